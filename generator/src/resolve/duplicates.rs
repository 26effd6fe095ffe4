//! No definition has two members of one name, but for overloads.

use std::collections::{HashMap, HashSet};

use crate::diagnostics::{Diagnostic, Diagnostics, Span};
use crate::model::{
    AttributeKind, Definition, DefinitionKind, Dictionary, Enumeration, Field, Interface, Member, MemberKind, Model,
    Name, OperationKind, Origin,
};

/// Reports members of one name, and leaves out the second of two.
pub(super) fn check(model: &mut Model<Name>, diagnostics: &mut Diagnostics) {
    for id in model.ids() {
        let found = duplicates_of(model, model.get(id));
        if found.is_empty() {
            continue;
        }
        let mendable = found.iter().filter(|diagnostic| diagnostic.mendable);
        let second: HashSet<Span> = mendable.filter_map(|it| Some(it.primary.as_ref()?.span)).collect();
        let stays = |origin: &Origin| !second.contains(&origin.span);
        match &mut model.definitions[id.0 as usize].kind {
            DefinitionKind::Interface(interface) => interface.members.retain(|member| stays(&member.origin)),
            DefinitionKind::Dictionary(dictionary) => dictionary.fields.retain(|field| stays(&field.origin)),
            DefinitionKind::Enumeration(enumeration) => enumeration.values.retain(|value| stays(&value.origin)),
            DefinitionKind::Callback(_) | DefinitionKind::Typedef(_) => {}
        }
        diagnostics.extend(found);
    }
}

fn duplicates_of(model: &Model<Name>, definition: &Definition<Name>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    match &definition.kind {
        DefinitionKind::Interface(interface) => check_interface(definition, interface, &mut found),
        DefinitionKind::Dictionary(dictionary) => check_dictionary(model, definition, dictionary, &mut found),
        DefinitionKind::Enumeration(enumeration) => check_enumeration(definition, enumeration, &mut found),
        DefinitionKind::Callback(_) | DefinitionKind::Typedef(_) => {}
    }
    found
}

/// Overloads share a name with each other, and a static member with one that is not static.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Place {
    Instance,
    Static,
}

fn check_interface(definition: &Definition<Name>, interface: &Interface<Name>, found: &mut Vec<Diagnostic>) {
    let mut seen: HashMap<(Place, &str), &Member<Name>> = HashMap::with_capacity(interface.members.len());
    for member in &interface.members {
        check_arguments(member, found);
        let Some(key) = key(member) else { continue };
        let Some(first) = seen.get(&key) else {
            seen.insert(key, member);
            continue;
        };
        let overload = matches!((&first.kind, &member.kind), (MemberKind::Operation(_), MemberKind::Operation(_)));
        if !overload {
            let what = format!("`{}` has two members named `{}`", definition.name, key.1);
            found.push(duplicate(what, &first.origin, &member.origin));
        }
    }
    for is_kind in [is_collection, is_stringifier] {
        let mut of_kind = interface.members.iter().filter(|member| is_kind(member));
        if let (Some(first), Some(second)) = (of_kind.next(), of_kind.next()) {
            let what = match is_collection(first) {
                true => "`iterable`, `maplike`, `setlike` or `async_iterable`",
                false => "stringifier",
            };
            let what = format!("`{}` has more than one {what}", definition.name);
            found.push(duplicate(what, &first.origin, &second.origin).help("remove one of them"));
        }
    }
}

/// Each argument of an operation has a name of its own.
fn check_arguments(member: &Member<Name>, found: &mut Vec<Diagnostic>) {
    let arguments = match &member.kind {
        MemberKind::Operation(operation) => &operation.arguments,
        MemberKind::Constructor(constructor) => &constructor.arguments,
        _ => return,
    };
    if arguments.len() < 2 || member.origin.included_in.is_some() {
        return;
    }
    let mut seen: HashMap<&str, &Origin> = HashMap::with_capacity(arguments.len());
    for argument in arguments {
        if let Some(first) = seen.insert(&argument.name, &argument.origin) {
            let what = format!("two arguments are named `{}`", argument.name);
            // The member stays: in Rust the second argument has another name.
            found.push(duplicate(what, first, &argument.origin).help("rename one of them"));
        }
    }
}

fn key(member: &Member<Name>) -> Option<(Place, &str)> {
    let place = match &member.kind {
        MemberKind::Attribute(attribute) if attribute.kind == AttributeKind::Static => Place::Static,
        MemberKind::Operation(operation) if operation.kind == OperationKind::Static => Place::Static,
        _ => Place::Instance,
    };
    member.name().map(|name| (place, name))
}

/// An async iterable and an iterable may stand side by side: they are different symbols.
fn is_collection(member: &Member<Name>) -> bool {
    use crate::model::CollectionKind::AsyncIterable;
    matches!(&member.kind, MemberKind::Collection(collection) if collection.kind != AsyncIterable)
}

fn is_stringifier(member: &Member<Name>) -> bool {
    match &member.kind {
        MemberKind::Stringifier => true,
        MemberKind::Attribute(attribute) => attribute.stringifier,
        _ => false,
    }
}

fn check_dictionary(
    model: &Model<Name>,
    definition: &Definition<Name>,
    dictionary: &Dictionary<Name>,
    found: &mut Vec<Diagnostic>,
) {
    let mut seen: HashMap<&str, &Field<Name>> = HashMap::new();
    // The fields of the ancestors first; a cycle is reported elsewhere, and must not keep us here.
    let mut ancestor = dictionary.inherits.as_ref();
    for _ in 0..model.definitions.len() {
        let Some(id) = ancestor.and_then(|name| model.find(&name.text)) else { break };
        let Some(parent) = model.get(id).as_dictionary() else { break };
        seen.extend(parent.fields.iter().map(|field| (field.name.as_str(), field)));
        ancestor = parent.inherits.as_ref();
    }
    for field in &dictionary.fields {
        let Some(first) = seen.insert(&field.name, field) else { continue };
        let own = first.origin.holder == definition.name;
        // A child may repeat a field: it is still one key of one type. webrtc-stats did that for years.
        if own || !first.ty.same(&field.ty) {
            let what = match own {
                true => format!("`{}` has two fields named `{}`", definition.name, field.name),
                false => {
                    format!("`{}` inherits another `{}` from `{}`", definition.name, field.name, first.origin.holder)
                }
            };
            found.push(duplicate(what, &first.origin, &field.origin));
        }
    }
}

fn check_enumeration(definition: &Definition<Name>, enumeration: &Enumeration, found: &mut Vec<Diagnostic>) {
    let mut seen: HashMap<&str, &Origin> = HashMap::new();
    for value in &enumeration.values {
        if let Some(first) = seen.insert(&value.text, &value.origin) {
            let what = format!("`{}` has the value \"{}\" twice", definition.name, value.text);
            found.push(duplicate(what, first, &value.origin));
        }
    }
}

fn duplicate(what: String, first: &Origin, second: &Origin) -> Diagnostic {
    Diagnostic::new(what)
        .at(second.span, "again here")
        .also(first.span, "first here")
        .help("remove or rename one of them")
        .mendable()
}
