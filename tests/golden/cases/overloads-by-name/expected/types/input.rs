//! Types: What input.idl defines

web_interface! {
    /// `interface Sound`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Sound: [crate::Object];
    class = "Sound";
}

web_dictionary! {
    /// `dictionary PlayOptions`
    ///
    /// Feature `input`.
    pub struct PlayOptions: [crate::Object];
    name = "PlayOptions";
}

web_interface! {
    /// `interface Player`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Player: [crate::Object];
    class = "Player";
}
