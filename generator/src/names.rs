//! WebIDL identifiers as Rust names, which are those of `web-sys`.

use heck::{ToSnakeCase, ToUpperCamelCase};

use crate::runtime::{is_module, is_type};

/// Rust's keywords, strict and reserved (edition 2024).
const KEYWORDS: &[&str] = &[
    "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super",
    "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Whether no member can have this name. `js` is a function that generated code calls everywhere.
pub fn is_keyword(name: &str) -> bool {
    KEYWORDS.contains(&name) || name == "js"
}

/// `innerHTML` => `inner_html`, `texImage2D` => `tex_image_2d`, `type` => `type_`
pub fn member(identifier: &str) -> String {
    escape(split_acronyms(identifier).to_snake_case())
}

/// `class_`, which is a keyword otherwise, is `set_class`.
pub fn unescaped(name: String) -> String {
    match name.strip_suffix('_') {
        Some(word) if is_keyword(word) => word.to_owned(),
        _ => name,
    }
}

/// A parameter's name, other than the names that the function's body uses.
pub fn parameter(identifier: &str) -> String {
    let name = member(identifier);
    if matches!(name.as_str(), "this" | "js" | "nullable") { format!("{name}_") } else { name }
}

/// The part of a name after `set_` or `_with_`, where a keyword needs no underscore.
pub fn fragment(identifier: &str) -> String {
    split_acronyms(identifier).to_snake_case()
}

/// `HTMLCanvasElement` => `HtmlCanvasElement`; a name that Rust or the runtime needs gets `Js` before it.
pub fn type_name(identifier: &str) -> String {
    let mut name = camel(identifier);
    while is_type(&name) {
        name.insert_str(0, "Js");
    }
    name
}

/// The name of a type in the module of its namespace. Rust and the runtime have no names there.
pub fn type_name_in_module(identifier: &str) -> String {
    camel(identifier)
}

/// `same-origin` => `SameOrigin`, `2d` => `N2d`, the empty string => `None`
pub fn variant(text: &str) -> String {
    let name = text.to_upper_camel_case();
    match name.chars().next() {
        None if text.is_empty() => "None".to_owned(),
        // Nothing but punctuation: spelled out, since it has to differ from the empty string.
        None => text.chars().map(|c| format!("U{:04X}", c as u32)).collect(),
        Some(first) if first.is_ascii_digit() => format!("N{name}"),
        Some(_) if name == "Self" => "Self_".to_owned(),
        Some(_) => name,
    }
}

/// `ELEMENT_NODE` => `ELEMENT_NODE`, `maxValue` => `MAX_VALUE`
pub fn constant(identifier: &str) -> String {
    use heck::ToShoutySnakeCase;
    let is_constant = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_';
    if identifier.chars().all(is_constant) {
        identifier.to_owned()
    } else {
        split_acronyms(identifier).to_shouty_snake_case()
    }
}

/// A namespace's module carries the name that JavaScript gives it: `console`, `CSS`, `WebAssembly`.
pub fn module(identifier: &str) -> String {
    let name = escape(identifier.replace('-', "_"));
    if is_module(&name) { format!("{name}_") } else { name }
}

/// The optional arguments' names after `_with_`: `a_and_b`, or `a_to_z` for more than four.
pub fn joined(fragments: &[String]) -> String {
    match fragments {
        [first, _, _, _, .., last] => format!("{first}_to_{last}"),
        all => all.join("_and_"),
    }
}

fn camel(identifier: &str) -> String {
    split_acronyms(identifier).to_upper_camel_case()
}

/// Adds an underscore to a keyword, and an `n` before a digit at the beginning.
pub fn escape(name: String) -> String {
    if is_keyword(&name) {
        format!("{name}_")
    } else if name.starts_with(|c: char| c.is_ascii_digit()) {
        format!("n{name}")
    } else {
        name
    }
}

/// Word breaks that the letters' case does not show: `HTMLHRElement` is HTML + HR, `2D` is one word.
fn split_acronyms(identifier: &str) -> String {
    identifier
        .replace("HTML", "HTML_")
        .replace("NaN", "Nan")
        .replace("1D", "_1d")
        .replace("2D", "_2d")
        .replace("3D", "_3d")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_are_named_as_in_web_sys() {
        for (idl, rust) in [
            ("innerHTML", "inner_html"),
            ("createElementNS", "create_element_ns"),
            ("texImage2D", "tex_image_2d"),
            ("uniform1fv", "uniform1fv"),
            ("type", "type_"),
            ("setHTMLUnsafe", "set_html_unsafe"),
            ("isPointInPath", "is_point_in_path"),
            ("URL", "url"),
        ] {
            assert_eq!(member(idl), rust, "{idl}");
        }
    }

    #[test]
    fn types_are_named_as_in_web_sys() {
        for (idl, rust) in [
            ("HTMLHRElement", "HtmlHrElement"),
            ("CanvasRenderingContext2D", "CanvasRenderingContext2d"),
            ("WebGL2RenderingContext", "WebGl2RenderingContext"),
            ("URLSearchParams", "UrlSearchParams"),
            ("IDBDatabase", "IdbDatabase"),
            ("ANGLE_instanced_arrays", "AngleInstancedArrays"),
            ("Path2D", "Path2d"),
            ("Option", "JsOption"),
            ("String", "JsJsString"),
        ] {
            assert_eq!(type_name(idl), rust, "{idl}");
        }
    }

    #[test]
    fn variants_are_identifiers() {
        for (text, rust) in [("same-origin", "SameOrigin"), ("2d-array", "N2dArray"), ("", "None"), ("+", "U002B")] {
            assert_eq!(variant(text), rust, "{text:?}");
        }
    }

    #[test]
    fn many_names_are_a_range() {
        let names = |list: &[&str]| list.iter().map(|name| name.to_string()).collect::<Vec<_>>();
        assert_eq!(joined(&names(&["a", "b"])), "a_and_b");
        assert_eq!(joined(&names(&["a", "b", "c", "d", "e"])), "a_to_e");
    }
}
