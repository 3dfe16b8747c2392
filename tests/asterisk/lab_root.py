# SPDX-FileCopyrightText: 2026 The Cordboard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the folder that holds one Asterisk version: Debian's own packages, fetched with the
machine's own apt (its mirror, proxy and keyring, signatures checked) and unpacked, not installed.
No package script is run and no file is owned by another user, so an ordinary user can make one as
well."""

import ctypes
import fcntl
import glob
import os
import platform
import shutil
import signal
import subprocess

HERE = os.path.dirname(os.path.abspath(__file__))
CACHE = os.environ.get("CORDBOARD_LAB_CACHE",
                       os.path.join(os.path.dirname(os.path.dirname(HERE)), "build", "asterisk"))
RECIPE = "2"  # raise it when what a root holds changes: older ones are then made anew
PACKAGES = ["asterisk", "asterisk-modules", "asterisk-core-sounds-en"]
VERSIONS = {"22": ("forky", PACKAGES),
            # In bullseye app_voicemail.so is a package of its own.
            "16": ("bullseye", PACKAGES + ["asterisk-voicemail"])}
KEYRING = "/usr/share/keyrings/debian-archive-keyring.gpg"


class Impossible(Exception):
    """This machine cannot have a lab; the text says why."""


def root_of(version):
    return os.path.join(CACHE, version, "root")


def make(version, say):
    """Makes the root of `version` unless there is one, and returns its path. A make that was
    interrupted leaves `root.partial`, which the next one throws away."""
    root = root_of(version)
    if stamp(root) == RECIPE:
        return root
    require("apt-get", "apt-cache", "dpkg-deb", "tar")
    os.makedirs(os.path.dirname(root), exist_ok=True)
    with open(os.path.join(os.path.dirname(root), "lock"), "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # freed by the kernel, however this process ends
        if stamp(root) != RECIPE:
            partial = root + ".partial"
            for old in (partial, root):
                shutil.rmtree(old, ignore_errors=True)
            fill(version, partial, say)
            os.rename(partial, root)
    return root


def stamp(root):
    try:
        with open(os.path.join(root, ".lab")) as file:
            return file.read().strip()
    except OSError:
        return None


def require(*programs):
    for program in programs:
        if not shutil.which(program, path=os.environ.get("PATH", "") + ":/usr/sbin:/sbin"):
            raise Impossible(f"the program '{program}' is not installed")


def fill(version, root, say):
    suite, packages = VERSIONS[version]
    mirror, keyring = debian_mirror()
    apt = os.path.join(os.path.dirname(root), "apt")
    shutil.rmtree(apt, ignore_errors=True)
    for folder in ("state/lists/partial", "cache/archives/partial"):
        os.makedirs(os.path.join(apt, folder))
    write(f"{apt}/status", "")
    write(f"{apt}/sources.list", f"deb [signed-by={keyring}] {mirror} {suite} main\n")
    # An apt of its own: nothing of the machine's packages is read or changed. Check-Valid-Until is
    # off for this folder only, for a mirror that holds a suite as it was on some day.
    write(f"{apt}/apt.conf", f"""
Dir::State "{apt}/state";  Dir::State::status "{apt}/status";  Dir::Cache "{apt}/cache";
Dir::Etc::SourceList "{apt}/sources.list";  Dir::Etc::SourceParts "/dev/null";
Dir::Etc::Preferences "/dev/null";  Dir::Etc::PreferencesParts "/dev/null";
APT::Sandbox::User "";  APT::Install-Recommends "false";  Acquire::Languages "none";
Acquire::Check-Valid-Until "false";  Acquire::Retries "3";
""")
    environment = dict(os.environ, APT_CONFIG=f"{apt}/apt.conf", LC_ALL="C.UTF-8")
    say(f"fetching Asterisk {version} ({suite}) with apt")
    for command in (["update", "--error-on=any"], ["install", "--download-only", "-y", *packages]):
        done = subprocess.run(["apt-get", "-q", *command], env=environment, text=True,
                              preexec_fn=die_with_parent,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        if done.returncode:
            raise Impossible(f"apt-get {command[0]} for {suite} failed: "
                             + (done.stdout.strip().splitlines() or ["?"])[-1])
    say("unpacking")
    # Newer suites have /lib and friends as links into /usr, and expect them to be there already.
    for folder in ("bin", "sbin", "lib", "lib64"):
        os.makedirs(os.path.join(root, "usr", folder))
        os.symlink(f"usr/{folder}", os.path.join(root, folder))
    for deb in sorted(glob.glob(f"{apt}/cache/archives/*.deb")):
        unpack(deb, root)
    # What the package's alternatives would have made: English prompts.
    os.symlink("en_US_f_Allison", f"{root}/usr/share/asterisk/sounds/en")
    # The places where `lab start` mounts an instance's own files; the shared root itself stays as
    # it is, for ever.
    for folder in ("lab", "dev", "proc", "tmp", "etc"):
        os.makedirs(os.path.join(root, folder), exist_ok=True)
    write(f"{root}/etc/hosts", "")
    shutil.rmtree(apt)
    write(f"{root}/.lab", RECIPE + "\n")


def unpack(deb, root):
    packed = subprocess.Popen(["dpkg-deb", "--fsys-tarfile", deb], stdout=subprocess.PIPE,
                              preexec_fn=die_with_parent)
    tar = subprocess.run(["tar", "-x", "-C", root, "--no-same-owner", "--keep-directory-symlink",
                          "--exclude=./usr/share/man", "--exclude=./usr/share/locale"],
                         stdin=packed.stdout)
    packed.stdout.close()
    if packed.wait() or tar.returncode:
        raise RuntimeError(f"cannot unpack {os.path.basename(deb)}")


def debian_mirror():
    """The mirror and keyring of the first of the machine's own apt sources that is Debian's."""
    release = {}
    for line in read("/etc/os-release").splitlines():
        key, _, value = line.partition("=")
        release[key] = value.strip('"')
    if release.get("ID") != "debian":
        raise Impossible("this is not Debian, so it has no Debian mirror among its apt sources")
    suites = {release.get("VERSION_CODENAME"), "stable", "testing", "unstable", "sid"}
    for uri, words, options in apt_sources():
        if words and words[0] in suites and "main" in words[1:]:
            keyring = options.get("signed-by", KEYRING)
            if not keyring.startswith("/") or not os.path.exists(keyring):
                keyring = KEYRING
            if not os.path.exists(keyring):
                raise Impossible("the package debian-archive-keyring is not installed")
            return uri.rstrip("/"), keyring
    raise Impossible("no Debian mirror among this machine's apt sources")


def apt_sources():
    """Every source as (URI, [suite, component…], options), of both of apt's formats."""
    for path in sorted(glob.glob("/etc/apt/sources.list.d/*.sources")):
        for paragraph in read(path).split("\n\n"):
            fields, last = {}, None
            for line in paragraph.splitlines():
                if line.startswith("#"):
                    continue
                if line[:1] in " \t" and last:
                    fields[last] += " " + line.strip()
                elif ":" in line:
                    last, _, value = line.partition(":")
                    last = last.strip().lower()
                    fields[last] = value.strip()
            if "deb" in fields.get("types", "").split() and fields.get("enabled") != "no":
                for suite in fields.get("suites", "").split():
                    for uri in fields.get("uris", "").split():
                        yield uri, [suite, *fields.get("components", "").split()], fields
    for path in ["/etc/apt/sources.list", *sorted(glob.glob("/etc/apt/sources.list.d/*.list"))]:
        for line in read(path).splitlines():
            line, options = line.split("#")[0].strip(), {}
            if not line.startswith("deb ") and not line.startswith("deb\t"):
                continue
            line = line[3:].strip()
            if line.startswith("["):
                inside, _, line = line[1:].partition("]")
                options = {k.lower(): v for k, _, v in (w.partition("=") for w in inside.split())}
            words = line.split()
            if len(words) > 1:
                yield words[0], words[1:], options


def die_with_parent():
    """For a child, before its program: the kernel ends it when the parent ends, however that is."""
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG


def host_names():
    return " ".join(dict.fromkeys(["localhost", platform.node() or "localhost"]))


def read(path):
    try:
        with open(path) as file:
            return file.read()
    except OSError:
        return ""


def write(path, text):
    with open(path, "w") as file:
        file.write(text)
