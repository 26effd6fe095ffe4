//! Types: What random.idl defines

web_interface! {
    /// `interface Dice`
    ///
    /// Exposed in Window.
    pub struct Dice: [crate::Object];
    class = "Dice";
}
