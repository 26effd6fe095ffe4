//! Types: Letting the user choose contacts
#[cfg(all(feature = "experimental", feature = "contact-picker"))]
/// `enum ContactProperty`
#[non_exhaustive]
pub enum ContactProperty {
    /// `"address"`
    Address,
    /// `"email"`
    Email,
    /// `"icon"`
    Icon,
    /// `"name"`
    Name,
    /// `"tel"`
    Tel,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(all(feature = "experimental", feature = "contact-picker"))]
enumeration!(ContactProperty {
    Address = "address",
    Email = "email",
    Icon = "icon",
    Name = "name",
    Tel = "tel",
});

/// `interface ContactAddress`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ContactAddress) · [Specification](https://w3c.github.io/contact-picker/#contactaddress)
#[repr(transparent)]
pub struct ContactAddress {
    parent: crate::Object,
}
interface!(ContactAddress:; "ContactAddress");

#[cfg(all(feature = "experimental", feature = "contact-picker"))]
/// `dictionary ContactInfo`
#[repr(transparent)]
pub struct ContactInfo {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "contact-picker"))]
dictionary!(ContactInfo:; "ContactInfo");

#[cfg(all(feature = "experimental", feature = "contact-picker"))]
/// `dictionary ContactsSelectOptions`
#[repr(transparent)]
pub struct ContactsSelectOptions {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "contact-picker"))]
dictionary!(ContactsSelectOptions:; "ContactsSelectOptions");

#[cfg(all(feature = "experimental", feature = "contact-picker"))]
/// `interface ContactsManager`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ContactsManager) · [Specification](https://w3c.github.io/contact-picker/#contacts-manager)
#[repr(transparent)]
pub struct ContactsManager {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "contact-picker"))]
interface!(ContactsManager:; "ContactsManager");
