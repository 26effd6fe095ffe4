//! Types: What input.idl defines

web_enumeration! {
    /// `enum Shade`
    ///
    /// Feature `input`.
    pub enum Shade {
        Light = "light",
        Dark = "dark",
    }
}

web_dictionary! {
    /// `dictionary Point`
    ///
    /// Feature `input`.
    pub struct Point: [crate::Object];
    name = "Point";
}

web_dictionary! {
    /// `dictionary Path`
    ///
    /// Feature `input`.
    pub struct Path: [crate::Object];
    name = "Path";
    extended;
}

web_dictionary! {
    /// `dictionary LongPath : Path`
    ///
    /// Inherits the methods of [`Path`](crate::Path).
    ///
    /// Feature `input`.
    pub struct LongPath: [crate::Path, crate::Object];
    name = "LongPath";
}

web_dictionary! {
    /// `dictionary Offset`
    ///
    /// Feature `input`.
    pub struct Offset: [crate::Object];
    name = "Offset";
}

web_dictionary! {
    /// `dictionary Loose`
    ///
    /// Feature `input`.
    pub struct Loose: [crate::Object];
    name = "Loose";
}

web_dictionary! {
    /// `dictionary Part`
    ///
    /// Feature `input`.
    pub struct Part: [crate::Object];
    name = "Part";
}

web_dictionary! {
    /// `dictionary Whole`
    ///
    /// Feature `input`.
    pub struct Whole: [crate::Object];
    name = "Whole";
}

web_dictionary! {
    /// `dictionary Chunk`
    ///
    /// Feature `input`.
    pub struct Chunk: [crate::Object];
    name = "Chunk";
}

web_interface! {
    /// `interface Canvas`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Canvas: [crate::Object];
    class = "Canvas";
}

web_interface! {
    /// `interface Numbers`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Numbers: [crate::Object];
    class = "Numbers";
}

web_union! {
    /// `typedef (Shade or sequence<double>) Look`
    ///
    /// Feature `input`.
    pub enum Look {
        NumberSequence(crate::Array<f64>): array,
        Shade(crate::Shade): value,
    }
}

web_union! {
    /// `(DOMString or Point)`
    ///
    /// Feature `input`.
    pub enum StringOrPoint {
        Point(crate::Point): dictionary,
        String(crate::JsString): string,
    }
}
