# What the scripts say, and with which exit status they give up. Sourced, never run.

# Standard error, so that the output of "shirube score" stays clean.
say() {
    printf 'shirube: %s\n' "$*" >&2
}

# 69 is EX_UNAVAILABLE of sysexits.h: something that the program needs is not there.
give_up() {
    say "$@"
    exit 69
}

has_screen() {
    [[ -n ${DISPLAY:-} || -n ${WAYLAND_DISPLAY:-} || $OSTYPE == darwin* ]]
}
