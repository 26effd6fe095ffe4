//! The features that examples in documentation need: they are compiled as tests, by rustdoc.

use std::collections::{BTreeSet, HashSet};

use super::sources::Sources;
use crate::compiler::names;
use crate::features::Reach;

/// The features that the examples of the sources reach, as far as these name web-bindings, beside those that are on.
pub fn features(sources: &Sources, reach: &Reach<'_>, on: &BTreeSet<String>) -> BTreeSet<String> {
    let examples: Vec<String> = sources.files.values().flat_map(|source| examples(&source.text)).collect();
    let named: HashSet<&str> =
        examples.iter().filter(|example| example.contains("web_bindings")).flat_map(|example| names(example)).collect();
    if named.is_empty() { BTreeSet::new() } else { reach.features(&named, on) }
}

/// The code in fences of comments that is compiled.
fn examples(text: &str) -> Vec<String> {
    let mut examples = Vec::new();
    let mut open: Option<(bool, String)> = None;
    for line in text.lines().map(str::trim_start) {
        let comment = ["///", "//!"].iter().find_map(|start| line.strip_prefix(start)).map(str::trim);
        let Some(comment) = comment else {
            open = None;
            continue;
        };
        match (comment.strip_prefix("```"), &mut open) {
            (Some(info), None) => open = Some((is_compiled(info), String::new())),
            (Some(_), Some((is_compiled, code))) => {
                if *is_compiled {
                    examples.push(std::mem::take(code));
                }
                open = None;
            }
            (None, Some((_, code))) => {
                code.push_str(comment);
                code.push('\n');
            }
            (None, None) => {}
        }
    }
    examples
}

/// Whether rustdoc compiles what has these words after its fence.
fn is_compiled(info: &str) -> bool {
    let known =
        ["rust", "no_run", "should_panic", "compile_fail", "edition2015", "edition2018", "edition2021", "edition2024"];
    let mut words = info.split([',', ' ']).map(str::trim).filter(|word| !word.is_empty());
    words.all(|word| known.contains(&word)) && !info.contains("compile_fail")
}

#[cfg(test)]
mod tests {
    use super::examples;

    #[test]
    fn compiled_code_is_found() {
        let text = "/// A.\n/// ```\n/// a();\n/// ```\n/// ```text\n/// b\n/// ```\nfn f() {}\n    //! ```rust,no_run\n    //! c();\n    //! ```\n";
        assert_eq!(examples(text), ["a();\n", "c();\n"]);
    }
}
