//! The signatures of public functions.

use proc_macro2::{Punct, Spacing, TokenStream};
use quote::{ToTokens, TokenStreamExt, quote};

use super::Context;
use super::layout::{Code, inline};
use super::types::{Paths, ident, ty};
use crate::bindings::item::{Function, Receiver};
use crate::bindings::outcome::Outcome;
use crate::bindings::parameter::{Accepted, Form, Parameter};
use crate::bindings::rust_type::RustType;
use crate::model::BufferKind;

/// `pub fn name<'a, U>(&self, a: A) -> R`
pub(super) fn function(context: &Context<'_>, function: &Function) -> Code {
    let lifetimes = lifetimes(function);
    let generics = generics(&lifetimes, &function.type_parameters);
    let receiver = match function.receiver {
        Receiver::This => Some(Code::text("&self")),
        Receiver::None | Receiver::Global => None,
    };
    let parameters = function.parameters().map(|it| parameter(context, &lifetimes, it));
    let parameters = receiver.into_iter().chain(parameters).collect();
    let name = format!("pub fn {}{generics}", function.rust_name);
    Code::call(name, parameters).and(returns(context, function))
}

/// ` -> Result<T, Exception>`
fn returns(context: &Context<'_>, function: &Function) -> String {
    match (function.outcome, &function.returns) {
        (Outcome::Returns | Outcome::Panics, RustType::Unit) => String::new(),
        (Outcome::Returns | Outcome::Panics | Outcome::Rejects, value) => {
            format!(" -> {}", inline(ty(context, Paths::Imported, value)))
        }
        (Outcome::Result(_), value) => {
            format!(" -> Result<{}, Exception>", inline(ty(context, Paths::Imported, value)))
        }
    }
}

/// The bounds for converting a function's result. A type parameter that has a bound of its own needs no other.
pub(super) fn bounds(function: &Function) -> Vec<String> {
    let has_bound = |parameter: &String| parameter.contains(':');
    if function.type_parameters.iter().any(has_bound) { Vec::new() } else { conversions(&function.returns) }
}

/// `T: FromJs`: the bounds for converting a result.
pub(super) fn conversions(returns: &RustType) -> Vec<String> {
    let mut converted = Vec::new();
    returns.converted_parameters(&mut converted);
    converted.into_iter().map(|parameter| format!("{parameter}: FromJs")).collect()
}

/// `<'a, U>`
fn generics(lifetimes: &[Lifetime], parameters: &[String]) -> String {
    let lifetimes = lifetimes.iter().map(|lifetime| format!("'{}", lifetime.name));
    let all: Vec<String> = lifetimes.chain(parameters.iter().cloned()).collect();
    if all.is_empty() { String::new() } else { format!("<{}>", all.join(", ")) }
}

/// `'a`, `'b`, …, `'z`, `'a2`: a name for each buffer that is lent, since Rust wants one in `impl Into<…>`.
fn lifetimes(function: &Function) -> Vec<Lifetime> {
    let named = function.parameters().filter(|parameter| matches!(parameter.form, Form::Buffer(_)));
    let letters = (1..).flat_map(|round: usize| ('a'..='z').map(move |letter| (letter, round)));
    let name = |(letter, round)| if round == 1 { format!("{letter}") } else { format!("{letter}{round}") };
    let named = letters.map(name).zip(named);
    named.map(|(name, parameter)| Lifetime { name, parameter: parameter.name.clone() }).collect()
}

/// The lifetime of one buffer.
pub(super) struct Lifetime {
    name: String,
    parameter: String,
}

impl ToTokens for Lifetime {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let name = ident(&self.name);
        tokens.append(Punct::new('\'', Spacing::Joint));
        tokens.append(name);
    }
}

/// `name: &str`
pub(super) fn parameter(context: &Context<'_>, lifetimes: &[Lifetime], parameter: &Parameter) -> Code {
    let name = ident(&parameter.name);
    let value = |rust: &RustType| ty(context, Paths::Imported, rust);
    let form = match &parameter.form {
        Form::Bool => quote!(bool),
        Form::Number(rust)
        | Form::SafeInteger(rust)
        | Form::Enumeration(rust)
        | Form::OptionValue(rust)
        | Form::Item(rust) => value(rust),
        Form::Str => quote!(&str),
        Form::OptionStr => quote!(Option<&str>),
        Form::Text => quote!(impl IntoJs<String>),
        Form::NullableText => quote!(impl NullableText),
        Form::Ref(rust) => {
            let rust = value(rust);
            quote!(&#rust)
        }
        Form::OptionRef(rust) => {
            let rust = value(rust);
            quote!(Option<&#rust>)
        }
        Form::Union(rust) => {
            let rust = value(rust);
            quote!(impl Into<#rust>)
        }
        Form::OptionUnion(rust) => {
            let rust = value(rust);
            quote!(impl NullableUnion<#rust>)
        }
        Form::Sequence(item) | Form::Array(item) | Form::Variadic(item) => {
            let item = value(item);
            quote!(impl IntoSequence<#item>)
        }
        Form::Generic(rust) => {
            let rust = value(rust);
            quote!(impl IntoJs<#rust>)
        }
        Form::Record(item) => {
            let item = value(item);
            quote!(impl IntoRecord<#item>)
        }
        Form::Function(function, taken) => {
            let taken = Code::text(format!("{name}: impl {}", taken.trait_name()));
            return taken.and(Code::list("<", vec![value(function).into()], ">"));
        }
        Form::Buffer(lent) => {
            let buffer = if lent.written { quote!(WriteBuffer) } else { quote!(ReadBuffer) };
            let accepted = accepted(lent.accepted);
            let lifetime = lifetimes.iter().find(|lifetime| lifetime.parameter == parameter.name);
            let into = if lent.nullable { quote!(NullableBuffer) } else { quote!(Into) };
            quote!(impl #into<#buffer<#lifetime, #accepted>>)
        }
    };
    quote!(#name: #form).into()
}

/// The runtime's word for the accepted buffers: the item of a typed array, or a marker.
fn accepted(accepted: Accepted) -> TokenStream {
    let kind = match accepted {
        Accepted::Views => return quote!(AnyView),
        Accepted::Buffers => return quote!(AnyBuffer),
        Accepted::SharedBuffers => return quote!(AnySharedBuffer),
        Accepted::Items(kind) => kind,
    };
    match kind {
        BufferKind::Int8Array => quote!(i8),
        BufferKind::Uint8Array => quote!(u8),
        BufferKind::Uint8ClampedArray => quote!(::wasm_bindgen::Clamped<u8>),
        BufferKind::Int16Array => quote!(i16),
        BufferKind::Uint16Array => quote!(u16),
        BufferKind::Int32Array => quote!(i32),
        BufferKind::Uint32Array => quote!(u32),
        BufferKind::BigInt64Array => quote!(i64),
        BufferKind::BigUint64Array => quote!(u64),
        BufferKind::Float16Array => quote!(F16),
        BufferKind::Float32Array => quote!(f32),
        BufferKind::Float64Array => quote!(f64),
        BufferKind::ArrayBuffer | BufferKind::SharedArrayBuffer | BufferKind::DataView => {
            unreachable!("a buffer without items is accepted as a view or a buffer")
        }
    }
}
