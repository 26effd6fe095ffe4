//! Types: What random.idl defines

interface! {
    /// `interface Dice`
    ///
    /// Exposed in Window.
    pub struct Dice: [crate::Object];
    class = "Dice";
}
