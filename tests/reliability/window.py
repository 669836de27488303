"""The window program on a screen of its own (Xvfb, openbox): keys by xdotool, what is shown by the accessibility tree."""
import json
import os
import pathlib
import shutil
import subprocess
import time

import rig

READER = pathlib.Path(__file__).with_name("accessible.py")


class Window:
    def __init__(self, build, folder, output, *arguments, env=None):
        self.screen = subprocess.Popen(["Xvfb", "-displayfd", "1", "-screen", "0", "1400x900x24", "-nolisten", "tcp"],
                                       stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.env = dict(os.environ, DISPLAY=":" + self.screen.stdout.readline().strip(), QT_QPA_PLATFORM="xcb",
                        QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", LANG="C.UTF-8", **(env or {}))
        self.manager = subprocess.Popen(["openbox"], env=self.env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.output = open(output, "wb")
        self.shown()  # starts the bus of the accessibility tree, which the window looks for once
        self.process = subprocess.Popen([str(pathlib.Path(build) / "bin/fernamt"), "--data", str(folder), *arguments],
                                        env=self.env, stdout=self.output, stderr=self.output)

    def shown(self):
        reader = shutil.which("python3", path="/usr/bin") or "python3"
        done = subprocess.run([reader, READER, "fernamt"], env=self.env, capture_output=True, text=True, timeout=60)
        return [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]

    def wait(self, test, what, seconds=60):
        """The first thing shown for which `test` holds."""
        until, last = time.time() + seconds, []
        while time.time() < until:
            if self.process.poll() is not None:
                raise RuntimeError(f"the window ended with {self.process.returncode} before {what}")
            last = self.shown()
            for thing in last:
                if test(thing):
                    return thing
            time.sleep(0.1)
        told = [f"{t['role']} {t['name']}{' (focus)' if t['focused'] else ''}" for t in last if t["name"] or t["focused"]]
        raise RuntimeError(f"{what} does not appear; shown: {told}")

    def focus(self, name):
        return self.wait(lambda t: t["focused"] and name in t["name"], f"the focus on {name}")

    def text(self, part):
        return self.wait(lambda t: part in t["name"], f"»{part}«")

    def type(self, text):
        """Typed by standard input: nothing of it stands in a command line."""
        subprocess.run(["xdotool", "type", "--delay", "4", "--file", "-"], input=text, text=True, env=self.env, check=True)

    def enter(self, text):
        self.type(text)
        self.key("Return")

    def key(self, *keys):
        subprocess.run(["xdotool", "key", "--delay", "30", *keys], env=self.env, check=True)

    def click(self, thing):
        subprocess.run(["xdotool", "mousemove", *map(str, thing["at"]), "click", "1"], env=self.env, check=True)

    def close(self):
        for process in (self.process, self.manager, self.screen):
            if process.poll() is None:
                process.terminate()
                try:
                    process.wait(20)
                except subprocess.TimeoutExpired:
                    rig.kill(process)
        self.output.close()
