//! Types: Animated transitions between two states of a page

#[cfg(feature = "view-transitions")]
web_dictionary! {
    /// `dictionary StartViewTransitionOptions`
    pub struct StartViewTransitionOptions: [crate::Object];
    name = "StartViewTransitionOptions";
}

web_interface! {
    /// `interface ViewTransition`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: newly available since 2025-10. [MDN](https://developer.mozilla.org/docs/Web/API/ViewTransition) · [Specification](https://drafts.csswg.org/css-view-transitions/#viewtransition)
    pub struct ViewTransition: [crate::Object];
    class = "ViewTransition";
}

#[cfg(feature = "view-transitions")]
web_interface! {
    /// `interface ViewTransitionTypeSet`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/ViewTransitionTypeSet) · [Specification](https://drafts.csswg.org/css-view-transitions-2/#viewtransitiontypeset)
    pub struct ViewTransitionTypeSet: [crate::Object];
    class = "ViewTransitionTypeSet";
}

#[cfg(feature = "view-transitions")]
web_interface! {
    /// `interface CSSViewTransitionRule : CSSRule`
    ///
    /// Exposed in Window.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSViewTransitionRule) · [Specification](https://drafts.csswg.org/css-view-transitions-2/#cssviewtransitionrule)
    #[doc(alias = "CSSViewTransitionRule")]
    pub struct CssViewTransitionRule: [crate::CssRule, crate::Object];
    class = "CSSViewTransitionRule";
}

/// `callback ViewTransitionUpdateCallback = Promise<any> ()`
#[cfg(feature = "view-transitions")]
pub type ViewTransitionUpdateCallback = crate::Function<fn() -> crate::Promise<crate::JsValue>>;

#[cfg(feature = "view-transitions")]
web_union! {
    /// `(ViewTransitionUpdateCallback or StartViewTransitionOptions)`
    pub enum ViewTransitionUpdateCallbackOrStartViewTransitionOptions {
        ViewTransitionUpdateCallback(crate::ViewTransitionUpdateCallback): function,
        StartViewTransitionOptions(crate::StartViewTransitionOptions): dictionary,
    }
    into crate::Object;
}
