//! Types: Keeping the mouse pointer, for games and 3D views

dictionary! {
    /// `dictionary PointerLockOptions`
    pub struct PointerLockOptions: [crate::Object];
    name = "PointerLockOptions";
}
