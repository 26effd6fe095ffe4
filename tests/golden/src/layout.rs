//! What can be said of a generated file's layout without an opinion.

/// As many columns as `rustfmt.toml` allows.
pub const WIDEST: usize = 120;

/// Rust that the generator makes, and not the runtime, which it copies.
pub fn is_generated(path: &str) -> bool {
    path.starts_with("src/generated/") && path.ends_with(".rs")
}

/// The lines that are too wide, with their numbers; documentation may be, for links cannot be broken.
pub fn too_wide(contents: &str) -> impl Iterator<Item = (usize, &str)> {
    let is_doc = |line: &str| line.trim_start().starts_with("//");
    // A name alone and the parenthesis after it: WebGL has imports of twelve arguments and long names.
    let is_name = |line: &str| line.ends_with('(');
    let lines = contents.lines().enumerate().map(|(index, line)| (index + 1, line));
    lines.filter(move |(_, line)| line.chars().count() > WIDEST && !is_doc(line) && !is_name(line))
}
