//! Walks forward over versions of the packages with `web-bindgen update`, as a crate does that is published again and
//! again, and keeps what was published. No step is helped by hand. The packages come from npm, so that the tests are run by
//! name:
//!
//!     cargo xtask test --only walk

mod data;
mod edits;
mod idl;
mod old;
mod workspace;
