//! `bindings.jsonl`: one line per binding, for tests, audits and users' own tools.

use std::path::PathBuf;

use serde::Serialize;

use super::Context;
use crate::bindings::declaration::{Declaration, DeclarationKind, InterfaceDeclaration};
use crate::bindings::gates::Gate;
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
    for item in &context.bindings.items {
        if let Some(line) = line(context, item) {
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
    let in_namespace = declaration.namespace.as_ref().map(|namespace| format!("{namespace}.{class}"));
    let class = match &declaration.kind {
        DeclarationKind::Interface(InterfaceDeclaration { class_path: Some(path), .. }) => path,
        _ => in_namespace.as_deref().unwrap_or(class),
    };
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

fn line<'a>(context: &'a Context<'_>, item: &'a Item) -> Option<Line<'a>> {
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
        runtime: matches!(&item.kind, ItemKind::Listed(listed) if listed.is_in_runtime),
    })
}
