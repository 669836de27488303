#!/usr/bin/env python3
"""Adds up a run: tally.py JUNIT_DIR CTEST_XML… STEPS_FILE

Every case of the Qt Test programs counts once. A test program that ended badly without naming a failed case (crash, time-out,
not built) counts as one failure. STEPS_FILE holds lines "pass NAME" and "fail NAME" of the other checks.
Prints what failed, then alone on the last line "N passed, N failed". Exit 1 if anything failed or nothing ran.
"""
import pathlib
import sys
import xml.etree.ElementTree as ET


def main(junit, *rest):
    *ctests, steps = rest
    passed, failed, programs = 0, [], {}
    for path in sorted(pathlib.Path(junit).glob("*.xml")):
        bad = 0
        try:
            cases = list(ET.parse(path).getroot().iter("testcase"))
        except ET.ParseError:
            cases = []
        for case in cases:
            if case.find("failure") is not None or case.find("error") is not None:
                failed.append(f"{path.stem}::{case.get('name')}")
                bad += 1
            elif case.find("skipped") is not None:
                failed.append(f"{path.stem}::{case.get('name')} was skipped")
                bad += 1
            elif case.get("name") not in ("initTestCase", "cleanupTestCase"):
                passed += 1
        programs[path.stem] = (len(cases), bad)
    for ctest in filter(lambda path: pathlib.Path(path).exists(), ctests):
        for case in ET.parse(ctest).getroot().iter("testcase"):
            name = case.get("name")
            cases, bad = programs.get(name, (0, 0))
            if case.get("status") not in ("run",):
                if not bad:
                    failed.append(f"{name} ended badly: {case.get('status')}")
            elif not cases:
                passed += 1
    for line in pathlib.Path(steps).read_text().splitlines() if pathlib.Path(steps).exists() else []:
        verdict, _, name = line.partition(" ")
        if verdict == "pass":
            passed += 1
        else:
            failed.append(name)
    if failed:
        print("Failed:")
        for name in failed:
            print(f"  {name}")
    print(f"{passed} passed, {len(failed)} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
