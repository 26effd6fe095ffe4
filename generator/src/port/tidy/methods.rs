//! Calls by a trait's path, as method calls.

use super::MARK;
use crate::port::syntax::{Id, Kind, Parsed};
use crate::port::text::Edit;

/// The method calls of one round, none of which is in another. The trait's path stays as a mark, for its import.
pub fn edits(text: &str, parsed: &Parsed) -> Vec<Edit> {
    let tree = &parsed.tree;
    let mut edits = Vec::new();
    let mut done = 0;
    for (id, expression) in tree.expressions.iter().enumerate() {
        let Kind::Call { function, arguments } = &expression.kind else { continue };
        let [argument] = arguments.as_slice() else { continue };
        let path = &text[tree.range(*function)];
        if expression.range.start < done {
            continue;
        }
        if let Some(method) = method(path) {
            edits.extend(call(text, parsed, id, *argument, path, method));
            done = expression.range.end;
        }
    }
    edits
}

/// `unchecked_ref::<T>` of its path.
fn method(path: &str) -> Option<&str> {
    let path = path.strip_prefix(MARK)?;
    let method = path.strip_prefix("JsCast::").or_else(|| path.strip_prefix("ToJs::"))?;
    ["unchecked_ref", "unchecked_into", "to_js"].iter().any(|name| method.starts_with(name)).then_some(method)
}

fn call(text: &str, parsed: &Parsed, call: Id, argument: Id, path: &str, method: &str) -> Vec<Edit> {
    let tree = &parsed.tree;
    // A method borrows by itself.
    let value = match tree.get(argument).kind {
        Kind::Reference { inner } if !method.starts_with("unchecked_into") => inner,
        _ => argument,
    };
    let (whole, value_range) = (tree.range(call), tree.range(value));
    let (open, close) = if tree.is_closed(value) { ("", "") } else { ("(", ")") };
    // An import of the trait is made for this.
    let of_trait = path.split("::").nth(2).unwrap_or_default();
    let mark = format!("/*{MARK}{of_trait}*/");
    let method = text[whole.start..].get(path.len() - method.len()..path.len()).unwrap_or(method);
    vec![
        Edit::replace(whole.start..value_range.start, format!("{mark}{open}")),
        Edit::replace(value_range.end..whole.end, format!("{close}.{method}()")),
    ]
}
