//! The extended attributes of the dialect: where each is accepted, and with which value. `webidls/ecmascript/README.md`
//! defines them.

use super::super::error::SyntaxError;
use super::super::grammar;
use super::attributes::{Attributes, Value};
use super::converter::Converter;
use super::scope::Scope;
use crate::model::{Calls, Exceptions, InterfaceExtensions, MemberExtensions, ModuleExport, Name, Type, TypeKind};
use crate::names;

/// The kind of thing that an attribute stands before.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Interface,
    Namespace,
    /// A dictionary or an enumeration.
    Plain,
    Operation,
    Attribute,
    Constructor,
    Argument,
    Field,
    /// Anything else that has members or is one.
    Other,
}

impl Place {
    fn name(self) -> &'static str {
        match self {
            Place::Interface => "an interface",
            Place::Namespace => "a namespace",
            Place::Plain => "a dictionary or an enumeration",
            Place::Operation => "an operation",
            Place::Attribute => "an attribute",
            Place::Constructor => "a constructor",
            Place::Argument => "an argument",
            Place::Field => "a dictionary's member",
            Place::Other => "this",
        }
    }
}

use Place::{Argument, Attribute, Constructor, Field, Interface, Namespace, Operation, Plain};

/// The text that may follow the name.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Takes {
    Nothing,
    /// `=X`
    Identifier,
    /// `=X` or nothing
    IdentifierOrNothing,
    /// `=X` or `=(X, Y)`
    Identifiers,
    /// `="…"`
    Text,
}

impl Takes {
    fn accepts(self, value: Value) -> bool {
        match self {
            Takes::Nothing => value == Value::Nothing,
            Takes::Identifier => value == Value::Identifier,
            Takes::IdentifierOrNothing => matches!(value, Value::Identifier | Value::Nothing),
            Takes::Identifiers => matches!(value, Value::Identifier | Value::Identifiers),
            Takes::Text => value == Value::Text,
        }
    }

    fn example(self, name: &str) -> String {
        match self {
            Takes::Nothing => format!("[{name}]"),
            Takes::Identifier => format!("[{name}=X]"),
            Takes::IdentifierOrNothing => format!("[{name}] or [{name}=X]"),
            Takes::Identifiers => format!("[{name}=T] or [{name}=(T, U)]"),
            Takes::Text => format!("[{name}=\"…\"]"),
        }
    }
}

/// The attributes by name. One that stands twice has another form in other places.
const OWN: &[(&str, Takes, &[Place])] = &[
    ("Bound", Takes::Identifier, &[Interface]),
    ("Calls", Takes::Identifier, &[Interface, Namespace, Argument]),
    ("Convert", Takes::Nothing, &[Argument]),
    ("JavaScriptName", Takes::Identifier, &[Interface, Namespace]),
    ("JavaScriptName", Takes::Text, &[Operation, Attribute]),
    ("LegacyNamespace", Takes::Identifier, &[Interface, Namespace, Plain]),
    ("NeverThrows", Takes::Nothing, &[Interface, Namespace, Operation, Attribute, Constructor]),
    ("Panics", Takes::Nothing, &[Interface, Namespace, Operation, Attribute, Constructor]),
    ("Property", Takes::Nothing, &[Attribute]),
    ("Runtime", Takes::IdentifierOrNothing, &[Interface, Operation, Attribute, Constructor]),
    ("RustName", Takes::Identifier, &[Operation, Attribute, Constructor]),
    ("RuntimeTraits", Takes::Identifier, &[Interface]),
    ("SetterPanics", Takes::Nothing, &[Attribute]),
    ("SetterThrows", Takes::Nothing, &[Attribute]),
    ("Symbol", Takes::Identifier, &[Operation, Attribute]),
    ("Throws", Takes::Nothing, &[Interface, Namespace, Operation, Attribute, Constructor]),
    ("Type", Takes::Text, &[Operation, Attribute, Argument, Field]),
    ("TypeParameters", Takes::Identifiers, &[Interface, Operation]),
];

/// The module that a class or a namespace comes from, and its name there.
const MODULE: &str = "Module";
const EXPORT: &str = "Export";

/// The attributes whose values are names in Rust.
const NAMES_IN_RUST: [&str; 5] = ["Bound", "Runtime", "RustName", "RuntimeTraits", "TypeParameters"];

/// The attributes of WebIDL that the dialect has too.
const STANDARD: &[&str] =
    &["AllowResizable", "AllowShared", "Exposed", "LegacyNoInterfaceObject", "NewObject", "SameObject"];

impl<'a> Converter<'a> {
    /// Reports the attributes that the dialect does not have here. Other files may have any attribute.
    pub(super) fn check_attributes(&mut self, attributes: &Attributes<'a>, place: Place) {
        if matches!(place, Interface | Namespace) {
            self.check_import(attributes);
        }
        if !self.dialect {
            return;
        }
        for (name, value) in attributes.names() {
            if STANDARD.contains(&name) {
                continue;
            }
            let at = self.bytes(name);
            let mut forms = OWN.iter().filter(|(own, ..)| *own == name);
            let is_known = forms.clone().next().is_some();
            let error = match forms.find(|(_, _, places)| places.contains(&place)) {
                None if is_known => SyntaxError::misplaced_attribute(name, place.name(), at),
                None => SyntaxError::unknown_attribute(name, OWN.iter().map(|(own, ..)| *own), at),
                Some((_, takes, _)) if !takes.accepts(value) => {
                    SyntaxError::attribute_value(name, &takes.example(name), at)
                }
                Some(_) => continue,
            };
            self.errors.push(error);
        }
        for name in NAMES_IN_RUST {
            for value in attributes.values(name).into_iter().filter(|value| !names::is_identifier(value)) {
                self.errors.push(SyntaxError::rust_name(value, self.bytes(value)));
            }
        }
        self.check_javascript_name(attributes, place);
        let calls = attributes.value("Calls");
        if let Some(value) = calls.filter(|value| calls_of(value).is_none()) {
            self.errors.push(SyntaxError::attribute_value(
                "Calls",
                "[Calls=once], [Calls=during] or [Calls=often]",
                self.bytes(value),
            ));
        }
        for exclusive in [&["Throws", "Panics", "NeverThrows"][..], &["SetterThrows", "SetterPanics"]] {
            let mut names = attributes.names().map(|(name, _)| name).filter(|name| exclusive.contains(name));
            if let (Some(one), Some(other)) = (names.next(), names.next()) {
                self.errors.push(SyntaxError::contradiction(one, other, self.bytes(other)));
            }
        }
    }

    /// Reports a name of a member that JavaScript could not write after a dot.
    fn check_javascript_name(&mut self, attributes: &Attributes<'a>, place: Place) {
        let name = attributes.value("JavaScriptName").filter(|_| matches!(place, Operation | Attribute));
        if let Some(name) = name.filter(|name| !is_javascript_identifier(name)) {
            let example = "[JavaScriptName=\"$1\"], an identifier of JavaScript in ASCII";
            self.errors.push(SyntaxError::attribute_value("JavaScriptName", example, self.bytes(name)));
        }
    }

    pub(super) fn interface_extensions(&self, attributes: &Attributes<'a>, own_name: &str) -> InterfaceExtensions {
        let owned = |text: &str| text.to_owned();
        let import =
            ModuleExport { module: attributes.value(MODULE).map(owned), export: attributes.value(EXPORT).map(owned) };
        if !self.dialect {
            return InterfaceExtensions { import: Box::new(import), ..InterfaceExtensions::default() };
        }
        InterfaceExtensions {
            dialect: true,
            type_parameters: attributes.rust_names("TypeParameters").map(owned).collect(),
            bound: attributes.rust_names("Bound").next().map(owned),
            runtime: attributes.has(&["Runtime"]).then(|| runtime_name(attributes, own_name)),
            runtime_traits: attributes.rust_names("RuntimeTraits").next().map(owned),
            javascript_name: attributes.value("JavaScriptName").map(owned),
            import: Box::new(import),
        }
    }

    /// Reports a module or an export that names nothing.
    fn check_import(&mut self, attributes: &Attributes<'a>) {
        for (name, example) in [(MODULE, "[Module=\"player-kit\"]"), (EXPORT, "[Export=\"default\"]")] {
            let Some(value) = attributes.value(name) else { continue };
            let is_path = name == MODULE || value.split('.').all(is_javascript_identifier);
            if value.trim().is_empty() || !is_path {
                self.errors.push(SyntaxError::attribute_value(name, example, self.bytes(value)));
            }
        }
    }

    pub(super) fn member_extensions(&self, attributes: &Attributes<'a>, scope: &Scope<'_>) -> MemberExtensions {
        let stated = MemberExtensions {
            throws: self.throws(attributes).or(scope.throws),
            getter_throws: attributes.has(&["GetterThrows"]) || attributes.value("RaisesException") == Some("Getter"),
            setter_throws: self.setter_throws(attributes),
            ..MemberExtensions::default()
        };
        if !self.dialect {
            return stated;
        }
        let owned = |text: &str| text.to_owned();
        MemberExtensions {
            dialect: true,
            type_parameters: attributes.rust_names("TypeParameters").map(owned).collect(),
            property: attributes.has(&["Property"]),
            javascript_name: attributes.value("JavaScriptName").map(owned),
            symbol: attributes.value("Symbol").map(owned),
            rust_name: attributes.rust_names("RustName").next().map(owned),
            runtime: attributes.has(&["Runtime"]).then(|| attributes.rust_names("Runtime").next().map(owned)),
            ..stated
        }
    }

    /// What the definition or the member says of exceptions: `[Throws]`, which is `[RaisesException]` in Chromium's
    /// files, and `[NeverThrows]` in all WebIDL, `[Panics]` in the dialect.
    pub(super) fn throws(&self, attributes: &Attributes<'_>) -> Option<Exceptions> {
        let raises = attributes.has(&["RaisesException"]) && attributes.value("RaisesException").is_none();
        match () {
            () if attributes.has(&["Throws"]) || raises => Some(Exceptions::Throws),
            () if attributes.has(&["NeverThrows"]) => Some(Exceptions::Never),
            () if self.dialect && attributes.has(&["Panics"]) => Some(Exceptions::Panics),
            () => None,
        }
    }

    fn setter_throws(&self, attributes: &Attributes<'_>) -> Option<Exceptions> {
        let raises = attributes.value("RaisesException") == Some("Setter");
        match () {
            () if attributes.has(&["SetterThrows"]) || raises => Some(Exceptions::Throws),
            () if self.dialect && attributes.has(&["SetterPanics"]) => Some(Exceptions::Panics),
            () => None,
        }
    }

    /// The value of `[Calls]`.
    pub(super) fn calls(&self, attributes: &Attributes<'a>) -> Option<Calls> {
        attributes.value("Calls").filter(|_| self.dialect).and_then(calls_of)
    }

    /// The type in a `[Type]`, or else the plain type, which other readers of WebIDL see.
    pub(super) fn typed(&mut self, attributes: &Attributes<'a>, plain: Type<Name>, scope: &Scope<'_>) -> Type<Name> {
        let convert = self.dialect && attributes.has(&["Convert"]);
        let plain = Type { convert, ..plain };
        let Some(text) = attributes.value("Type").filter(|_| self.dialect) else { return plain };
        let typed = grammar::type_text(self.file, self.bytes(text).start, text, &scope.type_parameters);
        let ty = match typed {
            Ok(ty) => ty,
            Err(error) => {
                self.errors.push(error);
                return plain;
            }
        };
        let stands_for = match &plain.kind {
            TypeKind::Any => true,
            TypeKind::Object => !matches!(ty.kind, TypeKind::Parameter(_) | TypeKind::Projection(..)),
            _ => false,
        };
        if !stands_for {
            self.errors.push(SyntaxError::plain_type(self.bytes(text)));
        }
        let is_function = matches!(ty.kind, TypeKind::Function(..));
        Type { calls: self.calls(attributes).or(scope.calls).filter(|_| is_function), ..ty }
    }
}

/// Whether an import can write the name after a dot.
fn is_javascript_identifier(name: &str) -> bool {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '$';
    name.chars().all(is_part) && name.starts_with(|first: char| !first.is_ascii_digit())
}

fn calls_of(value: &str) -> Option<Calls> {
    match value {
        "once" => Some(Calls::Once),
        "during" => Some(Calls::During),
        "often" => Some(Calls::Often),
        _ => None,
    }
}

/// The name of the struct in the runtime: that of `[Runtime=X]`, else the interface's own.
fn runtime_name(attributes: &Attributes<'_>, own_name: &str) -> String {
    match attributes.rust_names("Runtime").next() {
        Some(name) => name.to_owned(),
        None if names::is_identifier(own_name) => own_name.to_owned(),
        None => names::type_name(own_name),
    }
}
