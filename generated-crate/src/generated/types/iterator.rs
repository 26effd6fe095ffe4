//! Types: Iterators and their helpers, generators, asynchronous iterators

web_dictionary! {
    /// `dictionary IteratorZipOptions`
    pub struct IteratorZipOptions: [crate::Object];
    name = "IteratorZipOptions";
}

web_interface! {
    /// `interface Generator : Iterator`
    ///
    /// Exposed everywhere.
    ///
    /// Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Generator) · [Specification](https://tc39.es/ecma262/multipage/control-abstraction-objects.html#sec-generator-objects)
    pub struct Generator<T, R, N>: [crate::Iter<T>, crate::Object];
}

web_interface! {
    /// `interface AsyncGenerator : AsyncIterator`
    ///
    /// Exposed everywhere.
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/AsyncGenerator) · [Specification](https://tc39.es/ecma262/multipage/control-abstraction-objects.html#sec-asyncgenerator-objects)
    pub struct AsyncGenerator<T, R, N>: [crate::AsyncIter<T>, crate::Object];
}

web_interface! {
    /// `interface IteratorNext`
    pub struct IteratorNext<T>: [crate::Object];
}
