//! `shared.toml`: which arguments engines refuse shared memory in, where the WebIDL says `[AllowShared]`.
//!
//! ```toml
//! ["TextDecoder.decode(input)"]
//! shared = "refused"
//! reason = "Chromium throws"
//! ```

use super::argument_uses::{ArgumentUse, ArgumentUses};

/// What engines do with shared memory.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum SharedUse {
    /// They throw, all or some of them: Rust's memory has to be copied, and the call can fail.
    Refused,
}

/// What members do with shared memory, where that is not what the WebIDL says.
pub type Shared = ArgumentUses<SharedUse>;

impl ArgumentUse for SharedUse {
    const FILE: &'static str = "shared.toml";
    const KEY: &'static str = "shared";
    const MEANING: &'static str = "what engines do with shared memory";
    const WORDS: &'static [(&'static str, Self)] = &[("refused", SharedUse::Refused)];
}
