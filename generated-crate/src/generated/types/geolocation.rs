//! Types: Where the device is
#[cfg(all(feature = "experimental", feature = "geolocation"))]
/// `interface HTMLGeolocationElement : HTMLElement`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLGeolocationElement) · [Specification](https://wicg.github.io/PEPC/geolocation-element.html#htmlgeolocationelement)
#[doc(alias = "HTMLGeolocationElement")]
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

#[cfg(all(feature = "experimental", any(feature = "geolocation", feature = "installed-apps")))]
/// `enum ActivationBlockersMixinBlockerReason`
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

#[cfg(feature = "geolocation")]
/// `interface Geolocation`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Geolocation) · [Specification](https://w3c.github.io/geolocation/#geolocation_interface)
#[repr(transparent)]
pub struct Geolocation {
    parent: crate::Object,
}
#[cfg(feature = "geolocation")]
interface!(Geolocation:; "Geolocation");

#[cfg(feature = "geolocation")]
/// `dictionary PositionOptions`
#[repr(transparent)]
pub struct PositionOptions {
    parent: crate::Object,
}
#[cfg(feature = "geolocation")]
dictionary!(PositionOptions:; "PositionOptions");

#[cfg(feature = "geolocation")]
/// `interface GeolocationPosition`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/GeolocationPosition) · [Specification](https://w3c.github.io/geolocation/#position_interface)
#[repr(transparent)]
pub struct GeolocationPosition {
    parent: crate::Object,
}
#[cfg(feature = "geolocation")]
interface!(GeolocationPosition:; "GeolocationPosition");

#[cfg(feature = "geolocation")]
/// `interface GeolocationCoordinates`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/GeolocationCoordinates) · [Specification](https://w3c.github.io/geolocation/#coordinates_interface)
#[repr(transparent)]
pub struct GeolocationCoordinates {
    parent: crate::Object,
}
#[cfg(feature = "geolocation")]
interface!(GeolocationCoordinates:; "GeolocationCoordinates");

#[cfg(feature = "geolocation")]
/// `interface GeolocationPositionError`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/GeolocationPositionError) · [Specification](https://w3c.github.io/geolocation/#position_error_interface)
#[repr(transparent)]
pub struct GeolocationPositionError {
    parent: crate::Object,
}
#[cfg(feature = "geolocation")]
interface!(GeolocationPositionError:; "GeolocationPositionError");

#[cfg(feature = "geolocation")]
/// `callback PositionCallback = undefined (GeolocationPosition position)`
pub type PositionCallback = crate::Function<fn(crate::GeolocationPosition)>;

#[cfg(feature = "geolocation")]
/// `callback PositionErrorCallback = undefined (GeolocationPositionError positionError)`
pub type PositionErrorCallback = crate::Function<fn(crate::GeolocationPositionError)>;
