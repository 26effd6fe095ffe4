//! `callbacks.toml`: the way in which a callee calls a function, which decides when a closure is freed.
//!
//! ```toml
//! ["AnimationFrameProvider.requestAnimationFrame(callback)"]
//! calls = "once"
//! reason = "the next frame only"
//! ```

use super::argument_uses::{ArgumentUse, ArgumentUses};
use crate::model::Calls;

/// The ways in which members call functions.
pub type Callbacks = ArgumentUses<Calls>;

impl ArgumentUse for Calls {
    const FILE: &'static str = "callbacks.toml";
    const KEY: &'static str = "calls";
    const MEANING: &'static str = "a way to call a function";
    const UNASKED: &'static str = "no binding takes a function as `{}`";
    const WORDS: &'static [(&'static str, Self)] =
        &[("once", Calls::Once), ("during", Calls::During), ("often", Calls::Often)];
}
