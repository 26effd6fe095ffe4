//! Types: Media queries: matchMedia, and the user's preferences

/// `interface MediaQueryList : EventTarget`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/MediaQueryList) · [Specification](https://drafts.csswg.org/cssom-view/#mediaquerylist)
#[repr(transparent)]
pub struct MediaQueryList {
    parent: crate::EventTarget,
}
interface!(MediaQueryList: crate::EventTarget; "MediaQueryList");

/// `interface MediaQueryListEvent : Event`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaQueryListEvent) · [Specification](https://drafts.csswg.org/cssom-view/#the-mediaquerylist-interface)
#[repr(transparent)]
pub struct MediaQueryListEvent {
    parent: crate::Event,
}
interface!(MediaQueryListEvent: crate::Event; "MediaQueryListEvent");

/// `dictionary MediaQueryListEventInit : EventInit`
#[repr(transparent)]
pub struct MediaQueryListEventInit {
    parent: crate::EventInit,
}
dictionary!(MediaQueryListEventInit: crate::EventInit; "MediaQueryListEventInit");

/// `interface CSSCustomMediaRule : CSSRule`
///
/// Exposed in Window.
///
/// Not in Baseline. [Specification](https://drafts.csswg.org/mediaqueries-5/#csscustommediarule)
#[doc(alias = "CSSCustomMediaRule")]
#[cfg(all(feature = "experimental", feature = "media-queries"))]
#[repr(transparent)]
pub struct CssCustomMediaRule {
    parent: crate::CssRule,
}
#[cfg(all(feature = "experimental", feature = "media-queries"))]
interface!(CssCustomMediaRule: crate::CssRule; "CSSCustomMediaRule");

/// `interface PreferenceManager`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// [MDN](https://developer.mozilla.org/docs/Web/API/PreferenceManager) · [Specification](https://drafts.csswg.org/mediaqueries-5/#preference-manager)
#[cfg(all(feature = "experimental", feature = "media-queries"))]
#[repr(transparent)]
pub struct PreferenceManager {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "media-queries"))]
interface!(PreferenceManager:; "PreferenceManager");

/// `interface PreferenceObject : EventTarget`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// [MDN](https://developer.mozilla.org/docs/Web/API/PreferenceObject) · [Specification](https://drafts.csswg.org/mediaqueries-5/#preference-object-interface)
#[cfg(all(feature = "experimental", feature = "media-queries"))]
#[repr(transparent)]
pub struct PreferenceObject {
    parent: crate::EventTarget,
}
#[cfg(all(feature = "experimental", feature = "media-queries"))]
interface!(PreferenceObject: crate::EventTarget; "PreferenceObject");

/// `typedef (MediaList or boolean) CustomMediaQuery`
#[cfg(all(feature = "experimental", feature = "media-queries"))]
#[non_exhaustive]
pub enum CustomMediaQuery {
    /// `MediaList`
    MediaList(crate::MediaList),
    /// `Boolean`
    Boolean(bool),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(all(feature = "experimental", feature = "media-queries"))]
union!(CustomMediaQuery {
    MediaList(crate::MediaList): value,
    Boolean(bool): boolean,
});
