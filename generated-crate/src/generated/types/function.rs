//! Types: Functions: binding, calling, what they say of themselves

web_interface! {
    /// A function written with an asterisk, which returns a generator when called.
    ///
    /// `interface GeneratorFunction : FunctionObject`
    ///
    /// Feature `function`. Exposed everywhere. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/GeneratorFunction) · [Specification](https://tc39.es/ecma262/multipage/control-abstraction-objects.html#sec-generatorfunction-objects)
    pub struct GeneratorFunction: [crate::Function, crate::Object];
}

web_interface! {
    /// A function written with `async`, which returns a promise when called.
    ///
    /// `interface AsyncFunction : FunctionObject`
    ///
    /// Feature `function`. Exposed everywhere. Baseline: widely available since 2017-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/AsyncFunction) · [Specification](https://tc39.es/ecma262/multipage/control-abstraction-objects.html#sec-async-function-objects)
    pub struct AsyncFunction: [crate::Function, crate::Object];
}

web_interface! {
    /// An `async` function written with an asterisk, which returns an async generator when called.
    ///
    /// `interface AsyncGeneratorFunction : FunctionObject`
    ///
    /// Feature `function`. Exposed everywhere. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/AsyncGeneratorFunction) · [Specification](https://tc39.es/ecma262/multipage/control-abstraction-objects.html#sec-asyncgeneratorfunction-objects)
    pub struct AsyncGeneratorFunction: [crate::Function, crate::Object];
}
