//! Types: What input.idl defines

web_interface! {
    /// `interface Caller`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Caller: [crate::Object];
    class = "Caller";
}

/// `callback Eight = undefined (long a, long b, long c, long d, long e, long f, long g, long h)`
///
/// Feature `input`.
pub type Eight = crate::Function<fn(i32, i32, i32, i32, i32, i32, i32, i32)>;
