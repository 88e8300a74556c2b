# words
signal profane
0.9 blorf {nothing}
