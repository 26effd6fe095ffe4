//! Types: What input.idl defines

interface! {
    /// `interface Caller`
    ///
    /// Exposed in Window.
    pub struct Caller: [crate::Object];
    class = "Caller";
}

/// `callback Spread = undefined (DOMString first, long... rest)`
pub type Spread = crate::Function;

/// `callback Nine = undefined (long a, long b, long c, long d, long e, long f, long g, long h, long i)`
pub type Nine = crate::Function;

/// `callback Eight = undefined (long a, long b, long c, long d, long e, long f, long g, long h)`
pub type Eight = crate::Function<fn(i32, i32, i32, i32, i32, i32, i32, i32)>;
