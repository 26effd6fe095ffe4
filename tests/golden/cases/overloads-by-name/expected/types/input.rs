//! Types: What input.idl defines

web_interface! {
    /// `interface Sound`
    ///
    /// Exposed in Window.
    pub struct Sound: [crate::Object];
    class = "Sound";
}

web_dictionary! {
    /// `dictionary PlayOptions`
    pub struct PlayOptions: [crate::Object];
    name = "PlayOptions";
}

web_interface! {
    /// `interface Player`
    ///
    /// Exposed in Window.
    pub struct Player: [crate::Object];
    class = "Player";
}
