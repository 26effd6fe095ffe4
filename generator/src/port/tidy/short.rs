//! Whole paths as names, with the imports for them.

use std::collections::{BTreeMap, BTreeSet};

use super::MARK;
use super::modules::{Module, modules};
use crate::port::syntax::Parsed;
use crate::port::text::Edit;

/// The edits that shorten the marked paths.
pub fn edits(text: &str, parsed: &Parsed) -> Vec<Edit> {
    let modules = modules(&parsed.file, text.len());
    let mut edits = Vec::new();
    let mut wanted: BTreeMap<usize, BTreeSet<&str>> = BTreeMap::new();
    for (at, _) in text.match_indices(MARK) {
        let rest = &text[at + MARK.len()..];
        let name = &rest[..rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len())];
        let inside = modules.iter().rposition(|module| module.range.contains(&at));
        let comment = text[..at].ends_with("/*").then(|| at - "/*".len()..at + MARK.len() + name.len() + "*/".len());
        let Some(inside) = inside else { continue };
        match known(&modules, inside, name) {
            Known::Ours => {}
            Known::Other if comment.is_some() => {
                // A trait needs no name for its methods.
                wanted.entry(inside).or_default().insert(as_nothing(name));
            }
            Known::Other => continue,
            Known::Nothing(module) => drop(wanted.entry(module).or_default().insert(name)),
        }
        edits.push(Edit::delete(comment.unwrap_or(at..at + MARK.len())));
        edits.extend(without_trait(text, at, name));
    }
    for (module, names) in wanted {
        edits.extend(import(text, &modules[module], &names));
    }
    edits
}

/// `Type::from_js` of `<Type as FromJs>::from_js`, where the type is a name.
fn without_trait(text: &str, at: usize, name: &str) -> Vec<Edit> {
    let after = at + MARK.len() + name.len();
    let is_name = |c: char| c.is_alphanumeric() || c == '_' || c == ':';
    let before = text[..at].strip_suffix(" as ").filter(|_| name == "FromJs" && text[after..].starts_with('>'));
    let Some(open) =
        before.and_then(|before| before.rfind(|c| !is_name(c))).filter(|open| text[*open..].starts_with('<'))
    else {
        return Vec::new();
    };
    vec![Edit::delete(open..open + 1), Edit::delete(at - " as ".len()..at), Edit::delete(at + MARK.len()..after + 1)]
}

fn as_nothing(of_trait: &str) -> &str {
    match of_trait {
        "JsCast" => "JsCast as _",
        "ToJs" => "ToJs as _",
        other => other,
    }
}

/// What a name is in a module.
enum Known {
    /// What web-bindings calls so.
    Ours,
    Other,
    /// Nothing, so that the module can import it.
    Nothing(usize),
}

fn known(modules: &[Module], at: usize, name: &str) -> Known {
    match modules[at].names.get(name).map(String::as_str) {
        Some("web_bindings" | "wasm_bindgen") => return Known::Ours,
        Some(_) => return Known::Other,
        None => {}
    }
    if !modules[at].has_outer {
        return Known::Nothing(at);
    }
    let range = &modules[at].range;
    let outer =
        modules[..at].iter().rposition(|outer| outer.range.start <= range.start && range.end <= outer.range.end);
    match outer.map(|outer| known(modules, outer, name)) {
        Some(Known::Other) => Known::Nothing(at),
        Some(known) => known,
        None => Known::Nothing(at),
    }
}

/// Names more in the module's import of web-bindings, or an import of them.
fn import(text: &str, module: &Module, names: &BTreeSet<&str>) -> Vec<Edit> {
    let list = names.iter().copied().collect::<Vec<_>>().join(", ");
    if let Some(import) = module.imports.first() {
        let (start, end) = (import.tree.start, import.tree.end);
        if !import.is_group {
            return vec![Edit::insert(start, "{"), Edit::insert(end, format!(", {list}}}"))];
        }
        if let Some(sorted) = sorted(&text[start + 1..end - 1], names) {
            return vec![Edit::replace(start + 1..end - 1, sorted)];
        }
        let inside = text[start + 1..end - 1].trim_end();
        let last = start + 1 + inside.len();
        return match inside.ends_with(',') {
            true => vec![Edit::insert(last, format!(" {list},"))],
            false if inside.trim().is_empty() => vec![Edit::insert(last, list)],
            false => vec![Edit::insert(last, format!(", {list}"))],
        };
    }
    let declaration = match names.len() {
        1 => format!("use web_bindings::{list};"),
        _ => format!("use web_bindings::{{{list}}};"),
    };
    match (module.last_import, module.first_item) {
        (Some(end), _) => vec![Edit::insert(end, format!("\n{}{declaration}", indentation(text, end)))],
        (None, Some(start)) => {
            vec![Edit::insert(start, format!("{declaration}\n\n{}", indentation(text, start)))]
        }
        (None, None) => Vec::new(),
    }
}

/// A list of names on one line that is in order, with more of them.
fn sorted(list: &str, more: &BTreeSet<&str>) -> Option<String> {
    let mut names: Vec<&str> = list.split(',').map(str::trim).collect();
    let is_plain = |name: &str| !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || c == '_');
    if list.contains('\n') || !names.iter().all(|name| is_plain(name)) || !names.is_sorted() {
        return None;
    }
    names.extend(more);
    names.sort_unstable();
    Some(names.join(", "))
}

/// The blanks before the line that a place is in.
fn indentation(text: &str, at: usize) -> &str {
    let line = &text[text[..at].rfind('\n').map_or(0, |newline| newline + 1)..];
    &line[..line.len() - line.trim_start_matches([' ', '\t']).len()]
}
