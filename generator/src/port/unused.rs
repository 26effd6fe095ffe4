//! Imports that the port has left without a use. What had none before stays.

use std::collections::{BTreeMap, HashSet};
use std::ops::Range;
use std::path::{Path, PathBuf};

use syn::spanned::Spanned;

use super::judge::Judge;
use super::sources::Sources;
use super::syntax::{Parsed, imports};
use super::text::{Edit, apply};
use crate::compiler::Message;
use crate::problem::Problem;

/// Imports by the file and the name: `JsCast`.
pub type Known = HashSet<(PathBuf, String)>;

/// The imports that warnings name, in the files below a folder.
pub fn known(warnings: &[Message], root: &Path) -> Known {
    let spans = warnings.iter().flat_map(|warning| warning.spans.iter().filter(|span| span.is_primary));
    let name = |span: &crate::compiler::Span| {
        let line = &span.text.first()?.text;
        let written = line.get(span.column_start - 1..)?.split([',', ';', '}']).next()?;
        Some((root.join(&span.file_name), last(written).to_owned()))
    };
    spans.filter_map(name).collect()
}

/// Takes them out of sources without errors, file by file where that makes none.
pub fn drop(sources: &mut Sources, judge: &Judge<'_>, known: &Known) -> Result<(), Problem> {
    let mut unused: BTreeMap<PathBuf, BTreeMap<(usize, usize), usize>> = BTreeMap::new();
    for (path, range) in judge.unused_imports()? {
        let name = sources.text(&path).and_then(|text| text.get(range.clone())).map(last).unwrap_or_default();
        if !known.contains(&(path.clone(), name.to_owned())) {
            *unused.entry(path).or_default().entry((range.start, range.end)).or_default() += 1;
        }
    }
    let mut files: BTreeMap<PathBuf, [String; 3]> = BTreeMap::new();
    for (path, ranges) in unused {
        let (Some(text), Some(parsed)) = (sources.text(&path), sources.parsed(&path)) else { continue };
        let text = text.to_owned();
        // A library is compiled twice, and what only its tests use is without a use once.
        let most = ranges.values().copied().max().unwrap_or_default();
        let (everywhere, somewhere): (Vec<_>, Vec<_>) = ranges.into_iter().partition(|(_, count)| *count == most);
        let ranges =
            |list: Vec<((usize, usize), usize)>| list.into_iter().map(|((start, end), _)| start..end).collect();
        let (everywhere, somewhere): (Vec<Range<usize>>, Vec<Range<usize>>) = (ranges(everywhere), ranges(somewhere));
        let all: Vec<Range<usize>> = everywhere.iter().chain(&somewhere).cloned().collect();
        let dropped = apply(&text, &edits(&text, &parsed, &everywhere, &somewhere));
        let of_tests = apply(&text, &edits(&text, &parsed, &[], &all));
        files.insert(path, [dropped, of_tests, text]);
    }
    if files.is_empty() {
        return Ok(());
    }
    let mut open: Vec<&PathBuf> = files.keys().collect();
    for attempt in [0, 1, 2] {
        for path in &open {
            sources.set(judge.copy, path, files[*path][attempt].clone())?;
        }
        let wrong: HashSet<PathBuf> = judge.errors(sources)?.into_iter().map(|found| found.path).collect();
        if wrong.is_empty() {
            return Ok(());
        }
        open.retain(|path| wrong.contains(*path));
    }
    // An error in another file than the one with the import.
    files.iter().try_for_each(|(path, texts)| sources.set(judge.copy, path, texts[2].clone()))
}

fn edits(text: &str, parsed: &Parsed, everywhere: &[Range<usize>], somewhere: &[Range<usize>]) -> Vec<Edit> {
    let imports: Vec<&syn::ItemUse> = parsed.file.items.iter().filter_map(import).collect();
    let whole =
        |import: &&&syn::ItemUse| names(&import.tree).iter().all(|name| somewhere.iter().any(|it| it.end == *name));
    let mut edits: Vec<Edit> = imports
        .iter()
        .filter(whole)
        .map(|import| Edit::insert(import.span().byte_range().start, "#[cfg(test)]\n"))
        .collect();
    let is_done = |range: &&Range<usize>| !imports.iter().filter(whole).any(|it| path(&it.tree, range).is_some());
    let somewhere: Vec<&Range<usize>> = somewhere.iter().filter(is_done).collect();
    let first = |range: &Range<usize>| parsed.tokens.iter().position(|token| token.range.start == range.start);
    let last = |range: &Range<usize>| parsed.tokens.iter().position(|token| token.range.end == range.end);
    let all = everywhere.iter().chain(somewhere.iter().copied());
    let entries: Vec<(usize, usize)> = all.filter_map(|range| Some((first(range)?, last(range)?))).collect();
    edits.extend(imports::without(text, &parsed.tokens, &entries));
    for range in somewhere {
        let import = imports.iter().find_map(|import| Some((path(&import.tree, range)?, import)));
        // Before the declaration, whatever is left of that.
        let Some((path, import)) = import else { continue };
        edits.push(Edit::insert(import.span().byte_range().start, format!("#[cfg(test)]\nuse {path};\n")));
    }
    edits
}

/// A plain `use` declaration of the file itself.
fn import(item: &syn::Item) -> Option<&syn::ItemUse> {
    match item {
        syn::Item::Use(item) if item.attrs.is_empty() => Some(item),
        _ => None,
    }
}

/// Where the names end that a `use` declaration gives.
fn names(tree: &syn::UseTree) -> Vec<usize> {
    match tree {
        syn::UseTree::Path(it) => names(&it.tree),
        syn::UseTree::Group(it) => it.items.iter().flat_map(names).collect(),
        other => vec![other.span().byte_range().end],
    }
}

/// The path of the name that a `use` declaration has at a place.
fn path(tree: &syn::UseTree, range: &Range<usize>) -> Option<String> {
    match tree {
        syn::UseTree::Path(it) => Some(format!("{}::{}", it.ident, path(&it.tree, range)?)),
        syn::UseTree::Name(it) if it.ident.span().byte_range().end == range.end => Some(it.ident.to_string()),
        syn::UseTree::Group(it) => it.items.iter().find_map(|tree| path(tree, range)),
        _ => None,
    }
}

/// `JsCast` of `wasm_bindgen::JsCast`
fn last(written: &str) -> &str {
    written.rsplit("::").next().unwrap_or_default().trim()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn imports_go_with_their_attributes_or_stay_for_the_tests() {
        let text = "#[cfg(a)]\npub(crate) use a::B;\nuse c::{D, E, F};\nuse g::{H, I};\n\nfn f(_: D) {}\n";
        let parsed = Parsed::of(text).expect("it is Rust");
        let at = |name: &str| text.find(name).map(|start| start..start + name.len()).expect("it is there");
        let edits = edits(text, &parsed, &[at("a::B"), at("E")], &[at("F"), at("H"), at("I")]);
        assert_eq!(
            apply(text, &edits),
            "#[cfg(test)]\nuse c::F;\nuse c::D;\n#[cfg(test)]\nuse g::{H, I};\n\nfn f(_: D) {}\n"
        );
    }
}
