//! Types: Taking photos with a camera

/// `interface ImageCapture`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// [MDN](https://developer.mozilla.org/docs/Web/API/ImageCapture) · [Specification](https://w3c.github.io/mediacapture-image/#imagecaptureapi)
#[cfg(feature = "image-capture")]
#[repr(transparent)]
pub struct ImageCapture {
    parent: crate::Object,
}
#[cfg(feature = "image-capture")]
interface!(ImageCapture:; "ImageCapture");

/// `dictionary PhotoCapabilities`
#[cfg(feature = "image-capture")]
#[repr(transparent)]
pub struct PhotoCapabilities {
    parent: crate::Object,
}
#[cfg(feature = "image-capture")]
dictionary!(PhotoCapabilities:; "PhotoCapabilities");

/// `dictionary PhotoSettings`
#[cfg(feature = "image-capture")]
#[repr(transparent)]
pub struct PhotoSettings {
    parent: crate::Object,
}
#[cfg(feature = "image-capture")]
dictionary!(PhotoSettings:; "PhotoSettings");

/// `dictionary MediaSettingsRange`
#[cfg(feature = "image-capture")]
#[repr(transparent)]
pub struct MediaSettingsRange {
    parent: crate::Object,
}
#[cfg(feature = "image-capture")]
dictionary!(MediaSettingsRange:; "MediaSettingsRange");

/// `enum RedEyeReduction`
#[cfg(feature = "image-capture")]
#[non_exhaustive]
pub enum RedEyeReduction {
    /// `"never"`
    Never,
    /// `"always"`
    Always,
    /// `"controllable"`
    Controllable,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "image-capture")]
enumeration!(RedEyeReduction {
    Never = "never",
    Always = "always",
    Controllable = "controllable",
});

/// `enum FillLightMode`
#[cfg(feature = "image-capture")]
#[non_exhaustive]
pub enum FillLightMode {
    /// `"auto"`
    Auto,
    /// `"off"`
    Off,
    /// `"flash"`
    Flash,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "image-capture")]
enumeration!(FillLightMode {
    Auto = "auto",
    Off = "off",
    Flash = "flash",
});

/// `dictionary ConstrainPoint2DParameters`
#[doc(alias = "ConstrainPoint2DParameters")]
#[cfg(feature = "image-capture")]
#[repr(transparent)]
pub struct ConstrainPoint2dParameters {
    parent: crate::Object,
}
#[cfg(feature = "image-capture")]
dictionary!(ConstrainPoint2dParameters:; "ConstrainPoint2DParameters");

/// `enum MeteringMode`
#[cfg(feature = "image-capture")]
#[non_exhaustive]
pub enum MeteringMode {
    /// `"none"`
    None,
    /// `"manual"`
    Manual,
    /// `"single-shot"`
    SingleShot,
    /// `"continuous"`
    Continuous,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "image-capture")]
enumeration!(MeteringMode {
    None = "none",
    Manual = "manual",
    SingleShot = "single-shot",
    Continuous = "continuous",
});

/// `dictionary Point2D`
#[doc(alias = "Point2D")]
#[repr(transparent)]
pub struct Point2d {
    parent: crate::Object,
}
dictionary!(Point2d:; "Point2D");

/// `typedef (sequence<Point2D> or ConstrainPoint2DParameters) ConstrainPoint2D`
#[doc(alias = "ConstrainPoint2D")]
#[cfg(feature = "image-capture")]
#[non_exhaustive]
pub enum ConstrainPoint2d {
    /// `Point2dSequence`
    Point2dSequence(crate::Array<crate::Point2d>),
    /// `ConstrainPoint2dParameters`
    ConstrainPoint2dParameters(crate::ConstrainPoint2dParameters),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "image-capture")]
union!(ConstrainPoint2d {
    Point2dSequence(crate::Array<crate::Point2d>): array,
    ConstrainPoint2dParameters(crate::ConstrainPoint2dParameters): value,
});

/// `(boolean or ConstrainDouble)`
#[cfg(feature = "image-capture")]
#[non_exhaustive]
pub enum BooleanOrConstrainDouble {
    /// `Boolean`
    Boolean(bool),
    /// `Number`
    Number(f64),
    /// `ConstrainDoubleRange`
    ConstrainDoubleRange(crate::ConstrainDoubleRange),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "image-capture")]
union!(BooleanOrConstrainDouble {
    Boolean(bool): boolean,
    Number(f64): number,
    ConstrainDoubleRange(crate::ConstrainDoubleRange): value,
});
#[cfg(feature = "image-capture")]
wider!(BooleanOrConstrainDouble: ConstrainDouble {
    Number,
    ConstrainDoubleRange,
});
