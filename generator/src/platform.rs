//! The names of JavaScript and of the web platform that the generator itself knows.
//!
//! Tables and overlays have all other facts. Here are only the names that the rules of the generator depend on.

/// The name of the global object. A namespace of this name is the global object: its members are free functions.
pub const GLOBAL_THIS: &str = "globalThis";

/// The name by which tables and overlays know a constructor.
pub const CONSTRUCTOR: &str = "constructor";
/// The method that a stringifier stands for.
pub const TO_STRING: &str = "toString";
/// The key of the method that an iterable class has.
pub const ITERATOR: &str = "@@iterator";
/// The key of the method that an asynchronously iterable class has.
pub const ASYNC_ITERATOR: &str = "@@asyncIterator";

/// WebIDL's callback of any arguments: `callback Function = any (any... arguments)`. No type says more of it.
pub const FUNCTION: &str = "Function";

/// WebIDL's exception. It and its heirs are errors in Rust.
pub const EXCEPTION: &str = "DOMException";

/// The symbols that `Symbol` has as properties. No other symbol can be the key of a member.
pub const WELL_KNOWN_SYMBOLS: [&str; 15] = [
    "asyncDispose",
    "asyncIterator",
    "dispose",
    "hasInstance",
    "isConcatSpreadable",
    "iterator",
    "match",
    "matchAll",
    "replace",
    "search",
    "species",
    "split",
    "toPrimitive",
    "toStringTag",
    "unscopables",
];

/// The global object of a page.
pub const WINDOW: &str = "Window";
/// The object that stands before a window while it navigates. HTML describes it in prose only.
pub const WINDOW_PROXY: &str = "WindowProxy";

/// The attributes, of interfaces, whose window is always of the origin of the object that has them.
pub const OWN_WINDOWS: [(&str, &str); 5] = [
    ("Window", "window"),
    ("Window", "self"),
    ("Window", "frames"),
    ("Document", "defaultView"),
    ("TimeEvent", "view"),
];
pub const DOCUMENT: &str = "Document";

/// Targets of very many events. Each of these events is in the area of its class, not in that of the target.
pub const WIDE_EVENT_TARGETS: [&str; 7] =
    ["Document", "Element", "HTMLElement", "MathMLElement", "Node", "SVGElement", "Window"];

/// The class of all events. It says nothing about the area of one.
pub const EVENT_CLASS: &str = "Event";

/// The dictionary of a listener's options.
pub const LISTENER_OPTIONS: &str = "AddEventListenerOptions";

/// HTML's callback for `attribute EventHandler on…`. Its argument is an `Event`, whichever event it handles.
pub const EVENT_HANDLER: &str = "EventHandlerNonNull";

/// CSSOM's object whose attributes are the properties of CSS.
pub const STYLE_PROPERTIES: &str = "CSSStyleProperties";

/// The namespaces of elements: the Rust module and the URI of each.
pub const ELEMENT_NAMESPACES: [(&str, &str); 3] = [
    ("html", "http://www.w3.org/1999/xhtml"),
    ("mathml", "http://www.w3.org/1998/Math/MathML"),
    ("svg", "http://www.w3.org/2000/svg"),
];

/// The operation that makes an element of any namespace.
pub const CREATE_ELEMENT: &str = "createElementNS";

/// The beginning of the names of Trusted Types' classes. Their values stand beside texts in unions.
pub const TRUSTED_TYPE_PREFIX: &str = "Trusted";

/// The beginnings of the names of WebGL's extensions, which have a file each.
pub const WEBGL_EXTENSION_PREFIXES: [&str; 6] = ["ANGLE_", "EXT_", "KHR_", "OES_", "OVR_", "WEBGL_"];
