//! What the description of JavaScript's own builtins needs beyond WebIDL: generic types, types and members that the
//! runtime has by hand, keys that are symbols, namespaces in namespaces.

use super::super::Lowering;
use super::NewItem;
use crate::bindings::declaration::Generics;
use crate::bindings::docs::Docs;
use crate::bindings::item::{BindingKind, Item, ItemKind, JavaScript};
use crate::bindings::rust_type::RustType;
use crate::model::{
    AttributeKind, Definition, DefinitionId, DefinitionKind, Interface, Member, MemberExtensions, MemberKind,
    OperationKind,
};
use crate::names;

impl<R> Interface<R> {
    /// What JavaScript calls it, without its namespace.
    pub(in crate::lower) fn javascript_name<'a>(&'a self, definition: &'a str) -> &'a str {
        self.extensions.javascript_name.as_deref().unwrap_or(definition)
    }
}

impl<R> Definition<R> {
    /// `[LegacyNamespace=Intl]`
    pub(in crate::lower) fn namespace(&self) -> Option<&str> {
        match &self.kind {
            DefinitionKind::Interface(interface) => interface.legacy_namespace.as_deref(),
            DefinitionKind::Dictionary(dictionary) => dictionary.legacy_namespace.as_deref(),
            DefinitionKind::Enumeration(enumeration) => enumeration.legacy_namespace.as_deref(),
            DefinitionKind::Callback(_) | DefinitionKind::Typedef(_) => None,
        }
    }

    /// Where JavaScript finds it: `Map`, `Intl.Collator`
    pub(in crate::lower) fn javascript_path(&self) -> String {
        let name = self.as_interface().map_or(&*self.name, |interface| interface.javascript_name(&self.name));
        self.namespace().map_or_else(|| name.to_owned(), |namespace| format!("{namespace}.{name}"))
    }
}

/// The property key as an import has it: `next`, `[Symbol.iterator]`.
pub(in crate::lower) fn access_key(extensions: &MemberExtensions, name: &str) -> String {
    extensions.symbol.as_ref().map_or_else(|| name.to_owned(), |symbol| format!("[Symbol.{symbol}]"))
}

impl Lowering<'_> {
    /// Whether a definition is described in the dialect of the builtins.
    pub(in crate::lower) fn is_builtin(&self, id: DefinitionId) -> bool {
        self.model.get(id).as_interface().is_some_and(|interface| interface.extensions.dialect)
    }

    /// The name of a definition's type, unless an overlay gives it another.
    pub(in crate::lower) fn usual_type_name(&self, id: DefinitionId) -> String {
        let definition = self.model.get(id);
        match definition.as_interface().and_then(|interface| interface.extensions.runtime.as_ref()) {
            Some(runtime) => runtime.clone(),
            // In a module of its own it can be called as in JavaScript.
            None if definition.namespace().is_some() => names::type_name_in_module(&definition.name),
            None => names::type_name(&definition.name),
        }
    }

    /// The module of the namespace that a definition is in.
    pub(in crate::lower) fn namespace_module(&self, id: DefinitionId) -> Option<String> {
        let namespace = self.model.get(id).namespace()?;
        Some(match self.model.find(namespace).filter(|id| self.is_namespace(*id)) {
            Some(id) => self.definition_name(id),
            None => names::module(namespace),
        })
    }

    /// The module of a namespace, below the one that it is in: `console`, `Temporal.Now`
    pub(in crate::lower) fn module_path(&self, id: DefinitionId) -> String {
        let name = self.definition_name(id);
        self.namespace_module(id).map_or_else(|| name.clone(), |outer| format!("{outer}.{name}"))
    }

    pub(in crate::lower) fn generics(&self, id: DefinitionId) -> Generics {
        let Some(interface) = self.model.get(id).as_interface() else { return Generics::default() };
        Generics { parameters: interface.extensions.type_parameters.clone(), bound: interface.extensions.bound.clone() }
    }

    /// An ancestor as its heir has it: a type parameter of the same name is the heir's, any other is `JsValue`.
    pub(in crate::lower) fn ancestor_type(&self, ancestor: DefinitionId, heir: &Interface<DefinitionId>) -> RustType {
        let of_heir = |parameter: String| match heir.extensions.type_parameters.contains(&parameter) {
            true => RustType::Parameter(parameter),
            false => RustType::JsValue,
        };
        self.generic(ancestor, self.generics(ancestor).parameters.into_iter().map(of_heir).collect())
    }

    /// Rust's traits of a type, which the runtime implements for it.
    pub(in crate::lower) fn runtime_traits(&mut self, interface: &Interface<DefinitionId>) {
        let Some(name) = interface.extensions.runtime_traits.clone() else { return };
        let item = Item {
            owner: self.current_owner(),
            area: self.area_of_definition(self.current),
            experimental: self.interface_is_experimental(self.current),
            docs: Docs::default(),
            javascript: JavaScript {
                class: self.class_path().dotted(),
                name: String::new(),
                kind: BindingKind::Type,
                exposed: Vec::new(),
            },
            kind: ItemKind::RuntimeTraits { name },
        };
        self.add(item, None, None);
    }

    /// A member that the runtime has by hand is a line in the listing.
    pub(in crate::lower) fn runtime_member(&mut self, member: &Member<DefinitionId>) {
        let rust_name = member.extensions.runtime.as_ref().and_then(|name| name.as_deref());
        let (name, kind) = match &member.kind {
            MemberKind::Constructor(_) => ("", BindingKind::Constructor),
            MemberKind::Attribute(attribute) => match attribute.kind {
                AttributeKind::Static => (&*attribute.name, BindingKind::StaticGetter),
                _ => (&*attribute.name, BindingKind::Getter),
            },
            MemberKind::Operation(operation) => match operation.kind {
                OperationKind::Static => (operation.name.as_deref().unwrap_or_default(), BindingKind::StaticMethod),
                OperationKind::Regular => (operation.name.as_deref().unwrap_or_default(), BindingKind::Method),
            },
            MemberKind::Stringifier => ("toString", BindingKind::Method),
            MemberKind::Constant(_) | MemberKind::Collection(_) => return,
        };
        let usual = if name.is_empty() { "new".to_owned() } else { names::member(name) };
        let rust_name = rust_name.map_or(usual, str::to_owned);
        let key = member.extensions.key(name);
        let experimental =
            self.member_is_experimental(member, Some(&key).filter(|key| !key.is_empty()).map(|key| &**key));
        let fallible = member.extensions.throws.unwrap_or(false);
        let setter = matches!(&member.kind, MemberKind::Attribute(attribute) if !attribute.readonly)
            .then(|| (BindingKind::Setter, format!("set_{rust_name}")));
        for (binding, rust_name) in setter.into_iter().chain([(kind, rust_name)]) {
            let item = NewItem {
                binding,
                javascript: key.clone(),
                docs: Docs::default(),
                experimental,
                kind: ItemKind::Alias { rust_name, import: None, fallible, runtime: true },
                origin: member.origin.span,
                entry: None,
            };
            self.push(member, item);
        }
    }
}
