//! Types: CSS drafts that no browser has taken up: regions, a parser, spatial navigation, font metrics

enumeration! {
    /// `enum SpatialNavigationDirection`
    pub enum SpatialNavigationDirection {
        Up = "up",
        Down = "down",
        Left = "left",
        Right = "right",
    }
}

enumeration! {
    /// `enum FocusableAreaSearchMode`
    pub enum FocusableAreaSearchMode {
        Visible = "visible",
        All = "all",
    }
}

dictionary! {
    /// `dictionary FocusableAreasOption`
    pub struct FocusableAreasOption: [crate::Object];
    name = "FocusableAreasOption";
}

dictionary! {
    /// `dictionary SpatialNavigationSearchOptions`
    pub struct SpatialNavigationSearchOptions: [crate::Object];
    name = "SpatialNavigationSearchOptions";
}

interface! {
    /// `interface NavigationEvent : UIEvent`
    ///
    /// Exposed in Window.
    pub struct NavigationEvent: [crate::UiEvent, crate::Event, crate::Object];
    class = "NavigationEvent";
}

dictionary! {
    /// `dictionary NavigationEventInit : UIEventInit`
    pub struct NavigationEventInit: [crate::UiEventInit, crate::EventInit, crate::Object];
    name = "NavigationEventInit";
    optional;
}

dictionary! {
    /// `dictionary CSSParserOptions`
    #[doc(alias = "CSSParserOptions")]
    pub struct CssParserOptions: [crate::Object];
    name = "CSSParserOptions";
}

interface! {
    /// `interface CSSParserRule`
    ///
    /// Exposed in Window.
    #[doc(alias = "CSSParserRule")]
    pub struct CssParserRule: [crate::Object];
    class = "CSSParserRule";
    extended;
}

interface! {
    /// `interface CSSParserAtRule : CSSParserRule`
    ///
    /// Exposed in Window.
    #[doc(alias = "CSSParserAtRule")]
    pub struct CssParserAtRule: [crate::CssParserRule, crate::Object];
    class = "CSSParserAtRule";
}

interface! {
    /// `interface CSSParserQualifiedRule : CSSParserRule`
    ///
    /// Exposed in Window.
    #[doc(alias = "CSSParserQualifiedRule")]
    pub struct CssParserQualifiedRule: [crate::CssParserRule, crate::Object];
    class = "CSSParserQualifiedRule";
}

interface! {
    /// `interface CSSParserDeclaration : CSSParserRule`
    ///
    /// Exposed in Window.
    #[doc(alias = "CSSParserDeclaration")]
    pub struct CssParserDeclaration: [crate::CssParserRule, crate::Object];
    class = "CSSParserDeclaration";
}

interface! {
    /// `interface CSSParserValue`
    ///
    /// Exposed in Window.
    #[doc(alias = "CSSParserValue")]
    pub struct CssParserValue: [crate::Object];
    class = "CSSParserValue";
    extended;
}

interface! {
    /// `interface CSSParserBlock : CSSParserValue`
    ///
    /// Exposed in Window.
    #[doc(alias = "CSSParserBlock")]
    pub struct CssParserBlock: [crate::CssParserValue, crate::Object];
    class = "CSSParserBlock";
}

interface! {
    /// `interface CSSParserFunction : CSSParserValue`
    ///
    /// Exposed in Window.
    #[doc(alias = "CSSParserFunction")]
    pub struct CssParserFunction: [crate::CssParserValue, crate::Object];
    class = "CSSParserFunction";
}

interface! {
    /// `interface NamedFlowMap`
    ///
    /// Exposed in Window.
    pub struct NamedFlowMap: [crate::Object];
    class = "NamedFlowMap";
}

interface! {
    /// `interface NamedFlow : EventTarget`
    ///
    /// Exposed in Window.
    pub struct NamedFlow: [crate::EventTarget, crate::Object];
    class = "NamedFlow";
}

interface! {
    /// `interface FontMetrics`
    ///
    /// Exposed in Window.
    pub struct FontMetrics: [crate::Object];
    class = "FontMetrics";
}

interface! {
    /// `interface Baseline`
    ///
    /// Exposed in Window.
    pub struct Baseline: [crate::Object];
    class = "Baseline";
}

interface! {
    /// `interface Font`
    ///
    /// Exposed in Window.
    pub struct Font: [crate::Object];
    class = "Font";
}

union! {
    /// `typedef (DOMString or ReadableStream) CSSStringSource`
    #[doc(alias = "CSSStringSource")]
    pub enum CssStringSource {
        ReadableStream(crate::ReadableStream): value,
        String(crate::JsString): string,
    }
    heirs ReadableStream(crate::ReadableStream);
}

union! {
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
stands_for!(crate::NavigationEvent, crate::NavigationEventInit);

#[cfg(all(feature = "experimental", feature = "css-drafts"))]
stands_for!(crate::CssParserBlock, crate::CssToken, CssParserValue(crate::CssParserValue));

#[cfg(all(feature = "experimental", feature = "css-drafts"))]
stands_for!(crate::CssParserFunction, crate::CssToken, CssParserValue(crate::CssParserValue));
