//! Types: What input.idl defines

web_interface! {
    /// `callback interface Filter`
    ///
    /// Feature `input`.
    pub struct Filter: [crate::Object];
}

web_interface! {
    /// `interface Runner`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Runner: [crate::Object];
    class = "Runner";
}

/// `callback Walker = Walker (Walker next)`
///
/// Feature `input`.
pub type Walker = crate::Function<fn(crate::Function) -> crate::Function>;

/// `callback Pong = undefined (Ping ping)`
///
/// Feature `input`.
pub type Pong = crate::Function<fn(crate::Function)>;

/// `callback Ping = undefined (Pong pong)`
///
/// Feature `input`.
pub type Ping = crate::Function<fn(crate::Pong)>;
