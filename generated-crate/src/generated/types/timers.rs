//! Types: setTimeout and setInterval

web_union! {
    /// `typedef (DOMString or Function or TrustedScript) TimerHandler`
    ///
    /// Feature `timers`.
    pub enum TimerHandler {
        TrustedScript(crate::TrustedScript): value,
        Function(crate::Function): function,
        String(crate::JsString): string,
    }
}
