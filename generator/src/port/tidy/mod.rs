//! What the rules have written, as a person would write it.
//!
//! A rule writes whole paths, `::web_bindings::JsCast::unchecked_into(value)`: they are right wherever they stand. When all
//! is edited, a file has methods and imports instead, as far as it compiles then. Programs hardly ever begin a path with
//! `::`, so that it marks those of the rules.

mod methods;
mod modules;
mod short;

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::judge::{Found, Judge};
use super::sources::Sources;
use super::syntax::Parsed;
use super::text::apply;
use crate::problem::Problem;

/// How the paths of the rules begin.
pub const MARK: &str = "::web_bindings::";

/// Puts the sources in order. Gives their errors, of which there are not more than before.
pub fn tidy(sources: &mut Sources, judge: &Judge<'_>, before: Vec<Found>) -> Result<Vec<Found>, Problem> {
    let marked: BTreeMap<PathBuf, String> = sources
        .files
        .iter()
        .filter(|(_, source)| source.text.contains(MARK))
        .map(|(path, source)| (path.clone(), source.text.clone()))
        .collect();
    if marked.is_empty() {
        return Ok(before);
    }
    for (path, text) in &marked {
        sources.set(judge.copy, path, tidied(text))?;
    }
    let mut after = judge.errors(sources)?;
    let count = |errors: &[Found], path: &PathBuf| errors.iter().filter(|found| found.path == *path).count();
    let worse: Vec<&PathBuf> = marked.keys().filter(|path| count(&after, path) > count(&before, path)).collect();
    if !worse.is_empty() {
        for path in worse {
            sources.set(judge.copy, path, unmarked(&marked[path]))?;
        }
        after = judge.errors(sources)?;
    }
    if after.len() > before.len() {
        for (path, text) in &marked {
            sources.set(judge.copy, path, unmarked(text))?;
        }
        after = judge.errors(sources)?;
    }
    Ok(after)
}

/// The whole paths as they are, but for the mark.
fn unmarked(text: &str) -> String {
    // After a turbofish's `<` and the like there is nothing that it could belong to.
    text.replace(MARK, MARK.trim_start_matches("::"))
}

/// The text with methods and imports.
fn tidied(text: &str) -> String {
    let mut text = text.to_owned();
    // What is in a call's argument is changed in a round of its own.
    for _ in 0..8 {
        let Some(edits) = Parsed::of(&text).map(|parsed| methods::edits(&text, &parsed)) else { break };
        if edits.is_empty() {
            break;
        }
        text = apply(&text, &edits);
    }
    let edits = Parsed::of(&text).map(|parsed| short::edits(&text, &parsed)).unwrap_or_default();
    unmarked(&apply(&text, &edits))
}

#[cfg(test)]
mod tests {
    use super::tidied;

    #[test]
    fn calls_become_methods_and_names_are_imported() {
        let text = "use a::B;\nuse web_bindings::{Event};\n\nfn f(e: &Event) -> D {\n    ::web_bindings::JsCast::unchecked_into::<D>(g(&::web_bindings::ToJs::to_js(&h(e))))\n}\n";
        let made = "use a::B;\nuse web_bindings::{Event, JsCast, ToJs};\n\nfn f(e: &Event) -> D {\n    g(&h(e).to_js()).unchecked_into::<D>()\n}\n";
        assert_eq!(tidied(text), made);
    }

    #[test]
    fn a_name_of_something_else_keeps_its_path() {
        let text = "use wasm_bindgen::prelude::*;\nuse other::Array;\n\nfn f() {\n    ::web_bindings::Array::of(::web_bindings::JsValue::NULL);\n}\n";
        let made = "use wasm_bindgen::prelude::*;\nuse other::Array;\n\nfn f() {\n    web_bindings::Array::of(JsValue::NULL);\n}\n";
        assert_eq!(tidied(text), made);
    }

    #[test]
    fn a_module_without_imports_gets_one() {
        let text = "//! Doc.\n\nfn f() -> ::web_bindings::JsValue {\n    g()\n}\n\nmod m {\n    use super::*;\n    fn h() { ::web_bindings::JsValue::NULL; }\n}\n";
        let made = "//! Doc.\n\nuse web_bindings::JsValue;\n\nfn f() -> JsValue {\n    g()\n}\n\nmod m {\n    use super::*;\n    fn h() { JsValue::NULL; }\n}\n";
        assert_eq!(tidied(text), made);
    }
}
