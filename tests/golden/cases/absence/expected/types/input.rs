//! Types: What input.idl defines

interface! {
    /// `interface Window`
    ///
    /// Exposed in Window.
    pub struct Window: [crate::Object];
    global = "Window";
}

interface! {
    /// `interface DedicatedWorkerGlobalScope`
    ///
    /// Exposed in DedicatedWorker.
    pub struct DedicatedWorkerGlobalScope: [crate::Object];
    global = "DedicatedWorkerGlobalScope";
}

interface! {
    /// `interface Plain`
    ///
    /// Exposed in Window, Worker.
    pub struct Plain: [crate::Object];
    class = "Plain";
}

interface! {
    /// `interface Secret`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    pub struct Secret: [crate::Object];
    class = "Secret";
}

interface! {
    /// `interface OfPages`
    ///
    /// Exposed in Window.
    pub struct OfPages: [crate::Object];
    class = "OfPages";
}

interface! {
    /// `interface Everywhere`
    ///
    /// Exposed everywhere.
    pub struct Everywhere: [crate::Object];
    class = "Everywhere";
}

interface! {
    /// `interface Holder`
    ///
    /// Exposed in Window, Worker.
    pub struct Holder: [crate::Object];
    class = "Holder";
}

interface! {
    /// `interface SecureHolder`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    pub struct SecureHolder: [crate::Object];
    class = "SecureHolder";
}
