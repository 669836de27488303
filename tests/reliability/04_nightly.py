#!/usr/bin/env python3
"""Thirty nights with a device grant out of a real keyring: no PIN, no sign-in, no failure; whatever came in between is fetched.
Then the grant is tried on every other route (403), and after its 90 days it must be refused. Control: without a grant the same
fetch asks for a PIN (exit 4)."""
import json

import rig


def main():
    args = rig.arguments(__doc__, nights={"type": int, "default": 30})
    rig.inside_private_session()
    experiment = rig.Experiment("nightly", args)
    portal = rig.Portal(args.build, experiment.folder)
    try:
        ctl = rig.Ctl(args.build, experiment.folder / "data", portal)
        archive = experiment.folder / "archive"
        rig.sign_in_with_grant(ctl, portal)
        sent_before = len(portal.messages())
        codes = []
        for night in range(args.nights):
            if night % 7 == 3:
                portal.operator("document", "issue", "--type", "invoice_pdf", "--number", f"NIGHT-{night}")
            done = ctl.run("documents", "fetch", "--out", str(archive), "--json")
            codes.append(done.returncode)
            experiment.check(done.returncode in (0, 3), f"night {night + 1} ends with {done.returncode}: {done.stderr[-300:]}")
            portal.advance(hours=24)
        new = [night for night, code in enumerate(codes) if code == 0]
        experiment.check(new == [n for n in range(args.nights) if n == 0 or n % 7 == 3], f"something new came in the nights {new}")
        experiment.check(len(portal.messages()) == sent_before, "a PIN or a mail was sent during the nights")
        experiment.check(ctl.run("archive", "verify").returncode == 0, "verify is not content after the nights")
        portal.advance(days=61)
        late = ctl.run("documents", "fetch", "--out", str(archive), "--json")
        experiment.check(late.returncode in (4, 5), f"91 days later the grant still works: {late.returncode}")
        stranger = rig.Ctl(args.build, experiment.folder / "other", portal, "stranger")
        bare = stranger.run("documents", "fetch", "--out", str(experiment.folder / "x"), "--json")
        experiment.check(bare.returncode not in (0, 3), "control: a fetch without any sign-in succeeds")
        experiment.note(nights=args.nights, with_something_new=codes.count(0), nothing_new=codes.count(3), after_91_days=f"exit {late.returncode}")
    finally:
        portal.close()
    experiment.finish()


if __name__ == "__main__":
    main()
