"""Puts users, customers and documents into a running portal of a test, straight into its database: what a provider's other systems
would do. Passwords are taken over as hashes of a user whose password is known."""
import contextlib
import sqlite3
import uuid

import rig

PASSWORD = rig.ADMINISTRATOR[1]


@contextlib.contextmanager
def database(portal):
    connection = sqlite3.connect(portal.data / "portal.db", timeout=30, isolation_level=None)
    connection.row_factory = sqlite3.Row
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield connection
        connection.execute("COMMIT")
    finally:
        connection.close()


def copy_row(db, table, row, **changes):
    values = {**dict(row), **changes}
    db.execute(f"INSERT INTO {table} ({', '.join(values)}) VALUES ({', '.join('?' * len(values))})", list(values.values()))
    return values


def without_pin_limits():
    """The matrix signs in more often than a person may."""
    return ["--disable-rule", "pin-per-hour", "--disable-rule", "pin-per-day"]


def extra_user(portal, name, role, customer=None):
    """(name, password) of a new user of the demo customer, or of `customer`."""
    with database(portal) as db:
        admin = db.execute("SELECT * FROM users WHERE folded_name = ?", [rig.ADMINISTRATOR[0].casefold()]).fetchone()
        new = copy_row(db, "users", admin, id=str(uuid.uuid4()), user_name=name, folded_name=name, full_name=name.title(),
                       customer_id=customer or admin["customer_id"])
        db.execute("INSERT INTO user_roles (user_id, role) VALUES (?, ?)", [new["id"], role])
    return name, PASSWORD


def take_role(portal, name, role):
    with database(portal) as db:
        user = db.execute("SELECT id FROM users WHERE folded_name = ?", [name.casefold()]).fetchone()
        assert db.execute("DELETE FROM user_roles WHERE user_id = ? AND role = ?", [user["id"], role]).rowcount == 1


def demo_stock(portal, count, low=2_000, high=200_000):
    """Brings the demo customer to at least `count` documents; sizes between `low` and `high`."""
    with database(portal) as db:
        have = db.execute("SELECT COUNT(*) FROM documents JOIN customers ON customers.id = customer_id WHERE customer_number = '9000000'").fetchone()[0]
    if count > have:
        portal.operator("document", "issue-bulk", "--count", str(count - have), "--min-size", str(low), "--max-size", str(high))


def second_customer(portal):
    """(name, password) of an administrator of another customer, who has an invoice of his own."""
    with database(portal) as db:
        customer = copy_row(db, "customers", db.execute("SELECT * FROM customers").fetchone(), id=str(uuid.uuid4()),
                            customer_number="9000777", company_name="Andere GmbH")
    user = extra_user(portal, "other.admin", "administrator_kundenportal", customer["id"])
    portal.operator("document", "issue", "--customer", "9000777", "--type", "invoice_pdf", "--number", "RE-OTHER-1")
    return user
