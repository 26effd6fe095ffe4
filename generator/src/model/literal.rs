/// A default value or the value of a constant.
#[derive(Clone, PartialEq, Debug)]
pub enum Literal {
    Null,
    Undefined,
    Boolean(bool),
    /// Values of all integer types of WebIDL fit.
    Integer(i128),
    Float(f64),
    String(String),
    /// `[]`
    EmptySequence,
    /// `{}`
    EmptyDictionary,
}
