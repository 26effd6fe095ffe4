#!/usr/bin/env bash
# The time that a call with a text takes: a `&str`, and a `JsString` that was made once, beside web-sys. The calls run in
# headless Chromium, built in release. Each has its nanoseconds and its ratio to web-sys, as medians of several rounds.
#
#     cargo xtask tools && tests/benches/strings.sh
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$root/target/strings
mkdir -p "$work/src"
cp "$here/strings.rs" "$work/src/lib.rs"
cat > "$work/Cargo.toml" <<TOML
[package]
name = "strings"
edition = "2024"
[workspace]
[lib]
path = "src/lib.rs"
[dependencies]
wasm-bindgen = "0.2.130"
wasm-bindgen-test = "0.3.80"
web-bindings = { path = "$root/generated-crate", features = ["canvas", "canvas-2d", "dom", "performance", "window"] }
web-sys = { version = "=0.3.107", features = [
    "CanvasRenderingContext2d", "Document", "Element", "HtmlCanvasElement", "Node", "TextMetrics", "Window",
] }
[profile.release]
lto = true
TOML
runner=$(ls "$root"/target/tools/wasm-bindgen-cli-*/bin/wasm-bindgen-test-runner 2>/dev/null | tail -1 || true)
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER=${runner:-wasm-bindgen-test-runner}
export WASM_BINDGEN_TEST_ONLY_WEB=1 WASM_BINDGEN_USE_BROWSER=1 WASM_BINDGEN_TEST_TIMEOUT=180
export WASM_BINDGEN_TEST_WEBDRIVER_JSON=$root/target/webdriver.json CHROMEDRIVER=${CHROMEDRIVER:-chromedriver}
cargo test --release --manifest-path "$work/Cargo.toml" --target wasm32-unknown-unknown -- --nocapture |
    sed -n 's/^ *|/|/p'
