"""Paths, bodies and headers of the rows about the telephone system in authz.csv."""
import json
import uuid

import pbxaccesscells
import stock

CONTRACT = "4711001"
# What of the demo a row calls `own`, by kind and unique key.
OWN = {"seat": "16", "pbx_number": "+49211555701017", "pbx_group": "Zentrale", "blocking_profile": "Nur Inland", "seat_template": "Gemeinschaftstelefon"}
KINDS = {"{seatId}": "seat", "{numberId}": "pbx_number", "{groupId}": "pbx_group", "{profileId}": "blocking_profile", "{templateId}": "seat_template"}
# The digit of an id that names its version is another one at the other customer's.
VERSION = 14


def copy_to_stranger(portal):
    """The same telephone system once more, below the other customer's contract."""
    with stock.database(portal) as db:
        db.execute("INSERT INTO pbx_resources SELECT p.kind, substr(p.id, 1, 14) || '9' || substr(p.id, 16), s.customer_id, s.id, p.rev, "
                   "p.unique_key, p.owner_id, p.due_on, json_set(p.body, '$.id', substr(p.id, 1, 14) || '9' || substr(p.id, 16), '$.contractId', s.id) "
                   "FROM pbx_resources p, contracts s WHERE s.number = '4719001'")


def row_of(portal, kind, key):
    with stock.database(portal) as db:
        found = db.execute("SELECT p.id, p.rev, p.body FROM pbx_resources p JOIN contracts c ON c.id = p.contract_id "
                           "WHERE c.number = ? AND p.kind = ? AND p.unique_key = ?", [CONTRACT, kind, key]).fetchone()
    return {**json.loads(found["body"]), "rev": found["rev"]}


def spare(portal, kind, key):
    """One more of its kind, to be removed by the cell."""
    with stock.database(portal) as db:
        db.execute("INSERT INTO pbx_resources SELECT kind, ?, customer_id, contract_id, rev, ?, NULL, NULL, body FROM pbx_resources "
                   "WHERE kind = ? AND unique_key = ? AND contract_id = (SELECT id FROM contracts WHERE number = ?)",
                   [new := str(uuid.uuid4()), new, kind, key, CONTRACT])
        db.execute("UPDATE pbx_resources SET body = json_set(body, '$.id', ?) WHERE kind = ? AND id = ?", [new, kind, new])
        return {"id": new, "rev": db.execute("SELECT rev FROM pbx_resources WHERE id = ?", [new]).fetchone()["rev"]}


def target(portal, kind, object_):
    if object_.startswith("spare"):
        return spare(portal, kind, OWN[kind])
    if object_ == "missing":
        return {"id": str(uuid.uuid4()), "rev": 1}
    found = row_of(portal, kind, object_.split()[1] if " " in object_ else OWN[kind])
    if object_ == "other_customer":
        found["id"] = found["id"][:VERSION] + "9" + found["id"][VERSION + 1:]
    return found


def settings(portal, kind):
    return row_of(portal, kind, OWN[kind])["settings"]


def body(portal, row, found):
    route = row["route"]
    if route.endswith("/voicemail-pin"):
        return {"pin": "2580"}
    if route.endswith("/assignment"):
        return {"seatId": found.get("seatId", "")}
    if route.endswith("/swap"):
        other = row_of(portal, "pbx_number", "+49211555701100")
        return {"inactiveNumberId": other["id"], "inactiveNumberRev": other["rev"]}
    if route.endswith("/fax-credentials"):
        return {"seatIds": [row_of(portal, "seat", "11")["id"]]}
    if route.endswith("/deactivation") or row["method"] in ("GET", "DELETE"):
        return None
    if row["method"] == "POST":
        kind = "blocking_profile" if "blocking-profiles" in route else "seat_template"
        return {**row_of(portal, kind, OWN[kind])["settings"], "name": uuid.uuid4().hex}
    if route.startswith("/v1/pbx/systems"):
        return {}
    return settings(portal, next(kind for word, kind in KINDS.items() if word in route))


def parts(world, row, column):
    """Path, body, headers."""
    portal, path, found = world.portal, row["route"], {"id": str(uuid.uuid4()), "rev": 1}
    if "{contractId}" in path:
        contract = world.contract(row["object"] if row["object"] in ("missing", "other_customer") else "contract " + CONTRACT)
        path = path.replace("{contractId}", contract)
        with stock.database(portal) as db:
            system = db.execute("SELECT rev FROM pbx_resources WHERE kind = 'pbx_system' AND id = ?", [contract]).fetchone()
        found["rev"] = system["rev"] if system else 1
    for word, kind in KINDS.items():
        if word in path:
            found = target(portal, kind, row["object"])
            path = path.replace(word, found["id"])
    if row["method"] == "POST" and path.endswith(("blocking-profiles", "templates")):
        path += "?contractId=" + world.contract("contract " + CONTRACT if row["object"] == "new" else row["object"])
    headers = {}
    if row["method"] != "GET":
        headers = {"If-Match": f'"{found["rev"]}"', **pbxaccesscells.token(world, column, world.contract("contract " + CONTRACT))}
    return path, body(portal, row, found), headers
