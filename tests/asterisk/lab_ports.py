# SPDX-FileCopyrightText: 2026 The Cordboard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ports that no other lab on this machine uses: each is held by an abstract Unix socket of its
number, which the kernel frees with the process. They lie below the ports that the kernel gives to
clients, so none of those can take one between the search and the server's own bind."""

import random
import socket


class Ports:
    FIRST, LAST = 20000, 29999

    def __init__(self):
        self.held, self.named = [], {}

    def of(self, name):
        """The same port for the same name, each time."""
        if name not in self.named:
            self.named[name] = self.take()
        return self.named[name]

    def take(self):
        for port in random.sample(range(self.FIRST, self.LAST), 200):
            holder = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
            try:
                holder.bind(f"\0cordboard-lab-{port}")
                for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM):
                    with socket.socket(socket.AF_INET, kind) as trial:
                        trial.bind(("127.0.0.1", port))
            except OSError:
                holder.close()
                continue
            self.held.append(holder)
            return port
        raise OSError("no free port")
