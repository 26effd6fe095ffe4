//! What each area contributes.

#[cfg(feature = "player-kit")]
pub(crate) mod player_kit;
