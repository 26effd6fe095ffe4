//! Types: What input.idl defines

web_interface! {
    /// `callback interface Filter`
    pub struct Filter: [crate::Object];
}

web_interface! {
    /// `interface Runner`
    ///
    /// Exposed in Window.
    pub struct Runner: [crate::Object];
    class = "Runner";
}

/// `callback Walker = Walker (Walker next)`
pub type Walker = crate::Function<fn(crate::Function) -> crate::Function>;

/// `callback Pong = undefined (Ping ping)`
pub type Pong = crate::Function<fn(crate::Function)>;

/// `callback Ping = undefined (Pong pong)`
pub type Ping = crate::Function<fn(crate::Pong)>;
