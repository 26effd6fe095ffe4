//! Types: Making the device vibrate

web_union! {
    /// `typedef (unsigned long or sequence<unsigned long>) VibratePattern`
    ///
    /// Feature `vibration`.
    pub enum VibratePattern {
        U32Sequence(crate::Array<u32>): array,
        Number(f64): number,
    }
}
