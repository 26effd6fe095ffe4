//! Types: Accessibility: roles, ARIA attributes as properties, announcements

/// `enum AriaNotifyPriority`
#[non_exhaustive]
pub enum AriaNotifyPriority {
    /// `"normal"`
    Normal,
    /// `"high"`
    High,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(AriaNotifyPriority {
    Normal = "normal",
    High = "high",
});

/// `dictionary AriaNotificationOptions`
#[repr(transparent)]
pub struct AriaNotificationOptions {
    parent: crate::Object,
}
dictionary!(AriaNotificationOptions:; "AriaNotificationOptions");
