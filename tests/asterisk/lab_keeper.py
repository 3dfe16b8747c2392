# SPDX-FileCopyrightText: 2026 The Cordboard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The keeper: one process per instance. It is the parent of the instance's server and phones and
carries out the verbs of `lab`, which reach it through DIR/keeper.sock. When it is told to stop, or
its owner ends, or it fails, everything it started ends; when it is itself killed, the kernel ends
its children (parent-death signal)."""

import glob
import json
import os
import re
import secrets
import select
import shutil
import signal
import socket
import ssl
import subprocess
import time
import traceback
import wave

import lab_link
import lab_ports
import lab_root

# Extension, channel technology, how the phone answers; and those that never register.
PHONES = {"22": [("101", "PJSIP", "manual"), ("102", "PJSIP", "auto"), ("103", "PJSIP", "auto"),
                 ("104", "PJSIP", "auto"), ("105", "PJSIP", "manual")],
          "16": [("101", "SIP", "manual"), ("102", "SIP", "auto"), ("103", "SIP", "auto"),
                 ("104", "SIP", "auto"), ("105", "SIP", "manual"),
                 ("111", "PJSIP", "auto"), ("112", "PJSIP", "manual")]}
ABSENT = {"22": [("106", "PJSIP")], "16": [("106", "SIP"), ("113", "PJSIP"), ("114", "PJSIP")]}
USERS = {"operator": ("all", "all"), "viewer": ("all", ""), "nobody": ("", ""),
         "patient": ("all", "all")}
MARK = "CORDBOARD_LAB"  # in the environment of all that is started, so that `lab stop` finds it

# Runs in a mount namespace of its own: what it mounts is seen by this one server only, and is gone
# with it. An ordinary user's kernel may refuse the read-only remount, which only protects the root.
ENTER = """set -e; root=$1; dir=$2; shift 2
mount --bind "$root" "$root"; cd "$root"
mount -o remount,bind,ro "$root" 2>/dev/null || true
mount --rbind /dev "$root/dev"; mount --rbind /proc "$root/proc"
mount --bind "$dir" "$root/lab"; mount --bind "$dir/tmp" "$root/tmp"
mount --bind "$dir/etc/hosts" "$root/etc/hosts"
exec setpriv --pdeathsig KILL chroot "$root" "$@"
"""

BARESIP = """poll_method epoll
sip_listen 127.0.0.1:0
net_interface 127.0.0.1
rtp_ports 30000-32766
audio_source aufile,../speech.wav
audio_player aufile,/dev/null
audio_alert aufile,/dev/null
ring_aufile none
call_max_calls 8
module_path {modules}
module g711.so
module aufile.so
module_app account.so
module_app menu.so
module_app ctrl_tcp.so
ctrl_tcp_listen 127.0.0.1:{port}
"""


class Failed(Exception):
    pass


def unshare(*command):
    """The command line that runs `command` in a mount namespace; an ordinary user needs a user
    namespace as well to have one."""
    user = [] if os.geteuid() == 0 else ["--map-root-user"]
    return ["unshare", *user, "--mount", "--propagation", "private", *command]


def asterisk(version, folder, *arguments):
    """The command line that runs the server's program inside the instance's view of the root."""
    return unshare("sh", "-c", ENTER, "lab", lab_root.root_of(version), folder,
                   "/usr/sbin/asterisk", "-C", "/lab/etc/asterisk.conf", *arguments)


def environment(folder):
    return {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8", "HOME": folder,
            MARK: folder}


class Child(subprocess.Popen):
    """A process of the instance; its end can be waited for with select."""

    def __init__(self, command, log, environment):
        with open(log, "ab") as file:
            super().__init__(command, stdin=subprocess.DEVNULL, stdout=file, stderr=file,
                             env=environment, cwd=os.path.dirname(log),
                             preexec_fn=lab_root.die_with_parent)
        self.handle = os.pidfd_open(self.pid)

    def fileno(self):
        return self.handle

    def end(self, how):
        self.send_signal(how)
        try:
            self.wait(10)
        except subprocess.TimeoutExpired:
            self.kill()
            self.wait()
        os.close(self.handle)


class Keeper:
    def __init__(self, version, folder, owner, report):
        self.version, self.folder, self.report = version, folder, report
        self.owner = os.pidfd_open(owner) if owner else None
        self.server = None
        self.phones = {}  # extension -> Child
        self.ended = []   # what ended without having been told to
        self.ports = lab_ports.Ports()
        self.relay = None  # the Child behind self.link
        self.door = None

    def path(self, *parts):
        return os.path.join(self.folder, *parts)

    # -- making ------------------------------------------------------------------------------

    def run(self):
        try:
            self.configure()
            self.start_server()
            for extension, *_ in PHONES[self.version]:
                self.start_phone(extension)
            self.until(self.registered, 30, "the phones to register")
            self.open_door()
            self.publish()
            self.report.send(b"ok")
            self.report.close()
            self.report = None
            self.serve()
        except BaseException as failure:  # a signal as well: whatever it is, nothing stays behind
            if not isinstance(failure, SystemExit):
                traceback.print_exc()
            if self.report:
                self.report.send(str(failure).encode() or b"ended")
        finally:
            self.end()

    def configure(self):
        for folder in ("etc", "var/keys", "run", "log", "spool", "tmp", "sounds/moh", "phones"):
            os.makedirs(self.path(folder), exist_ok=True)
        shutil.copytree(os.path.join(lab_root.HERE, "etc"), self.path("templates"),
                        ignore=shutil.ignore_patterns("16", "22"), dirs_exist_ok=True)
        shutil.copytree(os.path.join(lab_root.HERE, "etc", self.version), self.path("templates"),
                        dirs_exist_ok=True)
        modules = glob.glob(lab_root.root_of(self.version) + "/usr/lib/**/asterisk/modules",
                            recursive=True)[0]
        tech = "SIP" if self.version == "16" else "PJSIP"
        more = [f"exten => {e},hint,PJSIP/{e}" for e in range(111, 115)] if tech == "SIP" else []
        self.values = {"modules": modules[len(lab_root.root_of(self.version)):], "tech": tech,
                       "more_hints": "\n".join(more)}
        for name in ("ami", "ami_tls", "sip", "chan_sip", "iax"):
            self.values[name] = str(self.ports.take())
        for name in (*USERS, "phone", "lab"):
            self.values["secret_" + name] = secrets.token_hex(8)
        for name in os.listdir(self.path("templates")):
            text = lab_root.read(self.path("templates", name))
            text = re.sub("@([a-z_]+)@", lambda found: self.values[found[1]], text)
            lab_root.write(self.path("etc", name), text)
        shutil.rmtree(self.path("templates"))
        # Without its own name in here Asterisk spends seconds asking for it.
        lab_root.write(self.path("etc", "hosts"), f"127.0.0.1 {lab_root.host_names()}\n")
        speech(self.path("sounds", "speech.wav"), 4)
        speech(self.path("sounds", "moh", "music.wav"), 20)
        speech(self.path("phones", "speech.wav"), 60)
        self.link = lab_link.Link(int(self.values["ami"]))
        self.make_certificate()

    def make_certificate(self):
        """A server that runs goes on with the one it has."""
        made = subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "3650",
             "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1",
             "-keyout", self.path("ami.key"), "-out", self.path("ami.crt")],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        if made.returncode:
            raise Failed("openssl: " + made.stdout.strip())
        self.tls = ssl.create_default_context(cafile=self.path("ami.crt"))

    # -- server ------------------------------------------------------------------------------

    def start_server(self):
        if self.server:
            return
        self.server = Child(asterisk(self.version, self.folder, "-f"), self.path("log", "console"),
                            environment(self.folder))
        self.until(self.booted, 60, "Asterisk to answer on its AMI ports")

    def booted(self):
        """AMI answers with *our* secrets and certificate, so it is no other server's."""
        try:
            port = int(self.values["ami_tls"])
            with Ami(self.values) as ami, \
                    socket.create_connection(("127.0.0.1", port), 10) as bare, \
                    self.tls.wrap_socket(bare, server_hostname="localhost") as tls:
                tls.sendall(b"Action: Logoff\r\n\r\n")  # else the log has an error
                while tls.recv(1000):
                    pass
                return "fully booted" in ami.ask("Command", Command="core waitfullybooted")
        except OSError:
            return False

    def registered(self):
        """Every phone that runs can be called, and the outbound registrations have succeeded."""
        devices = [f"{t}/{e}" for e, t, _ in PHONES[self.version] if e in self.phones]
        devices += ["PJSIP/provider"] + (["PJSIP/provider-sip"] if self.version == "16" else [])
        try:
            with Ami(self.values) as ami:
                answers = [ami.ask("Getvar", Variable=f"DEVICE_STATE({d})") for d in devices]
            return all(re.search("Value: (NOT_INUSE|INUSE|BUSY|RING|ONHOLD)", a) for a in answers)
        except OSError:
            return False

    def stop_server(self, how):
        if self.server:
            self.server.end(how)
            self.server = None

    def restart_now(self):
        with Ami(self.values) as ami:
            try:
                ami.ask("Command", Command="core restart now")
                while ami.read():
                    pass
            except OSError:
                pass  # it hung up, with or without an answer
        self.until(self.booted, 60, "Asterisk to come back")
        self.until(self.registered, 30, "the phones to register again")

    def change_secret(self, user):
        old, new = self.values["secret_" + user], secrets.token_hex(8)
        config = self.path("etc", "manager.conf")
        lab_root.write(config, lab_root.read(config).replace(old, new))
        self.values["secret_" + user] = new
        if self.server:
            with Ami(self.values) as ami:
                ami.ask("Command", Command="manager reload")

    # -- the address that can vanish ---------------------------------------------------------

    def link_up(self):
        if self.relay:
            self.link.switch(self.relay.pid, "up")
        else:
            self.relay = Child(self.link.command(), self.path("log", "relay"),
                               environment(self.folder))
            self.until(lambda: self.link.has_namespace(self.relay.pid), 10, "a network namespace")
            self.link.plug_in(self.relay.pid)
        self.until(self.link.answers, 30, "the server behind the link")

    def link_down(self):
        if not self.relay:
            raise Failed("there is no link yet: `lab link-up` first")
        self.link.switch(self.relay.pid, "down")

    # -- phones ------------------------------------------------------------------------------

    def start_phone(self, extension):
        if extension in self.phones:
            return
        _, tech, answer = next(p for p in PHONES[self.version] if p[0] == extension)
        home = self.path("phones", extension)
        os.makedirs(home, exist_ok=True)
        port = self.ports.of("phone " + extension)
        modules = glob.glob("/usr/lib*/baresip/modules") + glob.glob("/usr/lib/*/baresip/modules")
        lab_root.write(os.path.join(home, "config"), BARESIP.format(
            modules=(modules or ["?"])[0], port=port))
        registrar = self.values["chan_sip" if tech == "SIP" else "sip"]
        lab_root.write(os.path.join(home, "accounts"),
                       f"<sip:{extension}@127.0.0.1:{registrar}>;auth_user={extension};"
                       f"auth_pass={self.values['secret_phone']};answermode={answer};regint=60;"
                       "audio_codecs=pcmu,pcma\n")
        lab_root.write(os.path.join(home, "contacts"), "")
        # -s: the log holds every SIP message, so that a test can look for a header
        self.phones[extension] = Child(["baresip", "-s", "-f", home], os.path.join(home, "log"),
                                       environment(self.folder))

    def stop_phone(self, extension, how):
        phone = self.phones.pop(extension, None)
        if phone:
            phone.end(how)

    # -- serving -----------------------------------------------------------------------------

    def open_door(self):
        os.chdir(self.folder)  # a socket's name holds 107 bytes at most, DIR may be longer
        self.door = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.door.bind("keeper.sock")
        self.door.listen()

    def serve(self):
        while True:
            if self.door not in self.look(None, self.door):
                if self.ended:  # a test may have ended it, with an action of its own
                    print(*self.ended, sep="\n", flush=True)
                    self.ended.clear()
                    self.publish()
                continue
            caller, _ = self.door.accept()
            with caller:
                try:
                    self.obey(caller.makefile().readline().split())
                    answer = b"ok"
                except (Failed, OSError) as failure:
                    answer = str(failure).encode()
                self.publish()
                try:
                    caller.sendall(answer)
                except OSError:
                    pass  # it did not wait

    def obey(self, words):
        match words:
            case ["start-server"]:
                self.start_server()
                self.until(self.registered, 90, "the phones to register again")
            case ["stop-server"]:
                self.stop_server(signal.SIGTERM)
            case ["kill-server"]:
                self.stop_server(signal.SIGKILL)
            case ["restart-now"]:
                self.restart_now()
            case ["new-certificate"]:
                self.make_certificate()
            case ["change-secret", user] if user in USERS:
                self.change_secret(user)
            case ["link-up"]:
                self.link_up()
            case ["link-down"]:
                self.link_down()
            case ["phone-on", extension]:
                self.start_phone(extension)
                self.until(self.registered, 30, "the phone to register")
            case ["phone-off", extension]:  # it takes its leave
                self.stop_phone(extension, signal.SIGTERM)
            case ["phone-kill", extension]:  # it does not
                self.stop_phone(extension, signal.SIGKILL)
            case _:
                raise Failed("unknown verb: " + " ".join(words))

    def look(self, seconds, *others):
        """Waits until one of `others` can be read or a child ends, and sees whether we are still
        wanted."""
        wanted_by = [fd for fd in (self.owner, self.report) if fd is not None]
        children = dict(self.phones)
        for name, child in (("Asterisk", self.server), ("relay", self.relay)):
            if child:
                children[name] = child
        ready, _, _ = select.select([*wanted_by, *children.values(), *others], [], [], seconds)
        if self.owner in ready:
            raise Failed("the owner has ended")
        if self.report and self.report in ready:
            raise Failed("`lab start` was ended")
        for name, child in children.items():
            if child in ready:
                child.end(0)
                self.ended.append(f"{name} has ended by itself ({child.returncode})")
                if child is self.server:
                    self.server = None
                elif child is self.relay:
                    self.relay = None
                else:
                    del self.phones[name]
        return ready

    def until(self, condition, seconds, what):
        end = time.monotonic() + seconds
        while not condition():
            self.look(0.03)
            if self.ended:
                raise Failed(f"{self.ended.pop()}, see {self.folder}")
            if time.monotonic() > end:
                raise Failed(f"waited {seconds} s for {what}, see {self.folder}")

    def publish(self):
        """Writes lab.json, whole or not at all."""
        values = self.values
        all_phones = [(e, t) for e, t, _ in PHONES[self.version]] + ABSENT[self.version]
        lab = {
            "version": self.version, "directory": self.folder, "keeper": os.getpid(),
            "pid": self.server.pid if self.server else None, "host": "127.0.0.1",
            "ami": {"port": int(values["ami"]), "tlsPort": int(values["ami_tls"]),
                    "certificate": self.path("ami.crt"),
                    "users": {name: {"secret": values["secret_" + name], "read": r, "write": w}
                              for name, (r, w) in USERS.items()}},
            "link": {"host": self.link.address, "port": self.link.port},
            "sip": {"pjsip": int(values["sip"]),
                    "chan_sip": int(values["chan_sip"]) if self.version == "16" else None},
            "context": "internal", "trunkContext": "from-trunk",
            "extensions": {e: {"channel": f"{t}/{e}",
                               "mailbox": f"{e}@default" if e < "107" else None}
                           for e, t in all_phones},
            "queues": {"support": "200", "sales": "201"}, "rooms": ["300", "301"],
            "parking": {"lot": "default", "extension": "700", "spaces": "701-720",
                        "context": "parkedcalls"},
            "phones": {e: {"channel": f"{t}/{e}", "answer": a,
                           "controlPort": self.ports.of("phone " + e),
                           "pid": self.phones[e].pid if e in self.phones else None,
                           "log": self.path("phones", e, "log")}
                       for e, t, a in PHONES[self.version]},
        }
        lab_root.write(self.path("lab.json.new"), json.dumps(lab, indent=2) + "\n")
        os.rename(self.path("lab.json.new"), self.path("lab.json"))

    def end(self):
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        for name in ("lab.json", "keeper.sock"):
            if os.path.exists(self.path(name)):
                os.unlink(self.path(name))
        for child in [*self.phones.values(), self.server, self.relay]:
            if child:
                child.end(signal.SIGKILL)


class Ami:
    """Just enough AMI for the lab's own questions."""

    def __init__(self, values):
        self.socket = socket.create_connection(("127.0.0.1", int(values["ami"])), 10)
        self.socket.settimeout(30)
        self.lines = self.socket.makefile("rb")
        self.lines.readline()  # the banner
        login = self.ask("Login", Username="lab", Secret=values["secret_lab"], Events="off")
        if "Success" not in login:
            raise OSError("login refused")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.lines.close()
        self.socket.close()

    def ask(self, action, **fields):
        fields = "".join(f"{key}: {value}\r\n" for key, value in fields.items())
        self.socket.sendall(f"Action: {action}\r\n{fields}\r\n".encode())
        while block := self.read():
            if block.startswith("Response"):
                return block
        raise OSError("hung up")

    def read(self):
        """The next block, or an empty string when the server has hung up."""
        block = b""
        while line := self.lines.readline():
            block += line
            if not line.strip() and block.strip():
                return block.decode(errors="replace")
        return ""


def speech(path, seconds):
    """A wavering tone, loud enough that silence detection hears somebody talk."""
    period = bytearray()
    for n in range(8000):
        level = 8000 if n % 2000 < 1500 else 2000
        period += (level if n % 20 < 10 else -level).to_bytes(2, "little", signed=True)
    with wave.open(path, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(8000)
        file.writeframes(bytes(period) * seconds)
