#!/usr/bin/env bash
# What a user waits for: `cargo check` of the bindings alone, web-sys + js-sys beside web-bindings, for the features of
# three real projects and for everything, without and with what is experimental in ours and unstable in theirs.
# wasm-bindgen is built before the clock starts; the medians of three runs.
#
#     tests/benches/check-time.sh [nothing] [reqwest] [yew] [eframe] [everything] [experimental]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$root/target/check-time
mkdir -p "$work/src"
echo 'pub use {web_bindings as _, web_sys as _};' > "$work/src/lib.rs"
runs=${RUNS:-3}
# A crate from the registry is compiled without incremental data; the one at a path is to be too.
export CARGO_INCREMENTAL=0

# list NAME KIND: the features of a project, a name a line
list() { sed -n "/^\[$1\.$2\]$/,/^\[/p" "$here/check-time.txt" | grep -v '^\[' | tr -s ' \n' '\n' | grep . || true; }

quoted() { sed 's/.*/"&"/' | paste -sd, -; }

# manifest NAME: a package that depends on both with the project's features
manifest() {
    local theirs ours
    case $1 in
    everything | experimental)
        theirs=$(sed -n '/^\[features\]/,/^\[/p' "$(ls -d "${CARGO_HOME:-$HOME/.cargo}"/registry/src/*/web-sys-0.3.107)/Cargo.toml" |
            grep -oE '^[A-Z][A-Za-z0-9]* =' | tr -d ' =' | quoted)
        ours=$(sed -n '/^\[features\]/,$p' "$root/generated-crate/Cargo.toml" | grep -oE '^[a-z0-9-]+ =' | tr -d ' =' |
            grep -vxE "default|futures-core$([ "$1" = everything ] && echo '|experimental')" | quoted)
        ;;
    nothing) theirs= ours= ;;
    *) theirs=$(list "$1" web-sys | quoted) ours=$(list "$1" web-bindings | quoted) ;;
    esac
    cat > "$work/Cargo.toml" <<TOML
[package]
name = "check-time"
edition = "2024"
[workspace]
[dependencies]
web-sys = { version = "=0.3.107", features = [$theirs] }
web-bindings = { path = "$root/generated-crate", features = [$ours] }
TOML
}

# seconds PACKAGE...: of a clean check of the packages
seconds() {
    local packages=("$@") start end
    (cd "$work" && cargo clean --quiet "${packages[@]/#/--package=}")
    start=$(date +%s.%N)
    (cd "$work" && cargo check --quiet --package "${packages[0]}" 2>/dev/null)
    end=$(date +%s.%N)
    echo "$end - $start" | bc
}

median() { printf '%s\n' "$@" | sort -n | sed -n "$((($# + 1) / 2))p"; }

printf '| %-10s | web-sys + js-sys | web-bindings | ratio |\n| --- | --- | --- | --- |\n' list
for name in "${@:-nothing reqwest yew eframe everything experimental}"; do
    for project in $name; do
        manifest "$project"
        # What web-sys calls unstable is behind a flag of the compiler.
        [ "$project" = experimental ] && export RUSTFLAGS=--cfg=web_sys_unstable_apis || unset RUSTFLAGS
        (cd "$work" && cargo check --quiet 2>/dev/null)
        theirs=() ours=() ratios=()
        # In turn, so that a slow minute of the machine is one for both.
        for ((run = 0; run < runs; run++)); do
            theirs+=("$(seconds web-sys js-sys)")
            ours+=("$(seconds web-bindings)")
            ratios+=("$(echo "${ours[run]} / ${theirs[run]}" | bc -l)")
        done
        printf '| %-10s | %.2f s | %.2f s | %.2f |\n' "$project" \
            "$(median "${theirs[@]}")" "$(median "${ours[@]}")" "$(median "${ratios[@]}")"
    done
done
