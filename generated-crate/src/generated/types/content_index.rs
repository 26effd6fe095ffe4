//! Types: Telling the browser what can be read offline

#[cfg(all(feature = "experimental", feature = "content-index"))]
web_enumeration! {
    /// A kind of offline content: `article`, `homepage`, `video`, `audio` or empty.
    ///
    /// `enum ContentCategory`
    ///
    /// Features `content-index` and `experimental`.
    pub enum ContentCategory {
        None = "",
        Homepage = "homepage",
        Article = "article",
        Video = "video",
        Audio = "audio",
    }
}

#[cfg(all(feature = "experimental", feature = "content-index"))]
web_dictionary! {
    /// A description of a page that can be read offline.
    ///
    /// `dictionary ContentDescription`
    ///
    /// Features `content-index` and `experimental`.
    pub struct ContentDescription: [crate::Object];
    name = "ContentDescription";
}

#[cfg(all(feature = "experimental", feature = "content-index"))]
web_interface! {
    /// A list of the site's offline pages that the browser can offer to the user.
    ///
    /// `interface ContentIndex`
    ///
    /// Features `content-index` and `experimental`. Exposed in Window, Worker. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ContentIndex) · [Specification](https://wicg.github.io/content-index/spec/#content-index)
    pub struct ContentIndex: [crate::Object];
    class = "ContentIndex";
}

#[cfg(all(feature = "experimental", feature = "content-index"))]
web_dictionary! {
    /// The initial values for a new `ContentIndexEvent`.
    ///
    /// `dictionary ContentIndexEventInit : ExtendableEventInit`
    ///
    /// Inherits the methods of [`ExtendableEventInit`](crate::ExtendableEventInit) and
    /// [`EventInit`](crate::EventInit).
    ///
    /// Features `content-index` and `experimental`.
    pub struct ContentIndexEventInit: [crate::ExtendableEventInit, crate::EventInit, crate::Object];
    name = "ContentIndexEventInit";
}

web_interface! {
    /// The event in a service worker when the user has removed an entry from the index.
    ///
    /// `interface ContentIndexEvent : ExtendableEvent`
    ///
    /// Inherits the methods of [`ExtendableEvent`](crate::ExtendableEvent) and [`Event`](crate::Event).
    ///
    /// Features `content-index` and `experimental`. Exposed in ServiceWorker. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ContentIndexEvent) · [Specification](https://wicg.github.io/content-index/spec/#content-index-event)
    pub struct ContentIndexEvent: [crate::ExtendableEvent, crate::Event, crate::Object];
    class = "ContentIndexEvent";
}

#[cfg(all(feature = "experimental", feature = "content-index"))]
web_stands_for!(crate::ContentIndexEvent, crate::ContentIndexEventInit);
