//! A public name of web-sys or js-sys.

#[derive(Clone, Debug)]
pub struct Old {
    /// The path below the crate's root: `Element::scroll_to_with_x_and_y`
    pub path: String,
    pub kind: Kind,
    /// The class in JavaScript, with its namespaces; empty for what is no import.
    pub class: String,
    /// The name in JavaScript.
    pub name: String,
    /// Name and type, without the receiver.
    pub arguments: Vec<(String, String)>,
    /// `Option<String>`; empty for nothing.
    pub returns: String,
    /// It returns a `Result`.
    pub catches: bool,
    /// The class that a type extends.
    pub parent: Option<String>,
    /// It is behind `web_sys_unstable_apis`.
    pub unstable: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    Type,
    Enum,
    EnumValue,
    Constructor,
    Method,
    Getter,
    Setter,
    StaticMethod,
    StaticGetter,
    StaticSetter,
    Function,
    IndexingGetter,
    IndexingSetter,
    IndexingDeleter,
    Const,
    /// Written in Rust: no import.
    Rust,
}

impl Kind {
    pub fn name(self) -> &'static str {
        match self {
            Kind::Type => "type",
            Kind::Enum => "enum",
            Kind::EnumValue => "enum_value",
            Kind::Constructor => "constructor",
            Kind::Method => "method",
            Kind::Getter => "getter",
            Kind::Setter => "setter",
            Kind::StaticMethod => "static_method",
            Kind::StaticGetter => "static_getter",
            Kind::StaticSetter => "static_setter",
            Kind::Function => "function",
            Kind::IndexingGetter => "indexing_getter",
            Kind::IndexingSetter => "indexing_setter",
            Kind::IndexingDeleter => "indexing_deleter",
            Kind::Const => "const",
            Kind::Rust => "rust",
        }
    }
}
