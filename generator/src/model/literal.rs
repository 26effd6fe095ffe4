/// A default value or the value of a constant.
#[derive(Clone, PartialEq, Debug)]
pub enum Literal {
    Null,
    Undefined,
    Boolean(bool),
    /// Fits any WebIDL integer type.
    Integer(i128),
    Float(f64),
    String(String),
    /// `[]`
    EmptySequence,
    /// `{}`
    EmptyDictionary,
}
