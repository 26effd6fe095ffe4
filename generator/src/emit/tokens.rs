//! Small pieces of Rust that several parts of the emitter need.

use proc_macro2::{Ident, Literal, Punct, Spacing, Span, TokenStream};
use quote::{ToTokens, TokenStreamExt, quote};

use super::Context;
use crate::bindings::declaration::Generics;
use crate::bindings::docs::Docs;
use crate::bindings::gates::Gate;
use crate::bindings::id::DeclarationId;
use crate::bindings::item::{Function, Item, ItemKind, Receiver};
use crate::bindings::parameter::{Accepted, Form, Parameter};
use crate::bindings::rust_type::{RustType, buffer_name, integer_name};
use crate::model::BufferKind;

pub(super) fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// `Element` or `{Element, Node}`, where a `use` ends; `None` where there are no names.
pub(super) fn use_tree(names: &[Ident]) -> Option<TokenStream> {
    match names {
        [] => None,
        [name] => Some(quote!(#name)),
        names => Some(quote!({#(#names),*})),
    }
}

/// `///` lines and aliases.
pub(super) fn docs(docs: &Docs) -> TokenStream {
    let mut lines = Vec::new();
    for (position, paragraph) in docs.paragraphs.iter().enumerate() {
        if position > 0 {
            lines.push(String::new());
        }
        lines.extend(paragraph.lines().map(|line| format!(" {line}")));
    }
    let aliases = &docs.aliases;
    quote!(#(#[doc = #lines])* #(#[doc(alias = #aliases)])*)
}

/// `#[cfg(feature = "experimental")]`
pub(super) fn experimental(is_experimental: bool) -> TokenStream {
    if is_experimental { quote!(#[cfg(feature = "experimental")]) } else { TokenStream::new() }
}

/// `#[cfg(any(feature = "dom", …))]`
pub(super) fn cfg(context: &Context<'_>, gate: &Gate) -> TokenStream {
    let features = |areas: &crate::bindings::gates::AreaSet| -> Vec<TokenStream> {
        areas
            .iter()
            .map(|area| {
                let name = Literal::string(context.feature(area));
                quote!(feature = #name)
            })
            .collect()
    };
    let mut conditions = features(&gate.stable);
    let experimental = features(&gate.experimental);
    match experimental.as_slice() {
        [] => {}
        [one] => conditions.push(quote!(all(feature = "experimental", #one))),
        many => conditions.push(quote!(all(feature = "experimental", any(#(#many),*)))),
    }
    match conditions.as_slice() {
        [] => TokenStream::new(),
        [one] => quote!(#[cfg(#one)]),
        many => quote!(#[cfg(any(#(#many),*))]),
    }
}

/// How a type's declarations are named where the tokens go.
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
    let runtime = |name: &str| paths.runtime(name);
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

/// The type whose methods are being written.
pub(super) struct Owner<'a> {
    generics: &'a Generics,
    /// `Array`
    plain: TokenStream,
    /// `Array<T>`
    ty: TokenStream,
}

impl<'a> Owner<'a> {
    pub(super) fn new(context: &'a Context<'_>, id: DeclarationId) -> Self {
        let plain = declared(context, Paths::Imported, id);
        let generics = &context.bindings.declarations[id.index()].generics;
        let ty = match generics.parameters.as_slice() {
            [] => plain.clone(),
            parameters => {
                let parameters = parameters.iter().map(|name| ident(name));
                quote!(#plain<#(#parameters),*>)
            }
        };
        Owner { generics, plain, ty }
    }

    pub(super) fn plain(&self) -> &TokenStream {
        &self.plain
    }

    pub(super) fn ty(&self) -> &TokenStream {
        &self.ty
    }

    /// `<K, V>`, or `<K: FromJs, V>` where `K` is converted.
    pub(super) fn parameters(&self, converted: &[&str]) -> TokenStream {
        generics(self.generics, converted)
    }

    /// An associated function that mentions no type parameter.
    pub(super) fn is_plain(&self, item: &Item) -> bool {
        let parameters = &self.generics.parameters;
        let mentions_none = |function: &Function| {
            function.receiver == Receiver::None && !parameters.iter().any(|name| function.mentions_parameter(name))
        };
        match &item.kind {
            // A bound has no default that could be meant.
            _ if parameters.is_empty() || self.generics.bound.is_some() => false,
            ItemKind::Function(function) => mentions_none(function),
            ItemKind::Constant(_) => true,
            _ => false,
        }
    }
}

/// `<T: Bound>`; nothing where there are no parameters.
pub(super) fn generics(generics: &Generics, converted: &[&str]) -> TokenStream {
    if generics.parameters.is_empty() {
        return TokenStream::new();
    }
    let parameters = generics.parameters.iter().map(|parameter| {
        let name = ident(parameter);
        let mut bounds: Vec<_> = generics.bound.iter().map(|bound| ident(bound)).collect();
        bounds.extend(converted.contains(&parameter.as_str()).then(|| ident("FromJs")));
        match bounds.as_slice() {
            [] => quote!(#name),
            bounds => quote!(#name: #(#bounds)+*),
        }
    });
    quote!(<#(#parameters),*>)
}

impl Paths {
    /// A type of the runtime.
    pub(super) fn runtime(self, name: &str) -> TokenStream {
        let name = ident(name);
        match self {
            Paths::Imported => quote!(#name),
            Paths::Full => quote!(crate::#name),
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

pub(super) fn declared(context: &Context<'_>, paths: Paths, id: DeclarationId) -> TokenStream {
    let declaration = &context.bindings.declarations[id.index()];
    let name = ident(&declaration.name);
    match (&declaration.namespace, paths) {
        // Namespaces have types of one name: always by the whole path.
        (Some(namespace), _) => {
            let module = ident(namespace);
            quote!(crate::#module::#name)
        }
        (None, Paths::Imported) => quote!(#name),
        (None, Paths::Full) => quote!(crate::#name),
    }
}

/// `'a`, `'b`: a name for each buffer that is lent, since Rust wants one in `impl Into<…>`.
pub(super) fn lifetimes(parameters: &[Parameter]) -> Vec<Lifetime> {
    let named = parameters.iter().filter(|parameter| matches!(parameter.form, Form::Buffer(_)));
    ('a'..='z').zip(named).map(|(letter, parameter)| Lifetime { letter, parameter: parameter.name.clone() }).collect()
}

/// The lifetime of one buffer.
pub(super) struct Lifetime {
    letter: char,
    parameter: String,
}

impl ToTokens for Lifetime {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let name = ident(&self.letter.to_string());
        tokens.append(Punct::new('\'', Spacing::Joint));
        tokens.append(name);
    }
}

/// `name: &str`
pub(super) fn parameter(context: &Context<'_>, lifetimes: &[Lifetime], parameter: &Parameter) -> TokenStream {
    let name = ident(&parameter.name);
    let value = |rust: &RustType| ty(context, Paths::Imported, rust);
    let form = match &parameter.form {
        Form::Bool => quote!(bool),
        Form::Number(rust) | Form::Enumeration(rust) | Form::OptionValue(rust) | Form::Item(rust) => value(rust),
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
        Form::Sequence(item) | Form::Variadic(item) => {
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
            let (function, taken) = (value(function), ident(taken.trait_name()));
            quote!(impl #taken<#function>)
        }
        Form::Buffer(lent) => {
            let buffer = if lent.written { quote!(WriteBuffer) } else { quote!(ReadBuffer) };
            let accepted = accepted(lent.accepted);
            let lifetime = lifetimes.iter().find(|lifetime| lifetime.parameter == parameter.name);
            let into = if lent.nullable { quote!(NullableBuffer) } else { quote!(Into) };
            quote!(impl #into<#buffer<#lifetime, #accepted>>)
        }
    };
    quote!(#name: #form)
}

/// What the runtime knows the accepted buffers by: the item of a typed array, or a marker.
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
        // These have no items.
        BufferKind::ArrayBuffer | BufferKind::SharedArrayBuffer | BufferKind::DataView => quote!(AnyBuffer),
    }
}
