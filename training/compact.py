"""Make a UDPipe parser smaller and quicker to load, without leaving its format.

usage: python training/compact.py MODEL.udpipe OUT.udpipe

A UDPipe file is a row of LZMA streams. The last one holds the neural parser: the vectors of tags,
features, forms and relations, then two matrices, all as 32-bit floats whose low bits are noise
that no compressor can shrink. Rounding every float to the 8 high bits of its significand (bfloat16)
halves the stream and the time spent on unpacking it; the labelled attachment score does not move
(see the model card).

Stream:   size u32, packed size u32, check u32, LZMA properties 5 bytes, packed bytes
Parser:   name, version u8, flag u8, labels, system, nodes, value extractors,
          one embedding an extractor, activation u8, matrix, matrix
Embedding: dimension u32, words, flag u8, (1 + words) x dimension floats
Matrix:   rows u32, columns u32, rows x columns floats
"""

from __future__ import annotations

import lzma
import struct
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from ufal.udpipe import Model

LONGEST_MARKER = 16
"""Bytes liblzma may add behind what a decoder reads."""
HEADER = 12 + 5
DICTIONARY = 1 << 24


@dataclass(frozen=True, slots=True)
class Stream:
    """One packed stretch of a model file."""

    start: int
    size: int
    packed: int
    properties: bytes


def check(size: int, packed: int) -> int:
    """The check number UDPipe writes beside the two sizes."""
    return (size * 19991 + packed * 199999991 + 1234567890) & 0xFFFFFFFF


def streams(model: bytes) -> list[Stream]:
    """The packed streams of a model file, found by their check numbers."""
    found = []
    for start in candidates(model):
        size, packed = struct.unpack_from("<II", model, start)
        if start + HEADER + packed <= len(model) and size and packed:
            found.append(Stream(start, size, packed, model[start + 12 : start + HEADER]))
    return found


def candidates(model: bytes) -> Iterator[int]:
    """Offsets at which the check number fits, looked for everywhere at once."""
    raw = np.frombuffer(model, dtype=np.uint8).astype(np.uint64)
    words = raw[:-3] | raw[1:-2] << 8 | raw[2:-1] << 16 | raw[3:] << 24
    size, packed, told = words[:-8], words[4:-4], words[8:]
    fits = ((size * 19991 + packed * 199999991 + 1234567890) & 0xFFFFFFFF) == told
    yield from (int(at) for at in np.nonzero(fits)[0])


def lzma_filter(properties: bytes) -> dict[str, int]:
    """The liblzma filter of a stream's properties."""
    packed = properties[0]
    return {
        "id": lzma.FILTER_LZMA1,
        "lc": packed % 9,
        "lp": packed // 9 % 5,
        "pb": packed // 45,
        "dict_size": DICTIONARY,
    }


def unpack(model: bytes, stream: Stream) -> bytearray:
    """A stream's content."""
    start = stream.start + HEADER
    plain = lzma.LZMADecompressor(lzma.FORMAT_RAW, filters=[lzma_filter(stream.properties)])
    return bytearray(plain.decompress(model[start : start + stream.packed], stream.size))


def pack(content: bytes, trim: int) -> bytes:
    """A stream with its header; positions modulo four matter in a table of floats.

    liblzma ends a raw stream with a marker that UDPipe neither needs nor allows: ``trim`` bytes
    of it are cut off.
    """
    lc, lp, pb = 0, 2, 2
    properties = struct.pack("<BI", (pb * 5 + lp) * 9 + lc, DICTIONARY)
    packed = lzma.compress(content, lzma.FORMAT_RAW, filters=[lzma_filter(properties)])[:-trim]
    sizes = len(content), len(packed)
    return struct.pack("<III", *sizes, check(*sizes)) + properties + packed


class Cursor:
    """A place in a parser's content that moves as it is read."""

    def __init__(self, content: bytearray) -> None:
        self.content = content
        self.at = 0

    def number(self, form: str) -> int:
        """The next number, of a ``struct`` form."""
        (value,) = struct.unpack_from(f"<{form}", self.content, self.at)
        self.at += struct.calcsize(form)
        return int(value)

    def string(self) -> None:
        """Skip a string: its length in one byte, or in four behind 255."""
        length = self.number("B")
        if length == 255:
            length = self.number("I")
        self.at += length

    def round(self, count: int) -> None:
        """Round the next floats to bfloat16, to the nearest."""
        bits = np.frombuffer(self.content, dtype="<u4", count=count, offset=self.at)
        bits[:] = (bits + 0x8000) & 0xFFFF0000
        self.at += 4 * count


def round_parser(content: bytearray) -> None:
    """Round every float of a neural parser's content, in place."""
    cursor = Cursor(content)
    cursor.string()
    cursor.at += 2
    for _ in range(cursor.number("H")):
        cursor.string()
    cursor.string()
    cursor.string()
    extractors = cursor.number("H")
    for _ in range(extractors):
        cursor.string()
    for _ in range(extractors):
        dimension, words = cursor.number("I"), cursor.number("I")
        for _ in range(words):
            cursor.string()
        cursor.at += 1
        cursor.round((1 + words) * dimension)
    cursor.at += 1
    for _ in range(2):
        rows, columns = cursor.number("I"), cursor.number("I")
        cursor.round(rows * columns)
    if cursor.at > len(content):
        raise ValueError("this is not a parser of the layout described above")


def compact(source: Path, target: Path) -> None:
    """Write the model file with its last stream, the parser, rounded and packed anew."""
    model = source.read_bytes()
    parser = streams(model)[-1]
    content = unpack(model, parser)
    round_parser(content)
    behind = parser.start + HEADER + parser.packed
    for trim in range(1, LONGEST_MARKER + 1):
        target.write_bytes(model[: parser.start] + pack(bytes(content), trim) + model[behind:])
        if Model.load(str(target)) is not None:
            return
    raise ValueError(f"{source}: UDPipe does not load the rounded parser")


if __name__ == "__main__":
    compact(Path(sys.argv[1]), Path(sys.argv[2]))
