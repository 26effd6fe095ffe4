//! Types: The model element, three-dimensional content in a page

web_interface! {
    /// A `model` element, which shows a 3D model.
    ///
    /// `interface HTMLModelElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Features `model-element` and `experimental`. Exposed in Window. [Specification](https://immersive-web.github.io/model-element/#htmlmodelelement)
    #[doc(alias = "HTMLModelElement")]
    pub struct HtmlModelElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLModelElement";
}
