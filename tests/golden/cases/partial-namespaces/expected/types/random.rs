//! Types: What random.idl defines

web_interface! {
    /// `interface Dice`
    ///
    /// Feature `random`. Exposed in Window.
    pub struct Dice: [crate::Object];
    class = "Dice";
}
