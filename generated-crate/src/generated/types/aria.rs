//! Types: Accessibility: roles, ARIA attributes as properties, announcements

enumeration! {
    /// `enum AriaNotifyPriority`
    pub enum AriaNotifyPriority {
        Normal = "normal",
        High = "high",
    }
}

dictionary! {
    /// `dictionary AriaNotificationOptions`
    pub struct AriaNotificationOptions: [crate::Object];
    name = "AriaNotificationOptions";
}
