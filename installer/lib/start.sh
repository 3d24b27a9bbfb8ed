# Starts the program. Sourced, never run. Expects $root, the checkout.

. "$root/installer/lib/words.sh"
. "$root/installer/lib/packages.sh"
. "$root/installer/lib/jdk.sh"
. "$root/installer/lib/build.sh"

# Usage: start ARGS...; becomes the program: input, output and exit status are its own.
start() {
    local flags=("@$root/installer/lib/java.options")
    case ${1:-} in
        "" | demo)
            has_screen || give_up "There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is" \
                "set); try \"tour\", which needs none, or a command of \"--help\"."
            ensure_native_libraries
            flags+=("@$root/installer/lib/window.options")
            ;;
        tour)
            ensure_native_libraries
            flags+=("@$root/installer/lib/window.options" "@$root/installer/lib/headless.options")
            ;;
    esac
    ensure_jdk
    ensure_built
    # No core file, whatever kills it.
    ulimit -c 0 2>/dev/null || true
    # Libraries log nothing: what they would say can hold what a person said.
    exec "$JAVA_HOME/bin/java" "${flags[@]}" \
        -Djava.util.logging.config.file=/dev/null \
        -Dshirube.home="$root" \
        -cp "$ready/shirube.jar:$(<"$ready/shirube.libraries")" \
        org.shirube.app.Main "$@"
}
