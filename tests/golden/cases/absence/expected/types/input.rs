//! Types: What input.idl defines

web_interface! {
    /// `interface Window`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Window: [crate::Object];
    global = "Window";
}

web_interface! {
    /// `interface DedicatedWorkerGlobalScope`
    ///
    /// Feature `input`. Exposed in DedicatedWorker.
    pub struct DedicatedWorkerGlobalScope: [crate::Object];
    global = "DedicatedWorkerGlobalScope";
}

web_interface! {
    /// `interface Plain`
    ///
    /// Feature `input`. Exposed in Window, Worker.
    pub struct Plain: [crate::Object];
    class = "Plain";
}

web_interface! {
    /// `interface Secret`
    ///
    /// Feature `input`. Exposed in Window, Worker. In secure contexts only.
    pub struct Secret: [crate::Object];
    class = "Secret";
}

web_interface! {
    /// `interface OfPages`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct OfPages: [crate::Object];
    class = "OfPages";
}

web_interface! {
    /// `interface Everywhere`
    ///
    /// Feature `input`. Exposed everywhere.
    pub struct Everywhere: [crate::Object];
    class = "Everywhere";
}

web_interface! {
    /// `interface Holder`
    ///
    /// Feature `input`. Exposed in Window, Worker.
    pub struct Holder: [crate::Object];
    class = "Holder";
}

web_interface! {
    /// `interface SecureHolder`
    ///
    /// Feature `input`. Exposed in Window. In secure contexts only.
    pub struct SecureHolder: [crate::Object];
    class = "SecureHolder";
}
