//! Types: Making the device vibrate

/// `typedef (unsigned long or sequence<unsigned long>) VibratePattern`
#[non_exhaustive]
pub enum VibratePattern {
    /// `Number`
    Number(f64),
    /// `U32Sequence`
    U32Sequence(crate::Array<u32>),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(VibratePattern {
    Number(f64): number,
    U32Sequence(crate::Array<u32>): array,
});
