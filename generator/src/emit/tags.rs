//! The modules `html`, `mathml` and `svg`: tags as types.

use std::path::PathBuf;

use proc_macro2::TokenStream;
use quote::quote;

use super::tokens::{self, Paths, ident};
use super::{Context, format};
use crate::bindings::docs::Docs;
use crate::bindings::gates::Gate;
use crate::bindings::tags::Tag;
use crate::output::OutputFile;

/// One file for each namespace that has tags.
pub(super) fn files(context: &Context<'_>) -> Vec<OutputFile> {
    let namespaces = context.bindings.tags.chunk_by(|a, b| a.module == b.module);
    namespaces.map(|tags| file(context, tags[0].module, tags)).collect()
}

/// The modules' names, each with what opens any of its tags.
pub(super) fn modules(context: &Context<'_>) -> Vec<(&'static str, Gate)> {
    let namespaces = context.bindings.tags.chunk_by(|a, b| a.module == b.module);
    namespaces.map(|tags| (tags[0].module, Gate::any(tags.iter().map(gate)))).collect()
}

fn gate(tag: &Tag) -> Gate {
    Gate::of(tag.area, tag.experimental)
}

fn file(context: &Context<'_>, module: &str, tags: &[Tag]) -> OutputFile {
    let types = tags.iter().map(|tag| self::tag(context, tag));
    let title = format!(" The tags of {module}, for `Document::create`.");
    let tokens = quote! {
        #![doc = #title]
        #(#types)*
    };
    OutputFile { path: PathBuf::from(format!("src/generated/{module}.rs")), contents: format::file(tokens) }
}

fn tag(context: &Context<'_>, tag: &Tag) -> TokenStream {
    let cfg = tokens::cfg(context, &gate(tag));
    let rust_name = ident(&tag.rust_name);
    let class = tokens::declared(context, Paths::Full, tag.class);
    let (name, namespace) = (&tag.name, tag.namespace);
    let docs = match &tag.spec {
        Some(spec) => Docs::idl(format!("<{name}>")).paragraph(format!("[Specification]({spec})")),
        None => Docs::idl(format!("<{name}>")),
    };
    let docs = tokens::docs(&docs);
    let only = tag.is_only.then(|| quote!(#cfg only_tag!(#class; #name in #namespace);));
    quote! {
        #docs
        #cfg
        pub struct #rust_name;
        #cfg
        tag!(#rust_name: #class; #name in #namespace);
        #only
    }
}
