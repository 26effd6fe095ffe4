//! Types: Typed arrays: their methods, base64 and hexadecimal digits

/// `dictionary Base64Options`
#[repr(transparent)]
pub struct Base64Options {
    parent: crate::Object,
}
dictionary!(Base64Options:; "Base64Options");

/// `dictionary SetFromResult`
#[repr(transparent)]
pub struct SetFromResult {
    parent: crate::Object,
}
dictionary!(SetFromResult:; "SetFromResult");
