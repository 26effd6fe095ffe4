//! One attribute written twice, for different globals.
//!
//! ```text
//! [Exposed=Window] readonly attribute (HTMLCanvasElement or OffscreenCanvas) canvas;
//! [Exposed=Worker] readonly attribute OffscreenCanvas canvas;
//! ```
//!
//! No global sees both, and Rust has one type for all of them: it becomes one attribute of either type.

use crate::model::{Attribute, DefinitionKind, Exposure, Member, MemberKind, Model, Name, Type, TypeKind};

pub(super) fn unite_exposed_apart(model: &mut Model<Name>) {
    for definition in &mut model.definitions {
        let DefinitionKind::Interface(interface) = &mut definition.kind else { continue };
        // Nearly no interface has such members, and none has many.
        if interface.members.iter().filter(|member| is_candidate(member)).count() < 2 {
            continue;
        }
        let members = std::mem::take(&mut interface.members);
        for member in members {
            match interface.members.iter_mut().find(|first| is_apart(first, &member)) {
                Some(first) => unite(first, member),
                None => interface.members.push(member),
            }
        }
    }
}

fn is_candidate(member: &Member<Name>) -> bool {
    matches!((&member.kind, &member.exposed), (MemberKind::Attribute(_), Exposure::Globals(_)))
}

fn is_apart(first: &Member<Name>, second: &Member<Name>) -> bool {
    let (MemberKind::Attribute(a), MemberKind::Attribute(b)) = (&first.kind, &second.kind) else { return false };
    let (Exposure::Globals(here), Exposure::Globals(there)) = (&first.exposed, &second.exposed) else { return false };
    a.name == b.name && a.kind == b.kind && !here.iter().any(|global| there.contains(global))
}

fn unite(first: &mut Member<Name>, second: Member<Name>) {
    if let (Exposure::Globals(here), Exposure::Globals(there)) = (&mut first.exposed, second.exposed) {
        here.extend(there);
    }
    if let (MemberKind::Attribute(a), MemberKind::Attribute(b)) = (&mut first.kind, second.kind) {
        unite_types(a, b);
    }
}

fn unite_types(first: &mut Attribute<Name>, second: Attribute<Name>) {
    first.readonly &= second.readonly;
    first.ty.nullable |= second.ty.nullable;
    let second = Type { nullable: false, ..second.ty };
    if same(&first.ty, &second) {
        return;
    }
    if let TypeKind::Union(members) = &mut first.ty.kind {
        if !members.iter().any(|member| same(member, &second)) {
            members.push(second);
        }
        return;
    }
    let nullable = std::mem::take(&mut first.ty.nullable);
    let both = vec![first.ty.clone(), second];
    first.ty = Type { nullable, ..Type::plain(TypeKind::Union(both)) };
}

/// The same, wherever the names in it were written.
fn same(first: &Type<Name>, second: &Type<Name>) -> bool {
    let text = |name: &Name| Some(TypeKind::Reference(name.text.clone()));
    let plain = |ty: &Type<Name>| ty.map(&mut { text }).map(|ty| Type { nullable: false, ..ty });
    plain(first) == plain(second)
}
