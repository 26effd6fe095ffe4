//! Rust types as text.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::Context;
use crate::bindings::id::DeclarationId;
use crate::bindings::rust_type::{RustType, buffer_name, integer_name};

pub(super) fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// `crate`, `::web_bindings`
fn path(root: &str) -> TokenStream {
    root.parse().expect("the name of a crate is a path")
}

/// How types are named in a file.
#[derive(Clone, Copy)]
pub(super) enum Paths {
    /// `Element`, by the file's `use` lines.
    Imported,
    /// `crate::Element`, where each item is open to other features.
    Full,
}

/// An owned type.
pub(super) fn ty(context: &Context<'_>, paths: Paths, rust: &RustType) -> TokenStream {
    let inner = |item: &RustType| ty(context, paths, item);
    let runtime = |name: &str| paths.runtime(context, name);
    match rust {
        RustType::Unit => quote!(()),
        RustType::Bool => quote!(bool),
        RustType::Integer(kind) => {
            let name = ident(integer_name(*kind));
            quote!(#name)
        }
        RustType::F32 => quote!(f32),
        RustType::F64 => quote!(f64),
        RustType::String => paths.string(),
        RustType::JsValue => runtime("JsValue"),
        RustType::Object => runtime("Object"),
        RustType::Symbol => runtime("Symbol"),
        RustType::BigInt => runtime("BigInt"),
        RustType::Buffer(kind) => runtime(buffer_name(*kind)),
        RustType::Declared(id) => declared(context, paths, *id),
        RustType::Option(item) => generic(quote!(Option), inner(item)),
        RustType::Array(item) => generic(runtime("Array"), inner(item)),
        RustType::Record(value) => generic(runtime("Record"), inner(value)),
        RustType::Promise(value) => generic(runtime("Promise"), inner(value)),
        RustType::Iter(item) => generic(runtime("Iter"), inner(item)),
        RustType::AsyncIter(item) => generic(runtime("AsyncIter"), inner(item)),
        RustType::Rest(item) => generic(runtime("Rest"), inner(item)),
        RustType::Pair(first, second) => {
            let (first, second) = (inner(first), inner(second));
            quote!((#first, #second))
        }
        RustType::Function(arguments, returns) => {
            let function = runtime("Function");
            let arguments = arguments.iter().map(inner);
            let returns = match **returns {
                RustType::Unit => TokenStream::new(),
                ref value => {
                    let value = inner(value);
                    quote!(-> #value)
                }
            };
            quote!(#function<fn(#(#arguments),*) #returns>)
        }
        RustType::UntypedFunction => runtime("Function"),
        RustType::Parameter(name) => {
            let name = ident(name);
            quote!(#name)
        }
        RustType::Instance(name, _) => {
            let name = ident(name);
            quote!(Option<#name>)
        }
        RustType::Projection(parameter, name) => {
            let (parameter, name) = (ident(parameter), ident(name));
            quote!(#parameter::#name)
        }
        RustType::Generic(id, arguments) => {
            let name = declared(context, paths, *id);
            let arguments = arguments.iter().map(inner);
            quote!(#name<#(#arguments),*>)
        }
    }
}

pub(super) fn declared(context: &Context<'_>, paths: Paths, id: DeclarationId) -> TokenStream {
    let declaration = context.declaration(id);
    let name = ident(&declaration.name);
    match (&declaration.namespace, paths) {
        // Namespaces have types of one name: always by the whole path.
        (Some(namespace), _) => {
            let (root, module) = (path(&context.root_of(declaration)), ident(namespace));
            quote!(#root::#module::#name)
        }
        (None, Paths::Imported) if context.is_imported(declaration) => quote!(#name),
        (None, _) => {
            let root = path(&context.root_of(declaration));
            quote!(#root::#name)
        }
    }
}

impl Paths {
    /// A type of the runtime.
    pub(super) fn runtime(self, context: &Context<'_>, name: &str) -> TokenStream {
        let name = ident(name);
        match self {
            Paths::Imported => quote!(#name),
            Paths::Full => {
                let root = path(&context.root_of_runtime());
                quote!(#root::#name)
            }
        }
    }

    fn string(self) -> TokenStream {
        match self {
            Paths::Imported => quote!(String),
            Paths::Full => quote!(alloc::string::String),
        }
    }
}

fn generic(name: TokenStream, argument: TokenStream) -> TokenStream {
    quote!(#name<#argument>)
}
