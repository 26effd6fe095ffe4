//! Elements by their tag, as `elements.tsv` says: `document.create::<HtmlButtonElement>()`.

use std::collections::BTreeMap;

use super::lowering::Lowering;
use crate::bindings::docs::Docs;
use crate::bindings::import::{Access, Import, Shape};
use crate::bindings::item::{BindingKind, Item, ItemKind, JavaScript, Owner};
use crate::bindings::tags::Tag;
use crate::facts::Element;
use crate::model::{DefinitionId, MemberKind};
use crate::names;
use crate::platform::{CREATE_ELEMENT, DOCUMENT, ELEMENT_NAMESPACES};

impl Lowering<'_> {
    /// The tags that are not obsolete, and each obsolete tag that is the only one of its class.
    pub(super) fn tags(&self) -> Vec<Tag> {
        let mut by_class: BTreeMap<&str, Vec<&Element>> = BTreeMap::new();
        for element in self.facts.elements.iter() {
            by_class.entry(&element.interface).or_default().push(element);
        }
        let mut tags = Vec::new();
        for (class, mut elements) in by_class {
            if elements.iter().any(|element| !element.obsolete) {
                elements.retain(|element| !element.obsolete);
            }
            let is_only = elements.len() == 1;
            elements.retain(|element| !element.obsolete || is_only);
            let Some(id) = self.model.find(class) else { continue };
            tags.extend(elements.into_iter().filter_map(|element| self.tag(element, id, is_only)));
        }
        tags.sort_by(|a, b| (a.module, &a.rust_name).cmp(&(b.module, &b.rust_name)));
        tags
    }

    fn tag(&self, element: &Element, class: DefinitionId, is_only: bool) -> Option<Tag> {
        let (module, namespace) = ELEMENT_NAMESPACES.into_iter().find(|(name, _)| *name == element.namespace)?;
        Some(Tag {
            rust_name: names::tag(&element.tag),
            name: element.tag.clone(),
            module,
            namespace,
            class: *self.declared.get(&class)?,
            is_only,
            spec: element.spec.clone(),
            area: self.area_of_definition(class),
            experimental: self.interface_is_experimental(class)
                && !self.facts.published.is_stable_as(BindingKind::Tag, &element.interface, &element.tag),
        })
    }

    /// `Document::create`, over the import of `createElementNS`.
    pub(super) fn create(&mut self) {
        let Some(id) = self.model.find(DOCUMENT).filter(|_| self.facts.elements.iter().next().is_some()) else {
            return;
        };
        let Some(interface) = self.model.get(id).as_interface() else { return };
        let is_create = |kind: &MemberKind<DefinitionId>| matches!(kind, MemberKind::Operation(operation) if operation.name.as_deref() == Some(CREATE_ELEMENT));
        let Some(member) = interface.members.iter().find(|member| is_create(&member.kind)) else { return };
        let area = self.facts.areas.area_of_member(DOCUMENT, &member.origin, Some(CREATE_ELEMENT));
        let import = self.imports.intern(Import {
            access: Access::Call { name: CREATE_ELEMENT.to_owned() },
            parameters: vec![Shape::OptionStr, Shape::Str],
            returns: Shape::Value,
            catches: true,
            variadic: false,
        });
        let docs = Docs::sentence("Makes an element of the class, or of the tag where its class has several:")
            .paragraph("`document.create::<HtmlCanvasElement>()`, `document.create::<html::H1>()`.");
        let item = Item {
            owner: Owner::Type(self.declared[&id]),
            area,
            experimental: false,
            docs,
            javascript: JavaScript {
                class: DOCUMENT.to_owned(),
                name: CREATE_ELEMENT.to_owned(),
                kind: BindingKind::Method,
                exposed: Vec::new(),
            },
            kind: ItemKind::Create(import),
        };
        self.add(item, Some(member.origin.span), None);
    }
}
