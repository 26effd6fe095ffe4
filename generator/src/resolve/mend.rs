//! `--lenient`: what is missing or there twice becomes a warning, and the model is whole without it.

use std::collections::{BTreeMap, HashSet};

use super::{duplicates, names};
use crate::diagnostics::Diagnostics;
use crate::diagnostics::Span;
use crate::model::{Definition, DefinitionId, DefinitionKind, Model, Name, Origin, Type, TypeKind};
use crate::syntax::Lost;

/// Reports what [`resolve`](super::resolve) would, as far as it can be mended, and mends it: an unknown type is `any`,
/// an unknown parent none, and the first of two members is the one.
pub fn mend(model: &mut Model<Name>, lost: &Lost, warnings: &mut Diagnostics) {
    names::report_unknown(model, lost, warnings);
    drop_unknown_parents(model);
    define_unknown(model);
    drop_duplicates(model, warnings);
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

fn drop_duplicates(model: &mut Model<Name>, warnings: &mut Diagnostics) {
    for id in model.ids() {
        let mut found = Diagnostics::new();
        duplicates::check_definition(model, model.get(id), &mut found);
        if found.is_empty() {
            continue;
        }
        let second: HashSet<Span> =
            found.iter().filter_map(|diagnostic| Some(diagnostic.primary.as_ref()?.span)).collect();
        let stays = |origin: &Origin| !second.contains(&origin.span);
        match &mut model.definitions[id.0 as usize].kind {
            DefinitionKind::Interface(interface) => interface.members.retain(|member| stays(&member.origin)),
            DefinitionKind::Dictionary(dictionary) => dictionary.fields.retain(|field| stays(&field.origin)),
            DefinitionKind::Enumeration(enumeration) => enumeration.values.retain(|value| stays(&value.origin)),
            DefinitionKind::Callback(_) | DefinitionKind::Typedef(_) => {}
        }
        // What is still wrong, two arguments of one name say, the checks find once more.
        let mut left = Diagnostics::new();
        duplicates::check_definition(model, model.get(id), &mut left);
        let left: Vec<_> = left.iter().map(|diagnostic| diagnostic.primary.clone()).collect();
        warnings.extend(found.iter().filter(|found| !left.contains(&found.primary)).cloned().collect());
    }
}
