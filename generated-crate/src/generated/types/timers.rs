//! Types: setTimeout and setInterval

/// `typedef (DOMString or Function or TrustedScript) TimerHandler`
#[non_exhaustive]
pub enum TimerHandler {
    /// `String`
    String(crate::JsString),
    /// `Function`
    Function(crate::Function),
    /// `TrustedScript`
    TrustedScript(crate::TrustedScript),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(TimerHandler {
    String(crate::JsString): string,
    Function(crate::Function): function,
    TrustedScript(crate::TrustedScript): value,
});
