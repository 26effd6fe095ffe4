use crate::model::{Definition, Includes, Name};

/// One definition or statement of a file, before partials and mixins are merged.
#[derive(Debug)]
pub enum Fragment {
    /// `interface A { … };`
    Definition(Definition<Name>),
    /// `partial interface A { … };`
    Partial(Definition<Name>),
    /// `interface A;`
    Declared(Name),
    /// `A includes B;`
    Includes(Includes),
}
