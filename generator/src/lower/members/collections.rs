//! `iterable`, `async_iterable`, `maplike` and `setlike`: the methods that the declaration stands for.
//!
//! Source: WebIDL, 2.5.8 to 2.5.11.

use super::super::fallible::async_iteration_outcome;
use super::super::idl_text;
use super::super::lowering::Lowering;
use super::super::scope::Scope;
use super::arguments::call_arguments;
use super::bind::{Bound, NewItem};
use super::indexed::has_index_getter;
use super::overloads::Overload;
use super::sequences::is_sequence_class;
use crate::bindings::docs::Docs;
use crate::bindings::id::ImportId;
use crate::bindings::import::{Access, Import, Shape};
use crate::bindings::item::{BindingKind, ItemKind, Listed};
use crate::bindings::outcome::Outcome;
use crate::bindings::parameter::{Argument, Parameter};
use crate::bindings::refusal::Refusals;
use crate::bindings::rust_type::RustType;
use crate::model::{Calls, Collection, CollectionKind, DefinitionId, IntegerKind, Member, OperationKind};
use crate::names;
use crate::platform::ITERATOR;

type ResolvedMember = Member<DefinitionId>;

/// A collection's declaration, with its types.
struct Declared<'m> {
    member: &'m ResolvedMember,
    collection: &'m Collection<DefinitionId>,
    key: Part,
    value: Part,
    /// The result of one step of the default iteration.
    item: RustType,
}

/// The type of keys or values, and what is refused where one is an argument.
#[derive(Clone)]
struct Part {
    ty: RustType,
    refusals: Refusals,
}

impl Lowering<'_> {
    pub(super) fn collection(
        &mut self,
        scope: Scope<'_>,
        member: &ResolvedMember,
        collection: &Collection<DefinitionId>,
    ) {
        let mut part = |ty| Part { ty: self.value(scope.site(), ty), refusals: self.refusals(ty) };
        let value = part(&collection.value);
        let declared_key = collection.key.as_ref().map(part);
        let key = declared_key.clone().unwrap_or_else(|| match collection.kind {
            CollectionKind::Setlike => value.clone(),
            _ => Part { ty: RustType::Integer(IntegerKind::UnsignedLong), refusals: Refusals::NONE },
        });
        let item = match declared_key {
            Some(key) => RustType::Pair(Box::new(key.ty), Box::new(value.ty.clone())),
            None => value.ty.clone(),
        };
        let declared = Declared { member, collection, key, value, item };
        match collection.kind {
            CollectionKind::AsyncIterable => self.async_iterable(scope, &declared),
            CollectionKind::Iterable => self.iteration(scope, &declared),
            CollectionKind::Maplike => {
                self.maplike(scope, &declared);
                self.iteration(scope, &declared);
            }
            CollectionKind::Setlike => {
                self.setlike(scope, &declared);
                self.iteration(scope, &declared);
            }
        }
    }

    /// `entries`, `keys`, `values`, `forEach` and `Symbol.iterator`
    fn iteration(&mut self, scope: Scope<'_>, declared: &Declared<'_>) {
        let Declared { member, item, .. } = declared;
        let (key, value) = (&declared.key.ty, &declared.value.ty);
        let pair = RustType::Pair(Box::new(key.clone()), Box::new(value.clone()));
        let iter = |ty: &RustType| RustType::Iter(Box::new(ty.clone()));
        let this = self.this_type(scope.host);
        let callback = RustType::Function(vec![value.clone(), key.clone(), this], Box::new(RustType::Unit));
        let callback = Part { ty: callback, refusals: Refusals::NONE };
        self.collection_method(scope, declared, "entries", vec![], iter(&pair));
        self.collection_method(scope, declared, "keys", vec![], iter(key));
        self.collection_method(scope, declared, "values", vec![], iter(value));
        self.collection_method(scope, declared, "forEach", vec![("callback", callback)], RustType::Unit);
        let default = if matches!(item, RustType::Pair(..)) { "entries" } else { "values" };
        let by_index = declared.collection.kind == CollectionKind::Iterable
            && declared.collection.key.is_none()
            && has_index_getter(scope.host.interface);
        let docs = Docs::idl(idl_text::collection(self.model, declared.collection));
        let experimental = self.member_is_experimental(scope.host, member, Some(default));
        let method = (!by_index).then_some(default);
        self.bind_into_iterator(scope, member, method, item.clone(), docs, experimental);
    }

    /// `Symbol.iterator` => `impl IntoIterator`, and a sequence where one is part, over the JavaScript method that gives the
    /// iterator, or by indexes.
    pub(super) fn bind_into_iterator(
        &mut self,
        scope: Scope<'_>,
        member: &ResolvedMember,
        method: Option<&str>,
        item: RustType,
        docs: Docs,
        experimental: bool,
    ) {
        let values = method.map(|method| {
            self.imports.intern(Import {
                access: Access::Call { name: method.to_owned() },
                parameters: vec![],
                returns: Shape::Value,
                catches: false,
                variadic: false,
            })
        });
        let item = NewItem {
            binding: BindingKind::Method,
            javascript: ITERATOR.to_owned(),
            docs,
            experimental,
            kind: ItemKind::IntoIterator { item, values, is_sequence: is_sequence_class(scope.host.interface) },
            origin: member.origin.span,
            rename: None,
        };
        self.push(scope, member, item);
    }

    /// `size`, `has`, `get`, and where it can be changed `set`, `delete`, `clear`
    fn maplike(&mut self, scope: Scope<'_>, declared: &Declared<'_>) {
        let Declared { key, value, .. } = declared;
        self.size(scope, declared);
        self.collection_method(scope, declared, "has", vec![("key", key.clone())], RustType::Bool);
        self.collection_method(scope, declared, "get", vec![("key", key.clone())], value.ty.clone().option());
        if !declared.collection.readonly {
            let this = self.this_type(scope.host);
            let parameters = vec![("key", key.clone()), ("value", value.clone())];
            self.collection_method(scope, declared, "set", parameters, this);
            self.removal(scope, declared, "key");
        }
    }

    /// `size`, `has`, and where it can be changed `add`, `delete`, `clear`
    fn setlike(&mut self, scope: Scope<'_>, declared: &Declared<'_>) {
        let value = &declared.value;
        self.size(scope, declared);
        self.collection_method(scope, declared, "has", vec![("value", value.clone())], RustType::Bool);
        if !declared.collection.readonly {
            let this = self.this_type(scope.host);
            self.collection_method(scope, declared, "add", vec![("value", value.clone())], this);
            self.removal(scope, declared, "value");
        }
    }

    /// `delete`, whose parameter the specification calls `entry`, and `clear`.
    fn removal(&mut self, scope: Scope<'_>, declared: &Declared<'_>, entry: &str) {
        self.collection_method(scope, declared, "delete", vec![(entry, declared.key.clone())], RustType::Bool);
        self.collection_method(scope, declared, "clear", vec![], RustType::Unit);
    }

    fn size(&mut self, scope: Scope<'_>, declared: &Declared<'_>) {
        let bound = Bound {
            rust_name: "size".to_owned(),
            javascript: "size".to_owned(),
            kind: BindingKind::Getter,
            access: Access::Get { name: "size".to_owned() },
            arguments: Vec::new(),
            returns: RustType::Integer(IntegerKind::UnsignedLong),
            outcome: Outcome::Returns,
            variadic: false,
            type_parameters: Vec::new(),
            webidl: vec![idl_text::collection(self.model, declared.collection)],
            origin: None,
            rename: None,
        };
        self.bind(scope, declared.member, bound);
    }

    /// A method that the declaration stands for, unless the interface declares it itself.
    fn collection_method(
        &mut self,
        scope: Scope<'_>,
        declared: &Declared<'_>,
        name: &str,
        parameters: Vec<(&str, Part)>,
        returns: RustType,
    ) {
        if !scope.host.overloads(name, OperationKind::Regular).is_empty() {
            return;
        }
        let refusals = parameters.iter().map(|(_, part)| part.refusals).collect();
        let arguments = parameters
            .into_iter()
            .map(|(name, part)| {
                // The callback of `forEach`.
                let form = self.function_form(self.form(part.ty), Some(Calls::During));
                Argument::Parameter(Parameter { name: name.to_owned(), form })
            })
            .collect();
        let bound = Bound {
            rust_name: names::member(name),
            javascript: name.to_owned(),
            kind: BindingKind::Method,
            access: Access::Call { name: name.to_owned() },
            arguments,
            returns,
            outcome: Outcome::of(refusals),
            variadic: false,
            type_parameters: Vec::new(),
            webidl: vec![idl_text::collection(self.model, declared.collection)],
            origin: None,
            rename: None,
        };
        for bound in bound.by_closures() {
            self.bind(scope, declared.member, bound);
        }
    }

    /// `values(…)`, and `entries` and `keys` where there are keys; each with the declaration's arguments. The first of
    /// them is `Symbol.asyncIterator` as well.
    fn async_iterable(&mut self, scope: Scope<'_>, declared: &Declared<'_>) {
        let Declared { member, collection, item, .. } = declared;
        let (key, value) = (&declared.key.ty, &declared.value.ty);
        let methods = match item {
            RustType::Pair(..) => vec![("entries", item), ("keys", key), ("values", value)],
            _ => vec![("values", value)],
        };
        for (position, (name, item)) in methods.into_iter().enumerate() {
            let overload = Overload {
                arguments: self.arguments(scope, &member.origin.holder, name, &collection.arguments),
                returns: RustType::AsyncIter(Box::new(item.clone())),
                webidl: vec![idl_text::collection(self.model, collection)],
                origin: member.origin.span,
            };
            for form in self.overload_forms(scope, name, vec![overload]) {
                let is_default = position == 0 && form.name == name;
                let bound = Bound {
                    rust_name: form.name,
                    javascript: name.to_owned(),
                    kind: BindingKind::Method,
                    access: Access::Call { name: name.to_owned() },
                    arguments: call_arguments(form.overload.arguments, &form.left_out),
                    returns: form.overload.returns,
                    outcome: async_iteration_outcome(),
                    variadic: false,
                    type_parameters: Vec::new(),
                    webidl: form.overload.webidl,
                    origin: None,
                    rename: None,
                };
                let import = self.bind(scope, member, bound);
                if is_default {
                    self.async_iterator(scope, member, name, import);
                }
            }
        }
    }

    /// `Symbol.asyncIterator`, which is the method of this name.
    fn async_iterator(&mut self, scope: Scope<'_>, member: &ResolvedMember, rust_name: &str, import: ImportId) {
        let item = NewItem {
            binding: BindingKind::Method,
            javascript: "@@asyncIterator".to_owned(),
            docs: Docs::default(),
            experimental: self.member_is_experimental(scope.host, member, Some(rust_name)),
            kind: ItemKind::Listed(Listed {
                rust_name: rust_name.to_owned(),
                import: Some(import),
                outcome: async_iteration_outcome(),
                is_in_runtime: false,
            }),
            origin: member.origin.span,
            rename: None,
        };
        self.push(scope, member, item);
    }
}
