//! One area's file: its private imports, and what it contributes to types, modules and the crate's root.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::items::Gated;
use super::tokens::{self, ident};
use super::{AreaContents, Context, format, imports, items, namespaces};
use crate::bindings::gates::Gate;
use crate::bindings::id::DeclarationId;
use crate::bindings::import::Import;
use crate::bindings::item::{Item, ItemKind, Owner};
use crate::output::OutputFile;

/// `None` where an area has types alone.
pub(super) fn file(context: &Context<'_>, contents: &AreaContents<'_>) -> Option<OutputFile> {
    let (area, items) = (contents.area, &contents.items);
    if items.is_empty() {
        return None;
    }
    let title = format!(" {}", context.areas.get(area).description);
    let in_types: Vec<&Item> = items.iter().copied().filter(|item| !matches!(item.owner, Owner::Module(_))).collect();
    let uses = uses(context, &in_types, &contents.imports, Gated::No);
    let imports = imports::of_area(contents);
    let owners = by_owner(items).into_iter().map(|(owner, items)| match owner {
        Owner::Type(id) => implementation(context, *id, &items),
        Owner::Module(name) => module(context, name, &items),
        Owner::Global => free(context, &items),
    });
    let tokens = quote! {
        #![doc = #title]
        #uses
        #imports
        #(#owners)*
    };
    let path = PathBuf::from(format!("src/generated/areas/{}.rs", context.module(area)));
    Some(OutputFile { path, contents: format::file(tokens) })
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

fn implementation(context: &Context<'_>, id: DeclarationId, items: &[&Item]) -> TokenStream {
    let owner = tokens::Owner::new(context, id);
    let inner = items.iter().copied().filter(|item| items::is_inner(item));
    // `Array::is_array` has nothing to infer the type parameter from: it stands on the plain `Array`.
    let (plain, generic): (Vec<&Item>, Vec<&Item>) = inner.partition(|item| owner.is_plain(item));
    let plain = block(context, &plain, quote!(), owner.plain());
    let generic = block(context, &generic, owner.parameters(&[]), owner.ty());
    let traits = items.iter().filter_map(|item| items::outer(context, item, &owner));
    quote!(#plain #generic #(#traits)*)
}

/// `impl<T> Array<T> { … }`
fn block(context: &Context<'_>, items: &[&Item], parameters: TokenStream, owner: &TokenStream) -> Option<TokenStream> {
    // An empty block would be left where every method is experimental.
    let (gate, gated) = gate(items);
    let methods: Vec<_> = items.iter().filter_map(|item| items::inner(context, item, gated)).collect();
    (!methods.is_empty()).then(|| quote!(#gate impl #parameters #owner { #(#methods)* }))
}

/// The gate of what is all experimental, inside which none of it needs one.
fn gate(items: &[&Item]) -> (TokenStream, Gated) {
    let all = items.iter().all(|item| item.experimental);
    (tokens::experimental(all), if all { Gated::Yes } else { Gated::No })
}

/// A namespace's functions, in a module that the index gathers from all areas.
fn module(context: &Context<'_>, name: &str, items: &[&Item]) -> TokenStream {
    let (gate, gated) = gate(items);
    let functions = items.iter().filter_map(|item| items::inner(context, item, gated));
    let uses = uses(context, items, &[], gated);
    let javascript = items.first().map_or(name, |item| &item.javascript.class);
    let module = namespaces::module_of_area(name);
    namespaces::module(&gate, &module, javascript, &quote!(#uses #(#functions)*))
}

fn free(context: &Context<'_>, items: &[&Item]) -> TokenStream {
    let functions = items.iter().filter_map(|item| items::inner(context, item, Gated::No));
    quote!(#(#functions)*)
}

/// The `use` lines: what the stable items mention, and what only the experimental ones do.
fn uses(context: &Context<'_>, items: &[&Item], imports: &[(&Import, &Gate)], gated: Gated) -> TokenStream {
    let mut stable = BTreeSet::new();
    let mut experimental = BTreeSet::new();
    for item in items {
        let names = if item.experimental && gated == Gated::No { &mut experimental } else { &mut stable };
        item.mentions(&mut |mentioned| {
            let Some(id) = mentioned.declaration() else { return };
            let declaration = &context.bindings.declarations[id.index()];
            // The prelude has the runtime's, and the types of a namespace are named by their path.
            if !declaration.is_in_runtime() && declaration.namespace.is_none() {
                names.insert(declaration.name.as_str());
            }
        });
    }
    // Constants are numbers, for which the runtime has nothing.
    let needs_runtime = |item: &&&Item| !matches!(item.kind, ItemKind::Constant(_) | ItemKind::Alias { .. });
    let items_need = items.iter().filter(needs_runtime).map(|item| item.experimental);
    let imports_need = imports.iter().map(|(_, gate)| gate.stable.is_empty());
    let mut need = items_need.chain(imports_need).peekable();
    let runtime = need.peek().is_some().then(|| {
        let gate = tokens::experimental(gated == Gated::No && need.all(|is_experimental| is_experimental));
        quote!(#gate use crate::runtime::prelude::*;)
    });
    let only: Vec<_> = experimental.difference(&stable).map(|name| ident(name)).collect();
    let stable: Vec<_> = stable.iter().map(|name| ident(name)).collect();
    let stable = use_line(&stable);
    let only = use_line(&only).map(|line| quote!(#[cfg(feature = "experimental")] #line));
    quote!(#runtime #stable #only)
}

fn use_line(names: &[Ident]) -> Option<TokenStream> {
    tokens::use_tree(names).map(|tree| quote!(use crate::#tree;))
}
