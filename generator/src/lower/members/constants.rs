//! Constants: `const unsigned short ELEMENT_NODE = 1` => `Node::ELEMENT_NODE`.

use super::super::Lowering;
use super::super::idl_text;
use super::NewItem;
use crate::bindings::docs::Docs;
use crate::bindings::item::{self, BindingKind, ItemKind};
use crate::model::{Constant, DefinitionId, Member};
use crate::names;

impl Lowering<'_> {
    pub(in crate::lower) fn constant(&mut self, member: &Member<DefinitionId>, constant: &Constant<DefinitionId>) {
        let holder = &member.origin.holder;
        let rust_name = self.member_name(holder, &constant.name, names::constant(&constant.name));
        let entry = self.member_entry(&constant.name, &rust_name);
        let ty = idl_text::ty(self.model, &constant.ty);
        let idl = format!("const {ty} {} = {}", constant.name, idl_text::literal(&constant.value));
        let docs = Docs::idl(idl).alias(&constant.name, &rust_name);
        // The tables list few constants; each is as mature as its interface.
        let experimental = self.member_is_experimental(member, None);
        let kind = ItemKind::Constant(item::Constant {
            rust_name,
            ty: self.value(&constant.ty),
            value: constant.value.clone(),
        });
        let item = NewItem {
            binding: BindingKind::Const,
            javascript: constant.name.clone(),
            docs,
            experimental,
            kind,
            origin: member.origin.span,
            entry: Some(entry),
        };
        self.push(member, item);
    }
}
