//! The Rust name of each thing: the usual one, unless `names.toml` gives it another.

use std::collections::HashSet;

use super::lowering::Lowering;
use super::registry::Rename;
use super::scope::Host;
use crate::facts::ArgumentKey;
use crate::model::{DefinitionId, Interface, InterfaceKind, Member, MemberKind};
use crate::names;

impl Lowering<'_> {
    /// The name of a definition's type or module.
    pub(super) fn definition_name(&self, id: DefinitionId) -> String {
        if let Some(given) = self.renamed.get(&id) {
            return given.clone();
        }
        let name = &self.model.get(id).name;
        let usual = match self.is_namespace(id) {
            true if self.is_of_javascript(id) => names::module(name),
            true => names::platform_module(name),
            false => self.usual_type_name(id),
        };
        self.facts.names.definition(name, usual)
    }

    fn usual_type_name(&self, id: DefinitionId) -> String {
        let definition = self.model.get(id);
        match definition.as_interface().and_then(|interface| interface.extensions.runtime.as_ref()) {
            Some(runtime) => runtime.clone(),
            // In a module of its own it can be called as in JavaScript.
            None if definition.namespace().is_some() => names::type_name_in_module(&definition.name),
            None => names::type_name(&definition.name),
        }
    }

    /// The module of the namespace that a definition is in.
    pub(super) fn namespace_module(&self, id: DefinitionId) -> Option<String> {
        let namespace = self.model.get(id).namespace()?;
        Some(match self.model.find(namespace).filter(|id| self.is_namespace(*id)) {
            Some(id) => self.definition_name(id),
            None => self.modules.get(namespace).cloned().unwrap_or_else(|| names::module(namespace)),
        })
    }

    /// The module of a namespace, below the one that it is in: `console`, `Temporal.Now`
    pub(super) fn module_path(&self, id: DefinitionId) -> String {
        let name = self.definition_name(id);
        self.namespace_module(id).map_or_else(|| name.clone(), |outer| format!("{outer}.{name}"))
    }

    /// Whether a namespace is one of JavaScript's: a builtin, or one that has classes, as builtins alone do.
    fn is_of_javascript(&self, id: DefinitionId) -> bool {
        let definition = self.model.get(id);
        let is_builtin = definition.as_interface().is_some_and(|interface| interface.extensions.dialect);
        is_builtin || self.model.ids().any(|other| self.model.get(other).namespace() == Some(&definition.name))
    }

    pub(super) fn is_namespace(&self, id: DefinitionId) -> bool {
        self.model.get(id).as_interface().is_some_and(|interface| interface.kind == InterfaceKind::Namespace)
    }

    /// The name of a member, which its own text calls `usual`.
    pub(super) fn member_name(&self, host: &Host<'_>, holder: &str, member: &str, usual: String) -> String {
        self.facts.names.member([host.name(), holder], member, usual)
    }

    /// An attribute's name without its escape, which its setter has after `set_`.
    pub(super) fn attribute_fragment(&self, host: &Host<'_>, member: &Member<DefinitionId>, name: &str) -> String {
        let usual = member.extensions.rust_name.clone().unwrap_or_else(|| names::fragment(name));
        names::unescaped(self.member_name(host, &member.origin.holder, name, usual))
    }

    /// The name of an attribute's setter. A member that has the usual name of its own, such as a method `setX()` beside
    /// an attribute `x`, keeps it.
    pub(super) fn setter_name(&self, host: &Host<'_>, fragment: &str) -> String {
        let usual = format!("set_{fragment}");
        if host.has_own(&usual) { format!("{usual}_attribute") } else { usual }
    }

    /// The names of an interface's members that an attribute's setter could have.
    pub(super) fn set_names(&self, host: &str, interface: &Interface<DefinitionId>) -> HashSet<String> {
        let own_names = interface.members.iter().filter_map(|member| {
            let name = match &member.kind {
                MemberKind::Operation(operation) => operation.name.as_deref()?,
                MemberKind::Attribute(attribute) => &attribute.name,
                _ => return None,
            };
            let can_be_one = name.get(..3).is_some_and(|start| start.eq_ignore_ascii_case("set"));
            if !can_be_one && member.extensions.rust_name.is_none() && self.facts.names.is_empty() {
                return None;
            }
            let usual = member.extensions.rust_name.clone().unwrap_or_else(|| names::fragment(name));
            let rust = self.facts.names.member([host, &member.origin.holder], name, usual);
            rust.starts_with("set_").then_some(rust)
        });
        own_names.collect()
    }

    /// The name of the form of an operation that has these arguments.
    pub(super) fn form_name(
        &self,
        host: &Host<'_>,
        holder: &str,
        member: &str,
        arguments: &[ArgumentKey<'_>],
        usual: String,
    ) -> String {
        self.facts.names.form([host.name(), holder], member, arguments, usual)
    }

    /// The entry that would rename a definition.
    pub(super) fn definition_rename(&self, id: DefinitionId) -> Rename {
        Rename { key: self.model.get(id).name.clone(), rust: self.definition_name(id) }
    }
}

impl Host<'_> {
    /// The entry that would rename a member.
    pub(super) fn member_rename(&self, member: &str, rust: &str) -> Rename {
        Rename { key: format!("{}.{member}", self.name()), rust: rust.to_owned() }
    }

    /// The entry that would rename one form of an operation.
    pub(super) fn form_rename(&self, member: &str, arguments: &[ArgumentKey<'_>], rust: &str) -> Rename {
        let arguments: Vec<_> = arguments.iter().map(|ArgumentKey { ty, name }| format!("{ty} {name}")).collect();
        let arguments = arguments.join(", ");
        self.member_rename(&format!("{member}({arguments})"), rust)
    }
}
