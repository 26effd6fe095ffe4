//! The properties of styles, `style.margin_top()`: texts that are reached by name.

use super::super::lowering::Lowering;
use super::super::scope::{Host, Scope};
use super::bind::NewItem;
use crate::bindings::docs::Docs;
use crate::bindings::item::{BindingKind, ItemKind, Listed};
use crate::bindings::outcome::{Cause, Outcome};
use crate::model::{Attribute, DefinitionId, Member, TypeKind};
use crate::names;
use crate::platform::STYLE_PROPERTIES;

impl Lowering<'_> {
    /// Whether the attribute is a property of CSS. CSSOM gives styles some 1,800 of them.
    pub(super) fn is_style_property(&self, host: &Host<'_>, attribute: &Attribute<DefinitionId>) -> bool {
        let ty = self.target(&attribute.ty);
        let is_text = matches!(ty.kind, TypeKind::String(_)) && !ty.nullable && !attribute.ty.nullable;
        host.name() == STYLE_PROPERTIES && is_text && !attribute.readonly
    }

    /// CSS's second name for an attribute: `margin-top` is the property that `margin_top` reaches as `marginTop`.
    pub(super) fn second_name(
        &mut self,
        scope: Scope<'_>,
        member: &Member<DefinitionId>,
        attribute: &Attribute<DefinitionId>,
        first_name: &str,
    ) {
        let fragment = self.attribute_fragment(scope.host, member, first_name);
        let of_setter = match self.is_style_property(scope.host, attribute) {
            true => Outcome::Result(Cause::ComputedStyle),
            false => self.setter_outcome(scope.host, member, attribute, &attribute.ty),
        };
        let setter = (BindingKind::Setter, self.setter_name(scope.host, &fragment), of_setter);
        let getter = (BindingKind::Getter, names::escape(fragment), Outcome::Returns);
        for (kind, rust_name, outcome) in [Some(getter), (!attribute.readonly).then_some(setter)].into_iter().flatten()
        {
            let item = NewItem {
                binding: kind,
                javascript: attribute.name.clone(),
                docs: Docs::default(),
                experimental: self.member_is_experimental(scope.host, member, Some(&attribute.name)),
                kind: ItemKind::Listed(Listed { rust_name, import: None, outcome, is_in_runtime: false }),
                origin: member.origin.span,
                rename: None,
            };
            self.push(scope, member, item);
        }
    }
}
