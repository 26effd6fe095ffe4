//! The type whose methods are being written.

use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use super::layout::{Code, inline};
use super::types::{Paths, declared, ident};
use crate::bindings::declaration::Generics;
use crate::bindings::id::DeclarationId;

pub(super) struct Subject<'a> {
    /// The macro that makes a sequence of its objects.
    sequence: &'static str,
    generics: &'a Generics,
    /// `Array`
    pub plain: TokenStream,
    /// `Array<T>`
    pub ty: TokenStream,
}

impl<'a> Subject<'a> {
    pub(super) fn new(context: &'a Context<'_>, id: DeclarationId) -> Self {
        let plain = declared(context, Paths::Imported, id);
        let generics = &context.declaration(id).generics;
        let ty = match generics.parameters.as_slice() {
            [] => plain.clone(),
            parameters => {
                let parameters = parameters.iter().map(|name| ident(name));
                quote!(#plain<#(#parameters),*>)
            }
        };
        // The arrays of another crate are there with the features that are asked of it.
        let sequence = if context.package.on.is_empty() { "sequence!" } else { "web_sequence!" };
        Subject { sequence, generics, plain, ty }
    }

    /// `sequence!([K, V] Map<K, V>; (K, V));`
    pub(super) fn sequence(&self, item: &str) -> Code {
        let parameters = self.generics.parameters.join(", ");
        Code::text(format!("{}([{parameters}] {}; {item});", self.sequence, inline(self.ty.clone())))
    }

    /// `<K, V>`, or `<K: FromJs, V>` where `K` is converted; nothing where there are no parameters.
    pub(super) fn parameters(&self, converted: &[&str]) -> TokenStream {
        if self.generics.parameters.is_empty() {
            return TokenStream::new();
        }
        let parameters = self.generics.parameters.iter().map(|parameter| {
            let name = ident(parameter);
            let mut bounds: Vec<_> = self.generics.bound.iter().map(|bound| ident(bound)).collect();
            bounds.extend(converted.contains(&parameter.as_str()).then(|| ident("FromJs")));
            match bounds.as_slice() {
                [] => quote!(#name),
                bounds => quote!(#name: #(#bounds)+*),
            }
        });
        quote!(<#(#parameters),*>)
    }
}
