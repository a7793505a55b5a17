#!/usr/bin/env python3
"""Makes a zip that no honest program makes.

    hostilezips.py NUMBER ZIP IMAGE…

Prints what it is, and how many of the images can be had from it: `all`, `some` or `none`. The files that it would put
into other places are called evil.
"""

import random
import struct
import sys
import zlib

SLIPS = ["../evil.jpg", "../../../../evil.jpg", "/tmp/evil.jpg", "a/../../evil.jpg", "..\\evil.jpg", "C:\\evil.jpg",
         "C:evil.jpg", "\\\\server\\share\\evil.jpg", "./../evil.jpg", "//evil.jpg", "a/\0/evil.jpg", "~/../../evil.jpg"]


class Zip:
    """Entries as they are told: each of them may lie."""

    def __init__(self):
        self.data = b""
        self.directory = b""
        self.count = 0

    def add(self, name, content, *, flags=0x800, mode=0o100644, method=8, crc=None, size=None, at=None, packed=None):
        raw = name if isinstance(name, bytes) else name.encode()
        if packed is None:
            deflate = zlib.compressobj(9, zlib.DEFLATED, -15)
            packed = deflate.compress(content) + deflate.flush() if method == 8 else content
        crc = zlib.crc32(content) if crc is None else crc
        size = len(content) if size is None else size
        common = struct.pack("<HHHHHLLLHH", 20, flags, method, 0x6000, 0x5a21, crc, len(packed), size, len(raw), 0)
        offset = len(self.data) if at is None else at
        if at is None:
            self.data += b"PK\3\4" + common + raw + packed
        self.directory += b"PK\1\2" + struct.pack("<H", 0x0314) + common + struct.pack(
            "<HHHLL", 0, 0, 0, mode << 16, offset) + raw
        self.count += 1
        return offset

    def end(self, count=None):
        count = self.count if count is None else count
        return self.data + self.directory + b"PK\5\6" + struct.pack(
            "<HHHHLLH", 0, 0, min(count, 0xffff), min(count, 0xffff), len(self.directory), len(self.data), 0)


def make(number, images):
    chance = random.Random(number)
    archive = Zip()
    for name, content in images:
        archive.add(name, content)
    evil = images[0][1]
    kind = number % 24
    if kind < 12:
        archive.add(SLIPS[kind], evil)
        return f"the name {SLIPS[kind]!r}", "all", archive.end()
    if kind == 12:
        archive.add("T0009.jpg", b"/etc/passwd", mode=0o120777)
        return "a symbolic link", "all", archive.end()
    if kind == 13:
        archive.add("T0009.jpg", bytes(300_000_000))
        return "300 MB out of 300 KB", "all", archive.end()
    if kind == 14:
        empty = Zip()
        for entry in range(300_000):
            empty.add(b"%06d.jpg" % entry, b"", packed=b"", method=0)
        return "300,000 empty entries", "none", empty.end()
    if kind == 15:
        archive.add("T0009.jpg", evil, flags=0x801)
        return "an entry with a password", "all", archive.end()
    if kind == 16:
        archive.add("T0009.jpg", evil, crc=1)
        return "a wrong checksum", "all", archive.end()
    if kind == 17:
        whole = archive.end()
        return "cut off", "none", whole[:chance.randrange(10, len(whole) - 22)]
    if kind == 18:
        archive.add("T0009.jpg", evil, size=len(evil) - 100)
        return "more bytes than it says", "all", archive.end()
    if kind == 19:
        archive.add("inner.zip", archive.end())
        return "a zip in a zip", "all", archive.end()
    if kind == 20:
        archive.add("T0009.jpg", evil, at=0)
        archive.add("T0010.jpg", evil, at=0)
        return "entries that share their bytes", "some", archive.end()
    if kind == 21:
        archive.add("t0001.JPG", evil)
        return "a name twice, in other letters", "some", archive.end()
    if kind == 22:
        archive.add(b"T0009_M\x81nchen.jpg", evil, flags=0)
        return "a name in code page 437", "all", archive.end()
    whole = bytearray(archive.end())
    for _ in range(20):
        whole[chance.randrange(len(whole))] = chance.randrange(256)
    return "bytes of chance", "some", bytes(whole)


def main():
    number, target, *paths = sys.argv[1:]
    images = []
    for path in paths:
        with open(path, "rb") as file:
            images.append((path.rsplit("/", 1)[1], file.read()))
    what, wanted, content = make(int(number), images)
    with open(target, "wb") as file:
        file.write(content)
    print(f"{wanted} {what}")


main()
