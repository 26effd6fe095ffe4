//! `published.tsv`: the public interface, which the next run keeps.

use std::collections::HashMap;

use rayon::prelude::*;

use super::super::layout::inline;
use super::super::types::{Paths, ty};
use super::super::{Context, cargo_manifest};
use super::line::Line;
use super::places::Places;
use super::{members, names as other_names, types};
use crate::bindings::declaration::{Declaration, DeclarationKind};
use crate::bindings::item::{BindingKind, Item, ItemKind, Owner};
use crate::output::OutputFile;
use crate::published::{self, Published, Row, State};
use crate::sources::PUBLISHED;

pub(in crate::emit) fn file(context: &Context<'_>, before: &Published) -> OutputFile {
    let mut rows = names(context, before);
    rows.par_extend(context.bindings.items.par_iter().filter_map(|it| item(context, it)));
    OutputFile::new(PUBLISHED, published::text(rows, before))
}

/// A function or constant; `None` for what has no name, or is of a crate that this one is built on.
pub(in crate::emit) fn item(context: &Context<'_>, item: &Item) -> Option<Row> {
    let line = members::line(context, &Places::none(), item, false).filter(|_| context.areas.is_own(item.area))?;
    let exposed_by_owner = match item.owner {
        Owner::Type(id) => match &context.declaration(id).kind {
            DeclarationKind::Interface(interface) => interface.exposed.as_slice(),
            _ => &[],
        },
        Owner::Module(_) | Owner::Global => item.javascript.exposed.as_slice(),
    };
    let webidl = match &item.kind {
        ItemKind::DictionaryNew { fields, .. } => {
            fields.iter().map(|field| format!("{};", field.idl)).collect::<Vec<_>>().join(" ")
        }
        _ => declarations(&line, exposed_by_owner),
    };
    Some(Row { webidl, ..row(&line) })
}

/// The types, events, tags and look-ups, and the names of the runtime. Of several features that have one, the row says the
/// one that was published before.
pub(in crate::emit) fn names(context: &Context<'_>, before: &Published) -> Vec<Row> {
    let mut rows = Vec::new();
    let aliases: HashMap<String, String> =
        context.bindings.declarations.iter().filter_map(|it| alias(context, it)).collect();
    types::types(context, &Places::none(), &mut |line| {
        let mut row = row(line);
        row.webidl = format!("{}{}", attributes(line, &[]), line.known.idl);
        if let Some(alias) = aliases.get(&row.path) {
            row.signature.clone_from(alias);
        }
        rows.push(row);
    });
    let mut push = |line: &Line<'_>| {
        let mut row = row(line);
        let published = before.of_member(&row.class, &row.member).find(|published| published.key() == row.key());
        if let Some(published) = published.filter(|published| line.or.contains(&published.area.as_str())) {
            row.area.clone_from(&published.area);
        }
        rows.push(row);
    };
    other_names::events(context, &mut push);
    other_names::tags(context, &mut push);
    other_names::lookups(context, &mut push);
    other_names::runtime(context, &mut push);
    rows
}

/// The path of a callback's type, and the function that it is.
fn alias(context: &Context<'_>, declaration: &Declaration) -> Option<(String, String)> {
    let DeclarationKind::Alias(function) = &declaration.kind else { return None };
    Some((declaration.path(), inline(ty(context, Paths::Imported, function))))
}

fn row(line: &Line<'_>) -> Row {
    let is_called = line.signature.as_deref().is_some_and(|signature| signature.starts_with("fn "));
    let verdict = match &line.throws {
        Some(cause) => cause.to_string(),
        None if line.rejects => "rejects".to_owned(),
        None if line.panics => "panics".to_owned(),
        None if is_called => "returns".to_owned(),
        None => String::new(),
    };
    let signature = line.signature.as_ref().or(line.extends.as_ref()).cloned().unwrap_or_default();
    Row {
        path: line.path.clone(),
        kind: line.kind,
        class: line.js_class.to_owned(),
        member: line.js_name.to_owned(),
        area: line.area.to_owned(),
        state: State::new(line.experimental, line.known.deprecated.is_some()),
        verdict,
        since: cargo_manifest::version().to_owned(),
        signature,
        webidl: String::new(),
    }
}

/// `undefined f(); undefined f(long x);`, each with its extended attributes.
fn declarations(line: &Line<'_>, exposed_by_owner: &[String]) -> String {
    if line.known.idl.is_empty() || line.kind == BindingKind::Helper {
        return String::new();
    }
    let attributes = attributes(line, exposed_by_owner);
    let declarations = line.known.idl.lines().map(|declaration| format!("{attributes}{declaration};"));
    declarations.collect::<Vec<_>>().join(" ")
}

/// `[Exposed=Window, SecureContext] `, where it is exposed in other places than its owner.
fn attributes(line: &Line<'_>, exposed_by_owner: &[String]) -> String {
    let mut attributes = Vec::new();
    if line.exposed != exposed_by_owner {
        attributes.push(match line.exposed {
            [one] => format!("Exposed={one}"),
            several => format!("Exposed=({})", several.join(", ")),
        });
    }
    if line.known.secure {
        attributes.push("SecureContext".to_owned());
    }
    if attributes.is_empty() { String::new() } else { format!("[{}] ", attributes.join(", ")) }
}
