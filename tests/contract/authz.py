#!/usr/bin/env python3
"""The role matrix: asks a real portal for every cell of authz.csv and compares (R3-008, R3-014, R3-094, R3-097, G-09, G-10, G-35, G-37).

Fails on a route of `fernamt-portal operator routes --json` that the table does not know, on a table row without a route, on any other
answer, on a forbidden field anywhere in an answer, and when another customer's object is more than a 404. Also guesses ids at
random. Shares no code with the portal. Controls: a table with a row missing and a table with a wrong cell must both be red.

  authz.py --build DIR [--junit FILE]
"""
import base64
import csv
import json
import pathlib
import random
import sys
import uuid
import xml.etree.ElementTree as ET

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "reliability"))
import pbxaccesscells
import pbxcells
import rig
import stock
import ticketcells

ROLES = ("admin", "pbx", "accountant")
# Never in any answer, whoever asks: what the portal stores of a person or a secret.
FORBIDDEN = ("password_hash", "passwordHash", "mobileNumber", "mobile_number", "tokenHash", "token_hash", "fingerprint", "secret",
             "customerId", "customer_id", "blob", "path", "userId", "user_id")
# A role that may not see a kind of document gets no trace of it.
HIDDEN = {"pbx": {"invoice_pdf", "evn_pdf", "evn_csv", "order_signed", "porting_form_signed", "order_confirmation",
                  "termination_confirmation", "sepa_mandate"},
          "accountant": {"order_signed", "porting_form_signed", "order_confirmation", "termination_confirmation", "sepa_mandate"}}

# The smallest PNG.
PICTURE = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=")


def read_table():
    lines = [line for line in (HERE / "authz.csv").read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    return list(csv.DictReader(lines))


def unmatched(table, routes):
    """Routes without a row, rows without a route."""
    known, real = {(r["method"], r["route"]) for r in table}, {(r["method"], r["pattern"]) for r in routes}
    return sorted(real - known), sorted(known - real)


def judge(expected, answer):
    status, _, code = expected.partition(" ")
    if answer.status != int(status):
        return f"{answer.status} {answer.code}, not {expected}"
    return f"code {answer.code}, not {code}" if code and answer.code != code else None


def fields(value):
    if isinstance(value, dict):
        for key, inner in value.items():
            yield key
            yield from fields(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from fields(inner)


class World:
    """Tokens for every column, objects for every row."""

    def __init__(self, portal):
        self.portal, self.users = portal, {"admin": rig.ADMINISTRATOR, "pbx": rig.PBX, "accountant": rig.ACCOUNTANT}
        self.tokens, self.grants, self.passwords = {}, {}, {}
        self.stranger = stock.second_customer(portal)
        gone = stock.extra_user(portal, "gone.soon", "administrator_kundenportal")
        sleeper = stock.extra_user(portal, "sleeper", "administrator_kundenportal")
        waiting = stock.extra_user(portal, "waiting", "administrator_kundenportal")
        late = stock.extra_user(portal, "late", "administrator_kundenportal")
        self.tokens["expired"], _ = portal.sign_in(*late)
        portal.advance(hours=12, seconds=1)
        self.tokens["locked"], _ = portal.sign_in(*sleeper)
        assert portal.request("POST", "/v1/session/lock", token=self.tokens["locked"]).status == 204
        known = set(portal.messages())
        self.tokens["pin"] = portal.start(waiting[0])
        step = portal.request("POST", f"/v1/sign-ins/{self.tokens['pin']}/password", {"password": waiting[1]})
        assert step.status == 200 and step.json()["next"] == "pin", step.body
        portal.pin(known)  # arrived, and never given
        self.tokens["user_locked"], _ = portal.sign_in(*gone)
        assert portal.request("GET", "/v1/session", token=self.tokens["user_locked"]).status == 200
        portal.operator("user", "lock", gone[0])
        for role in ROLES:
            self.renew(role)
        self.tokens["none"] = None
        self.tokens["grant"] = self.grant("admin")["token"]
        revoked = self.grant("admin")
        done = portal.request("DELETE", f"/v1/device-grants/{revoked['id']}", token=self.tokens["admin"], headers={"If-Match": f'"{revoked["rev"]}"'})
        assert done.status == 204, done.body
        self.tokens["revoked"] = revoked["token"]
        stranger_token, _ = portal.sign_in(*self.stranger)
        self.foreign_documents = portal.documents(stranger_token)
        assert self.foreign_documents, "the other customer has no document"
        self.foreign_grant = portal.request("POST", "/v1/device-grants", {"name": "other"}, stranger_token).json()
        self.foreign_session = portal.request("GET", "/v1/session", token=stranger_token).json()["id"]
        self.own_documents = portal.documents(self.tokens["admin"])
        self.own_contracts = portal.request("GET", "/v1/contracts", token=self.tokens["admin"]).json()["items"]
        with stock.database(portal) as db:
            body = db.execute("SELECT body FROM customer_records JOIN customers ON id = customer_id WHERE customer_number = '9000001'").fetchone()["body"]
            self.foreign_contact = json.loads(body)["contacts"][0]
            self.foreign_contract = db.execute("SELECT id FROM contracts WHERE number = '4719001'").fetchone()["id"]

        pbxcells.copy_to_stranger(portal)

    def renew(self, role):
        self.tokens[role], asked = self.portal.sign_in(*self.users[role])
        assert asked == (role != "pbx"), f"{role}: PIN asked: {asked}"

    def grant(self, role):
        answer = self.portal.request("POST", "/v1/device-grants", {"name": "cell"}, self.tokens[role])
        assert answer.status == 201, answer.body
        return answer.json()

    def document(self, object_):
        if object_ == "missing":
            return str(uuid.uuid4())
        if object_ == "other_customer":
            return self.foreign_documents[0]["id"]
        kind = object_.split()[1]
        return next(d["id"] for d in self.own_documents if d["type"] == kind)

    def contract(self, object_):
        if object_ == "missing":
            return str(uuid.uuid4())
        if object_ == "other_customer":
            return self.foreign_contract
        return next(c["id"] for c in self.own_contracts if c["number"] == object_.split()[1])

    def order(self, object_):
        if object_ not in ("own", "other_customer"):
            return str(uuid.uuid4())
        with stock.database(self.portal) as db:
            return db.execute("SELECT orders.id FROM orders JOIN customers ON customers.id = customer_id WHERE customer_number = ?",
                              ["9000000" if object_ == "own" else "9000001"]).fetchone()[0]

    def company_change(self, record, object_):
        if object_ == "other price":
            return {"mode": "portal_and_post", "monthlyNet": "0.01", "effectiveFrom": "2026-12-01"}
        contacts = record.get("contacts", [])
        if object_ == "contact of other_customer":
            contacts = contacts + [dict(self.foreign_contact)]
        return {"email": record.get("email", ""), "mainNumber": record.get("mainNumber", ""), "contacts": contacts,
                "termsOnInvoice": False, "consents": []}

    def user(self, object_):
        names = {"own": rig.ACCOUNTANT[0], "administrator": "waiting", "other_customer": self.stranger[0]}
        with stock.database(self.portal) as db:
            found = db.execute("SELECT id, rev FROM users WHERE folded_name = ?", [names.get(object_.split()[0], "nobody")]).fetchone()
        return dict(found) if found else {"id": str(uuid.uuid4()), "rev": 1}

    def about_users(self, row):
        """Path, body and headers of the user administration; ids swapped in body and query where the object says so."""
        method, path, object_ = row["method"], row["route"], row["object"]
        target = self.user(object_)
        path, body = path.replace("{userId}", target["id"]), None
        if method == "POST":
            body = {"userName": "u" + uuid.uuid4().hex, "fullName": "Cell", "email": "cell@example.org", "mobileNumber": "+491701234567",
                    "roles": ["administrator_kundenportal" if object_ == "an administrator" else "buchhaltung_kunde"]}
        if method == "PATCH":
            body = {"fullName": "Cell " + uuid.uuid4().hex}
            if "with" in object_:
                body["id"] = self.user("own" if object_.startswith("other_customer") else "other_customer")["id"]
        if method == "DELETE" and object_.endswith("with a foreign id"):
            path += "?userId=" + self.user("other_customer")["id"]
        return path, body, {} if method in ("GET", "POST") else {"If-Match": f'"{target["rev"]}"'}

    def ask(self, row, column):
        method, route, object_, token = row["method"], row["route"], row["object"], self.tokens[column]
        password = self.users[column][1] if column in ROLES else rig.ADMINISTRATOR[1]
        path, body, headers = route, None, {}
        if route.startswith("/v1/users"):
            path, body, headers = self.about_users(row)
            return self.portal.request(method, path, body, token, headers)
        if route.startswith("/v1/pbx/") and not route.startswith(pbxaccesscells.ROUTES):
            path, body, headers = pbxcells.parts(self, row, column)
            return self.portal.request(method, path, body, token, headers)
        if route.startswith(pbxaccesscells.ROUTES):
            path, body, headers = pbxaccesscells.about(self, row, column)
            return self.portal.request(method, path, body, token, headers)
        if "{documentId}" in path:
            path = path.replace("{documentId}", self.document(object_))
        path = path.replace("{key}", str(uuid.uuid4())).replace("{orderId}", self.order(object_)).replace("{signInId}", str(uuid.uuid4())).replace("{token}", "A" * 43)
        path = path.replace("{ticketId}", ticketcells.ticket(self.portal, object_)).replace("{attachmentId}", str(uuid.uuid4()))
        if "{grantId}" in path:
            target = {"id": str(uuid.uuid4()), "rev": 1}
            if object_ == "other_user":
                target = self.foreign_grant
            elif object_ == "own" and column in ROLES:
                target = self.grant(column)
            path, headers["If-Match"] = path.replace("{grantId}", target["id"]), f'"{target["rev"]}"'
        if "{sessionId}" in path:
            path = path.replace("{sessionId}", self.foreign_session if object_ == "other_user" else str(uuid.uuid4()))
        if "{contractId}" in path:
            path = path.replace("{contractId}", self.contract(object_))
            headers["Idempotency-Key"] = str(uuid.uuid4())
        if method == "PUT" and route.startswith("/v1/customer"):
            record = self.portal.request("GET", "/v1/customer", token=token)
            headers["If-Match"] = f'"{record.json()["rev"]}"' if record.status == 200 else '"1"'
            body = self.company_change(record.json() if record.status == 200 else {}, object_)
        elif method == "PUT":
            care = self.portal.request("GET", path.rsplit("/", 1)[0] + "/self-care", token=token)
            headers["If-Match"] = f'"{care.json()["rev"]}"' if care.status == 200 else '"1"'
            body = {"mode": "off", "addresses": []} if path.endswith("/registration") else {"items": []}
        if object_.startswith("type "):
            path += "?type=" + object_.split()[1]
        if method == "PATCH":
            profile = self.portal.request("GET", "/v1/profile", token=token)
            headers["If-Match"] = f'"{profile.json()["rev"]}"' if profile.status == 200 else '"1"'
            body = {"phoneNumber": "+49211123456"} if object_ == "phone" else {"mobileNumber": "+491701234567"}
        elif method == "POST":
            body = {"/v1/sign-ins": {"userName": "nobody.here"}, "/v1/password-resets": {"userName": "nobody.here"},
                    "/v1/user-name-reminders": {"email": "nobody@example.org"}, "/v1/links/inspect": {"token": "A" * 43},
                    "/v1/links/redeem": {"token": "A" * 43, "password": "Some password 1"}, "/v1/device-grants": {"name": "cell"},
                    "/v1/session/unlock": {"password": stock.PASSWORD if column == "locked" else password},
                    "/v1/profile/pin": {"currentPassword": password}, "/v1/customer/kundenkennwort": {"password": password},
                    "/v1/customer/kundenkennwort/replacement": {"password": "Not the word 1", "kundenkennwort": "Another-1"},
                    "/v1/profile/password": {"currentPassword": "Not the word 1", "newPassword": "Another word 1"},
                    "/v1/sign-ins/{signInId}/password": {"password": "Some password 1"},
                    "/v1/sign-ins/{signInId}/pin": {"pin": "12345678"}, "/v1/sign-ins/{signInId}/totp": {"code": "12345678"},
                    "/v1/totp": {"currentPassword": password}, "/v1/totp/confirm": {"code": "12345678"},
                    "/v1/totp/remove": {"currentPassword": password, "code": "12345678"}, "/v1/orders": {}}.get(route)
            if route.startswith("/v1/tickets"):
                body = ticketcells.body(self, row)
                if object_ != "without a key":
                    headers["Idempotency-Key"] = str(uuid.uuid4())
            if route == "/v1/uploads":
                path, body = path + "?purpose=" + object_, PICTURE
            if route in ("/link/{token}", "/pbx/sso/{token}"):
                body, headers["Content-Type"] = "password=Some+password+1&repeat=Some+password+1", "application/x-www-form-urlencoded"
        known = set(self.portal.messages()) if route == "/v1/profile/pin" else None
        answer = self.portal.request(method, path, body, token, headers)
        if known is not None and answer.status == 200:
            self.portal.pin(known)  # else the next sign-in might take it for its own
        # A cell that ended or changed its own session gets a new one.
        if column in ROLES and answer.status in (200, 204) and route in ("/v1/session", "/v1/session/lock") and method != "GET":
            self.renew(column)
        if column == "locked" and route == "/v1/session/unlock" and answer.status == 200:
            assert self.portal.request("POST", "/v1/session/lock", token=token).status == 204
        return answer


def leak(column, row, answer):
    try:
        value = answer.json()
    except ValueError:
        return None
    found = set(fields(value)) & set(FORBIDDEN)
    if found:
        return f"forbidden fields {sorted(found)}"
    if "token" in set(fields(value)) and not (row["route"] in ("/v1/device-grants", "/v1/pbx/tokens") and row["method"] == "POST"):
        return "a token where none belongs"
    if answer.status == 200 and column in HIDDEN:
        for word in HIDDEN[column]:
            if f'"{word}"' in answer.body.decode("utf-8", "replace"):
                return f"shows {word}"
    return None


def main():
    args = rig.arguments(__doc__, junit={"default": None})
    experiment = rig.Experiment("authz", args)
    table = read_table()
    columns = [c for c in table[0] if c not in ("method", "route", "object")]
    routes = json.loads(rig.subprocess.run([str(args.build / "bin/fernamt-portal"), "operator", "routes", "--json"], check=True, capture_output=True).stdout)
    results = []

    def verdict(name, wrong):
        results.append((name, wrong))
        experiment.check(not wrong, f"{name}: {wrong}")

    missing, surplus = unmatched(table, routes)
    verdict("G_10_everyRouteIsInTheTable", f"not in the table: {missing}" if missing else None)
    verdict("everyRowHasARoute", f"no such route: {surplus}" if surplus else None)
    verdict("control_aMissingRowIsSeen", None if unmatched(table[1:], routes)[0] else "a missing row was not seen")

    portal = rig.Portal(args.build, experiment.folder, more=[*stock.without_pin_limits(), "--technical-delay", "0"])
    try:
        world = World(portal)
        cells = 0
        for row in table:
            for column in columns:
                if row[column] == "-":
                    continue
                cells += 1
                answer = world.ask(row, column)
                wrong = judge(row[column], answer) or leak(column, row, answer)
                tags = {"grant": "G_37_", "revoked": "G_37_", "locked": "G_35_", "expired": "G_35_", "accountant": "R3_014_R3_094_", "pbx": "R3_094_G_09_"}
                verdict(f"{tags.get(column, '')}G_10({row['method']} {row['route']} {row['object']} as {column})", wrong)
        # The judge itself: one wrong cell must be seen.
        probe = portal.request("GET", "/v1/profile", token=world.tokens["grant"])
        verdict("control_aWrongCellIsSeen", None if judge("200", probe) else "a wrong cell was not seen")
        guess = random.Random(args.seed)
        hits = 0
        for _ in range(200):
            word = str(uuid.UUID(int=guess.getrandbits(128), version=4))
            hits += portal.request("GET", f"/v1/documents/{word}", token=world.tokens["admin"]).status != 404
        verdict("randomIdsFindNothing", f"{hits} guesses were no 404" if hits else None)
        # HEAD shows no more than GET, unknown methods are refused.
        head = portal.request("HEAD", "/v1/profile")
        verdict("headIsGuardedToo", None if head.status == 401 else str(head.status))
        options = portal.request("OPTIONS", "/v1/profile")
        verdict("optionsTellMethodsAndNothingElse", None if options.status == 204 and not options.body and options.headers.get("allow") else str(options.status))
        for method in ("TRACE", "PUT"):
            status = portal.request(method, "/v1/profile", token=world.tokens["admin"]).status
            verdict(f"refused({method})", None if status in (400, 405) else str(status))
        # A role taken away counts from the next request on.
        stock.take_role(portal, rig.ACCOUNTANT[0], "buchhaltung_kunde")
        status = portal.request("GET", "/v1/documents?type=invoice_pdf", token=world.tokens["accountant"]).status
        verdict("R3_094_aRoleTakenAwayCountsAtOnce", None if status in (401, 403) else str(status))
    finally:
        portal.close()
    if args.junit:
        suite = ET.Element("testsuite", name="tst_authz", tests=str(len(results)))
        for name, wrong in results:
            case = ET.SubElement(suite, "testcase", name=name)
            if wrong:
                ET.SubElement(case, "failure", message=wrong)
        ET.ElementTree(suite).write(args.junit, encoding="utf-8")
    experiment.note(routes=len(routes), rows=len(table), cells=cells)
    experiment.finish()


if __name__ == "__main__":
    main()
