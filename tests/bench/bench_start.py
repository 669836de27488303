#!/usr/bin/env python3
"""From the start of the process to the first painted rows, the window beside an empty one with an empty table, in turn. Prints the
row of docs/performance.md. Wanted: at most 2.5 times."""
import argparse
import json
import pathlib
import statistics
import subprocess
import tempfile
import time

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("--build", required=True)
parser.add_argument("--json")
parser.add_argument("--calls", help="a file of call records for the profile")
parser.add_argument("--rounds", type=int, default=15)
args, _ = parser.parse_known_args()
program = str(pathlib.Path(args.build) / "bin/bench_start")


def once(kind, folder):
    since = time.clock_gettime_ns(time.CLOCK_MONOTONIC)
    done = subprocess.run([program, kind, str(since), folder], capture_output=True, text=True, timeout=120)
    if done.returncode:
        raise SystemExit(f"{kind} ends with {done.returncode}: {done.stderr}")
    return float(done.stdout.split()[0])


with tempfile.TemporaryDirectory(prefix="fernamt-start-") as folder:
    subprocess.run([program, "prepare", folder, *([args.calls] if args.calls else [])], check=True, stderr=subprocess.DEVNULL)
    ours, plain = [], []
    for _ in range(args.rounds):
        ours.append(once("window", folder))
        plain.append(once("empty", folder))
mine, other = statistics.median(ours), statistics.median(plain)
print(f"| start to the first painted rows, median of {args.rounds} | {mine:.0f} ms; empty window {other:.0f} ms; "
      f"ratio {mine / other:.2f} (wanted <= 2.5) |")
if args.json:
    with open(args.json, "a") as file:
        file.write(json.dumps({"bench": "start", "ms": mine, "empty_ms": other}) + "\n")
