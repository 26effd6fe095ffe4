//! Types: Strings that stay JavaScript's

web_union! {
    /// `(RegExp or DOMString)`
    ///
    /// Feature `string`.
    pub enum RegExpOrString {
        RegExp(crate::RegExp): value,
        String(crate::JsString): string,
    }
}
