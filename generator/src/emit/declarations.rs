//! One area's types: each an ordinary item and one line of the runtime's macros, open to every area that mentions it.

use std::collections::BTreeSet;
use std::path::PathBuf;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::tokens::{self, Paths, ident, ty};
use super::{AreaContents, Context, format, namespaces};
use crate::bindings::declaration::{
    Declaration, DeclarationKind, DictionaryDeclaration, EnumerationDeclaration, InterfaceDeclaration, UNKNOWN_VALUE,
    UnionDeclaration,
};
use crate::bindings::gates::Gate;
use crate::bindings::id::DeclarationId;
use crate::bindings::rust_type::RustType;
use crate::output::OutputFile;

pub(super) fn file(context: &Context<'_>, contents: &AreaContents<'_>) -> Option<OutputFile> {
    if contents.declarations.is_empty() {
        return None;
    }
    let title = format!(" Types: {}", context.areas.get(contents.area).description);
    let file_gate = contents.types_gate;
    let of = |namespace: Option<&str>| {
        let own = contents.declarations.iter().filter(move |(it, _)| it.namespace.as_deref() == namespace);
        own.map(|(declaration, gate)| self::declaration(context, declaration, gate, &file_gate)).collect::<Vec<_>>()
    };
    let types = of(None);
    let namespaces: BTreeSet<&str> =
        contents.declarations.iter().filter_map(|(declaration, _)| declaration.namespace.as_deref()).collect();
    let namespaces = namespaces.into_iter().map(|name| {
        let module = namespaces::module_of_area(name);
        let types = of(Some(name));
        namespaces::module(&TokenStream::new(), &module, name, &quote!(#(#types)*))
    });
    let tokens = quote! {
        #![doc = #title]
        #(#types)*
        #(#namespaces)*
    };
    let path = PathBuf::from(format!("src/generated/types/{}.rs", context.module(contents.area)));
    Some(OutputFile { path, contents: format::file(tokens) })
}

fn declaration(context: &Context<'_>, declaration: &Declaration, gate: &Gate, file_gate: &Gate) -> TokenStream {
    // The module's own gate says it already.
    let cfg = if gate == file_gate { TokenStream::new() } else { tokens::cfg(context, gate) };
    let docs = tokens::docs(&declaration.docs);
    let name = ident(&declaration.name);
    match &declaration.kind {
        DeclarationKind::Interface(interface) => {
            let parent = interface.ancestors.first();
            let parent = parent.map_or_else(|| Paths::Full.runtime("Object"), |it| ty(context, Paths::Full, it));
            let parts = match declaration.generics.parameters.as_slice() {
                [] => {
                    let registration = interface_registration(context, &declaration.name, interface);
                    plain_item(&name, &parent, registration, interface.is_extended)
                }
                parameters => generic_item(context, declaration, interface, parameters, &parent),
            };
            quote!(#docs #(#cfg #parts)*)
        }
        DeclarationKind::Dictionary(dictionary) => {
            let parent = parent(context, &dictionary.ancestors);
            let registration = dictionary_registration(context, &declaration.name, dictionary);
            let parts = plain_item(&name, &parent, registration, dictionary.is_extended);
            quote!(#docs #(#cfg #parts)*)
        }
        DeclarationKind::Enumeration(enumeration) => enumeration_item(&cfg, &docs, &declaration.name, enumeration),
        DeclarationKind::Union(union) => union_item(context, &cfg, &docs, &declaration.name, union),
        DeclarationKind::Alias(target) => {
            let target = ty(context, Paths::Full, target);
            quote!(#docs #cfg pub type #name = #target;)
        }
    }
}

fn parent(context: &Context<'_>, ancestors: &[DeclarationId]) -> TokenStream {
    ancestors
        .first()
        .map_or_else(|| Paths::Full.runtime("Object"), |parent| tokens::declared(context, Paths::Full, *parent))
}

fn interface_registration(context: &Context<'_>, name: &str, interface: &InterfaceDeclaration) -> TokenStream {
    let name = ident(name);
    let ancestors = interface.ancestors.iter().map(|ancestor| ty(context, Paths::Full, ancestor));
    let class = interface.class_path.iter();
    quote!(interface!(#name: #(#ancestors),*; #(#class)*);)
}

/// `struct Element` and its lines of the runtime's macros.
fn plain_item(name: &Ident, parent: &TokenStream, registration: TokenStream, is_extended: bool) -> Vec<TokenStream> {
    let mut parts = vec![quote!(#[repr(transparent)] pub struct #name { parent: #parent }), registration];
    if is_extended {
        parts.push(quote!(extended!([] #name);));
    }
    parts
}

/// `struct Map<K = JsValue, V = JsValue>` and its lines of the runtime's macros.
fn generic_item(
    context: &Context<'_>,
    declaration: &Declaration,
    interface: &InterfaceDeclaration,
    parameters: &[String],
    parent: &TokenStream,
) -> Vec<TokenStream> {
    let name = ident(&declaration.name);
    let parameters: Vec<_> = parameters.iter().map(|parameter| ident(parameter)).collect();
    let class = interface.class_path.as_deref().unwrap_or(&interface.idl_name);
    let typescript = format!("{class}<{}>", vec!["any"; parameters.len()].join(", "));
    let marker = match parameters.as_slice() {
        [one] => quote!(#one),
        many => quote!((#(#many),*)),
    };
    let test = match interface.class_path {
        Some(_) => quote!(instance_of!([#(#parameters),*] #name<#(#parameters),*>);),
        None => quote! {
            type_of!(
                [#(#parameters),*] #name<#(#parameters),*>;
                |value| crate::runtime::prototype::has_class_string(value, #class)
            );
        },
    };
    let mut parts = vec![
        quote! {
            #[repr(transparent)]
            pub struct #name<#(#parameters = crate::JsValue),*> {
                parent: #parent,
                parameters: core::marker::PhantomData<#marker>,
            }
        },
        quote!(class!([#(#parameters),*] #name<#(#parameters),*>; #parent; #class; #typescript);),
        test,
    ];
    let ancestors = interface.ancestors.iter().map(|ancestor| ty(context, Paths::Full, ancestor));
    for ancestor in ancestors.chain([Paths::Full.runtime("Object")]) {
        parts.push(quote!(ancestor!([#(#parameters),*] #name<#(#parameters),*>; #ancestor);));
    }
    if interface.is_extended {
        parts.push(quote!(extended!([#(#parameters),*] #name<#(#parameters),*>);));
    }
    parts
}

fn dictionary_registration(context: &Context<'_>, name: &str, dictionary: &DictionaryDeclaration) -> TokenStream {
    let name = ident(name);
    let ancestors = dictionary.ancestors.iter().map(|ancestor| tokens::declared(context, Paths::Full, *ancestor));
    let idl_name = &dictionary.idl_name;
    quote!(dictionary!(#name: #(#ancestors),*; #idl_name);)
}

fn enumeration_item(
    cfg: &TokenStream,
    docs: &TokenStream,
    name: &str,
    enumeration: &EnumerationDeclaration,
) -> TokenStream {
    let name = ident(name);
    let variants: Vec<_> = enumeration.variants.iter().map(|variant| ident(&variant.name)).collect();
    let texts: Vec<_> = enumeration.variants.iter().map(|variant| variant.text.as_str()).collect();
    let lines = texts.iter().map(|text| format!(" `{text:?}`"));
    let unknown = ident(UNKNOWN_VALUE);
    quote! {
        #docs
        #cfg
        #[non_exhaustive]
        pub enum #name {
            #(#[doc = #lines] #variants,)*
            #[doc = " A value that this crate does not know."]
            #unknown(alloc::string::String),
        }
        #cfg
        enumeration!(#name { #(#variants = #texts),* });
    }
}

fn union_item(
    context: &Context<'_>,
    cfg: &TokenStream,
    docs: &TokenStream,
    name: &str,
    union: &UnionDeclaration,
) -> TokenStream {
    let name = ident(name);
    let variants: Vec<_> = union.variants.iter().map(|variant| ident(&variant.name)).collect();
    let types: Vec<_> = union
        .variants
        .iter()
        .map(|variant| match variant.ty {
            // Kept as JavaScript has it: converted only when it is looked at.
            RustType::String => Paths::Full.runtime("JsString"),
            ref other => ty(context, Paths::Full, other),
        })
        .collect();
    let has_object = union.variants.iter().any(|variant| variant.ty == RustType::Object);
    let is_plain = |ty: &RustType| matches!(ty, RustType::Object | RustType::String);
    // A reference to any class is an object, so there can be no conversion from a reference to another class.
    let takes_any_class = has_object && union.variants.iter().all(|variant| is_plain(&variant.ty));
    let kinds = union.variants.iter().map(|variant| match variant.ty {
        RustType::Object if takes_any_class => ident("object"),
        RustType::String if takes_any_class => ident("string_beside_object"),
        ref ty => ident(union_kind(context, ty)),
    });
    let lines = union.variants.iter().map(|variant| format!(" `{}`", variant.name));
    let members = union.members.iter().filter_map(|member| wider(context, cfg, &name, *member));
    quote! {
        #docs
        #cfg
        #[non_exhaustive]
        pub enum #name {
            #(#[doc = #lines] #variants(#types),)*
            #[doc = " A value of another type."]
            Other(crate::JsValue),
        }
        #cfg
        union!(#name { #(#variants(#types): #kinds),* });
        #(#members)*
    }
}

/// `From` for a union that is a member of this one.
fn wider(context: &Context<'_>, cfg: &TokenStream, name: &Ident, member: DeclarationId) -> Option<TokenStream> {
    let member = &context.bindings.declarations[member.index()];
    let DeclarationKind::Union(union) = &member.kind else { return None };
    let member = ident(&member.name);
    let variants = union.variants.iter().map(|variant| ident(&variant.name));
    Some(quote!(#cfg wider!(#name: #member { #(#variants),* });))
}

/// Which conversions into the union a variant has.
fn union_kind(context: &Context<'_>, variant: &RustType) -> &'static str {
    match variant {
        RustType::Function(..) | RustType::UntypedFunction => "function",
        RustType::Declared(id) => match context.bindings.declarations[id.index()].kind {
            DeclarationKind::Alias(_) => "function",
            _ => "value",
        },
        RustType::Bool => "boolean",
        RustType::Integer(_) | RustType::F32 | RustType::F64 => "number",
        RustType::String => "string",
        RustType::Array(_) => "array",
        RustType::Record(_) => "record",
        _ => "value",
    }
}
