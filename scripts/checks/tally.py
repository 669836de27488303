#!/usr/bin/env python3
"""Adds up a run: tally.py JUNIT_DIR CTEST_XML… STEPS_FILE

Every case of the Qt Test programs counts once. A test program that ended badly without naming a failed case (crash, time-out,
not built) counts as one failure. STEPS_FILE holds lines "pass NAME" and "fail NAME" of the other checks.
Prints what failed, then alone on the last line "N passed, N failed". Exit 1 if anything failed or nothing ran.
"""
import pathlib
import sys
import xml.etree.ElementTree as ET


# Tests that need what is not part of the project; every other test that does not run is a failure.
SAMPLES = "samples that are not part of the project (FERNAMT_CORPUS)"
MAY_BE_LEFT_OUT = {"tst_facturxcorpus": SAMPLES, "tst_datevschema": SAMPLES, "tst_office": "LibreOffice (libreoffice-calc-nogui)"}


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
            if case.get("status") == "notrun" and name in MAY_BE_LEFT_OUT:
                print(f"Left out: {name} needs {MAY_BE_LEFT_OUT[name]}")
            elif case.get("status") not in ("run",):
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
    if not passed and not failed:
        failed.append("nothing ran")
    if failed:
        print("Failed:")
        for name in failed:
            print(f"  {name}")
    print(f"{passed} passed, {len(failed)} failed")
    return 1 if failed else 0


def selftest():
    """A failed, skipped, crashed, cut-off or empty run must not pass."""
    import tempfile
    left = '<testsuite><testcase name="t" status="notrun"/></testsuite>'
    good, crash = '<testsuite><testcase name="a"/></testsuite>', '<testsuite><testcase name="t" status="fail"/></testsuite>'
    ran = crash.replace("fail", "run")
    runs = {"good": (good, ran, "pass x", 0), "failed": (good.replace("/></", "><failure/></testcase></"), ran, "", 1),
            "skipped": (good.replace("/></", "><skipped/></testcase></"), ran, "", 1), "crashed": (good, crash, "", 1),
            "cut off": (good[:20], crash, "", 1), "step": (good, ran, "fail x", 1), "nothing": (None, "<testsuite/>", "", 1),
            "left out": (good, left.replace('"t"', '"tst_office"'), "", 0), "not run": (good, left, "", 1)}
    wrong = []
    for name, (junit, ctest, steps, expected) in runs.items():
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            if junit:
                (root / "t.xml").write_text(junit)
            (root / "steps").write_text(steps + "\n" if steps else "")
            (root / "c").mkdir()
            (root / "c/ctest").write_text(ctest)
            if main(folder, str(root / "c/ctest"), str(root / "steps")) != expected:
                wrong.append(name)
    print(f"{len(runs)} runs judged, wrong: {wrong or 'none'}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(selftest() if "--selftest" in sys.argv else main(*sys.argv[1:]))
