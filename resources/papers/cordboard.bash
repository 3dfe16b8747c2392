# SPDX-FileCopyrightText: 2026 The Cordboard authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of cordboard's options for bash.

_cordboard() {
    local word=$2 before=$3
    COMPREPLY=()
    case $before in
    --secret-file | --record | --replay | --state-json | --screenshot)
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$word")
        return
        ;;
    --theme)
        mapfile -t COMPREPLY < <(compgen -W "light dark" -- "$word")
        return
        ;;
    --pbx)
        compopt -o nospace 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -W "ami:// amis://" -- "$word")
        return
        ;;
    --config)
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -d -- "$word")
        return
        ;;
    --trust | --profile | --my-extension | --context | --exit-after | --size | --dial | --transfer)
        return
        ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "--demo --demo-legacy --pbx --secret-file --trust
        --allow-clear-secret --profile --config --my-extension --context --record --replay --state-json
        --exit-after --exit-after-replay --screenshot --size --theme --headless --dial
        --dial-selection --answer --hangup --hold --transfer --take-back --version --help" -- "$word")
}
complete -F _cordboard cordboard
