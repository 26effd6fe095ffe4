//! Types: What input.idl defines

web_interface! {
    /// `interface Bitmap`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Bitmap: [crate::Object];
    class = "Bitmap";
}

web_interface! {
    /// `interface Video`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Video: [crate::Object];
    class = "Video";
}

web_interface! {
    /// `interface Screen_`
    ///
    /// Feature `input`. Exposed in Window.
    #[doc(alias = "Screen_")]
    pub struct Screen: [crate::Object];
    class = "Screen_";
}

web_union! {
    /// `typedef (Bitmap or Video) Picture`
    ///
    /// Feature `input`.
    pub enum Picture {
        Bitmap(crate::Bitmap): value,
        Video(crate::Video): value,
    }
    into crate::Object;
}

web_union! {
    /// `typedef (Picture or DOMString) Source`
    ///
    /// Feature `input`.
    pub enum Source {
        Bitmap(crate::Bitmap): value,
        Video(crate::Video): value,
        String(crate::JsString): string,
    }
    from crate::Picture { Bitmap, Video };
}

web_union! {
    /// `typedef (Source? or double) Wide`
    ///
    /// Feature `input`.
    pub enum Wide {
        Bitmap(crate::Bitmap): value,
        Video(crate::Video): value,
        String(crate::JsString): string,
        Number(f64): number,
    }
    from crate::Source { Bitmap, Video, String };
    through crate::Source => crate::Picture;
}

web_union! {
    /// `(Picture or boolean)`
    ///
    /// Feature `input`.
    pub enum PictureOrBoolean {
        Bitmap(crate::Bitmap): value,
        Video(crate::Video): value,
        Boolean(bool): boolean,
    }
    from crate::Picture { Bitmap, Video };
}
