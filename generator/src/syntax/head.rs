/// The kinds of definitions that have members.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Head {
    Interface,
    Mixin,
    CallbackInterface,
    Namespace,
    Dictionary,
}
