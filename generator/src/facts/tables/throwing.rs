//! The members that a fact about exceptions can be about.

use std::collections::HashSet;

use super::throws::Accessor;
use crate::model::{
    Definition, DefinitionId, Interface, InterfaceKind, Member, MemberKind, Model, Operation, TypeKind,
};
use crate::platform::STYLE_PROPERTIES;

/// A member of an interface, used in one way.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) struct Throwing<'m> {
    pub member: &'m str,
    pub accessor: Accessor,
}

/// All members of one owner, and those that it has published; none where nothing has members under this name.
pub(super) fn of_owner<'m>(model: &'m Model<DefinitionId>, owner: &str) -> HashSet<Throwing<'m>> {
    let interface = model.by_name.get(owner).and_then(|id| exposing(model, *id));
    let twins = model.twins.iter().filter(|twin| twin.name == owner).filter_map(Definition::as_interface);
    interface.into_iter().chain(twins).flat_map(|interface| &interface.members).flat_map(uses).collect()
}

/// The members that the facts of the web platform are about, by their interfaces. Of the others the WebIDL says whether
/// they throw, they return a promise and so never do, they are a program's own, or they are properties of CSS.
pub(super) fn looked_up(model: &Model<DefinitionId>) -> impl Iterator<Item = (&str, Throwing<'_>)> {
    let interfaces = model.ids().filter_map(|id| Some((id, exposing(model, id)?)));
    let platform = interfaces.filter(|(id, interface)| {
        let is_called_back = interface.kind == InterfaceKind::CallbackInterface;
        !interface.extensions.dialect && !is_called_back && model.get(*id).name != STYLE_PROPERTIES
    });
    platform.flat_map(move |(id, interface)| {
        let members = interface.members.iter().filter(|member| is_looked_up(member));
        members.flat_map(uses).map(move |throwing| (model.get(id).name.as_str(), throwing))
    })
}

/// A mixin's members are those of the interfaces that include it.
fn exposing(model: &Model<DefinitionId>, id: DefinitionId) -> Option<&Interface<DefinitionId>> {
    model.get(id).as_interface().filter(|interface| interface.kind != InterfaceKind::Mixin)
}

/// The ways in which a member is used.
fn uses(member: &Member<DefinitionId>) -> Vec<Throwing<'_>> {
    let accessors: &[Accessor] = match &member.kind {
        MemberKind::Attribute(attribute) if attribute.readonly && attribute.put_forwards.is_none() => &[Accessor::Get],
        MemberKind::Attribute(_) => &[Accessor::Get, Accessor::Set],
        MemberKind::Operation(_) | MemberKind::Collection(_) | MemberKind::Stringifier => &[Accessor::Call],
        MemberKind::Constructor(_) | MemberKind::LegacyFactory(_) => &[Accessor::New],
        MemberKind::Constant(_) => &[],
    };
    accessors.iter().map(|accessor| Throwing { member: member.overlay_name(), accessor: *accessor }).collect()
}

fn is_looked_up(member: &Member<DefinitionId>) -> bool {
    let extensions = &member.extensions;
    let is_stated = extensions.dialect || extensions.throws.is_some();
    match &member.kind {
        MemberKind::Operation(Operation { name: Some(_), returns, .. }) => {
            !is_stated && !matches!(returns.kind, TypeKind::Promise(_))
        }
        MemberKind::Attribute(attribute) => {
            !is_stated && !extensions.getter_throws && !matches!(attribute.ty.kind, TypeKind::Promise(_))
        }
        MemberKind::Constructor(constructor) => !is_stated && !constructor.html_constructor,
        _ => false,
    }
}
