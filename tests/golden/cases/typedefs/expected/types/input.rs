//! Types: What input.idl defines

web_interface! {
    /// `interface Clock`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Clock: [crate::Object];
    class = "Clock";
}

web_union! {
    /// `typedef (long or DOMString) Index`
    ///
    /// Feature `input`.
    pub enum Index {
        Number(f64): number,
        String(crate::JsString): string,
    }
}

web_union! {
    /// `typedef (Index or boolean)? MaybeIndex`
    ///
    /// Feature `input`.
    pub enum MaybeIndex {
        Number(f64): number,
        String(crate::JsString): string,
        Boolean(bool): boolean,
    }
    from crate::Index { Number, String };
}
