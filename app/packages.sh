# SPDX-FileCopyrightText: 2026 The Cordboard authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by app/run and tests/run: `need build`, `need certificates` (the tests make some), `need
# window`, `need desktop`, `need asterisk`, `need directory`, `need database` (a PostgreSQL server)
# see to it that the system's packages for that purpose are there, and ask for root only where one is
# missing.

# The packages of a purpose ($2) in the words of a package manager ($1).
packages_for() {
    case "$1:$2" in
    apt:build) echo g++ cmake mold ninja-build qt6-base-dev qt6-charts-dev qt6-svg-dev qt6-tools-dev \
        qt6-tools-dev-tools qt6-l10n-tools libgl-dev libvulkan-dev qtkeychain-qt6-dev libarchive-dev libldap-dev libphonenumber-dev libprotobuf-dev libqt6sql6-sqlite xz-utils \
        fonts-dejavu-core fonts-inter qt6-translations-l10n ;;
    apt:window) echo xvfb openbox xdotool dbus-daemon at-spi2-core python3-pyatspi ;;
    apt:desktop) echo dbus-daemon dbus-bin dunst gnome-keyring libglib2.0-bin libsecret-1-0 ;;
    apt:certificates | dnf:certificates | pacman:certificates | brew:certificates) echo openssl ;;
    apt:asterisk) echo baresip-core openssl iproute2 util-linux python3 debian-archive-keyring xz-utils ;;
    apt:directory) echo slapd radicale openssl ;;
    apt:database) echo postgresql libqt6sql6-psql util-linux ;;
    apt:sanitize) echo libasan8 libubsan1 ;;
    apt:bench | dnf:bench | pacman:bench) echo valgrind ;;
    apt:package) echo dpkg-dev file debootstrap lintian python3 util-linux ;;
    apt:pictures) echo librsvg2-bin optipng pngquant python3 ;;
    apt:papers) echo python3 man-db mandoc appstream desktop-file-utils fish zsh ;;
    apt:fuzz) echo clang libclang-rt-dev llvm ;;
    dnf:build) echo gcc-c++ cmake mold ninja-build qt6-qtbase-devel qt6-qtcharts-devel qt6-qtsvg-devel qt6-qttools-devel \
        qt6-qttranslations qtkeychain-qt6-devel libarchive-devel libphonenumber-devel openldap-devel xz ;;
    dnf:window) echo xorg-x11-server-Xvfb openbox xdotool dbus-daemon at-spi2-core \
        python3-pyatspi ;;
    dnf:desktop) echo dbus-daemon dbus-tools dunst gnome-keyring glib2 libsecret ;;
    dnf:asterisk) echo debootstrap baresip openssl python3 iproute ;;
    dnf:directory) echo openldap-servers radicale openssl ;;
    dnf:papers) echo python3 man-db mandoc appstream desktop-file-utils fish zsh ;;
    dnf:database) echo postgresql-server qt6-qtbase-postgresql util-linux ;;
    dnf:sanitize) echo libasan libubsan ;;
    dnf:fuzz) echo clang compiler-rt llvm ;;
    pacman:build) echo gcc cmake mold ninja qt6-base qt6-charts qt6-svg qt6-tools qt6-translations qtkeychain-qt6 libarchive libldap libphonenumber xz ;;
    pacman:window) echo xorg-server-xvfb openbox xdotool dbus at-spi2-core python-atspi ;;
    pacman:papers) echo python man-db mandoc appstream desktop-file-utils fish zsh ;;
    pacman:database) echo postgresql postgresql-libs ;;
    pacman:desktop) echo dbus dunst gnome-keyring glib2 libsecret ;;
    pacman:fuzz) echo clang compiler-rt llvm ;;
    pacman:directory) echo openldap radicale openssl ;;
    pacman:asterisk) echo debootstrap baresip openssl python iproute2 ;;
    brew:database) echo postgresql ;;
    brew:build) echo cmake ninja qt qtkeychain libarchive libphonenumber openldap xz ;;
    esac
}

package_manager() {
    local tool
    for tool in apt-get dnf pacman brew; do
        if command -v "$tool" >/dev/null 2>&1; then
            echo "${tool%-get}"
            return
        fi
    done
    echo unknown
}

# Which of the packages are not installed.
missing_packages() {
    local manager=$1 package
    shift
    for package in "$@"; do
        case $manager in
        apt) dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed ;;
        dnf) rpm -q --quiet "$package" ;;
        pacman) pacman -Q "$package" >/dev/null 2>&1 ;;
        brew) brew list "$package" >/dev/null 2>&1 ;;
        esac || echo "$package"
    done
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null 2>&1; then
        sudo "$@"
    else
        echo "This needs root, and there is no sudo. As root, run: $*" >&2
        return 1
    fi
}

need() {
    local purpose=$1 manager missing
    manager=$(package_manager)
    if [ "$manager" = unknown ]; then
        echo "I do not know this system's package manager. Please install, under its own names," >&2
        echo "what Debian 12 calls: $(packages_for apt "$purpose")" >&2
        echo "If they are there already, all is well and this goes on." >&2
        return 0
    fi
    # shellcheck disable=SC2046  # one word a package
    missing=$(missing_packages "$manager" $(packages_for "$manager" "$purpose"))
    [ -n "$missing" ] || return 0
    echo "Installing: $(echo $missing)"
    # shellcheck disable=SC2086
    case $manager in
    apt)
        # The lists of a fresh machine are empty, and old ones name packages that are gone.
        as_root apt-get update -qq \
            && as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $missing >/dev/null
        ;;
    dnf) as_root dnf install -y -q $missing ;;
    pacman) as_root pacman -S --needed --noconfirm --quiet $missing ;;
    brew) brew install --quiet $missing ;;
    esac
}
