# Shared by the scripts: where things lie, how steps are announced. Source it; it changes into the project's root.
set -u -o pipefail

FERNAMT_ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$FERNAMT_ROOT" || exit 2
export FERNAMT_ROOT

# Objects are found again by another checkout of the same tree.
export CCACHE_BASEDIR=$FERNAMT_ROOT

JOBS=${FERNAMT_JOBS:-$(nproc 2>/dev/null || echo 2)}
TEST_JOBS=$((2 * JOBS)) # tests wait for clocks and for other programs half of the time

say() { printf '\n== %s\n' "$*"; }
die() {
    printf '%s\n' "$*" >&2
    exit 1
}

# build_folder DEFAULT: the build folder, absolute.
build_folder() {
    local folder=${FERNAMT_BUILD_DIR:-$1}
    case $folder in
    /*) ;;
    *) folder=$FERNAMT_ROOT/$folder ;;
    esac
    printf '%s\n' "$folder"
}

# Plain debug build with just enough line numbers for a backtrace.
configure_debug() {
    cmake -S "$FERNAMT_ROOT" -B "$1" -G Ninja -DCMAKE_BUILD_TYPE=Debug '-DCMAKE_CXX_FLAGS_DEBUG=-O1 -g1' "${@:2}" >"$1.configure.log" 2>&1 ||
        { cat "$1.configure.log"; return 1; }
}

# Everything that must not leak from the caller's desktop into a test.
clean_environment() {
    export LANG=C.UTF-8 TZ=UTC PYTHONDONTWRITEBYTECODE=1
    unset LC_ALL LANGUAGE FERNAMT_DISABLE_RULE FERNAMT_RECORD
    if [ "${FERNAMT_KEEP_DISPLAY:-}" != 1 ]; then
        unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
        export QT_QPA_PLATFORM=offscreen
    fi
}
