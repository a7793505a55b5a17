#!/usr/bin/env python3
"""Judges what a fault left behind. It knows files, tables and addresses only, and shares no code with the program.

    oracle.py remember WORLD        keeps what was there before anything ran
    oracle.py look     WORLD        what has to hold at any moment, also right after a kill
    oracle.py judge    WORLD        what has to hold at the end, when every image is linked

Prints one line for each thing that is wrong. WORLD is a JSON file:

    {"sources": folder, "changing": true where the test itself changes them, "ledger": file, "portal": database,
     "hosts": [[public address, folder], ...], "home": folder that holds what the program writes,
     "expected": {file below the sources: catalog number or null}, "secrets": [...], "searched": [files and folders],
     "forgets": true where the ledger was damaged: it need not be whole, and what it knew may be uploaded again,
     "corrupts": true where bytes are changed on the way: what lies at the host unlinked may be anything,
     "packed": true where the images lie in zips,
     "undone": true behind an undo,
     "mayStay": true where an image need not be linked as long as the ledger says why,
     "versions": {file below the sources: [SHA-256 of whatever it was in the end]}}
"""

import base64
import collections
import hashlib
import json
import os
import re
import shutil
import sqlite3
import stat
import sys
import tempfile
import urllib.parse

BEFORE_LINK = ("Verified", "LinkUnknown", "Linked", "Confirmed")
NUMBER = re.compile(r"^(T\d{4})")
STATES = ("Found", "Identified", "Matched", "Prepared", "Uploaded", "NeedsDecision", "Skipped", "Failed") + BEFORE_LINK


def sha256(path):
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        while piece := file.read(1 << 20):
            digest.update(piece)
    return digest.hexdigest()


def files_below(folder):
    """Also links to folders, which are not followed."""
    for place, folders, names in os.walk(os.fsencode(folder)):
        paths = [os.path.join(place, name) for name in folders]
        yield from filter(os.path.islink, paths)
        for name in names:
            yield os.path.join(place, name)


def fingerprints(folder):
    prints = {}
    for path in files_below(folder):
        status = os.lstat(path)
        content = sha256(path) if stat.S_ISREG(status.st_mode) else "special"
        name = os.fsdecode(os.path.relpath(path, os.fsencode(folder)))
        prints[name] = [content, status.st_size, status.st_mtime_ns, status.st_mode]
    return prints


class Tables:
    """A SQLite file that somebody else may write just now."""

    def __init__(self, path, mode="ro"):
        self.database = sqlite3.connect(f"file:{urllib.parse.quote(path)}?mode={mode}", uri=True, timeout=10)
        self.database.row_factory = sqlite3.Row

    def __enter__(self):
        return self

    def __exit__(self, *unused):
        self.database.close()

    def rows(self, statement):
        return [dict(row) for row in self.database.execute(statement)]


def links(world):
    """The rows of the portal that show images: (catalog number, original, web, thumbnail) with how often."""
    statement = """SELECT o.catalogNumber AS number, m.originalUrl AS original, m.url AS web, m.thumbnailUrl AS thumbnail
                   FROM media m LEFT JOIN omoccurrences o ON o.occid = m.occid"""
    with Tables(world["portal"]) as portal:
        rows = [(row["number"], row["original"], row["web"], row["thumbnail"]) for row in portal.rows(statement)]
    return collections.Counter(rows)


def ledger_rows(world, statement):
    ledger = world["ledger"]
    if not os.path.exists(ledger):
        return []
    try:
        try:
            return rows_of_items(Tables(ledger), statement)
        except sqlite3.OperationalError:  # its disk has no room for what reading needs beside it
            with tempfile.TemporaryDirectory() as folder:
                copy = os.path.join(folder, "ledger")
                for end in ("", "-wal"):
                    if os.path.exists(ledger + end):
                        shutil.copy(ledger + end, copy + end)
                return rows_of_items(Tables(copy, "rw"), statement)
    except sqlite3.DatabaseError:
        if not world.get("forgets"):
            raise
        return []


def rows_of_items(tables, statement):
    with tables as ledger:
        if not ledger.rows("SELECT name FROM sqlite_master WHERE name = 'item'"):
            return []
        return ledger.rows(statement)


def file_of(world, address):
    """Where the web finds what it serves at the address."""
    for public, folder in world["hosts"]:
        if address.startswith(public):
            return os.path.join(folder, urllib.parse.unquote(address[len(public):]))
    return None


def is_whole_jpeg(path):
    with open(path, "rb") as file:
        content = file.read()
    return content.startswith(b"\xff\xd8") and content.endswith(b"\xff\xd9")


class Judge:
    def __init__(self, world):
        self.world = world
        self.wrong = []
        with open(world["memory"], encoding="utf-8") as file:
            self.memory = json.load(file)
        self.sources_by_number = {}
        for name, number in world["expected"].items():
            if number:
                versions = world.get("versions", {}).get(name, [])
                self.sources_by_number.setdefault(number, set()).update(versions)
        for name, (content, *_) in self.memory["sources"].items():
            for number in NUMBER.findall(name)[:1]:
                self.sources_by_number.setdefault(number, set()).add(content)

    def new_links(self):
        known = collections.Counter({tuple(row): count for row, count in self.memory["links"]})
        return links(self.world) - known

    def look(self):
        """At any moment: nothing half lies under a final name, and no link leads to what is not there."""
        self.sources()
        self.ledger()
        for (number, original, web, thumbnail), count in self.new_links().items():
            if count > 1:
                self.wrong.append(f"{original} is linked {count} times to {number}")
            for address in filter(None, (original, web, thumbnail)):
                path = file_of(self.world, address)
                if path is None:
                    self.wrong.append(f"a link leads elsewhere: {address}")
                elif not os.path.isfile(path):
                    self.wrong.append(f"a link leads to nothing: {address}")
            path = file_of(self.world, original)
            if path and os.path.isfile(path):
                if sha256(path) not in self.sources_by_number.get(number, ()):
                    self.wrong.append(f"{original} is no image of {number}")
        versions = {version for known in self.world.get("versions", {}).values() for version in known}
        for path in self.host_files() if not self.world.get("corrupts") else []:
            if not self.is_part(path) and not is_whole_jpeg(path) and sha256(path) not in versions:
                self.wrong.append(f"half a file lies under the name {path}")
        if not self.world.get("undone") and not self.world.get("forgets"):
            self.verified()
        self.search_secrets()

    def judge(self):
        """At the end: every image is linked once, and nothing is left over."""
        self.look()
        counts = collections.Counter(number for (number, *_), count in self.new_links().items() for _ in range(count))
        wanted = collections.Counter(number for number in self.world["expected"].values() if number)
        if self.world.get("mayStay"):
            unsaid = ledger_rows(self.world, """SELECT name, state FROM item WHERE state <> 'Confirmed' AND
                (state NOT IN ('NeedsDecision', 'Skipped', 'Failed') OR coalesce(reason, '') = '')""")
            self.wrong += [f"lost: nothing says why {row['name']!r} is only {row['state']}" for row in unsaid]
        else:
            self.wrong += [f"lost: {number} is not linked" for number in wanted - counts]
            if wanted - counts:
                undone = ledger_rows(self.world, "SELECT name, state, reason, detail FROM item WHERE state <> 'Confirmed'")
                self.wrong += [" ".join(f"{value}" for value in row.values()) for row in undone[:3]]
        for number in counts - wanted:
            self.wrong.append(f"doubled: {number} is linked too often")
        known = {os.fsencode(path) for row in self.new_links() for address in row[1:] if address
                 for path in [file_of(self.world, address)] if path}
        before = {os.fsencode(path) for path in self.memory["host"]}
        for path in self.host_files() if not self.world.get("mayStay") else []:
            if os.fsencode(path) not in known | before:
                self.wrong.append(f"left over at the host: {path}")
        forgotten = self.world.get("forgets")  # nobody knows of what a lost ledger's batch was working at
        for path in files_below(self.world["home"]) if not forgotten else []:
            if b"-batch-" in path:
                self.wrong.append(f"left over here: {os.fsdecode(path)}")

    def host_files(self):
        folders = {folder for _, folder in self.world["hosts"]}
        return [os.fsdecode(path) for folder in folders for path in files_below(folder)]

    @staticmethod
    def is_part(path):
        return os.path.basename(path).startswith(".") or path.endswith(".part") or "/.DAV/" in path

    def sources(self):
        if self.world.get("changing"):
            return
        now = fingerprints(self.world["sources"])
        for name in self.memory["sources"].keys() | now.keys():
            if self.memory["sources"].get(name) != now.get(name):
                self.wrong.append(f"the source {name} is not what it was")

    def ledger(self):
        for row in ledger_rows(self.world, "PRAGMA integrity_check"):
            if row["integrity_check"] != "ok" and not self.world.get("forgets"):
                self.wrong.append(f"the ledger is damaged: {row['integrity_check']}")
        for row in ledger_rows(self.world, "SELECT state, count(*) AS items FROM item GROUP BY state"):
            if row["state"] not in STATES:
                self.wrong.append(f"{row['items']} items are in no state but {row['state']!r}")
        counted = ledger_rows(self.world, "SELECT batch, count(*) AS items FROM item GROUP BY batch")
        files = len(self.memory["sources"])
        self.wrong += [f"batch {row['batch']} has {row['items']} items of {files} files"
                       for row in counted
                       if row["items"] != files and not self.world.get("packed") and not self.world.get("changing")]

    def verified(self):
        """What was verified once is never written again."""
        states = ", ".join(f"'{state}'" for state in BEFORE_LINK)
        now = {}
        for row in ledger_rows(self.world, f"""SELECT copy.url FROM copy JOIN item ON item.id = copy.item
                                               WHERE item.state IN ({states}) AND copy.url <> ''"""):
            path = file_of(self.world, row["url"])
            if path and os.path.exists(path):
                status = os.stat(path)
                now[path] = [status.st_ino, status.st_mtime_ns]
        for path, before in self.memory["verified"].items():
            if not os.path.exists(path):
                self.wrong.append(f"was verified and is gone: {path}")
            elif path in now and now[path] != before:
                self.wrong.append(f"was verified and is uploaded again: {path}")
        self.memory["verified"].update(now)

    def search_secrets(self):
        forms = set()
        with Tables(self.world["portal"]) as portal:
            tokens = [row["token"] for row in portal.rows("SELECT token FROM useraccesstokens")]
        for secret in self.world["secrets"] + self.world.get("moreSecrets", []) + tokens:
            raw = secret.encode()
            forms |= {raw, urllib.parse.quote(secret).encode(), urllib.parse.quote_plus(secret).encode(),
                      base64.b64encode(raw), raw.hex().encode(), secret.encode("utf-16-le")}
        for place in self.world["searched"]:
            paths = files_below(place) if os.path.isdir(place) else [os.fsencode(place)]
            for path in paths:
                if not os.path.isfile(path):
                    continue
                with open(path, "rb") as file:
                    content = file.read()
                for form in forms:
                    if form in content or form in os.path.basename(path):
                        self.wrong.append(f"a secret is in {os.fsdecode(path)}")


def main():
    command, world_file = sys.argv[1:]
    with open(world_file, encoding="utf-8") as file:
        world = json.load(file)
    world["memory"] = world_file + ".memory"
    if command == "remember":
        judge = None
        memory = {"sources": fingerprints(world["sources"]), "links": list(links(world).items()), "verified": {},
                  "host": [os.fsdecode(path) for _, folder in world["hosts"] for path in files_below(folder)]}
    else:
        judge = Judge(world)
        judge.look() if command == "look" else judge.judge()
        memory = judge.memory
    with open(world["memory"], "w", encoding="utf-8") as file:
        json.dump(memory, file)
    for line in sorted(set(judge.wrong)) if judge else []:
        print(line)


main()
