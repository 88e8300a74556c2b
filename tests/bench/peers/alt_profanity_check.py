# SPDX-License-Identifier: MIT
from peer import answer
from profanity_check import predict

answer(lambda text: predict([text])[0] == 1)
