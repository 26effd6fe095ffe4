//! `buffers.toml`: the use that a callee makes of a buffer, which decides whether Rust may lend it memory.
//!
//! ```toml
//! ["WebGL2RenderingContext.bufferData(srcData)"]
//! use = "reads"
//! reason = "copied to the GPU before the call returns"
//! ```
//!
//! An argument without an entry is taken as an object. `keeps`, `transfers` and `awaits` say the same, so they are
//! records.

use super::argument_uses::{ArgumentUse, ArgumentUses};

/// The use that is made of a buffer.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum BufferUse {
    /// Reads it before it returns: a `&[u8]` will do.
    Reads,
    /// Writes to it before it returns: a `&mut [u8]` will do.
    Writes,
    /// Keeps a reference to it.
    Keeps,
    /// Takes it away from the caller.
    Transfers,
    /// Reads or writes it after it has returned a promise.
    Awaits,
}

/// The uses that members make of buffers.
pub type Buffers = ArgumentUses<BufferUse>;

impl ArgumentUse for BufferUse {
    const FILE: &'static str = "buffers.toml";
    const KEY: &'static str = "use";
    const MEANING: &'static str = "a use of a buffer";
    const UNASKED: &'static str = "no binding takes a buffer as `{}`";
    const WORDS: &'static [(&'static str, Self)] = &[
        ("reads", BufferUse::Reads),
        ("writes", BufferUse::Writes),
        ("keeps", BufferUse::Keeps),
        ("transfers", BufferUse::Transfers),
        ("awaits", BufferUse::Awaits),
    ];
}
