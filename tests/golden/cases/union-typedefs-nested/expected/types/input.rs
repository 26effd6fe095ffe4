//! Types: What input.idl defines

/// `interface Bitmap`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Bitmap {
    parent: crate::Object,
}
interface!(Bitmap:; "Bitmap");

/// `interface Video`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Video {
    parent: crate::Object,
}
interface!(Video:; "Video");

/// `interface Screen_`
///
/// Exposed in Window.
#[doc(alias = "Screen_")]
#[repr(transparent)]
pub struct Screen {
    parent: crate::Object,
}
interface!(Screen:; "Screen_");

/// `typedef (Bitmap or Video) Picture`
#[non_exhaustive]
pub enum Picture {
    /// `Bitmap`
    Bitmap(crate::Bitmap),
    /// `Video`
    Video(crate::Video),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(Picture {
    Bitmap(crate::Bitmap): value,
    Video(crate::Video): value,
});

/// `typedef (Picture or DOMString) Source`
#[non_exhaustive]
pub enum Source {
    /// `Bitmap`
    Bitmap(crate::Bitmap),
    /// `Video`
    Video(crate::Video),
    /// `String`
    String(crate::JsString),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(Source {
    Bitmap(crate::Bitmap): value,
    Video(crate::Video): value,
    String(crate::JsString): string,
});
wider!(Source: Picture {
    Bitmap,
    Video,
});

/// `typedef (Source? or double) Wide`
#[non_exhaustive]
pub enum Wide {
    /// `Bitmap`
    Bitmap(crate::Bitmap),
    /// `Video`
    Video(crate::Video),
    /// `String`
    String(crate::JsString),
    /// `Number`
    Number(f64),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(Wide {
    Bitmap(crate::Bitmap): value,
    Video(crate::Video): value,
    String(crate::JsString): string,
    Number(f64): number,
});
wider!(Wide: Source {
    Bitmap,
    Video,
    String,
});
wider!(Wide: Picture {
    Bitmap,
    Video,
});

/// `(Picture or boolean)`
#[non_exhaustive]
pub enum PictureOrBoolean {
    /// `Bitmap`
    Bitmap(crate::Bitmap),
    /// `Video`
    Video(crate::Video),
    /// `Boolean`
    Boolean(bool),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(PictureOrBoolean {
    Bitmap(crate::Bitmap): value,
    Video(crate::Video): value,
    Boolean(bool): boolean,
});
wider!(PictureOrBoolean: Picture {
    Bitmap,
    Video,
});

/// `(Promise<Picture> or Picture)`
#[non_exhaustive]
pub enum PicturePromiseOrPicture {
    /// `PicturePromise`
    PicturePromise(crate::Promise<crate::Picture>),
    /// `Bitmap`
    Bitmap(crate::Bitmap),
    /// `Video`
    Video(crate::Video),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(PicturePromiseOrPicture {
    PicturePromise(crate::Promise<crate::Picture>): value,
    Bitmap(crate::Bitmap): value,
    Video(crate::Video): value,
});
wider!(PicturePromiseOrPicture: Picture {
    Bitmap,
    Video,
});
