"""Paths, bodies and headers of the rows of authz.csv about the access to telephone systems and their users."""
import uuid

import stock

ROUTES = ("/v1/pbx/tokens", "/v1/pbx/web-links", "/v1/pbx/users")


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
    raise AssertionError(path)
