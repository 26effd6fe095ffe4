//! Types: CSS drafts that no browser has taken up: regions, a parser, spatial navigation, font metrics

web_enumeration! {
    /// `enum SpatialNavigationDirection`
    pub enum SpatialNavigationDirection {
        Up = "up",
        Down = "down",
        Left = "left",
        Right = "right",
    }
}

web_enumeration! {
    /// `enum FocusableAreaSearchMode`
    pub enum FocusableAreaSearchMode {
        Visible = "visible",
        All = "all",
    }
}

web_dictionary! {
    /// `dictionary FocusableAreasOption`
    pub struct FocusableAreasOption: [crate::Object];
    name = "FocusableAreasOption";
}

web_dictionary! {
    /// `dictionary SpatialNavigationSearchOptions`
    pub struct SpatialNavigationSearchOptions: [crate::Object];
    name = "SpatialNavigationSearchOptions";
}

web_interface! {
    /// `interface NavigationEvent : UIEvent`
    ///
    /// Exposed in Window.
    pub struct NavigationEvent: [crate::UiEvent, crate::Event, crate::Object];
    class = "NavigationEvent";
}

web_dictionary! {
    /// `dictionary NavigationEventInit : UIEventInit`
    pub struct NavigationEventInit: [crate::UiEventInit, crate::EventInit, crate::Object];
    name = "NavigationEventInit";
    optional;
}

web_dictionary! {
    /// `dictionary CSSParserOptions`
    #[doc(alias = "CSSParserOptions")]
    pub struct CssParserOptions: [crate::Object];
    name = "CSSParserOptions";
}

web_interface! {
    /// `interface CSSParserRule`
    ///
    /// Exposed in Window.
    #[doc(alias = "CSSParserRule")]
    pub struct CssParserRule: [crate::Object];
    class = "CSSParserRule";
    extended;
}

web_interface! {
    /// `interface CSSParserAtRule : CSSParserRule`
    ///
    /// Exposed in Window.
    #[doc(alias = "CSSParserAtRule")]
    pub struct CssParserAtRule: [crate::CssParserRule, crate::Object];
    class = "CSSParserAtRule";
}

web_interface! {
    /// `interface CSSParserQualifiedRule : CSSParserRule`
    ///
    /// Exposed in Window.
    #[doc(alias = "CSSParserQualifiedRule")]
    pub struct CssParserQualifiedRule: [crate::CssParserRule, crate::Object];
    class = "CSSParserQualifiedRule";
}

web_interface! {
    /// `interface CSSParserDeclaration : CSSParserRule`
    ///
    /// Exposed in Window.
    #[doc(alias = "CSSParserDeclaration")]
    pub struct CssParserDeclaration: [crate::CssParserRule, crate::Object];
    class = "CSSParserDeclaration";
}

web_interface! {
    /// `interface CSSParserValue`
    ///
    /// Exposed in Window.
    #[doc(alias = "CSSParserValue")]
    pub struct CssParserValue: [crate::Object];
    class = "CSSParserValue";
    extended;
}

web_interface! {
    /// `interface CSSParserBlock : CSSParserValue`
    ///
    /// Exposed in Window.
    #[doc(alias = "CSSParserBlock")]
    pub struct CssParserBlock: [crate::CssParserValue, crate::Object];
    class = "CSSParserBlock";
}

web_interface! {
    /// `interface CSSParserFunction : CSSParserValue`
    ///
    /// Exposed in Window.
    #[doc(alias = "CSSParserFunction")]
    pub struct CssParserFunction: [crate::CssParserValue, crate::Object];
    class = "CSSParserFunction";
}

web_interface! {
    /// `interface NamedFlowMap`
    ///
    /// Exposed in Window.
    pub struct NamedFlowMap: [crate::Object];
    class = "NamedFlowMap";
}

web_interface! {
    /// `interface NamedFlow : EventTarget`
    ///
    /// Exposed in Window.
    pub struct NamedFlow: [crate::EventTarget, crate::Object];
    class = "NamedFlow";
}

web_interface! {
    /// `interface FontMetrics`
    ///
    /// Exposed in Window.
    pub struct FontMetrics: [crate::Object];
    class = "FontMetrics";
}

web_interface! {
    /// `interface Baseline`
    ///
    /// Exposed in Window.
    pub struct Baseline: [crate::Object];
    class = "Baseline";
}

web_interface! {
    /// `interface Font`
    ///
    /// Exposed in Window.
    pub struct Font: [crate::Object];
    class = "Font";
}

web_union! {
    /// `typedef (DOMString or ReadableStream) CSSStringSource`
    #[doc(alias = "CSSStringSource")]
    pub enum CssStringSource {
        ReadableStream(crate::ReadableStream): value,
        String(crate::JsString): string,
    }
    heirs ReadableStream(crate::ReadableStream);
}

web_union! {
    /// `typedef (DOMString or CSSStyleValue or CSSParserValue) CSSToken`
    #[doc(alias = "CSSToken")]
    pub enum CssToken {
        CssStyleValue(crate::CssStyleValue): value,
        CssParserValue(crate::CssParserValue): value,
        String(crate::JsString): string,
    }
    heirs CssStyleValue(crate::CssStyleValue);
}

#[cfg(all(feature = "experimental", feature = "css-drafts"))]
web_stands_for!(crate::NavigationEvent, crate::NavigationEventInit);

#[cfg(all(feature = "experimental", feature = "css-drafts"))]
web_stands_for!(crate::CssParserBlock, crate::CssToken, CssParserValue(crate::CssParserValue));

#[cfg(all(feature = "experimental", feature = "css-drafts"))]
web_stands_for!(crate::CssParserFunction, crate::CssToken, CssParserValue(crate::CssParserValue));
