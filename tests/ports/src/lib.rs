//! Published crates, ported. See README.md.

mod port;
mod published;

pub use port::Ported;
