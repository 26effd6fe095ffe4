//! The meaning of our own extended attributes. `webidls/ecmascript/README.md` defines them.

/// Of an interface or namespace.
#[derive(Clone, Default, Debug)]
pub struct InterfaceExtensions {
    /// The file is in the dialect that has these attributes: it describes JavaScript's own builtins.
    pub dialect: bool,
    /// `[TypeParameters=(K, V)]`
    pub type_parameters: Vec<String>,
    /// `[Bound=TypedArrayItem]`: the trait of the runtime that every type parameter implements.
    pub bound: Option<String>,
    /// `[Runtime]`, `[Runtime=Iter]`: the struct is hand-written, under this name.
    pub runtime: Option<String>,
    /// `[RuntimeTraits=map]`: the traits of Rust's that the runtime's macro of this name implements.
    pub runtime_traits: Option<String>,
    /// `[JavaScriptName=Function]`: what JavaScript calls it, where WebIDL has another definition of that name.
    pub javascript_name: Option<String>,
}

/// Of a member.
#[derive(Clone, Default, Debug)]
pub struct MemberExtensions {
    /// The file is in the dialect that has these attributes, though what the member is added to may not be.
    pub dialect: bool,
    /// `[TypeParameters=U]`
    pub type_parameters: Vec<String>,
    /// `[Throws]` or `[NeverThrows]` on the member, else on what holds it.
    pub throws: Option<bool>,
    /// `[SetterThrows]`
    pub setter_throws: bool,
    /// `[Property]`: each object has it as a property of its own, which a program may have redefined.
    pub property: bool,
    /// `[Symbol=iterator]`: the key is this well-known symbol.
    pub symbol: Option<String>,
    /// `[RustName=from_iterable]`: a name of its own, which overloads of its name do not share.
    pub rust_name: Option<String>,
    /// `[Runtime]`, `[Runtime=iter]`: the runtime has it by hand, under this name or the usual one.
    pub runtime: Option<Option<String>>,
}

impl MemberExtensions {
    /// The key: the name, or the symbol as `@@iterator`.
    pub fn key(&self, name: &str) -> String {
        self.symbol.as_ref().map_or_else(|| name.to_owned(), |symbol| format!("@@{symbol}"))
    }
}
