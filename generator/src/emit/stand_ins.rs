//! The types that stand for a dictionary or for a variant of a union: one line each, open where both types are.

use super::Context;
use super::layout::{Code, Lines, inline};
use super::types::{Paths, declared, ty};
use super::{AreaContents, gate};
use crate::bindings::declaration::DeclarationKind;
use crate::bindings::id::DeclarationId;
use crate::bindings::stand_ins::{StandIn, StoodFor};
use crate::facts::AreaId;

/// The stand-ins of an area's types.
pub(super) fn of_area(lines: &mut Lines, context: &Context<'_>, contents: &AreaContents<'_>) {
    let of_area = |it: &&StandIn| home(context, it) == contents.area;
    for stand_in in context.bindings.stand_ins.iter().filter(of_area) {
        let gates = &context.bindings.gates.declarations;
        let [source, target] = [stand_in.source, stand_in.target.declaration()].map(|id| &gates[id.index()]);
        lines.blank();
        gate::cfg_of_both(context, source, target).into_iter().for_each(|cfg| lines.code(cfg));
        lines.code(self::stand_in(context, stand_in));
    }
}

/// The area of the type that is stood for, or else of the other, if that alone is one of this crate.
fn home(context: &Context<'_>, stand_in: &StandIn) -> AreaId {
    let target = context.declaration(stand_in.target.declaration());
    match context.is_own(target) {
        true => target.home,
        false => context.declaration(stand_in.source).home,
    }
}

/// `web_stands_for!(crate::DomPoint, crate::DomPointInit);`, `web_stands_for!(crate::File, crate::BodyInit, Blob(crate::Blob));`
fn stand_in(context: &Context<'_>, stand_in: &StandIn) -> Code {
    let name = |id: DeclarationId| inline(declared(context, Paths::Full, id));
    let mut parts = vec![name(stand_in.source), name(stand_in.target.declaration())];
    if let StoodFor::Variant { union, variant } = stand_in.target {
        let DeclarationKind::Union(union) = &context.declaration(union).kind else { unreachable!("it has variants") };
        let variant = &union.variants[variant];
        parts.push(format!("{}({})", variant.name, inline(ty(context, Paths::Full, &variant.ty))));
    }
    Code::call("web_stands_for!", parts.into_iter().map(Code::text).collect()).and(";")
}
