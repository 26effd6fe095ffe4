//! Types: Keeping the mouse pointer, for games and 3D views

web_dictionary! {
    /// The options of `Element.requestPointerLock`.
    ///
    /// `dictionary PointerLockOptions`
    ///
    /// Feature `pointer-lock`.
    pub struct PointerLockOptions: [crate::Object];
    name = "PointerLockOptions";
}
