//! Attributes that are reached by name through the runtime, without an import of their own: event handlers and the
//! properties of styles.

use super::super::idl_text;
use super::super::lowering::Lowering;
use super::super::scope::Scope;
use super::bind::NewItem;
use crate::bindings::item::{BindingKind, ItemKind, NamedSetter};
use crate::bindings::parameter::Parameter;
use crate::model::{Attribute, DefinitionId, Member};
use crate::names;

impl Lowering<'_> {
    /// Binds a getter, and the setter of the kind that `setter` makes.
    pub(super) fn by_name(
        &mut self,
        scope: Scope<'_>,
        member: &Member<DefinitionId>,
        attribute: &Attribute<DefinitionId>,
        fragment: &str,
        setter: impl FnOnce(NamedSetter) -> ItemKind,
    ) {
        let key = attribute.name.clone();
        let ty = self.attribute_type(scope, attribute);
        let webidl = vec![idl_text::attribute(self.model, attribute)];
        let docs = self.member_docs(scope.host, webidl, member, &key);
        let value = Parameter { name: "value".to_owned(), form: self.form(ty.clone()) };
        let get_name = names::escape(fragment.to_owned());
        let set_name = self.setter_name(scope.host, fragment);
        let get = ItemKind::PropertyGet { rust_name: get_name.clone(), key: key.clone(), ty };
        let set = setter(NamedSetter { rust_name: set_name.clone(), key: key.clone(), value });
        for (binding, kind, rust_name) in [(BindingKind::Getter, get, get_name), (BindingKind::Setter, set, set_name)] {
            let item = NewItem {
                binding,
                javascript: key.clone(),
                docs: scope.host.aliases(docs.clone(), &key, &rust_name).outcome(kind.outcome()),
                experimental: self.member_is_experimental(scope.host, member, Some(&key)),
                kind,
                origin: member.origin.span,
                rename: Some(scope.host.member_rename(&key, fragment)),
            };
            self.push(scope, member, item);
        }
    }
}
