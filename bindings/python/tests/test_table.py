# SPDX-License-Identifier: MIT
"""Tables, read by the interface's own words and without one of Arrow's libraries."""
import ctypes
import gc
import json
import threading
import unittest

import smpolicy
from common import POLICY, SECRET, TOP, command


class Schema(ctypes.Structure):
    pass


class Array(ctypes.Structure):
    pass


Schema._fields_ = [
    ("format", ctypes.c_char_p), ("name", ctypes.c_char_p), ("metadata", ctypes.c_char_p), ("flags", ctypes.c_int64),
    ("n_children", ctypes.c_int64), ("children", ctypes.POINTER(ctypes.POINTER(Schema))), ("dictionary", ctypes.c_void_p),
    ("release", ctypes.CFUNCTYPE(None, ctypes.POINTER(Schema))), ("private", ctypes.c_void_p)]
Array._fields_ = [
    ("length", ctypes.c_int64), ("null_count", ctypes.c_int64), ("offset", ctypes.c_int64), ("n_buffers", ctypes.c_int64),
    ("n_children", ctypes.c_int64), ("buffers", ctypes.POINTER(ctypes.c_void_p)),
    ("children", ctypes.POINTER(ctypes.POINTER(Array))), ("dictionary", ctypes.c_void_p),
    ("release", ctypes.CFUNCTYPE(None, ctypes.POINTER(Array))), ("private", ctypes.c_void_p)]

pointer_of = ctypes.pythonapi.PyCapsule_GetPointer
pointer_of.restype, pointer_of.argtypes = ctypes.c_void_p, [ctypes.py_object, ctypes.c_char_p]


def opened(table):
    """The table's structs, and the capsules that keep them."""
    capsules = table.__arrow_c_array__()
    return (Schema.from_address(pointer_of(capsules[0], b"arrow_schema")),
            Array.from_address(pointer_of(capsules[1], b"arrow_array")), capsules)


def bit(buffer, index):
    return ctypes.cast(buffer, ctypes.POINTER(ctypes.c_uint8))[index // 8] >> index % 8 & 1


def values(schema, array):
    """A column as Python's values, children and all."""
    kind, buffers = schema.format.decode(), array.buffers
    children = [(schema.children[i].contents, array.children[i].contents) for i in range(schema.n_children)]
    inner = [values(*child) for child in children]
    starts = ctypes.cast(buffers[1], ctypes.POINTER(ctypes.c_int32)) if kind in ("u", "+l") else None
    number = {"i": ctypes.c_int32, "g": ctypes.c_double}.get(kind)

    def value(index):
        if kind == "+s":
            return {child.name.decode(): items[index] for (child, _), items in zip(children, inner)}
        if kind == "+l":
            return inner[0][starts[index]:starts[index + 1]]
        if kind == "u":
            return ctypes.string_at(buffers[2] + starts[index], starts[index + 1] - starts[index]).decode()
        return bool(bit(buffers[1], index)) if kind == "b" else ctypes.cast(buffers[1], ctypes.POINTER(number))[index]

    found = [value(index) if not buffers[0] or bit(buffers[0], index) else None for index in range(array.length)]
    assert found.count(None) == array.null_count
    return found


def rows_of(table):
    schema, array, capsules = opened(table)
    return values(schema, array)


def bare(value):
    """Without what is null, which JSON leaves out."""
    if isinstance(value, dict):
        return {key: bare(part) for key, part in value.items() if part is not None}
    return [bare(part) for part in value] if isinstance(value, list) else value


def cases():
    """The examples, and what they have not: no id, an urgent signal, disguises, no findings at all."""
    more = ["i am going to kill myself tonight", "y0u are an 1d1ot, you іdiot", "", "né 🙂 you idiot", "a\0b"]
    return ((TOP / "examples/disclosures.jsonl").read_bytes().splitlines() +
            [json.dumps({"text": text, "author": {"role": "employee"}}).encode() for text in more])


class Table(unittest.TestCase):
    def test_rows_say_what_the_lines_say(self):
        lines = cases()
        rows = rows_of(POLICY.classify_lines(lines))
        self.assertEqual([row["json"].encode() for row in rows], command(lines))
        self.assertEqual([row["index"] for row in rows], list(range(len(lines))))
        for row in rows:
            self.assertEqual(bare({**row, "index": None, "json": None}) | {"id": row["id"]}, json.loads(row["json"]))
        evidence = [one for row in rows for finding in row["findings"] for one in finding["evidence"]]
        for name in ("start", "text", "signal", "inferred", "undone", "pattern"):
            self.assertTrue({one[name] is None for one in evidence} == {True, False}, name)
        self.assertTrue(any(row["urgent"] for row in rows))

    def test_errors_stand_beside_the_rows(self):
        good = b'{"text": "%s"}' % SECRET.encode()
        lines = [b"{", good, b'{"text": 3}', b"", good, b'{"text": "\xff"}', good]
        table = POLICY.classify_lines(iter(lines))
        self.assertEqual([row["index"] for row in rows_of(table)], [1, 4, 6])
        self.assertEqual((len(table), [error.index for error in table.errors]), (3, [0, 2, 3, 5]))
        for error in table.errors:
            with self.assertRaises(type(error)) as alone:
                POLICY.classify_json(lines[error.index])
            self.assertEqual((error.code, error.message, error.byte),
                             (alone.exception.code, alone.exception.message, alone.exception.byte))

    def test_nothing(self):
        table = POLICY.classify_lines([])
        self.assertEqual((len(table), table.errors, rows_of(table)), (0, (), []))

    def test_rows_outlive_the_table(self):
        schema, array, capsules = opened(POLICY.classify_lines(cases()))
        again = [row["json"] for row in rows_of(POLICY.classify_lines(cases()))]
        gc.collect()
        self.assertEqual([row["json"] for row in values(schema, array)], again)

    def test_a_column_may_be_moved_away(self):
        """As a consumer does that takes one column only: it copies its struct, marks it as released, and releases the rest."""
        schema, array, capsules = opened(POLICY.classify_lines(cases()))
        which = [schema.children[i].contents.name for i in range(schema.n_children)].index(b"json")
        wanted = values(schema.children[which].contents, array.children[which].contents)
        taken = Array.from_buffer_copy(array.children[which].contents)
        ctypes.memset(ctypes.byref(array.children[which].contents, Array.release.offset), 0, Array.release.size)
        array.release(ctypes.byref(array))
        self.assertFalse(array.release)
        self.assertEqual(values(schema.children[which].contents, taken), wanted)
        taken.release(ctypes.byref(taken))

    def test_arguments(self):
        for wrong in (None, 3, "{}", b"{}", ["{}"], [None], [b"{}", 3]):
            with self.assertRaises(TypeError):
                POLICY.classify_lines(wrong)
        with self.assertRaises(TypeError):
            smpolicy.ReportTable()

    def test_the_lines_own_exceptions_are_not_ours(self):
        def lines():
            yield b"{}"
            raise TypeError("of the file")
        with self.assertRaises(TypeError) as caught:
            POLICY.classify_lines(lines())
        self.assertEqual((type(caught.exception), str(caught.exception)), (TypeError, "of the file"))

    def test_from_many_threads(self):
        wanted, wrong = rows_of(POLICY.classify_lines(cases())), []

        def work():
            for _ in range(3):
                if rows_of(POLICY.classify_lines(cases())) != wanted:
                    wrong.append(1)

        threads = [threading.Thread(target=work) for _ in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(wrong, [])
