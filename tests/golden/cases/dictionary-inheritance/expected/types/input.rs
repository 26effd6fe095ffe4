//! Types: What input.idl defines

/// `dictionary Base`
#[repr(transparent)]
pub struct Base {
    parent: crate::Object,
}
dictionary!(Base:; "Base");
extended!([] Base);

/// `dictionary Middle : Base`
#[repr(transparent)]
pub struct Middle {
    parent: crate::Base,
}
dictionary!(Middle: crate::Base; "Middle");
extended!([] Middle);

/// `dictionary Leaf : Middle`
#[repr(transparent)]
pub struct Leaf {
    parent: crate::Middle,
}
dictionary!(Leaf: crate::Middle, crate::Base; "Leaf");

/// `interface Happening`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Happening {
    parent: crate::Object,
}
interface!(Happening:; "Happening");
