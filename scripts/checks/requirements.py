#!/usr/bin/env python3
"""Which passed test cases prove which requirement.

  requirements.py --junit DIR [--out FILE] [--published docs/requirements.md]
  requirements.py --selftest

Reads the JUnit XML of the Qt Test programs. A case counts for the IDs in its function name or data tag (R3_017 or R3-017) if it
passed and its program was not stopped. Fails when an ID of docs/requirements.tsv has no passed case, and with --published when
that document claims a case that did not pass.
"""
import argparse
import pathlib
import re
import sys
import tempfile
import xml.etree.ElementTree as ET

ROOT = pathlib.Path(__file__).resolve().parents[2]
ID = re.compile(r"(?<![A-Za-z0-9])(R[0-4]|G|B)[-_](\d{2,3})(?!\d)")


def ids(text):
    """IDs in a case name; `R3_004_005` and `R3_010_to_012` are two different IDs only when written out."""
    return {f"{kind}-{number}" for kind, number in ID.findall(text.replace("(", " ").replace("__", " _"))}


def table(path):
    rows = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    bad = [row for row in rows if len(row) != 4]
    if bad:
        sys.exit(f"{path}: not four columns: {bad[0]}")
    return rows


def cases(folder):
    passed, failed = {}, set()
    for path in sorted(pathlib.Path(folder).glob("*.xml")):
        try:
            suite = ET.parse(path).getroot()
        except ET.ParseError:
            print(f"{path.name} is cut off and proves nothing")
            continue
        for case in suite.iter("testcase"):
            name = case.get("name")
            if any(case.find(kind) is not None for kind in ("failure", "error", "skipped")):
                failed.add(f"{path.stem}::{name}")
                continue
            for one in ids(name):
                passed.setdefault(one, []).append(f"{path.stem}::{name}")
    return passed, failed


def document(rows, passed):
    lines = ["# Requirements and what proves them", "",
             "Made from the passed test cases by scripts/checks/requirements.py; not written by hand. The texts are in",
             "requirements.tsv. A case may prove several rows.", "",
             "| ID | what must hold | page | route | proved by |", "|---|---|---|---|---|"]
    for one, page, route, text in rows:
        proofs = sorted(set(passed.get(one, [])))
        shown = ", ".join(f"`{p}`" for p in proofs[:6]) + (f" and {len(proofs) - 6} more" if len(proofs) > 6 else "")
        lines.append(f"| {one} | {text} | {page} | {route.replace('|', '/')} | {shown or '**nothing**'} |")
    return "\n".join(lines) + "\n"


def check(junit, tsv, out=None, published=None):
    rows = table(tsv)
    passed, failed = cases(junit)
    missing = [row[0] for row in rows if row[0] not in passed]
    if out:
        pathlib.Path(out).write_text(document(rows, passed), encoding="utf-8")
    problems = [f"{one} is proved by no passed case" for one in missing]
    if published and pathlib.Path(published).exists():
        all_passed = {name for names in passed.values() for name in names}
        claimed = set(re.findall(r"`(tst_[^`]+)`", pathlib.Path(published).read_text(encoding="utf-8")))
        problems += [f"{published} claims {name}, which did not pass" for name in sorted(claimed - all_passed)]
    print(f"{len(rows) - len(missing)} of {len(rows)} requirements proved by {len({n for v in passed.values() for n in v})} cases")
    return problems


def selftest():
    good = '<testsuite><testcase name="R3_001_firstLink"/><testcase name="limits(G-08 five tries)"/></testsuite>'
    variants = {
        "complete": (good, 0),
        "one failed": (good.replace('firstLink"/>', 'firstLink"><failure/></testcase>'), 1),
        "one skipped": (good.replace('firstLink"/>', 'firstLink"><skipped/></testcase>'), 1),
        "one gone": (good.replace('<testcase name="R3_001_firstLink"/>', ""), 1),
        "cut off": (good[:60], 2),
        "longer number": (good.replace("R3_001", "R3_0011"), 1),
    }
    wrong = []
    for name, (xml, expected) in variants.items():
        with tempfile.TemporaryDirectory() as folder:
            tsv = pathlib.Path(folder) / "r.tsv"
            tsv.write_text("R3-001\tp\tr\tt\nG-08\tp\tr\tt\n")
            (pathlib.Path(folder) / "tst_x.xml").write_text(xml)
            found = check(folder, tsv)
            if len(found) != expected:
                wrong.append(f"{name}: {found}")
    with tempfile.TemporaryDirectory() as folder:
        tsv = pathlib.Path(folder) / "r.tsv"
        tsv.write_text("R3-001\tp\tr\tt\n")
        (pathlib.Path(folder) / "tst_x.xml").write_text(good)
        stale = pathlib.Path(folder) / "r.md"
        stale.write_text("| R3-001 | `tst_x::R3_001_gone` |")
        if len(check(folder, tsv, published=stale)) != 1:
            wrong.append("a stale claim")
    return wrong


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--junit")
    parser.add_argument("--out")
    parser.add_argument("--published")
    parser.add_argument("--tsv", default=ROOT / "docs/requirements.tsv", type=pathlib.Path)
    parser.add_argument("--selftest", action="store_true")
    args = parser.parse_args()
    result = selftest() if args.selftest else check(args.junit, args.tsv, args.out, args.published)
    for line in result:
        print(line)
    sys.exit(1 if result else 0)
