# SPDX-License-Identifier: MIT
"""Without a language model, which no package registry has: the recognizers of patterns, which are what is compared."""
from peer import answer
from presidio_analyzer.predefined_recognizers import (CreditCardRecognizer, EmailRecognizer, IpRecognizer, PhoneRecognizer,
                                                      UsSsnRecognizer)

recognizers = [CreditCardRecognizer(), EmailRecognizer(), IpRecognizer(), PhoneRecognizer(), UsSsnRecognizer()]
answer(lambda text: any(result.score >= 0.35 for one in recognizers for result in one.analyze(text, one.supported_entities, None) or []))
