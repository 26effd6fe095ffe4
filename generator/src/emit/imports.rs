//! The private imports: an area's own beside it, those of several areas in one file.

use std::collections::BTreeMap;
use std::path::PathBuf;

use proc_macro2::TokenStream;
use quote::quote;

use super::tokens::{self, ident};
use super::{AreaContents, Context, format};
use crate::bindings::gates::Gate;
use crate::bindings::import::{Access, Import, Shape};
use crate::output::OutputFile;

/// The imports that no other area needs.
pub(super) fn of_area(contents: &AreaContents<'_>) -> TokenStream {
    let own = |experimental: bool| {
        let imports = contents.imports.iter().filter(|(_, gate)| gate.stable.is_empty() == experimental);
        sorted(imports.map(|(import, _)| *import))
    };
    let (stable, experimental) = (block(&own(false)), block(&own(true)));
    let gate = (!experimental.is_empty()).then(|| quote!(#[cfg(feature = "experimental")]));
    quote!(#stable #gate #experimental)
}

/// The imports that several areas need, in one block for each set of areas; `None` where there are none.
pub(super) fn shared_file(context: &Context<'_>) -> Option<OutputFile> {
    let mut groups: BTreeMap<Gate, Vec<&Import>> = BTreeMap::new();
    for (import, gate) in shared(context) {
        groups.entry(*gate).or_default().push(import);
    }
    if groups.is_empty() {
        return None;
    }
    let mut blocks: Vec<_> = groups.into_iter().map(|(gate, imports)| (sorted(imports.into_iter()), gate)).collect();
    blocks.sort();
    let blocks = blocks.iter().map(|(imports, gate)| {
        let cfg = tokens::cfg(context, gate);
        let block = block(imports);
        quote!(#cfg #block)
    });
    let tokens = quote! {
        #![doc = " Imports that more than one area needs."]
        #[allow(unused_imports, reason = "which imports there are depends on the features")]
        use crate::runtime::prelude::*;
        #(#blocks)*
    };
    Some(OutputFile { path: PathBuf::from("src/generated/imports.rs"), contents: format::file(tokens) })
}

/// What opens any of them; `None` where there are none.
pub(super) fn shared_gate(context: &Context<'_>) -> Option<Gate> {
    let gate = Gate::any(shared(context).map(|(_, gate)| *gate));
    (gate != Gate::default()).then_some(gate)
}

fn shared<'a>(context: &'a Context<'_>) -> impl Iterator<Item = (&'a Import, &'a Gate)> {
    let all = context.bindings.imports.all.iter().zip(&context.bindings.gates.imports);
    // What no area needs is of members that another has taken the name of.
    all.filter(|(_, gate)| gate.only_area().is_none() && **gate != Gate::default())
}

fn sorted<'a>(imports: impl Iterator<Item = &'a Import>) -> Vec<&'a Import> {
    let mut imports: Vec<_> = imports.collect();
    imports.sort();
    imports
}

fn block(imports: &[&Import]) -> TokenStream {
    if imports.is_empty() {
        return TokenStream::new();
    }
    let imports = imports.iter().map(|import| declaration(import));
    quote! {
        imports! {
            #(#imports)*
        }
    }
}

/// `#[wasm_bindgen(method, getter, js_name = "tagName")] fn get_tagName__as_str(this: &Js) -> String;`
fn declaration(import: &Import) -> TokenStream {
    let name = ident(&import.rust_name());
    let attribute = attribute(import);
    let this = has_receiver(&import.access).then(|| quote!(this: &Js));
    let parameters = import.parameters.iter().enumerate().map(|(position, shape)| {
        let name = quote::format_ident!("a{position}");
        let shape = match shape {
            Shape::Unit | Shape::Value => quote!(&JsValue),
            Shape::Bool => quote!(bool),
            Shape::Number => quote!(f64),
            Shape::Str => quote!(&str),
            Shape::OptionStr => quote!(Option<&str>),
        };
        quote!(#name: #shape)
    });
    let parameters = this.into_iter().chain(parameters);
    let value = match (&import.access, import.returns) {
        (Access::Construct { .. }, _) => quote!(Js),
        (_, Shape::Unit) => quote!(()),
        (_, Shape::Value) => quote!(JsValue),
        // Undefined, where an engine lacks the member, is no boolean; as an option it is `None`.
        (_, Shape::Bool) => quote!(Option<bool>),
        (_, Shape::Number) => quote!(f64),
        (_, Shape::Str) => quote!(String),
        (_, Shape::OptionStr) => quote!(Option<String>),
    };
    let returns = match (import.catches, import.returns) {
        (true, _) => quote!(-> Result<#value, Exception>),
        (false, Shape::Unit) => TokenStream::new(),
        (false, _) => quote!(-> #value),
    };
    quote!(#attribute pub(crate) fn #name(#(#parameters),*) #returns;)
}

fn has_receiver(access: &Access) -> bool {
    match access {
        Access::Get { .. }
        | Access::Set { .. }
        | Access::Call { .. }
        | Access::IndexGet
        | Access::IndexSet
        | Access::IndexDelete => true,
        Access::Construct { .. } | Access::StaticGet { .. } | Access::StaticSet { .. } | Access::StaticCall { .. } => {
            false
        }
    }
}

fn attribute(import: &Import) -> TokenStream {
    let catch = import.catches.then(|| quote!(catch,));
    let variadic = import.variadic.then(|| quote!(variadic,));
    let access = match &import.access {
        Access::Get { name } => quote!(method, getter, js_name = #name),
        Access::Set { name } => quote!(method, setter, js_name = #name),
        Access::Call { name } => quote!(method, js_name = #name),
        Access::IndexGet => quote!(method, structural, indexing_getter),
        Access::IndexSet => quote!(method, structural, indexing_setter),
        Access::IndexDelete => quote!(method, structural, indexing_deleter),
        Access::Construct { class } => {
            let class = class_attributes(class);
            quote!(constructor, #class)
        }
        Access::StaticGet { class, name } => {
            let class = class_attributes(class);
            quote!(static_method_of = Js, #class, getter, js_name = #name)
        }
        Access::StaticSet { class, name } => {
            let class = class_attributes(class);
            quote!(static_method_of = Js, #class, setter, js_name = #name)
        }
        Access::StaticCall { class, name } => {
            let class = class_attributes(class);
            quote!(static_method_of = Js, #class, js_name = #name)
        }
    };
    quote!(#[wasm_bindgen(#catch #variadic #access)])
}

fn class_attributes(class: &crate::bindings::import::ClassPath) -> TokenStream {
    let name = &class.class;
    match &class.namespace {
        Some(namespace) => quote!(js_namespace = [#namespace], js_class = #name),
        None => quote!(js_class = #name),
    }
}
