#!/usr/bin/env python3
"""What a headless run must leave behind: headless.py DIR

The archives of the customer and of the profile without provider access, each with SHA256SUMS that lists every file and fits
it, at least 24 invoices with an embedded factur-x.xml, no two documents of an archive alike, at least 250 pictures, no two
alike.
"""
import hashlib
import pathlib
import subprocess
import sys


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def held_by(archive, problems):
    """The files of an archive, path to digest, held against its list."""
    listed = {}
    for line in (archive / "SHA256SUMS").read_text(encoding="utf-8").splitlines():
        value, _, name = line.partition("  ")
        listed[name] = value
    files = {str(p.relative_to(archive)): digest(p) for p in archive.rglob("*")
             if p.is_file() and p.name != "SHA256SUMS" and p.suffix.lower() in (".pdf", ".csv", ".xml")}
    problems += [f"not listed: {name}" for name in files if name not in listed]
    problems += [f"listed and not there: {name}" for name in listed if not (archive / name).is_file()]
    problems += [f"differs: {name}" for name in files if name in listed and files[name] != listed[name]]
    if len(set(files.values())) != len(files):
        problems.append("two files are alike")
    return {archive / name: value for name, value in files.items()}


def main(folder):
    root = pathlib.Path(folder)
    problems = []
    sums = sorted(root.rglob("SHA256SUMS"))
    if len(sums) != 2:
        sys.exit(f"{len(sums)} SHA256SUMS in {root}, not those of the customer and of the profile without provider access")
    files = {}
    for archive in (path.parent for path in sums):
        files |= held_by(archive, problems)
    embedded = 0
    for name in files:
        if name.suffix.lower() == ".pdf":
            out = subprocess.run(["pdfdetach", "-list", name], capture_output=True, text=True).stdout
            embedded += "factur-x.xml" in out
    if embedded < 24:
        problems.append(f"only {embedded} files carry factur-x.xml")
    pictures = [digest(p) for p in root.rglob("*.png")]
    if len(set(pictures)) < 250 or len(set(pictures)) != len(pictures):
        problems.append(f"{len(pictures)} pictures, {len(set(pictures))} different")
    print(f"{len(files)} documents, {embedded} with factur-x.xml, {len(pictures)} pictures in {root}")
    for problem in problems[:20]:
        print(problem)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
