//! Types: Keeping the mouse pointer, for games and 3D views

web_dictionary! {
    /// `dictionary PointerLockOptions`
    pub struct PointerLockOptions: [crate::Object];
    name = "PointerLockOptions";
}
