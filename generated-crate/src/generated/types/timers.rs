//! Types: setTimeout and setInterval

union! {
    /// `typedef (DOMString or Function or TrustedScript) TimerHandler`
    pub enum TimerHandler {
        String(crate::JsString): string,
        Function(crate::Function): function,
        TrustedScript(crate::TrustedScript): value,
    }
}
