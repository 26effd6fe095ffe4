//! What each area contributes.

#[cfg(feature = "chart-kit")]
pub(crate) mod chart_kit;
