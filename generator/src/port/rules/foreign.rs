//! Values that other crates take or give as types of web-sys and js-sys.

use super::{Fix, Site};
use crate::compiler::quoted;
use crate::port::syntax::Kind;

/// A type of an old crate.
#[derive(Debug, PartialEq, Eq)]
pub struct OldType<'m> {
    /// `web_sys` or `js_sys`
    pub of_crate: &'static str,
    /// `Event`
    pub path: &'m str,
    pub is_reference: bool,
}

/// The type that a note names: `wasm_bindgen_futures::js_sys::Iterator`
pub fn old_type(written: &str) -> Option<OldType<'_>> {
    let is_reference = written.starts_with('&');
    let plain = written.trim_start_matches('&').trim_start_matches("mut ");
    let path = plain.split('<').next()?;
    named(path, "js_sys", is_reference).or_else(|| named(path, "web_sys", is_reference))
}

fn named<'m>(path: &'m str, of_crate: &'static str, is_reference: bool) -> Option<OldType<'m>> {
    let at = path.find(&format!("{of_crate}::"))?;
    let path = path[at + of_crate.len()..].trim_start_matches("::");
    // `web_sys::features::gen_Event::Event`
    let path = path.rsplit("::").next().filter(|_| path.contains("gen_")).unwrap_or(path);
    Some(OldType { of_crate, path, is_reference })
}

/// An argument that a function of another crate takes.
pub fn mismatch(site: &Site<'_>) -> Option<Fix> {
    let said: Vec<&str> =
        site.expected_and_found().map(|(a, b)| [a, b]).into_iter().flatten().chain(both(site)).collect();
    let expected = said.iter().step_by(2).find_map(|written| old_type(written));
    let found = said.iter().skip(1).step_by(2).find_map(|written| old_type(written));
    let id = site.expression()?;
    let edits = match (expected, found) {
        (Some(old), None) => cast(site, id, &Wanted::from(&old)),
        (None, Some(old)) if old.is_reference => site.within(id, "::web_bindings::JsCast::unchecked_ref(", ")"),
        (None, Some(_)) => site.within(id, "::web_bindings::JsCast::unchecked_into(", ")"),
        _ => return None,
    };
    Some(Fix::new(site.scope_of(id), vec![edits]))
}

/// The types in a note over two lines: `expected reference `&web_sys::Event` found …`
fn both<'a>(site: &Site<'a>) -> Vec<&'a str> {
    let note = site.notes().find(|note| note.contains("expected") && note.contains("found"));
    note.map(|note| quoted(note).collect()).unwrap_or_default()
}

/// A conversion that is there for another type of JavaScript's: the old one, or one with other items.
pub fn bound(site: &Site<'_>) -> Option<Fix> {
    let wanted = implemented(site)?;
    let tree = &site.parsed.tree;
    let at = tree.path_with(&site.range);
    if let Some(call) = at.and_then(|path| tree.call_of(path))
        && let Kind::Call { arguments, .. } = &tree.get(call).kind
        && let [argument] = arguments.as_slice()
    {
        return Some(Fix::new(tree.range(call), vec![cast(site, *argument, &wanted)]));
    }
    // `?` makes one error of the other.
    let around = tree.around(&site.range)?;
    if let Kind::Try { inner } = tree.get(around).kind {
        let suffix = format!(".map_err(::web_bindings::JsCast::unchecked_into::<{}>)", wanted.written);
        return Some(Fix::new(site.scope_of(around), vec![site.followed_by(inner, &suffix)]));
    }
    let id = site.expression()?;
    Some(Fix::new(site.scope_of(id), vec![cast(site, id, &wanted)]))
}

/// The type that a value is cast to.
struct Wanted {
    written: String,
    is_reference: bool,
}

impl From<&OldType<'_>> for Wanted {
    fn from(old: &OldType<'_>) -> Self {
        Wanted { written: format!("{}::{}", old.of_crate, old.path), is_reference: old.is_reference }
    }
}

/// "but trait `From<js_sys::Error>` is implemented for it"
fn implemented(site: &Site<'_>) -> Option<Wanted> {
    let note = site.notes().find(|note| note.contains("is implemented for it"))?;
    let at = note.find("but trait `From<")? + "but trait `From<".len();
    let written = note[at..].split('`').next()?.strip_suffix('>')?;
    if let Some(old) = old_type(written) {
        return Some(Wanted::from(&old));
    }
    let is_reference = written.starts_with('&');
    let plain = written.trim_start_matches('&');
    let is_ours = plain.starts_with("web_bindings::");
    is_ours
        .then(|| Wanted { written: format!("::{}", plain.replace("wasm_bindgen::", "web_bindings::")), is_reference })
}

fn cast(site: &Site<'_>, id: usize, wanted: &Wanted) -> Vec<crate::port::text::Edit> {
    let is_borrowed = wanted.is_reference || matches!(site.parsed.tree.get(id).kind, Kind::Reference { .. });
    let method = if is_borrowed { "unchecked_ref" } else { "unchecked_into" };
    site.within(id, &format!("::web_bindings::JsCast::{method}::<{}>(", wanted.written), ")")
}
