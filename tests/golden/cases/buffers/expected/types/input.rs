//! Types: What input.idl defines

/// `interface Device`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Device {
    parent: crate::Object,
}
interface!(Device:; "Device");

/// `typedef (Float32Array or sequence<float>) Floats`
#[non_exhaustive]
pub enum Floats {
    /// `Float32Array`
    Float32Array(crate::Float32Array),
    /// `F32Sequence`
    F32Sequence(crate::Array<f32>),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(Floats {
    Float32Array(crate::Float32Array): value,
    F32Sequence(crate::Array<f32>): array,
});
