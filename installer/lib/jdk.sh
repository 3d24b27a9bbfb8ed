# Finds a JDK 25, or installs it where that is possible. Sourced, never run.

# Places where installers, distributions and SDKMAN put a JDK, the user's own choice first.
jdk_candidates() {
    local java_on_path home=${HOME:-/root}
    java_on_path=$(readlink -f "$(command -v java || true)" 2>/dev/null || true)
    printf '%s\n' \
        "${JAVA_HOME:-}" \
        "${java_on_path%/bin/java}" \
        /usr/lib/jvm/* \
        /usr/java/* \
        /usr/local/*jdk* \
        /opt/*jdk* /opt/*/*jdk* \
        "${SDKMAN_CANDIDATES_DIR:-$home/.sdkman/candidates}"/java/* \
        "$home"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "$home"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home
}

# Reads the file "release" instead of starting java, which would take longer than all the rest.
is_jdk_25() {
    [[ -x $1/bin/javac && -r $1/release ]] || return 1
    [[ $(<"$1/release") =~ JAVA_VERSION=\"25[.\"+-] ]]
}

find_jdk() {
    local candidate
    while read -r candidate; do
        if is_jdk_25 "$candidate"; then
            printf '%s\n' "$candidate"
            return 0
        fi
    done < <(jdk_candidates)
    return 1
}

# Sets JAVA_HOME for everything that is started from here on.
ensure_jdk() {
    if ! JAVA_HOME=$(find_jdk); then
        if may_install_packages; then
            install_packages openjdk-25-jdk || true
        fi
        JAVA_HOME=$(find_jdk) || give_up "Shirube needs a JDK 25, which was neither found nor" \
            "among this system's packages: please install one (Eclipse Temurin 25, for example)" \
            "or set JAVA_HOME to it."
    fi
    export JAVA_HOME
}
