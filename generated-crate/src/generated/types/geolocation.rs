//! Types: Where the device is

#[cfg(all(feature = "experimental", feature = "geolocation"))]
web_interface! {
    /// A `geolocation` element, a button by which the user shares the location.
    ///
    /// `interface HTMLGeolocationElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Features `geolocation` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLGeolocationElement) · [Specification](https://wicg.github.io/PEPC/geolocation-element.html#htmlgeolocationelement)
    #[doc(alias = "HTMLGeolocationElement")]
    pub struct HtmlGeolocationElement: [
        crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "HTMLGeolocationElement";
}

#[cfg(all(feature = "experimental", any(feature = "geolocation", feature = "installed-apps")))]
web_enumeration! {
    /// The reason why a permission element cannot be activated at present.
    ///
    /// `enum ActivationBlockersMixinBlockerReason`
    ///
    /// Features `geolocation` and `experimental`.
    pub enum ActivationBlockersMixinBlockerReason {
        None = "",
        IllegalSubframe = "illegal_subframe",
        UnsuccessfulRegistration = "unsuccessful_registration",
        RecentlyAttached = "recently_attached",
        IntersectionChanged = "intersection_changed",
        IntersectionOutOfViewportOrClipped = "intersection_out_of_viewport_or_clipped",
        IntersectionOccludedOrDistorted = "intersection_occluded_or_distorted",
        StyleInvalid = "style_invalid",
        TypeInvalid = "type_invalid",
    }
}

#[cfg(feature = "geolocation")]
web_interface! {
    /// Access to the position of the device, with the user's permission.
    ///
    /// `interface Geolocation`
    ///
    /// Feature `geolocation`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Geolocation) · [Specification](https://w3c.github.io/geolocation/#geolocation_interface)
    pub struct Geolocation: [crate::Object];
    class = "Geolocation";
}

#[cfg(feature = "geolocation")]
web_dictionary! {
    /// Options for finding the position.
    ///
    /// `dictionary PositionOptions`
    ///
    /// Feature `geolocation`.
    pub struct PositionOptions: [crate::Object];
    name = "PositionOptions";
}

#[cfg(feature = "geolocation")]
web_interface! {
    /// A position and the time at which it was found.
    ///
    /// `interface GeolocationPosition`
    ///
    /// Feature `geolocation`. Exposed in Window. In secure contexts only. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/GeolocationPosition) · [Specification](https://w3c.github.io/geolocation/#position_interface)
    pub struct GeolocationPosition: [crate::Object];
    class = "GeolocationPosition";
}

#[cfg(feature = "geolocation")]
web_interface! {
    /// A place on the earth with height, speed and direction if known.
    ///
    /// `interface GeolocationCoordinates`
    ///
    /// Feature `geolocation`. Exposed in Window. In secure contexts only. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/GeolocationCoordinates) · [Specification](https://w3c.github.io/geolocation/#coordinates_interface)
    pub struct GeolocationCoordinates: [crate::Object];
    class = "GeolocationCoordinates";
}

#[cfg(feature = "geolocation")]
web_interface! {
    /// The reason why the position could not be found.
    ///
    /// `interface GeolocationPositionError`
    ///
    /// Feature `geolocation`. Exposed in Window. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/GeolocationPositionError) · [Specification](https://w3c.github.io/geolocation/#position_error_interface)
    pub struct GeolocationPositionError: [crate::Object];
    class = "GeolocationPositionError";
}

/// `callback PositionCallback = undefined (GeolocationPosition position)`
///
/// Feature `geolocation`.
#[cfg(feature = "geolocation")]
pub type PositionCallback = crate::Function<fn(crate::GeolocationPosition)>;

/// `callback PositionErrorCallback = undefined (GeolocationPositionError positionError)`
///
/// Feature `geolocation`.
#[cfg(feature = "geolocation")]
pub type PositionErrorCallback = crate::Function<fn(crate::GeolocationPositionError)>;
