"""The program as a screen reader has it: through AT-SPI, nothing else."""
import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402


class ScreenReader:
    def __init__(self, program):
        self.program = program
        Atspi.init()

    def application(self):
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            one = desktop.get_child_at_index(i)
            if one and one.get_name() == self.program:
                one.set_cache_mask(Atspi.Cache.NONE)  # what is shown now, not what was
                return one
        return None

    def shown(self, start=None):
        """Everything visible, from the outside in. What vanishes while it is read is left out."""
        start = start or self.application()
        waiting = [start] if start else []
        while waiting:
            one = waiting.pop()
            try:
                role = one.get_role()
                if role == Atspi.Role.TABLE_CELL:
                    continue
                yield one
                if role in (Atspi.Role.TABLE, Atspi.Role.TREE_TABLE, Atspi.Role.LIST):
                    continue  # cells are asked for by row and column; the current one calls itself focused at all times
                for i in range(one.get_child_count()):
                    child = one.get_child_at_index(i)
                    if child and (role == Atspi.Role.APPLICATION or child.get_state_set().contains(Atspi.StateType.SHOWING)):
                        waiting.append(child)
            except GLib.Error:
                continue

    def find(self, role=None, name=None, part=None):
        for one in self.shown():
            try:
                said = one.get_name() or ""
                if role is not None and one.get_role() != role:
                    continue
                if (name is None or said == name) and (part is None or part in said):
                    return one
            except GLib.Error:
                continue
        return None

    def focused(self):
        for one in self.shown():
            try:
                # The current tab calls itself focused at all times; the list of tabs tells.
                if one.get_role() != Atspi.Role.PAGE_TAB and one.get_state_set().contains(Atspi.StateType.FOCUSED):
                    return one
            except GLib.Error:
                continue
        return None

    def focus_name(self):
        one = self.focused()
        try:
            return one.get_name() if one else None
        except GLib.Error:
            return None

    def rows(self, table_name):
        """The rows of a table, each a dictionary by column title; None while there is no such table."""
        table = self.find(name=table_name)
        if not table:
            return None
        try:
            grid = table.get_table_iface()
            if not grid:
                return None
            titles = [grid.get_column_description(c) for c in range(grid.get_n_columns())]
            return [{t: grid.get_accessible_at(r, c).get_name() for c, t in enumerate(titles) if t}
                    for r in range(grid.get_n_rows())]
        except (GLib.Error, AttributeError):
            return None

    def items(self, list_name):
        """Names of what can be chosen in a list, in its order."""
        one = self.find(name=list_name)
        try:
            children = [one.get_child_at_index(i) for i in range(one.get_child_count())] if one else []
            return [c.get_name() for c in children if c.get_state_set().contains(Atspi.StateType.SELECTABLE)]
        except GLib.Error:
            return []

    def selected(self, table_name):
        table = self.find(name=table_name)
        try:
            return sorted(table.get_table_iface().get_selected_rows()) if table else []
        except GLib.Error:
            return []
