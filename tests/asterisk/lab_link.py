# SPDX-FileCopyrightText: 2026 The Cordboard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An address that can vanish. A relay listens in a network namespace of its own, at the far end of a
pair of virtual network cards, and hands each connection on to the server's AMI port. While the far
card is down nothing arrives and nothing comes back: no FIN, no RST, as when a cable is pulled. The
kernel takes both cards away with the relay's namespace, which ends with its process.

Run as a program it is the relay: lab_link.py ADDRESS PORT."""

import ctypes
import os
import socket
import subprocess
import sys
import threading
import time

CARD = "far"  # the card's name in the namespace
NEWNET = 0x40000000


class Link:
    """The keeper's view of the relay."""

    def __init__(self, port):
        # A /30 of 198.18.0.0/15, which is for tests of networks, for each port that a lab can have.
        first = (198 << 24) + (18 << 16) + 4 * (port - 20000)
        self.near, self.address = (socket.inet_ntoa((first + n).to_bytes(4, "big"))
                                   for n in (1, 2))
        self.port, self.card = port, f"cord{port}"

    def command(self):
        return [sys.executable, os.path.abspath(__file__), self.address, str(self.port)]

    def has_namespace(self, pid):
        return os.readlink(f"/proc/{pid}/ns/net") != os.readlink("/proc/self/ns/net")

    def plug_in(self, pid):
        ip("link", "add", self.card, "type", "veth", "peer", "name", CARD, "netns", str(pid))
        ip("address", "add", f"{self.near}/30", "dev", self.card)
        ip("link", "set", self.card, "up")

    def switch(self, pid, how):
        ip("link", "set", CARD, how, inside=pid)

    def answers(self):
        try:
            with socket.create_connection((self.address, self.port), 1) as trial:
                return b"Asterisk" in trial.recv(100)
        except OSError:
            return False


def ip(*words, inside=None):
    enter = ["nsenter", "-t", str(inside), "--net"] if inside else []
    done = subprocess.run([*enter, "ip", *words], stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True)
    if done.returncode:
        raise OSError(f"ip {' '.join(words)}: {done.stdout.strip()}")


def relay(address, port):
    libc = ctypes.CDLL(None, use_errno=True)
    outside = os.open("/proc/self/ns/net", os.O_RDONLY)
    if libc.unshare(NEWNET):
        sys.exit("no network namespaces for this user: " + os.strerror(ctypes.get_errno()))
    while CARD not in [name for _, name in socket.if_nameindex()]:
        time.sleep(0.02)
    ip("address", "add", f"{address}/30", "dev", CARD)
    ip("link", "set", CARD, "up")
    with socket.create_server((address, port)) as door:
        while True:
            client, _ = door.accept()
            threading.Thread(target=hand_on, args=(libc, outside, client, port),
                             daemon=True).start()


def hand_on(libc, outside, client, port):
    libc.setns(outside, NEWNET)  # this thread only
    try:
        server = socket.create_connection(("127.0.0.1", port))
    except OSError:
        client.close()
        return
    threading.Thread(target=pump, args=(server, client), daemon=True).start()
    pump(client, server)


def pump(source, sink):
    try:
        while data := source.recv(65536):
            sink.sendall(data)
        sink.shutdown(socket.SHUT_WR)
    except OSError:
        for end in (source, sink):
            try:
                end.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass  # the other pump was first


if __name__ == "__main__":
    relay(sys.argv[1], int(sys.argv[2]))
