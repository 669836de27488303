"""Paths and bodies of the ticket rows of authz.csv."""
import uuid

import stock

# Whose ticket is meant: a name that only this user's demo tickets carry.
OWNERS = {"own of admin": ("9000000", "Anna Muster"), "own of accountant": ("9000000", "Bernd Buchholz"), "other_customer": ("9000001", "")}


def ticket(portal, object_):
    if object_ not in OWNERS:
        return str(uuid.uuid4())
    customer, name = OWNERS[object_]
    with stock.database(portal) as db:
        return db.execute("SELECT t.id FROM tickets t JOIN customers c ON c.id = t.customer_id JOIN users u ON u.id = t.user_id "
                          "WHERE c.customer_number = ? AND u.full_name LIKE ? AND t.state = 'open' ORDER BY t.number",
                          [customer, name or "%"]).fetchone()[0]


def body(world, row):
    """Of a POST; with its key unless the row is about none."""
    if row["route"].endswith("/messages"):
        return {"text": "Still so."}
    object_ = row["object"]
    request = {"kind": "fault", "subject": "Cell", "text": "Of the table."}
    if object_.startswith("contract "):
        request["contractId"] = world.contract(object_)
    elif object_ == "other_customer's contract":
        request["contractId"] = world.contract("other_customer")
    elif object_ == "other_customer's invoice":
        request["invoiceId"] = next(d["id"] for d in world.foreign_documents if d["type"] == "invoice_pdf")
    elif object_ == "own invoice":
        request["invoiceId"] = world.document("own invoice_pdf")
    return request
