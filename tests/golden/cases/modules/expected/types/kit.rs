//! Types: What kit.idl defines

web_interface! {
    /// `interface Player`
    ///
    /// Feature `kit`. Exposed in Window.
    pub struct Player: [crate::Object];
    import = { raw_module = "player-kit" } { js_name = "Player" };
}

web_interface! {
    /// `interface Track`
    ///
    /// Feature `kit`. Exposed in Window.
    pub struct Track: [crate::Object];
    import = { raw_module = "player-kit" } { js_name = "default" };
}

web_interface! {
    /// `interface Panel`
    ///
    /// Feature `kit`. Exposed in Window.
    pub struct Panel: [crate::Object];
    import = { module = "/js/panel.js" } { js_name = "Panel", js_namespace = ["ui"] };
}
