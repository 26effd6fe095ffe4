//! Which attributes may be absent where their holder exists.
//!
//! The rule reads WebIDL alone, so that newer data about engines never changes a type. It is about attributes of an
//! interface type, whose members a program would call on nothing. What it cannot know, an engine that has not got the
//! attribute yet, is asked of `supports`.

use std::collections::BTreeSet;

use super::lowering::Lowering;
use super::scope::Host;
use crate::model::{Attribute, DefinitionId, Exposure, Interface, InterfaceKind, Member, MemberKind, TypeKind};

/// Global objects, each by its names.
type Globals<'m> = BTreeSet<&'m [String]>;

impl<'a> Lowering<'a> {
    /// Whether a member is an attribute of an interface type that `[SecureContext]` or `[Exposed]`, its own or its
    /// interface's, keeps from some of the places where its holder is. What has been published stays as it is.
    pub(super) fn may_be_absent(&self, host: &Host<'a>, member: &Member<DefinitionId>) -> bool {
        let MemberKind::Attribute(attribute) = &member.kind else { return false };
        let Some(value) = self.interface_of(attribute) else { return false };
        if let Some(is_option) = self.facts.published.gives_option(&host.javascript_class(), &attribute.name) {
            return is_option;
        }
        let needs_secure_context = member.secure_context || value.secure_context;
        let holder = self.globals_of_host(host);
        let lacks = |exposed: &Exposure| !holder.is_subset(&self.globals_of(exposed));
        needs_secure_context && !host.interface.secure_context || lacks(&member.exposed) || lacks(&value.exposed)
    }

    /// The interface that the value of an attribute implements, unless it may be null.
    fn interface_of(&self, attribute: &Attribute<DefinitionId>) -> Option<&'a Interface<DefinitionId>> {
        let target = self.target(&attribute.ty);
        let TypeKind::Reference(id) = target.kind else { return None };
        let interface = self.model.get(id).as_interface()?;
        (interface.kind == InterfaceKind::Interface && !attribute.ty.nullable && !target.nullable).then_some(interface)
    }

    /// The globals that have the holder. A mixin is where the interfaces are that include it.
    fn globals_of_host(&self, host: &Host<'a>) -> Globals<'a> {
        let Some(includers) = self.includers.get(host.name()) else { return self.globals_of(&host.interface.exposed) };
        let interfaces = includers.iter().filter_map(|name| self.model.get(self.model.find(name)?).as_interface());
        interfaces.flat_map(|interface| self.globals_of(&interface.exposed)).collect()
    }

    fn globals_of(&self, exposed: &Exposure) -> Globals<'a> {
        let by_name = &self.global_objects.by_name;
        match exposed {
            Exposure::Globals(names) => {
                names.iter().filter_map(|name| by_name.get(name.as_str())).flatten().copied().collect()
            }
            Exposure::Everywhere | Exposure::Unstated => by_name.values().flatten().copied().collect(),
        }
    }
}
