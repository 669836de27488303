#!/usr/bin/env python3
"""The whole path in the real program on a real X server, hands on the keyboard alone, the rows read through AT-SPI.

  tst_xvfb.py BIN JUNIT      BIN holds fernamt and its helpers; JUNIT: the report to write
  tst_xvfb.py BIN --pictures DIR   a picture after each step, for people
"""
import argparse
import pathlib
import os
import re
import signal
import sys
import time
import xml.etree.ElementTree as ET

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from desktop import Desktop, until  # noqa: E402

TABLE = "Rechnungen und EVN"
ARCHIVED = "archiviert"


class Walk:
    """The steps in their order; each goes on where the one before has ended."""

    def __init__(self, binaries, pictures):
        self.binaries = pathlib.Path(binaries)
        self.pictures = pictures

    def begin(self, desktop):
        from screenreader import Atspi, ScreenReader  # asks the desktop's own buses: not before they are there
        self.role = Atspi.Role
        self.desktop = desktop
        self.data = desktop.folder / "data"
        self.data.mkdir(mode=0o700)
        # German, and nothing is fetched that no key asked for.
        (self.data / "settings.ini").write_text("[General]\nlanguage=de\ntheme=light\nbackground_fetch=false\n")
        self.program = desktop.start(self.binaries / "fernamt", "--demo", "--data", self.data)
        self.reader = ScreenReader("Fernamt")

    def wait(self, what, condition, seconds=30):
        def alive():
            if self.program.poll() is not None:
                raise RuntimeError(f"the program has ended with {self.program.returncode}")
            return condition()
        return until(what, alive, seconds)

    def see(self, **what):
        return self.wait(str(what), lambda: self.reader.find(**what))

    def focus(self, part):
        self.wait(f"the focus on {part}", lambda: part in (self.reader.focus_name() or ""))

    def tab_to(self, part):
        for _ in range(60):
            before = self.reader.focus_name()
            if part in (before or ""):
                return
            self.desktop.key("Tab")
            try:
                until("the focus to move", lambda: self.reader.focus_name() != before, 3)
            except TimeoutError:
                pass  # two neighbours of one name
        raise TimeoutError(f"Tab does not lead to {part}")

    def rows(self, condition, what, seconds=30):
        def good():
            rows = self.reader.rows(TABLE)
            return rows if rows is not None and condition(rows) else None
        return self.wait(what, good, seconds)

    def pin(self):
        texts = sorted((self.data / "demo" / "outbox").glob("*.txt"), key=lambda p: (p.stat().st_mtime, p.name))
        found = re.search(r"(?<!\d)(\d{8})(?!\d)", texts[-1].read_text()) if texts else None
        return found.group(1) if found else None

    # --- the steps ---

    def R3_003_user_name_first(self):
        self.wait("the window", lambda: self.desktop.xdotool("search", "--onlyvisible", "--name", "^Fernamt$", check=False).stdout, 60)
        self.focus("Nutzerkennung")
        assert not self.reader.find(role=self.role.PASSWORD_TEXT), "the password is asked for together with the name"
        self.desktop.key("ctrl+a")
        self.desktop.type("customer9000000")
        self.desktop.key("Return")
        self.see(role=self.role.PASSWORD_TEXT, name="Kennwort")
        self.focus("Kennwort")

    def nothing_remembered_is_said(self):
        self.desktop.key("shift+Tab")  # any key: the person is there
        self.tab_to("Andere Nutzerkennung")
        self.desktop.key("space")
        self.focus("Nutzerkennung")
        self.see(part="nichts gemerkt")
        self.desktop.key("Return")
        self.focus("Kennwort")

    def R3_010_password_then_pin(self):
        self.desktop.type("Muster-Admin-2026")
        self.desktop.key("Return")
        self.focus("PIN Nr. 1")
        self.desktop.type(self.wait("the SMS", self.pin))
        self.desktop.key("Return")
        self.see(name="Festlegen")
        self.desktop.key("Return")
        self.wait("the question to close", lambda: not self.reader.find(name="Festlegen"))
        self.see(name="Startseite")
        self.see(part="Archiv: 0 von")  # the list has come

    def R3_094_invoices_by_key(self):
        areas = self.wait("the sidebar", lambda: self.reader.items("Bereiche"))
        self.desktop.key(f"ctrl+{areas.index('Rechnungen') + 1}")
        self.focus(TABLE)
        self.all = self.rows(lambda rows: len(rows) == 25, "24 invoices and a credit note", 60)
        numbers = [row["Nummer"] for row in self.all]
        assert len(set(numbers)) == 25, numbers
        assert sum(n.startswith("RE") for n in numbers) == 24, numbers
        dates = [tuple(reversed(row["Datum"].split("."))) for row in self.all]
        assert dates == sorted(dates, reverse=True), "newest first"
        assert all(ARCHIVED not in row["Status"] for row in self.all), "fetched although nobody asked"

    def R3_095_filter(self):
        self.desktop.key("ctrl+f")
        self.focus("Filter")
        self.desktop.type("RE2026-0")
        few = self.rows(lambda rows: 0 < len(rows) < 25, "the filter to act")
        want = [row["Nummer"] for row in self.all if "RE2026-0" in row["Nummer"]]
        assert [row["Nummer"] for row in few] == want, few
        self.desktop.key("Escape")
        self.rows(lambda rows: len(rows) == 25, "Esc to clear the filter")
        self.focus(TABLE)

    def several_chosen_and_fetched(self):
        self.desktop.key("ctrl+Home", "Down", "shift+Down", "shift+Down")
        self.wait("rows 2 to 4 chosen", lambda: self.reader.selected(TABLE) == [1, 2, 3])
        self.desktop.key("ctrl+d")
        # Archived first, then read by a process of its own: the figures follow.
        rows = self.rows(lambda rows: sum(row["Status"] == ARCHIVED and row["Netto"] != "" for row in rows) == 3, "three archived", 60)
        assert [i for i, row in enumerate(rows) if row["Status"] == ARCHIVED] == [1, 2, 3]
        # What only the file itself tells, read from it: net and VAT make gross.
        cents = lambda text: int(re.sub(r"[^0-9-]", "", text))
        self.current = rows[3]["Nummer"]
        for row in rows[1:4]:
            assert cents(row["Netto"]) + cents(row["USt."]) == cents(row["Brutto"]), row

    def preview(self):
        self.see(name=f"Seiten von {self.current}")
        self.see(part="Seite 1 von")

    def fetch_cancelled(self):
        portal = self.children("fernamt-portal")
        assert len(portal) == 1, portal
        os.kill(portal[0], signal.SIGSTOP)  # a portal that says nothing: the fetch can only be cancelled
        try:
            self.desktop.key("ctrl+a", "ctrl+d")
            self.see(name="Abbrechen")
            self.tab_to("Abbrechen")
            self.desktop.key("space")
            self.wait("the fetch to end", lambda: not self.reader.find(name="Abbrechen"))
        finally:
            os.kill(portal[0], signal.SIGCONT)
        rows = self.rows(lambda rows: len(rows) == 25, "the rows")
        assert sum(row["Status"] == ARCHIVED for row in rows) == 3, "more came than was asked for"
        files = [p for p in (self.data / "archive").rglob("*") if p.is_file() and p.suffix == ".pdf"]
        assert len(files) == 3, files

    def R3_021_own_profile(self):
        self.desktop.key("ctrl+shift+p")
        self.focus("Schloss")
        self.wait("the user name", lambda: self.text_of("Nutzerkennung") == "customer9000000")

    def R3_022_sign_out(self):
        self.desktop.key("ctrl+shift+q")
        self.focus("Nutzerkennung")
        assert self.reader.rows(TABLE) is None, "rows are left after the sign-out"

    def R3_020_quit(self):
        portal = self.children("fernamt-portal")
        self.desktop.key("ctrl+q")
        until("the program to end", lambda: self.program.poll() is not None)
        assert self.program.returncode == 0, self.program.returncode
        until("its portal to end", lambda: not any(os.path.exists(f"/proc/{p}") for p in portal))

    # --- helpers of the steps ---

    def children(self, name):
        found = []
        for entry in pathlib.Path("/proc").iterdir():
            try:
                if entry.name.isdigit() and int((entry / "stat").read_text().rsplit(")", 1)[1].split()[1]) == self.program.pid \
                        and (entry / "comm").read_text().strip() == name[:15]:
                    found.append(int(entry.name))
            except OSError:
                continue
        return found

    def text_of(self, name):
        one = self.reader.find(name=name, role=self.role.TEXT)
        return one.get_text(0, -1) if one else None


STEPS = ["R3_003_user_name_first", "nothing_remembered_is_said", "R3_010_password_then_pin", "R3_094_invoices_by_key",
         "R3_095_filter", "several_chosen_and_fetched", "preview", "fetch_cancelled", "R3_021_own_profile",
         "R3_022_sign_out", "R3_020_quit"]


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("binaries")
    arguments.add_argument("junit", nargs="?")
    arguments.add_argument("--pictures", type=pathlib.Path)
    options = arguments.parse_args()
    suite = ET.Element("testsuite", name="tst_xvfb", tests=str(len(STEPS)))
    failed = None
    with Desktop() as desktop:
        walk = Walk(options.binaries, options.pictures)
        walk.begin(desktop)
        for name in STEPS:
            case = ET.SubElement(suite, "testcase", name=name, classname="tst_xvfb")
            if failed:
                ET.SubElement(case, "failure", message=f"not reached: {failed} failed")
                continue
            started = time.monotonic()
            try:
                getattr(walk, name)()
                print(f"PASS   : {name} ({time.monotonic() - started:.1f} s)", flush=True)
            except (AssertionError, TimeoutError, RuntimeError, KeyError, IndexError) as problem:
                failed = name
                ET.SubElement(case, "failure", message=f"{type(problem).__name__}: {problem}"[:2000])
                print(f"FAIL!  : {name}: {type(problem).__name__}: {problem}", flush=True)
                print((desktop.folder / "fernamt.log").read_text()[-2000:])
            if options.pictures:
                options.pictures.mkdir(parents=True, exist_ok=True)
                desktop.picture(options.pictures / f"{STEPS.index(name):02}-{name}.png")
    suite.set("failures", str(len(suite.findall("testcase/failure"))))
    if options.junit:
        ET.ElementTree(suite).write(options.junit, encoding="utf-8", xml_declaration=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
