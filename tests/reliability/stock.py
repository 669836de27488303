"""Puts users, customers and documents into a running portal of a test, straight into its database: what a provider's other systems
would do. Passwords are taken over as hashes of a user whose password is known."""
import contextlib
import hashlib
import os
import pathlib
import random
import sqlite3
import time
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


def lock_user(portal, name):
    with database(portal) as db:
        assert db.execute("UPDATE users SET locked = 1 WHERE folded_name = ?", [name]).rowcount == 1


def take_role(portal, name, role):
    with database(portal) as db:
        user = db.execute("SELECT id FROM users WHERE folded_name = ?", [name.casefold()]).fetchone()
        assert db.execute("DELETE FROM user_roles WHERE user_id = ? AND role = ?", [user["id"], role]).rowcount == 1


def demo_stock(portal, count, low=None, high=None):
    raise NotImplementedError


def second_customer(portal):
    raise NotImplementedError
