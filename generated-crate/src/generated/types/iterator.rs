//! Types: Iterators and their helpers, generators, asynchronous iterators

web_dictionary! {
    /// Options for `Iterator.zip` and `Iterator.zipKeyed`.
    ///
    /// `dictionary IteratorZipOptions`
    ///
    /// Feature `iterator`.
    pub struct IteratorZipOptions: [crate::Object];
    name = "IteratorZipOptions";
}

web_interface! {
    /// An iterator made by a generator function, which runs on at each request for a value.
    ///
    /// `interface Generator : Iterator`
    ///
    /// Feature `iterator`. Exposed everywhere. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Generator) · [Specification](https://tc39.es/ecma262/multipage/control-abstraction-objects.html#sec-generator-objects)
    pub struct Generator<T, R, N>: [crate::Iter<T>, crate::Object];
}

web_interface! {
    /// An async iterator made by an async generator function.
    ///
    /// `interface AsyncGenerator : AsyncIterator`
    ///
    /// Feature `iterator`. Exposed everywhere. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/AsyncGenerator) · [Specification](https://tc39.es/ecma262/multipage/control-abstraction-objects.html#sec-asyncgenerator-objects)
    pub struct AsyncGenerator<T, R, N>: [crate::AsyncIter<T>, crate::Object];
}

web_interface! {
    /// One result of an iterator: a value, or the end.
    ///
    /// `interface IteratorNext`
    ///
    /// Feature `iterator`.
    pub struct IteratorNext<T>: [crate::Object];
}
