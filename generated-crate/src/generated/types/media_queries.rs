//! Types: Media queries: matchMedia, and the user's preferences

web_interface! {
    /// `interface MediaQueryList : EventTarget`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/MediaQueryList) · [Specification](https://drafts.csswg.org/cssom-view/#mediaquerylist)
    pub struct MediaQueryList: [crate::EventTarget, crate::Object];
    class = "MediaQueryList";
}

web_interface! {
    /// `interface MediaQueryListEvent : Event`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaQueryListEvent) · [Specification](https://drafts.csswg.org/cssom-view/#the-mediaquerylist-interface)
    pub struct MediaQueryListEvent: [crate::Event, crate::Object];
    class = "MediaQueryListEvent";
}

web_dictionary! {
    /// `dictionary MediaQueryListEventInit : EventInit`
    pub struct MediaQueryListEventInit: [crate::EventInit, crate::Object];
    name = "MediaQueryListEventInit";
    optional;
}

#[cfg(all(feature = "experimental", feature = "media-queries"))]
web_interface! {
    /// `interface CSSCustomMediaRule : CSSRule`
    ///
    /// Exposed in Window.
    ///
    /// Not in Baseline. [Specification](https://drafts.csswg.org/mediaqueries-5/#csscustommediarule)
    #[doc(alias = "CSSCustomMediaRule")]
    pub struct CssCustomMediaRule: [crate::CssRule, crate::Object];
    class = "CSSCustomMediaRule";
}

#[cfg(all(feature = "experimental", feature = "media-queries"))]
web_interface! {
    /// `interface PreferenceManager`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/PreferenceManager) · [Specification](https://drafts.csswg.org/mediaqueries-5/#preference-manager)
    pub struct PreferenceManager: [crate::Object];
    class = "PreferenceManager";
}

#[cfg(all(feature = "experimental", feature = "media-queries"))]
web_interface! {
    /// `interface PreferenceObject : EventTarget`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/PreferenceObject) · [Specification](https://drafts.csswg.org/mediaqueries-5/#preference-object-interface)
    pub struct PreferenceObject: [crate::EventTarget, crate::Object];
    class = "PreferenceObject";
}

#[cfg(all(feature = "experimental", feature = "media-queries"))]
web_union! {
    /// `typedef (MediaList or boolean) CustomMediaQuery`
    pub enum CustomMediaQuery {
        MediaList(crate::MediaList): value,
        Boolean(bool): boolean,
    }
}

#[cfg(feature = "media-queries")]
web_stands_for!(crate::MediaQueryListEvent, crate::MediaQueryListEventInit);
