//! Types: What input.idl defines

web_interface! {
    /// `interface EXT_rare_thing`
    ///
    /// Feature `input`. Exposed in Window, Worker.
    #[doc(alias = "EXT_rare_thing")]
    pub struct ExtRareThing: [crate::Object];
}
