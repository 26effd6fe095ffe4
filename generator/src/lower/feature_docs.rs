//! The features that a thing needs, in its documentation. The compiler says nothing of a method whose feature is off, so
//! that this is where a reader finds it.

use std::collections::BTreeSet;

use crate::bindings::Bindings;
use crate::bindings::declaration::Declaration;
use crate::bindings::item::{Item, Owner};
use crate::facts::{AreaId, Areas};

/// Names the feature of each item and of each type, and the features that add members to the type.
pub(super) fn add(bindings: &mut Bindings, areas: &Areas) {
    let contributors = contributors(&bindings.declarations, &bindings.items);
    let feature = |area| areas.get(area).name.as_str();
    for item in &mut bindings.items {
        item.docs.facts.insert(0, own(feature(item.area), item.experimental));
    }
    for (index, (declaration, others)) in bindings.declarations.iter_mut().zip(contributors).enumerate() {
        let gate = &bindings.gates.declarations[index];
        let is_experimental = !gate.stable.contains(declaration.home);
        declaration.docs.facts.insert(0, own(feature(declaration.home), is_experimental));
        if !others.is_empty() {
            let names = others.into_iter().map(feature).collect();
            declaration.docs.paragraphs.push(paragraph(&names));
        }
    }
}

/// The areas that add members to each type, but for its own.
fn contributors(declarations: &[Declaration], items: &[Item]) -> Vec<BTreeSet<AreaId>> {
    let mut contributors = vec![BTreeSet::new(); declarations.len()];
    for item in items {
        if let Owner::Type(id) = item.owner
            && item.area != declarations[id.index()].home
        {
            contributors[id.index()].insert(item.area);
        }
    }
    contributors
}

/// ``Feature `clipboard`.``
fn own(feature: &str, is_experimental: bool) -> String {
    match is_experimental {
        true => format!("Features `{feature}` and `experimental`."),
        false => format!("Feature `{feature}`."),
    }
}

/// ``Members are added by the features `fullscreen`, `pointer-lock`.``
fn paragraph(features: &BTreeSet<&str>) -> String {
    let names: Vec<String> = features.iter().map(|feature| format!("`{feature}`")).collect();
    let features = if features.len() == 1 { "feature" } else { "features" };
    format!("Members are added by the {features} {}.", names.join(", "))
}
