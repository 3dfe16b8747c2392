#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cordboard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is installed beside the program: that each file lies where it belongs, that the tools which
judge such files find nothing to say, and that the man page and the shells' completions know exactly
the options that --help shows.

papers.py BUILD_FOLDER VERSION"""

import os
import plistlib
import re
import struct
import subprocess
import sys
import tempfile
import unittest

BUILD, VERSION = sys.argv[1:3]
APP = "org.cordboard.Cordboard"
SOURCE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../..")
SCHEMES = ("tel", "sip", "callto")
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
FILES = {
    "bin/cordboard",
    f"share/applications/{APP}.desktop",
    f"share/metainfo/{APP}.metainfo.xml",
    f"share/icons/hicolor/scalable/apps/{APP}.svg",
    f"share/icons/hicolor/symbolic/apps/{APP}-symbolic.svg",
    *(f"share/icons/hicolor/{n}x{n}/apps/{APP}.png" for n in SIZES),
    "share/man/man1/cordboard.1",
    "share/bash-completion/completions/cordboard",
    "share/zsh/site-functions/_cordboard",
    "share/fish/vendor_completions.d/cordboard.fish",
    "share/dbus-1/interfaces/org.cordboard.Switchboard1.xml",
    f"share/dbus-1/services/{APP}.service",
    "share/doc/cordboard/copyright",
}


def run(*command, **more):
    """Exit status, and all that was said."""
    done = subprocess.run(command, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          stdin=subprocess.DEVNULL, **more)
    return done.returncode, done.stdout


class Papers(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.root = cls.folder.name + "/usr"
        status, said = run("cmake", "--install", BUILD, "--prefix", cls.root)
        assert status == 0, said
        status, cls.help = run(cls.path("bin/cordboard"), "--help")
        assert status == 0, cls.help
        cls.options = set(re.findall(r"--[a-z][a-z-]*", cls.help.split("Options:")[1]))
        # The words of some lines name other options: all of them have a line of their own.
        assert len(cls.options) > 20 and "--dial-selection" in cls.options, cls.help

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    @classmethod
    def path(cls, name):
        return f"{cls.root}/{name}"

    def text(self, name):
        with open(self.path(name), encoding="utf-8") as file:
            return file.read()

    def silent(self, *command, **more):
        status, said = run(*command, **more)
        self.assertEqual((status, said.strip()), (0, ""), " ".join(command))

    def test_everything_lies_where_it_belongs(self):
        there = {os.path.relpath(os.path.join(folder, name), self.root)
                 for folder, _, names in os.walk(self.root) for name in names}
        self.assertEqual(there, FILES)
        for name in FILES:
            self.assertEqual(os.access(self.path(name), os.X_OK), name.startswith("bin/"), name)

    def test_the_man_page(self):
        page = self.path("share/man/man1/cordboard.1")
        self.silent("mandoc", "-Tlint", "-Wwarning", page)
        # As a reader has it, and not a word of complaint.
        status, said = run("man", "--warnings", "-l", "-Tutf8", "-Z", page,
                           env=dict(os.environ, MANROFFSEQ="", MANWIDTH="80"))
        complaints = [line for line in said.splitlines() if "warning" in line or "error" in line]
        self.assertEqual((status, complaints), (0, []))
        with open(page, encoding="utf-8") as file:
            known = set(re.findall(r"^\.It Fl (?:[a-z] , )?-([a-z-]+)", file.read(), re.M))
        self.assertEqual({"--" + name for name in known}, self.options)

    def test_the_man_page_knows_each_exit_status(self):
        told = set(re.findall(r"\b(\d) [a-z]", self.help.split("Exit status:")[1].split("\n\n")[0]))
        page = self.text("share/man/man1/cordboard.1").split(".Sh EXIT STATUS")[1].split(".Sh")[0]
        self.assertEqual(set(re.findall(r"^\.It (\d)", page, re.M)), told)

    def test_bash_completes_each_option(self):
        status, said = run("bash", "--norc", "-c", """
            . "$0"
            _cordboard cordboard "$1" cordboard; printf '%s\\n' "${COMPREPLY[@]}"; echo =
            _cordboard cordboard "" --theme; printf '%s\\n' "${COMPREPLY[@]}"
            """, self.path("share/bash-completion/completions/cordboard"), "--")
        self.assertEqual(status, 0, said)
        options, themes = said.split("=\n")
        self.assertEqual(set(options.split()), self.options)
        self.assertEqual(themes.split(), ["light", "dark"])

    def test_fish_completes_each_option(self):
        home = self.path("home")
        status, said = run("fish", "--no-config", "-c",
                           "source $argv[1]; complete -C 'cordboard --'",
                           self.path("share/fish/vendor_completions.d/cordboard.fish"),
                           env=dict(os.environ, HOME=home, LC_ALL="C.UTF-8"))
        self.assertEqual(status, 0, said)
        self.assertEqual({line.split("\t")[0] for line in said.split("\n") if line}, self.options)

    def test_zsh_completes_each_option(self):
        # A completion runs in the line editor, and that wants a terminal: zsh makes one for itself.
        status, said = run("zsh", "-f", "-c", """
            zmodload zsh/zpty
            zpty shell 'TERM=dumb zsh -f -i'
            zpty -w shell "fpath=($1 \\$fpath); autoload -Uz compinit; compinit -u -D
            LISTMAX=100000; LINES=200; print LO''ADED"
            while zpty -r shell line; do [[ $line == *LOADED* ]] && break; done
            zpty -w -n shell $'cordboard --\\t\\C-u'
            zpty -w shell "print DO''NE"
            while zpty -r shell line; do
                print -r -- $line
                [[ $line == *DONE* ]] && break
            done
            zpty -d shell
            """, "zsh", self.path("share/zsh/site-functions"),
            env=dict(os.environ, HOME=self.root, LC_ALL="C.UTF-8"))
        self.assertEqual(status, 0, said)
        shown = set(re.findall(r"^(--[a-z][a-z-]*)=? +--", re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", said)
                               .replace("\r", ""), re.M))
        self.assertEqual(shown, self.options, said)

    def test_the_desktop_file(self):
        self.silent("desktop-file-validate", self.path(f"share/applications/{APP}.desktop"))
        text = self.text(f"share/applications/{APP}.desktop")
        for scheme in SCHEMES:
            self.assertIn(f"x-scheme-handler/{scheme};", text)

    def test_the_metainfo(self):
        file = self.path(f"share/metainfo/{APP}.metainfo.xml")
        status, said = run("appstreamcli", "validate", "--no-net", "--strict", "--no-color", file)
        self.assertEqual(status, 0, said)
        text = self.text(f"share/metainfo/{APP}.metainfo.xml")
        self.assertEqual(re.search(r'<release version="([^"]*)"', text).group(1), VERSION)
        self.assertGreaterEqual(text.count("<screenshot"), 2)

    def test_the_icons(self):
        for n in SIZES:
            with open(self.path(f"share/icons/hicolor/{n}x{n}/apps/{APP}.png"), "rb") as file:
                head = file.read(24)
            self.assertEqual(head[:8], b"\x89PNG\r\n\x1a\n")
            self.assertEqual(struct.unpack(">II", head[16:24]), (n, n))

    # What other systems' packages are made of: it cannot be tried here, but it can be read.

    def source(self, name, mode="r"):
        with open(f"{SOURCE}/resources/{name}", mode) as file:
            return file.read()

    def test_the_bundle_of_macos(self):
        told = plistlib.loads(self.source("package/Info.plist.in", "rb"))
        self.assertEqual(told["CFBundleURLTypes"][0]["CFBundleURLSchemes"], list(SCHEMES))
        icons = self.source("icons/app/cordboard.icns", "rb")
        self.assertEqual(icons[:8], b"icns" + struct.pack(">I", len(icons)))

    def test_the_registry_of_windows(self):
        made = self.source("package/windows-install.nsi")
        for scheme in SCHEMES:
            self.assertIn(f'Capabilities\\UrlAssociations" "{scheme}" "Cordboard.Link"', made)
        # Whatever root of keys is made is taken away again.
        gone = self.source("package/windows-uninstall.nsi")
        for key in ("Software\\Classes\\Cordboard.Link", "Software\\Cordboard\\Capabilities",
                    "Software\\RegisteredApplications"):
            self.assertIn(f'"{key}', made)
            self.assertIn(f'"{key}', gone)

    def test_the_flatpak_manifest(self):
        text = self.source(f"package/{APP}.yml")
        self.assertIn(f"id: {APP}\n", text)
        self.assertEqual(text.count("url: https://"), len(re.findall(r"sha256: [0-9a-f]{64}\n", text)))

    def test_the_changelog_of_debian(self):
        self.assertEqual(self.source("package/changelog").split()[1], f"({VERSION})")


unittest.main(argv=sys.argv[:1])
