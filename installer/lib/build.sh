# Builds the program when something changed, and only then. Sourced, never run.
# Expects $root, the checkout.

# What is started lives apart from Maven's own output: a build beside a running window then never
# takes the ground from under it.
ready=$root/target/ready

ensure_maven() {
    command -v mvn >/dev/null && return
    if may_install_packages; then
        install_packages maven || true
    fi
    command -v mvn >/dev/null || give_up "Shirube is built with Maven 3.8 or newer, which was not" \
        "found: please install the package \"maven\"."
}

# A constant of a library is copied into our classes when they are compiled, and Maven does not
# compile them again for another version of it: a changed pom begins afresh.
run_maven() {
    local compiled=$root/target/compiled-with
    if [[ -d $root/target/classes ]] && ! cmp -s "$root/pom.xml" "$compiled"; then
        rm -rf "$root/target/classes" "$root/target/test-classes" "$root/target/generated-sources"
    fi
    mkdir -p "$root/target"
    cp "$root/pom.xml" "$compiled"
    # The flags keep Maven 3 on a new JDK from printing warnings about itself.
    MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ${MAVEN_OPTS:-}" \
        mvn -f "$root/pom.xml" -B -Dstyle.color=never "$@"
}

# Compares by ctime: a file that was copied here with an old date is a change too, and the folders
# themselves tell of files that were removed.
is_built() {
    [[ -f $ready/built && -f $ready/shirube.jar && -f $ready/shirube.libraries ]] || return 1
    local changed
    changed=$(find "$root/pom.xml" "$root/src/main" "$root/src/build" \
        -newercm "$ready/built" -print -quit)
    [[ -z $changed ]] && libraries_are_there
}

# Somebody may have emptied Maven's repository, or moved this checkout to another home.
libraries_are_there() {
    local jars jar
    IFS=: read -ra jars <"$ready/shirube.libraries"
    for jar in "${jars[@]}"; do
        [[ -f $jar ]] || return 1
    done
}

build() {
    if [[ -d $ready ]]; then
        say "building what has changed"
    else
        say "building; this first time fetches libraries and takes a few minutes"
    fi
    mkdir -p "$ready"
    # Dated before the build: what is edited during it is built the next time.
    touch "$ready/started"
    run_maven -q package -Dmaven.test.skip=true -Dspotless.check.skip=true >&2 </dev/null \
        || give_up "The build failed; what Maven said stands above."
    put_in_place shirube.libraries
    put_in_place shirube.jar
    mv "$ready/started" "$ready/built"
}

# Moves rather than writes over: a running program keeps the file that it has open.
put_in_place() {
    cp "$root/target/$1" "$ready/$1.new"
    mv "$ready/$1.new" "$ready/$1"
}

# The lock makes a second start wait for the first one's build. macOS has no flock and goes without.
ensure_built() {
    is_built && return
    ensure_maven
    exec 9<"$root/pom.xml"
    ! command -v flock >/dev/null || flock 9
    is_built || build
    exec 9<&-
}
