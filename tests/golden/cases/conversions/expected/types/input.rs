//! Types: What input.idl defines

web_enumeration! {
    /// `enum Shade`
    pub enum Shade {
        Light = "light",
        Dark = "dark",
    }
}

web_dictionary! {
    /// `dictionary Point`
    pub struct Point: [crate::Object];
    name = "Point";
}

web_dictionary! {
    /// `dictionary Path`
    pub struct Path: [crate::Object];
    name = "Path";
    extended;
}

web_dictionary! {
    /// `dictionary LongPath : Path`
    pub struct LongPath: [crate::Path, crate::Object];
    name = "LongPath";
}

web_dictionary! {
    /// `dictionary Offset`
    pub struct Offset: [crate::Object];
    name = "Offset";
}

web_dictionary! {
    /// `dictionary Loose`
    pub struct Loose: [crate::Object];
    name = "Loose";
}

web_dictionary! {
    /// `dictionary Part`
    pub struct Part: [crate::Object];
    name = "Part";
}

web_dictionary! {
    /// `dictionary Whole`
    pub struct Whole: [crate::Object];
    name = "Whole";
}

web_dictionary! {
    /// `dictionary Chunk`
    pub struct Chunk: [crate::Object];
    name = "Chunk";
}

web_interface! {
    /// `interface Canvas`
    ///
    /// Exposed in Window.
    pub struct Canvas: [crate::Object];
    class = "Canvas";
}

web_interface! {
    /// `interface Numbers`
    ///
    /// Exposed in Window.
    pub struct Numbers: [crate::Object];
    class = "Numbers";
}

web_union! {
    /// `typedef (Shade or sequence<double>) Look`
    pub enum Look {
        NumberSequence(crate::Array<f64>): array,
        Shade(crate::Shade): value,
    }
}

web_union! {
    /// `(DOMString or Point)`
    pub enum StringOrPoint {
        Point(crate::Point): dictionary,
        String(crate::JsString): string,
    }
}
