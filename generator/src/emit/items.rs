//! Items: methods, constants, free functions and the traits that members stand for.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};

use super::Context;
use super::tokens::{self, Owner, Paths, ident, parameter, ty};
use super::{calls, properties};
use crate::bindings::item::{Constant, Function, Item, ItemKind, Receiver};
use crate::bindings::rust_type::RustType;
use crate::model;

/// Whether an `impl` block or a module around the item is experimental already.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Gated {
    Yes,
    No,
}

/// Whether the item stands inside its owner's `impl` block or module.
pub(super) fn is_inner(item: &Item) -> bool {
    !matches!(
        item.kind,
        ItemKind::Display(_) | ItemKind::IntoIterator { .. } | ItemKind::RuntimeTraits { .. } | ItemKind::Alias { .. }
    )
}

/// What stands inside the owner's `impl` block or module; `None` for an item that is an `impl` of its own.
pub(super) fn inner(context: &Context<'_>, item: &Item, gated: Gated) -> Option<TokenStream> {
    let body = match &item.kind {
        ItemKind::Function(function) => self::function(context, function),
        ItemKind::Constant(constant) => self::constant(context, constant),
        ItemKind::DictionaryNew { fields } => properties::new(context, fields),
        ItemKind::PropertyGet { rust_name, key, ty } => properties::get(context, rust_name, key, ty),
        ItemKind::FieldSet { rust_name, key, value } => properties::set(context, rust_name, key, value),
        ItemKind::HandlerSet { rust_name, key, value } => properties::set_handler(context, rust_name, key, value),
        ItemKind::GlobalObject { rust_name, class } => {
            let name = ident(rust_name);
            let class = tokens::declared(context, Paths::Imported, *class);
            quote! {
                pub fn #name() -> Option<#class> {
                    global::with(|this| this.as_value().dyn_ref::<#class>().cloned())
                }
            }
        }
        ItemKind::Create(import) => {
            let name = ident(&context.bindings.imports.get(*import).rust_name());
            quote! {
                pub fn create<T: ElementTag>(&self) -> Result<T::Element, Exception> {
                    Js::#name(js(self), Some(T::NAMESPACE), T::NAME).map(FromJs::from_js)
                }
            }
        }
        ItemKind::Display(_)
        | ItemKind::IntoIterator { .. }
        | ItemKind::RuntimeTraits { .. }
        | ItemKind::Alias { .. } => return None,
    };
    let experimental = tokens::experimental(item.experimental && gated == Gated::No);
    let docs = tokens::docs(&item.docs);
    Some(quote!(#docs #experimental #body))
}

/// What stands beside the owner's `impl` block.
pub(super) fn outer(context: &Context<'_>, item: &Item, of: &Owner<'_>) -> Option<TokenStream> {
    let owner = of.ty();
    let parameters = of.parameters(&[]);
    let name = |import| ident(&context.bindings.imports.get(import).rust_name());
    let body = match &item.kind {
        ItemKind::Display(import) => {
            let name = name(*import);
            quote! {
                impl #parameters fmt::Display for #owner {
                    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                        formatter.write_str(&Js::#name(js(self)).unwrap_or_default())
                    }
                }
            }
        }
        ItemKind::IntoIterator { item, values } => {
            let mut converted = Vec::new();
            item.converted_parameters(&mut converted);
            let parameters = of.parameters(&converted);
            let (name, item) = (name(*values), ty(context, Paths::Imported, item));
            quote! {
                impl #parameters IntoIterator for &#owner {
                    type Item = #item;
                    type IntoIter = Iter<#item>;

                    fn into_iter(self) -> Self::IntoIter {
                        FromJs::from_js(Js::#name(js(self)))
                    }
                }
            }
        }
        ItemKind::RuntimeTraits { name } => {
            let name = ident(&format!("{name}_traits"));
            let owner = of.plain();
            quote!(#name!(#owner);)
        }
        ItemKind::DictionaryNew { fields } if fields.is_empty() => quote! {
            impl Default for #owner {
                fn default() -> Self {
                    Self::new()
                }
            }
        },
        _ => return None,
    };
    let experimental = tokens::experimental(item.experimental);
    Some(quote!(#experimental #body))
}

fn function(context: &Context<'_>, function: &Function) -> TokenStream {
    let name = ident(&function.rust_name);
    let receiver = match function.receiver {
        Receiver::This => Some(quote!(&self)),
        Receiver::None | Receiver::Global => None,
    };
    let lifetimes = tokens::lifetimes(&function.parameters);
    let generics = generics(&lifetimes, &function.type_parameters);
    let conversions = conversions(&function.returns);
    let parameters =
        receiver.into_iter().chain(function.parameters.iter().map(|it| parameter(context, &lifetimes, it)));
    let returns = returns(context, function);
    let body = calls::body(context, function);
    quote! {
        #[inline]
        pub fn #name #generics(#(#parameters),*) #returns #conversions {
            #body
        }
    }
}

/// `<'a, U>`
fn generics(lifetimes: &[tokens::Lifetime], parameters: &[String]) -> Option<TokenStream> {
    let parameters = parameters.iter().map(|name| ident(name).into_token_stream());
    let all: Vec<_> = lifetimes.iter().map(ToTokens::to_token_stream).chain(parameters).collect();
    (!all.is_empty()).then(|| quote!(<#(#all),*>))
}

/// `where T: FromJs`
pub(super) fn conversions(returns: &RustType) -> Option<TokenStream> {
    let mut converted = Vec::new();
    returns.converted_parameters(&mut converted);
    let converted: Vec<_> = converted.into_iter().map(ident).collect();
    (!converted.is_empty()).then(|| quote!(where #(#converted: FromJs),*))
}

fn returns(context: &Context<'_>, function: &Function) -> TokenStream {
    let value = ty(context, Paths::Imported, &function.returns);
    match (context.bindings.imports.get(function.import).catches, &function.returns) {
        // What it throws becomes a rejection.
        (_, RustType::Promise(_)) => quote!(-> #value),
        (true, _) => quote!(-> Result<#value, Exception>),
        (false, RustType::Unit) => TokenStream::new(),
        (false, _) => quote!(-> #value),
    }
}

fn constant(context: &Context<'_>, constant: &Constant) -> TokenStream {
    let name = ident(&constant.rust_name);
    let ty = ty(context, Paths::Imported, &constant.ty);
    let is_float = matches!(constant.ty, RustType::F32 | RustType::F64);
    let value = match &constant.value {
        model::Literal::Boolean(value) => quote!(#value),
        model::Literal::Integer(value) if is_float => {
            let value = Literal::f64_unsuffixed(*value as f64);
            quote!(#value)
        }
        model::Literal::Integer(value) => {
            let value = Literal::i128_unsuffixed(*value);
            quote!(#value)
        }
        model::Literal::Float(value) if value.is_nan() => quote!(#ty::NAN),
        model::Literal::Float(value) if value.is_infinite() && *value > 0.0 => quote!(#ty::INFINITY),
        model::Literal::Float(value) if value.is_infinite() => quote!(#ty::NEG_INFINITY),
        model::Literal::Float(value) => {
            let value: TokenStream = float(*value).parse().unwrap_or_default();
            quote!(#value)
        }
        // WebIDL's grammar allows no other constants.
        _ => quote!(Default::default()),
    };
    quote!(pub const #name: #ty = #value;)
}

/// `1.5`, `1e300`
fn float(value: f64) -> String {
    let is_plain = value == 0.0 || (1e-5..1e16).contains(&value.abs());
    if is_plain { format!("{value:?}") } else { format!("{value:e}") }
}
