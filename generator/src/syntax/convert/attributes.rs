//! Extended attributes that matter for bindings, by their present and their former names.

use weedle::argument::{Argument as ParsedArgument, ArgumentList};
use weedle::attribute::{ExtendedAttribute, ExtendedAttributeList, IdentifierOrString};

use super::super::grammar::Tokens;
use super::converter::Converter;
use crate::model::{Exposure, Type, TypeKind};
use crate::names;

/// The form of the text after an attribute's name.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Value {
    Nothing,
    /// `=X`
    Identifier,
    /// `=(X, Y)`
    Identifiers,
    /// `="…"`
    Text,
    /// Anything else.
    Other,
}

/// A list `[…]`, empty where there is none.
#[derive(Default)]
pub(super) struct Attributes<'a>(Vec<ExtendedAttribute<'a>>);

impl<'a> Converter<'a> {
    /// Parses a list. If weedle refuses it, that is reported, and the list counts as empty.
    pub(super) fn attributes(&mut self, range: &Tokens) -> Attributes<'a> {
        if range.is_empty() {
            return Attributes::default();
        }
        self.parse(range, "list of extended attributes").map(Attributes::new).unwrap_or_default()
    }
}

impl<'a> Attributes<'a> {
    pub(super) fn new(list: ExtendedAttributeList<'a>) -> Self {
        Attributes(list.body.list)
    }

    /// Whether there is an attribute of one of these names, with or without a value.
    pub(super) fn has(&self, names: &[&str]) -> bool {
        self.0.iter().any(|attribute| names.contains(&name_of(attribute)))
    }

    /// The name of each attribute and the form of its value.
    pub(super) fn names(&self) -> impl Iterator<Item = (&'a str, Value)> {
        self.0.iter().map(|attribute| {
            let value = match attribute {
                ExtendedAttribute::NoArgs(_) => Value::Nothing,
                ExtendedAttribute::IdentList(_) => Value::Identifiers,
                ExtendedAttribute::Ident(ident) => match ident.rhs {
                    IdentifierOrString::Identifier(_) => Value::Identifier,
                    IdentifierOrString::String(_) => Value::Text,
                },
                _ => Value::Other,
            };
            (name_of(attribute), value)
        })
    }

    /// The value of `[X=a]`.
    pub(super) fn value(&self, name: &str) -> Option<&'a str> {
        self.values(name).into_iter().next()
    }

    /// The values of `[X=a]` or `[X=(a, b)]`.
    pub(super) fn values(&self, name: &str) -> Vec<&'a str> {
        let named = self.0.iter().filter(|attribute| name_of(attribute) == name);
        named
            .flat_map(|attribute| match attribute {
                ExtendedAttribute::Ident(ident) => vec![ident_or_string(ident.rhs)],
                ExtendedAttribute::IdentList(list) => list.list.body.list.iter().map(|name| name.0).collect(),
                _ => Vec::new(),
            })
            .collect()
    }

    /// The values of `[X=a]` or `[X=(a, b)]` that are names in Rust. Another check reports those that are none.
    pub(super) fn rust_names(&self, name: &str) -> impl Iterator<Item = &'a str> {
        self.values(name).into_iter().filter(|value| names::is_identifier(value))
    }

    /// `[Exposed=*]`, `[Exposed=A]`, `[Exposed=(A, B)]`, and Chromium's `[Exposed(A Flag, B Flag)]`.
    pub(super) fn exposure(&self, converter: &Converter<'a>) -> Exposure {
        let mut exposure = Exposure::Unstated;
        for attribute in self.0.iter().filter(|attribute| name_of(attribute) == "Exposed") {
            exposure = match attribute {
                ExtendedAttribute::Wildcard(_) => Exposure::Everywhere,
                ExtendedAttribute::ArgList(list) => Exposure::Globals(type_names(&list.args.body, converter)),
                _ => Exposure::Globals(self.values("Exposed").into_iter().map(str::to_owned).collect()),
            };
        }
        exposure
    }

    pub(super) fn secure_context(&self) -> bool {
        self.has(&["SecureContext"])
    }

    /// The names in `[Global=(…)]`, or else the name of the interface.
    pub(super) fn global(&self, own_name: &str) -> Vec<String> {
        let names = self.values("Global");
        match names.is_empty() && self.has(&["Global", "PrimaryGlobal"]) {
            true => vec![own_name.to_owned()],
            false => names.into_iter().map(str::to_owned).collect(),
        }
    }

    /// Name and arguments of each `[LegacyFactoryFunction=X(…)]`. After `=X` alone there are no arguments.
    pub(super) fn legacy_factories(&self) -> impl Iterator<Item = (&'a str, Option<&ArgumentList<'a>>)> {
        self.0.iter().filter_map(|attribute| {
            if !matches!(name_of(attribute), "LegacyFactoryFunction" | "NamedConstructor") {
                return None;
            }
            match attribute {
                ExtendedAttribute::NamedArgList(list) => Some((list.rhs_identifier.0, Some(&list.args.body))),
                ExtendedAttribute::Ident(ident) => Some((ident_or_string(ident.rhs), None)),
                _ => None,
            }
        })
    }

    /// The word and the arguments of each `[Constructor]` and `[Constructor(…)]`, the form of a constructor until 2019.
    pub(super) fn old_constructors(&self) -> impl Iterator<Item = (&'a str, Option<&ArgumentList<'a>>)> {
        self.0.iter().filter_map(|attribute| match attribute {
            ExtendedAttribute::NoArgs(name) if name.0.0 == "Constructor" => Some((name.0.0, None)),
            ExtendedAttribute::ArgList(list) if list.identifier.0 == "Constructor" => {
                Some((list.identifier.0, Some(&list.args.body)))
            }
            _ => None,
        })
    }

    /// Adds the attributes that apply to types to a type.
    pub(super) fn annotate<R>(&self, ty: &mut Type<R>) {
        ty.enforce_range |= self.has(&["EnforceRange"]);
        ty.clamp |= self.has(&["Clamp"]);
        ty.allow_shared |= self.has(&["AllowShared"]);
        ty.allow_resizable |= self.has(&["AllowResizable"]);
    }
}

fn name_of<'a>(attribute: &ExtendedAttribute<'a>) -> &'a str {
    match attribute {
        ExtendedAttribute::ArgList(list) => list.identifier.0,
        ExtendedAttribute::NamedArgList(list) => list.lhs_identifier.0,
        ExtendedAttribute::IdentList(list) => list.identifier.0,
        ExtendedAttribute::Ident(ident) => ident.lhs_identifier.0,
        ExtendedAttribute::Wildcard(wildcard) => wildcard.lhs_identifier.0,
        ExtendedAttribute::NoArgs(name) => name.0.0,
    }
}

fn ident_or_string<'a>(value: IdentifierOrString<'a>) -> &'a str {
    match value {
        IdentifierOrString::Identifier(name) => name.0,
        IdentifierOrString::String(string) => string.0,
    }
}

/// The `A` and `B` of `(A x, B y)`.
fn type_names<'a>(arguments: &ArgumentList<'a>, converter: &Converter<'a>) -> Vec<String> {
    let types = arguments.list.iter().map(|argument| match argument {
        ParsedArgument::Single(single) => &single.type_.type_,
        ParsedArgument::Variadic(variadic) => &variadic.type_,
    });
    types
        .filter_map(|ty| match converter.ty(ty.clone()).kind {
            TypeKind::Reference(name) => Some(name.text),
            _ => None,
        })
        .collect()
}
