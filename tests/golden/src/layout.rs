//! What can be said of a generated file's layout without an opinion.

/// As many columns as `rustfmt.toml` allows.
pub const WIDEST: usize = 120;

/// Rust that the generator makes, and not the runtime, which it copies.
pub fn is_generated(path: &str) -> bool {
    path.starts_with("src/generated/") && path.ends_with(".rs")
}

/// The lines that are too wide, with their numbers. Documentation is not broken, for the sake of its links and its WebIDL,
/// and one name cannot be: WebGL's imports of twelve arguments have names of a hundred letters.
pub fn too_wide(contents: &str) -> impl Iterator<Item = (usize, &str)> {
    let is_doc = |line: &str| line.trim_start().starts_with("//");
    let is_name = |line: &str| {
        let code = line.trim_start().strip_prefix("pub(crate) fn ").unwrap_or(line.trim_start());
        let name = code.strip_prefix("Js::").unwrap_or(code).trim_end_matches('(');
        name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    };
    let lines = contents.lines().enumerate().map(|(index, line)| (index + 1, line));
    lines.filter(move |(_, line)| line.chars().count() > WIDEST && !is_doc(line) && !is_name(line))
}

#[cfg(test)]
mod tests {
    use super::too_wide;

    #[test]
    fn only_documentation_and_one_name_may_be_wide() {
        let name = "a".repeat(130);
        let wide = |line: &str| too_wide(line).count();
        assert_eq!(wide(&format!("    Js::{name}(")), 0);
        assert_eq!(wide(&format!("    pub(crate) fn {name}(")), 0);
        assert_eq!(wide(&format!("/// {name} b")), 0);
        assert_eq!(wide(&format!("    Js::{name}(self)")), 1);
        assert_eq!(wide(&format!("    f({name}, g(")), 1);
    }
}
