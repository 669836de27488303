"""Reads a system-call trace of a fetch and judges the order of writes, document by document.

For each document: data written, fsync of the file, rename to its name, fsync of the folder, then the first write of its row into
the write-ahead log, then a sync of that log. Anything else is a violation.
"""
import os
import re

LINE = re.compile(r"^(\d+) +(?:(\d+\.\d+) )?(.*)$")
CALL = re.compile(r"^(\w+)\((.*)\)\s+= (-?\d+|\?)(.*)$", re.S)
START = re.compile(r"^(\w+)\((.*)<unfinished \.\.\.>$", re.S)
REST = re.compile(r"^<\.\.\. (\w+) resumed>(.*)$", re.S)
FD = re.compile(r"^(-?\w+)<([^>]*)>")
STRING = re.compile(r'"((?:\\.|[^"\\])*)"')


class Call:
    def __init__(self, name, arguments, result, start, end):
        self.name, self.arguments, self.result, self.start, self.end = name, arguments, result, start, end

    @property
    def path(self):
        """The file behind the descriptor in the first argument (strace -y)."""
        found = FD.match(self.arguments)
        return found.group(2).removesuffix(" (deleted)") if found else ""


def read(lines):
    """Finished calls in the order they began; a call cut in two by another thread becomes one again."""
    open_calls, calls = {}, []
    for number, line in enumerate(lines):
        found = LINE.match(line.rstrip("\n"))
        if not found:
            continue
        pid, text = found.group(1), found.group(3)
        begun = START.match(text)
        if begun:
            open_calls[pid] = (number, begun.group(1), begun.group(2))
            continue
        resumed = REST.match(text)
        start = number
        if resumed and pid in open_calls:
            start, name, head = open_calls.pop(pid)
            text = f"{name}({head}{resumed.group(2)}"
        call = CALL.match(text)
        if call:
            calls.append(Call(call.group(1), call.group(2), call.group(3), start, number))
    return sorted(calls, key=lambda c: c.start)


def unescape(text):
    return text.encode("latin-1", "replace").decode("unicode_escape", "replace")


def renamed(call):
    """(from, to) of any call that gives a file its name."""
    if call.name not in ("rename", "renameat", "renameat2", "link", "linkat") or call.result.startswith("-"):
        return None
    names = STRING.findall(call.arguments)
    folders = re.findall(r"(?:AT_FDCWD|\d+)<([^>]*)>", call.arguments)
    if len(names) != 2:
        return None
    full = []
    for index, name in enumerate(names):
        name = name.encode("latin-1", "replace").decode("unicode_escape", "replace").encode("latin-1", "replace").decode("utf-8", "replace")
        if not name.startswith("/") and folders:
            name = os.path.join(folders[min(index, len(folders) - 1)], name)
        full.append(os.path.normpath(name))
    return tuple(full)


def violations(lines, documents, database):
    """`documents`: final path -> a text that stands in its row and nowhere else. Empty list: all in order."""
    calls = [c for c in read(lines) if not c.result.startswith("-")]
    syncs = [c for c in calls if c.name in ("fsync", "fdatasync", "syncfs", "sync_file_range")]
    names = {}
    for call in calls:
        pair = renamed(call)
        if pair:
            names.setdefault(pair[1], []).append((call, pair[0]))
    log_writes = [c for c in calls if c.name in ("write", "pwrite64", "writev", "pwritev") and c.path.startswith(database)]
    found = []
    for path, token in documents.items():
        short = os.path.basename(path)
        given = names.get(path)
        if not given:
            found.append(f"{short}: never renamed into place")
            continue
        if len(given) > 1:
            found.append(f"{short}: renamed into place {len(given)} times")
        rename, temp = given[-1]
        writes = [c for c in calls if c.name in ("write", "pwrite64", "writev", "pwritev") and c.path == temp and c.start < rename.start]
        last_write = max((c.end for c in writes), default=None)
        if last_write is None:
            found.append(f"{short}: no data written before the rename")
            continue
        if [c for c in calls if c.name in ("write", "pwrite64") and c.path == path and c.start > rename.start]:
            found.append(f"{short}: written after it had its name")
        if not any(c.path == temp and c.name in ("fsync", "fdatasync") and last_write < c.start and c.end < rename.start for c in syncs):
            found.append(f"{short}: no fsync of the file between its last write and the rename")
        folder = os.path.dirname(path)
        after = [c for c in syncs if c.path == folder and c.name == "fsync" and c.start > rename.end]
        rows = [c for c in log_writes if token in c.arguments]
        if not rows:
            found.append(f"{short}: its row was never written")
            continue
        row = rows[0]
        if not any(c.end < row.start for c in after):
            found.append(f"{short}: the row was written before the folder was synced")
        if not any(c.path.startswith(database) and c.start > row.end for c in syncs):
            found.append(f"{short}: the row was never synced")
    return found


def controls(lines, path, token, database):
    """Name -> a trace in which one step for `path` is missing or misplaced. Each must be a violation."""
    calls = read(lines)
    rename = next(c for c in calls if renamed(c) and renamed(c)[1] == path)
    temp = renamed(rename)[0]
    folder = os.path.dirname(path)
    row = next(c for c in calls if c.path.startswith(database) and token in c.arguments and "write" in c.name)

    def without(test):
        gone = {n for c in calls if test(c) for n in (c.start, c.end)}
        return [line for number, line in enumerate(lines) if number not in gone]

    def moved(call, before):
        """The call's lines put in front of line `before`, as one finished call."""
        kept = [line for number, line in enumerate(lines) if number not in (call.start, call.end)]
        pid = lines[call.start].split()[0]
        kept.insert(before - sum(n < before for n in {call.start, call.end}), f"{pid} {call.name}({call.arguments}) = {call.result}\n")
        return kept

    first_sync = min(c.start for c in calls if c.name in ("fsync", "fdatasync") and c.path == temp)
    return {
        "no fsync of the file": without(lambda c: c.name in ("fsync", "fdatasync") and c.path == temp),
        "no rename": without(lambda c: c is rename),
        "no fsync of the folder": without(lambda c: c.name == "fsync" and c.path == folder),
        "no row": without(lambda c: c.path.startswith(database) and token in c.arguments),
        "no sync of the row": without(lambda c: c.name in ("fsync", "fdatasync") and c.path.startswith(database)),
        "rename before fsync of the file": moved(rename, first_sync),
        "row before the rename": moved(row, min(rename.start, first_sync)),
    }
