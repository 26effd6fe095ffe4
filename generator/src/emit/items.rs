//! Items: methods, constants, free functions and the traits that members stand for.

use proc_macro2::Literal;
use quote::quote;

use super::Context;
use super::gate::EXPERIMENTAL;
use super::layout::{Code, Lines, inline};
use super::subject::Subject;
use super::types::{Paths, declared, ident, ty};
use super::written::Written;
use super::{calls, docs, properties, signature};
use crate::bindings::id::{DeclarationId, ImportId};
use crate::bindings::item::{Constant, Function, Item, ItemKind};
use crate::bindings::outcome::Outcome;
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
        ItemKind::Display(_) | ItemKind::IntoIterator { .. } | ItemKind::RuntimeTraits { .. } | ItemKind::Listed(_)
    )
}

/// Writes an item inside its owner's `impl` block or module; nothing for an item that is an `impl` of its own.
pub(super) fn inner(lines: &mut Lines, context: &Context<'_>, item: &Item, gated: Gated) {
    if let ItemKind::Constant(constant) = &item.kind {
        head(lines, item, gated);
        return lines.code(self::constant(context, constant));
    }
    let Some(written) = written(context, item) else { return };
    head(lines, item, gated);
    written.write(lines);
}

/// Writes an item inside a trait, whose items are as public as the trait is.
pub(super) fn in_trait(lines: &mut Lines, context: &Context<'_>, item: &Item) {
    if let ItemKind::Constant(constant) = &item.kind {
        head(lines, item, Gated::No);
        return lines.code(self::constant(context, constant).without_pub());
    }
    let Some(written) = written(context, item) else { return };
    head(lines, item, Gated::No);
    Written { header: written.header.without_pub(), ..written }.write(lines);
}

/// The item as the listing shows it: `fn id(&self) -> String`. `None` for what is hand-written.
pub(super) fn signature(context: &Context<'_>, item: &Item) -> Option<String> {
    let text = match &item.kind {
        ItemKind::Constant(constant) => self::constant(context, constant).on_one_line(),
        _ => {
            let Written { header, bounds, .. } = written(context, item)?;
            let bounds = if bounds.is_empty() { String::new() } else { format!(" where {}", bounds.join(", ")) };
            format!("{}{bounds}", header.on_one_line())
        }
    };
    Some(text.trim_start_matches("pub ").trim_end_matches(';').replace("crate::", ""))
}

/// The function that an item is, unless it is an `impl` of its own.
fn written(context: &Context<'_>, item: &Item) -> Option<Written> {
    Some(match &item.kind {
        ItemKind::Function(function) => self::function(context, item, function),
        ItemKind::DictionaryNew { rust_name, fields } => properties::new(context, rust_name, fields),
        ItemKind::PropertyGet { rust_name, key, ty } => properties::get(context, rust_name, key, ty),
        ItemKind::FieldSet { rust_name, key, value } => properties::set(context, rust_name, key, value),
        ItemKind::HandlerSet(setter) => properties::set_handler(context, setter),
        ItemKind::StyleSet(setter) => properties::set_style(context, setter),
        ItemKind::GlobalObject { rust_name, class } => global_object(context, rust_name, *class),
        ItemKind::Create(import) => create(context, *import),
        ItemKind::Constant(_)
        | ItemKind::Display(_)
        | ItemKind::IntoIterator { .. }
        | ItemKind::RuntimeTraits { .. }
        | ItemKind::Listed(_) => return None,
    })
}

/// A blank line, the documentation and the gate.
fn head(lines: &mut Lines, item: &Item, gated: Gated) {
    lines.blank();
    docs::outer(lines, &item.docs);
    if item.experimental && gated == Gated::No {
        lines.verbatim(EXPERIMENTAL);
    }
}

fn function(context: &Context<'_>, item: &Item, function: &Function) -> Written {
    let mut body = Lines::default();
    body.code(calls::body(context, &item.javascript, function));
    Written {
        attributes: match function.outcome {
            Outcome::Panics => &["#[inline]", "#[track_caller]"],
            Outcome::Returns | Outcome::Result(_) | Outcome::Rejects => &["#[inline]"],
        },
        bounds: signature::bounds(function),
        ..Written::function(signature::function(context, function), body)
    }
}

/// `window() -> Option<Window>`
fn global_object(context: &Context<'_>, rust_name: &str, class: DeclarationId) -> Written {
    let class = inline(declared(context, Paths::Imported, class));
    let mut body = Lines::default();
    body.code("global::instance()");
    Written::function(format!("pub fn {rust_name}() -> Option<{class}>"), body)
}

/// `Document::create`
fn create(context: &Context<'_>, import: ImportId) -> Written {
    let name = context.bindings.imports.name(import);
    let arguments = ["js(self)", "Some(T::NAMESPACE)", "T::NAME"].map(Code::text).to_vec();
    let mut body = Lines::default();
    body.code(Code::call(format!("Js::{name}"), arguments).then(".map(Js::read)"));
    Written::function("pub fn create<T: ElementTag>(&self) -> Result<T::Element, Exception>", body)
}

/// Writes the `impl` that an item has beside its owner's `impl` block, if it has one.
pub(super) fn outer(lines: &mut Lines, context: &Context<'_>, item: &Item, subject: &Subject<'_>) {
    let owner = &subject.ty;
    let parameters = subject.parameters(&[]);
    let mut body = Lines::default();
    let mut sequence = None;
    let header = match &item.kind {
        ItemKind::Display(import) => {
            let name = context.bindings.imports.name(*import);
            let mut fmt = Lines::default();
            let text = Code::call(format!("Js::{name}"), vec![Code::text("js(self)")]);
            fmt.code(Code::call("property::write_text", vec![Code::text("formatter"), text]));
            body.block("fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result", fmt);
            quote!(impl #parameters fmt::Display for #owner)
        }
        ItemKind::IntoIterator { item, values, is_sequence } => {
            let mut converted = Vec::new();
            item.converted_parameters(&mut converted);
            let parameters = subject.parameters(&converted);
            let item = inline(ty(context, Paths::Imported, item));
            let mut into_iter = Lines::default();
            let iterator = match values {
                Some(values) => {
                    let name = context.bindings.imports.name(*values);
                    let values = Code::call(format!("Js::{name}"), vec![Code::text("js(self)")]);
                    into_iter.code(Code::call("FromJs::from_js", vec![values]));
                    "Iter"
                }
                None => {
                    into_iter.code("IndexedIter::of(self)");
                    "IndexedIter"
                }
            };
            body.code(format!("type Item = {item};"));
            body.code(format!("type IntoIter = {iterator}<{item}>;"));
            body.blank();
            body.block("fn into_iter(self) -> Self::IntoIter", into_iter);
            sequence = is_sequence.then(|| subject.sequence(&item));
            quote!(impl #parameters IntoIterator for &#owner)
        }
        ItemKind::RuntimeTraits { name } => {
            let name = ident(&format!("web_{name}_traits"));
            let owner = &subject.plain;
            lines.blank();
            gate(lines, item);
            return lines.code(quote!(#name!(#owner);));
        }
        ItemKind::DictionaryNew { rust_name, fields } if fields.is_empty() => {
            let mut default = Lines::default();
            default.code(format!("Self::{rust_name}()"));
            body.block("fn default() -> Self", default);
            quote!(impl Default for #owner)
        }
        _ => return,
    };
    lines.blank();
    gate(lines, item);
    lines.block(header, body);
    if let Some(sequence) = sequence {
        lines.blank();
        gate(lines, item);
        lines.code(sequence);
    }
}

fn gate(lines: &mut Lines, item: &Item) {
    if item.experimental {
        lines.verbatim(EXPERIMENTAL);
    }
}

fn constant(context: &Context<'_>, constant: &Constant) -> Code {
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
            return Code::text(format!("pub const {name}: {} = {};", inline(ty), float(*value)));
        }
        model::Literal::Null
        | model::Literal::Undefined
        | model::Literal::String(_)
        | model::Literal::EmptySequence
        | model::Literal::EmptyDictionary => unreachable!("a constant is a boolean or a number"),
    };
    Code::from(quote!(pub const #name: #ty = #value;))
}

/// `1.5`, `1e300`
fn float(value: f64) -> String {
    let is_plain = value == 0.0 || (1e-5..1e16).contains(&value.abs());
    if is_plain { format!("{value:?}") } else { format!("{value:e}") }
}
