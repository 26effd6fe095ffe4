//! Types: Taking photos with a camera

#[cfg(feature = "image-capture")]
web_interface! {
    /// `interface ImageCapture`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/ImageCapture) · [Specification](https://w3c.github.io/mediacapture-image/#imagecaptureapi)
    pub struct ImageCapture: [crate::Object];
    class = "ImageCapture";
}

#[cfg(feature = "image-capture")]
web_dictionary! {
    /// `dictionary PhotoCapabilities`
    pub struct PhotoCapabilities: [crate::Object];
    name = "PhotoCapabilities";
}

#[cfg(feature = "image-capture")]
web_dictionary! {
    /// `dictionary PhotoSettings`
    pub struct PhotoSettings: [crate::Object];
    name = "PhotoSettings";
}

#[cfg(feature = "image-capture")]
web_dictionary! {
    /// `dictionary MediaSettingsRange`
    pub struct MediaSettingsRange: [crate::Object];
    name = "MediaSettingsRange";
}

#[cfg(feature = "image-capture")]
web_enumeration! {
    /// `enum RedEyeReduction`
    pub enum RedEyeReduction {
        Never = "never",
        Always = "always",
        Controllable = "controllable",
    }
}

#[cfg(feature = "image-capture")]
web_enumeration! {
    /// `enum FillLightMode`
    pub enum FillLightMode {
        Auto = "auto",
        Off = "off",
        Flash = "flash",
    }
}

#[cfg(feature = "image-capture")]
web_dictionary! {
    /// `dictionary ConstrainPoint2DParameters`
    #[doc(alias = "ConstrainPoint2DParameters")]
    pub struct ConstrainPoint2dParameters: [crate::Object];
    name = "ConstrainPoint2DParameters";
}

#[cfg(feature = "image-capture")]
web_enumeration! {
    /// `enum MeteringMode`
    pub enum MeteringMode {
        None = "none",
        Manual = "manual",
        SingleShot = "single-shot",
        Continuous = "continuous",
    }
}

web_dictionary! {
    /// `dictionary Point2D`
    #[doc(alias = "Point2D")]
    pub struct Point2d: [crate::Object];
    name = "Point2D";
}

#[cfg(feature = "image-capture")]
web_union! {
    /// `typedef (sequence<Point2D> or ConstrainPoint2DParameters) ConstrainPoint2D`
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
    pub enum BooleanOrConstrainDouble {
        ConstrainDoubleRange(crate::ConstrainDoubleRange): dictionary,
        Boolean(bool): boolean,
        Number(f64): number,
    }
    from crate::ConstrainDouble { ConstrainDoubleRange, Number };
}
