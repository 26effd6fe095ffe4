//! Types: What input.idl defines

interface! {
    /// `interface Bitmap`
    ///
    /// Exposed in Window.
    pub struct Bitmap: [crate::Object];
    class = "Bitmap";
}

interface! {
    /// `interface Video`
    ///
    /// Exposed in Window.
    pub struct Video: [crate::Object];
    class = "Video";
}

interface! {
    /// `interface Screen_`
    ///
    /// Exposed in Window.
    #[doc(alias = "Screen_")]
    pub struct Screen: [crate::Object];
    class = "Screen_";
}

union! {
    /// `typedef (Bitmap or Video) Picture`
    pub enum Picture {
        Bitmap(crate::Bitmap): value,
        Video(crate::Video): value,
    }
    into crate::Object;
}

union! {
    /// `typedef (Picture or DOMString) Source`
    pub enum Source {
        Bitmap(crate::Bitmap): value,
        Video(crate::Video): value,
        String(crate::JsString): string,
    }
    from Picture { Bitmap, Video };
}

union! {
    /// `typedef (Source? or double) Wide`
    pub enum Wide {
        Bitmap(crate::Bitmap): value,
        Video(crate::Video): value,
        String(crate::JsString): string,
        Number(f64): number,
    }
    from Source { Bitmap, Video, String };
    through Source from Picture;
}

union! {
    /// `(Picture or boolean)`
    pub enum PictureOrBoolean {
        Bitmap(crate::Bitmap): value,
        Video(crate::Video): value,
        Boolean(bool): boolean,
    }
    from Picture { Bitmap, Video };
}
