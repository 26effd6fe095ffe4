//! What the generator knows of JavaScript and of the web platform by name.
//!
//! Whatever a table or an overlay could say is there instead; here is what the rules of the generator speak of.

/// The name of the global object. A namespace of this name is the global object: its members are free functions.
pub const GLOBAL_THIS: &str = "globalThis";

/// The symbols that `Symbol` has as properties: the only ones that a member's key can be.
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
/// HTML describes it in prose: what stands before a window while it navigates.
pub const WINDOW_PROXY: &str = "WindowProxy";
pub const DOCUMENT: &str = "Document";

/// Targets that so many events fire at that each event is in the area of its class, not in the target's.
pub const WIDE_EVENT_TARGETS: [&str; 7] =
    ["Document", "Element", "HTMLElement", "MathMLElement", "Node", "SVGElement", "Window"];

/// The class of all events, which says nothing of their area.
pub const EVENT_CLASS: &str = "Event";

/// The dictionary of a listener's options.
pub const LISTENER_OPTIONS: &str = "AddEventListenerOptions";

/// HTML's callback for `attribute EventHandler on…`, whose argument is `Event` whatever the event.
pub const EVENT_HANDLER: &str = "EventHandlerNonNull";

/// The modules, and the URI of each namespace.
pub const ELEMENT_NAMESPACES: [(&str, &str); 3] = [
    ("html", "http://www.w3.org/1999/xhtml"),
    ("mathml", "http://www.w3.org/1998/Math/MathML"),
    ("svg", "http://www.w3.org/2000/svg"),
];

/// What makes an element of any namespace.
pub const CREATE_ELEMENT: &str = "createElementNS";

/// The classes of the Trusted Types specification, whose values stand beside texts in unions.
pub const TRUSTED_TYPE_PREFIX: &str = "Trusted";

/// Extensions of WebGL, one file each, by the prefixes of the vendors who registered them.
pub const WEBGL_EXTENSION_PREFIXES: [&str; 6] = ["ANGLE_", "EXT_", "KHR_", "OES_", "OVR_", "WEBGL_"];
