# SPDX-License-Identifier: MIT
"""Where the deep reader's weights are, and what `deep=` means."""
from __future__ import annotations

import pathlib
import sys

from .errors import ArgumentError, InvalidTypeError, UnreadableFileError

NAME = "reader.weights"


def places() -> tuple[pathlib.Path, ...]:
    """Beside this package; then where `make install` puts them, in this environment and on this machine."""
    return (pathlib.Path(__file__).parent / NAME,
            *(pathlib.Path(prefix) / "share/smpolicy" / NAME for prefix in (sys.prefix, "/usr/local", "/usr")))


def depth_of(deep: object) -> str:
    """"off", "unsure" or "always"."""
    if deep is None or deep is False:
        return "off"
    if deep is True:
        return "unsure"
    if not isinstance(deep, str):
        raise InvalidTypeError(f"deep must be a str, a bool or None, not {type(deep).__name__}")
    if deep not in ("off", "unsure", "always"):
        raise ArgumentError(f"deep is \"off\", \"unsure\" or \"always\", not {deep!r}")
    return deep


def find() -> str:
    """The installed weights."""
    for place in places():
        if place.is_file():
            return str(place)
    raise UnreadableFileError(f"the weights of the deep reader are not installed ({places()[-1]}): give deep_weights")
