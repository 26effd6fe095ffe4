use super::TypeKind;

/// From one kind of reference to another, such as from names to ids. `None` is a reference that has no other.
pub trait MapReferences<R, S> {
    /// Maps the parent of an interface or dictionary.
    fn parent(&self, parent: &R) -> Option<S>;

    /// Maps the reference in a type.
    fn in_type(&self, reference: &R) -> Option<TypeKind<S>>;
}
