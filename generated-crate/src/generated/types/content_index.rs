//! Types: Telling the browser what can be read offline

/// `enum ContentCategory`
#[cfg(all(feature = "experimental", feature = "content-index"))]
#[non_exhaustive]
pub enum ContentCategory {
    /// `""`
    None,
    /// `"homepage"`
    Homepage,
    /// `"article"`
    Article,
    /// `"video"`
    Video,
    /// `"audio"`
    Audio,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(all(feature = "experimental", feature = "content-index"))]
enumeration!(ContentCategory {
    None = "",
    Homepage = "homepage",
    Article = "article",
    Video = "video",
    Audio = "audio",
});

/// `dictionary ContentDescription`
#[cfg(all(feature = "experimental", feature = "content-index"))]
#[repr(transparent)]
pub struct ContentDescription {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "content-index"))]
dictionary!(ContentDescription:; "ContentDescription");

/// `interface ContentIndex`
///
/// Exposed in Window, Worker.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ContentIndex) · [Specification](https://wicg.github.io/content-index/spec/#content-index)
#[cfg(all(feature = "experimental", feature = "content-index"))]
#[repr(transparent)]
pub struct ContentIndex {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "content-index"))]
interface!(ContentIndex:; "ContentIndex");

/// `dictionary ContentIndexEventInit : ExtendableEventInit`
#[cfg(all(feature = "experimental", feature = "content-index"))]
#[repr(transparent)]
pub struct ContentIndexEventInit {
    parent: crate::ExtendableEventInit,
}
#[cfg(all(feature = "experimental", feature = "content-index"))]
dictionary!(ContentIndexEventInit: crate::ExtendableEventInit, crate::EventInit; "ContentIndexEventInit");

/// `interface ContentIndexEvent : ExtendableEvent`
///
/// Exposed in ServiceWorker.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ContentIndexEvent) · [Specification](https://wicg.github.io/content-index/spec/#content-index-event)
#[repr(transparent)]
pub struct ContentIndexEvent {
    parent: crate::ExtendableEvent,
}
interface!(ContentIndexEvent: crate::ExtendableEvent, crate::Event; "ContentIndexEvent");
