//! Types: Functions: binding, calling, what they say of themselves

web_interface! {
    /// `interface GeneratorFunction : FunctionObject`
    ///
    /// Exposed everywhere.
    ///
    /// Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/GeneratorFunction) · [Specification](https://tc39.es/ecma262/multipage/control-abstraction-objects.html#sec-generatorfunction-objects)
    pub struct GeneratorFunction: [crate::Function, crate::Object];
}

web_interface! {
    /// `interface AsyncFunction : FunctionObject`
    ///
    /// Exposed everywhere.
    ///
    /// Baseline: widely available since 2017-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/AsyncFunction) · [Specification](https://tc39.es/ecma262/multipage/control-abstraction-objects.html#sec-async-function-objects)
    pub struct AsyncFunction: [crate::Function, crate::Object];
}

web_interface! {
    /// `interface AsyncGeneratorFunction : FunctionObject`
    ///
    /// Exposed everywhere.
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/AsyncGeneratorFunction) · [Specification](https://tc39.es/ecma262/multipage/control-abstraction-objects.html#sec-asyncgeneratorfunction-objects)
    pub struct AsyncGeneratorFunction: [crate::Function, crate::Object];
}
