//! Types: The tree of nodes: documents, elements, attributes, text, queries, changes, boxes

#[cfg(any(
    feature = "custom-elements", feature = "dom", feature = "forms", feature = "html", feature = "input-elements",
    feature = "mutation-observer", feature = "select-elements", feature = "svg",
))]
web_interface! {
    /// A list of nodes, such as the children of a node or the matches of a selector.
    ///
    /// `interface NodeList`
    ///
    /// Feature `dom`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/NodeList) · [Specification](https://dom.spec.whatwg.org/#interface-nodelist)
    pub struct NodeList: [crate::Object];
    class = "NodeList";
    extended;
}

#[cfg(any(
    feature = "dom", feature = "forms", feature = "html", feature = "images", feature = "obsolete",
    feature = "select-elements", feature = "tables",
))]
web_interface! {
    /// A list of elements that is kept up to date with the document.
    ///
    /// `interface HTMLCollection`
    ///
    /// Feature `dom`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLCollection) · [Specification](https://dom.spec.whatwg.org/#interface-htmlcollection)
    #[doc(alias = "HTMLCollection")]
    pub struct HtmlCollection: [crate::Object];
    class = "HTMLCollection";
    extended;
}

#[cfg(any(
    feature = "aria", feature = "audio-output", feature = "canvas", feature = "canvas-2d",
    feature = "capture-from-element", feature = "clipboard", feature = "content-security-policy",
    feature = "content-visibility", feature = "credentials", feature = "css-animations", feature = "css-highlights",
    feature = "css-styles", feature = "css-transitions", feature = "css-typed-om", feature = "cssom",
    feature = "custom-elements", feature = "device-orientation", feature = "dialog-element",
    feature = "document-metadata", feature = "dom", feature = "dom-parser", feature = "drag-and-drop",
    feature = "editing", feature = "element-geometry", feature = "embedded-objects", feature = "encrypted-media",
    feature = "event-handlers", feature = "event-timing", feature = "events", feature = "font-loading",
    feature = "form-data", feature = "form-events", feature = "forms", feature = "fullscreen", feature = "history",
    feature = "html", feature = "html-elements", feature = "html-sanitizer", feature = "iframes",
    feature = "image-bitmap", feature = "images", feature = "input-elements", feature = "input-events",
    feature = "intersection-observer", feature = "keyboard-events", feature = "links", feature = "mathml",
    feature = "media-elements", feature = "media-tracks", feature = "messaging", feature = "mouse-events",
    feature = "mutation-observer", feature = "navigation", feature = "obsolete", feature = "offscreen-canvas",
    feature = "page-lifecycle", feature = "paint-timing", feature = "picture-in-picture", feature = "pointer-events",
    feature = "pointer-lock", feature = "popover", feature = "ranges", feature = "remote-playback",
    feature = "resize-observer", feature = "screen", feature = "scripts", feature = "scroll-animations",
    feature = "scrolling", feature = "select-elements", feature = "selection", feature = "shadow-dom",
    feature = "storage-access", feature = "svg", feature = "svg-animations", feature = "svg-event-handlers",
    feature = "svg-filters", feature = "svg-painting", feature = "svg-shapes", feature = "svg-text", feature = "tables",
    feature = "templates", feature = "touch-events", feature = "tree-traversal", feature = "ui-events",
    feature = "unspecified", feature = "video-frames", feature = "view-transitions", feature = "web-animations",
    feature = "web-audio", feature = "web-codecs", feature = "web-storage", feature = "webgl", feature = "webgl2",
    feature = "webgpu", feature = "window", feature = "xhr", feature = "xml", feature = "xpath",
    all(feature = "experimental", any(
        feature = "attribution", feature = "css-drafts", feature = "css-worklets", feature = "edit-context",
        feature = "geolocation", feature = "ink", feature = "installed-apps", feature = "language-model",
        feature = "media-capture-extensions", feature = "model-element", feature = "permissions-policy",
        feature = "private-state-tokens", feature = "screen-capture", feature = "shape-detection",
        feature = "virtual-keyboard", feature = "webmcp", feature = "webxr", feature = "webxr-layers",
    )),
))]
web_interface! {
    /// The base of everything in the document tree: elements, texts, comments, the document itself.
    ///
    /// `interface Node : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `dom`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Node) · [Specification](https://dom.spec.whatwg.org/#interface-node)
    pub struct Node: [crate::EventTarget, crate::Object];
    class = "Node";
    extended;
}

#[cfg(feature = "dom")]
web_dictionary! {
    /// Options for `getRootNode`.
    ///
    /// `dictionary GetRootNodeOptions`
    ///
    /// Feature `dom`.
    pub struct GetRootNodeOptions: [crate::Object];
    name = "GetRootNodeOptions";
}

#[cfg(any(
    feature = "aria", feature = "css-animations", feature = "css-styles", feature = "cssom",
    feature = "custom-elements", feature = "device-orientation", feature = "dom", feature = "dom-parser",
    feature = "drag-and-drop", feature = "editing", feature = "element-geometry", feature = "embedded-objects",
    feature = "event-handlers", feature = "events", feature = "font-loading", feature = "fullscreen",
    feature = "history", feature = "html", feature = "html-sanitizer", feature = "iframes", feature = "input-events",
    feature = "intersection-observer", feature = "keyboard-events", feature = "messaging", feature = "mouse-events",
    feature = "obsolete", feature = "page-lifecycle", feature = "picture-in-picture", feature = "pointer-events",
    feature = "pointer-lock", feature = "ranges", feature = "scrolling", feature = "selection",
    feature = "storage-access", feature = "svg", feature = "touch-events", feature = "tree-traversal",
    feature = "ui-events", feature = "unspecified", feature = "view-transitions", feature = "web-animations",
    feature = "web-storage", feature = "window", feature = "xhr", feature = "xml", feature = "xpath",
    all(feature = "experimental", any(
        feature = "css-drafts", feature = "form-events", feature = "permissions-policy",
        feature = "private-state-tokens", feature = "webmcp",
    )),
))]
web_interface! {
    /// A web page as a tree of nodes.
    ///
    /// `interface Document : Node`
    ///
    /// Inherits the methods of [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Members are added by the features `aria`, `css-animations`, `css-drafts`, `css-styles`, `cssom`,
    /// `custom-elements`, `editing`, `element-geometry`, `event-handlers`, `font-loading`, `fullscreen`, `html`,
    /// `html-sanitizer`, `obsolete`, `page-lifecycle`, `permissions-policy`, `picture-in-picture`, `pointer-lock`,
    /// `private-state-tokens`, `ranges`, `scrolling`, `selection`, `storage-access`, `svg`, `tree-traversal`,
    /// `unspecified`, `view-transitions`, `web-animations`, `webmcp`, `window`, `xml`, `xpath`.
    ///
    /// Feature `dom`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document) · [Specification](https://dom.spec.whatwg.org/#interface-document)
    pub struct Document: [crate::Node, crate::EventTarget, crate::Object];
    class = "Document";
    extended;
}

#[cfg(feature = "dom")]
web_dictionary! {
    /// Options for a new element, for custom elements.
    ///
    /// `dictionary ElementCreationOptions`
    ///
    /// Feature `dom`.
    pub struct ElementCreationOptions: [crate::Object];
    name = "ElementCreationOptions";
}

#[cfg(feature = "dom")]
web_dictionary! {
    /// Options for the copy of a node from another document.
    ///
    /// `dictionary ImportNodeOptions`
    ///
    /// Feature `dom`.
    pub struct ImportNodeOptions: [crate::Object];
    name = "ImportNodeOptions";
}

#[cfg(any(
    feature = "css-animations", feature = "css-highlights", feature = "css-styles", feature = "cssom",
    feature = "custom-elements", feature = "dom", feature = "element-geometry", feature = "fullscreen",
    feature = "html-sanitizer", feature = "media-tracks", feature = "picture-in-picture", feature = "pointer-lock",
    feature = "ranges", feature = "selection", feature = "shadow-dom", feature = "templates", feature = "unspecified",
    feature = "xml", all(feature = "experimental", feature = "svg"),
))]
web_interface! {
    /// A light container for nodes; inserting it inserts its children.
    ///
    /// `interface DocumentFragment : Node`
    ///
    /// Inherits the methods of [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `dom`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DocumentFragment) · [Specification](https://dom.spec.whatwg.org/#interface-documentfragment)
    pub struct DocumentFragment: [crate::Node, crate::EventTarget, crate::Object];
    class = "DocumentFragment";
    extended;
}

#[cfg(any(
    feature = "aria", feature = "audio-output", feature = "canvas", feature = "canvas-2d",
    feature = "capture-from-element", feature = "content-visibility", feature = "credentials",
    feature = "css-animations", feature = "css-styles", feature = "css-transitions", feature = "css-typed-om",
    feature = "cssom", feature = "custom-elements", feature = "dialog-element", feature = "document-metadata",
    feature = "dom", feature = "drag-and-drop", feature = "editing", feature = "element-geometry",
    feature = "embedded-objects", feature = "encrypted-media", feature = "event-handlers", feature = "form-data",
    feature = "form-events", feature = "forms", feature = "fullscreen", feature = "html", feature = "html-elements",
    feature = "html-sanitizer", feature = "iframes", feature = "image-bitmap", feature = "images",
    feature = "input-elements", feature = "intersection-observer", feature = "links", feature = "mathml",
    feature = "media-elements", feature = "media-tracks", feature = "mouse-events", feature = "navigation",
    feature = "obsolete", feature = "offscreen-canvas", feature = "paint-timing", feature = "picture-in-picture",
    feature = "pointer-events", feature = "pointer-lock", feature = "popover", feature = "remote-playback",
    feature = "resize-observer", feature = "screen", feature = "scripts", feature = "scroll-animations",
    feature = "scrolling", feature = "select-elements", feature = "selection", feature = "shadow-dom", feature = "svg",
    feature = "svg-animations", feature = "svg-event-handlers", feature = "svg-filters", feature = "svg-painting",
    feature = "svg-shapes", feature = "svg-text", feature = "tables", feature = "templates", feature = "touch-events",
    feature = "ui-events", feature = "unspecified", feature = "video-frames", feature = "web-animations",
    feature = "web-audio", feature = "web-codecs", feature = "webgl", feature = "webgl2", feature = "webgpu",
    feature = "window",
    all(feature = "experimental", any(
        feature = "attribution", feature = "content-security-policy", feature = "css-drafts", feature = "css-worklets",
        feature = "edit-context", feature = "geolocation", feature = "ink", feature = "installed-apps",
        feature = "language-model", feature = "media-capture-extensions", feature = "model-element",
        feature = "permissions-policy", feature = "private-state-tokens", feature = "screen-capture",
        feature = "shape-detection", feature = "view-transitions", feature = "virtual-keyboard", feature = "webxr",
        feature = "webxr-layers",
    )),
))]
web_interface! {
    /// The base of all elements, whether HTML, SVG or other.
    ///
    /// `interface Element : Node`
    ///
    /// Inherits the methods of [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Members are added by the features `aria`, `css-drafts`, `css-styles`, `css-typed-om`, `custom-elements`,
    /// `element-geometry`, `fullscreen`, `html-sanitizer`, `paint-timing`, `pointer-events`, `pointer-lock`,
    /// `scrolling`, `shadow-dom`, `view-transitions`, `web-animations`.
    ///
    /// Feature `dom`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element) · [Specification](https://dom.spec.whatwg.org/#interface-element)
    pub struct Element: [crate::Node, crate::EventTarget, crate::Object];
    class = "Element";
    extended;
}

#[cfg(feature = "dom")]
web_interface! {
    /// The attributes of an element, as `Attr` nodes.
    ///
    /// `interface NamedNodeMap`
    ///
    /// Feature `dom`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/NamedNodeMap) · [Specification](https://dom.spec.whatwg.org/#interface-namednodemap)
    pub struct NamedNodeMap: [crate::Object];
    class = "NamedNodeMap";
}

#[cfg(feature = "dom")]
web_interface! {
    /// An attribute of an element, as a node.
    ///
    /// `interface Attr : Node`
    ///
    /// Inherits the methods of [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `dom`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Attr) · [Specification](https://dom.spec.whatwg.org/#interface-attr)
    pub struct Attr: [crate::Node, crate::EventTarget, crate::Object];
    class = "Attr";
}

#[cfg(any(
    feature = "cssom", feature = "dom", feature = "shadow-dom", feature = "xml",
    all(feature = "experimental", feature = "element-geometry"),
))]
web_interface! {
    /// The base of nodes that hold text.
    ///
    /// `interface CharacterData : Node`
    ///
    /// Inherits the methods of [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `dom`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CharacterData) · [Specification](https://dom.spec.whatwg.org/#interface-characterdata)
    pub struct CharacterData: [crate::Node, crate::EventTarget, crate::Object];
    class = "CharacterData";
    extended;
}

#[cfg(any(
    feature = "dom", feature = "shadow-dom", feature = "xml",
    all(feature = "experimental", feature = "element-geometry"),
))]
web_interface! {
    /// A piece of text in the document.
    ///
    /// `interface Text : CharacterData`
    ///
    /// Inherits the methods of [`CharacterData`](crate::CharacterData), [`Node`](crate::Node) and
    /// [`EventTarget`](crate::EventTarget).
    ///
    /// Members are added by the features `element-geometry`, `shadow-dom`.
    ///
    /// Feature `dom`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Text) · [Specification](https://dom.spec.whatwg.org/#interface-text)
    pub struct Text: [crate::CharacterData, crate::Node, crate::EventTarget, crate::Object];
    class = "Text";
    extended;
}

#[cfg(feature = "dom")]
web_interface! {
    /// A comment in the document.
    ///
    /// `interface Comment : CharacterData`
    ///
    /// Inherits the methods of [`CharacterData`](crate::CharacterData), [`Node`](crate::Node) and
    /// [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `dom`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Comment) · [Specification](https://dom.spec.whatwg.org/#interface-comment)
    pub struct Comment: [crate::CharacterData, crate::Node, crate::EventTarget, crate::Object];
    class = "Comment";
}

#[cfg(any(
    feature = "document-metadata", feature = "dom", feature = "forms", feature = "iframes", feature = "images",
    feature = "links", feature = "scripts", feature = "shadow-dom", feature = "svg",
))]
web_interface! {
    /// A list of words in an attribute, such as the classes of an element.
    ///
    /// `interface DOMTokenList`
    ///
    /// Feature `dom`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DOMTokenList) · [Specification](https://dom.spec.whatwg.org/#interface-domtokenlist)
    #[doc(alias = "DOMTokenList")]
    pub struct DomTokenList: [crate::Object];
    class = "DOMTokenList";
}

#[cfg(any(
    feature = "dom", feature = "element-geometry", feature = "geometry", feature = "intersection-observer",
    feature = "ranges", feature = "resize-observer", feature = "web-codecs",
    all(feature = "experimental", any(
        feature = "edit-context", feature = "foldables", feature = "gamepad", feature = "paint-timing",
        feature = "shape-detection", feature = "virtual-keyboard", feature = "window-controls-overlay",
    )),
))]
web_interface! {
    /// A rectangle that cannot be changed.
    ///
    /// `interface DOMRectReadOnly`
    ///
    /// Feature `dom`. Exposed in Window, Worker. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMRectReadOnly) · [Specification](https://drafts.csswg.org/geometry/#domrectreadonly)
    #[doc(alias = "DOMRectReadOnly")]
    pub struct DomRectReadOnly: [crate::Object];
    class = "DOMRectReadOnly";
    extended;
}

#[cfg(any(
    feature = "dom", feature = "element-geometry", feature = "geometry", feature = "ranges",
    all(feature = "experimental", any(
        feature = "edit-context", feature = "foldables", feature = "virtual-keyboard",
        feature = "window-controls-overlay",
    )),
))]
web_interface! {
    /// A rectangle by its corner, width and height.
    ///
    /// `interface DOMRect : DOMRectReadOnly`
    ///
    /// Inherits the methods of [`DomRectReadOnly`](crate::DomRectReadOnly).
    ///
    /// Feature `dom`. Exposed in Window, Worker. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMRect) · [Specification](https://drafts.csswg.org/geometry/#domrect)
    #[doc(alias = "SVGRect")]
    #[doc(alias = "DOMRect")]
    pub struct DomRect: [crate::DomRectReadOnly, crate::Object];
    class = "DOMRect";
}

#[cfg(any(
    feature = "dom", feature = "geometry", feature = "media-capture-extensions", feature = "web-codecs",
    all(feature = "experimental", feature = "intersection-observer"),
))]
web_dictionary! {
    /// The corner and size of a rectangle.
    ///
    /// `dictionary DOMRectInit`
    ///
    /// Feature `dom`.
    #[doc(alias = "DOMRectInit")]
    pub struct DomRectInit: [crate::Object];
    name = "DOMRectInit";
    optional;
}

#[cfg(any(feature = "dom", feature = "ranges"))]
web_interface! {
    /// A list of rectangles.
    ///
    /// `interface DOMRectList`
    ///
    /// Feature `dom`. Exposed in Window. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMRectList) · [Specification](https://drafts.csswg.org/geometry/#DOMRectList)
    #[doc(alias = "DOMRectList")]
    pub struct DomRectList: [crate::Object];
    class = "DOMRectList";
}

#[cfg(feature = "dom")]
web_enumeration! {
    /// How far the page is loaded: loading, interactive or complete.
    ///
    /// `enum DocumentReadyState`
    ///
    /// Feature `dom`.
    pub enum DocumentReadyState {
        Loading = "loading",
        Interactive = "interactive",
        Complete = "complete",
    }
}

#[cfg(any(feature = "dom", feature = "reporting", feature = "service-worker-scope"))]
web_enumeration! {
    /// Whether the page can be seen: visible or hidden.
    ///
    /// `enum DocumentVisibilityState`
    ///
    /// Feature `dom`.
    pub enum DocumentVisibilityState {
        Visible = "visible",
        Hidden = "hidden",
    }
}

#[cfg(feature = "dom")]
web_union! {
    /// `(DOMString or ElementCreationOptions)`
    ///
    /// Feature `dom`.
    pub enum StringOrElementCreationOptions {
        ElementCreationOptions(crate::ElementCreationOptions): dictionary,
        String(crate::JsString): string,
    }
}

#[cfg(feature = "dom")]
web_union! {
    /// `(boolean or ImportNodeOptions)`
    ///
    /// Feature `dom`.
    pub enum BooleanOrImportNodeOptions {
        ImportNodeOptions(crate::ImportNodeOptions): dictionary,
        Boolean(bool): boolean,
    }
}

#[cfg(feature = "dom")]
web_union! {
    /// `(Node or DOMString)`
    ///
    /// Feature `dom`.
    pub enum NodeOrString {
        Node(crate::Node): value,
        String(crate::JsString): string,
    }
    heirs Node(crate::Node);
}

#[cfg(feature = "dom")]
web_union! {
    /// `(TrustedType or DOMString)`
    ///
    /// Feature `dom`.
    pub enum TrustedTypeOrString {
        TrustedHtml(crate::TrustedHtml): value,
        TrustedScript(crate::TrustedScript): value,
        TrustedScriptUrl(crate::TrustedScriptUrl): value,
        String(crate::JsString): string,
    }
    from crate::TrustedType { TrustedHtml, TrustedScript, TrustedScriptUrl };
}

#[cfg(all(
    any(
        feature = "dom", feature = "element-geometry", feature = "geometry", feature = "intersection-observer",
        feature = "ranges", feature = "resize-observer", feature = "web-codecs",
        all(feature = "experimental", any(
            feature = "edit-context", feature = "foldables", feature = "gamepad", feature = "paint-timing",
            feature = "shape-detection", feature = "virtual-keyboard", feature = "window-controls-overlay",
        )),
    ),
    any(
        feature = "dom", feature = "geometry", feature = "media-capture-extensions", feature = "web-codecs",
        all(feature = "experimental", feature = "intersection-observer"),
    ),
))]
web_stands_for!(crate::DomRectReadOnly, crate::DomRectInit);

#[cfg(all(
    any(
        feature = "dom", feature = "element-geometry", feature = "geometry", feature = "ranges",
        all(feature = "experimental", any(
            feature = "edit-context", feature = "foldables", feature = "virtual-keyboard",
            feature = "window-controls-overlay",
        )),
    ),
    any(
        feature = "dom", feature = "geometry", feature = "media-capture-extensions", feature = "web-codecs",
        all(feature = "experimental", feature = "intersection-observer"),
    ),
))]
web_stands_for!(crate::DomRect, crate::DomRectInit);
