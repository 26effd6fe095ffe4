//! Types: Objects: their properties, prototypes and integrity

dictionary! {
    /// `dictionary PropertyDescriptor`
    pub struct PropertyDescriptor: [crate::Object];
    name = "PropertyDescriptor";
}
