//! What is reached by its name through the runtime's property access, without an import of its own: dictionaries'
//! fields and event handlers. Neither is read or written so often that an import would save what it costs to compile.

use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use super::calls;
use super::items;
use super::tokens::{Paths, ident, parameter, ty};
use crate::bindings::item::RequiredField;
use crate::bindings::parameter::{Form, Parameter};
use crate::bindings::rust_type::RustType;

pub(super) fn new(context: &Context<'_>, fields: &[RequiredField]) -> TokenStream {
    let parameters = fields.iter().map(|field| parameter(context, &[], &field.value));
    let stores = fields.iter().map(|field| store(quote!(&this), &field.key, &field.value));
    match fields {
        [] => quote! {
            pub fn new() -> Self {
                dictionary::empty()
            }
        },
        _ => quote! {
            pub fn new(#(#parameters),*) -> Self {
                let this: Self = dictionary::empty();
                #(#stores;)*
                this
            }
        },
    }
}

pub(super) fn get(context: &Context<'_>, rust_name: &str, key: &str, value: &RustType) -> TokenStream {
    let name = ident(rust_name);
    let returns = ty(context, Paths::Imported, value);
    let conversions = items::conversions(value);
    quote! {
        pub fn #name(&self) -> #returns #conversions {
            property::get(self, #key)
        }
    }
}

pub(super) fn set(context: &Context<'_>, rust_name: &str, key: &str, value: &Parameter) -> TokenStream {
    let name = ident(rust_name);
    let store = store(quote!(self), key, value);
    let value = parameter(context, &[], value);
    quote! {
        pub fn #name(&self, #value) -> &Self {
            #store;
            self
        }
    }
}

/// `property::set(self, "onclick", nullable(value))`
pub(super) fn set_handler(context: &Context<'_>, rust_name: &str, key: &str, value: &Parameter) -> TokenStream {
    let name = ident(rust_name);
    let store = store(quote!(self), key, value);
    let value = parameter(context, &[], value);
    quote! {
        pub fn #name(&self, #value) {
            #store
        }
    }
}

/// `property::set_str(self, "method", value)`
fn store(object: TokenStream, key: &str, parameter: &Parameter) -> TokenStream {
    let name = ident(&parameter.name);
    let argument = calls::argument(parameter);
    match &parameter.form {
        Form::Bool => quote!(property::set_bool(#object, #key, #argument)),
        Form::Number(_) => quote!(property::set_f64(#object, #key, #argument)),
        Form::Str | Form::Enumeration(_) => quote!(property::set_str(#object, #key, #argument)),
        Form::OptionStr => quote!(property::set(#object, #key, &#name.map_or(JsValue::NULL, JsValue::from_str))),
        _ => quote!(property::set(#object, #key, #argument)),
    }
}
