//! The module of a namespace: in an area's file the functions that the area contributes, in the index those of several
//! areas together.

use proc_macro2::TokenStream;
use quote::quote;

use super::tokens::ident;

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
