#!/usr/bin/env python3
"""1,000 documents of 20 kB to 2 MB from a portal on loopback into the archive (hashed, synced, indexed) against
`curl --parallel --parallel-max 4`, `sha256sum` and `sync FILE…` of the same bytes. Both in one run, in turn, several rounds; prints
the ratio of the medians. Also a second run with nothing new: requests, bytes, CPU time."""
import pathlib
import resource
import shutil
import statistics
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "reliability"))
import rig
from stock import demo_stock, without_pin_limits


def curl_round(portal, token, documents, folder):
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    config = folder.parent / "curl.config"
    config.write_text(f'header = "Authorization: Bearer {token}"\n' + "".join(
        f'url = "{portal.url}/v1/documents/{d["id"]}/content"\noutput = "{folder}/{d["id"]}"\n' for d in documents))
    begun = time.time()
    subprocess.run(["curl", "-sS", "-f", "-K", config, "--parallel", "--parallel-max", "4"], check=True, stderr=subprocess.DEVNULL)
    names = [str(folder / d["id"]) for d in documents]
    out = subprocess.run(["sha256sum", *names], check=True, capture_output=True, text=True).stdout
    subprocess.run(["sync", *names], check=True)
    seconds = time.time() - begun
    got = {line.split()[0] for line in out.splitlines()}
    assert got == {d["sha256"] for d in documents}, "curl got other bytes"
    return seconds


def main():
    args = rig.arguments(__doc__, documents={"type": int, "default": 1000}, rounds={"type": int, "default": 5})
    rig.inside_private_session()
    experiment = rig.Experiment("bench-fetch", args)
    portal = rig.Portal(args.build, experiment.folder, more=without_pin_limits())
    try:
        demo_stock(portal, args.documents, low=20_000, high=2_000_000)
        token, _ = portal.sign_in(*rig.ADMINISTRATOR)
        documents = portal.documents(token)
        size = sum(d["size"] for d in documents)
        ours, theirs = [], []
        for number in range(args.rounds):
            theirs.append(curl_round(portal, token, documents, experiment.folder / "curl"))
            ctl = rig.Ctl(args.build, experiment.folder / f"data{number}", portal, f"round{number}")
            rig.sign_in_with_grant(ctl, portal)
            archive = experiment.folder / f"archive{number}"
            begun = time.time()
            done = ctl.run("documents", "fetch", "--out", str(archive), "--json", timeout=900)
            ours.append(time.time() - begun)
            experiment.check(done.returncode == 0, f"the fetch ends with {done.returncode}: {done.stderr[-300:]}")
            files = [p for p in archive.rglob("*") if p.is_file() and p.name != "SHA256SUMS" and not p.name.startswith(".")]
            experiment.check(len(files) == len(documents), f"{len(files)} files, {len(documents)} documents")
            if number + 1 < args.rounds:
                shutil.rmtree(archive)
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        begun = time.time()
        again = ctl.run("documents", "fetch", "--out", str(archive), "--json")
        wall = time.time() - begun
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        experiment.check(again.returncode == 3, f"the second fetch ends with {again.returncode}")
        ratio = statistics.median(ours) / statistics.median(theirs)
        rows = [("documents, MB", f"{len(documents)}, {size / 1e6:.0f}"),
                ("fernamtctl, median s", f"{statistics.median(ours):.2f}"), ("curl + sha256sum + sync, median s", f"{statistics.median(theirs):.2f}"),
                ("ratio (wanted <= 1.15)", f"{ratio:.2f}"), ("nothing new: wall ms", f"{wall * 1000:.0f}"), ("nothing new: CPU ms (wanted <= 60)", f"{cpu * 1000:.0f}")]
        print("\n".join(f"| {name} | {value} |" for name, value in rows))
        experiment.note(documents=len(documents), megabytes=round(size / 1e6), ours=[round(x, 2) for x in ours], curl=[round(x, 2) for x in theirs],
                        ratio=round(ratio, 2), again_wall_ms=round(wall * 1000), again_cpu_ms=round(cpu * 1000))
    finally:
        portal.close()
    experiment.finish()


if __name__ == "__main__":
    main()
