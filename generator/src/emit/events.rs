//! The module `events`: the events as types, where each fires, and the methods that listen.

use std::collections::BTreeMap;

use super::layout::{Code, Lines, inline};
use super::types::{Paths, declared};
use super::{Context, docs, gate};
use crate::bindings::docs::Docs;
use crate::bindings::events::Event;
use crate::bindings::gates::Gate;
use crate::bindings::id::DeclarationId;
use crate::output::OutputFile;

/// `None` without a table of events.
pub(super) fn file(context: &Context<'_>) -> Option<OutputFile> {
    let events = &context.bindings.events;
    if events.is_empty() {
        return None;
    }
    let mut lines = Lines::default();
    docs::inner(
        &mut lines,
        "The events by their names, for the `listen` of what they fire at: `button.listen(events::Click, |event| …)`.",
    );
    events.iter().for_each(|event| self::event(&mut lines, context, event));
    // A type of another crate has the methods already.
    let own = listening(events).into_iter().filter(|(at, _)| context.is_own(context.declaration(*at)));
    own.for_each(|(at, listening)| listens(&mut lines, context, at, &listening));
    Some(OutputFile::new("src/generated/events.rs", lines.into_text(0)))
}

/// The gate that is open where any event is; `None` without a table of events.
pub(super) fn any_gate(context: &Context<'_>) -> Option<Gate> {
    let events = &context.bindings.events;
    (!events.is_empty()).then(|| Gate::any(events.iter().map(Event::gate)))
}

/// ```text
/// #[cfg(…)]
/// web_event! {
///     /// The event `click`.
///     pub struct Click = "click";
///     at crate::Element: crate::PointerEvent;
/// }
/// ```
fn event(lines: &mut Lines, context: &Context<'_>, event: &Event) {
    let own_gate = event.gate();
    let mut body = Lines::default();
    let event_docs = Docs::sentence(format!("The event `{}`.", event.name));
    docs::outer(&mut body, &event_docs.alias(&event.name, &event.rust_name));
    body.code(format!("pub struct {} = {:?};", event.rust_name, event.name));
    for target in &event.targets {
        if target.gate != own_gate {
            gate::cfg(context, &target.gate).into_iter().for_each(|cfg| body.code(cfg));
        }
        let at = inline(declared(context, Paths::Full, target.at));
        let class = inline(declared(context, Paths::Full, target.class));
        body.code(format!("at {at}: {class};"));
    }
    lines.blank();
    gate::cfg(context, &own_gate).into_iter().for_each(|cfg| lines.code(cfg));
    lines.block("web_event!", body);
}

/// The methods that listen at one type.
#[derive(Default)]
struct Listening {
    /// The gate that is open where any event that fires there is.
    gate: Gate,
    /// The dictionary of options.
    options: Option<DeclarationId>,
}

/// The types that events fire at.
fn listening(events: &[Event]) -> BTreeMap<DeclarationId, Listening> {
    let mut all: BTreeMap<DeclarationId, Listening> = BTreeMap::new();
    for target in events.iter().flat_map(|event| &event.targets) {
        let listening = all.entry(target.at).or_default();
        listening.gate.merge(&target.gate);
        listening.options = target.options;
    }
    all
}

/// `web_listens!(crate::Element; crate::AddEventListenerOptions);`
fn listens(lines: &mut Lines, context: &Context<'_>, at: DeclarationId, listening: &Listening) {
    let Some(options) = listening.options else { return };
    lines.blank();
    gate::cfg(context, &listening.gate.simplified()).into_iter().for_each(|cfg| lines.code(cfg));
    let [at, options] = [at, options].map(|id| inline(declared(context, Paths::Full, id)));
    lines.code(Code::text(format!("web_listens!({at}; {options});")));
}
