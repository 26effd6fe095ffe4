//! Types: What input.idl defines

/// `interface Element`
#[repr(transparent)]
pub struct Element {
    parent: crate::Object,
}
interface!(Element:; "Element");

/// `interface btVector3`
#[doc(alias = "btVector3")]
#[repr(transparent)]
pub struct BtVector3 {
    parent: crate::Object,
}
interface!(BtVector3:; "btVector3");
extended!([] BtVector3);

/// `interface btVector4 : btVector3`
#[doc(alias = "btVector4")]
#[repr(transparent)]
pub struct BtVector4 {
    parent: crate::BtVector3,
}
interface!(BtVector4: crate::BtVector3; "btVector4");
