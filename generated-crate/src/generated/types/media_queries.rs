//! Types: Media queries: matchMedia, and the user's preferences

web_interface! {
    /// A media query and whether it matches, with an event at each change.
    ///
    /// `interface MediaQueryList : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `media-queries`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/MediaQueryList) · [Specification](https://drafts.csswg.org/cssom-view/#mediaquerylist)
    pub struct MediaQueryList: [crate::EventTarget, crate::Object];
    class = "MediaQueryList";
}

web_interface! {
    /// The event at which a media query has begun or ceased to match.
    ///
    /// `interface MediaQueryListEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Feature `media-queries`. Exposed in Window. Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaQueryListEvent) · [Specification](https://drafts.csswg.org/cssom-view/#the-mediaquerylist-interface)
    pub struct MediaQueryListEvent: [crate::Event, crate::Object];
    class = "MediaQueryListEvent";
}

web_dictionary! {
    /// Options for making a `MediaQueryListEvent`.
    ///
    /// `dictionary MediaQueryListEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Feature `media-queries`.
    pub struct MediaQueryListEventInit: [crate::EventInit, crate::Object];
    name = "MediaQueryListEventInit";
    optional;
}

#[cfg(all(feature = "experimental", feature = "media-queries"))]
web_interface! {
    /// A `@custom-media` rule, which gives a media query a name.
    ///
    /// `interface CSSCustomMediaRule : CSSRule`
    ///
    /// Inherits the methods of [`CssRule`](crate::CssRule).
    ///
    /// Features `media-queries` and `experimental`. Exposed in Window. Not in Baseline. [Specification](https://drafts.csswg.org/mediaqueries-5/#csscustommediarule)
    #[doc(alias = "CSSCustomMediaRule")]
    pub struct CssCustomMediaRule: [crate::CssRule, crate::Object];
    class = "CSSCustomMediaRule";
}

#[cfg(all(feature = "experimental", feature = "media-queries"))]
web_interface! {
    /// The user preferences that a page can override for its own site.
    ///
    /// `interface PreferenceManager`
    ///
    /// Features `media-queries` and `experimental`. Exposed in Window. In secure contexts only. [MDN](https://developer.mozilla.org/docs/Web/API/PreferenceManager) · [Specification](https://drafts.csswg.org/mediaqueries-5/#preference-manager)
    pub struct PreferenceManager: [crate::Object];
    class = "PreferenceManager";
}

#[cfg(all(feature = "experimental", feature = "media-queries"))]
web_interface! {
    /// One user preference, with its present value and an override by the site.
    ///
    /// `interface PreferenceObject : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Features `media-queries` and `experimental`. Exposed in Window. In secure contexts only. [MDN](https://developer.mozilla.org/docs/Web/API/PreferenceObject) · [Specification](https://drafts.csswg.org/mediaqueries-5/#preference-object-interface)
    pub struct PreferenceObject: [crate::EventTarget, crate::Object];
    class = "PreferenceObject";
}

#[cfg(all(feature = "experimental", feature = "media-queries"))]
web_union! {
    /// `typedef (MediaList or boolean) CustomMediaQuery`
    ///
    /// Features `media-queries` and `experimental`.
    pub enum CustomMediaQuery {
        MediaList(crate::MediaList): value,
        Boolean(bool): boolean,
    }
}

#[cfg(feature = "media-queries")]
web_stands_for!(crate::MediaQueryListEvent, crate::MediaQueryListEventInit);
