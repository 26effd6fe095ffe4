#!/bin/sh
# Starts the Firefox of FIREFOX on the screen of DISPLAY. wasm-bindgen's test runner always asks for one without a screen,
# which has no WebGL.
for argument; do
    shift
    [ "$argument" = -headless ] || set -- "$@" "$argument"
done
exec "$FIREFOX" "$@"
