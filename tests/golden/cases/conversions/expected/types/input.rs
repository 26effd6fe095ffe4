//! Types: What input.idl defines

enumeration! {
    /// `enum Shade`
    pub enum Shade {
        Light = "light",
        Dark = "dark",
    }
}

dictionary! {
    /// `dictionary Point`
    pub struct Point: [crate::Object];
    name = "Point";
}

dictionary! {
    /// `dictionary Path`
    pub struct Path: [crate::Object];
    name = "Path";
    extended;
}

dictionary! {
    /// `dictionary LongPath : Path`
    pub struct LongPath: [crate::Path, crate::Object];
    name = "LongPath";
}

dictionary! {
    /// `dictionary Offset`
    pub struct Offset: [crate::Object];
    name = "Offset";
}

dictionary! {
    /// `dictionary Loose`
    pub struct Loose: [crate::Object];
    name = "Loose";
}

dictionary! {
    /// `dictionary Part`
    pub struct Part: [crate::Object];
    name = "Part";
}

dictionary! {
    /// `dictionary Whole`
    pub struct Whole: [crate::Object];
    name = "Whole";
}

dictionary! {
    /// `dictionary Chunk`
    pub struct Chunk: [crate::Object];
    name = "Chunk";
}

interface! {
    /// `interface Canvas`
    ///
    /// Exposed in Window.
    pub struct Canvas: [crate::Object];
    class = "Canvas";
}

interface! {
    /// `interface Numbers`
    ///
    /// Exposed in Window.
    pub struct Numbers: [crate::Object];
    class = "Numbers";
}

union! {
    /// `typedef (Shade or sequence<double>) Look`
    pub enum Look {
        NumberSequence(crate::Array<f64>): array,
        Shade(crate::Shade): value,
    }
}

union! {
    /// `(DOMString or Point)`
    pub enum StringOrPoint {
        Point(crate::Point): dictionary,
        String(crate::JsString): string,
    }
}
