//! Types: Animated transitions between two states of a page

#[cfg(feature = "view-transitions")]
web_dictionary! {
    /// The update function of a view transition, together with its types.
    ///
    /// `dictionary StartViewTransitionOptions`
    ///
    /// Feature `view-transitions`.
    pub struct StartViewTransitionOptions: [crate::Object];
    name = "StartViewTransitionOptions";
}

web_interface! {
    /// An animated change from one state of a page to another.
    ///
    /// `interface ViewTransition`
    ///
    /// Feature `view-transitions`. Exposed in Window. Baseline: newly available since 2025-10. [MDN](https://developer.mozilla.org/docs/Web/API/ViewTransition) · [Specification](https://drafts.csswg.org/css-view-transitions/#viewtransition)
    pub struct ViewTransition: [crate::Object];
    class = "ViewTransition";
}

#[cfg(feature = "view-transitions")]
web_interface! {
    /// The set of the types of a view transition, which styles can select.
    ///
    /// `interface ViewTransitionTypeSet`
    ///
    /// Feature `view-transitions`. Exposed in Window. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/ViewTransitionTypeSet) · [Specification](https://drafts.csswg.org/css-view-transitions-2/#viewtransitiontypeset)
    pub struct ViewTransitionTypeSet: [crate::Object];
    class = "ViewTransitionTypeSet";
}

#[cfg(feature = "view-transitions")]
web_interface! {
    /// The `@view-transition` rule, which lets a page take part in transitions between pages.
    ///
    /// `interface CSSViewTransitionRule : CSSRule`
    ///
    /// Inherits the methods of [`CssRule`](crate::CssRule).
    ///
    /// Feature `view-transitions`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSViewTransitionRule) · [Specification](https://drafts.csswg.org/css-view-transitions-2/#cssviewtransitionrule)
    #[doc(alias = "CSSViewTransitionRule")]
    pub struct CssViewTransitionRule: [crate::CssRule, crate::Object];
    class = "CSSViewTransitionRule";
}

/// `callback ViewTransitionUpdateCallback = Promise<any> ()`
///
/// Feature `view-transitions`.
#[cfg(feature = "view-transitions")]
pub type ViewTransitionUpdateCallback = crate::Function<fn() -> crate::Promise<crate::JsValue>>;

#[cfg(feature = "view-transitions")]
web_union! {
    /// `(ViewTransitionUpdateCallback or StartViewTransitionOptions)`
    ///
    /// Feature `view-transitions`.
    pub enum ViewTransitionUpdateCallbackOrStartViewTransitionOptions {
        ViewTransitionUpdateCallback(crate::ViewTransitionUpdateCallback): function,
        StartViewTransitionOptions(crate::StartViewTransitionOptions): dictionary,
    }
    into crate::Object;
}
