//! Types: What input.idl defines

/// `interface Sound`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Sound {
    parent: crate::Object,
}
interface!(Sound:; "Sound");

/// `dictionary PlayOptions`
#[repr(transparent)]
pub struct PlayOptions {
    parent: crate::Object,
}
dictionary!(PlayOptions:; "PlayOptions");

/// `interface Player`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Player {
    parent: crate::Object,
}
interface!(Player:; "Player");
