//! Maturity: a member that fewer than two browser engines implement is `experimental`, unless it has been published as
//! stable.

use std::sync::Arc;

use super::lowering::Lowering;
use super::scope::Host;
use crate::bindings::item::Owner;
use crate::facts::Support;
use crate::model::{DefinitionId, InterfaceKind, Member, Origin};
use crate::platform::{GLOBAL_THIS, WINDOW, WINDOW_PROXY};

/// A member that fewer engines implement is experimental.
const ENGINES: usize = 2;

impl Lowering<'_> {
    /// The row of browser-compat-data for a member. The data lists a mixin's members on each interface that includes it.
    pub(super) fn support(&self, interface: &str, holder: &str, member: &str) -> Option<&Arc<Support>> {
        let compat = &self.facts.compat;
        compat.get(owner(interface), member).or_else(|| {
            let includers = self.includers.get(holder)?;
            includers.iter().find_map(|includer| compat.get(includer, member))
        })
    }

    /// A member without a row of its own, an unnamed getter for instance, is as mature as its interface.
    pub(super) fn is_experimental(&self, interface: &str, origin: &Origin, member: Option<&str>) -> bool {
        !self.facts.published.is_stable(interface, member) && self.lacks_engines(interface, origin, member)
    }

    fn lacks_engines(&self, interface: &str, origin: &Origin, member: Option<&str>) -> bool {
        if !self.facts.compat.knows(self.facts.crates.of(origin.span.file)) {
            return false;
        }
        let row = match member {
            Some(member) => self.support(interface, &origin.holder, member),
            None => self.facts.compat.get(owner(interface), "-"),
        };
        row.is_none_or(|support| support.engines.len() < ENGINES)
    }

    /// Of a member by the name under which the tables know it; one without a name is as mature as its host.
    pub(super) fn member_is_experimental(
        &self,
        host: &Host<'_>,
        member: &Member<DefinitionId>,
        name: Option<&str>,
    ) -> bool {
        let published = &self.facts.published;
        if host.owner == Owner::Global && published.is_stable(GLOBAL_THIS, name) {
            return false;
        }
        match host.is_builtin() || member.extensions.dialect {
            true => {
                let owner = self.model.get(host.id).javascript_path();
                !published.is_stable(&owner, name) && self.builtin_lacks_engines(host.id, name)
            }
            false => self.is_experimental(host.name(), &member.origin, name),
        }
    }

    /// Whether too few engines have an interface. What has been published of it may be stable all the same.
    pub(super) fn interface_is_experimental(&self, id: DefinitionId) -> bool {
        let definition = self.model.get(id);
        let Some(interface) = definition.as_interface() else { return false };
        // WebIDL's own definitions are older than the table.
        if interface.kind == InterfaceKind::CallbackInterface {
            return false;
        }
        match interface.extensions.dialect {
            true => self.builtin_lacks_engines(id, None),
            false => self.lacks_engines(&definition.name, &definition.origin, None),
        }
    }

    /// Of a builtin, the table leaves out the members of every class (`Symbol.toStringTag`), which are old. It has all new
    /// members.
    fn builtin_lacks_engines(&self, id: DefinitionId, member: Option<&str>) -> bool {
        self.builtin_support(id, member).is_some_and(|support| support.engines.len() < ENGINES)
    }

    /// The row of browser-compat-data for a builtin's member, else for the builtin.
    pub(super) fn builtin_support(&self, id: DefinitionId, member: Option<&str>) -> Option<&Arc<Support>> {
        let owner = self.model.get(id).javascript_path();
        let compat = &self.facts.compat;
        member.and_then(|member| compat.get(&owner, member)).or_else(|| compat.get(&owner, "-"))
    }
}

/// The name under which browser-compat-data has the members of an interface.
fn owner(interface: &str) -> &str {
    if interface == WINDOW_PROXY { WINDOW } else { interface }
}
