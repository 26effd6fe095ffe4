//! Types: Objects: their properties, prototypes and integrity

web_dictionary! {
    /// `dictionary PropertyDescriptor`
    pub struct PropertyDescriptor: [crate::Object];
    name = "PropertyDescriptor";
}
