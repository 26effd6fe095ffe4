//! JavaScript's namespaces as modules of the crate's root: their functions and types, gathered from all areas.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use super::tokens::{self, ident};
use crate::bindings::gates::Gate;
use crate::bindings::item::Owner;
use crate::facts::AreaId;

/// What one namespace has, by area.
#[derive(Default)]
struct Namespace {
    /// The name that JavaScript gives it, where it has members.
    javascript: Option<String>,
    functions: BTreeMap<AreaId, Gate>,
    types: BTreeMap<AreaId, Gate>,
    /// The namespaces in it.
    inner: BTreeMap<String, Namespace>,
}

/// `pub mod console { … }`; `javascript` is the namespace's own name.
pub(super) fn module(gate: &TokenStream, name: &str, javascript: &str, contents: &TokenStream) -> TokenStream {
    let title = format!(" The namespace `{javascript}`.");
    // It carries the name that JavaScript gives it.
    let naming = name.chars().any(char::is_uppercase).then(|| quote!(#[allow(non_snake_case)]));
    let name = ident(name);
    quote! {
        #gate
        #[doc = #title]
        #naming
        pub mod #name {
            #contents
        }
    }
}

/// The module of a namespace in an area's file: `console`, `Temporal_Now`.
pub(super) fn module_of_area(path: &str) -> String {
    path.replace('.', "_")
}

/// All namespaces as modules.
pub(super) fn modules(context: &Context<'_>) -> Vec<TokenStream> {
    gather(context).iter().map(|(name, namespace)| gathered(context, name, name, namespace)).collect()
}

fn gather(context: &Context<'_>) -> BTreeMap<String, Namespace> {
    let mut root = Namespace::default();
    for item in &context.bindings.items {
        if let Owner::Module(path) = &item.owner {
            let namespace = root.at(path);
            namespace.javascript.get_or_insert_with(|| item.javascript.class.clone());
            namespace.functions.entry(item.area).or_default().open(item.area, item.experimental);
        }
    }
    for (declaration, gate) in context.bindings.declarations.iter().zip(&context.bindings.gates.declarations) {
        if let Some(namespace) = &declaration.namespace {
            root.at(namespace).types.entry(declaration.home).or_default().merge(gate);
        }
    }
    root.inner
}

impl Namespace {
    fn at(&mut self, path: &str) -> &mut Namespace {
        path.split('.').fold(self, |namespace, name| namespace.inner.entry(name.to_owned()).or_default())
    }

    /// What opens any of it.
    fn gate(&self) -> Gate {
        let own = self.functions.values().chain(self.types.values()).copied();
        Gate::any(own.chain(self.inner.values().map(Namespace::gate)))
    }
}

fn gathered(context: &Context<'_>, path: &str, name: &str, namespace: &Namespace) -> TokenStream {
    let rust_name = ident(name);
    let cfg = tokens::cfg(context, &namespace.gate());
    let in_area = ident(&module_of_area(path));
    let functions: Vec<_> =
        namespace.functions.iter().map(|(area, gate)| (ident(&context.module(*area)), gate)).collect();
    if let ([(area, _)], true, true) = (functions.as_slice(), namespace.types.is_empty(), namespace.inner.is_empty()) {
        let renamed = (in_area != rust_name).then(|| quote!(as #rust_name));
        return quote!(#cfg pub use crate::generated::areas::#area::#in_area #renamed;);
    }
    let functions = functions.iter().map(|(area, gate)| {
        let cfg = tokens::cfg(context, &gate.simplified());
        quote!(#cfg pub use crate::generated::areas::#area::#in_area::*;)
    });
    let types = namespace.types.iter().map(|(area, gate)| {
        let cfg = tokens::cfg(context, &gate.simplified());
        let area = ident(&context.module(*area));
        quote!(#cfg pub use crate::generated::types::#area::#in_area::*;)
    });
    let inner = namespace.inner.iter().map(|(name, inner)| gathered(context, &format!("{path}.{name}"), name, inner));
    let contents = quote!(#(#functions)* #(#types)* #(#inner)*);
    module(&cfg, name, namespace.javascript.as_deref().unwrap_or(path), &contents)
}
