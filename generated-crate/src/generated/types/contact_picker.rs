//! Types: Letting the user choose contacts

#[cfg(all(feature = "experimental", feature = "contact-picker"))]
web_enumeration! {
    /// A piece of contact data that can be asked for: `address`, `email`, `icon`, `name` or `tel`.
    ///
    /// `enum ContactProperty`
    ///
    /// Features `contact-picker` and `experimental`.
    pub enum ContactProperty {
        Address = "address",
        Email = "email",
        Icon = "icon",
        Name = "name",
        Tel = "tel",
    }
}

web_interface! {
    /// A postal address, such as of a contact that the user has picked.
    ///
    /// `interface ContactAddress`
    ///
    /// Feature `contact-picker`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ContactAddress) · [Specification](https://w3c.github.io/contact-picker/#contactaddress)
    pub struct ContactAddress: [crate::Object];
    class = "ContactAddress";
}

#[cfg(all(feature = "experimental", feature = "contact-picker"))]
web_dictionary! {
    /// The data of one chosen contact, with only the properties that were asked for.
    ///
    /// `dictionary ContactInfo`
    ///
    /// Features `contact-picker` and `experimental`.
    pub struct ContactInfo: [crate::Object];
    name = "ContactInfo";
}

#[cfg(all(feature = "experimental", feature = "contact-picker"))]
web_dictionary! {
    /// The options of `select`.
    ///
    /// `dictionary ContactsSelectOptions`
    ///
    /// Features `contact-picker` and `experimental`.
    pub struct ContactsSelectOptions: [crate::Object];
    name = "ContactsSelectOptions";
}

#[cfg(all(feature = "experimental", feature = "contact-picker"))]
web_interface! {
    /// Access to contacts that the user picks from the device's address book.
    ///
    /// `interface ContactsManager`
    ///
    /// Features `contact-picker` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ContactsManager) · [Specification](https://w3c.github.io/contact-picker/#contacts-manager)
    pub struct ContactsManager: [crate::Object];
    class = "ContactsManager";
}
