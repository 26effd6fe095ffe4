//! Crates of one's own on `web-bindings`, one for each folder; each file in `tests/` uses one of them.
