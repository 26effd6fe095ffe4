//! Types: Where the device is

/// `interface HTMLGeolocationElement : HTMLElement`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLGeolocationElement) · [Specification](https://wicg.github.io/PEPC/geolocation-element.html#htmlgeolocationelement)
#[doc(alias = "HTMLGeolocationElement")]
#[cfg(all(feature = "experimental", feature = "geolocation"))]
#[repr(transparent)]
pub struct HtmlGeolocationElement {
    parent: crate::HtmlElement,
}

#[cfg(all(feature = "experimental", feature = "geolocation"))]
interface!(
    HtmlGeolocationElement: crate::HtmlElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "HTMLGeolocationElement"
);

/// `enum ActivationBlockersMixinBlockerReason`
#[cfg(all(feature = "experimental", any(feature = "geolocation", feature = "installed-apps")))]
#[non_exhaustive]
pub enum ActivationBlockersMixinBlockerReason {
    /// `""`
    None,
    /// `"illegal_subframe"`
    IllegalSubframe,
    /// `"unsuccessful_registration"`
    UnsuccessfulRegistration,
    /// `"recently_attached"`
    RecentlyAttached,
    /// `"intersection_changed"`
    IntersectionChanged,
    /// `"intersection_out_of_viewport_or_clipped"`
    IntersectionOutOfViewportOrClipped,
    /// `"intersection_occluded_or_distorted"`
    IntersectionOccludedOrDistorted,
    /// `"style_invalid"`
    StyleInvalid,
    /// `"type_invalid"`
    TypeInvalid,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(all(feature = "experimental", any(feature = "geolocation", feature = "installed-apps")))]
enumeration!(ActivationBlockersMixinBlockerReason {
    None = "",
    IllegalSubframe = "illegal_subframe",
    UnsuccessfulRegistration = "unsuccessful_registration",
    RecentlyAttached = "recently_attached",
    IntersectionChanged = "intersection_changed",
    IntersectionOutOfViewportOrClipped = "intersection_out_of_viewport_or_clipped",
    IntersectionOccludedOrDistorted = "intersection_occluded_or_distorted",
    StyleInvalid = "style_invalid",
    TypeInvalid = "type_invalid",
});

/// `interface Geolocation`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Geolocation) · [Specification](https://w3c.github.io/geolocation/#geolocation_interface)
#[cfg(feature = "geolocation")]
#[repr(transparent)]
pub struct Geolocation {
    parent: crate::Object,
}
#[cfg(feature = "geolocation")]
interface!(Geolocation:; "Geolocation");

/// `dictionary PositionOptions`
#[cfg(feature = "geolocation")]
#[repr(transparent)]
pub struct PositionOptions {
    parent: crate::Object,
}
#[cfg(feature = "geolocation")]
dictionary!(PositionOptions:; "PositionOptions");

/// `interface GeolocationPosition`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/GeolocationPosition) · [Specification](https://w3c.github.io/geolocation/#position_interface)
#[cfg(feature = "geolocation")]
#[repr(transparent)]
pub struct GeolocationPosition {
    parent: crate::Object,
}
#[cfg(feature = "geolocation")]
interface!(GeolocationPosition:; "GeolocationPosition");

/// `interface GeolocationCoordinates`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/GeolocationCoordinates) · [Specification](https://w3c.github.io/geolocation/#coordinates_interface)
#[cfg(feature = "geolocation")]
#[repr(transparent)]
pub struct GeolocationCoordinates {
    parent: crate::Object,
}
#[cfg(feature = "geolocation")]
interface!(GeolocationCoordinates:; "GeolocationCoordinates");

/// `interface GeolocationPositionError`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/GeolocationPositionError) · [Specification](https://w3c.github.io/geolocation/#position_error_interface)
#[cfg(feature = "geolocation")]
#[repr(transparent)]
pub struct GeolocationPositionError {
    parent: crate::Object,
}
#[cfg(feature = "geolocation")]
interface!(GeolocationPositionError:; "GeolocationPositionError");

/// `callback PositionCallback = undefined (GeolocationPosition position)`
#[cfg(feature = "geolocation")]
pub type PositionCallback = crate::Function<fn(crate::GeolocationPosition)>;

/// `callback PositionErrorCallback = undefined (GeolocationPositionError positionError)`
#[cfg(feature = "geolocation")]
pub type PositionErrorCallback = crate::Function<fn(crate::GeolocationPositionError)>;
