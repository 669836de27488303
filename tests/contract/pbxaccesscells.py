"""Paths, bodies and headers of the rows of authz.csv about the access to telephone systems and their users."""
import json
import uuid

import stock

ROUTES = ("/v1/pbx/tokens", "/v1/pbx/web-links", "/v1/pbx/users", "/v1/pbx/cart", "/v1/pbx/anywhere-portals")


def token(world, column, contract_id):
    """A Pbx-Token where the column may have one."""
    if column != "pbx":
        return {}
    answer = world.portal.request("POST", "/v1/pbx/tokens", {"contractId": contract_id}, world.tokens["pbx"])
    return {"Pbx-Token": answer.json()["token"]}


def user(world):
    """A user of the telephone system, made anew."""
    headers = token(world, "pbx", world.contract("contract 4711001"))
    body = {"userName": "u" + uuid.uuid4().hex, "fullName": "Cell", "email": "cell@example.org", "role": "participant"}
    answer = world.portal.request("POST", "/v1/pbx/users", body, world.tokens["pbx"], headers)
    assert answer.status == 201, answer.body
    return answer.json()


def inactive(world):
    """A number that waits for its activation."""
    with stock.database(world.portal) as db:
        found = db.execute("SELECT id, rev FROM pbx_resources WHERE kind = 'pbx_number' AND json_extract(body, '$.state') = 'inactive' "
                           "AND contract_id = ? ORDER BY unique_key DESC", [world.contract("contract 4711001")]).fetchone()
    return dict(found)


def waiting(world):
    """An item of the cart, made anew."""
    number, contract = inactive(world), world.contract("contract 4711001")
    body = {"contractId": contract, "kind": "number_activation", "numberActivation": {"numberId": number["id"], "numberRev": number["rev"]}}
    headers = {**token(world, "pbx", contract), "Idempotency-Key": str(uuid.uuid4())}
    answer = world.portal.request("POST", "/v1/pbx/cart/items", body, world.tokens["pbx"], headers)
    assert answer.status == 201, answer.body
    return answer.json()


def selling(world, row, headers):
    """Release and order: never with the Kundenkennwort, so that no cell orders."""
    item = waiting(world)
    body = {"items": [{"id": item["id"], "rev": item["rev"]}]}
    if row["route"].endswith("/orders"):
        body.update(contractId=item["contractId"], shownOnceNet=item["onceNet"], shownMonthlyNet=item["monthlyNet"])
        if row["object"] != "without a key":
            headers = {**headers, "Idempotency-Key": str(uuid.uuid4())}
        with stock.database(world.portal) as db:
            db.execute("DELETE FROM failures WHERE kind = 'order-release'")
    return row["route"], body, headers


def anywhere(world, row, headers):
    with stock.database(world.portal) as db:
        known = db.execute("SELECT id, rev, body FROM anywhere_portals WHERE contract_id = ?", [world.contract("contract 4711001")]).fetchone()
    target = dict(known) if row["object"].startswith("own") else {"id": str(uuid.uuid4()), "rev": 1}
    if row["method"] != "GET":
        headers["If-Match"] = f'"{target["rev"]}"'
    body = json.loads(known["body"])["settings"] if row["method"] == "PUT" else None
    return row["route"].replace("{anywherePortalId}", target["id"]), body, headers


def foreign(world, table):
    """A row of the other customer's in a table of the telephone system."""
    with stock.database(world.portal) as db:
        own = db.execute("SELECT id FROM customers WHERE customer_number = '9000001'").fetchone()["id"]
        known = db.execute(f"SELECT id FROM {table} WHERE customer_id = ?", [own]).fetchone()
        return known["id"] if known else str(uuid.uuid4())


def about(world, row, column):
    method, path, object_ = row["method"], row["route"], row["object"]
    contract = world.contract(object_ if object_.startswith("contract ") or object_ == "other_customer" else "contract 4711001")
    if path in ("/v1/pbx/tokens", "/v1/pbx/web-links"):
        return path, {"contractId": contract}, {}
    headers = {} if method == "GET" or object_.endswith("without a token") else token(world, column, world.contract("contract 4711001"))
    if path.startswith("/v1/pbx/users"):
        target = user(world) if object_.startswith("own") else {"id": str(uuid.uuid4()), "rev": 1}
        if object_ == "other_customer":
            target["id"] = foreign(world, "pbx_users")
        if method in ("PUT", "DELETE"):
            headers["If-Match"] = f'"{target["rev"]}"'
        body = {"userName": "u" + uuid.uuid4().hex, "fullName": "Cell", "email": "cell@example.org", "role": "participant"}
        return path.replace("{pbxUserId}", target["id"]), body if method in ("POST", "PUT") else None, headers
    if path.startswith("/v1/pbx/anywhere-portals"):
        return anywhere(world, row, headers)
    if method == "POST" and path.endswith(("/release-requests", "/orders")):
        return selling(world, row, headers)
    if method == "POST":
        number = inactive(world)
        if not object_.endswith("without a key"):
            headers = {**headers, "Idempotency-Key": str(uuid.uuid4())}
        body = {"contractId": world.contract("other_customer") if object_ == "other_customer" else contract, "kind": "number_activation",
                "numberActivation": {"numberId": number["id"], "numberRev": number["rev"]}}
        return path, body, headers
    target = waiting(world) if object_ == "own" and column in world.users else {"id": str(uuid.uuid4()), "rev": 1}
    if method == "DELETE":
        headers["If-Match"] = f'"{target["rev"]}"'
    return path.replace("{cartItemId}", target["id"]), None, headers
