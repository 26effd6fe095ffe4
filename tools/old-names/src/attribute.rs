//! `#[wasm_bindgen(…)]` and `#[cfg(…)]`.

use proc_macro2::{TokenStream, TokenTree};
use syn::{Attribute, Meta};

/// The parts of `#[wasm_bindgen(…)]`, each with the text of its value.
#[derive(Clone, Default, Debug)]
pub struct Parts(Vec<(String, String)>);

impl Parts {
    pub fn of(attributes: &[Attribute]) -> Self {
        let mut parts = Vec::new();
        for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("wasm_bindgen")) {
            if let Meta::List(list) = &attribute.meta {
                parts.extend(split(list.tokens.clone()).into_iter().map(part));
            }
        }
        Parts(parts)
    }

    pub fn has(&self, key: &str) -> bool {
        self.0.iter().any(|(name, _)| name == key)
    }

    /// The value; empty for a part without one.
    pub fn get(&self, key: &str) -> Option<&str> {
        self.0.iter().find(|(name, _)| name == key).map(|(_, value)| value.as_str())
    }

    /// The value, if there is one.
    pub fn said(&self, key: &str) -> Option<&str> {
        self.get(key).filter(|value| !value.is_empty())
    }
}

/// Whether the item is there without `--cfg web_sys_unstable_apis`, with it only, or never.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stability {
    Stable,
    Unstable,
}

pub fn stability(attributes: &[Attribute]) -> Stability {
    let is_unstable = |attribute: &Attribute| {
        let Meta::List(list) = &attribute.meta else { return false };
        let text: String = list.tokens.to_string().split_whitespace().collect();
        let positive = text.replace("not(web_sys_unstable_apis)", "").replace("not(js_sys_unstable_apis)", "");
        attribute.path().is_ident("cfg") && positive.contains("_sys_unstable_apis")
    };
    if attributes.iter().any(is_unstable) { Stability::Unstable } else { Stability::Stable }
}

/// At its commas.
fn split(tokens: TokenStream) -> Vec<Vec<TokenTree>> {
    let mut parts = vec![Vec::new()];
    for token in tokens {
        match &token {
            TokenTree::Punct(punct) if punct.as_char() == ',' => parts.push(Vec::new()),
            _ => parts.last_mut().expect("there is one from the start").push(token),
        }
    }
    parts.retain(|part| !part.is_empty());
    parts
}

/// `js_name = "x"` => (`js_name`, `x`)
fn part(tokens: Vec<TokenTree>) -> (String, String) {
    let text = |tokens: &[TokenTree]| tokens.iter().map(|token| token.to_string()).collect::<String>();
    let equals = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == '=');
    match tokens.iter().position(equals) {
        Some(position) => (text(&tokens[..position]), plain(&text(&tokens[position + 1..]))),
        None => (text(&tokens), String::new()),
    }
}

/// Without quotes; a list of namespaces as a path.
fn plain(value: &str) -> String {
    let inner = value.trim_matches(['[', ']']);
    let names: Vec<&str> = inner.split(',').map(|name| name.trim().trim_matches('"')).collect();
    names.join(".").trim_start_matches("r#").to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(text: &str) -> Parts {
        let function: syn::ItemFn = syn::parse_str(&format!("{text} fn a() {{}}")).expect("it is Rust");
        Parts::of(&function.attrs)
    }

    #[test]
    fn parts_have_values_or_none() {
        let parts = parts("#[wasm_bindgen(method, getter = id, js_name = \"x y\", js_namespace = [\"A\", \"B\"])]");
        assert!(parts.has("method") && parts.said("method").is_none());
        assert_eq!(parts.said("getter"), Some("id"));
        assert_eq!(parts.said("js_name"), Some("x y"));
        assert_eq!(parts.said("js_namespace"), Some("A.B"));
    }

    #[test]
    fn only_what_needs_the_flag_is_unstable() {
        let stability = |text: &str| {
            let function: syn::ItemFn = syn::parse_str(&format!("{text} fn a() {{}}")).expect("it is Rust");
            stability(&function.attrs)
        };
        assert_eq!(stability("#[cfg(web_sys_unstable_apis)]"), Stability::Unstable);
        assert_eq!(stability("#[cfg(not(web_sys_unstable_apis))]"), Stability::Stable);
        assert_eq!(stability("#[cfg(feature = \"Element\")]"), Stability::Stable);
    }
}
