//! Types: What input.idl defines

web_interface! {
    /// `interface Device`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Device: [crate::Object];
    class = "Device";
}

web_union! {
    /// `typedef (Float32Array or sequence<float>) Floats`
    ///
    /// Feature `input`.
    pub enum Floats {
        Float32Array(crate::Float32Array): value,
        F32Sequence(crate::Array<f32>): array,
    }
    into crate::Object;
}
