//! Types: Accessibility: roles, ARIA attributes as properties, announcements

web_enumeration! {
    /// `enum AriaNotifyPriority`
    pub enum AriaNotifyPriority {
        Normal = "normal",
        High = "high",
    }
}

web_dictionary! {
    /// `dictionary AriaNotificationOptions`
    pub struct AriaNotificationOptions: [crate::Object];
    name = "AriaNotificationOptions";
}
