//! Which features open a declaration, a part of the runtime or an import: those of the areas whose signatures mention it.
//!
//! Every answer comes from one question, asked of the items: what do you mention?

use std::collections::BTreeMap;

use super::declaration::{Declaration, DeclarationKind};
use super::item::{Item, Owner};
use super::runtime_part::{Mentioned, RuntimePart};
use super::rust_type::DeclarationId;
use crate::overlays::AreaId;

/// A set of areas, as bits: the generator refuses more than 300.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Debug)]
pub struct AreaSet([u64; 5]);

impl AreaSet {
    pub fn insert(&mut self, area: AreaId) {
        if let Some(word) = self.0.get_mut(usize::from(area.0) / 64) {
            *word |= 1 << (area.0 % 64);
        }
    }

    pub fn contains(&self, area: AreaId) -> bool {
        self.0.get(usize::from(area.0) / 64).is_some_and(|word| word & (1 << (area.0 % 64)) != 0)
    }

    pub fn iter(&self) -> impl Iterator<Item = AreaId> + use<'_> {
        self.0.iter().zip(0u16..).flat_map(|(word, position)| {
            let bits = std::iter::successors(Some(*word), |left| Some(left & left.wrapping_sub(1)));
            bits.take_while(|left| *left != 0).map(move |left| AreaId(position * 64 + left.trailing_zeros() as u16))
        })
    }

    pub fn is_empty(&self) -> bool {
        self.0 == [0; 5]
    }

    pub fn len(&self) -> usize {
        self.0.iter().map(|word| word.count_ones() as usize).sum()
    }

    /// The union of two sets, and whether it is more than the first.
    fn merge(&mut self, other: &AreaSet) -> bool {
        let before = *self;
        for (word, more) in self.0.iter_mut().zip(&other.0) {
            *word |= more;
        }
        *self != before
    }

    fn without(&self, other: &AreaSet) -> AreaSet {
        let mut left = *self;
        for (word, taken) in left.0.iter_mut().zip(&other.0) {
            *word &= !taken;
        }
        left
    }
}

/// The areas that open an item, and those that do so only together with `experimental`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Debug)]
pub struct Gate {
    pub stable: AreaSet,
    pub experimental: AreaSet,
}

impl Gate {
    /// Of one area.
    pub fn of(area: AreaId, experimental: bool) -> Gate {
        let mut gate = Gate::default();
        gate.open(area, experimental);
        gate
    }

    pub fn open(&mut self, area: AreaId, experimental: bool) {
        if experimental { self.experimental.insert(area) } else { self.stable.insert(area) }
    }

    pub fn merge(&mut self, other: &Gate) -> bool {
        let stable = self.stable.merge(&other.stable);
        let experimental = self.experimental.merge(&other.experimental);
        stable || experimental
    }

    /// What opens any of these.
    pub fn any(gates: impl Iterator<Item = Gate>) -> Gate {
        let mut all = Gate::default();
        for gate in gates {
            all.merge(&gate);
        }
        all.simplified()
    }

    /// The gate's one area, where it has one.
    pub fn only_area(&self) -> Option<AreaId> {
        let mut all = self.stable;
        all.merge(&self.experimental);
        if all.len() == 1 { all.iter().next() } else { None }
    }

    /// What `experimental` adds to the areas that open it anyway.
    pub fn simplified(self) -> Gate {
        Gate { stable: self.stable, experimental: self.experimental.without(&self.stable) }
    }
}

/// The gates of all declarations and imports, and of the parts of the runtime that anything mentions.
#[derive(Debug)]
pub struct Gates {
    pub declarations: Vec<Gate>,
    pub imports: Vec<Gate>,
    pub runtime: BTreeMap<RuntimePart, Gate>,
}

impl Gates {
    /// Opens what is mentioned wherever a gate is open, and with a part the parts that it needs; says whether that is more
    /// than before.
    fn merge(&mut self, mentioned: Mentioned, gate: &Gate) -> bool {
        match mentioned {
            Mentioned::Declaration(id) => self.declarations[index(id)].merge(gate),
            Mentioned::Part(part) => {
                let mut more = false;
                for part in std::iter::once(&part).chain(part.needs()) {
                    more |= self.runtime.entry(*part).or_default().merge(gate);
                }
                more
            }
        }
    }
}

/// That something in an area, other than an item, mentions something.
#[derive(Clone, Copy, Debug)]
pub struct Mention {
    pub area: AreaId,
    pub experimental: bool,
    pub mentioned: Mentioned,
}

/// Marks dictionaries' items as experimental where nothing stable needs them, then opens the gates.
///
/// `experimental_types` are the interfaces that too few engines have.
pub(super) fn gates(
    declarations: &[Declaration],
    items: &mut [Item],
    mentions: &[Mention],
    imports: usize,
    experimental_types: &[bool],
) -> Gates {
    let stable = stable_declarations(declarations, items, mentions, experimental_types);
    for item in items.iter_mut() {
        if let Some(dictionary) = dictionary_of(declarations, item) {
            item.experimental = !stable[index(dictionary)];
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
            gates.imports[import.0 as usize].open(item.area, item.experimental);
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

/// What a declaration mentions is open wherever the declaration is.
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

/// The declarations that something stable needs, and those that nothing mentions in an area that is not all experimental.
fn stable_declarations(
    declarations: &[Declaration],
    items: &[Item],
    mentions: &[Mention],
    experimental_types: &[bool],
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
                mentioned[index(id)] = true;
            }
        });
        match dictionary_of(declarations, item) {
            Some(dictionary) => fields[index(dictionary)].push(item),
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
        let stable = match declaration.kind {
            DeclarationKind::Interface(_) => !experimental_types[position],
            _ => !mentioned[position] && *area_is_stable.get(&declaration.home).unwrap_or(&true),
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
        Owner::Type(id) if matches!(declarations[index(id)].kind, DeclarationKind::Dictionary(_)) => Some(id),
        _ => None,
    }
}

/// Where a declaration is, if it is one.
fn declaration_index(mentioned: Mentioned) -> Option<usize> {
    mentioned.declaration().map(index)
}

fn index(id: DeclarationId) -> usize {
    id.0 as usize
}
