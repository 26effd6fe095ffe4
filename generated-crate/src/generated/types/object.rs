//! Types: Objects: their properties, prototypes and integrity

web_dictionary! {
    /// The value or accessors of a property, with its attributes.
    ///
    /// `dictionary PropertyDescriptor`
    ///
    /// Feature `object`.
    pub struct PropertyDescriptor: [crate::Object];
    name = "PropertyDescriptor";
}
