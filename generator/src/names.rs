//! Any text as a Rust name: WebIDL identifiers, values of enumerations, names of events, tags.
//!
//! The names of WebIDL identifiers are those of `web-sys`. Each function here is total. It has a name for every text,
//! and two texts may have the same one, which `lower/registry.rs` reports.

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

use crate::runtime::{is_free_function, is_function, is_module, is_type, is_type_in_module, is_type_parameter};

/// Rust's keywords, strict and reserved (edition 2024).
const KEYWORDS: &[&str] = &[
    "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super",
    "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Whether no member can have this name: it is a keyword, or a function that generated code calls.
pub fn is_keyword(name: &str) -> bool {
    KEYWORDS.contains(&name) || is_function(name)
}

/// Whether the text is a Rust identifier as it is.
pub fn is_identifier(text: &str) -> bool {
    let is_word = text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    is_word && has_words(text) && !begins_with_digit(text) && !KEYWORDS.contains(&text)
}

/// `innerHTML` => `inner_html`, `texImage2D` => `tex_image_2d`, `type` => `type_`
pub fn member(identifier: &str) -> String {
    escape(fragment(identifier))
}

/// The name of a function that is no member of a type.
pub fn free_function(name: String) -> String {
    suffixed(name, is_free_function)
}

/// `class_`, which is a keyword otherwise, is `set_class`.
pub fn unescaped(name: String) -> String {
    match name.strip_suffix('_') {
        Some(word) if is_keyword(word) => word.to_owned(),
        _ => name,
    }
}

/// A parameter's name, other than those before it and the names that the function's body uses.
pub fn parameter<'n>(identifier: &str, before: impl Iterator<Item = &'n str> + Clone) -> String {
    let mut name = member(identifier);
    // No caller writes the name of a parameter, so a second underscore hurts nobody.
    while name == "this" || is_free_function(&name) || before.clone().any(|other| other == name) {
        name.push('_');
    }
    name
}

/// The part of a name after `set_` or `_with_`, where a keyword needs no underscore.
pub fn fragment(identifier: &str) -> String {
    cased(&split_acronyms(identifier), Case::Snake)
}

/// `HTMLCanvasElement` => `HtmlCanvasElement`; a name that Rust or the runtime needs gets `Js` before it.
pub fn type_name(identifier: &str) -> String {
    prefixed(camel(identifier), is_type)
}

/// The name of a type in the module of its namespace, where Rust and the runtime need few names.
pub fn type_name_in_module(identifier: &str) -> String {
    prefixed(camel(identifier), is_type_in_module)
}

/// `same-origin` => `SameOrigin`, `2d` => `N2d`, the empty string => `None`
pub fn variant(text: &str) -> String {
    suffixed(begun(cased(text, Case::Camel), 'N'), |name| name == "Self")
}

/// `h1` => `H1`
pub fn tag(text: &str) -> String {
    variant(text)
}

/// `pointerdown` => `Pointerdown`, `volume-change` => `VolumeChange`, `DOMContentLoaded` as it is
pub fn event(text: &str) -> String {
    let name: String = match text.is_ascii() && has_words(text) {
        true => text.split(|c: char| !c.is_ascii_alphanumeric()).map(capitalised).collect(),
        false => cased(text, Case::Camel),
    };
    // The macro that declares events has type parameters beside their names.
    suffixed(begun(name, 'N'), |name| name == "Self" || is_type_parameter(name))
}

/// `ELEMENT_NODE` => `ELEMENT_NODE`, `maxValue` => `MAX_VALUE`
pub fn constant(identifier: &str) -> String {
    let is_constant = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_';
    let name = match identifier.chars().all(is_constant) && has_words(identifier) {
        true => identifier.to_owned(),
        false => cased(&split_acronyms(identifier), Case::Shouty),
    };
    begun(name, 'N')
}

/// The module of a namespace of the web platform: `console`, `CSS` => `css`, `GPUMapMode` => `gpu_map_mode`
pub fn platform_module(identifier: &str) -> String {
    suffixed(begun(fragment(identifier), 'n'), |name| is_keyword(name) || is_module(name))
}

/// The module of a namespace of JavaScript's, which carries its name: `Math`, `WebAssembly`
pub fn module(identifier: &str) -> String {
    let is_own = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let name = match identifier.is_ascii() && has_words(identifier) {
        true => identifier.chars().map(|c| if is_own(c) { c } else { '_' }).collect(),
        false => cased(identifier, Case::Snake),
    };
    suffixed(begun(name, 'n'), |name| is_keyword(name) || is_module(name))
}

/// The module of an area, whose name is in lower case: `canvas-2d` => `canvas_2d`. No two areas have one module.
pub fn area_module(area: &str) -> String {
    suffixed(begun(area.replace('-', "_"), '_'), is_keyword)
}

/// The optional arguments' names after `_with_`: `a_and_b`, or `a_to_z` for more than four.
pub fn joined(fragments: &[String]) -> String {
    match fragments {
        [first, _, _, _, .., last] => format!("{first}_to_{last}"),
        all => all.join("_and_"),
    }
}

/// Adds an underscore to a keyword, and an `n` before a digit at the beginning.
pub fn escape(fragment: String) -> String {
    suffixed(begun(fragment, 'n'), is_keyword)
}

fn camel(identifier: &str) -> String {
    begun(cased(&split_acronyms(identifier), Case::Camel), 'N')
}

/// The name with this letter before a digit at its beginning.
fn begun(mut name: String, letter: char) -> String {
    if begins_with_digit(&name) {
        name.insert(0, letter);
    }
    name
}

/// The name with `Js` before it until it is free.
fn prefixed(mut name: String, is_taken: impl Fn(&str) -> bool) -> String {
    while is_taken(&name) {
        name.insert_str(0, "Js");
    }
    name
}

/// The name with `_` after it until it is free.
fn suffixed(mut name: String, is_taken: impl Fn(&str) -> bool) -> String {
    while is_taken(&name) {
        name.push('_');
    }
    name
}

/// How the words of a name are written.
#[derive(Clone, Copy)]
enum Case {
    /// `TagName`
    Camel,
    /// `tag_name`
    Snake,
    /// `TAG_NAME`
    Shouty,
}

impl Case {
    fn of(self, text: &str) -> String {
        match self {
            Case::Camel => text.to_upper_camel_case(),
            Case::Snake => text.to_snake_case(),
            Case::Shouty => text.to_shouty_snake_case(),
        }
    }

    /// A character by its number: `é` => `U00E9`
    fn spelled(self, character: char) -> String {
        match self {
            Case::Camel | Case::Shouty => format!("U{:04X}", character as u32),
            Case::Snake => format!("u{:04x}", character as u32),
        }
    }

    fn separator(self) -> &'static str {
        match self {
            Case::Camel => "",
            Case::Snake | Case::Shouty => "_",
        }
    }
}

/// The words of any text in this case; they are ASCII, and there is at least one.
///
/// Punctuation stands between words. A character that is not ASCII is a word of its own, spelled by its number, so that
/// no two names are the same to Rust that are not the same here. A text that has nothing else is spelled too.
fn cased(text: &str, case: Case) -> String {
    if text.is_empty() {
        return case.of("none");
    }
    let has_words = has_words(text);
    if has_words && text.is_ascii() {
        return case.of(text);
    }
    let mut words = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(|c: char| !has_words || !c.is_ascii()) {
        let (before, from) = rest.split_at(at);
        words.push(case.of(before));
        let mut characters = from.chars();
        words.extend(characters.next().map(|character| case.spelled(character)));
        rest = characters.as_str();
    }
    words.push(case.of(rest));
    words.retain(|word| !word.is_empty());
    words.join(case.separator())
}

fn has_words(text: &str) -> bool {
    text.bytes().any(|byte| byte.is_ascii_alphanumeric())
}

fn begins_with_digit(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_digit())
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
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

    /// Every function on texts of all sorts gives an identifier, and one that Rust accepts in its place.
    #[test]
    fn every_text_has_a_name() {
        let texts = [
            "",
            "_",
            "__",
            "0",
            "_0",
            "9a",
            "-",
            "a-b",
            "a:b",
            "a b",
            "self",
            "Self",
            "crate",
            "super",
            "Default",
            "js",
            "nullable",
            "as-ref",
            "gates",
            "é",
            "größe",
            "a\u{301}",
            "\u{202e}",
            "\u{1f600}",
            "1D",
            "HTML",
            "T",
            "Heir",
            "\r\n\0",
            "'",
            "\"",
            "\\",
            "r#type",
            "fmt",
            "Option",
        ];
        for text in texts {
            let names = [
                member(text),
                parameter(text, std::iter::empty()),
                type_name(text),
                type_name_in_module(text),
                variant(text),
                tag(text),
                event(text),
                constant(text),
                module(text),
                escape(fragment(text)),
            ];
            for name in names {
                assert!(is_identifier(&name), "{text:?} => {name:?}");
            }
            assert!(is_identifier(&format!("set_{}", fragment(text))), "{text:?}");
            assert!(!fragment(text).is_empty(), "{text:?}");
        }
    }

    #[test]
    fn names_of_unusual_texts() {
        assert_eq!(type_name("0"), "N0");
        assert_eq!(type_name("_"), "U005F");
        assert_eq!(type_name("Default"), "JsDefault");
        assert_eq!(type_name_in_module("Default"), "Default");
        assert_eq!(type_name_in_module("Self"), "JsSelf");
        assert_eq!(member("_"), "u005f");
        assert_eq!(member("asRef"), "as_ref_");
        assert_eq!(constant("_"), "U005F");
        assert_eq!(constant("_1"), "_1");
        assert_eq!(module("gates"), "gates_");
        assert_eq!(module("a-b"), "a_b");
        assert_eq!(event("volume-change"), "VolumeChange");
        assert_eq!(event("user:login"), "UserLogin");
        assert_eq!(event("DOMContentLoaded"), "DOMContentLoaded");
        assert_eq!(event("self"), "Self_");
        assert_eq!(event("t"), "T_");
        assert_eq!(tag("self"), "Self_");
        assert_eq!(tag("font-face"), "FontFace");
        assert_eq!(area_module("3d-models"), "_3d_models");
        assert_eq!(area_module("self"), "self_");
        assert_eq!(variant("größe"), "GrU00F6U00DFE");
        assert_eq!(member("größe"), "gr_u00f6_u00df_e");
    }

    #[test]
    fn parameters_differ() {
        assert_eq!(parameter("this", std::iter::empty()), "this_");
        assert_eq!(parameter("nullable", std::iter::empty()), "nullable_");
        assert_eq!(free_function("nullable".to_owned()), "nullable_");
        assert_eq!(member("nullable"), "nullable");
        assert_eq!(parameter("fooBar", ["foo_bar"].into_iter()), "foo_bar_");
        assert_eq!(parameter("fooBar", ["foo_bar_", "foo_bar"].into_iter()), "foo_bar__");
    }

    #[test]
    fn many_names_are_a_range() {
        let names = |list: &[&str]| list.iter().map(|name| name.to_string()).collect::<Vec<_>>();
        assert_eq!(joined(&names(&["a", "b"])), "a_and_b");
        assert_eq!(joined(&names(&["a", "b", "c", "d", "e"])), "a_to_e");
    }
}
