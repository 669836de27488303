"""A client that orders, and a judge that counts: what the experiments of orders share. Knows the contract of the portal and its
tables, none of its code. The client keeps its key, asks by key after a lost answer, and either sends the same again or gives up."""
import decimal
import http.client
import json
import uuid

import rig
from stock import database

RELEASE = "Muster-2026"  # the demo's Kundenkennwort
CONTRACT = "4711001"  # cloud.phone 2022
# A portal that places the same order as often as it comes: what the controls run against.
FORGETFUL = [word for rule in ("order-key-once", "order-contract-rev", "order-price", "order-not-empty") for word in ("--disable-rule", rule)]
OPTIONS = ("seat_best", "seat_smart", "ecsta_estos")  # room for more than a thousand pieces


class Desk:
    """Orders one more piece of an option at a time. `confirmed`, `given_up`: key -> what was shown when it was sent."""

    def __init__(self, portal, token=None):
        self.portal, self.token = portal, token or portal.sign_in(*rig.ADMINISTRATOR)[0]
        self.confirmed, self.given_up, self.turn = {}, {}, 0
        self.before = self.pieces()
        with database(portal) as db:
            self.known_orders = {r["id"] for r in db.execute("SELECT id FROM orders")}
            self.known_mails = db.execute("SELECT COUNT(*) FROM outbox WHERE kind = 'mail'").fetchone()[0]

    def rows(self):
        with database(self.portal) as db:
            contract = db.execute("SELECT id, rev, body FROM contracts WHERE number = ?", [CONTRACT]).fetchone()
            prices = db.execute("SELECT body FROM catalogues ORDER BY valid_from DESC, seq DESC LIMIT 1").fetchone()
        return contract, json.loads(contract["body"]), json.loads(prices["body"])

    def pieces(self):
        _, contract, _ = self.rows()
        return {code: sum(i["quantity"] for i in contract["items"] if i["productCode"] == code) for code in OPTIONS}

    def draft(self):
        """An order on the contract as it is now, with prices worked out here."""
        row, contract, prices = self.rows()
        code = OPTIONS[self.turn % len(OPTIONS)]
        self.turn += 1
        product = next(p for p in prices["products"] if p["code"] == contract["productCode"])
        option = next(o for o in product["options"] if o["code"] == code)
        monthly = sum(decimal.Decimal(i["monthlyNet"]) * i["quantity"] for i in contract["items"])
        monthly += sum(decimal.Decimal(n["monthlyNet"]) for n in contract["numbers"])
        have = sum(i["quantity"] for i in contract["items"] if i["productCode"] == code)
        return {"contractId": row["id"], "contractRev": row["rev"], "quantities": [{"productCode": code, "quantity": have + 1}],
                "numberAdditions": [], "numberRemovals": [], "acknowledgements": [],
                "shownOnceNet": option["onceNet"], "shownMonthlyNet": str(monthly + decimal.Decimal(option["monthlyNet"]))}

    def send(self, key, body, release=RELEASE, url=None, token=None):
        """The answer, or None when it was lost."""
        headers = {"Idempotency-Key": key, "Order-Release": release, "Content-Type": "application/json"}
        try:
            if url:
                address = rig.urllib.parse.urlsplit(url)
                connection = http.client.HTTPConnection(address.hostname, address.port, timeout=60)
                connection.request("POST", "/v1/orders", json.dumps(body), {**headers, "Authorization": "Bearer " + (token or self.token)})
                reply = connection.getresponse()
                answer = rig.Answer(reply.status, {k.lower(): v for k, v in reply.getheaders()}, reply.read())
                connection.close()
                return answer
            return self.portal.request("POST", "/v1/orders", json.dumps(body), token or self.token, headers)
        except (OSError, http.client.HTTPException):
            return None

    def by_key(self, key):
        return self.portal.request("GET", f"/v1/orders/by-key/{key}", token=self.token)

    def settle(self, key, body, again):
        """After a lost answer: what became of it; `again` sends the same once more where nothing did, else gives the key up."""
        found = self.by_key(key)
        if found.status == 404 and again:
            answer = self.send(key, body)
            assert answer is not None and answer.status == 201, answer and answer.body
        elif found.status == 404:
            assert self.portal.request("POST", f"/v1/order-keys/{key}/void", token=self.token).status == 204
            self.given_up[key] = body
            return
        self.confirmed[key] = body

    def judge(self, mails_kept=True):
        """What is wrong in the portal's tables: one order, one paper, one mail, one more piece for each confirmed key."""
        wrong = []
        with database(self.portal) as db:
            keys = {r["key"]: dict(r) for r in db.execute("SELECT * FROM idempotency_keys")}
            orders = {r["id"]: json.loads(r["body"]) for r in db.execute("SELECT id, body FROM orders") if r["id"] not in self.known_orders}
            papers = [dict(r) for r in db.execute("SELECT id, number, sha256 FROM documents WHERE type = 'order_confirmation'")]
            mails = db.execute("SELECT COUNT(*) FROM outbox WHERE kind = 'mail'").fetchone()[0]
        if len(orders) != len(self.confirmed):
            wrong.append(f"{len(orders)} orders, {len(self.confirmed)} confirmed keys")
        for key, body in self.confirmed.items():
            row = keys.get(key)
            if not row or row["state"] != "done" or row["subject_id"] not in orders:
                wrong.append(f"key {key}: no order")
                continue
            order = orders[row["subject_id"]]
            if (decimal.Decimal(order["onceNet"]), decimal.Decimal(order["monthlyAfterNet"])) != (decimal.Decimal(body["shownOnceNet"]), decimal.Decimal(body["shownMonthlyNet"])):
                wrong.append(f"order {order['number']}: other amounts than shown")
            paper = [p for p in papers if p["id"] == order["confirmationId"]]
            file = paper and self.portal.data / "blobs" / paper[0]["sha256"][:2] / paper[0]["sha256"]
            if len(paper) != 1 or not file.exists() or rig.sha256(file) != paper[0]["sha256"]:
                wrong.append(f"order {order['number']}: its paper is missing or damaged")
        for key in self.given_up:
            if keys[key]["state"] != "void":
                wrong.append(f"key {key} was given up and is {keys[key]['state']}")
        if mails_kept and mails - self.known_mails != len(self.confirmed):
            wrong.append(f"{mails - self.known_mails} mails for {len(self.confirmed)} orders")
        grown = sum(self.pieces().values()) - sum(self.before.values())
        if grown != len(self.confirmed):
            wrong.append(f"{grown} more pieces in the contract for {len(self.confirmed)} orders")
        return wrong
