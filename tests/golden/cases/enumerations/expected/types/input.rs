//! Types: What input.idl defines

web_enumeration! {
    /// `enum Odd`
    ///
    /// Feature `input`.
    pub enum Odd {
        None = "",
        N2d = "2d",
        N3dArray = "3d-array",
        Self_ = "self",
        Type = "type",
        NoStore = "no-store",
        CamelCase = "camelCase",
        WithSpace = "with space",
        XY = "x/y",
        Upper = "UPPER",
    }
}

web_interface! {
    /// `interface Switch`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Switch: [crate::Object];
    class = "Switch";
}

web_union! {
    /// `(Odd or unsigned long)`
    ///
    /// Feature `input`.
    pub enum OddOrNumber {
        Odd(crate::Odd): value,
        Number(f64): number,
    }
}
