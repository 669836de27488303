#!/usr/bin/env python3
"""Traces the system calls of a fetch and demands for every document: fsync(file) < rename < fsync(folder) < its row < sync of
the row. Control: for each of several documents the trace with each step taken out or moved must be called wrong."""
import random

import rig
from ordercheck import controls, violations
from stock import demo_stock

CALLS = "openat,creat,write,pwrite64,writev,pwritev,fsync,fdatasync,syncfs,rename,renameat,renameat2,link,linkat,unlink,ftruncate"


def main():
    args = rig.arguments(__doc__, documents={"type": int})
    rig.inside_private_session()
    count = args.documents or (300 if args.level == "full" else 60)
    experiment = rig.Experiment("order-of-writes", args)
    portal = rig.Portal(args.build, experiment.folder)
    try:
        demo_stock(portal, count)
        token, _ = portal.sign_in(*rig.ADMINISTRATOR)
        wanted = {d["sha256"] for d in portal.documents(token)}
        ctl = rig.Ctl(args.build, experiment.folder / "data", portal)
        archive = experiment.folder / "archive"
        rig.sign_in_with_grant(ctl, portal)
        trace = experiment.folder / "trace"
        done = ctl.run("documents", "fetch", "--out", str(archive), "--json",
                       prefix=["strace", "-f", "-y", "-s", "65536", "-e", "trace=" + CALLS, "-e", "signal=none", "-o", str(trace)])
        experiment.check(done.returncode == 0, f"the fetch ends with {done.returncode}: {done.stderr[-300:]}")
    finally:
        portal.close()
    lines = trace.read_text(errors="replace").splitlines(True)
    documents = {str(p): rig.sha256(p) for p in archive.rglob("*")
                 if p.is_file() and p.name != "SHA256SUMS" and not p.name.startswith(".")}
    experiment.check(set(documents.values()) == wanted, f"{len(documents)} files, {len(wanted)} documents")
    database = str(next((experiment.folder / "data").rglob("archive.db")))
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
    experiment.finish()


if __name__ == "__main__":
    main()
