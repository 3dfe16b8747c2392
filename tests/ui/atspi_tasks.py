#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Cordboard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Does every task of the key table with what a screen reader has: names and roles, over AT-SPI.

usage: atspi_tasks.py CORDBOARD COMPANY
Needs a D-Bus session of its own (dbus-run-session), at-spi2-core, python3-pyatspi, xdotool
and an X display.
It never looks at a pixel, at a position or into the program; a key is pressed where a name says which.
Those who call are told to by another connection to the demo PBX.
"""

import re
import sys
import time

from atspi_company import Company
from atspi_desk import Desk, Missing, is_enabled, wait_for

ADA, BEN, CARLA = "Ada Lindqvist", "Ben Okafor", "Carla Moreno"


class Tasks:
    def __init__(self, desk, company):
        self.desk = desk
        self.company = company

    # How it stands --------------------------------------------------------------------------------

    def idle(self):
        """Nobody talks or waits: where each task begins that wants a call of its own."""
        self.company.hang_up(".*")
        wait_for(
            "an idle company",
            lambda: all(state in ("free", "offline") for _, state in self.desk.people().values()),
        )
        self.desk.hears("^Your call: No call")

    def with_ada(self):
        """Ada calls the operator, and they talk, if they do not yet; and nobody else does."""
        busy = {
            number
            for number, (_, state) in wait_for("people", self.desk.people).items()
            if state not in ("free", "offline")
        }
        if busy == {"100", "101"} and self.desk.find("label", f"^Your call, {ADA}.*On a call"):
            return
        self.idle()
        self.company.talk("101", "100")
        self.desk.hears(f"^Your call, {ADA}.*On a call")

    # The tasks ------------------------------------------------------------------------------------

    def log_in(self):
        """The keychain knows no secret here, so it is asked for."""
        secret = self.desk.the("password text", "^Secret")
        self.desk.write(secret, "demo")
        self.desk.press("^Save and connect$")
        self.desk.the("push button", ", live$")
        wait_for("people", lambda: len(self.desk.people()) >= 15)
        self.idle()

    def headings(self):
        for title in ("Your call", "Needs you", "Queues", "Parking", "Conferences", "Mailboxes"):
            self.desk.the("heading", f"^{title}")

    def why_not(self):
        """A button that cannot work says why."""
        button = self.desk.the("push button", "^Transfer$")
        wait_for(
            "Transfer to be off and to say why",
            lambda: not is_enabled(button) and "call" in button.description,
        )

    def call_somebody(self):
        self.desk.type_name(BEN)
        self.desk.act("Call")
        self.desk.hears(f"^Your call, {BEN}.*On a call")

    def hang_up(self):
        self.desk.act("Hang up")
        self.desk.hears("^Your call: No call")
        self.desk.reads("102", "free")

    def answer_the_most_urgent(self):
        """Whatever waits is read as who, what, how long, and which key deals with it."""
        self.idle()
        self.company.call_in("Acme GmbH", "+493023125144", "202")
        self.desk.row(r"^Acme GmbH .*, Queue billing .*, .*second.*, Take Alt\+1")
        self.desk.act("Answer")
        self.desk.hears("^Your call, Acme GmbH.*On a call")
        self.desk.act("Hang up")
        self.desk.hears("^Your call: No call")

    def take_a_chosen_waiting_call(self):
        """Its name says which key takes it."""
        self.idle()
        self.company.call_in("Acme GmbH", "+493023125144", "202")
        self.desk.row("^Acme GmbH .*, Queue billing")
        self.company.call_in("Northwind Ltd", "+442079460958", "202")
        row = self.desk.row("^Northwind Ltd .*, Queue billing")
        self.desk.key(re.search(r"Alt\+\d", row.name).group())
        self.desk.hears("^Your call, Northwind Ltd.*On a call")
        self.desk.act("Hang up")
        self.desk.hears("^Your call: No call")
        self.desk.act("Answer")
        self.desk.hears("^Your call, Acme GmbH.*On a call")
        self.desk.act("Hang up")

    def blind_transfer(self):
        self.with_ada()
        self.desk.type_name(BEN)
        self.desk.act("Transfer")
        self.desk.reads("102", "on a call")
        self.desk.hears("^Your call: No call")
        self.desk.reads("101", "on a call")

    def take_back(self):
        """What blind_transfer handed over."""
        self.desk.act("Take back")
        self.desk.hears(f"^Your call, {ADA}.*On a call")
        self.desk.reads("102", "free")

    def announce_and_finish(self):
        self.with_ada()
        self.desk.type_name(BEN)
        self.desk.act("Announce")
        self.desk.hears(f"^You speak to {BEN}")
        self.desk.act("Announce")
        self.desk.hears("^Your call: No call")
        for number in ("101", "102"):
            self.desk.reads(number, "on a call")

    def announce_and_give_up(self):
        self.with_ada()
        self.desk.type_name(BEN)
        self.desk.act("Announce")
        self.desk.hears(f"^You speak to {BEN}")
        self.desk.act("Take back")
        self.desk.hears(f"^Your call, {ADA}.*On a call")
        self.desk.reads("102", "free")

    def park(self):
        self.with_ada()
        self.desk.act("Park")
        self.desk.hears(f"^{ADA} is parked on 70")
        self.desk.hears("^Your call: No call")
        self.desk.row(f"^{ADA} .*, Parked on 70")

    def hold_and_take_up(self):
        self.with_ada()
        self.desk.act("Hold")
        self.desk.hears(f"^{ADA} is on hold")
        self.desk.hears("^Your call: No call")
        self.desk.act("Take up")
        self.desk.hears(f"^Your call, {ADA}.*On a call")

    def camp_on(self):
        self.with_ada()
        self.company.talk("103", "104")
        self.desk.reads("103", "on a call")
        self.desk.type_name(CARLA)
        self.desk.act("Camp on")
        self.desk.hears(f"^{ADA} waits until {CARLA} 103 is free")
        self.desk.hears("^Your call: No call")
        self.company.hang_up("PJSIP/103-.*")
        self.desk.reads("104", "free")
        self.desk.reads("103", "on a call")

    def to_voicemail(self):
        self.with_ada()
        self.desk.type_name(BEN)
        self.desk.act("Voicemail")
        self.desk.hears(f"^{ADA} can leave a message for {BEN}")
        self.desk.hears("^Your call: No call")

    def record(self):
        self.with_ada()
        self.desk.act("Record")
        self.desk.hears("^This call is recorded")
        self.desk.act("Record")
        self.desk.silent("^This call is recorded")

    def conference(self):
        self.with_ada()
        self.desk.type_name(BEN)
        self.desk.act("Conference")
        self.desk.row("^Room 300, 3 people")
        self.desk.act("Hang up")

    def note(self):
        self.with_ada()
        self.desk.press("^Note")
        self.desk.write(self.desk.the("text", "^Note$"), "Wants an offer")
        self.desk.hears("^Kept$")
        self.desk.press("^Close$")
        self.desk.hears("Wants an offer")

    def leave_a_field(self):
        """Esc empties it, and never ends a call."""
        self.with_ada()
        self.desk.type_name("zzz")
        self.desk.key("Escape")
        field = self.desk.the("text", "^Name or number$")
        wait_for("an empty field", lambda: field.queryText().getText(0, -1) == "")
        self.desk.hears(f"^Your call, {ADA}.*On a call")

    def log_in_to_all_queues(self):
        self.desk.act("Queues")
        self.desk.hears("^You are in .*billing")

    def pause_with_a_reason(self):
        self.desk.act("Pause")
        self.desk.choose("^Lunch$")
        self.desk.hears("pause.*Lunch")
        self.desk.act("Pause")
        self.desk.choose("^Resume$")

    def day_and_night(self):
        self.desk.act("Day/night")
        self.desk.hears("^Night service$")
        self.desk.act("Day/night")
        self.desk.hears("^Day service$")

    def all(self):
        return [
            self.log_in,
            self.headings,
            self.why_not,
            self.call_somebody,
            self.hang_up,
            self.answer_the_most_urgent,
            self.take_a_chosen_waiting_call,
            self.blind_transfer,
            self.take_back,
            self.announce_and_give_up,
            self.record,
            self.note,
            self.leave_a_field,
            self.hold_and_take_up,
            self.announce_and_finish,
            self.park,
            self.camp_on,
            self.to_voicemail,
            self.conference,
            self.log_in_to_all_queues,
            self.pause_with_a_reason,
            self.day_and_night,
        ]


def main():
    company = Company(sys.argv[2])
    desk = Desk(sys.argv[1], company.port)
    tasks = Tasks(desk, company)
    failed = 0
    try:
        for task in tasks.all():
            begin = time.monotonic()
            try:
                task()
                print(f"{task.__name__}: done in {time.monotonic() - begin:.1f} s", flush=True)
            except Missing as missing:
                failed += 1
                print(f"{task.__name__}: waited in vain for {missing}", flush=True)
    finally:
        desk.close()
        company.close()
    print(f"{len(tasks.all()) - failed} of {len(tasks.all())} tasks done by names and roles alone")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
