//! Types: CSS drafts that no browser has taken up: regions, a parser, spatial navigation, font metrics

web_enumeration! {
    /// A direction for moving the focus: `up`, `down`, `left` or `right`.
    ///
    /// `enum SpatialNavigationDirection`
    ///
    /// Features `css-drafts` and `experimental`.
    pub enum SpatialNavigationDirection {
        Up = "up",
        Down = "down",
        Left = "left",
        Right = "right",
    }
}

web_enumeration! {
    /// Which focusable elements to look for: `visible` or `all`.
    ///
    /// `enum FocusableAreaSearchMode`
    ///
    /// Features `css-drafts` and `experimental`.
    pub enum FocusableAreaSearchMode {
        Visible = "visible",
        All = "all",
    }
}

web_dictionary! {
    /// The options of `focusableAreas`.
    ///
    /// `dictionary FocusableAreasOption`
    ///
    /// Features `css-drafts` and `experimental`.
    pub struct FocusableAreasOption: [crate::Object];
    name = "FocusableAreasOption";
}

web_dictionary! {
    /// The options of `spatialNavigationSearch`.
    ///
    /// `dictionary SpatialNavigationSearchOptions`
    ///
    /// Features `css-drafts` and `experimental`.
    pub struct SpatialNavigationSearchOptions: [crate::Object];
    name = "SpatialNavigationSearchOptions";
}

web_interface! {
    /// An event of focus movement by arrow keys, before a focus change or when no target is found.
    ///
    /// `interface NavigationEvent : UIEvent`
    ///
    /// Inherits the methods of [`UiEvent`](crate::UiEvent) and [`Event`](crate::Event).
    ///
    /// Features `css-drafts` and `experimental`. Exposed in Window.
    pub struct NavigationEvent: [crate::UiEvent, crate::Event, crate::Object];
    class = "NavigationEvent";
}

web_dictionary! {
    /// The initial values for a new `NavigationEvent`.
    ///
    /// `dictionary NavigationEventInit : UIEventInit`
    ///
    /// Inherits the methods of [`UiEventInit`](crate::UiEventInit) and [`EventInit`](crate::EventInit).
    ///
    /// Features `css-drafts` and `experimental`.
    pub struct NavigationEventInit: [crate::UiEventInit, crate::EventInit, crate::Object];
    name = "NavigationEventInit";
    optional;
}

web_dictionary! {
    /// The options of the CSS parse functions.
    ///
    /// `dictionary CSSParserOptions`
    ///
    /// Features `css-drafts` and `experimental`.
    #[doc(alias = "CSSParserOptions")]
    pub struct CssParserOptions: [crate::Object];
    name = "CSSParserOptions";
}

web_interface! {
    /// The base type of all rules and declarations that the CSS parser returns.
    ///
    /// `interface CSSParserRule`
    ///
    /// Features `css-drafts` and `experimental`. Exposed in Window.
    #[doc(alias = "CSSParserRule")]
    pub struct CssParserRule: [crate::Object];
    class = "CSSParserRule";
    extended;
}

web_interface! {
    /// A parsed at-rule, such as `@media`.
    ///
    /// `interface CSSParserAtRule : CSSParserRule`
    ///
    /// Inherits the methods of [`CssParserRule`](crate::CssParserRule).
    ///
    /// Features `css-drafts` and `experimental`. Exposed in Window.
    #[doc(alias = "CSSParserAtRule")]
    pub struct CssParserAtRule: [crate::CssParserRule, crate::Object];
    class = "CSSParserAtRule";
}

web_interface! {
    /// A parsed rule without a leading `@`, such as a style rule.
    ///
    /// `interface CSSParserQualifiedRule : CSSParserRule`
    ///
    /// Inherits the methods of [`CssParserRule`](crate::CssParserRule).
    ///
    /// Features `css-drafts` and `experimental`. Exposed in Window.
    #[doc(alias = "CSSParserQualifiedRule")]
    pub struct CssParserQualifiedRule: [crate::CssParserRule, crate::Object];
    class = "CSSParserQualifiedRule";
}

web_interface! {
    /// A parsed declaration of a property and its value.
    ///
    /// `interface CSSParserDeclaration : CSSParserRule`
    ///
    /// Inherits the methods of [`CssParserRule`](crate::CssParserRule).
    ///
    /// Features `css-drafts` and `experimental`. Exposed in Window.
    #[doc(alias = "CSSParserDeclaration")]
    pub struct CssParserDeclaration: [crate::CssParserRule, crate::Object];
    class = "CSSParserDeclaration";
}

web_interface! {
    /// The base type of parsed CSS blocks and functions.
    ///
    /// `interface CSSParserValue`
    ///
    /// Features `css-drafts` and `experimental`. Exposed in Window.
    #[doc(alias = "CSSParserValue")]
    pub struct CssParserValue: [crate::Object];
    class = "CSSParserValue";
    extended;
}

web_interface! {
    /// A parsed block in round, square or curly brackets.
    ///
    /// `interface CSSParserBlock : CSSParserValue`
    ///
    /// Inherits the methods of [`CssParserValue`](crate::CssParserValue).
    ///
    /// Features `css-drafts` and `experimental`. Exposed in Window.
    #[doc(alias = "CSSParserBlock")]
    pub struct CssParserBlock: [crate::CssParserValue, crate::Object];
    class = "CSSParserBlock";
}

web_interface! {
    /// A parsed CSS function with its arguments.
    ///
    /// `interface CSSParserFunction : CSSParserValue`
    ///
    /// Inherits the methods of [`CssParserValue`](crate::CssParserValue).
    ///
    /// Features `css-drafts` and `experimental`. Exposed in Window.
    #[doc(alias = "CSSParserFunction")]
    pub struct CssParserFunction: [crate::CssParserValue, crate::Object];
    class = "CSSParserFunction";
}

web_interface! {
    /// The named flows of a document, keyed by name.
    ///
    /// `interface NamedFlowMap`
    ///
    /// Features `css-drafts` and `experimental`. Exposed in Window.
    pub struct NamedFlowMap: [crate::Object];
    class = "NamedFlowMap";
}

web_interface! {
    /// Content that is taken out of its place and flows through a chain of region elements.
    ///
    /// `interface NamedFlow : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Features `css-drafts` and `experimental`. Exposed in Window.
    pub struct NamedFlow: [crate::EventTarget, crate::Object];
    class = "NamedFlow";
}

web_interface! {
    /// Measurements of laid-out text and of its fonts, in CSS pixels.
    ///
    /// `interface FontMetrics`
    ///
    /// Features `css-drafts` and `experimental`. Exposed in Window.
    pub struct FontMetrics: [crate::Object];
    class = "FontMetrics";
}

web_interface! {
    /// A named baseline of a font with its position.
    ///
    /// `interface Baseline`
    ///
    /// Features `css-drafts` and `experimental`. Exposed in Window.
    pub struct Baseline: [crate::Object];
    class = "Baseline";
}

web_interface! {
    /// A font that was used to draw text.
    ///
    /// `interface Font`
    ///
    /// Features `css-drafts` and `experimental`. Exposed in Window.
    pub struct Font: [crate::Object];
    class = "Font";
}

web_union! {
    /// `typedef (DOMString or ReadableStream) CSSStringSource`
    ///
    /// Features `css-drafts` and `experimental`.
    #[doc(alias = "CSSStringSource")]
    pub enum CssStringSource {
        ReadableStream(crate::ReadableStream): value,
        String(crate::JsString): string,
    }
    heirs ReadableStream(crate::ReadableStream);
}

web_union! {
    /// `typedef (DOMString or CSSStyleValue or CSSParserValue) CSSToken`
    ///
    /// Features `css-drafts` and `experimental`.
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
