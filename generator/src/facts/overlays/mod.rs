//! Overlays (`*.toml`): written by hand, strict, each entry with its reason. An entry that changes nothing is an error,
//! unless it is a record: [`entry`] and [`entries`] know that for all of them.

mod argument_uses;
mod buffers;
mod callbacks;
mod corrections;
mod entries;
mod entry;
mod event_names;
mod hot_texts;
mod lookups;
mod member_key;
mod modules;
mod names;
mod shared;
mod strict;
mod unstated;

pub use buffers::{BufferUse, Buffers};
pub use callbacks::Callbacks;
pub use corrections::{Called, Corrections};
pub use entry::Entry;
pub(super) use entry::{Purpose, Words};
pub use event_names::EventNames;
pub use hot_texts::HotTexts;
pub use lookups::{Found, FoundClass, Lookup, Lookups};
pub use member_key::ArgumentKey;
pub use modules::Modules;
pub use names::Names;
pub use shared::Shared;
pub(super) use strict::{OverlayTable, Placed, read_overlay};
pub use unstated::Unstated;

use crate::model::Calls;
use argument_uses::ArgumentUse;

/// The names of all overlays.
pub(super) const OVERLAYS: [&str; 11] = [
    AREAS,
    <BufferUse as ArgumentUse>::FILE,
    <Calls as ArgumentUse>::FILE,
    event_names::FILE,
    hot_texts::FILE,
    lookups::FILE,
    modules::FILE,
    names::FILE,
    <shared::SharedUse as ArgumentUse>::FILE,
    corrections::FILE,
    unstated::FILE,
];

/// The overlay that [`areas`](super::areas) reads.
pub(super) const AREAS: &str = "areas.toml";
