/// The kinds of definitions with members, by their keywords.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Head {
    Interface,
    Mixin,
    CallbackInterface,
    Namespace,
    Dictionary,
}
