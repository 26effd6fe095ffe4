//! The events by their names, for the `listen` of what they fire at: `button.listen(events::Click, |event| …)`.

/// The event `pointdown`.
#[doc(alias = "pointdown")]
#[cfg(feature = "input")]
pub struct PointDown;
#[cfg(feature = "input")]
event!(PointDown = "pointdown");
#[cfg(feature = "input")]
fired!(PointDown at crate::Node: crate::PointEvent);

/// The event `press`.
#[doc(alias = "press")]
#[cfg(feature = "input")]
pub struct Press;
#[cfg(feature = "input")]
event!(Press = "press");
#[cfg(feature = "input")]
fired!(Press at crate::Element: crate::Event);
#[cfg(feature = "input")]
fired!(Press at crate::Channel: crate::Event);

/// The event `snap`.
#[doc(alias = "snap")]
#[cfg(feature = "input")]
pub struct Snap;
#[cfg(feature = "input")]
event!(Snap = "snap");
#[cfg(feature = "input")]
fired!(Snap at crate::Document: crate::KeyEvent);
#[cfg(feature = "input")]
fired!(Snap at crate::Button: crate::PointEvent);
#[cfg(feature = "input")]
listens!(crate::Node; crate::AddEventListenerOptions);
#[cfg(feature = "input")]
listens!(crate::Document; crate::AddEventListenerOptions);
#[cfg(feature = "input")]
listens!(crate::Element; crate::AddEventListenerOptions);
#[cfg(feature = "input")]
listens!(crate::Button; crate::AddEventListenerOptions);
#[cfg(feature = "input")]
listens!(crate::Channel; crate::AddEventListenerOptions);
