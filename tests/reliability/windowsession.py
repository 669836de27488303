"""A whole day of the window program, as in 03_secret_scan: wrong and right secrets typed, everything fetched, diagnostics saved."""
import time

import rig
from window import Window


def live(experiment, portal, proxy, user, secrets, wrong_pin, env):
    """Returns what the window left: (data folder, diagnostic bundle, output)."""
    data, bundle, output = (experiment.folder / name for name in ("window-data", "bundle", "window-output"))
    bundle.mkdir()
    window = Window(experiment.args.build, data, output, "--portal", proxy.url, env=env)
    try:
        window.focus("User name")
        window.enter(user)
        window.focus("Password")
        window.enter(secrets["wrong password"])
        window.text("User name or password is wrong")
        known = set(portal.messages())
        window.focus("Password")
        window.enter(secrets["password"])
        window.focus("PIN")
        pin = portal.pin(known)
        window.enter(wrong_pin)
        window.text("This PIN is wrong")
        window.focus("PIN")
        window.key("ctrl+a")
        window.enter(pin)
        # The first run asks what is to be kept; then everything comes by itself.
        window.wait(lambda thing: thing["role"] == "dialog", "the question of the first run")
        window.key("Return")
        wanted = {d["sha256"] for d in portal.documents(portal.sign_in(user, secrets["password"])[0])}
        until, held = time.time() + 120, set()
        while time.time() < until and held != wanted:
            held = {rig.sha256(p) for p in (data / "archive").rglob("*.*") if p.suffix in (".pdf", ".csv")}
            time.sleep(0.2)
        experiment.check(held == wanted, f"the window has archived {len(held)} of {len(wanted)} documents")
        window.click(window.wait(lambda thing: thing["name"].startswith("User menu"), "the user menu"))
        window.key("Up", "Up", "Return")  # the last entry but one; a menu that is open is not in the tree
        window.wait(lambda thing: thing["focused"] and thing["role"] == "text", "the file dialog")
        window.key("ctrl+a")
        window.enter(str(bundle / "diagnostics.txt"))
        window.text("The bundle holds no passwords")
        window.key("ctrl+l")
        window.focus("Password")
        window.enter(secrets["password"])
        window.text("User menu")
    finally:
        window.close()
    experiment.check((bundle / "diagnostics.txt").stat().st_size > 100, "no diagnostic bundle was written")
    logged = "".join(p.read_text(errors="replace") for p in data.rglob("*.log"))
    experiment.check("/password 401" in logged and "/session/unlock" in logged, "the window's log does not tell of the sign-in")
    return pin, [data, bundle, output]
