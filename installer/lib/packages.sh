# Programs and libraries from the distribution's own packages. Sourced, never run.

package_lists_are_fresh=no

may_install_packages() {
    [[ $EUID -eq 0 ]] && command -v apt-get >/dev/null
}

# Usage: install_packages NAME...; fails when the distribution has no such package.
install_packages() {
    say "installing $*"
    if [[ $package_lists_are_fresh == no ]]; then
        quietly apt-get update || say "the package lists could not be refreshed; using the old ones"
        package_lists_are_fresh=yes
    fi
    quietly apt-get --yes --no-install-recommends install "$@"
}

# Shows what a command printed only when it failed.
quietly() {
    local output
    output=$(DEBIAN_FRONTEND=noninteractive "$@" 2>&1 </dev/null) || {
        printf '%s\n' "$output" >&2
        return 1
    }
}

# What JavaFX's own libraries are linked against, each with the package that holds it. Text is drawn
# with the first group, with a screen or without; the second one opens windows.
text_libraries="
    libfreetype.so.6      libfreetype6
    libfontconfig.so.1    libfontconfig1
    libpango-1.0.so.0     libpango-1.0-0
    libpangoft2-1.0.so.0  libpangoft2-1.0-0
"
window_libraries="
    libgtk-3.so.0            libgtk-3-0
    libGL.so.1               libgl1
    libX11.so.6              libx11-6
    libXtst.so.6             libxtst6
    libXxf86vm.so.1          libxxf86vm1
    libpangocairo-1.0.so.0   libpangocairo-1.0-0
    libcairo-gobject.so.2    libcairo-gobject2
    libgdk_pixbuf-2.0.so.0   libgdk-pixbuf-2.0-0
"

# Usage: missing_packages LIST; prints the packages whose library the loader does not know.
missing_packages() {
    local known library package
    known=$(PATH=$PATH:/sbin:/usr/sbin ldconfig -p)
    while read -r library package; do
        [[ -z $library || $known == *"$library "* ]] || printf '%s ' "$package"
    done <<<"$1"
}

ensure_native_libraries() {
    [[ $OSTYPE == linux* ]] || return 0
    local wanted=$text_libraries missing
    ! has_screen || wanted+=$window_libraries
    missing=$(missing_packages "$wanted")
    [[ -n $missing ]] || return 0
    # Unquoted, because each word is a package.
    # shellcheck disable=SC2086
    if ! may_install_packages || ! install_packages $missing; then
        give_up "The window needs libraries that this system lacks; please install: $missing"
    fi
}
