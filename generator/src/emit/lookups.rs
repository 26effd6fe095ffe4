//! The classes that typed look-ups find: one line each.

use super::layout::{Code, Lines, inline};
use super::types::{Paths, declared};
use super::{Context, docs, gate};
use crate::bindings::gates::Gate;
use crate::bindings::id::DeclarationId;
use crate::bindings::lookups::Lookup;
use crate::output::OutputFile;

/// `None` without look-ups.
pub(super) fn file(context: &Context<'_>) -> Option<OutputFile> {
    let lookups = &context.bindings.lookups;
    if lookups.is_empty() {
        return None;
    }
    let mut lines = Lines::default();
    docs::inner(&mut lines, "The classes that a text finds, each where its feature is on.");
    lookups.iter().for_each(|lookup| self::lookup(&mut lines, context, lookup));
    Some(OutputFile::new("src/generated/lookups.rs", lines.into_text(0)))
}

/// The gate that is open where any class is found; `None` without look-ups.
pub(super) fn any_gate(context: &Context<'_>) -> Option<Gate> {
    let lookups = &context.bindings.lookups;
    (!lookups.is_empty()).then(|| Gate::any(lookups.iter().map(gate_of)))
}

fn gate_of(lookup: &Lookup) -> Gate {
    Gate::of(lookup.area, lookup.experimental)
}

/// `web_found!("2d", crate::HtmlCanvasElement, crate::CanvasRenderingContext2d, crate::CanvasRenderingContext2dSettings);`
fn lookup(lines: &mut Lines, context: &Context<'_>, lookup: &Lookup) {
    let name = |id: DeclarationId| inline(declared(context, Paths::Full, id));
    let options = lookup.options.map_or_else(|| inline(Paths::Full.runtime(context, "Object")), name);
    let parts = [format!("{:?}", lookup.text), name(lookup.on), name(lookup.class), options];
    lines.blank();
    gate::cfg(context, &gate_of(lookup)).into_iter().for_each(|cfg| lines.code(cfg));
    lines.code(Code::call("web_found!", parts.map(Code::text).to_vec()).and(";"));
}
