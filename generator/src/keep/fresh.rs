//! The names of new forms whose usual name a published item has.

use std::collections::{HashMap, HashSet};

use crate::bindings::declaration::Declaration;
use crate::bindings::item::{Item, ItemKind, Owner};
use crate::bindings::parameter::Parameter;
use crate::bindings::rust_type::RustType;
use crate::names;

/// A published item, as the new form of its name has to differ from it.
pub(super) struct Rival {
    owner: Owner,
    name: String,
    parameters: Vec<Parameter>,
    gives_option: Option<bool>,
}

impl Rival {
    /// The item, if it has a name of its own.
    pub(super) fn new(item: &Item) -> Option<Rival> {
        let parameters = item.parameters().into_iter().cloned().collect();
        let name = item.rust_name()?.to_owned();
        Some(Rival { owner: item.owner.clone(), name, parameters, gives_option: gives_option(item) })
    }
}

/// Gives each item that is not published and has the name of one that is another name.
pub(super) fn name(
    items: &mut [Item],
    declarations: &[Declaration],
    published: &[Rival],
    is_published: impl Fn(usize) -> bool,
) {
    let rivals: HashMap<(&Owner, &str), &Rival> =
        published.iter().map(|rival| ((&rival.owner, rival.name.as_str()), rival)).collect();
    let others = items.iter().filter_map(|item| Some((item.owner.clone(), item.rust_name()?.to_owned())));
    let mut given: HashSet<(Owner, String)> = others.collect();
    given.extend(published.iter().map(|rival| (rival.owner.clone(), rival.name.clone())));
    for (_, item) in items.iter_mut().enumerate().filter(|(index, _)| !is_published(*index)) {
        let Some(usual) = item.rust_name().map(str::to_owned) else { continue };
        let Some(rival) = rivals.get(&(&item.owner, usual.as_str())) else { continue };
        let base = names::unescaped(usual.clone());
        let numbered = (2..).map(|number| format!("{base}_{number}"));
        let told_apart = apart(item, rival, declarations).map(|how| format!("{base}_{how}"));
        let is_free = |name: &String| !given.contains(&(item.owner.clone(), name.clone()));
        if let Some(name) = told_apart.into_iter().chain(numbered).find(is_free) {
            given.insert((item.owner.clone(), name.clone()));
            super::give_name(item, &name);
        }
    }
}

/// How a form differs from the published one of its name: `with_count`, `without_inherits`, `with_node_or_string`,
/// `or_null`.
fn apart(item: &Item, rival: &Rival, declarations: &[Declaration]) -> Option<String> {
    let own = item.parameters();
    let others: Vec<&Parameter> = rival.parameters.iter().collect();
    let (more, fewer) = (lacking(&own, &others), lacking(&others, &own));
    if !more.is_empty() {
        return Some(format!("with_{}", names::joined(&more)));
    }
    if !fewer.is_empty() {
        return Some(format!("without_{}", names::joined(&fewer)));
    }
    let retyped = own.iter().zip(&others).filter(|(own, other)| own.form != other.form);
    let labels: Option<Vec<String>> = retyped.map(|(own, _)| label(own, declarations)).collect();
    match (labels.filter(|labels| !labels.is_empty()), gives_option(item), rival.gives_option) {
        (Some(labels), ..) => Some(format!("with_{}", names::joined(&labels))),
        (None, Some(true), Some(false)) => Some("or_null".to_owned()),
        (None, Some(false), Some(true)) => Some("required".to_owned()),
        _ => None,
    }
}

/// The names of the parameters that others do not have.
fn lacking(parameters: &[&Parameter], others: &[&Parameter]) -> Vec<String> {
    let lacking = parameters.iter().filter(|one| !others.iter().any(|other| other.name == one.name));
    lacking.map(|one| names::unescaped(one.name.clone())).collect()
}

/// A word for the type of a parameter, if it is one of the crate's own.
fn label(parameter: &Parameter, declarations: &[Declaration]) -> Option<String> {
    match parameter.form.mentioned()? {
        RustType::Declared(id) | RustType::Generic(id, _) => {
            Some(names::unescaped(names::fragment(&declarations[id.index()].name)))
        }
        _ => None,
    }
}

/// Whether it gives an `Option`, if it gives anything.
fn gives_option(item: &Item) -> Option<bool> {
    match &item.kind {
        ItemKind::Function(function) => Some(matches!(function.returns, RustType::Option(_))),
        ItemKind::PropertyGet { ty, .. } => Some(matches!(ty, RustType::Option(_))),
        _ => None,
    }
}
