//! `bindings.jsonl`: one line per binding, for tests, audits and users' own tools.

use std::collections::HashSet;
use std::path::PathBuf;

use serde::Serialize;

use super::Context;
use super::passed::{self, Passed};
use crate::bindings::declaration::{Declaration, DeclarationKind};
use crate::bindings::gates::Gate;
use crate::bindings::id::DeclarationId;
use crate::bindings::item::{BindingKind, Item, ItemKind, Owner};
use crate::bindings::outcome::Outcome;
use crate::output::OutputFile;

#[derive(Serialize)]
struct Line<'a> {
    js_class: &'a str,
    js_name: &'a str,
    kind: BindingKind,
    path: String,
    area: &'a str,
    experimental: bool,
    fallible: bool,
    exposed: &'a [String],
    /// What the arguments of a call let pass, or the value of a setter.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    arguments: Vec<Passed>,
    /// A dictionary cannot be made without this field.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    required: bool,
    /// It returns a promise, which is rejected with whatever the call throws.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    rejects: bool,
    /// The function is hand-written: nothing but a test of its path says that it is there.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    runtime: bool,
}

pub(super) fn file(context: &Context<'_>) -> OutputFile {
    let mut contents = String::new();
    let mut push = |line: &Line<'_>| {
        contents.push_str(&serde_json::to_string(line).expect("strings and booleans serialise"));
        contents.push('\n');
    };
    for (declaration, gate) in context.bindings.declarations.iter().zip(&context.bindings.gates.declarations) {
        types(context, declaration, gate, &mut push);
    }
    let required = required_fields(&context.bindings.items);
    let is_required = |item: &Item| match (&item.owner, &item.kind) {
        (Owner::Type(id), ItemKind::FieldSet { key, .. }) => required.contains(&(*id, key)),
        _ => false,
    };
    for item in &context.bindings.items {
        if let Some(line) = line(context, item, is_required(item)) {
            push(&line);
        }
    }
    OutputFile { path: PathBuf::from("bindings.jsonl"), contents }
}

fn types(context: &Context<'_>, declaration: &Declaration, gate: &Gate, push: &mut impl FnMut(&Line<'_>)) {
    let name = declaration.path();
    let (class, values): (&str, &[_]) = match &declaration.kind {
        DeclarationKind::Interface(interface) => (&interface.idl_name, &[]),
        DeclarationKind::Dictionary(dictionary) => (&dictionary.idl_name, &[]),
        DeclarationKind::Enumeration(enumeration) => (&enumeration.idl_name, &enumeration.variants),
        DeclarationKind::Union(_) | DeclarationKind::Alias(_) => return,
    };
    let in_namespace = passed::in_namespace(&declaration.namespace, class);
    let path = match &declaration.kind {
        DeclarationKind::Interface(interface) => interface.instances.class_path(),
        _ => None,
    };
    let class = path.unwrap_or(&in_namespace);
    let exposed = match &declaration.kind {
        DeclarationKind::Interface(interface) => interface.exposed.as_slice(),
        _ => &[],
    };
    let mut line = Line {
        js_class: class,
        js_name: "",
        kind: BindingKind::Type,
        path: name.clone(),
        area: context.feature(declaration.home),
        experimental: !gate.stable.contains(declaration.home),
        fallible: false,
        exposed,
        arguments: Vec::new(),
        required: false,
        rejects: false,
        runtime: false,
    };
    push(&line);
    for value in values {
        line.js_name = &value.text;
        line.kind = BindingKind::EnumValue;
        line.path = format!("{name}::{}", value.name);
        push(&line);
    }
}

/// The fields that `new` of a dictionary takes.
fn required_fields(items: &[Item]) -> HashSet<(DeclarationId, &str)> {
    let mut required = HashSet::new();
    for item in items {
        if let (Owner::Type(id), ItemKind::DictionaryNew { fields }) = (&item.owner, &item.kind) {
            required.extend(fields.iter().map(|field| (*id, field.key.as_str())));
        }
    }
    required
}

fn line<'a>(context: &'a Context<'_>, item: &'a Item, required: bool) -> Option<Line<'a>> {
    // None stands for a member: `new` fills required fields, `window()` looks at the global object, `create` is over
    // another method.
    if matches!(item.kind, ItemKind::DictionaryNew { .. } | ItemKind::GlobalObject { .. } | ItemKind::Create(_)) {
        return None;
    }
    let name = item.rust_name()?;
    let path = match &item.owner {
        Owner::Type(id) => format!("{}::{name}", context.bindings.declarations[id.index()].path()),
        Owner::Module(path) => format!("{}::{name}", path.replace('.', "::")),
        Owner::Global => name.to_owned(),
    };
    Some(Line {
        js_class: &item.javascript.class,
        js_name: &item.javascript.name,
        kind: item.javascript.kind,
        path,
        area: context.feature(item.area),
        experimental: item.experimental,
        fallible: matches!(item.kind.outcome(), Outcome::Result(_)),
        exposed: &item.javascript.exposed,
        arguments: passed::arguments(context, item),
        required,
        rejects: item.kind.outcome() == Outcome::Rejects,
        runtime: matches!(&item.kind, ItemKind::Listed(listed) if listed.is_in_runtime),
    })
}
