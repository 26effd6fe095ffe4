//! Events as types.

use super::gates::Gate;
use super::id::DeclarationId;
use super::mentioned::{Mention, Mentioned};
use crate::runtime::RuntimePart;

/// `pointerdown` => `events::PointerDown`
#[derive(Debug)]
pub struct Event {
    pub rust_name: String,
    pub name: String,
    /// Where it fires. No two of the targets are related, so that one of them at most is meant.
    pub targets: Vec<Target>,
}

#[derive(Debug)]
pub struct Target {
    pub at: DeclarationId,
    /// The class of the event.
    pub class: DeclarationId,
    pub gate: Gate,
    /// The options of a listener, which its method mentions.
    pub options: Option<DeclarationId>,
}

impl Event {
    /// The gate of the event's own type.
    pub fn gate(&self) -> Gate {
        Gate::any(self.targets.iter().map(|target| target.gate))
    }

    pub fn mentions(&self) -> impl Iterator<Item = Mention> {
        self.targets.iter().flat_map(|target| {
            let stable = target.gate.stable.iter().map(|area| (area, false));
            let areas = stable.chain(target.gate.experimental.iter().map(|area| (area, true)));
            let mention = |(area, experimental)| {
                let declarations = [Some(target.at), Some(target.class), target.options].into_iter().flatten();
                let listener = std::iter::once(Mentioned::Part(RuntimePart::Listener));
                let all = declarations.map(Mentioned::Declaration).chain(listener);
                all.map(move |mentioned| Mention { area, experimental, mentioned })
            };
            areas.flat_map(mention).collect::<Vec<_>>()
        })
    }
}
