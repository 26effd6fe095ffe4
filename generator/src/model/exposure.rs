/// `[Exposed=X]`
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Exposure {
    /// No `[Exposed]` was written.
    Unstated,
    /// `[Exposed=*]`
    Everywhere,
    /// The names of globals, as written.
    Globals(Vec<String>),
}
