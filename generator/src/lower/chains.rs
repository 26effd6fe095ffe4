//! Chains of typedefs and callbacks, each of which names the next.
//!
//! A chain may be as long as the input. Lowering a type recurses through it, so every so many steps of a long chain are
//! lowered ahead of it.

use std::collections::HashMap;

use super::lowering::Lowering;
use super::scope::Site;
use crate::model::{Definition, DefinitionId, DefinitionKind, InterfaceKind, Model, Type, TypeKind};

/// So many typedefs and callbacks are lowered within each other. No chain of the web platform has more than six.
const STEPS: usize = 64;

impl Lowering<'_> {
    /// Lowers every 64th definition of each chain, the innermost first.
    pub(super) fn lower_long_chains(&mut self) {
        for id in milestones(self.model) {
            let site = Site::new(self.area_of_definition(id));
            self.value(site, &Type::plain(TypeKind::Reference(id)));
        }
    }
}

/// The definitions at the end of every so many steps, each after those that it leads to.
fn milestones(model: &Model<DefinitionId>) -> Vec<DefinitionId> {
    let mut lengths: HashMap<DefinitionId, usize> = HashMap::new();
    let mut milestones = Vec::new();
    for start in model.ids() {
        if lengths.contains_key(&start) {
            continue;
        }
        let mut stack = vec![(start, enter(model, &mut lengths, start))];
        while let Some((id, edges)) = stack.last_mut() {
            let id = *id;
            if let Some(next) = edges.pop() {
                if !lengths.contains_key(&next) {
                    stack.push((next, enter(model, &mut lengths, next)));
                }
                continue;
            }
            stack.pop();
            let length =
                steps(model.get(id)).iter().filter_map(|next| lengths.get(next)).max().map_or(0, |most| most + 1);
            lengths.insert(id, length);
            if length > 0 && length.is_multiple_of(STEPS) {
                milestones.push(id);
            }
        }
    }
    milestones
}

/// The steps from a definition, which is at length 0 as long as the search is there: a callback may lead back to itself.
fn enter(
    model: &Model<DefinitionId>,
    lengths: &mut HashMap<DefinitionId, usize>,
    id: DefinitionId,
) -> Vec<DefinitionId> {
    lengths.insert(id, 0);
    steps(model.get(id))
}

/// The definitions that a typedef or callback names.
fn steps(definition: &Definition<DefinitionId>) -> Vec<DefinitionId> {
    let is_step = match &definition.kind {
        DefinitionKind::Typedef(_) | DefinitionKind::Callback(_) => true,
        DefinitionKind::Interface(interface) => interface.kind == InterfaceKind::CallbackInterface,
        DefinitionKind::Dictionary(_) | DefinitionKind::Enumeration(_) => false,
    };
    let mut steps = Vec::new();
    if is_step {
        definition.references(&mut |id| steps.push(*id));
    }
    steps
}
