# SPDX-License-Identifier: MIT
import sys

sys.path = [path for path in sys.path[1:]] + sys.path[:1]  # this file has the package's own name
from better_profanity import profanity
from peer import answer

profanity.load_censor_words()
answer(profanity.contains_profanity)
