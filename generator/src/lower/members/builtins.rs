//! Members that the runtime has by hand, and traits that it implements, as JavaScript's builtins have them.

use super::super::fallible::unlisted_outcome;
use super::super::idl_text;
use super::super::lowering::Lowering;
use super::super::scope::{Host, Scope};
use super::bind::NewItem;
use crate::bindings::docs::Docs;
use crate::bindings::item::{BindingKind, Item, ItemKind, JavaScript, Listed};
use crate::model::{AttributeKind, DefinitionId, Member, MemberExtensions, MemberKind, OperationKind};
use crate::names;
use crate::platform::{CONSTRUCTOR, EXCEPTION, TO_STRING};

/// The property key as an import has it: `next`, `$1`, `[Symbol.iterator]`.
pub(super) fn access_key(extensions: &MemberExtensions, name: &str) -> String {
    let name = extensions.name(name);
    extensions.symbol.as_ref().map_or_else(|| name.to_owned(), |symbol| format!("[Symbol.{symbol}]"))
}

impl Lowering<'_> {
    /// Rust's traits of a type, which the runtime implements for it.
    pub(super) fn runtime_traits(&mut self, host: &Host<'_>) {
        let declared = host.interface.extensions.runtime_traits.clone();
        let Some(name) = declared.or_else(|| self.is_exception(host.id).then(|| "error".to_owned())) else { return };
        let item = Item {
            owner: host.owner.clone(),
            area: self.area_of_definition(host.id),
            experimental: self.interface_is_experimental(host.id),
            docs: Docs::default(),
            javascript: JavaScript {
                class: host.class_path().dotted(),
                name: String::new(),
                kind: BindingKind::Type,
                exposed: Vec::new(),
            },
            kind: ItemKind::RuntimeTraits { name },
        };
        self.add(item, None, None);
    }

    fn is_exception(&self, id: DefinitionId) -> bool {
        let is_exception = |id: DefinitionId| self.model.get(id).name == EXCEPTION;
        is_exception(id) || self.model.ancestors(id).any(is_exception)
    }

    /// A member that the runtime has by hand is a line in the listing.
    pub(super) fn runtime_member(&mut self, scope: Scope<'_>, member: &Member<DefinitionId>) {
        let Some((name, kind)) = name_and_kind(&member.kind) else { return };
        let usual = if name.is_empty() { "new".to_owned() } else { names::member(name) };
        let rust_name = member.extensions.runtime.as_ref().and_then(|name| name.as_deref());
        let rust_name = rust_name.map_or(usual, str::to_owned);
        let key = member.extensions.key(name);
        let looked_up = Some(key.as_str()).filter(|key| !key.is_empty());
        let setter = matches!(&member.kind, MemberKind::Attribute(attribute) if !attribute.readonly)
            .then(|| (BindingKind::Setter, format!("set_{rust_name}")));
        let docs = self.member_docs(
            scope.host,
            vec![self.member_text(&member.kind)],
            member,
            looked_up.unwrap_or(CONSTRUCTOR),
        );
        for (binding, rust_name) in setter.into_iter().chain([(kind, rust_name)]) {
            let item = NewItem {
                binding,
                javascript: key.clone(),
                docs: docs.clone(),
                experimental: self.member_is_experimental(scope.host, member, looked_up),
                kind: ItemKind::Listed(Listed {
                    rust_name,
                    import: None,
                    outcome: unlisted_outcome(&member.extensions),
                    is_in_runtime: true,
                }),
                origin: member.origin.span,
                rename: None,
            };
            self.push(scope, member, item);
        }
    }

    /// The line of WebIDL that declares a member which the runtime may have.
    fn member_text(&self, member: &MemberKind<DefinitionId>) -> String {
        match member {
            MemberKind::Attribute(attribute) => idl_text::attribute(self.model, attribute),
            MemberKind::Operation(operation) => idl_text::operation(self.model, operation),
            MemberKind::Constructor(constructor) => {
                format!("{CONSTRUCTOR}({})", idl_text::arguments(self.model, &constructor.arguments))
            }
            _ => "stringifier".to_owned(),
        }
    }
}

/// The JavaScript name of a member, which a constructor has none of; `None` for a member that the runtime cannot have.
fn name_and_kind(member: &MemberKind<DefinitionId>) -> Option<(&str, BindingKind)> {
    match member {
        MemberKind::Constructor(_) => Some(("", BindingKind::Constructor)),
        MemberKind::Attribute(attribute) => match attribute.kind {
            AttributeKind::Static => Some((&attribute.name, BindingKind::StaticGetter)),
            AttributeKind::Regular | AttributeKind::Inherit => Some((&attribute.name, BindingKind::Getter)),
        },
        MemberKind::Operation(operation) => {
            let name = operation.name.as_deref().unwrap_or_default();
            Some(match operation.kind {
                OperationKind::Static => (name, BindingKind::StaticMethod),
                OperationKind::Regular => (name, BindingKind::Method),
            })
        }
        MemberKind::Stringifier => Some((TO_STRING, BindingKind::Method)),
        _ => None,
    }
}
