# Sourced by `run` and `test`: a virtual environment with the program in it, and the system
# libraries that Qt needs. Says what it does on standard error, and only when there is something
# to do. `set_up EXTRA` takes the name of an extra of pyproject.toml, or nothing.

venv=.venv

set_up() {
    [ -x "$venv/bin/python" ] && "$venv/bin/python" -c '' 2>/dev/null || make_venv
    install_program "$1"
    "$venv/bin/python" packaging/compile_catalogues.py
    [ "$(uname)" != Linux ] || install_libraries
}

make_venv() {
    python=$(find_python) || {
        echo "Python 3.11 or newer is needed; install it, then run this again." >&2
        exit 1
    }
    echo "Setting up; this takes a minute or two, once." >&2
    rm -rf "$venv"
    # Debian ships the module that makes virtual environments apart from Python.
    "$python" -c 'import ensurepip' 2>/dev/null || install_packages "python3-venv"
    "$python" -m venv "$venv"
}

find_python() {
    for name in python3 python3.14 python3.13 python3.12 python3.11 python; do
        if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            echo "$name"
            return 0
        fi
    done
    return 1
}

# Installs once for each state of pyproject.toml and each extra.
install_program() {
    stamp="$venv/installed${1:+-$1}"
    if ! cmp -s pyproject.toml "$stamp"; then
        echo "Installing what the program needs${1:+ ($1)}." >&2
        "$venv/bin/python" -m pip install --quiet --disable-pip-version-check \
            --editable ".${1:+[$1]}" >&2
        cp pyproject.toml "$stamp"
    fi
}

# The plugins name every library they need, and the loader knows which of them are missing.
install_libraries() {
    ready="$venv/libraries-ready"
    [ -e "$ready" ] && return 0
    qt=$("$venv/bin/python" -c 'import PySide6; print(PySide6.__path__[0])')
    missing=$(ldd "$qt"/Qt/plugins/platforms/libqoffscreen.so "$qt"/Qt/plugins/platforms/libqxcb.so \
        "$qt"/QtWidgets.abi3.so 2>/dev/null | sed -n 's/^\t*\(lib[^ ]*\) => not found.*/\1/p' | sort -u)
    packages=$(for library in $missing; do package_of "$library"; done | sort -u | tr '\n' ' ')
    [ -z "$packages" ] || install_packages "$packages"
    touch "$ready"
}

# The package of Debian and Ubuntu that holds a library that Qt needs and a bare system lacks.
package_of() {
    case $1 in
        libGL.so.*) echo libgl1 ;;
        libEGL.so.*) echo libegl1 ;;
        libxkbcommon.so.*) echo libxkbcommon0 ;;
        libxkbcommon-x11.so.*) echo libxkbcommon-x11-0 ;;
        libglib-2.0.so.* | libgthread-2.0.so.*) echo libglib2.0-0 ;;
        libfreetype.so.*) echo libfreetype6 ;;
        libfontconfig.so.*) echo libfontconfig1 ;;
        libdbus-1.so.*) echo libdbus-1-3 ;;
        libX11.so.*) echo libx11-6 ;;
        libX11-xcb.so.*) echo libx11-xcb1 ;;
        libxcb.so.*) echo libxcb1 ;;
        libxcb-util.so.*) echo libxcb-util1 ;;
        libxcb-*.so.*) echo "$1" | sed 's/\.so\.\([0-9]*\).*/\1/' ;;
        libSM.so.*) echo libsm6 ;;
        libICE.so.*) echo libice6 ;;
        libz.so.*) echo zlib1g ;;
        *) echo "Qt needs $1, which this script does not know; install it by hand." >&2 ;;
    esac
}

install_packages() {
    command="apt-get install --yes --no-install-recommends $1"
    if ! command -v apt-get >/dev/null; then
        echo "Install these with your system's package manager, then run this again: $1" >&2
        exit 1
    elif [ "$(id -u)" = 0 ]; then
        as_root=
    elif command -v sudo >/dev/null && { [ -t 0 ] || sudo -n true 2>/dev/null; }; then
        as_root=sudo
    else
        echo "Type this, then run this again: sudo $command" >&2
        exit 1
    fi
    echo "Installing system packages: $1" >&2
    export DEBIAN_FRONTEND=noninteractive
    $as_root apt-get update --quiet=2 >&2
    $as_root $command --quiet=2 >/dev/null
}
