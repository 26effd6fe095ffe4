//! A value where a `Result` or an `Option` is expected, one of these where the value is, and one that has other types in it.

use super::wrapped::unwraps;
use super::{Fix, Site, is_of};
use crate::port::signature;
use crate::port::syntax::Kind;
use crate::port::text::Edit;

pub fn mismatch(site: &Site<'_>) -> Option<Fix> {
    let (expected, found) = site.expected_and_found()?;
    let id = site.expression()?;
    let scope = site.scope_of(id);
    let end = site.range.end;
    if let Some(edits) = collected(site, expected, found) {
        return Some(Fix::new(scope, vec![edits]));
    }
    let suffixed = |suffixes: &[&str]| suffixes.iter().map(|suffix| site.followed_by(id, suffix)).collect::<Vec<_>>();
    let alternatives = match (is_of(expected, "Result"), is_of(found, "Result")) {
        (false, true) => suffixed(&unwraps(site, end, false, "")),
        (true, false) => vec![site.within(id, "Ok(", ")")],
        (true, true) => suffixed(of_results(expected, found)),
        (false, false) => match (is_of(expected, "Option"), is_of(found, "Option")) {
            (false, true) => suffixed(&unwraps(site, end, true, expected)),
            (true, false) => vec![site.within(id, "Some(", ")")],
            (true, true) => of_options(site, expected, found, &suffixed),
            (false, false) if expected == "()" => vec![discarded(site)],
            (false, false) => return None,
        },
    };
    Some(Fix { scope, alternatives, is_certain: true })
}

/// A list whose items are options now: they are taken out where they are pushed.
fn collected(site: &Site<'_>, expected: &str, found: &str) -> Option<Vec<Edit>> {
    let item = inside(expected);
    let is_list = is_of(expected, "Vec") && is_of(found, "Vec") && is_of(inside(found), "Option");
    if !is_list || inside(inside(found)) != item {
        return None;
    }
    let tree = &site.parsed.tree;
    let name = site.code(site.expression()?);
    let function = tree.function_around(site.range.start)?;
    let suffix = if item.ends_with("JsValue") { ".unwrap_or_default()" } else { ".unwrap()" };
    let mut edits = Vec::new();
    for expression in tree.expressions.iter().filter(|it| function.range.contains(&it.range.start)) {
        if let Kind::MethodCall { receiver, name: method, arguments } = &expression.kind
            && let [value] = arguments.as_slice()
            && site.code(*receiver) == name
            && site.at(method) == "push"
        {
            edits.extend(site.followed_by(*value, suffix));
        }
    }
    Some(edits).filter(|edits| !edits.is_empty())
}

/// The value of a call that returned nothing.
fn discarded(site: &Site<'_>) -> Vec<Edit> {
    vec![Edit::insert(site.range.end, ";")]
}

/// What is done with the value, with the error, or with both: the compiler writes `_` for what is the same.
fn of_results(expected: &str, found: &str) -> &'static [&'static str] {
    let (expected, found) = (parameters(expected), parameters(found));
    let differs = |at: usize| expected.get(at) != found.get(at);
    match (differs(0), differs(1), expected.first()) {
        (false, true, _) => &[".map_err(Into::into)"],
        (true, false, Some(&"()")) => &[".map(drop)"],
        (true, false, _) => &[".map(Into::into)", ".map(::web_bindings::JsCast::unchecked_into)"],
        (_, _, Some(&"()")) => &[".map(drop).map_err(Into::into)"],
        _ => &[".map(Into::into).map_err(Into::into)", ".map_err(Into::into)", ".map(Into::into)"],
    }
}

/// `T` and `E` of `Result<T, E>`
fn parameters(written: &str) -> Vec<&str> {
    signature::split(inside(written))
}

fn of_options(
    site: &Site<'_>,
    expected: &str,
    found: &str,
    suffixed: &dyn Fn(&[&str]) -> Vec<Vec<Edit>>,
) -> Vec<Vec<Edit>> {
    let expected_in = inside(expected);
    let found_in = inside(found);
    if is_number(expected_in) && is_number(found_in) {
        return suffixed(&[&format!(".map(|value| value as {expected_in})")]);
    }
    if expected_in == "&str" {
        return suffixed(&[".as_deref()"]);
    }
    // `Some(value)` may be written with what it is of.
    let _ = site;
    suffixed(&[
        ".map(Into::into)",
        ".as_ref()",
        ".map(|value| ::web_bindings::JsCast::unchecked_ref(value))",
        ".map(|value| ::web_bindings::JsCast::unchecked_into(value))",
    ])
}

/// `f64` of `Option<f64>`
fn inside(written: &str) -> &str {
    written.split_once('<').map_or("", |(_, rest)| rest.strip_suffix('>').unwrap_or(rest))
}

pub fn is_number(written: &str) -> bool {
    matches!(
        written,
        "i8" | "u8"
            | "i16"
            | "u16"
            | "i32"
            | "u32"
            | "i64"
            | "u64"
            | "isize"
            | "usize"
            | "f32"
            | "f64"
            | "{integer}"
            | "{float}"
    )
}
