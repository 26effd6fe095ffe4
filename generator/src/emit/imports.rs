//! The private imports: an area's own beside it, those of several areas in one file.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use super::gate::{self, EXPERIMENTAL};
use super::layout::{Code, Lines, inline};
use super::{AreaContents, Context, docs};
use crate::bindings::gates::Gate;
use crate::bindings::import::{Access, ClassPath, Import, NamedImport, Shape};
use crate::output::OutputFile;

/// Writes the imports that no other area needs.
pub(super) fn of_area(lines: &mut Lines, contents: &AreaContents<'_>) {
    let own = |experimental: bool| {
        let imports = contents.imports.iter().filter(|(_, gate)| gate.stable.is_empty() == experimental);
        sorted(imports.map(|(import, _)| *import))
    };
    block(lines, None, &own(false));
    block(lines, Some(Code::text(EXPERIMENTAL)), &own(true));
}

/// The imports that several areas need, in one block for each set of areas; `None` where there are none.
pub(super) fn shared_file(context: &Context<'_>) -> Option<OutputFile> {
    let mut groups: BTreeMap<Gate, Vec<NamedImport<'_>>> = BTreeMap::new();
    for (import, gate) in shared(context) {
        groups.entry(*gate).or_default().push(import);
    }
    if groups.is_empty() {
        return None;
    }
    let mut blocks: Vec<_> = groups.into_iter().map(|(gate, imports)| (sorted(imports.into_iter()), gate)).collect();
    blocks.sort();
    let mut lines = Lines::default();
    docs::inner(&mut lines, "Imports that more than one area needs.");
    lines.verbatim("#[allow(unused_imports, reason = \"which imports there are depends on the features\")]");
    lines.code("use crate::runtime::prelude::*;");
    for (imports, gate) in blocks {
        block(&mut lines, gate::cfg(context, &gate), &imports);
    }
    Some(OutputFile::new("src/generated/imports.rs", lines.into_text(0)))
}

/// The gate that is open where any of them is; `None` where there are none.
pub(super) fn shared_gate(context: &Context<'_>) -> Option<Gate> {
    let gate = Gate::any(shared(context).map(|(_, gate)| *gate));
    (gate != Gate::default()).then_some(gate)
}

fn shared<'a>(context: &'a Context<'_>) -> impl Iterator<Item = (NamedImport<'a>, &'a Gate)> {
    let all = context.bindings.imports.named().zip(&context.bindings.gates.imports);
    // No area needs an import of a member whose name another has taken.
    all.filter(|(_, gate)| gate.only_area().is_none() && **gate != Gate::default())
}

fn sorted<'a>(imports: impl Iterator<Item = NamedImport<'a>>) -> Vec<NamedImport<'a>> {
    let mut imports: Vec<_> = imports.collect();
    imports.sort();
    imports
}

fn block(lines: &mut Lines, cfg: Option<Code>, imports: &[NamedImport<'_>]) {
    if imports.is_empty() {
        return;
    }
    let mut blocks: BTreeMap<(Option<&str>, bool), Lines> = BTreeMap::new();
    for import in imports {
        let access = &import.import.access;
        let body = blocks.entry((access.module(), matches!(access, Access::Export { .. }))).or_default();
        body.code(attribute(import.import));
        body.code(declaration(import));
    }
    for ((module, are_functions), declarations) in blocks {
        lines.blank();
        cfg.iter().for_each(|cfg| lines.code(cfg.clone()));
        let Some(module) = module else {
            lines.block("web_imports!", declarations);
            continue;
        };
        let mut body = Lines::default();
        body.code(format!("{{ {} }}", module_attribute(module)));
        body.extend(declarations);
        lines.block(if are_functions { "web_exports!" } else { "web_module_imports!" }, body);
    }
}

/// A path from the crate's root has a slash before it, and wasm-bindgen takes the file with it; any other is for the
/// bundler, or for the page.
pub(super) fn module_attribute(module: &str) -> String {
    let attribute = if module.starts_with('/') { "module" } else { "raw_module" };
    format!("{attribute} = {module:?}")
}

/// `pub(crate) fn get_tagName__as_value(this: &Js) -> JsValue;`
fn declaration(named: &NamedImport<'_>) -> Code {
    let import = named.import;
    let this = has_receiver(&import.access).then(|| Code::text("this: &Js"));
    let parameters = import.parameters.iter().enumerate().map(|(position, shape)| {
        let shape = match shape {
            Shape::Unit | Shape::Value | Shape::OptionValue => "&JsValue",
            Shape::Bool => "bool",
            Shape::Number => "f64",
            Shape::Str => "&str",
            Shape::OptionStr => "Option<&str>",
        };
        Code::text(format!("a{position}: {shape}"))
    });
    let value = match (&import.access, import.returns) {
        (Access::Construct { .. }, _) => "Js",
        (_, Shape::Unit) => "()",
        // An exception would leave the entry of a plain `JsValue` in wasm-bindgen's table.
        (_, Shape::Value) if import.catches => "Js",
        (_, Shape::OptionValue) => "Option<Js>",
        (_, Shape::Value | Shape::Str | Shape::OptionStr) => "JsValue",
        (_, Shape::Bool) => "Truth",
        (_, Shape::Number) => "f64",
    };
    let returns = match (import.catches, import.returns) {
        (true, _) => format!(" -> Result<{value}, Exception>;"),
        (false, Shape::Unit) => ";".to_owned(),
        (false, _) => format!(" -> {value};"),
    };
    let name = format!("pub(crate) fn {}", named.name);
    Code::call(name, this.into_iter().chain(parameters).collect()).and(returns)
}

fn has_receiver(access: &Access) -> bool {
    match access {
        Access::Get { .. }
        | Access::Set { .. }
        | Access::Call { .. }
        | Access::IndexGet
        | Access::IndexSet
        | Access::IndexDelete => true,
        Access::Construct { .. }
        | Access::StaticGet { .. }
        | Access::StaticSet { .. }
        | Access::StaticCall { .. }
        | Access::Export { .. } => false,
    }
}

/// `#[wasm_bindgen(method, getter, js_name = "tagName")]`
fn attribute(import: &Import) -> Code {
    let mut words = Vec::new();
    words.extend(import.catches.then(|| Code::text("catch")));
    words.extend(import.variadic.then(|| Code::text("variadic")));
    let access = match &import.access {
        Access::Get { name } => quote!(method, getter, js_name = #name),
        Access::Set { name } => quote!(method, setter, js_name = #name),
        Access::Call { name } => quote!(method, js_name = #name),
        Access::IndexGet => quote!(method, structural, indexing_getter),
        Access::IndexSet => quote!(method, structural, indexing_setter),
        Access::IndexDelete => quote!(method, structural, indexing_deleter),
        Access::Construct { class } => {
            let class = class_attributes(class);
            quote!(constructor, #class)
        }
        Access::StaticGet { class, name } => {
            let class = class_attributes(class);
            quote!(static_method_of = Js, #class, getter, js_name = #name)
        }
        Access::StaticSet { class, name } => {
            let class = class_attributes(class);
            quote!(static_method_of = Js, #class, setter, js_name = #name)
        }
        Access::StaticCall { class, name } => {
            let class = class_attributes(class);
            quote!(static_method_of = Js, #class, js_name = #name)
        }
        Access::Export { name, .. } => quote!(js_name = #name),
    };
    words.extend(inline(access).split(", ").map(Code::text));
    Code::text("#[wasm_bindgen").and(Code::filled("(", words, ")")).and("]")
}

fn class_attributes(class: &ClassPath) -> TokenStream {
    let name = &class.class;
    match &class.namespace {
        Some(namespace) => {
            let namespace = namespace.split('.');
            quote!(js_namespace = [#(#namespace),*], js_class = #name)
        }
        None => quote!(js_class = #name),
    }
}
