//! Constants: `const unsigned short ELEMENT_NODE = 1` => `Node::ELEMENT_NODE`.

use super::super::idl_text;
use super::super::lowering::Lowering;
use super::super::scope::Scope;
use super::bind::NewItem;
use crate::bindings::docs::Docs;
use crate::bindings::item::{self, BindingKind, ItemKind};
use crate::model::{Constant, DefinitionId, Member};
use crate::names;

impl Lowering<'_> {
    pub(in crate::lower) fn constant(
        &mut self,
        scope: Scope<'_>,
        member: &Member<DefinitionId>,
        constant: &Constant<DefinitionId>,
    ) {
        let (host, holder) = (scope.host, &member.origin.holder);
        let rust_name = self.member_name(host, holder, &constant.name, names::constant(&constant.name));
        let rename = host.member_rename(&constant.name, &rust_name);
        let ty = idl_text::ty(self.model, &constant.ty);
        let idl = format!("const {ty} {} = {}", constant.name, idl_text::literal(&constant.value));
        let docs = Docs::idl(idl).alias(&constant.name, &rust_name);
        let kind = ItemKind::Constant(item::Constant {
            rust_name,
            ty: self.value(scope.site(), &constant.ty),
            is_on_plain_type: host.has_plain_type(),
            value: constant.value.clone(),
        });
        let item = NewItem {
            binding: BindingKind::Const,
            javascript: constant.name.clone(),
            docs,
            // The tables list few constants; each is as mature as its interface.
            experimental: self.member_is_experimental(host, member, None),
            kind,
            origin: member.origin.span,
            rename: Some(rename),
        };
        self.push(scope, member, item);
    }
}
