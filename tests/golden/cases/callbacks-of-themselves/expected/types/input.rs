//! Types: What input.idl defines

/// `callback interface Filter`
#[repr(transparent)]
pub struct Filter {
    parent: crate::Object,
}
interface!(Filter:;);

/// `interface Runner`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Runner {
    parent: crate::Object,
}
interface!(Runner:; "Runner");

/// `callback Walker = Walker (Walker next)`
pub type Walker = crate::Function<fn(crate::Function) -> crate::Function>;

/// `callback Pong = undefined (Ping ping)`
pub type Pong = crate::Function<fn(crate::Function)>;

/// `callback Ping = undefined (Pong pong)`
pub type Ping = crate::Function<fn(crate::Pong)>;
