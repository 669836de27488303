#!/usr/bin/env python3
"""SIGKILL at random moments of `fernamtctl documents import` of a folder of mixed files; a run that is let to its end must come to
the same archive as one that was never killed.

The folder holds e-invoices in three syntaxes, invoices as PDF of which only the text tells, mails with an invoice, ZIP files with an
invoice and an EVN, EVN by themselves, and files that are refused. It is imported and killed at random moments; after every kill each file under a final name in the archive must
be one of the originals, byte by byte, none twice. At the end every file is there once, the calls are those of all EVN, nothing is left
over, `archive verify` is content and the report names every file. `commit`: 20 kills; `full`: 100 with 500 files. Controls: the
judge is given a file cut by a byte, a second copy, and an archive that lacks one.
"""
import hashlib
import io
import json
import random
import subprocess
import time
import zipfile

import rig

SAMPLES = rig.ROOT / "tests/einvoice/files"


def evn(n):
    rows = "".join(f"{day:02}.{n % 12 + 1:02}.2026;09:15:00;0211{n:04}{day:02};00:01:{day:02};0,0{day:02}1\r\n" for day in range(1, 29))
    return ("Datum;Uhrzeit;Rufnummer;Dauer;Netto\r\n" + rows).encode()


def invoice(n):
    kind = ("telephone-ubl.xml", "telephone-cii.xml", "telephone-ubl-creditnote.xml")[n % 3]
    text = (SAMPLES / kind).read_text()
    begin, end = text.find("RE-2026-1101"), text.find("RE-2026-1101") + len("RE-2026-1101")
    text = text[:begin] + f"RE-{n:05}" + text[end:]
    # Without the EVN inside: each file stands for itself.
    at = text.find('filename="evn.csv">')
    return (text[:at + 19] + text[text.find("<", at):]).encode()


def pdf(n):
    """One page with the text of an invoice."""
    text = ["Muster Telefon GmbH", f"Rechnungsnummer: PDF-{n:05}", "Rechnungsdatum: 02.11.2026", "Gesamtbetrag netto 100,00 EUR",
            "zzgl. 19 % MwSt. 19,00 EUR", "Rechnungsbetrag 119,00 EUR"]
    page = "BT /F 11 Tf 14 TL 60 780 Td " + " ".join(f"({line}) Tj T*" for line in text) + " ET"
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
               "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>",
               f"<< /Length {len(page)} >>\nstream\n{page}\nendstream", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"]
    out, places = "%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{content}\nendobj\n"
    xref = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n" + "".join(f"{place:010} 00000 n \n" for place in places)
    return (out + f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{xref}\n%%EOF\n").encode()


def mail(name, content):
    return (b"From: a@b.example\r\nDate: Mon, 2 Nov 2026 08:00:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n"
            b"--x\r\nContent-Type: text/plain\r\n\r\nGuten Tag\r\n--x\r\nContent-Disposition: attachment; filename=" + name.encode() +
            b"\r\n\r\n" + content + b"\r\n--x--\r\n")


def make_files(folder, count):
    """{hash of an original: rows of calls or 0}, files of the folder, entries of a whole report"""
    folder.mkdir()
    originals, entries = {}, 0
    for n in range(count):
        form = n % 7
        content = evn(n) if form == 1 else pdf(n) if form == 6 else invoice(n)
        calls = 28 if form == 1 else 0
        if form in (0, 1, 6):
            (folder / f"{n:04}{'.csv' if calls else '.pdf' if form == 6 else '.xml'}").write_bytes(content)
            entries += 1
        elif form == 2:
            (folder / f"{n:04}.eml").write_bytes(mail("rechnung.xml", content))
            entries += 2
        elif form == 3:
            packed = io.BytesIO()
            with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as target:
                target.writestr("rechnung.xml", content)
                target.writestr("evn.csv", evn(n))
            (folder / f"{n:04}.zip").write_bytes(packed.getvalue())
            originals[hashlib.sha256(evn(n)).hexdigest()] = 28
            entries += 3
        else:
            (folder / f"{n:04}{'.exe' if form == 4 else '.xml'}").write_bytes(b"MZ" if form == 4 else b"<html/>")
            entries += 1
            continue
        originals[hashlib.sha256(content).hexdigest()] = calls
    return originals, entries


def judge(found, originals, whole):
    """What is wrong with the hashes of an archive's files; empty: nothing."""
    wrong = [f"foreign {h[:8]}" for h in found if h not in originals]
    wrong += [f"twice {h[:8]}" for h in set(found) if found.count(h) > 1]
    if whole:
        wrong += [f"lost {h[:8]}" for h in originals if h not in found]
    return wrong


class Ctl(rig.Ctl):
    def __init__(self, build, folder):
        super().__init__(build, folder, None)
        self.archive = folder / "archive"

    def hashes(self):
        return [hashlib.sha256(p.read_bytes()).hexdigest() for p in self.archive.rglob("*")
                if p.is_file() and p.name != "SHA256SUMS" and not any(part.startswith(".") for part in p.relative_to(self.archive).parts)]


def killed(experiment, files, originals, entries, kills, chance):
    done, rounds, longest = 0, 0, 1.0
    while done < kills:
        rounds += 1
        ctl = Ctl(experiment.args.build, experiment.folder / f"round-{rounds}")
        before = 0
        for _ in range(100):
            started = time.time()
            process = ctl.begin("documents", "import", str(files), "--out", str(ctl.archive), "--json")
            try:
                process.wait(chance.uniform(0.0, longest))
            except subprocess.TimeoutExpired:
                rig.kill(process)
                done += 1
            else:
                longest = max(0.1, time.time() - started)
                break
            found = ctl.hashes()
            wrong = judge(found, originals, False)
            experiment.check(not wrong, f"after kill {done} of round {rounds}: {wrong[:5]}")
            experiment.check(len(found) >= before, f"after kill {done}: {len(found)} files, {before} before")
            before = len(found)
            if done >= kills:
                break
        end(experiment, ctl, files, originals, entries, rounds)
    return done, rounds


def end(experiment, ctl, files, originals, entries, where):
    """A run that is let to its end makes it whole; a second one finds nothing new."""
    ctl.run("documents", "import", str(files), "--out", str(ctl.archive), "--json")
    again = ctl.run("documents", "import", str(files), "--out", str(ctl.archive), "--json")
    answer = json.loads(again.stdout)
    experiment.check(len(answer["files"]) == entries and answer["archived"] == 0, f"round {where}: the report names {len(answer['files'])} of {entries}, {answer['archived']} new")
    wrong = judge(ctl.hashes(), originals, True)
    experiment.check(not wrong, f"round {where}: {wrong[:5]}")
    code, total = ctl.run("evn", "sum", "--json"), sum(originals.values())
    experiment.check(json.loads(code.stdout)["rows"] == total, f"round {where}: {code.stdout} of {total} calls")
    left = [str(p) for p in ctl.archive.rglob("*.part")] + [str(p) for p in ctl.archive.rglob("*.tmp")]
    experiment.check(not left, f"round {where}: left over {left}")
    sums = subprocess.run(["sha256sum", "--quiet", "-c", "SHA256SUMS"], cwd=ctl.archive, capture_output=True, text=True)
    listed = len((ctl.archive / "SHA256SUMS").read_text().splitlines())
    experiment.check(sums.returncode == 0 and listed == len(originals), f"round {where}: SHA256SUMS lists {listed}: {sums.stdout}{sums.stderr}")


def controls(experiment, originals):
    good = list(originals)
    experiment.check(not judge(good, originals, True), "control: a whole archive was refused")
    experiment.check(judge(good[:-1], originals, True), "control: a lost file was not seen")
    experiment.check(judge(good + good[:1], originals, False), "control: a second copy was not seen")
    cut = hashlib.sha256(invoice(0)[:-1]).hexdigest()
    experiment.check(judge(good + [cut], originals, False), "control: a file cut by a byte was not seen")


def main():
    args = rig.arguments(__doc__)
    experiment = rig.Experiment("09_import_killed", args)
    chance = random.Random(args.seed)
    files = experiment.folder / "files"
    originals, entries = make_files(files, 500 if args.level == "full" else 60)
    controls(experiment, originals)
    done, rounds = killed(experiment, files, originals, entries, 100 if args.level == "full" else 20, chance)
    experiment.note(files=len(list(files.iterdir())), documents=len(originals), kills=done, rounds=rounds)
    experiment.finish()


main()
