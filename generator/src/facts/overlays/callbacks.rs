//! `callbacks.toml`: how a callee calls a function that it is given, which decides when a closure is freed.
//!
//! ```toml
//! ["AnimationFrameProvider.requestAnimationFrame(callback)"]
//! calls = "once"
//! reason = "the next frame only"
//! ```

use super::argument_uses::{ArgumentUse, ArgumentUses};

/// How a function is called.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum CallbackUse {
    /// Once at most: the closure may be `FnOnce`, and is freed after the call.
    Once,
    /// Only before the callee returns: the closure is freed then.
    During,
    /// Any number of times, later: the closure belongs to JavaScript.
    Often,
}

/// How members call functions.
pub type Callbacks = ArgumentUses<CallbackUse>;

impl ArgumentUse for CallbackUse {
    const FILE: &'static str = "callbacks.toml";
    const KEY: &'static str = "calls";
    const WHAT: &'static str = "a way to call a function";
    const WORDS: &'static [(&'static str, Self)] =
        &[("once", CallbackUse::Once), ("during", CallbackUse::During), ("often", CallbackUse::Often)];
}
