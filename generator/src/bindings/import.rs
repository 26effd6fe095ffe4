//! The private imports: JavaScript accesses of a plain shape, shared by every public function that needs the same one.

use std::collections::{HashMap, HashSet};

use super::id::ImportId;

/// How a value crosses the boundary.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Shape {
    /// Only as a result.
    Unit,
    Bool,
    /// Every number travels as a double, which all WebIDL numbers fit but the 64-bit integers past 2^53.
    Number,
    /// Only as a parameter: wasm-bindgen does not check that a result is a string, so that a text comes as a value.
    Str,
    /// Only as a parameter.
    OptionStr,
    Value,
    /// Only as a result: `null` and `undefined` are told apart from the rest as they come, without another call.
    OptionValue,
}

impl Shape {
    pub fn name(self) -> &'static str {
        match self {
            Shape::Unit => "unit",
            Shape::Bool => "bool",
            Shape::Number => "number",
            Shape::Str => "str",
            Shape::OptionStr => "option_str",
            Shape::Value => "value",
            Shape::OptionValue => "option_value",
        }
    }
}

/// The operation of the import, and the JavaScript object that it is done to.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Access {
    /// `this.name`
    Get { name: String },
    /// `this.name = value`
    Set { name: String },
    /// `this.name(…)`
    Call { name: String },
    /// `this[key]`
    IndexGet,
    /// `this[key] = value`
    IndexSet,
    /// `delete this[key]`
    IndexDelete,
    /// `new Class(…)`
    Construct { class: ClassPath },
    /// `Class.name`
    StaticGet { class: ClassPath, name: String },
    /// `Class.name = value`
    StaticSet { class: ClassPath, name: String },
    /// `Class.name(…)`, and a namespace's function.
    StaticCall { class: ClassPath, name: String },
    /// `name(…)`, which a module exports.
    Export { module: String, name: String },
}

impl Access {
    /// The module that it is in.
    pub fn module(&self) -> Option<&str> {
        match self {
            Access::Construct { class }
            | Access::StaticGet { class, .. }
            | Access::StaticSet { class, .. }
            | Access::StaticCall { class, .. } => class.module.as_deref(),
            Access::Export { module, .. } => Some(module),
            Access::Get { .. }
            | Access::Set { .. }
            | Access::Call { .. }
            | Access::IndexGet
            | Access::IndexSet
            | Access::IndexDelete => None,
        }
    }
}

/// The global name of a class, with the namespace of `[LegacyNamespace]`; or the name under which a module exports it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct ClassPath {
    pub module: Option<String>,
    pub namespace: Option<String>,
    pub class: String,
}

impl ClassPath {
    /// `WebAssembly.Module`
    pub fn dotted(&self) -> String {
        match &self.namespace {
            Some(namespace) => format!("{namespace}.{}", self.class),
            None => self.class.clone(),
        }
    }
}

/// An import is its shape: two public functions with equal imports share one declaration.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Import {
    pub access: Access,
    pub parameters: Vec<Shape>,
    pub returns: Shape,
    /// An exception comes back as `Err`.
    pub catches: bool,
    /// The last parameter is an array whose items are passed one by one.
    pub variadic: bool,
}

impl Import {
    /// The usual Rust name, made of all that tells two imports apart: `try_call_setAttribute__str_str`.
    fn usual_name(&self) -> String {
        let class_member =
            |verb: &str, class: &ClassPath, name: &str| format!("{verb}_{}_{name}", class.dotted().replace('.', "_"));
        let mut name = match &self.access {
            Access::Get { name } => format!("get_{name}"),
            Access::Set { name } => format!("set_{name}"),
            Access::Call { name } => format!("call_{name}"),
            Access::IndexGet => "index_get".to_owned(),
            Access::IndexSet => "index_set".to_owned(),
            Access::IndexDelete => "index_delete".to_owned(),
            Access::Construct { class } => format!("new_{}", class.dotted().replace('.', "_")),
            Access::StaticGet { class, name } => class_member("static_get", class, name),
            Access::StaticSet { class, name } => class_member("static_set", class, name),
            Access::StaticCall { class, name } => class_member("static_call", class, name),
            Access::Export { module, name } => format!("export_{module}_{name}"),
        };
        if self.catches {
            name.insert_str(0, "try_");
        }
        if !self.parameters.is_empty() {
            // `number4` for four numbers: WebGL has imports of twelve.
            let runs = self.parameters.chunk_by(|a, b| a == b).map(|run| match run {
                [shape] => shape.name().to_owned(),
                _ => format!("{}{}", run[0].name(), run.len()),
            });
            name.push_str("__");
            name.push_str(&runs.collect::<Vec<_>>().join("_"));
        }
        if self.variadic {
            name.push_str("_spread");
        }
        if self.returns != Shape::Unit {
            name.push_str("__as_");
            name.push_str(self.returns.name());
        }
        let name = name.replace('$', "dollar_").replace("[Symbol.", "symbol_").replace(']', "");
        name.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect()
    }
}

/// An import with its Rust name.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct NamedImport<'a> {
    pub import: &'a Import,
    pub name: &'a str,
}

/// All imports, each once.
#[derive(Default, Debug)]
pub struct Imports {
    pub all: Vec<Import>,
    ids: HashMap<Import, ImportId>,
    names: Vec<String>,
    given: HashSet<String>,
}

impl Imports {
    pub fn intern(&mut self, import: Import) -> ImportId {
        if let Some(&id) = self.ids.get(&import) {
            return id;
        }
        let id = ImportId(self.all.len() as u32);
        self.all.push(import.clone());
        // `a-b` and `a_b` have one usual name.
        let usual = import.usual_name();
        let numbered = (2..).map(|number| format!("{usual}_{number}"));
        let mut names = std::iter::once(usual.clone()).chain(numbered);
        self.names.extend(names.find(|name| self.given.insert(name.clone())));
        self.ids.insert(import, id);
        id
    }

    pub fn get(&self, id: ImportId) -> &Import {
        &self.all[id.index()]
    }

    /// The Rust name, which no other import has.
    pub fn name(&self, id: ImportId) -> &str {
        &self.names[id.index()]
    }

    /// All imports with their Rust names, in the order of their ids.
    pub fn named(&self) -> impl Iterator<Item = NamedImport<'_>> {
        self.all.iter().zip(&self.names).map(|(import, name)| NamedImport { import, name })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_shapes_are_one_import() {
        let get = || Import {
            access: Access::Get { name: "tagName".to_owned() },
            parameters: vec![],
            returns: Shape::Value,
            catches: false,
            variadic: false,
        };
        let mut imports = Imports::default();
        assert_eq!(imports.intern(get()), imports.intern(get()));
        let fallible = Import { catches: true, ..get() };
        assert_ne!(imports.intern(get()), imports.intern(fallible.clone()));
        let names: Vec<_> = imports.named().map(|named| named.name).collect();
        assert_eq!(names, ["get_tagName__as_value", "try_get_tagName__as_value"]);
    }

    #[test]
    fn no_two_imports_have_one_name() {
        let call = |name: &str, parameters: Vec<Shape>| Import {
            access: Access::Call { name: name.to_owned() },
            parameters,
            returns: Shape::Unit,
            catches: false,
            variadic: false,
        };
        let mut imports = Imports::default();
        let ids = [call("a-b", vec![]), call("a_b", vec![]), call("x", vec![Shape::Str]), call("x__str", vec![])]
            .map(|import| imports.intern(import));
        assert_eq!(ids.map(|id| imports.name(id)), ["call_a_b", "call_a_b_2", "call_x__str", "call_x__str_2"]);
    }
}
