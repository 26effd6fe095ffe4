//! Gates as `#[cfg(…)]`.

use super::Context;
use super::layout::Code;
use crate::bindings::gates::{AreaSet, Gate};

pub(super) const EXPERIMENTAL: &str = "#[cfg(feature = \"experimental\")]";

/// `#[cfg(any(feature = "dom", …))]`; `None` for a gate that is always open.
pub(super) fn cfg(context: &Context<'_>, gate: &Gate) -> Option<Code> {
    condition(context, gate).map(attribute)
}

/// The attribute of what is open where both gates are.
pub(super) fn cfg_of_both(context: &Context<'_>, one: &Gate, other: &Gate) -> Option<Code> {
    if one.implies(other) {
        return cfg(context, one);
    }
    if other.implies(one) {
        return cfg(context, other);
    }
    let both: Vec<Code> = [one, other].into_iter().filter_map(|gate| condition(context, gate)).collect();
    Some(attribute(Code::text("all").and(Code::filled("(", both, ")"))))
}

fn attribute(condition: Code) -> Code {
    Code::text("#[cfg(").and(condition).and(")]")
}

fn condition(context: &Context<'_>, gate: &Gate) -> Option<Code> {
    let mut conditions = features(context, &gate.stable);
    let experimental = features(context, &gate.experimental);
    if !experimental.is_empty() {
        let opened_by = any(experimental);
        conditions.push(Code::text("all(feature = \"experimental\", ").and(opened_by).and(")"));
    }
    (!conditions.is_empty()).then(|| any(conditions))
}

fn features(context: &Context<'_>, areas: &AreaSet) -> Vec<Code> {
    areas.iter().map(|area| Code::text(format!("feature = \"{}\"", context.feature(area)))).collect()
}

/// `any(a, b)`, or the only one.
fn any(mut conditions: Vec<Code>) -> Code {
    match conditions.len() {
        1 => conditions.remove(0),
        _ => Code::text("any").and(Code::filled("(", conditions, ")")),
    }
}
