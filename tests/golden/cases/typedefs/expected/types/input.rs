//! Types: What input.idl defines

web_interface! {
    /// `interface Clock`
    ///
    /// Exposed in Window.
    pub struct Clock: [crate::Object];
    class = "Clock";
}

web_union! {
    /// `typedef (long or DOMString) Index`
    pub enum Index {
        Number(f64): number,
        String(crate::JsString): string,
    }
}

web_union! {
    /// `typedef (Index or boolean)? MaybeIndex`
    pub enum MaybeIndex {
        Number(f64): number,
        String(crate::JsString): string,
        Boolean(bool): boolean,
    }
    from crate::Index { Number, String };
}
