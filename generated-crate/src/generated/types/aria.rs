//! Types: Accessibility: roles, ARIA attributes as properties, announcements

web_enumeration! {
    /// How urgent an announcement to a screen reader is: normal or high.
    ///
    /// `enum AriaNotifyPriority`
    ///
    /// Feature `aria`.
    pub enum AriaNotifyPriority {
        Normal = "normal",
        High = "high",
    }
}

web_dictionary! {
    /// Options for an announcement with `ariaNotify`.
    ///
    /// `dictionary AriaNotificationOptions`
    ///
    /// Feature `aria`.
    pub struct AriaNotificationOptions: [crate::Object];
    name = "AriaNotificationOptions";
}
