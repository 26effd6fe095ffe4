//! Types: What input.idl defines

interface! {
    /// `interface Clock`
    ///
    /// Exposed in Window.
    pub struct Clock: [crate::Object];
    class = "Clock";
}

union! {
    /// `typedef (long or DOMString) Index`
    pub enum Index {
        Number(f64): number,
        String(crate::JsString): string,
    }
}

union! {
    /// `typedef (Index or boolean)? MaybeIndex`
    pub enum MaybeIndex {
        Number(f64): number,
        String(crate::JsString): string,
        Boolean(bool): boolean,
    }
    from Index { Number, String };
}
