//! `iterable`, `async_iterable`, `maplike` and `setlike`: the methods that the declaration stands for.
//!
//! Source: WebIDL, 2.5.8 to 2.5.11.

use super::super::Lowering;
use super::super::fallible::Errors;
use super::super::idl_text;
use super::operations::parameters;
use super::overloads::Overload;
use super::{Bound, NewItem};
use crate::bindings::docs::Docs;
use crate::bindings::id::ImportId;
use crate::bindings::import::{Access, Import, Shape};
use crate::bindings::item::{BindingKind, ItemKind};
use crate::bindings::parameter::Parameter;
use crate::bindings::rust_type::RustType;
use crate::facts::CallbackUse;
use crate::model::{Collection, CollectionKind, DefinitionId, IntegerKind, Member};
use crate::names;

type ResolvedMember = Member<DefinitionId>;

/// A collection's types.
struct Entries {
    key: RustType,
    value: RustType,
    /// What one step of the default iteration gives.
    item: RustType,
}

impl Lowering<'_> {
    pub(in crate::lower) fn collection(&mut self, member: &ResolvedMember, collection: &Collection<DefinitionId>) {
        let value = self.value(&collection.value);
        let declared_key = collection.key.as_ref().map(|key| self.value(key));
        let key = declared_key.clone().unwrap_or_else(|| match collection.kind {
            CollectionKind::Setlike => value.clone(),
            _ => RustType::Integer(IntegerKind::UnsignedLong),
        });
        let item = match declared_key {
            Some(key) => RustType::Pair(Box::new(key), Box::new(value.clone())),
            None => value.clone(),
        };
        let entries = Entries { key, value, item };
        match collection.kind {
            CollectionKind::AsyncIterable => self.async_iterable(member, collection, &entries),
            CollectionKind::Iterable => self.iteration(member, collection, &entries),
            CollectionKind::Maplike => {
                self.lookup(member, collection, &entries, true);
                self.iteration(member, collection, &entries);
            }
            CollectionKind::Setlike => {
                self.lookup(member, collection, &entries, false);
                self.iteration(member, collection, &entries);
            }
        }
    }

    /// `entries`, `keys`, `values`, `forEach` and `Symbol.iterator`
    fn iteration(&mut self, member: &ResolvedMember, collection: &Collection<DefinitionId>, entries: &Entries) {
        let Entries { key, value, item } = entries;
        let pair = RustType::Pair(Box::new(key.clone()), Box::new(value.clone()));
        let iter = |ty: &RustType| RustType::Iter(Box::new(ty.clone()));
        let this = self.current_type();
        let callback = RustType::Function(vec![value.clone(), key.clone(), this], Box::new(RustType::Unit));
        self.collection_method(member, collection, "entries", vec![], iter(&pair));
        self.collection_method(member, collection, "keys", vec![], iter(key));
        self.collection_method(member, collection, "values", vec![], iter(value));
        self.collection_method(member, collection, "forEach", vec![("callback", callback)], RustType::Unit);
        let default = if matches!(item, RustType::Pair(..)) { "entries" } else { "values" };
        let docs = Docs::idl(idl_text::collection(self.model, collection));
        let experimental = self.member_is_experimental(member, Some(default));
        self.bind_into_iterator(member, default, item.clone(), docs, experimental);
    }

    /// `Symbol.iterator` => `impl IntoIterator`, over the JavaScript method that gives the iterator.
    pub(in crate::lower) fn bind_into_iterator(
        &mut self,
        member: &ResolvedMember,
        method: &str,
        item: RustType,
        docs: Docs,
        experimental: bool,
    ) {
        let values = self.imports.intern(Import {
            access: Access::Call { name: method.to_owned() },
            parameters: vec![],
            returns: Shape::Value,
            catches: false,
            variadic: false,
        });
        let item = NewItem {
            binding: BindingKind::Method,
            javascript: "@@iterator".to_owned(),
            docs,
            experimental,
            kind: ItemKind::IntoIterator { item, values },
            origin: member.origin.span,
            entry: None,
        };
        self.push(member, item);
    }

    /// `size`, `get` or `add`, `has`, and where it can be changed `set`, `delete`, `clear`
    fn lookup(
        &mut self,
        member: &ResolvedMember,
        collection: &Collection<DefinitionId>,
        entries: &Entries,
        is_map: bool,
    ) {
        let Entries { key, value, .. } = entries;
        let this = self.current_type();
        self.size(member, collection);
        // As the specification calls it.
        let entry = if is_map { "key" } else { "value" };
        self.collection_method(member, collection, "has", vec![(entry, key.clone())], RustType::Bool);
        if is_map {
            self.collection_method(member, collection, "get", vec![("key", key.clone())], value.clone().option());
        }
        if collection.readonly {
            return;
        }
        match is_map {
            true => {
                let parameters = vec![("key", key.clone()), ("value", value.clone())];
                self.collection_method(member, collection, "set", parameters, this);
            }
            false => self.collection_method(member, collection, "add", vec![("value", value.clone())], this),
        }
        self.collection_method(member, collection, "delete", vec![(entry, key.clone())], RustType::Bool);
        self.collection_method(member, collection, "clear", vec![], RustType::Unit);
    }

    fn size(&mut self, member: &ResolvedMember, collection: &Collection<DefinitionId>) {
        let bound = Bound {
            rust_name: "size".to_owned(),
            javascript: "size".to_owned(),
            kind: BindingKind::Getter,
            access: Access::Get { name: "size".to_owned() },
            parameters: Vec::new(),
            returns: RustType::Integer(IntegerKind::UnsignedLong),
            errors: None,
            variadic: false,
            type_parameters: Vec::new(),
            idl: idl_text::collection(self.model, collection),
            origin: None,
            entry: None,
        };
        self.bind(member, bound);
    }

    fn collection_method(
        &mut self,
        member: &ResolvedMember,
        collection: &Collection<DefinitionId>,
        name: &str,
        parameters: Vec<(&str, RustType)>,
        returns: RustType,
    ) {
        if self.declares_regular(name) {
            return;
        }
        let parameters = parameters
            .into_iter()
            .map(|(name, ty)| {
                // The callback of `forEach`.
                let form = self.function_form(self.form(ty), Some(CallbackUse::During));
                Parameter { name: name.to_owned(), form }
            })
            .collect();
        let bound = Bound {
            rust_name: names::member(name),
            javascript: name.to_owned(),
            kind: BindingKind::Method,
            access: Access::Call { name: name.to_owned() },
            parameters,
            returns,
            // What the callback throws comes back through `forEach`.
            errors: (name == "forEach").then_some(Errors::Callback),
            variadic: false,
            type_parameters: Vec::new(),
            idl: idl_text::collection(self.model, collection),
            origin: None,
            entry: None,
        };
        self.bind(member, bound);
    }

    /// `values(…)`, and `entries` and `keys` where there are keys; each with the declaration's arguments. The first of
    /// them is `Symbol.asyncIterator` as well.
    fn async_iterable(&mut self, member: &ResolvedMember, collection: &Collection<DefinitionId>, entries: &Entries) {
        let Entries { key, value, item } = entries;
        let mut methods = vec![("values", value)];
        if matches!(item, RustType::Pair(..)) {
            methods = vec![("entries", item), ("keys", key), ("values", value)];
        }
        let holder = member.origin.holder.clone();
        for (position, (name, item)) in methods.into_iter().enumerate() {
            let overload = Overload {
                arguments: self.arguments(name, &holder, &collection.arguments),
                returns: RustType::AsyncIter(Box::new(item.clone())),
                idl: vec![idl_text::collection(self.model, collection)],
                origin: member.origin.span,
            };
            for form in self.overload_forms(name, vec![overload]) {
                let is_default = position == 0 && form.name == name;
                let bound = Bound {
                    rust_name: form.name,
                    javascript: name.to_owned(),
                    kind: BindingKind::Method,
                    access: Access::Call { name: name.to_owned() },
                    parameters: parameters(form.arguments),
                    returns: form.returns,
                    errors: Some(Errors::Unknown),
                    variadic: false,
                    type_parameters: Vec::new(),
                    idl: form.idl.join("`\n`"),
                    origin: None,
                    entry: None,
                };
                let import = self.bind(member, bound);
                if is_default {
                    self.async_iterator(member, name, import);
                }
            }
        }
    }

    fn async_iterator(&mut self, member: &ResolvedMember, rust_name: &str, import: ImportId) {
        let item = NewItem {
            binding: BindingKind::Method,
            javascript: "@@asyncIterator".to_owned(),
            docs: Docs::default(),
            experimental: self.member_is_experimental(member, Some(rust_name)),
            kind: ItemKind::Alias {
                rust_name: rust_name.to_owned(),
                import: Some(import),
                fallible: false,
                runtime: false,
            },
            origin: member.origin.span,
            entry: None,
        };
        self.push(member, item);
    }
}
