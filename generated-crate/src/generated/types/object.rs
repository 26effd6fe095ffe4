//! Types: Objects: their properties, prototypes and integrity

/// `dictionary PropertyDescriptor`
#[repr(transparent)]
pub struct PropertyDescriptor {
    parent: crate::Object,
}
dictionary!(PropertyDescriptor:; "PropertyDescriptor");
