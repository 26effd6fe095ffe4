//! Types: Keeping the mouse pointer, for games and 3D views

/// `dictionary PointerLockOptions`
#[repr(transparent)]
pub struct PointerLockOptions {
    parent: crate::Object,
}
dictionary!(PointerLockOptions:; "PointerLockOptions");
