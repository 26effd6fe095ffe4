//! Every name is defined, and its definition may stand in the place where the name is used.

use std::collections::{BTreeMap, HashSet};

use crate::diagnostics::{Diagnostic, Diagnostics, Span};
use crate::model::{
    Definition, DefinitionId, DefinitionKind, Interface, InterfaceKind, Model, Name, Origin, Type, TypeKind,
};
use crate::syntax::Lost;

/// Reports names that stand where their definitions may not. A parent of another kind is removed; a namespace in the place
/// of a type is bound as `any`.
pub(super) fn check(model: &mut Model<Name>, diagnostics: &mut Diagnostics) {
    let mut without_parent = Vec::new();
    for id in model.ids() {
        let definition = model.get(id);
        if let Some(diagnostic) = check_parent(model, definition) {
            diagnostics.push(diagnostic);
            without_parent.push(id);
        }
        check_types(model, definition, diagnostics);
    }
    for id in without_parent {
        match &mut model.definitions[id.0 as usize].kind {
            DefinitionKind::Interface(interface) => interface.inherits = None,
            DefinitionKind::Dictionary(dictionary) => dictionary.inherits = None,
            _ => {}
        }
    }
}

/// The most unknown names that are compared with the known ones. Only few errors of one kind are shown in full.
const MOST_COMPARED: usize = 50;

/// One error for each unknown name, however often it is used.
pub(super) fn report_unknown(model: &Model<Name>, lost: &Lost, diagnostics: &mut Diagnostics) {
    let mut unknown: BTreeMap<&str, Vec<Span>> = BTreeMap::new();
    for definition in &model.definitions {
        definition.references(&mut |name: &Name| {
            if model.find(&name.text).is_none() && !lost.may_define(&name.text) {
                unknown.entry(&name.text).or_default().push(name.span);
            }
        });
    }
    let mut unknown: Vec<(&str, Vec<Span>)> = unknown.into_iter().collect();
    for (_, spans) in &mut unknown {
        spans.sort();
        spans.dedup();
    }
    unknown.sort_by_key(|(_, spans)| spans.first().copied());
    for (position, (name, spans)) in unknown.into_iter().enumerate() {
        let (first, others) = spans.split_first().expect("an unknown name has been used");
        let label = match others.len() {
            0 => "not defined".to_owned(),
            1 => "not defined; used once more".to_owned(),
            count => format!("not defined; used {count} more times"),
        };
        let near = if position < MOST_COMPARED { nearest(model, name) } else { None };
        let help = match near {
            Some(near) => format!("did you mean `{near}`? Otherwise define `{name}`, or add the file that does"),
            None => format!("define `{name}`, or add the file that does"),
        };
        diagnostics.push(Diagnostic::new(format!("unknown type `{name}`")).at(*first, label).help(help).mendable());
    }
}

/// Makes `any` of each unknown type, and removes unknown parents.
pub(super) fn mend_unknown(model: &mut Model<Name>) {
    drop_unknown_parents(model);
    define_unknown(model);
}

fn drop_unknown_parents(model: &mut Model<Name>) {
    let known: HashSet<&str> = model.by_name.keys().chain(model.aliases.keys()).map(String::as_str).collect();
    for definition in &mut model.definitions {
        let parent = match &mut definition.kind {
            DefinitionKind::Interface(interface) => &mut interface.inherits,
            DefinitionKind::Dictionary(dictionary) => &mut dictionary.inherits,
            _ => continue,
        };
        if parent.as_ref().is_some_and(|parent| !known.contains(parent.text.as_str())) {
            *parent = None;
        }
    }
}

/// A `typedef any` for each unknown name, in the file that names it first.
fn define_unknown(model: &mut Model<Name>) {
    let mut unknown: BTreeMap<String, Span> = BTreeMap::new();
    for definition in &model.definitions {
        definition.references(&mut |name: &Name| {
            if model.find(&name.text).is_none() {
                unknown.entry(name.text.clone()).or_insert(name.span);
            }
        });
    }
    for (name, span) in unknown {
        let id = DefinitionId(model.definitions.len() as u32);
        model.by_name.insert(name.clone(), id);
        model.definitions.push(Definition {
            origin: Origin { span, holder: name.clone(), included_in: None },
            name,
            written_as: None,
            kind: DefinitionKind::Typedef(Type::plain(TypeKind::Any)),
        });
    }
}

/// The defined name most like this one, if one is like it.
fn nearest<'a>(model: &'a Model<Name>, name: &str) -> Option<&'a str> {
    let candidates = model.definitions.iter().filter(|definition| can_be_a_type(definition));
    candidates
        .map(|definition| (strsim::jaro_winkler(&definition.name, name), definition.name.as_str()))
        .filter(|(likeness, _)| *likeness > 0.9)
        .max_by(|(a, a_name), (b, b_name)| a.total_cmp(b).then_with(|| b_name.cmp(a_name)))
        .map(|(_, near)| near)
}

fn check_parent(model: &Model<Name>, definition: &Definition<Name>) -> Option<Diagnostic> {
    let name = definition.inherits()?;
    let parent = model.get(model.find(&name.text)?);
    let fits = match (&definition.kind, &parent.kind) {
        (DefinitionKind::Interface(child), DefinitionKind::Interface(parent)) => can_inherit(child, parent),
        (DefinitionKind::Dictionary(_), DefinitionKind::Dictionary(_)) => true,
        _ => false,
    };
    let (child_kind, parent_kind) = (definition.kind_with_article(), parent.kind_with_article());
    let diagnostic = || {
        Diagnostic::new(format!("{child_kind} cannot inherit from {parent_kind}"))
            .at(name.span, format!("`{}` is {parent_kind}", name.text))
            .also(parent.origin.span, "defined here")
            .help("interfaces inherit from interfaces and dictionaries from dictionaries; a mixin is included")
            .mendable()
    };
    (!fits).then(diagnostic)
}

fn can_inherit(child: &Interface<Name>, parent: &Interface<Name>) -> bool {
    child.kind == parent.kind && matches!(child.kind, InterfaceKind::Interface | InterfaceKind::CallbackInterface)
}

/// Reports namespaces that stand in the place of types. A mixin may stand there: older specifications mean any of the
/// interfaces that include it.
fn check_types(model: &Model<Name>, definition: &Definition<Name>, diagnostics: &mut Diagnostics) {
    let parent = match &definition.kind {
        DefinitionKind::Interface(interface) => interface.inherits.as_ref(),
        DefinitionKind::Dictionary(dictionary) => dictionary.inherits.as_ref(),
        _ => None,
    };
    definition.references(&mut |name: &Name| {
        let Some(found) = model.find(&name.text).map(|id| model.get(id)) else { return };
        if can_be_a_type(found) || parent.is_some_and(|parent| std::ptr::eq(parent, name)) {
            return;
        }
        let kind = found.kind_with_article();
        diagnostics.push(
            Diagnostic::new(format!("`{}` is {kind} and not a type", name.text))
                .at(name.span, "")
                .also(found.origin.span, "defined here")
                .help("name an interface, dictionary, enum, callback or typedef")
                .mendable(),
        );
    });
}

fn can_be_a_type(definition: &Definition<Name>) -> bool {
    definition.as_interface().is_none_or(|interface| interface.kind != InterfaceKind::Namespace)
}
