#!/usr/bin/env bash
# Runs a command in a D-Bus session of its own with an unlocked gnome-keyring and a HOME of its own; all of it ends with the command.
set -u
home=$(mktemp -d "${TMPDIR:-/tmp}/fernamt-keyring-XXXXXX")
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run"
export HOME=$home XDG_RUNTIME_DIR=$home/run XDG_DATA_HOME=$home/share XDG_CONFIG_HOME=$home/config XDG_CACHE_HOME=$home/cache
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
dbus-run-session -- bash -c '
    printf "keyring-word\n" | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1 || exit 90
    for i in $(seq 50); do
        gdbus call --session --dest org.freedesktop.secrets --object-path /org/freedesktop/secrets \
            --method org.freedesktop.DBus.Peer.Ping >/dev/null 2>&1 && break
        sleep 0.1
    done
    exec "$@"' keyring "$@"
