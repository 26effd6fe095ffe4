//! The modules `html`, `mathml` and `svg`: tags as types.

use super::layout::{Code, Lines, inline};
use super::types::{Paths, declared};
use super::{Context, docs, gate};
use crate::bindings::docs::Docs;
use crate::bindings::gates::Gate;
use crate::bindings::tags::Tag;
use crate::output::OutputFile;

/// One file for each namespace that has tags.
pub(super) fn files(context: &Context<'_>) -> Vec<OutputFile> {
    let namespaces = context.bindings.tags.chunk_by(|a, b| a.module == b.module);
    namespaces.map(|tags| file(context, tags[0].module, tags)).collect()
}

/// The modules' names, each with the gate that is open where any of its tags is.
pub(super) fn modules(context: &Context<'_>) -> Vec<(&'static str, Gate)> {
    let namespaces = context.bindings.tags.chunk_by(|a, b| a.module == b.module);
    namespaces.map(|tags| (tags[0].module, Gate::any(tags.iter().map(gate_of)))).collect()
}

fn gate_of(tag: &Tag) -> Gate {
    Gate::of(tag.area, tag.experimental)
}

fn file(context: &Context<'_>, module: &str, tags: &[Tag]) -> OutputFile {
    let mut lines = Lines::default();
    docs::inner(&mut lines, &format!("The tags of {module}, for `Document::create`."));
    tags.iter().for_each(|tag| self::tag(&mut lines, context, tag));
    OutputFile::new(format!("src/generated/{module}.rs"), lines.into_text(0))
}

/// ```text
/// web_tag! {
///     /// `<button>`
///     pub struct Button: crate::HtmlButtonElement = "button" in "http://www.w3.org/1999/xhtml";
///     only;
/// }
/// ```
fn tag(lines: &mut Lines, context: &Context<'_>, tag: &Tag) {
    let docs = Docs::idl(format!("<{}>", tag.name));
    let docs = match &tag.spec {
        Some(spec) => docs.paragraph(format!("[Specification]({spec})")),
        None => docs,
    };
    let mut body = Lines::default();
    docs::outer(&mut body, &docs);
    let class = inline(declared(context, Paths::Full, tag.class));
    let head = Code::text(format!("pub struct {}: {class}", tag.rust_name));
    body.code(head.then(format!(" = {:?} in {:?};", tag.name, tag.namespace)));
    if tag.is_only {
        body.code("only;");
    }
    lines.blank();
    gate::cfg(context, &gate_of(tag)).into_iter().for_each(|cfg| lines.code(cfg));
    lines.block("web_tag!", body);
}
