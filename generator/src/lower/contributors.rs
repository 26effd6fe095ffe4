//! The features that add members to a type, in its documentation. The compiler says nothing of a method whose feature is
//! off, so that this is where a reader finds it.

use std::collections::BTreeSet;

use crate::bindings::declaration::Declaration;
use crate::bindings::item::{Item, Owner};
use crate::facts::Areas;

/// The columns of a paragraph.
const WIDTH: usize = 110;

/// Adds a paragraph to each type that has members in other areas than its own.
pub(super) fn name(declarations: &mut [Declaration], items: &[Item], areas: &Areas) {
    let mut contributors = vec![BTreeSet::new(); declarations.len()];
    for item in items {
        if let Owner::Type(id) = item.owner
            && item.area != declarations[id.index()].home
        {
            contributors[id.index()].insert(&areas.get(item.area).name);
        }
    }
    for (declaration, features) in declarations.iter_mut().zip(contributors) {
        if !features.is_empty() {
            declaration.docs.paragraphs.push(paragraph(&features));
        }
    }
}

/// ``Members are added by the features `fullscreen`, `pointer-lock`.``
fn paragraph(features: &BTreeSet<&String>) -> String {
    let mut text = String::from(if features.len() == 1 {
        "Members are added by the feature"
    } else {
        "Members are added by the features"
    });
    let mut column = text.len();
    for (position, feature) in features.iter().enumerate() {
        let end = if position + 1 == features.len() { '.' } else { ',' };
        let word = format!("`{feature}`{end}");
        let breaks = column + 1 + word.len() > WIDTH;
        column = if breaks { word.len() } else { column + 1 + word.len() };
        text.push(if breaks { '\n' } else { ' ' });
        text.push_str(&word);
    }
    text
}
