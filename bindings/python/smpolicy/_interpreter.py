# SPDX-License-Identifier: MIT
"""The extension keeps its classes once a process, so it serves the main interpreter only, and says so."""
from __future__ import annotations

import importlib


def _in_main() -> bool:
    for name in ("_interpreters", "_xxsubinterpreters"):
        try:
            interpreters = importlib.import_module(name)
        except ImportError:
            continue
        current, main = interpreters.get_current(), interpreters.get_main()
        return bool(current == main)
    return True


def refuse_subinterpreters() -> None:
    """Raises ImportError in any other interpreter than the main one."""
    if not _in_main():
        raise ImportError("smpolicy works in the main interpreter only; use threads or processes instead")
