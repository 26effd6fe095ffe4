//! Data (`*.tsv`), which is compiled from other sources. Their web may be older or newer than the input, but for
//! `throws.tsv`, which is about the input.

mod compat;
mod discouraged;
mod elements;
mod events;
pub(super) mod rows;
mod throwing;
mod throws;

pub use compat::{Compat, Deprecation, Support};
pub use elements::{Element, Elements};
pub(super) use events::EventRows;
pub use events::{Events, Fired, nearest_common};
pub use throws::{Accessor, Throws, Verdict};

/// The names of all tables.
pub(super) const TABLES: [&str; 8] = [
    compat::FILES[0],
    compat::FILES[1],
    compat::FILES[2],
    discouraged::FILE,
    elements::FILE,
    events::FILES[0],
    events::FILES[1],
    throws::FILE,
];
