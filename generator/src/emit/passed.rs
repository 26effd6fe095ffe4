//! The kinds of values that a parameter lets pass, for tests that call the members in JavaScript with them.

use serde::Serialize;

use super::Context;
use crate::bindings::declaration::DeclarationKind;
use crate::bindings::id::DeclarationId;
use crate::bindings::item::{Item, ItemKind};
use crate::bindings::parameter::{Accepted, Argument, Form, Lent, Memory};
use crate::bindings::rust_type::{RustType, buffer_name, integer_name};
use crate::model::IntegerKind;

/// `"u32"`, `["sequence", "Node"]`, `["union", "Node", "string"]`
#[derive(Serialize)]
#[serde(untagged)]
pub(super) enum Passed {
    /// A type of Rust's or JavaScript's, or an interface, dictionary or enumeration.
    Type(String),
    Of(Vec<Passed>),
}

/// The arguments of a call of the item; of a setter, the value.
pub(super) fn arguments(context: &Context<'_>, item: &Item) -> Vec<Passed> {
    match &item.kind {
        ItemKind::Function(function) => {
            function.arguments.iter().map(|argument| of_argument(context, argument)).collect()
        }
        ItemKind::FieldSet { value, .. } => vec![of_form(context, &value.form)],
        ItemKind::HandlerSet(setter) | ItemKind::StyleSet(setter) => vec![of_form(context, &setter.value.form)],
        _ => Vec::new(),
    }
}

fn of_argument(context: &Context<'_>, argument: &Argument) -> Passed {
    match argument {
        Argument::Parameter(parameter) => of_form(context, &parameter.form),
        Argument::LeftOut => named("undefined"),
        // No value passes: the type parameter of the call gives the text.
        Argument::Decided => named("decided"),
    }
}

fn of_form(context: &Context<'_>, form: &Form) -> Passed {
    let ty = |ty: &RustType| of_type(context, ty);
    match form {
        Form::Bool => named("bool"),
        Form::Str | Form::Text => named("string"),
        Form::OptionStr | Form::NullableText => of("option", [named("string")]),
        Form::Number(number) => ty(number),
        Form::SafeInteger(RustType::Integer(IntegerKind::LongLong)) => named("safe_i64"),
        Form::SafeInteger(_) => named("safe_u64"),
        Form::Ref(class) | Form::Enumeration(class) | Form::Union(class) | Form::Generic(class) => ty(class),
        Form::Item(_) => named("number"),
        Form::OptionRef(RustType::Option(value)) | Form::OptionValue(RustType::Option(value)) => {
            of("option", [ty(value)])
        }
        Form::OptionRef(value) | Form::OptionUnion(value) | Form::OptionValue(value) => of("option", [ty(value)]),
        Form::Sequence(item) | Form::Array(item) => of("sequence", [ty(item)]),
        Form::Variadic(item) => of("variadic", [ty(item)]),
        Form::Record(value) => of("record", [ty(value)]),
        Form::Function(..) => named("function"),
        Form::Buffer(lent) => of_buffer(lent),
    }
}

fn of_buffer(lent: &Lent) -> Passed {
    let buffer = match lent.accepted {
        Accepted::Items(kind) => of("buffer", [named(buffer_name(kind))]),
        Accepted::Views => named("view"),
        Accepted::Buffers | Accepted::SharedBuffers => named("buffer"),
    };
    // A copy is passed of a buffer on memory that is refused.
    let buffer = match lent.memory {
        Memory::Own => buffer,
        Memory::Shared => of("shared", [buffer]),
        Memory::Any => of("resizable", [buffer]),
    };
    if lent.nullable { of("option", [buffer]) } else { buffer }
}

fn of_type(context: &Context<'_>, ty: &RustType) -> Passed {
    let inner = |ty: &RustType| of_type(context, ty);
    match ty {
        RustType::Unit => named("undefined"),
        RustType::Bool => named("bool"),
        RustType::Integer(kind) => named(integer_name(*kind)),
        RustType::F32 => named("f32"),
        RustType::F64 => named("f64"),
        RustType::String => named("string"),
        RustType::JsValue | RustType::Parameter(_) | RustType::Projection(..) => named("any"),
        RustType::Object => named("object"),
        RustType::Symbol => named("symbol"),
        RustType::BigInt => named("bigint"),
        RustType::Buffer(kind) => named(buffer_name(*kind)),
        RustType::Declared(id) | RustType::Generic(id, _) => of_declaration(context, *id),
        RustType::Option(value) | RustType::Instance(_, value) => of("option", [inner(value)]),
        RustType::Array(item) | RustType::Rest(item) => of("sequence", [inner(item)]),
        RustType::Record(value) => of("record", [inner(value)]),
        RustType::Promise(value) => of("promise", [inner(value)]),
        RustType::Function(..) | RustType::UntypedFunction => named("function"),
        RustType::Iter(_) | RustType::AsyncIter(_) => named("object"),
        RustType::Pair(first, second) => of("pair", [inner(first), inner(second)]),
    }
}

fn of_declaration(context: &Context<'_>, id: DeclarationId) -> Passed {
    let declaration = &context.bindings.declarations[id.index()];
    match &declaration.kind {
        DeclarationKind::Interface(interface) => named(interface.instances.class_path().unwrap_or(&interface.idl_name)),
        DeclarationKind::Dictionary(dictionary) => named(&in_namespace(&declaration.namespace, &dictionary.idl_name)),
        DeclarationKind::Enumeration(enumeration) => {
            named(&in_namespace(&declaration.namespace, &enumeration.idl_name))
        }
        DeclarationKind::Union(union) => {
            of("union", union.variants.iter().map(|variant| of_type(context, &variant.ty)))
        }
        DeclarationKind::Alias(ty) => of_type(context, ty),
    }
}

/// The name of a type in the listing: a dictionary or an enumeration, which has no class in JavaScript.
pub(super) fn in_namespace(namespace: &Option<String>, name: &str) -> String {
    match namespace {
        Some(namespace) => format!("{namespace}.{name}"),
        None => name.to_owned(),
    }
}

fn named(name: &str) -> Passed {
    Passed::Type(name.to_owned())
}

fn of(kind: &str, parts: impl IntoIterator<Item = Passed>) -> Passed {
    Passed::Of(std::iter::once(named(kind)).chain(parts).collect())
}
