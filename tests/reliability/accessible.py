#!/usr/bin/python3
"""What a screen reader is told of the windows of a program: one JSON line per visible thing, {"role", "name", "focused", "at"}
("at": its middle on the screen).
    accessible.py PROGRAM
Runs with the system's own python, which has the bindings (python3-gi, gir1.2-atspi-2.0)."""
import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402


def tell(node, depth=0):
    states = node.get_state_set()
    if depth > 1 and not states.contains(Atspi.StateType.SHOWING):
        return
    place = node.get_component_iface() and node.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
    print(json.dumps({"role": node.get_role_name(), "name": node.get_name(), "focused": states.contains(Atspi.StateType.FOCUSED),
                      "at": [place.x + place.width // 2, place.y + place.height // 2] if place else None}))
    if node.get_role() == Atspi.Role.TABLE:  # hundreds of cells are not asked for
        return
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child:
            tell(child, depth + 1)


desktop = Atspi.get_desktop(0)
for number in range(desktop.get_child_count()):
    program = desktop.get_child_at_index(number)
    if program and program.get_name().lower() == sys.argv[1].lower():
        tell(program)
