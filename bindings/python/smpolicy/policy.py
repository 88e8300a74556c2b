# SPDX-License-Identifier: MIT
"""A policy, and reading disclosures by it."""
from __future__ import annotations

import os
import warnings
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, final

from . import _deep, _native
from ._batches import Batch, outcomes
from ._posts import Post, from_item, from_keywords, threads_of
from .disclosure import Disclosure
from .errors import ArgumentError, InvalidTypeError, PolicyWarning, SmPolicyError, UnknownNameError, unencodable
from .records import Clause, Diagnostic
from .report import PolicyReference, Report
from .table import ReportTable

__all__ = ["Policy", "check"]

Path = str | os.PathLike[str]
Item = str | Disclosure | Mapping[str, Any] | tuple[str, Mapping[str, Any]]

# Workers are kept for reuse; beyond this many threads at once they are made anew.
_KEPT_WORKERS = 64

_defaults: dict[str, Policy] = {}


def _path(path: Path, what: str) -> str:
    try:
        name = os.fspath(path)
    except TypeError:
        raise InvalidTypeError(f"{what} must be a path, not {type(path).__name__}") from None
    if not isinstance(name, str):
        raise InvalidTypeError(f"{what} must be a path of str, not {type(name).__name__}")
    if "\0" in name:
        raise ArgumentError(f"{what} must not contain NUL")
    return name


def _loader(roster: Path | None, language: str) -> _native.Loader:
    if not isinstance(language, str):
        raise InvalidTypeError(f"language must be str, not {type(language).__name__}")
    loader = _native.Loader()
    loader.set_language(language)
    if roster is not None:
        name = _path(roster, "roster")
        try:
            loader.add_roster_file(name)
        except SmPolicyError as error:
            raise _placed(error, loader, name)
    return loader


def _placed(error: SmPolicyError, loader: _native.Loader, path: str) -> SmPolicyError:
    error.diagnostics = loader.diagnostics()
    error.file = error.diagnostics[0].file if error.diagnostics else path
    return error


@final
class Policy:
    """What an organization decided: clauses, definitions, words, calendar, people.

    Made by `Policy.default()` or `Policy.load()`. Immutable, and shared by any number of threads.

    >>> policy = Policy.default()
    >>> report = policy.classify("Text me tonight, don't tell anyone", author="employee",
    ...                          audience={"visibility": "direct", "members": ["student"]})
    >>> report.disposition
    <Disposition.HOLD: 'hold'>
    >>> report.findings[0].clause
    'staff.2'
    """

    __slots__ = ("__weakref__", "_clauses", "_handle", "_origin", "_reference", "_text_limit", "_texts", "_workers")

    _clauses: tuple[Clause, ...]
    _handle: _native.Policy
    _origin: tuple[str | None, str | None, str, int, str, str | None]
    _reference: PolicyReference
    _text_limit: int
    _texts: tuple[tuple[str, ...], ...]
    _workers: list[_native.Worker]

    def __init__(self) -> None:
        raise TypeError("a policy is made by Policy.default() or Policy.load()")

    @classmethod
    def default(cls, *, roster: Path | None = None, language: str = "en", text_limit: int | None = None,
                deep: str | bool | None = None, deep_weights: Path | None = None) -> Policy:
        """The built-in policy of Northwest Technology Center.

        `roster` is a CSV file of names (with a header of `name`, `role` and, where wanted, `nicknames`; or one student a
        line), `language` that of titles, reasons, questions and remedies ("en", "es"; a `PolicyWarning` where the
        policy has none of them in it), `text_limit` the longest text taken, in
        bytes (1 MiB).

        `deep` has a small neural network read, too: "unsure" (or True) the posts whose scores are in doubt, "always" all,
        which takes some milliseconds a post; `deep_weights` is the file of its weights, where it is not the installed
        one. A signal whose score it changed has "deep" among its sources.
        """
        if roster is not None or text_limit is not None or deep is not None or deep_weights is not None:
            return cls._make(None, roster, language, text_limit, deep, deep_weights)
        try:
            return _defaults[language]
        except (KeyError, TypeError):
            return _defaults.setdefault(language, cls._make(None, None, language, None, None, None))

    @classmethod
    def load(cls, path: Path, *, roster: Path | None = None, language: str = "en",
             text_limit: int | None = None, deep: str | bool | None = None,
             deep_weights: Path | None = None) -> Policy:
        """The policy in the YAML file at `path`; otherwise as `default()`.

        >>> Policy.load("nowhere.yaml")
        Traceback (most recent call last):
        ...
        smpolicy.errors.UnreadableFileError: nowhere.yaml: ...
        """
        return cls._make(_path(path, "path"), roster, language, text_limit, deep, deep_weights)

    @classmethod
    def _make(cls, path: str | None, roster: Path | None, language: str, text_limit: int | None,
              deep: str | bool | None, deep_weights: Path | None) -> Policy:
        limit = 0 if text_limit is None else _limit(text_limit)
        depth = _deep.depth_of(deep)
        weights = None if deep_weights is None else _path(deep_weights, "deep_weights")
        if weights is not None and depth == "off":
            raise ArgumentError("deep_weights without deep")
        loader = _loader(roster, language)
        try:
            native = loader.load_default() if path is None else loader.load_file(path)
        except SmPolicyError as error:
            raise _placed(error, loader, path) if path is not None else error
        for diagnostic in loader.diagnostics():
            warnings.warn(str(diagnostic), PolicyWarning, stacklevel=3)
        if depth != "off":
            native.read_deeply(_deep.find() if weights is None else weights, depth)
        self = object.__new__(cls)
        self._handle = native
        self._origin = (path, None if roster is None else _path(roster, "roster"), language, limit, depth, weights)
        self._reference = PolicyReference(native.id(), native.policy_version(), native.digest())
        self._clauses = native.clauses()
        self._texts = tuple((c.id, c.title, c.section, c.place, c.reason, c.remedy) for c in self._clauses)
        self._text_limit = limit
        self._workers = []
        return self

    # ---- what it is

    @property
    def id(self) -> str:
        """The policy's name, "northwest-technology-center"."""
        return self._reference.id

    @property
    def version(self) -> str:
        """The policy's own version."""
        return self._reference.version

    @property
    def digest(self) -> str:
        """64 hexadecimal digits over all that decides a report, the roster excepted."""
        return self._reference.digest

    @property
    def title(self) -> str:
        """The policy's title."""
        return self._handle.title()

    @property
    def language(self) -> str:
        """The language of titles, reasons, questions and remedies."""
        return self._handle.language()

    @property
    def clauses(self) -> tuple[Clause, ...]:
        """All clauses, in the policy's own order."""
        return self._clauses

    def __getitem__(self, id: str) -> Clause:
        """The clause of this id.

        >>> Policy.default()["staff.2"].modality
        <Modality.PROHIBITED: 'prohibited'>
        """
        for clause in self._clauses:
            if clause.id == id:
                return clause
        raise KeyError(id)

    def threshold(self, signal: str) -> float:
        """The score in [0, 1] from which a signal fires."""
        if not isinstance(signal, str):
            raise InvalidTypeError(f"signal must be str, not {type(signal).__name__}")
        if not any(kind.id == signal for kind in _native.signal_table()):
            raise UnknownNameError(f"there is no signal {signal!r}")
        return self._handle.threshold(signal)

    def __repr__(self) -> str:
        return f"<Policy {self.id} {self.version}, {len(self._clauses)} clauses, {self.digest[:12]}>"

    # ---- reading by it

    def classify(self, text: str | Disclosure | Mapping[str, Any], facts: Mapping[str, Any] | None = None, /,
                 **named: Any) -> Report:
        """Reads one disclosure.

        Facts are given by their names (`smpolicy.facts()`), nested or dotted, as mappings or dataclasses; what is not
        given, or None, is unknown.

        >>> policy = Policy.default()
        >>> one = policy.classify("See you at 8", author="employee", form="text_message")
        >>> two = policy.classify("See you at 8", author={"role": "employee"}, form="text_message")
        >>> three = policy.classify("See you at 8", {"author.role": "employee", "form": "text_message"})
        >>> one == two == three
        True
        >>> policy.classify("Hi", author="emploee")
        Traceback (most recent call last):
        ...
        smpolicy.errors.InvalidValueError: ...
        """
        if facts is None and type(text) is str:
            post = from_keywords(text, named)
        else:
            post = from_item(text, facts, named)
        try:
            worker = self._workers.pop()
        except IndexError:
            worker = _native.Worker(self._handle, self._text_limit)
        try:
            native = worker.classify(post)
        except UnicodeEncodeError as error:
            raise unencodable(error) from None
        finally:
            if len(self._workers) < _KEPT_WORKERS:
                self._workers.append(worker)
        return Report._of(native, self, post[0])

    def classify_many(self, items: Iterable[Item], *, threads: int = 1) -> Iterator[Report]:
        """Reads many disclosures, lazily and in order: each a text, a pair of a text and its facts, a mapping or dataclass with
        the text in it. Reading ahead is bounded. An item that cannot be read ends it with that error, whose `index` says
        which; so does an exception of the iterable, after the reports of what came before.

        >>> posts = ["Great game!", ("kill yourself, you idiot", {"author": "employee"})]
        >>> [str(report.disposition) for report in Policy.default().classify_many(posts, threads=2)]
        ['clear', 'review']
        """
        number = threads_of(threads)
        try:
            iterator = iter(items)
        except TypeError:
            raise InvalidTypeError(f"items must be iterable, not {type(items).__name__}") from None
        if isinstance(items, (str, Mapping)):
            raise InvalidTypeError(f"items must be an iterable of disclosures, not one {type(items).__name__}")
        return self._reports(iterator, number)

    def classify_lines(self, lines: Iterable[bytes]) -> ReportTable:
        """Reads many disclosures as JSON, each a line as `classify_json()` takes it, in one call that leaves the interpreter to
        other threads, and gives their reports as one table of typed columns: some times faster than one by one. All of them are
        in memory at a time: some thousands of lines are a good number.

        >>> table = Policy.default().classify_lines([b'{"text": "Great game!"}', b"{"])
        >>> len(table), table.errors[0].index, table.errors[0].code
        (1, 1, 'syntax')
        """
        if isinstance(lines, (str, bytes)):
            raise InvalidTypeError(f"lines must be an iterable of bytes, not one {type(lines).__name__}")
        try:
            iterator = iter(lines)
        except TypeError:
            raise InvalidTypeError(f"lines must be iterable, not {type(lines).__name__}") from None
        given = tuple(iterator)
        for line in given:
            if not isinstance(line, bytes):
                raise InvalidTypeError(f"a line must be bytes, not {type(line).__name__}")
        try:
            worker = self._workers.pop()
        except IndexError:
            worker = _native.Worker(self._handle, self._text_limit)
        try:
            return ReportTable._of(worker.classify_lines(given))
        finally:
            if len(self._workers) < _KEPT_WORKERS:
                self._workers.append(worker)

    def classify_json(self, line: str | bytes) -> str:
        """Reads one disclosure as JSON, as a line of a JSON Lines file has it, and gives the report as JSON: the same
        bytes, for the same line, as the command.

        >>> import json
        >>> report = Policy.default().classify_json('{"text": "Great game!", "form": "comment"}')
        >>> json.loads(report)["disposition"]
        'clear'
        >>> Policy.default().classify_json(b"{")
        Traceback (most recent call last):
        ...
        smpolicy.errors.InvalidSyntaxError: ...
        """
        if not isinstance(line, (str, bytes)):
            raise InvalidTypeError(f"line must be str or bytes, not {type(line).__name__}")
        try:
            document = line.encode("utf-8") if isinstance(line, str) else bytes(line)
        except UnicodeEncodeError as error:
            raise unencodable(error) from None
        try:
            worker = self._workers.pop()
        except IndexError:
            worker = _native.Worker(self._handle, self._text_limit)
        try:
            return worker.classify_json(document).json(0)
        finally:
            if len(self._workers) < _KEPT_WORKERS:
                self._workers.append(worker)

    def _reports(self, items: Iterator[object], threads: int) -> Iterator[Report]:
        for index, (post, found) in enumerate(outcomes(items, self._run, threads)):
            if isinstance(found, BaseException):
                if isinstance(found, SmPolicyError):
                    found.index = index
                raise found
            yield Report._of(found, self, post[0])

    def _run(self, posts: Batch) -> list[_native.Report | BaseException]:
        """A batch; where it holds what C cannot be given at all, one by one."""
        try:
            worker = self._workers.pop()
        except IndexError:
            worker = _native.Worker(self._handle, self._text_limit)
        try:
            return worker.classify_batch(posts)
        except (ValueError, TypeError):
            return [_run_one(worker, post) for post in posts]
        finally:
            if len(self._workers) < _KEPT_WORKERS:
                self._workers.append(worker)

    # ---- copies

    def __reduce__(self) -> tuple[object, ...]:
        return _restore, (*self._origin, self.digest)

    def __copy__(self) -> Policy:
        return self

    def __deepcopy__(self, memo: dict[int, object]) -> Policy:
        return self


def _run_one(worker: _native.Worker, post: Post) -> _native.Report | BaseException:
    try:
        return worker.classify(post)
    except UnicodeEncodeError as error:
        return unencodable(error)
    except SmPolicyError as error:
        return error


def _limit(text_limit: object) -> int:
    if isinstance(text_limit, bool) or not isinstance(text_limit, int):
        raise InvalidTypeError(f"text_limit must be an int, not {type(text_limit).__name__}")
    if not 1 <= text_limit <= 1 << 30:
        raise ArgumentError(f"text_limit must be 1 byte to 1 GiB, not {text_limit}")
    return text_limit


def _restore(path: str | None, roster: str | None, language: str, limit: int, deep: str, deep_weights: str | None,
             digest: str) -> Policy:
    """A policy of another process: loaded again, and refused where it is not the same any more."""
    depth = None if deep == "off" else deep
    if path is None:
        policy = Policy.default(roster=roster, language=language, text_limit=limit or None, deep=depth,
                                deep_weights=deep_weights)
    else:
        policy = Policy.load(path, roster=roster, language=language, text_limit=limit or None, deep=depth,
                             deep_weights=deep_weights)
    if policy.digest != digest:
        raise ArgumentError(f"the policy {path or 'built in'} is another one than that which was pickled")
    return policy


def check(path: Path, *, roster: Path | None = None) -> tuple[Diagnostic, ...]:
    """All that is wrong or doubtful in a policy file, in the order of its lines; empty where it is good.

    >>> check("nowhere.yaml")[0].is_warning
    False
    """
    name = _path(path, "path")
    loader = _native.Loader()
    loader.set_warnings(True)
    try:
        if roster is not None:
            loader.add_roster_file(_path(roster, "roster"))
        loader.load_file(name)
    except SmPolicyError as error:
        found = loader.diagnostics()
        return found or (Diagnostic(False, error.code, name, error.line or 0, error.column or 0, error.message, None),)
    return loader.diagnostics()
