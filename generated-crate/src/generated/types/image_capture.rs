//! Types: Taking photos with a camera

#[cfg(feature = "image-capture")]
web_interface! {
    /// Takes photos and still frames from the camera behind a video track.
    ///
    /// `interface ImageCapture`
    ///
    /// Feature `image-capture`. Exposed in Window. In secure contexts only. [MDN](https://developer.mozilla.org/docs/Web/API/ImageCapture) · [Specification](https://w3c.github.io/mediacapture-image/#imagecaptureapi)
    pub struct ImageCapture: [crate::Object];
    class = "ImageCapture";
}

#[cfg(feature = "image-capture")]
web_dictionary! {
    /// The photo settings that a camera offers.
    ///
    /// `dictionary PhotoCapabilities`
    ///
    /// Feature `image-capture`.
    pub struct PhotoCapabilities: [crate::Object];
    name = "PhotoCapabilities";
}

#[cfg(feature = "image-capture")]
web_dictionary! {
    /// The settings for taking a photo.
    ///
    /// `dictionary PhotoSettings`
    ///
    /// Feature `image-capture`.
    pub struct PhotoSettings: [crate::Object];
    name = "PhotoSettings";
}

#[cfg(feature = "image-capture")]
web_dictionary! {
    /// The range of values that a camera setting can have.
    ///
    /// `dictionary MediaSettingsRange`
    ///
    /// Feature `image-capture`.
    pub struct MediaSettingsRange: [crate::Object];
    name = "MediaSettingsRange";
}

#[cfg(feature = "image-capture")]
web_enumeration! {
    /// Whether a camera reduces red eyes never, always or as the page chooses.
    ///
    /// `enum RedEyeReduction`
    ///
    /// Feature `image-capture`.
    pub enum RedEyeReduction {
        Never = "never",
        Always = "always",
        Controllable = "controllable",
    }
}

#[cfg(feature = "image-capture")]
web_enumeration! {
    /// The ways to use the flash of a camera.
    ///
    /// `enum FillLightMode`
    ///
    /// Feature `image-capture`.
    pub enum FillLightMode {
        Auto = "auto",
        Off = "off",
        Flash = "flash",
    }
}

#[cfg(feature = "image-capture")]
web_dictionary! {
    /// Constraints for a setting whose value is a list of points.
    ///
    /// `dictionary ConstrainPoint2DParameters`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "ConstrainPoint2DParameters")]
    pub struct ConstrainPoint2dParameters: [crate::Object];
    name = "ConstrainPoint2DParameters";
}

#[cfg(feature = "image-capture")]
web_enumeration! {
    /// How a camera adjusts a setting such as focus: by hand, once or all the time.
    ///
    /// `enum MeteringMode`
    ///
    /// Feature `image-capture`.
    pub enum MeteringMode {
        None = "none",
        Manual = "manual",
        SingleShot = "single-shot",
        Continuous = "continuous",
    }
}

web_dictionary! {
    /// A point in an image, with both coordinates from 0 to 1.
    ///
    /// `dictionary Point2D`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "Point2D")]
    pub struct Point2d: [crate::Object];
    name = "Point2D";
}

#[cfg(feature = "image-capture")]
web_union! {
    /// `typedef (sequence<Point2D> or ConstrainPoint2DParameters) ConstrainPoint2D`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "ConstrainPoint2D")]
    pub enum ConstrainPoint2d {
        Point2dSequence(crate::Array<crate::Point2d>): array,
        ConstrainPoint2dParameters(crate::ConstrainPoint2dParameters): dictionary,
    }
    into crate::Object;
}

#[cfg(feature = "image-capture")]
web_union! {
    /// `(boolean or ConstrainDouble)`
    ///
    /// Feature `image-capture`.
    pub enum BooleanOrConstrainDouble {
        ConstrainDoubleRange(crate::ConstrainDoubleRange): dictionary,
        Boolean(bool): boolean,
        Number(f64): number,
    }
    from crate::ConstrainDouble { ConstrainDoubleRange, Number };
}
