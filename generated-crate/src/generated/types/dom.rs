//! Types: The tree of nodes: documents, elements, attributes, text, queries and changes

/// `interface NodeList`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/NodeList) · [Specification](https://dom.spec.whatwg.org/#interface-nodelist)
#[cfg(any(
    feature = "custom-elements", feature = "dom", feature = "forms", feature = "html", feature = "input-elements",
    feature = "mutation-observer", feature = "select-elements", feature = "svg",
))]
#[repr(transparent)]
pub struct NodeList {
    parent: crate::Object,
}
#[cfg(any(
    feature = "custom-elements", feature = "dom", feature = "forms", feature = "html", feature = "input-elements",
    feature = "mutation-observer", feature = "select-elements", feature = "svg",
))]
interface!(NodeList:; "NodeList");
#[cfg(any(
    feature = "custom-elements", feature = "dom", feature = "forms", feature = "html", feature = "input-elements",
    feature = "mutation-observer", feature = "select-elements", feature = "svg",
))]
extended!([] NodeList);

/// `interface HTMLCollection`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLCollection) · [Specification](https://dom.spec.whatwg.org/#interface-htmlcollection)
#[doc(alias = "HTMLCollection")]
#[cfg(any(
    feature = "dom", feature = "forms", feature = "html", feature = "images", feature = "obsolete",
    feature = "select-elements", feature = "tables",
))]
#[repr(transparent)]
pub struct HtmlCollection {
    parent: crate::Object,
}
#[cfg(any(
    feature = "dom", feature = "forms", feature = "html", feature = "images", feature = "obsolete",
    feature = "select-elements", feature = "tables",
))]
interface!(HtmlCollection:; "HTMLCollection");
#[cfg(any(
    feature = "dom", feature = "forms", feature = "html", feature = "images", feature = "obsolete",
    feature = "select-elements", feature = "tables",
))]
extended!([] HtmlCollection);

/// `interface Node : EventTarget`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Node) · [Specification](https://dom.spec.whatwg.org/#interface-node)
#[repr(transparent)]
pub struct Node {
    parent: crate::EventTarget,
}
interface!(Node: crate::EventTarget; "Node");
extended!([] Node);

/// `dictionary GetRootNodeOptions`
#[cfg(feature = "dom")]
#[repr(transparent)]
pub struct GetRootNodeOptions {
    parent: crate::Object,
}
#[cfg(feature = "dom")]
dictionary!(GetRootNodeOptions:; "GetRootNodeOptions");

/// `interface Document : Node`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Document) · [Specification](https://dom.spec.whatwg.org/#interface-document)
#[cfg(any(
    feature = "aria", feature = "css-animations", feature = "css-styles", feature = "cssom",
    feature = "custom-elements", feature = "dom", feature = "dom-parser", feature = "editing",
    feature = "element-geometry", feature = "embedded-objects", feature = "event-handlers", feature = "font-loading",
    feature = "fullscreen", feature = "html", feature = "html-sanitizer", feature = "iframes",
    feature = "intersection-observer", feature = "location", feature = "mouse-events", feature = "obsolete",
    feature = "picture-in-picture", feature = "pointer-events", feature = "pointer-lock", feature = "ranges",
    feature = "scrolling", feature = "selection", feature = "storage-access", feature = "svg",
    feature = "tree-traversal", feature = "view-transitions", feature = "web-animations", feature = "window",
    feature = "xhr", feature = "xml", feature = "xpath",
    all(
        feature = "experimental",
        any(
            feature = "css-drafts", feature = "form-events", feature = "page-lifecycle", feature = "permissions-policy",
            feature = "private-state-tokens", feature = "webmcp",
        ),
    ),
))]
#[repr(transparent)]
pub struct Document {
    parent: crate::Node,
}
#[cfg(any(
    feature = "aria", feature = "css-animations", feature = "css-styles", feature = "cssom",
    feature = "custom-elements", feature = "dom", feature = "dom-parser", feature = "editing",
    feature = "element-geometry", feature = "embedded-objects", feature = "event-handlers", feature = "font-loading",
    feature = "fullscreen", feature = "html", feature = "html-sanitizer", feature = "iframes",
    feature = "intersection-observer", feature = "location", feature = "mouse-events", feature = "obsolete",
    feature = "picture-in-picture", feature = "pointer-events", feature = "pointer-lock", feature = "ranges",
    feature = "scrolling", feature = "selection", feature = "storage-access", feature = "svg",
    feature = "tree-traversal", feature = "view-transitions", feature = "web-animations", feature = "window",
    feature = "xhr", feature = "xml", feature = "xpath",
    all(
        feature = "experimental",
        any(
            feature = "css-drafts", feature = "form-events", feature = "page-lifecycle", feature = "permissions-policy",
            feature = "private-state-tokens", feature = "webmcp",
        ),
    ),
))]
interface!(Document: crate::Node, crate::EventTarget; "Document");
#[cfg(any(
    feature = "aria", feature = "css-animations", feature = "css-styles", feature = "cssom",
    feature = "custom-elements", feature = "dom", feature = "dom-parser", feature = "editing",
    feature = "element-geometry", feature = "embedded-objects", feature = "event-handlers", feature = "font-loading",
    feature = "fullscreen", feature = "html", feature = "html-sanitizer", feature = "iframes",
    feature = "intersection-observer", feature = "location", feature = "mouse-events", feature = "obsolete",
    feature = "picture-in-picture", feature = "pointer-events", feature = "pointer-lock", feature = "ranges",
    feature = "scrolling", feature = "selection", feature = "storage-access", feature = "svg",
    feature = "tree-traversal", feature = "view-transitions", feature = "web-animations", feature = "window",
    feature = "xhr", feature = "xml", feature = "xpath",
    all(
        feature = "experimental",
        any(
            feature = "css-drafts", feature = "form-events", feature = "page-lifecycle", feature = "permissions-policy",
            feature = "private-state-tokens", feature = "webmcp",
        ),
    ),
))]
extended!([] Document);

/// `dictionary ElementCreationOptions`
#[cfg(feature = "dom")]
#[repr(transparent)]
pub struct ElementCreationOptions {
    parent: crate::Object,
}
#[cfg(feature = "dom")]
dictionary!(ElementCreationOptions:; "ElementCreationOptions");

/// `dictionary ImportNodeOptions`
#[cfg(feature = "dom")]
#[repr(transparent)]
pub struct ImportNodeOptions {
    parent: crate::Object,
}
#[cfg(feature = "dom")]
dictionary!(ImportNodeOptions:; "ImportNodeOptions");

/// `interface DocumentFragment : Node`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DocumentFragment) · [Specification](https://dom.spec.whatwg.org/#interface-documentfragment)
#[cfg(any(
    feature = "css-animations", feature = "css-highlights", feature = "css-styles", feature = "cssom",
    feature = "custom-elements", feature = "dom", feature = "element-geometry", feature = "fullscreen",
    feature = "html-sanitizer", feature = "media-tracks", feature = "picture-in-picture", feature = "pointer-lock",
    feature = "ranges", feature = "selection", feature = "shadow-dom", feature = "templates", feature = "xml",
    all(feature = "experimental", feature = "svg"),
))]
#[repr(transparent)]
pub struct DocumentFragment {
    parent: crate::Node,
}
#[cfg(any(
    feature = "css-animations", feature = "css-highlights", feature = "css-styles", feature = "cssom",
    feature = "custom-elements", feature = "dom", feature = "element-geometry", feature = "fullscreen",
    feature = "html-sanitizer", feature = "media-tracks", feature = "picture-in-picture", feature = "pointer-lock",
    feature = "ranges", feature = "selection", feature = "shadow-dom", feature = "templates", feature = "xml",
    all(feature = "experimental", feature = "svg"),
))]
interface!(DocumentFragment: crate::Node, crate::EventTarget; "DocumentFragment");
#[cfg(any(
    feature = "css-animations", feature = "css-highlights", feature = "css-styles", feature = "cssom",
    feature = "custom-elements", feature = "dom", feature = "element-geometry", feature = "fullscreen",
    feature = "html-sanitizer", feature = "media-tracks", feature = "picture-in-picture", feature = "pointer-lock",
    feature = "ranges", feature = "selection", feature = "shadow-dom", feature = "templates", feature = "xml",
    all(feature = "experimental", feature = "svg"),
))]
extended!([] DocumentFragment);

/// `interface Element : Node`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Element) · [Specification](https://dom.spec.whatwg.org/#interface-element)
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
    feature = "media", feature = "media-tracks", feature = "mouse-events", feature = "navigation", feature = "obsolete",
    feature = "offscreen-canvas", feature = "paint-timing", feature = "picture-in-picture", feature = "pointer-events",
    feature = "pointer-lock", feature = "popover", feature = "remote-playback", feature = "resize-observer",
    feature = "scripts", feature = "scroll-animations", feature = "scrolling", feature = "select-elements",
    feature = "selection", feature = "shadow-dom", feature = "svg", feature = "svg-animations",
    feature = "svg-event-handlers", feature = "svg-filters", feature = "svg-painting", feature = "svg-shapes",
    feature = "svg-text", feature = "tables", feature = "templates", feature = "touch-events", feature = "ui-events",
    feature = "video-frames", feature = "web-animations", feature = "web-audio", feature = "web-codecs",
    feature = "webgl", feature = "webgl2", feature = "webgpu", feature = "window", feature = "window-geometry",
    all(
        feature = "experimental",
        any(
            feature = "attribution", feature = "content-security-policy", feature = "css-drafts",
            feature = "css-worklets", feature = "edit-context", feature = "geolocation", feature = "ink",
            feature = "installed-apps", feature = "language-model", feature = "media-capture-extensions",
            feature = "model-element", feature = "permissions-policy", feature = "private-state-tokens",
            feature = "screen-capture", feature = "shape-detection", feature = "view-transitions",
            feature = "virtual-keyboard", feature = "webxr", feature = "webxr-layers",
        ),
    ),
))]
#[repr(transparent)]
pub struct Element {
    parent: crate::Node,
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
    feature = "media", feature = "media-tracks", feature = "mouse-events", feature = "navigation", feature = "obsolete",
    feature = "offscreen-canvas", feature = "paint-timing", feature = "picture-in-picture", feature = "pointer-events",
    feature = "pointer-lock", feature = "popover", feature = "remote-playback", feature = "resize-observer",
    feature = "scripts", feature = "scroll-animations", feature = "scrolling", feature = "select-elements",
    feature = "selection", feature = "shadow-dom", feature = "svg", feature = "svg-animations",
    feature = "svg-event-handlers", feature = "svg-filters", feature = "svg-painting", feature = "svg-shapes",
    feature = "svg-text", feature = "tables", feature = "templates", feature = "touch-events", feature = "ui-events",
    feature = "video-frames", feature = "web-animations", feature = "web-audio", feature = "web-codecs",
    feature = "webgl", feature = "webgl2", feature = "webgpu", feature = "window", feature = "window-geometry",
    all(
        feature = "experimental",
        any(
            feature = "attribution", feature = "content-security-policy", feature = "css-drafts",
            feature = "css-worklets", feature = "edit-context", feature = "geolocation", feature = "ink",
            feature = "installed-apps", feature = "language-model", feature = "media-capture-extensions",
            feature = "model-element", feature = "permissions-policy", feature = "private-state-tokens",
            feature = "screen-capture", feature = "shape-detection", feature = "view-transitions",
            feature = "virtual-keyboard", feature = "webxr", feature = "webxr-layers",
        ),
    ),
))]
interface!(Element: crate::Node, crate::EventTarget; "Element");
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
    feature = "media", feature = "media-tracks", feature = "mouse-events", feature = "navigation", feature = "obsolete",
    feature = "offscreen-canvas", feature = "paint-timing", feature = "picture-in-picture", feature = "pointer-events",
    feature = "pointer-lock", feature = "popover", feature = "remote-playback", feature = "resize-observer",
    feature = "scripts", feature = "scroll-animations", feature = "scrolling", feature = "select-elements",
    feature = "selection", feature = "shadow-dom", feature = "svg", feature = "svg-animations",
    feature = "svg-event-handlers", feature = "svg-filters", feature = "svg-painting", feature = "svg-shapes",
    feature = "svg-text", feature = "tables", feature = "templates", feature = "touch-events", feature = "ui-events",
    feature = "video-frames", feature = "web-animations", feature = "web-audio", feature = "web-codecs",
    feature = "webgl", feature = "webgl2", feature = "webgpu", feature = "window", feature = "window-geometry",
    all(
        feature = "experimental",
        any(
            feature = "attribution", feature = "content-security-policy", feature = "css-drafts",
            feature = "css-worklets", feature = "edit-context", feature = "geolocation", feature = "ink",
            feature = "installed-apps", feature = "language-model", feature = "media-capture-extensions",
            feature = "model-element", feature = "permissions-policy", feature = "private-state-tokens",
            feature = "screen-capture", feature = "shape-detection", feature = "view-transitions",
            feature = "virtual-keyboard", feature = "webxr", feature = "webxr-layers",
        ),
    ),
))]
extended!([] Element);

/// `interface NamedNodeMap`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/NamedNodeMap) · [Specification](https://dom.spec.whatwg.org/#interface-namednodemap)
#[cfg(feature = "dom")]
#[repr(transparent)]
pub struct NamedNodeMap {
    parent: crate::Object,
}
#[cfg(feature = "dom")]
interface!(NamedNodeMap:; "NamedNodeMap");

/// `interface Attr : Node`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Attr) · [Specification](https://dom.spec.whatwg.org/#interface-attr)
#[cfg(feature = "dom")]
#[repr(transparent)]
pub struct Attr {
    parent: crate::Node,
}
#[cfg(feature = "dom")]
interface!(Attr: crate::Node, crate::EventTarget; "Attr");

/// `interface CharacterData : Node`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CharacterData) · [Specification](https://dom.spec.whatwg.org/#interface-characterdata)
#[cfg(any(
    feature = "cssom", feature = "dom", feature = "shadow-dom", feature = "xml",
    all(feature = "experimental", feature = "element-geometry"),
))]
#[repr(transparent)]
pub struct CharacterData {
    parent: crate::Node,
}
#[cfg(any(
    feature = "cssom", feature = "dom", feature = "shadow-dom", feature = "xml",
    all(feature = "experimental", feature = "element-geometry"),
))]
interface!(CharacterData: crate::Node, crate::EventTarget; "CharacterData");
#[cfg(any(
    feature = "cssom", feature = "dom", feature = "shadow-dom", feature = "xml",
    all(feature = "experimental", feature = "element-geometry"),
))]
extended!([] CharacterData);

/// `interface Text : CharacterData`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Text) · [Specification](https://dom.spec.whatwg.org/#interface-text)
#[cfg(any(
    feature = "dom", feature = "shadow-dom", feature = "xml",
    all(feature = "experimental", feature = "element-geometry"),
))]
#[repr(transparent)]
pub struct Text {
    parent: crate::CharacterData,
}
#[cfg(any(
    feature = "dom", feature = "shadow-dom", feature = "xml",
    all(feature = "experimental", feature = "element-geometry"),
))]
interface!(Text: crate::CharacterData, crate::Node, crate::EventTarget; "Text");
#[cfg(any(
    feature = "dom", feature = "shadow-dom", feature = "xml",
    all(feature = "experimental", feature = "element-geometry"),
))]
extended!([] Text);

/// `interface Comment : CharacterData`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Comment) · [Specification](https://dom.spec.whatwg.org/#interface-comment)
#[cfg(feature = "dom")]
#[repr(transparent)]
pub struct Comment {
    parent: crate::CharacterData,
}
#[cfg(feature = "dom")]
interface!(Comment: crate::CharacterData, crate::Node, crate::EventTarget; "Comment");

/// `interface DOMTokenList`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DOMTokenList) · [Specification](https://dom.spec.whatwg.org/#interface-domtokenlist)
#[doc(alias = "DOMTokenList")]
#[cfg(any(
    feature = "document-metadata", feature = "dom", feature = "forms", feature = "iframes", feature = "images",
    feature = "links", feature = "scripts", feature = "shadow-dom", feature = "svg",
))]
#[repr(transparent)]
pub struct DomTokenList {
    parent: crate::Object,
}
#[cfg(any(
    feature = "document-metadata", feature = "dom", feature = "forms", feature = "iframes", feature = "images",
    feature = "links", feature = "scripts", feature = "shadow-dom", feature = "svg",
))]
interface!(DomTokenList:; "DOMTokenList");

/// `(DOMString or ElementCreationOptions)`
#[cfg(feature = "dom")]
#[non_exhaustive]
pub enum StringOrElementCreationOptions {
    /// `String`
    String(crate::JsString),
    /// `ElementCreationOptions`
    ElementCreationOptions(crate::ElementCreationOptions),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "dom")]
union!(StringOrElementCreationOptions {
    String(crate::JsString): string,
    ElementCreationOptions(crate::ElementCreationOptions): value,
});

/// `(boolean or ImportNodeOptions)`
#[cfg(feature = "dom")]
#[non_exhaustive]
pub enum BooleanOrImportNodeOptions {
    /// `Boolean`
    Boolean(bool),
    /// `ImportNodeOptions`
    ImportNodeOptions(crate::ImportNodeOptions),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "dom")]
union!(BooleanOrImportNodeOptions {
    Boolean(bool): boolean,
    ImportNodeOptions(crate::ImportNodeOptions): value,
});

/// `(Node or DOMString)`
#[cfg(feature = "dom")]
#[non_exhaustive]
pub enum NodeOrString {
    /// `Node`
    Node(crate::Node),
    /// `String`
    String(crate::JsString),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "dom")]
union!(NodeOrString {
    Node(crate::Node): value,
    String(crate::JsString): string,
});

/// `(TrustedType or DOMString)`
#[cfg(feature = "dom")]
#[non_exhaustive]
pub enum TrustedTypeOrString {
    /// `TrustedHtml`
    TrustedHtml(crate::TrustedHtml),
    /// `TrustedScript`
    TrustedScript(crate::TrustedScript),
    /// `TrustedScriptUrl`
    TrustedScriptUrl(crate::TrustedScriptUrl),
    /// `String`
    String(crate::JsString),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "dom")]
union!(TrustedTypeOrString {
    TrustedHtml(crate::TrustedHtml): value,
    TrustedScript(crate::TrustedScript): value,
    TrustedScriptUrl(crate::TrustedScriptUrl): value,
    String(crate::JsString): string,
});
#[cfg(feature = "dom")]
wider!(TrustedTypeOrString: TrustedType {
    TrustedHtml,
    TrustedScript,
    TrustedScriptUrl,
});
