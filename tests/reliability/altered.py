"""Programs built from a copy of the source with one planted change, for controls: the experiment must call them wrong.

The copy is made once and built in the folder that stands to it as the build folder of scripts/test stands to the source, with the
same flags, so that ccache knows all but the changed file.
"""
import os
import pathlib
import shutil
import subprocess

import rig


class Altered:
    def __init__(self, folder, targets=("fernamtctl",)):
        self.folder, self.targets = pathlib.Path(folder), targets
        self.source, self.build = self.folder / "source", self.folder / "source/build/test"
        self.env = dict(os.environ, CCACHE_BASEDIR=str(self.source))

    def run(self, *command):
        done = subprocess.run(command, env=self.env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace")
        if done.returncode:
            raise RuntimeError(f"{' '.join(map(str, command))} ends with {done.returncode}:\n{done.stdout[-3000:]}")

    def copy(self):
        self.build.mkdir(parents=True)
        listed = subprocess.run(["git", "-C", rig.ROOT, "ls-files", "-z"], check=True, stdout=subprocess.PIPE).stdout
        for name in filter(None, listed.decode().split("\0")):
            target = self.source / name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(rig.ROOT / name, target)
        self.run("cmake", "-S", self.source, "-B", self.build, "-G", "Ninja", "-DCMAKE_BUILD_TYPE=Debug",
                 "-DCMAKE_CXX_FLAGS_DEBUG=-O1 -g1", "-DFERNAMT_TESTS=OFF")

    def programs(self, name, changes):
        """A folder whose bin/ holds the targets built with `changes`: [(file, old text, new text)], each found exactly once."""
        if not self.source.exists():
            self.copy()
        kept = {}
        for file, old, new in changes:
            path = self.source / file
            text = path.read_text(encoding="utf-8")
            kept.setdefault(path, text)
            assert text.count(old) == 1, f"{name}: {file} has the planted place {text.count(old)} times"
            path.write_text(text.replace(old, new), encoding="utf-8")
        self.run("cmake", "--build", self.build, "--target", *self.targets)
        for path, text in kept.items():
            path.write_text(text, encoding="utf-8")
        result = self.folder / "programs" / name
        (result / "bin").mkdir(parents=True)
        for target in self.targets:
            shutil.copy2(self.build / "bin" / target, result / "bin" / target)
        return result
