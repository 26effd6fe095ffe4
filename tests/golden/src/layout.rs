//! The width of the generated files' lines.

/// As many columns as `rustfmt.toml` allows.
pub const WIDEST: usize = 120;

/// Whether the generator writes this file: Rust that is no part of the runtime, which it copies.
pub fn is_generated(path: &str) -> bool {
    path.starts_with("src/generated/") && path.ends_with(".rs")
}

/// The lines that are too wide, with their numbers.
///
/// Three kinds of line may be wider, for they cannot be broken: a comment that consists of links or of one piece of WebIDL,
/// the name of a function before its arguments, and the reason of a deprecation.
pub fn too_wide(contents: &str) -> impl Iterator<Item = (usize, &str)> {
    let lines = contents.lines().enumerate().map(|(index, line)| (index + 1, line));
    let is_unbreakable = |line: &str| is_unbreakable_doc(line) || is_name(line) || is_reason(line);
    lines.filter(move |(_, line)| line.chars().count() > WIDEST && !is_unbreakable(line))
}

/// `/// … [MDN](https://…)`, `/// `interface Element : Node``
fn is_unbreakable_doc(line: &str) -> bool {
    let Some(text) = line.trim_start().strip_prefix("/// ") else { return false };
    let is_webidl = text.len() > 2 && text.starts_with('`') && text.ends_with('`');
    is_webidl || text.contains("](https://")
}

/// `#[deprecated = "…"]`
fn is_reason(line: &str) -> bool {
    line.trim_start().starts_with("#[deprecated = \"") && line.ends_with("\"]")
}

/// `Js::call_item__number(`, `pub(crate) fn call_item__number(`
fn is_name(line: &str) -> bool {
    let start = line.trim_start();
    let start = start.strip_prefix("pub(crate) fn ").or_else(|| start.strip_prefix("Js::"));
    let name = start.and_then(|start| start.strip_suffix('('));
    name.is_some_and(|name| name.chars().all(|character| character.is_ascii_alphanumeric() || character == '_'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wide_lines(line: &str) -> usize {
        too_wide(line).count()
    }

    #[test]
    fn a_line_of_code_may_have_120_columns() {
        let statement = |columns: usize| format!("{};", "a".repeat(columns - 1));
        assert_eq!(wide_lines(&statement(120)), 0);
        assert_eq!(wide_lines(&statement(121)), 1);
        assert_eq!(too_wide(&format!("\n{}", statement(121))).map(|(number, _)| number).collect::<Vec<_>>(), [2]);
    }

    #[test]
    fn the_name_of_an_import_may_be_wider() {
        let name = "n".repeat(120);
        assert_eq!(wide_lines(&format!("        Js::{name}(")), 0);
        assert_eq!(wide_lines(&format!("    pub(crate) fn {name}(")), 0);
        assert_eq!(wide_lines(&format!("        Js::{name}(js(self)")), 1);
        assert_eq!(wide_lines(&format!("        Ok(Js::{name}(")), 1);
        assert_eq!(wide_lines(&format!("    pub fn {name}(")), 1);
    }

    #[test]
    fn the_reason_of_a_deprecation_may_be_wider() {
        let long = "n".repeat(120);
        assert_eq!(wide_lines(&format!("    #[deprecated = \"{long}\"]")), 0);
        assert_eq!(wide_lines(&format!("    #[doc = \"{long}\"]")), 1);
    }

    #[test]
    fn documentation_may_be_wider_where_it_cannot_be_broken() {
        let long = "n".repeat(120);
        assert_eq!(wide_lines(&format!("    /// [MDN](https://developer.mozilla.org/{long})")), 0);
        assert_eq!(wide_lines(&format!("    /// `interface {long}`")), 0);
        assert_eq!(wide_lines(&format!("    /// It returns {long}")), 1);
        assert_eq!(wide_lines(&format!("    // [MDN](https://developer.mozilla.org/{long})")), 1);
    }
}
