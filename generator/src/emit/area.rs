//! One area's file: what it contributes to types, modules and the crate's root, then its private imports.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use quote::quote;

use super::gate::EXPERIMENTAL;
use super::items::Gated;
use super::layout::{Code, Lines};
use super::subject::Subject;
use super::{AreaContents, Context, docs, extensions, imports, items, namespaces};
use crate::bindings::gates::Gate;
use crate::bindings::id::DeclarationId;
use crate::bindings::import::NamedImport;
use crate::bindings::item::{Item, ItemKind, Owner, module_in_area};
use crate::output::OutputFile;

/// `None` where an area has types alone.
pub(super) fn file(context: &Context<'_>, contents: &AreaContents<'_>) -> Option<OutputFile> {
    let (area, items) = (contents.area, &contents.items);
    if items.is_empty() {
        return None;
    }
    let mut lines = Lines::default();
    docs::inner(&mut lines, &context.areas.get(area).description);
    let in_types: Vec<&Item> = items.iter().copied().filter(|item| !matches!(item.owner, Owner::Module(_))).collect();
    uses(&mut lines, context, &in_types, &contents.imports, Gated::No);
    for (owner, items) in by_owner(items) {
        match owner {
            Owner::Type(id) if !context.is_own(context.declaration(*id)) => {
                extensions::write(&mut lines, context, area, *id, &items);
            }
            Owner::Type(id) => implementation(&mut lines, context, *id, &items),
            Owner::Module(name) => module(&mut lines, context, name, &items),
            Owner::Global => items.iter().for_each(|item| items::inner(&mut lines, context, item, Gated::No)),
        }
    }
    imports::of_area(&mut lines, contents);
    let path = PathBuf::from(format!("src/generated/areas/{}.rs", context.module(area)));
    Some(OutputFile::new(path, lines.into_text(0)))
}

/// The items of each owner together, owners in the order of their first item.
fn by_owner<'a>(items: &[&'a Item]) -> Vec<(&'a Owner, Vec<&'a Item>)> {
    let mut positions: BTreeMap<&Owner, usize> = BTreeMap::new();
    let mut owners: Vec<(&Owner, Vec<&Item>)> = Vec::new();
    for item in items {
        let position = *positions.entry(&item.owner).or_insert_with(|| {
            owners.push((&item.owner, Vec::new()));
            owners.len() - 1
        });
        owners[position].1.push(item);
    }
    owners
}

fn implementation(lines: &mut Lines, context: &Context<'_>, id: DeclarationId, items: &[&Item]) {
    let subject = Subject::new(context, id);
    let inner = items.iter().copied().filter(|item| items::is_inner(item));
    let (plain, generic): (Vec<&Item>, Vec<&Item>) = inner.partition(|item| item.is_on_plain_type());
    let (parameters, plain_type, ty) = (subject.parameters(&[]), &subject.plain, &subject.ty);
    block(lines, context, &plain, quote!(impl #plain_type).into());
    block(lines, context, &generic, quote!(impl #parameters #ty).into());
    items.iter().for_each(|item| items::outer(lines, context, item, &subject));
}

/// `impl<T> Array<T> { … }`, if there is anything in it.
fn block(lines: &mut Lines, context: &Context<'_>, items: &[&Item], header: Code) {
    let gated = gated(items);
    let mut methods = Lines::default();
    items.iter().for_each(|item| items::inner(&mut methods, context, item, gated));
    if methods.is_empty() {
        return;
    }
    lines.blank();
    if gated == Gated::Yes {
        lines.verbatim(EXPERIMENTAL);
    }
    lines.block(header, methods);
}

/// Whether all items are experimental: then the block around them is.
fn gated(items: &[&Item]) -> Gated {
    if items.iter().all(|item| item.experimental) { Gated::Yes } else { Gated::No }
}

/// A namespace's functions, in a module that the index gathers from all areas.
fn module(lines: &mut Lines, context: &Context<'_>, name: &str, items: &[&Item]) {
    let gated = gated(items);
    let mut body = Lines::default();
    uses(&mut body, context, items, &[], gated);
    items.iter().for_each(|item| items::inner(&mut body, context, item, gated));
    let javascript = items.first().map_or(name, |item| &item.javascript.class);
    let gate = (gated == Gated::Yes).then(|| Code::text(EXPERIMENTAL));
    namespaces::module(lines, gate, &module_in_area(name), javascript, body);
}

/// The `use` lines: the names that stable items mention, then those that only experimental items mention.
fn uses(lines: &mut Lines, context: &Context<'_>, items: &[&Item], imports: &[(NamedImport<'_>, &Gate)], gated: Gated) {
    // Constants are numbers, for which the runtime has nothing.
    let needs_runtime = |item: &&&Item| !matches!(item.kind, ItemKind::Constant(_) | ItemKind::Listed(_));
    let items_need = items.iter().filter(needs_runtime).map(|item| item.experimental);
    let imports_need = imports.iter().map(|(_, gate)| gate.stable.is_empty());
    let mut need = items_need.chain(imports_need).peekable();
    if need.peek().is_some() {
        if gated == Gated::No && need.all(|is_experimental| is_experimental) {
            lines.verbatim(EXPERIMENTAL);
        }
        lines.code("use crate::runtime::prelude::*;");
    }
    let (stable, experimental) = mentioned(context, items, gated);
    names(lines, &stable, false);
    let only = experimental.difference(&stable).cloned().collect();
    names(lines, &only, true);
}

/// A type's name, after the root of its crate.
type Mentions<'a> = BTreeSet<(String, &'a str)>;

/// `use crate::{Element, Node};` for each crate.
fn names(lines: &mut Lines, mentions: &Mentions<'_>, are_experimental: bool) {
    let mut of_crates: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (root, name) in mentions {
        of_crates.entry(root).or_default().push(name);
    }
    for (root, names) in of_crates {
        let Some(tree) = use_tree(names) else { continue };
        if are_experimental {
            lines.verbatim(EXPERIMENTAL);
        }
        lines.code(Code::text(format!("use {root}::")).and(tree).and(";"));
    }
}

/// The names of the types that stable items mention, and of those that experimental ones do.
fn mentioned<'a>(context: &'a Context<'_>, items: &[&Item], gated: Gated) -> (Mentions<'a>, Mentions<'a>) {
    let (mut stable, mut experimental) = (BTreeSet::new(), BTreeSet::new());
    for item in items {
        let names = if item.experimental && gated == Gated::No { &mut experimental } else { &mut stable };
        // The owner comes first. A trait names a type of another crate by its path.
        let mut is_of_trait = matches!(item.owner, Owner::Type(id) if !context.is_own(context.declaration(id)));
        item.mentions(&mut |mentioned| {
            let Some(id) = mentioned.declaration().filter(|_| !std::mem::take(&mut is_of_trait)) else { return };
            let declaration = context.declaration(id);
            // The prelude has the runtime's, and the types of a namespace are named by their path.
            if !declaration.is_in_runtime() && declaration.namespace.is_none() && context.is_imported(declaration) {
                names.insert((context.root_of(declaration), declaration.name.as_str()));
            }
        });
    }
    (stable, experimental)
}

/// `Element` or `{Element, Node}`, where a `use` ends; `None` where there are no names.
pub(super) fn use_tree<'n>(names: impl IntoIterator<Item = &'n str>) -> Option<Code> {
    let mut names: Vec<Code> = names.into_iter().map(Code::text).collect();
    match names.len() {
        0 => None,
        1 => names.pop(),
        _ => Some(Code::filled("{", names, "}")),
    }
}
