//! JavaScript's namespaces as modules of the crate's root: their functions and types, gathered from all areas.

use std::collections::BTreeMap;

use super::layout::{Code, Lines};
use super::{Context, gate};
use crate::bindings::gates::Gate;
use crate::bindings::item::{Owner, module_in_area};
use crate::facts::AreaId;

/// The contents of one namespace, by area.
#[derive(Default)]
struct Namespace {
    /// The name that JavaScript gives it, where it has members.
    javascript: Option<String>,
    functions: BTreeMap<AreaId, Gate>,
    types: BTreeMap<AreaId, Gate>,
    /// The namespaces in it.
    inner: BTreeMap<String, Namespace>,
}

/// Writes `pub mod console { … }`; `javascript` is the namespace's own name.
pub(super) fn module(lines: &mut Lines, gate: Option<Code>, name: &str, javascript: &str, body: Lines) {
    lines.blank();
    gate.into_iter().for_each(|gate| lines.code(gate));
    lines.verbatim(format!("/// The namespace `{javascript}`."));
    // It carries the name that JavaScript gives it.
    if name.chars().any(char::is_uppercase) {
        lines.verbatim("#[allow(non_snake_case)]");
    }
    lines.block(format!("pub mod {name}"), body);
}

/// Writes all namespaces as modules.
pub(super) fn modules(lines: &mut Lines, context: &Context<'_>) {
    gather(context).iter().for_each(|(name, namespace)| gathered(lines, context, name, name, namespace));
}

fn gather(context: &Context<'_>) -> BTreeMap<String, Namespace> {
    let mut root = Namespace::default();
    for item in &context.bindings.items {
        if let Owner::Module(path) = &item.owner {
            let namespace = root.at(path);
            namespace.javascript.get_or_insert_with(|| item.javascript.class.clone());
            namespace.functions.entry(item.area).or_default().open(item.area, item.experimental);
        }
    }
    for (declaration, gate) in context.own_declarations() {
        if let Some(namespace) = &declaration.namespace {
            root.at(namespace).types.entry(declaration.home).or_default().merge(gate);
        }
    }
    root.inner
}

/// The namespaces in the root, each with the gate of one area that opens it: the one that has most of it.
pub(super) fn homes<'a>(context: &Context<'a>) -> BTreeMap<&'a str, Gate> {
    let mut areas: BTreeMap<&str, BTreeMap<AreaId, Share>> = BTreeMap::new();
    let mut count = |path: &'a str, area: AreaId, is_stable: bool| {
        let name = path.split_once('.').map_or(path, |(name, _)| name);
        let share = areas.entry(name).or_default().entry(area).or_default();
        share.is_stable |= is_stable;
        share.members += 1;
    };
    for item in &context.bindings.items {
        if let Owner::Module(path) = &item.owner {
            count(path, item.area, !item.experimental);
        }
    }
    for (declaration, gate) in context.own_declarations() {
        if let Some(path) = &declaration.namespace {
            count(path, declaration.home, gate.stable.contains(declaration.home));
        }
    }
    let most = |shares: BTreeMap<AreaId, Share>| shares.into_iter().rev().max_by_key(|(_, share)| *share);
    let homes = areas.into_iter().filter_map(|(name, shares)| Some((name, most(shares)?)));
    homes.map(|(name, (area, share))| (name, Gate::of(area, !share.is_stable))).collect()
}

/// What an area has of a namespace. Compared field by field: something stable counts more than much.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Share {
    is_stable: bool,
    members: usize,
}

impl Namespace {
    fn at(&mut self, path: &str) -> &mut Namespace {
        path.split('.').fold(self, |namespace, name| namespace.inner.entry(name.to_owned()).or_default())
    }

    /// The gate that is open where any of it is.
    fn gate(&self) -> Gate {
        let own = self.functions.values().chain(self.types.values()).copied();
        Gate::any(own.chain(self.inner.values().map(Namespace::gate)))
    }
}

fn gathered(lines: &mut Lines, context: &Context<'_>, path: &str, name: &str, namespace: &Namespace) {
    let gate = gate::cfg(context, &namespace.gate());
    let in_area = module_in_area(path);
    let functions: Vec<_> = namespace.functions.iter().map(|(area, gate)| (context.module(*area), gate)).collect();
    if let ([(area, _)], true, true) = (functions.as_slice(), namespace.types.is_empty(), namespace.inner.is_empty()) {
        let renamed = if in_area == name { String::new() } else { format!(" as {name}") };
        lines.blank();
        gate.into_iter().for_each(|gate| lines.code(gate));
        return lines.code(format!("pub use crate::generated::areas::{area}::{in_area}{renamed};"));
    }
    let mut body = Lines::default();
    for (area, gate) in functions {
        gate::cfg(context, &gate.simplified()).into_iter().for_each(|cfg| body.code(cfg));
        body.code(format!("pub use crate::generated::areas::{area}::{in_area}::*;"));
    }
    for (area, gate) in &namespace.types {
        gate::cfg(context, &gate.simplified()).into_iter().for_each(|cfg| body.code(cfg));
        body.code(format!("pub use crate::generated::types::{}::{in_area}::*;", context.module(*area)));
    }
    for (name, inner) in &namespace.inner {
        gathered(&mut body, context, &format!("{path}.{name}"), name, inner);
    }
    module(lines, gate, name, namespace.javascript.as_deref().unwrap_or(path), body);
}
