//! Types: WebGL extensions

web_interface! {
    /// `interface EXT_first`
    ///
    /// Feature `webgl-extensions`. Exposed in Window.
    #[doc(alias = "EXT_first")]
    pub struct ExtFirst: [crate::Object];
}

web_interface! {
    /// `interface OES_second`
    ///
    /// Feature `webgl-extensions`. Exposed in Window.
    #[doc(alias = "OES_second")]
    pub struct OesSecond: [crate::Object];
}
