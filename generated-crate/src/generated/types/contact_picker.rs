//! Types: Letting the user choose contacts

/// `enum ContactProperty`
#[cfg(all(feature = "experimental", feature = "contact-picker"))]
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

/// `dictionary ContactInfo`
#[cfg(all(feature = "experimental", feature = "contact-picker"))]
#[repr(transparent)]
pub struct ContactInfo {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "contact-picker"))]
dictionary!(ContactInfo:; "ContactInfo");

/// `dictionary ContactsSelectOptions`
#[cfg(all(feature = "experimental", feature = "contact-picker"))]
#[repr(transparent)]
pub struct ContactsSelectOptions {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "contact-picker"))]
dictionary!(ContactsSelectOptions:; "ContactsSelectOptions");

/// `interface ContactsManager`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ContactsManager) · [Specification](https://w3c.github.io/contact-picker/#contacts-manager)
#[cfg(all(feature = "experimental", feature = "contact-picker"))]
#[repr(transparent)]
pub struct ContactsManager {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "contact-picker"))]
interface!(ContactsManager:; "ContactsManager");
