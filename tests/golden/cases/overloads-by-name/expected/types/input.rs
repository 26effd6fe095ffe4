//! Types: What input.idl defines

interface! {
    /// `interface Sound`
    ///
    /// Exposed in Window.
    pub struct Sound: [crate::Object];
    class = "Sound";
}

dictionary! {
    /// `dictionary PlayOptions`
    pub struct PlayOptions: [crate::Object];
    name = "PlayOptions";
}

interface! {
    /// `interface Player`
    ///
    /// Exposed in Window.
    pub struct Player: [crate::Object];
    class = "Player";
}
