//! The types of each area, open to every area whose signatures mention them.

#[cfg(feature = "player-kit")]
pub(crate) mod player_kit;
#[cfg(feature = "player-kit")]
pub use player_kit::*;
