//! Overlays (`*.toml`): written by hand, strict, each entry with its reason.

mod argument_uses;
mod buffers;
mod callbacks;
mod hot_texts;
mod member_key;
mod names;
mod shared;
mod strict;

pub use buffers::{BufferUse, Buffers};
pub use callbacks::Callbacks;
pub use hot_texts::HotTexts;
pub(super) use member_key::MemberKey;
pub use names::{ArgumentKey, Names};
pub use shared::Shared;
pub(super) use strict::{OverlayTable, Placed, read_overlay};
