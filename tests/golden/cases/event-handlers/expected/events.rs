//! The events by their names, for the `listen` of what they fire at: `button.listen(events::Click, |event| …)`.

/// The event `any`.
#[doc(alias = "any")]
#[cfg(feature = "input")]
pub struct Any;
#[cfg(feature = "input")]
event!(Any = "any");
#[cfg(feature = "input")]
fired!(Any at crate::Target: crate::UiEvent);

/// The event `point`.
#[doc(alias = "point")]
#[cfg(feature = "input")]
pub struct Point;
#[cfg(feature = "input")]
event!(Point = "point");
#[cfg(feature = "input")]
fired!(Point at crate::Button: crate::PointEvent);
