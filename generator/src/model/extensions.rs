//! The extended attributes of the dialect for JavaScript's builtins. `webidls/ecmascript/README.md` defines them.

/// The attributes of an interface or namespace.
#[derive(Clone, Default, Debug)]
pub struct InterfaceExtensions {
    /// Whether the file is in the dialect.
    pub dialect: bool,
    /// `[TypeParameters=(K, V)]`
    pub type_parameters: Vec<String>,
    /// `[Bound=TypedArrayItem]`: every type parameter implements this trait of the runtime.
    pub bound: Option<String>,
    /// `[Runtime]`, `[Runtime=Iter]`: the runtime has the struct, under this name.
    pub runtime: Option<String>,
    /// `[RuntimeTraits=map]`: a macro of the runtime with this name implements traits of Rust for it.
    pub runtime_traits: Option<String>,
    /// `[JavaScriptName=Function]`: its name in JavaScript, if WebIDL has another definition of that name.
    pub javascript_name: Option<String>,
    /// `[Module="player-kit"]` and `[Export="default"]`, which are read from all files.
    pub import: Box<ModuleExport>,
}

/// Where a class or a namespace comes from, if it is not a global object of its own name.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct ModuleExport {
    /// `player-kit`, `./player.js`
    pub module: Option<String>,
    /// Its path in the module, or else in the global object: `default`, `chrome.storage`.
    pub export: Option<String>,
}

/// What an extended attribute says of the exceptions of a call.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Exceptions {
    /// `[NeverThrows]`: there are none.
    Never,
    /// `[Panics]`: a correct program does not see one.
    Panics,
    /// `[Throws]`: arguments and closures of a correct program can cause one.
    Throws,
}

/// The attributes of a member.
#[derive(Clone, Default, Debug)]
pub struct MemberExtensions {
    /// Whether the file of the member is in the dialect. The file of the interface that it extends may not be.
    pub dialect: bool,
    /// `[TypeParameters=U]`
    pub type_parameters: Vec<String>,
    /// What the member, or else its interface, says of exceptions. This and the next two are read from all files, since
    /// browsers' own have them too.
    pub throws: Option<Exceptions>,
    /// `[GetterThrows]`
    pub getter_throws: bool,
    /// `[SetterThrows]` or `[SetterPanics]`
    pub setter_throws: Option<Exceptions>,
    /// `[Property]`: each object has it as a property of its own, and a program can redefine it.
    pub property: bool,
    /// `[JavaScriptName="__proto__"]`: its name in JavaScript, if no identifier of WebIDL can be that.
    pub javascript_name: Option<String>,
    /// `[Symbol=iterator]`: its key is this well-known symbol.
    pub symbol: Option<String>,
    /// `[RustName=from_iterable]`: its name in Rust, which other overloads do not share.
    pub rust_name: Option<String>,
    /// `[Runtime]`, `[Runtime=iter]`: the runtime has the method, under this name or else the usual one.
    pub runtime: Option<Option<String>>,
}

impl MemberExtensions {
    /// The name in JavaScript of a member that WebIDL calls `name`.
    pub fn name<'a>(&'a self, name: &'a str) -> &'a str {
        self.javascript_name.as_deref().unwrap_or(name)
    }

    /// The key of the property: its name in JavaScript, or the symbol in the form `@@iterator`.
    pub fn key(&self, name: &str) -> String {
        self.symbol.as_ref().map_or_else(|| self.name(name).to_owned(), |symbol| format!("@@{symbol}"))
    }
}
