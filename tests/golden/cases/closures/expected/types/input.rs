//! Types: What input.idl defines

web_dictionary! {
    /// `dictionary Source`
    ///
    /// Feature `input`.
    pub struct Source: [crate::Object];
    name = "Source";
}

web_interface! {
    /// `interface Loop`
    ///
    /// Feature `input`. Exposed everywhere.
    pub struct Loop: [crate::Object];
    class = "Loop";
}

/// `callback Plain = undefined (DOMString s)`
///
/// Feature `input`.
pub type Plain = crate::Function<fn(alloc::string::String)>;

/// `callback Anything = any (DOMString s)`
///
/// Feature `input`.
pub type Anything = crate::Function<fn(alloc::string::String) -> crate::JsValue>;

/// `callback Later = Promise<DOMString> ()`
///
/// Feature `input`.
pub type Later = crate::Function<fn() -> crate::Promise<alloc::string::String>>;

/// `callback Many = any (long a, long b, long c, long d)`
///
/// Feature `input`.
pub type Many = crate::Function<fn(i32, i32, i32, i32) -> crate::JsValue>;

web_union! {
    /// `typedef (DOMString or Function) Handler`
    ///
    /// Feature `input`.
    pub enum Handler {
        Function(crate::Function): function,
        String(crate::JsString): string,
    }
}

/// `callback Pick = boolean (long index)`
///
/// Feature `input`.
pub type Pick = crate::Function<fn(i32) -> bool>;

web_union! {
    /// `typedef (Pick or double) Choice`
    ///
    /// Feature `input`.
    pub enum Choice {
        Pick(crate::Pick): function,
        Number(f64): number,
    }
}

web_union! {
    /// `typedef (Choice or sequence<long>) Choices`
    ///
    /// Feature `input`.
    pub enum Choices {
        Pick(crate::Pick): function,
        I32Sequence(crate::Array<i32>): array,
        Number(f64): number,
    }
    from crate::Choice { Pick, Number };
}

web_union! {
    /// `(Choice? or DOMString)`
    ///
    /// Feature `input`.
    pub enum ChoiceOrString {
        Pick(crate::Pick): function,
        Number(f64): number,
        String(crate::JsString): string,
    }
    from crate::Choice { Pick, Number };
}

web_union! {
    /// `(Pick or DOMString)`
    ///
    /// Feature `input`.
    pub enum PickOrString {
        Pick(crate::Pick): function,
        String(crate::JsString): string,
    }
}
