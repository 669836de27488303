"""Finds secrets in files, in every form they take on their way through programs."""
import base64
import json
import pathlib
import urllib.parse


def forms(secret):
    """name -> bytes to look for. Of base64 only the part that does not depend on the neighbours, at each of the three alignments."""
    raw = secret.encode("utf-8")
    found = {
        "plain": raw,
        "utf-16": secret.encode("utf-16-le"),
        "hex": raw.hex().encode(),
        "HEX": raw.hex().upper().encode(),
        "percent": urllib.parse.quote(secret, safe="").encode(),
        "percent, every byte": "".join(f"%{b:02X}" for b in raw).encode(),
        "json": json.dumps(secret)[1:-1].encode(),
        "reversed": raw[::-1],
    }
    for shift in range(3):
        text = base64.b64encode(b"\0" * shift + raw)
        start = -(-shift * 8 // 6)
        end = (shift + len(raw)) * 8 // 6
        found[f"base64+{shift}"] = text[start:end]
        found[f"base64url+{shift}"] = base64.urlsafe_b64encode(b"\0" * shift + raw)[start:end]
    return found


def scan(places, secrets, skip=()):
    """[(path, secret's name, form)] of all hits in the files below `places`."""
    needles = {}
    for name, secret in secrets.items():
        for form, needle in forms(secret).items():
            needles.setdefault(needle, (name, form))
    hits, read = [], 0
    for place in places:
        place = pathlib.Path(place)
        for path in [place] if place.is_file() else sorted(p for p in place.rglob("*") if p.is_file() and not p.is_symlink()):
            if any(str(path).startswith(str(s)) for s in skip):
                continue
            try:
                data = path.read_bytes()
            except OSError:
                continue
            read += len(data)
            hits += [(str(path), *who) for needle, who in needles.items() if needle in data]
    return hits, read
