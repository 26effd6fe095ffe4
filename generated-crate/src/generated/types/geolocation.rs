//! Types: Where the device is

#[cfg(all(feature = "experimental", feature = "geolocation"))]
web_interface! {
    /// `interface HTMLGeolocationElement : HTMLElement`
    ///
    /// Exposed in Window.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLGeolocationElement) · [Specification](https://wicg.github.io/PEPC/geolocation-element.html#htmlgeolocationelement)
    #[doc(alias = "HTMLGeolocationElement")]
    pub struct HtmlGeolocationElement: [
        crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "HTMLGeolocationElement";
}

#[cfg(all(feature = "experimental", any(feature = "geolocation", feature = "installed-apps")))]
web_enumeration! {
    /// `enum ActivationBlockersMixinBlockerReason`
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
    /// `interface Geolocation`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Geolocation) · [Specification](https://w3c.github.io/geolocation/#geolocation_interface)
    pub struct Geolocation: [crate::Object];
    class = "Geolocation";
}

#[cfg(feature = "geolocation")]
web_dictionary! {
    /// `dictionary PositionOptions`
    pub struct PositionOptions: [crate::Object];
    name = "PositionOptions";
}

#[cfg(feature = "geolocation")]
web_interface! {
    /// `interface GeolocationPosition`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/GeolocationPosition) · [Specification](https://w3c.github.io/geolocation/#position_interface)
    pub struct GeolocationPosition: [crate::Object];
    class = "GeolocationPosition";
}

#[cfg(feature = "geolocation")]
web_interface! {
    /// `interface GeolocationCoordinates`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/GeolocationCoordinates) · [Specification](https://w3c.github.io/geolocation/#coordinates_interface)
    pub struct GeolocationCoordinates: [crate::Object];
    class = "GeolocationCoordinates";
}

#[cfg(feature = "geolocation")]
web_interface! {
    /// `interface GeolocationPositionError`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/GeolocationPositionError) · [Specification](https://w3c.github.io/geolocation/#position_error_interface)
    pub struct GeolocationPositionError: [crate::Object];
    class = "GeolocationPositionError";
}

/// `callback PositionCallback = undefined (GeolocationPosition position)`
#[cfg(feature = "geolocation")]
pub type PositionCallback = crate::Function<fn(crate::GeolocationPosition)>;

/// `callback PositionErrorCallback = undefined (GeolocationPositionError positionError)`
#[cfg(feature = "geolocation")]
pub type PositionErrorCallback = crate::Function<fn(crate::GeolocationPositionError)>;
