//! Types: What input.idl defines

/// `dictionary Source`
#[repr(transparent)]
pub struct Source {
    parent: crate::Object,
}
dictionary!(Source:; "Source");

/// `interface Loop`
///
/// Exposed everywhere.
#[repr(transparent)]
pub struct Loop {
    parent: crate::Object,
}
interface!(Loop:; "Loop");

/// `callback Plain = undefined (DOMString s)`
pub type Plain = crate::Function<fn(alloc::string::String)>;

/// `callback Anything = any (DOMString s)`
pub type Anything = crate::Function<fn(alloc::string::String) -> crate::JsValue>;

/// `callback Later = Promise<DOMString> ()`
pub type Later = crate::Function<fn() -> crate::Promise<alloc::string::String>>;

/// `callback Many = any (long a, long b, long c, long d)`
pub type Many = crate::Function<fn(i32, i32, i32, i32) -> crate::JsValue>;

/// `typedef (DOMString or Function) Handler`
#[non_exhaustive]
pub enum Handler {
    /// `String`
    String(crate::JsString),
    /// `Function`
    Function(crate::Function),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(Handler {
    String(crate::JsString): string,
    Function(crate::Function): function,
});

/// `callback Pick = boolean (long index)`
pub type Pick = crate::Function<fn(i32) -> bool>;

/// `typedef (Pick or double) Choice`
#[non_exhaustive]
pub enum Choice {
    /// `Pick`
    Pick(crate::Pick),
    /// `Number`
    Number(f64),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(Choice {
    Pick(crate::Pick): function,
    Number(f64): number,
});

/// `typedef (Choice or sequence<long>) Choices`
#[non_exhaustive]
pub enum Choices {
    /// `Pick`
    Pick(crate::Pick),
    /// `Number`
    Number(f64),
    /// `I32Sequence`
    I32Sequence(crate::Array<i32>),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(Choices {
    Pick(crate::Pick): function,
    Number(f64): number,
    I32Sequence(crate::Array<i32>): array,
});
wider!(Choices: Choice {
    Pick,
    Number,
});

/// `(Choice? or DOMString)`
#[non_exhaustive]
pub enum ChoiceOrString {
    /// `Pick`
    Pick(crate::Pick),
    /// `Number`
    Number(f64),
    /// `String`
    String(crate::JsString),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(ChoiceOrString {
    Pick(crate::Pick): function,
    Number(f64): number,
    String(crate::JsString): string,
});
wider!(ChoiceOrString: Choice {
    Pick,
    Number,
});

/// `(Pick or DOMString)`
#[non_exhaustive]
pub enum PickOrString {
    /// `Pick`
    Pick(crate::Pick),
    /// `String`
    String(crate::JsString),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(PickOrString {
    Pick(crate::Pick): function,
    String(crate::JsString): string,
});
