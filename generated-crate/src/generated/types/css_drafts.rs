//! Types: CSS drafts that no browser has taken up: regions, a parser, spatial navigation, font metrics

/// `enum SpatialNavigationDirection`
#[non_exhaustive]
pub enum SpatialNavigationDirection {
    /// `"up"`
    Up,
    /// `"down"`
    Down,
    /// `"left"`
    Left,
    /// `"right"`
    Right,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(SpatialNavigationDirection {
    Up = "up",
    Down = "down",
    Left = "left",
    Right = "right",
});

/// `enum FocusableAreaSearchMode`
#[non_exhaustive]
pub enum FocusableAreaSearchMode {
    /// `"visible"`
    Visible,
    /// `"all"`
    All,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(FocusableAreaSearchMode {
    Visible = "visible",
    All = "all",
});

/// `dictionary FocusableAreasOption`
#[repr(transparent)]
pub struct FocusableAreasOption {
    parent: crate::Object,
}
dictionary!(FocusableAreasOption:; "FocusableAreasOption");

/// `dictionary SpatialNavigationSearchOptions`
#[repr(transparent)]
pub struct SpatialNavigationSearchOptions {
    parent: crate::Object,
}
dictionary!(SpatialNavigationSearchOptions:; "SpatialNavigationSearchOptions");

/// `interface NavigationEvent : UIEvent`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct NavigationEvent {
    parent: crate::UiEvent,
}
interface!(NavigationEvent: crate::UiEvent, crate::Event; "NavigationEvent");

/// `dictionary NavigationEventInit : UIEventInit`
#[repr(transparent)]
pub struct NavigationEventInit {
    parent: crate::UiEventInit,
}
dictionary!(NavigationEventInit: crate::UiEventInit, crate::EventInit; "NavigationEventInit");

/// `dictionary CSSParserOptions`
#[doc(alias = "CSSParserOptions")]
#[repr(transparent)]
pub struct CssParserOptions {
    parent: crate::Object,
}
dictionary!(CssParserOptions:; "CSSParserOptions");

/// `interface CSSParserRule`
///
/// Exposed in Window.
#[doc(alias = "CSSParserRule")]
#[repr(transparent)]
pub struct CssParserRule {
    parent: crate::Object,
}
interface!(CssParserRule:; "CSSParserRule");
extended!([] CssParserRule);

/// `interface CSSParserAtRule : CSSParserRule`
///
/// Exposed in Window.
#[doc(alias = "CSSParserAtRule")]
#[repr(transparent)]
pub struct CssParserAtRule {
    parent: crate::CssParserRule,
}
interface!(CssParserAtRule: crate::CssParserRule; "CSSParserAtRule");

/// `interface CSSParserQualifiedRule : CSSParserRule`
///
/// Exposed in Window.
#[doc(alias = "CSSParserQualifiedRule")]
#[repr(transparent)]
pub struct CssParserQualifiedRule {
    parent: crate::CssParserRule,
}
interface!(CssParserQualifiedRule: crate::CssParserRule; "CSSParserQualifiedRule");

/// `interface CSSParserDeclaration : CSSParserRule`
///
/// Exposed in Window.
#[doc(alias = "CSSParserDeclaration")]
#[repr(transparent)]
pub struct CssParserDeclaration {
    parent: crate::CssParserRule,
}
interface!(CssParserDeclaration: crate::CssParserRule; "CSSParserDeclaration");

/// `interface CSSParserValue`
///
/// Exposed in Window.
#[doc(alias = "CSSParserValue")]
#[repr(transparent)]
pub struct CssParserValue {
    parent: crate::Object,
}
interface!(CssParserValue:; "CSSParserValue");
extended!([] CssParserValue);

/// `interface CSSParserBlock : CSSParserValue`
///
/// Exposed in Window.
#[doc(alias = "CSSParserBlock")]
#[repr(transparent)]
pub struct CssParserBlock {
    parent: crate::CssParserValue,
}
interface!(CssParserBlock: crate::CssParserValue; "CSSParserBlock");

/// `interface CSSParserFunction : CSSParserValue`
///
/// Exposed in Window.
#[doc(alias = "CSSParserFunction")]
#[repr(transparent)]
pub struct CssParserFunction {
    parent: crate::CssParserValue,
}
interface!(CssParserFunction: crate::CssParserValue; "CSSParserFunction");

/// `interface NamedFlowMap`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct NamedFlowMap {
    parent: crate::Object,
}
interface!(NamedFlowMap:; "NamedFlowMap");

/// `interface NamedFlow : EventTarget`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct NamedFlow {
    parent: crate::EventTarget,
}
interface!(NamedFlow: crate::EventTarget; "NamedFlow");

/// `interface FontMetrics`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct FontMetrics {
    parent: crate::Object,
}
interface!(FontMetrics:; "FontMetrics");

/// `interface Baseline`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Baseline {
    parent: crate::Object,
}
interface!(Baseline:; "Baseline");

/// `interface Font`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Font {
    parent: crate::Object,
}
interface!(Font:; "Font");

/// `typedef (DOMString or ReadableStream) CSSStringSource`
#[doc(alias = "CSSStringSource")]
#[non_exhaustive]
pub enum CssStringSource {
    /// `String`
    String(crate::JsString),
    /// `ReadableStream`
    ReadableStream(crate::ReadableStream),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(CssStringSource {
    String(crate::JsString): string,
    ReadableStream(crate::ReadableStream): value,
});

/// `typedef (DOMString or CSSStyleValue or CSSParserValue) CSSToken`
#[doc(alias = "CSSToken")]
#[non_exhaustive]
pub enum CssToken {
    /// `String`
    String(crate::JsString),
    /// `CssStyleValue`
    CssStyleValue(crate::CssStyleValue),
    /// `CssParserValue`
    CssParserValue(crate::CssParserValue),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(CssToken {
    String(crate::JsString): string,
    CssStyleValue(crate::CssStyleValue): value,
    CssParserValue(crate::CssParserValue): value,
});
