//! Types: Which element is at a point, whether one is visible, boxes as quadrilaterals

web_dictionary! {
    /// Options for `caretPositionFromPoint`.
    ///
    /// `dictionary CaretPositionFromPointOptions`
    ///
    /// Feature `element-geometry`.
    pub struct CaretPositionFromPointOptions: [crate::Object];
    name = "CaretPositionFromPointOptions";
}

web_interface! {
    /// A place in the text where a caret can stand.
    ///
    /// `interface CaretPosition`
    ///
    /// Feature `element-geometry`. Exposed in Window. Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/CaretPosition) · [Specification](https://drafts.csswg.org/cssom-view/#caret-position)
    pub struct CaretPosition: [crate::Object];
    class = "CaretPosition";
}

web_dictionary! {
    /// What `checkVisibility` counts as invisible, besides elements that have no box.
    ///
    /// `dictionary CheckVisibilityOptions`
    ///
    /// Feature `element-geometry`.
    pub struct CheckVisibilityOptions: [crate::Object];
    name = "CheckVisibilityOptions";
}

#[cfg(all(feature = "experimental", feature = "element-geometry"))]
web_enumeration! {
    /// A box of the CSS box model: `margin`, `border`, `padding` or `content`.
    ///
    /// `enum CSSBoxType`
    ///
    /// Features `element-geometry` and `experimental`.
    #[doc(alias = "CSSBoxType")]
    pub enum CssBoxType {
        Margin = "margin",
        Border = "border",
        Padding = "padding",
        Content = "content",
    }
}

#[cfg(all(feature = "experimental", feature = "element-geometry"))]
web_dictionary! {
    /// The options of `getBoxQuads`.
    ///
    /// `dictionary BoxQuadOptions`
    ///
    /// Features `element-geometry` and `experimental`.
    pub struct BoxQuadOptions: [crate::Object];
    name = "BoxQuadOptions";
}

#[cfg(all(feature = "experimental", feature = "element-geometry"))]
web_dictionary! {
    /// The boxes between which coordinates are converted.
    ///
    /// `dictionary ConvertCoordinateOptions`
    ///
    /// Features `element-geometry` and `experimental`.
    pub struct ConvertCoordinateOptions: [crate::Object];
    name = "ConvertCoordinateOptions";
}

#[cfg(all(feature = "experimental", feature = "element-geometry"))]
web_union! {
    /// `typedef (Text or Element or CSSPseudoElement or Document) GeometryNode`
    ///
    /// Features `element-geometry` and `experimental`.
    pub enum GeometryNode {
        Text(crate::Text): value,
        Element(crate::Element): value,
        CssPseudoElement(crate::CssPseudoElement): value,
        Document(crate::Document): value,
    }
    heirs Element(crate::Element);
    into crate::Object;
}

#[cfg(all(feature = "xml", all(feature = "experimental", feature = "element-geometry")))]
web_stands_for!(crate::CdataSection, crate::GeometryNode, Text(crate::Text));

#[cfg(all(feature = "xml", all(feature = "experimental", feature = "element-geometry")))]
web_stands_for!(crate::XmlDocument, crate::GeometryNode, Document(crate::Document));
