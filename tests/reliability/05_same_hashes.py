#!/usr/bin/env python3
"""One fetch, looked at from all sides: the portal's log names each document once; a second fetch asks once and ends with 3; curl as
administrator and as accountant gets the same bytes; every invoice carries its XML; one flipped byte is named by `archive verify`
(exit 8), and by the curl script. Control: the curl script in front of a spoiled archive must fail."""
import collections
import json
import pathlib
import subprocess

import rig
from stock import without_pin_limits


def contents(portal):
    """How often each document's content was sent, by the portal's log."""
    sent = collections.Counter()
    for line in portal.log.read_text(errors="replace").splitlines():
        try:
            entry = json.loads(line)
        except ValueError:
            continue
        if entry.get("event") == "request" and str(entry.get("route", "")).endswith("/content"):
            sent[entry["path"]] += 1
    return sent


def requests(portal):
    return sum('"event":"request"' in line for line in portal.log.read_text(errors="replace").splitlines())


def main():
    args = rig.arguments(__doc__)
    rig.inside_private_session()
    experiment = rig.Experiment("same-hashes", args)
    portal = rig.Portal(args.build, experiment.folder, more=without_pin_limits())
    try:
        ctl = rig.Ctl(args.build, experiment.folder / "data", portal)
        archive = experiment.folder / "archive"
        rig.sign_in_with_grant(ctl, portal)
        done = ctl.run("documents", "fetch", "--out", str(archive), "--json")
        experiment.check(done.returncode == 0, f"the fetch ends with {done.returncode}: {done.stderr[-300:]}")
        sent = contents(portal)
        fetched = json.loads(done.stdout)["fetched"]
        experiment.check(len(sent) == fetched and set(sent.values()) == {1}, f"{fetched} fetched, sent: {collections.Counter(sent.values())}")
        before = requests(portal)
        again = ctl.run("documents", "fetch", "--out", str(archive), "--json")
        asked = requests(portal) - before
        experiment.check(again.returncode == 3 and asked == 1, f"the second fetch ends with {again.returncode} after {asked} requests")

        script = pathlib.Path(__file__).with_name("05_same_hashes.sh")
        command = [str(script), portal.url, str(portal.outbox), str(archive), *rig.ADMINISTRATOR, *rig.ACCOUNTANT]
        curl = subprocess.run(command, capture_output=True, text=True)
        print(curl.stdout, end="")
        experiment.check(curl.returncode == 0, f"curl: {curl.stdout[-300:]} {curl.stderr[-300:]}")

        invoices = embedded = 0
        for path in archive.rglob("*.pdf"):
            listed = subprocess.run(["pdfdetach", "-list", path], capture_output=True, text=True).stdout
            embedded += "factur-x.xml" in listed
        token, _ = portal.sign_in(*rig.ACCOUNTANT)
        invoices = sum(d["type"] == "invoice_pdf" for d in portal.documents(token))
        experiment.check(embedded == invoices >= 24, f"{embedded} of {invoices} invoices carry factur-x.xml")

        victim = next(archive.rglob("*.pdf"))
        data = bytearray(victim.read_bytes())
        data[len(data) // 2] ^= 1
        victim.chmod(0o600)
        victim.write_bytes(data)
        verify = ctl.run("archive", "verify", "--json")
        experiment.check(verify.returncode == 8 and victim.name in verify.stdout, f"verify after a flipped byte: {verify.returncode} {verify.stdout[-300:]}")
        spoiled = subprocess.run(command, capture_output=True, text=True)
        experiment.check(spoiled.returncode != 0, "control: the curl script takes a spoiled archive")
        experiment.note(documents=fetched, invoices=invoices)
    finally:
        portal.close()
    experiment.finish()


if __name__ == "__main__":
    main()
