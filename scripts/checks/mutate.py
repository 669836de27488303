#!/usr/bin/env python3
"""Switches off each refusal rule of the portal, one at a time, and demands that a test of its requirement goes red.

  mutate.py BUILD [--only NAME] [--parallel 2]

Per rule only the cases that carry one of its IDs run, with FERNAMT_DISABLE_RULE set for the portals they start. All these cases
must first pass with every rule on. Red means that Qt Test reports FAIL for one of the cases; a crash or a time-out is no proof.
"""
import argparse
import concurrent.futures
import json
import os
import pathlib
import re
import subprocess
import sys
import time

from requirements import ids

TIMEOUT = 240


def tests_of(build):
    """Name -> command, as ctest runs it, without its reports."""
    listing = json.loads(subprocess.run(["ctest", "--test-dir", build, "--show-only=json-v1"], check=True, capture_output=True).stdout)
    found = {}
    for test in listing["tests"]:
        command = test.get("command") or []
        if "-o" not in command:
            continue
        command = command[:command.index("-o")]
        properties = {p["name"]: p["value"] for p in test.get("properties", [])}
        found[test["name"]] = {"command": command, "env": dict(e.split("=", 1) for e in properties.get("ENVIRONMENT", []))}
    return found


def cases_of(test):
    """ID -> arguments that select the cases that carry it."""
    binary = test["command"][-1]
    env = dict(os.environ, **test["env"])
    lines = subprocess.run([binary, "-datatags"], capture_output=True, text=True, errors="replace", env=env,
                           timeout=60).stdout.splitlines()
    found = {}
    test["order"] = order = []
    for line in lines:
        words = line.split(None, 2)
        if len(words) < 2:
            continue
        function, tag = words[1], words[2] if len(words) > 2 else None
        if function not in order:
            order.append(function)
        for one in ids(function):
            found.setdefault(one, set()).add(function)
        if tag:
            for one in ids(tag):
                found.setdefault(one, set()).add(f"{function}:{tag}")
    return found


def run(test, cases, disabled=None):
    env = dict(os.environ, **test["env"])
    env.pop("FERNAMT_RECORD", None)
    if disabled:
        env["FERNAMT_DISABLE_RULE"] = disabled
    whole = {c for c in cases if ":" not in c}
    # In the order of the class: a later case may move the clock that an earlier one relies on.
    cases = sorted((c for c in cases if c in whole or c.split(":", 1)[0] not in whole),
                   key=lambda c: (test["order"].index(c.split(":", 1)[0]), c))
    try:
        done = subprocess.run(test["command"] + cases + ["-o", "-,txt"], capture_output=True, text=True, env=env, timeout=TIMEOUT,
                              errors="replace")
    except subprocess.TimeoutExpired:
        return "timeout", []
    failures = [f for f in re.findall(r"^FAIL!\s+: \w+::(\S+)", done.stdout, re.M) if not f.startswith(("initTestCase", "cleanup"))]
    if done.returncode == 0:
        return "green", []
    return ("red", failures) if failures else ("broken", [done.stdout[-400:] + done.stderr[-400:]])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("build")
    parser.add_argument("--only")
    parser.add_argument("--parallel", type=int, default=2)
    args = parser.parse_args()
    started = time.time()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    portal = pathlib.Path(args.build) / "bin/fernamt-portal"
    rules = json.loads(subprocess.run([portal, "operator", "rules", "--json"], check=True, capture_output=True).stdout)
    rules = rules["items"] if isinstance(rules, dict) else rules
    tests = tests_of(args.build)
    by_id = {name: cases_of(test) for name, test in tests.items()}

    def needed(rule):
        wanted = rule["requirements"]
        wanted = wanted if isinstance(wanted, list) else [w.strip() for w in wanted.split(",")]
        plan = {}
        for name, cases in by_id.items():
            selected = set().union(*(cases.get(one, set()) for one in wanted))
            if selected:
                plan[name] = selected
        # Tests of the portal first: they are the likeliest to notice.
        return dict(sorted(plan.items(), key=lambda item: ("portal" not in item[0], item[0])))

    plans = {rule["name"]: needed(rule) for rule in rules if not args.only or rule["name"] == args.only}
    if not plans:
        sys.exit("no such rule")
    union = {}
    for plan in plans.values():
        for name, cases in plan.items():
            union.setdefault(name, set()).update(cases)

    bad = []
    with concurrent.futures.ThreadPoolExecutor(args.parallel) as pool:
        for name, (verdict, detail) in zip(union, pool.map(lambda n: run(tests[n], union[n]), union)):
            if verdict != "green":
                bad.append(name)
        # Once more, alone: two tests at once on a busy machine may wait too long for each other.
        bad = [f"{name} is {verdict} with every rule on: {detail}" for name in bad
               for verdict, detail in [run(tests[name], union[name])] if verdict != "green"]
        if bad:
            print("\n".join(bad))
            sys.exit(1)

        def judge(rule_name):
            begun, notes = time.time(), []
            for name, cases in plans[rule_name].items():
                verdict, detail = run(tests[name], cases, rule_name)
                if verdict == "red":
                    return "red", f"{name}::{detail[0]}", time.time() - begun
                if verdict != "green":
                    notes.append(f"{name}: {verdict}")
            if not plans[rule_name]:
                notes.append("no case carries its IDs")
            return "SURVIVES", "; ".join(notes) or f"{sum(map(len, plans[rule_name].values()))} cases stay green", time.time() - begun

        survivors = 0
        print(f"{'rule':28} {'verdict':9} {'s':>5}  by")
        for rule_name, (verdict, by, seconds) in zip(plans, pool.map(judge, plans)):
            survivors += verdict != "red"
            print(f"{rule_name:28} {verdict:9} {seconds:5.1f}  {by}", flush=True)
    print(f"{len(plans)} rules switched off, {survivors} unnoticed, {time.time() - started:.0f} s")
    sys.exit(1 if survivors else 0)


if __name__ == "__main__":
    main()
