#!/usr/bin/env python3
"""Traces the system calls of a fetch and demands for every document: fsync(file) < rename < fsync(folder) < its row < sync of
the row. Controls: for each of several documents the trace with each step taken out or moved must be called wrong; `full` also takes
each step out of a copy of the source, builds it, and the trace of that program must be called wrong for every document."""
import random

import rig
from altered import Altered
from ordercheck import controls, violations
from stock import demo_stock, without_pin_limits

CALLS = "openat,creat,write,pwrite64,writev,pwritev,fsync,fdatasync,syncfs,rename,renameat,renameat2,link,linkat,unlink,ftruncate"

WRITER, DATABASE = "services/documents/archivewriter.cpp", "services/store/database.cpp"
SYNC_FILE = "if (auto unsynced = Platform::syncFile(native)) {"
MOVE = "const auto failed = Platform::moveNew(native, StoreError::toPath(absolute(*path)));"
SYNC_FOLDER = "if (auto failed = Platform::syncFolder(StoreError::toPath(folder)))"
SYNC_FOLDER_LOOP = "    QSet<QString> folders;\n    for (const ArchivedDocument &row : documents)"
ROW = "    return m_store->insert(documents, event);"
FULL = "m_options.full ? u\"PRAGMA synchronous=FULL\"_s"
# What is taken out of the program -> (the changes, what the judge must say of every document).
STEPS = {
    "nothing": ([], None),
    "fsync of the file": ([(WRITER, SYNC_FILE, "if (auto unsynced = Platform::Failed()) {")],
                          "no fsync of the file between its last write and the rename"),
    "fsync of the file before the rename": (
        [(WRITER, SYNC_FILE, "if (auto unsynced = Platform::Failed()) {"),
         (WRITER, "        ArchivedDocument row;\n        row.document = document;",
          "        (void)Platform::syncFile(StoreError::toPath(absolute(*path)));\n        ArchivedDocument row;\n        row.document = document;")],
        "no fsync of the file between its last write and the rename"),
    "rename": ([(WRITER, MOVE, "std::error_code copied;\n            std::filesystem::copy_file(native, StoreError::toPath(absolute(*path)), copied);\n"
                               "            const auto failed = Platform::removeFile(native);")], "never renamed into place"),
    "fsync of the folder": ([(WRITER, SYNC_FOLDER, "if (auto failed = Platform::Failed(); folder.isNull())")], "the row was written before the folder was synced"),
    "row after the fsync of the folder": (
        [(WRITER, SYNC_FOLDER_LOOP, "    if (auto early = m_store->insert(documents, event); !early)\n        return early;\n" + SYNC_FOLDER_LOOP),
         (WRITER, ROW, "    return {};")], "the row was written before the folder was synced"),
    "row": ([(WRITER, ROW, "    return event.isEmpty() ? fail(Error::Kind::Storage, event) : Result<void>();")], "its row was never written"),
    "sync of the row": ([(DATABASE, FULL, "m_options.full ? u\"PRAGMA synchronous=OFF\"_s")], "the row was never synced"),
}


def traced_fetch(experiment, portal, build, name):
    """(trace, path -> hash of the files fetched, database) of one fetch into a fresh archive."""
    folder = experiment.folder / name.replace(" ", "-")
    ctl = rig.Ctl(build, folder / "data", portal)
    rig.sign_in_with_grant(ctl, portal)
    archive, trace = folder / "archive", folder / "trace"
    done = ctl.run("documents", "fetch", "--out", str(archive), "--json",
                   prefix=["strace", "-f", "-y", "-s", "65536", "-e", "trace=" + CALLS, "-e", "signal=none", "-o", str(trace)])
    experiment.check(done.returncode == 0, f"{name}: the fetch ends with {done.returncode}: {done.stderr[-300:]}")
    documents = {str(p): rig.sha256(p) for p in archive.rglob("*")
                 if p.is_file() and p.name != "SHA256SUMS" and not p.name.startswith(".")}
    return trace.read_text(errors="replace").splitlines(True), documents, str(next((folder / "data").rglob("archive.db")))


def real_steps(experiment, portal, wanted):
    """Each step out of the real code in turn; returns what was called wrong, for the record."""
    altered, told = Altered(experiment.folder / "altered"), {}
    for name, (changes, expected) in STEPS.items():
        lines, documents, database = traced_fetch(experiment, portal, altered.programs(name.replace(" ", "-"), changes), f"without {name}")
        experiment.check(set(documents.values()) == wanted, f"without {name}: {len(documents)} files, {len(wanted)} documents")
        found = violations(lines, documents, database)
        if expected is None:
            experiment.check(not found, f"the unchanged copy is called wrong: {found[:3]}")
        else:
            named = sum(text.endswith(expected) for text in found)
            experiment.check(named == len(documents), f"control without {name}: {named} of {len(documents)} called \"{expected}\"; {found[:2]}")
        told[name] = len(found)
        print(f"  built without {name}: {len(found)} violations in {len(documents)} documents", flush=True)
    return told


def main():
    args = rig.arguments(__doc__, documents={"type": int})
    rig.inside_private_session()
    count = args.documents or (300 if args.level == "full" else 60)
    experiment = rig.Experiment("order-of-writes", args)
    portal = rig.Portal(args.build, experiment.folder, more=without_pin_limits())
    try:
        demo_stock(portal, count)
        token, _ = portal.sign_in(*rig.ADMINISTRATOR)
        wanted = {d["sha256"] for d in portal.documents(token)}
        lines, documents, database = traced_fetch(experiment, portal, args.build, "as it is")
        experiment.check(set(documents.values()) == wanted, f"{len(documents)} files, {len(wanted)} documents")
        for text in violations(lines, documents, database):
            experiment.check(False, text)
        tried = missed = 0
        for path in random.Random(args.seed).sample(sorted(documents), min(5, len(documents))):
            for name, changed in controls(lines, path, documents[path], database).items():
                tried += 1
                if not violations(changed, {path: documents[path]}, database):
                    missed += 1
                    experiment.check(False, f"control not noticed: {name}")
        experiment.note(documents=len(documents), calls=len(lines), controls=tried, missed=missed)
        if args.level == "full":
            experiment.note(steps_taken_out_of_the_program=real_steps(experiment, portal, wanted))
    finally:
        portal.close()
    experiment.finish()


if __name__ == "__main__":
    main()
