# Packages of Debian 12 the program is built with. Sourced by installer/run and tests/run.

BUILD_PACKAGES="g++ cmake ninja-build pkg-config qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
libgl-dev libqt6sql6-sqlite libsqlite3-dev libxlsxwriter-dev libzip-dev libqrencode-dev libexpat1-dev libexpected-dev
fonts-liberation qt6-translations-l10n"
TEST_PACKAGES="catch2 ccache locales poppler-utils zbar-tools python3-openpyxl python3-docx python3-scipy
libreoffice-writer-nogui libreoffice-base-nogui python3-uno clang libclang-rt-14-dev"

missing_packages() {
    for package in "$@"; do
        dpkg-query -W -f='${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed || echo "$package"
    done
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

refuse_packages() {
    echo "Не удалось установить пакеты: $*" >&2
    echo "$reason" >&2
    echo "Установите их от имени администратора (root) и запустите команду ещё раз:" >&2
    echo "    apt-get update && apt-get install -y --no-install-recommends $*" >&2
    exit 3
}

install_packages() {
    missing=$(missing_packages "$@" | tr '\n' ' ')
    [ -z "$missing" ] && return 0
    if ! command -v apt-get >/dev/null 2>&1; then
        reason="В этой системе нет apt-get: программа собирается на Debian 12 и совместимых с ним."
        refuse_packages $missing
    fi
    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null 2>&1; then
        reason="Нужны права администратора: вы не root, а sudo в системе нет."
        refuse_packages $missing
    fi
    echo "Устанавливаю недостающие пакеты: $missing"
    if ! as_root true; then
        reason="Нужны права администратора: sudo их не дал. Попросите того, кто управляет этим компьютером."
        refuse_packages $missing
    fi
    # Another installation may be running, as after the first start of a computer: wait for it.
    apt_options="-qq -o DPkg::Lock::Timeout=300"
    # An old list of packages is no reason to stop: the installation itself will tell.
    as_root apt-get $apt_options update || echo "Не удалось обновить список пакетов, пробую с тем, что есть." >&2
    if ! as_root env DEBIAN_FRONTEND=noninteractive apt-get $apt_options install -y --no-install-recommends $missing; then
        reason="Проверьте подключение к сети и источники пакетов в /etc/apt/sources.list и /etc/apt/sources.list.d."
        refuse_packages $missing
    fi
}
