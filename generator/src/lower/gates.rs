//! Which features open a declaration, a part of the runtime or an import: those of the areas whose signatures mention it.
//!
//! Every answer comes from one question to the items: which declarations and parts does your signature mention?

use std::collections::BTreeMap;

use crate::bindings::declaration::{Declaration, DeclarationKind};
use crate::bindings::gates::{Gate, Gates};
use crate::bindings::id::DeclarationId;
use crate::bindings::item::{Item, Owner};
use crate::bindings::mentioned::{Mention, Mentioned};

/// Whether a declaration is experimental of its own.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Standing {
    /// Enough engines have it, or it has been published as stable.
    Stable,
    /// An interface that too few engines have.
    Experimental,
    /// It is as what mentions it.
    AsMentioned,
}

/// Marks dictionaries' items as experimental where nothing stable needs them, then opens the gates.
pub(super) fn gates(
    declarations: &[Declaration],
    items: &mut [Item],
    mentions: &[Mention],
    imports: usize,
    standings: &[Standing],
) -> Gates {
    let stable = stable_declarations(declarations, items, mentions, standings);
    for item in items.iter_mut() {
        if let Some(dictionary) = dictionary_of(declarations, item) {
            item.experimental = !stable[dictionary.index()];
        }
    }
    let mut gates = Gates {
        declarations: vec![Gate::default(); declarations.len()],
        imports: vec![Gate::default(); imports],
        runtime: BTreeMap::new(),
    };
    for (position, declaration) in declarations.iter().enumerate() {
        gates.declarations[position].open(declaration.home, !stable[position]);
    }
    for item in items.iter() {
        let gate = Gate::of(item.area, item.experimental);
        item.mentions(&mut |mentioned| {
            gates.merge(mentioned, &gate);
        });
        if let Some(import) = item.import() {
            gates.imports[import.index()].open(item.area, item.experimental);
        }
    }
    for mention in mentions {
        gates.merge(mention.mentioned, &Gate::of(mention.area, mention.experimental));
    }
    propagate(declarations, &mut gates);
    for gate in gates.declarations.iter_mut().chain(&mut gates.imports).chain(gates.runtime.values_mut()) {
        *gate = gate.simplified();
    }
    gates
}

/// A declaration opens all that it mentions, wherever it is open itself.
fn propagate(declarations: &[Declaration], gates: &mut Gates) {
    let mut pending: Vec<usize> = (0..declarations.len()).collect();
    while let Some(position) = pending.pop() {
        let gate = gates.declarations[position];
        declarations[position].mentions(&mut |mentioned| {
            if gates.merge(mentioned, &gate) {
                pending.extend(declaration_index(mentioned));
            }
        });
    }
}

/// Of each declaration, whether it is stable: something stable needs it, or it is so of its own, or nothing mentions it and
/// its area has something stable.
fn stable_declarations(
    declarations: &[Declaration],
    items: &[Item],
    mentions: &[Mention],
    standings: &[Standing],
) -> Vec<bool> {
    let mut fields: Vec<Vec<&Item>> = vec![Vec::new(); declarations.len()];
    let mut mentioned = vec![false; declarations.len()];
    let mut area_is_stable = std::collections::HashMap::new();
    let stable_mentions = mentions.iter().filter(|mention| !mention.experimental);
    let mut pending: Vec<usize> = stable_mentions.filter_map(|mention| declaration_index(mention.mentioned)).collect();
    for item in items {
        let owner = match item.owner {
            Owner::Type(id) => Some(id),
            Owner::Module(_) | Owner::Global => None,
        };
        item.mentions(&mut |it| {
            if let Some(id) = it.declaration().filter(|id| Some(*id) != owner) {
                mentioned[id.index()] = true;
            }
        });
        match dictionary_of(declarations, item) {
            Some(dictionary) => fields[dictionary.index()].push(item),
            None => {
                *area_is_stable.entry(item.area).or_insert(false) |= !item.experimental;
                if !item.experimental {
                    item.mentions(&mut |it| pending.extend(declaration_index(it)));
                }
            }
        }
    }
    for declaration in declarations {
        declaration.mentions(&mut |it| {
            if let Some(position) = declaration_index(it) {
                mentioned[position] = true;
            }
        });
    }
    for (position, declaration) in declarations.iter().enumerate() {
        let stable = match standings[position] {
            Standing::Stable => true,
            Standing::Experimental => false,
            Standing::AsMentioned => !mentioned[position] && *area_is_stable.get(&declaration.home).unwrap_or(&true),
        };
        if stable {
            pending.push(position);
        }
    }
    let mut reached = vec![false; declarations.len()];
    while let Some(position) = pending.pop() {
        if std::mem::replace(&mut reached[position], true) {
            continue;
        }
        declarations[position].mentions(&mut |it| pending.extend(declaration_index(it)));
        for field in &fields[position] {
            field.mentions(&mut |it| pending.extend(declaration_index(it)));
        }
    }
    reached
}

/// The dictionary that an item belongs to.
fn dictionary_of(declarations: &[Declaration], item: &Item) -> Option<DeclarationId> {
    match item.owner {
        Owner::Type(id) if matches!(declarations[id.index()].kind, DeclarationKind::Dictionary(_)) => Some(id),
        _ => None,
    }
}

/// Where a declaration is, if it is one.
fn declaration_index(mentioned: Mentioned) -> Option<usize> {
    mentioned.declaration().map(DeclarationId::index)
}
