"""A desktop of its own: X server, window manager, session bus, accessibility bus. Nothing of whoever runs the test is touched,
and no keyring is there that could ask or remember."""
import contextlib
import os
import pathlib
import select
import shutil
import subprocess
import tempfile
import time

BUS_CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:dir={folder}</listen><servicedir>{services}</servicedir>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>
"""


class Desktop:
    """Use with `with`. `environment` is what a program of this desktop runs in."""

    def __init__(self, width=1440, height=900):
        self.size = f"{width}x{height}x24"
        self.stack = contextlib.ExitStack()

    def __enter__(self):
        self.folder = pathlib.Path(self.stack.enter_context(tempfile.TemporaryDirectory(prefix="fernamt-desktop-")))
        home = self.folder / "home"
        runtime = self.folder / "run"
        for folder in (home, runtime):
            folder.mkdir(mode=0o700)
        self.environment = {
            "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TZ": "UTC", "HOME": str(home), "XDG_RUNTIME_DIR": str(runtime),
            "XDG_CONFIG_HOME": str(home / ".config"), "XDG_DATA_HOME": str(home / ".local/share"),
            "XDG_CACHE_HOME": str(home / ".cache"), "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        try:
            self.environment["DISPLAY"] = ":" + self._server()
            self.environment["DBUS_SESSION_BUS_ADDRESS"] = self._bus()
            self.start("openbox")
            # What this process itself asks with.
            os.environ.update(self.environment)
            os.environ.pop("XAUTHORITY", None)
            until("the window manager", lambda: self.xdotool("get_num_desktops", check=False).returncode == 0)
        except BaseException:
            self.stack.close()
            raise
        return self

    def __exit__(self, *what):
        self.stack.close()

    def _server(self):
        reading, writing = os.pipe()
        self.start("Xvfb", "-displayfd", str(writing), "-screen", "0", self.size, "-nolisten", "tcp", "-noreset", pass_fds=[writing])
        os.close(writing)
        number = b""
        with os.fdopen(reading, "rb", buffering=0) as pipe:
            while not number.endswith(b"\n"):
                if not select.select([pipe], [], [], 20)[0]:
                    raise TimeoutError("Xvfb names no display")
                more = pipe.read(64)
                if not more:
                    raise RuntimeError("Xvfb did not start")
                number += more
        return number.decode().strip()

    def _bus(self):
        # Only the accessibility bus may be started by request: with every service of the system a keyring would come up.
        services = self.folder / "services"
        services.mkdir()
        shutil.copy("/usr/share/dbus-1/services/org.a11y.Bus.service", services)
        config = self.folder / "bus.conf"
        config.write_text(BUS_CONFIG.format(folder=self.folder, services=services))
        bus = self.start("dbus-daemon", f"--config-file={config}", "--print-address", "--nofork", stdout=subprocess.PIPE)
        if not select.select([bus.stdout], [], [], 20)[0]:
            raise TimeoutError("dbus-daemon names no address")
        return bus.stdout.readline().decode().strip()

    def start(self, *command, **how):
        """A program that ends with the desktop."""
        log = open(self.folder / (pathlib.Path(command[0]).name + ".log"), "ab")
        how.setdefault("stdout", log)
        process = subprocess.Popen([str(c) for c in command], stdin=subprocess.DEVNULL, stderr=log, env=self.environment, **how)
        log.close()
        self.stack.callback(end, process)
        return process

    def xdotool(self, *words, check=True):
        return subprocess.run(["xdotool", *map(str, words)], env=self.environment, capture_output=True, text=True, timeout=30,
                              check=check)

    def key(self, *keys):
        self.xdotool("key", "--clearmodifiers", *keys)

    def type(self, text):
        self.xdotool("type", "--clearmodifiers", "--delay", "25", text)

    def picture(self, path):
        subprocess.run(["import", "-window", "root", str(path)], env=self.environment, timeout=30, check=False)


def end(process):
    if process.poll() is None:
        process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def until(what, condition, seconds=30):
    """Polls; the last answer that is true. TimeoutError names what did not come."""
    deadline = time.monotonic() + seconds
    while True:
        answer = condition()
        if answer:
            return answer
        if time.monotonic() > deadline:
            raise TimeoutError(f"waited {seconds} s in vain for {what}")
        select.select([], [], [], 0.1)
