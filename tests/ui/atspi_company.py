# SPDX-FileCopyrightText: 2026 The Cordboard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The demo PBX by itself, and who calls there: what happens to an operator."""

import socket
import subprocess


class Company:
    """Twenty people of whom nobody calls anybody unless told to; their reception is 100."""

    def __init__(self, program):
        self.process = subprocess.Popen(
            [program, "20", "1"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        self.port = int(self.process.stdout.readline())
        self.wire = socket.create_connection(("127.0.0.1", self.port))
        self.lines = self.wire.makefile("r", encoding="utf-8", newline="\r\n")
        self.asked = 0
        self.ask("Login", Username="demo", Secret="demo", Events="off")

    def close(self):
        self.wire.close()
        self.process.stdin.close()
        self.process.wait()

    def ask(self, action, **fields):
        """Sends one action and waits for its answer, which has to be good."""
        self.asked += 1
        fields = {"Action": action, "ActionID": str(self.asked), **fields}
        text = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
        self.wire.sendall(text.encode() + b"\r\n")
        block = {}
        for line in self.lines:
            name, _, value = line.rstrip("\r\n").partition(": ")
            if name:
                block[name] = value
            elif block.get("ActionID") == str(self.asked) and "Response" in block:
                break
            else:
                block = {}
        if block.get("Response") not in ("Success", "Goodbye"):
            raise RuntimeError(f"{action}: {block}")

    def call(self, channel, extension, **fields):
        """Who calls has lifted the phone already."""
        self.ask(
            "Originate",
            Channel=channel,
            Context="internal",
            Exten=extension,
            Priority="1",
            Async="yes",
            Variable="LIFTED=answer-after=0",
            **fields,
        )

    def call_in(self, name, number, extension):
        """Somebody outside calls an extension."""
        self.call(f"PJSIP/{number}@trunk", extension, CallerID=f'"{name}" <{number}>')

    def talk(self, one, other):
        """One of the company calls an extension."""
        self.call(f"PJSIP/{one}", other)

    def hang_up(self, channels):
        """Ends all channels whose whole name matches the expression."""
        self.ask("Hangup", Channel=f"/^{channels}$/")
