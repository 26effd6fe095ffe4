//! `shared.toml`: the arguments in which engines refuse shared memory, although the WebIDL says `[AllowShared]`.
//!
//! ```toml
//! ["TextDecoder.decode(input)"]
//! shared = "refused"
//! reason = "Chromium throws"
//! ```

use super::argument_uses::{ArgumentUse, ArgumentUses};

/// The treatment that engines give to shared memory.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum SharedUse {
    /// At least one engine throws. So it is given a copy where the buffer is lent, and else can fail.
    Refused,
}

/// The arguments whose treatment differs from the WebIDL.
pub type Shared = ArgumentUses<SharedUse>;

impl ArgumentUse for SharedUse {
    const FILE: &'static str = "shared.toml";
    const KEY: &'static str = "shared";
    const MEANING: &'static str = "what engines do with shared memory";
    const UNASKED: &'static str = "no binding takes a buffer as `{}` that may be shared";
    const WORDS: &'static [(&'static str, Self)] = &[("refused", SharedUse::Refused)];
}
