//! Types: Where elements are and how large: bounding boxes, offsets, elements at a point

/// `dictionary CaretPositionFromPointOptions`
#[repr(transparent)]
pub struct CaretPositionFromPointOptions {
    parent: crate::Object,
}
dictionary!(CaretPositionFromPointOptions:; "CaretPositionFromPointOptions");

/// `interface CaretPosition`
///
/// Exposed in Window.
///
/// Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/CaretPosition) · [Specification](https://drafts.csswg.org/cssom-view/#caret-position)
#[repr(transparent)]
pub struct CaretPosition {
    parent: crate::Object,
}
interface!(CaretPosition:; "CaretPosition");

/// `dictionary CheckVisibilityOptions`
#[repr(transparent)]
pub struct CheckVisibilityOptions {
    parent: crate::Object,
}
dictionary!(CheckVisibilityOptions:; "CheckVisibilityOptions");

/// `enum CSSBoxType`
#[doc(alias = "CSSBoxType")]
#[cfg(all(feature = "experimental", feature = "element-geometry"))]
#[non_exhaustive]
pub enum CssBoxType {
    /// `"margin"`
    Margin,
    /// `"border"`
    Border,
    /// `"padding"`
    Padding,
    /// `"content"`
    Content,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(all(feature = "experimental", feature = "element-geometry"))]
enumeration!(CssBoxType {
    Margin = "margin",
    Border = "border",
    Padding = "padding",
    Content = "content",
});

/// `dictionary BoxQuadOptions`
#[cfg(all(feature = "experimental", feature = "element-geometry"))]
#[repr(transparent)]
pub struct BoxQuadOptions {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "element-geometry"))]
dictionary!(BoxQuadOptions:; "BoxQuadOptions");

/// `dictionary ConvertCoordinateOptions`
#[cfg(all(feature = "experimental", feature = "element-geometry"))]
#[repr(transparent)]
pub struct ConvertCoordinateOptions {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "element-geometry"))]
dictionary!(ConvertCoordinateOptions:; "ConvertCoordinateOptions");

/// `typedef (Text or Element or CSSPseudoElement or Document) GeometryNode`
#[cfg(all(feature = "experimental", feature = "element-geometry"))]
#[non_exhaustive]
pub enum GeometryNode {
    /// `Text`
    Text(crate::Text),
    /// `Element`
    Element(crate::Element),
    /// `CssPseudoElement`
    CssPseudoElement(crate::CssPseudoElement),
    /// `Document`
    Document(crate::Document),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(all(feature = "experimental", feature = "element-geometry"))]
union!(GeometryNode {
    Text(crate::Text): value,
    Element(crate::Element): value,
    CssPseudoElement(crate::CssPseudoElement): value,
    Document(crate::Document): value,
});
