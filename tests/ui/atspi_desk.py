# SPDX-FileCopyrightText: 2026 The Cordboard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program as a screen reader has it: names, roles and what can be done with them."""

import os
import re
import subprocess
import tempfile
import time

import pyatspi
from gi.repository import GLib

PATIENCE = 60  # seconds until something that should come counts as missing

PROFILE = """[profiles]
Desk\\host=127.0.0.1
Desk\\port={port}
Desk\\user=demo
Desk\\myExtension=100
Desk\\context=internal
Desk\\queues=sales, billing
Desk\\pauseReasons=Lunch, Late
Desk\\nightSwitch=Custom:night
Desk\\conferenceRoom=300
Desk\\voicemail=*EXT
Desk\\autoAnswer=call-info
"""


class Missing(Exception):
    pass


def wait_for(what, look):
    """The first true answer of look(); words of what was waited for where it never comes."""
    end = time.monotonic() + PATIENCE
    while True:
        while GLib.MainContext.default().iteration(False):
            pass  # what the program tells by itself
        try:
            found = look()
        except (GLib.Error, NotImplementedError):  # a widget that went while it was looked at
            found = None
        if found:
            return found
        if time.monotonic() > end:
            raise Missing(what)
        time.sleep(0.3)  # the program answers each look instead of working


def has(node, state):
    return node.getState().contains(state)


def is_enabled(node):
    return has(node, pyatspi.STATE_ENABLED)


def nodes(node):
    """Everything under a node that is on show, with itself; of tables only that they are there."""
    yield node
    if node.getRoleName() == "table":
        return
    for index in range(node.childCount):
        child = node.getChildAtIndex(index)
        if child is not None and has(child, pyatspi.STATE_SHOWING):
            yield from nodes(child)


def do(node, name):
    action = node.queryAction()
    names = [action.getName(i) for i in range(action.nActions)]
    if name not in names:
        raise Missing(f"the action {name} of “{node.name}”, which has {names}")
    action.doAction(names.index(name))


class Desk:
    """The program, started on a saved connection to a PBX at this port."""

    def __init__(self, program, port):
        self.home = tempfile.TemporaryDirectory()
        settings = os.path.join(self.home.name, "Cordboard")
        os.mkdir(settings)
        with open(os.path.join(settings, "cordboard.ini"), "w", encoding="utf-8") as file:
            file.write(PROFILE.format(port=port))
        environment = dict(
            os.environ,
            XDG_CONFIG_HOME=self.home.name,
            XDG_DATA_HOME=self.home.name,
            QT_QPA_PLATFORM="xcb",
            QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
            LANG="C.UTF-8",
        )
        self.process = subprocess.Popen([program, "--profile", "Desk"], env=environment)
        # What is heard by itself: menus, which are under nothing, and messages, which pass.
        self.menu = None
        self.said = []
        listen = pyatspi.Registry.registerEventListener
        listen(self.opened, "object:state-changed:showing")
        listen(self.named, "object:property-change:accessible-name")

    def opened(self, event):
        if event.detail1 and event.source.getRoleName() == "popup menu":
            self.menu = event.source

    def named(self, event):
        self.said.append(event.source.name)

    def close(self):
        self.process.terminate()
        self.process.wait()
        self.home.cleanup()

    def application(self):
        desktop = pyatspi.Registry.getDesktop(0)
        for index in range(desktop.childCount):
            child = desktop.getChildAtIndex(index)
            if child is not None and child.get_process_id() == self.process.pid:
                return child
        return None

    def find(self, role, name):
        """The first one on show of that role (None: any) whose name matches, or None."""
        wanted = re.compile(name)
        for root in (self.application(), self.menu):
            if root is None:
                continue
            for node in nodes(root):
                if role in (None, node.getRoleName()) and wanted.search(node.name):
                    return node
        return None

    def the(self, role, name):
        return wait_for(f"{role} “{name}”", lambda: self.find(role, name))

    def row(self, name):
        return self.the("list item", name)

    def hears(self, name):
        """Waits until anything says it, or has said it since the last thing was done."""
        wanted = re.compile(name)

        def look():
            return any(map(wanted.search, self.said)) or self.find(None, name) is not None

        wait_for(f"“{name}” to be said", look)

    def silent(self, name):
        """Waits until nothing says it any more."""
        wait_for(f"“{name}” to go", lambda: self.find(None, name) is None)

    def press(self, name, role="push button"):
        def look():
            button = self.find(role, name)
            return button if button is not None and is_enabled(button) else None

        button = wait_for(f"{role} “{name}” that can be pressed", look)
        self.said.clear()
        self.menu = None
        do(button, "Press")

    def act(self, name):
        """Presses the button of that action, or chooses it where the bar has no room for it."""
        wanted = f"^{name}$"

        def look():
            return self.find("push button", wanted) or self.find("push button", "^More actions$")

        if wait_for(f"a button “{name}”", look).name == name:
            self.press(wanted)
        else:
            self.press("^More actions$")
            self.choose(wanted)

    def choose(self, name):
        """Chooses from the menu that comes up."""
        self.press(name, "menu item")

    def write(self, field, text):
        field.queryComponent().grabFocus()
        field.queryEditableText().setTextContents(text)

    def type_name(self, text):
        self.write(self.the("text", "^Name or number$"), text)

    def key(self, keys):
        subprocess.run(["xdotool", "key", keys], check=True)

    def people(self):
        """{number: (name, state)} as the list of people reads them out."""
        people = self.the("list", "^People$")
        rows = {}
        for index in range(people.childCount):
            parts = people.getChildAtIndex(index).name.split(", ")
            if len(parts) >= 3:
                rows[parts[1]] = parts[0], parts[2]
        return rows

    def reads(self, number, state):
        """Waits until the list of people says that of a person."""
        wait_for(
            f"{number} to be {state}",
            lambda: re.search(state, self.people().get(number, ("", ""))[1]),
        )
