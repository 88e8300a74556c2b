# SPDX-License-Identifier: MIT
"""Many disclosures: read ahead a batch at a time, a batch a call into C, reports in order."""
from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import islice
from typing import TypeVar

from ._posts import Post, from_row
from .errors import SmPolicyError

LARGEST_BATCH = 256

Outcome = TypeVar("Outcome")
Batch = tuple[Post, ...]


class _Source:
    """Batches of the items, small ones first so that the first report comes soon. An item or an iterator that fails
    ends them; its exception waits in `failure` until what came before is done."""

    def __init__(self, items: Iterable[object]) -> None:
        self.items = iter(items)
        self.size = 1
        self.failure: Exception | None = None
        self.read = 0

    def next(self) -> Batch:
        posts: list[Post] = []
        if self.failure is not None:
            return ()
        try:
            for item in islice(self.items, self.size):
                posts.append(from_row(item))
        except Exception as failure:
            if isinstance(failure, SmPolicyError):
                failure.index = self.read + len(posts)
            self.failure = failure
        self.size = min(2 * self.size, LARGEST_BATCH)
        self.read += len(posts)
        return tuple(posts)


def _in_turn(source: _Source, run: Callable[[Batch], list[Outcome]]) -> Iterator[tuple[Batch, list[Outcome]]]:
    while batch := source.next():
        yield batch, run(batch)


def _in_threads(source: _Source, run: Callable[[Batch], list[Outcome]],
                threads: int) -> Iterator[tuple[Batch, list[Outcome]]]:
    pending: deque[tuple[Batch, Future[list[Outcome]]]] = deque()
    pool = ThreadPoolExecutor(threads, thread_name_prefix="smpolicy")
    try:
        while True:
            while len(pending) < 2 * threads and (batch := source.next()):
                pending.append((batch, pool.submit(run, batch)))
            if not pending:
                return
            batch, future = pending.popleft()
            yield batch, future.result()
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def outcomes(items: Iterable[object], run: Callable[[Batch], list[Outcome]],
             threads: int) -> Iterator[tuple[Post, Outcome]]:
    """Each post with what `run` made of it."""
    source = _Source(items)
    batches = _in_turn(source, run) if threads == 1 else _in_threads(source, run, threads)
    for posts, found in batches:
        yield from zip(posts, found)
    if source.failure is not None:
        raise source.failure
