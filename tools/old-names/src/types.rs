//! Types as text, each by its last name: `Option<String>`, `&JsValue`, `&[u8]`.

use quote::ToTokens;
use syn::{FnArg, Pat, ReturnType, Signature, Type};

pub fn text(ty: &Type) -> String {
    squeezed(&ty.to_token_stream().to_string())
}

/// Without blanks that mean nothing, and without the modules of paths.
fn squeezed(text: &str) -> String {
    let mut squeezed = String::new();
    let is_name = |c: char| c.is_alphanumeric() || c == '_';
    for part in text.split_whitespace() {
        let between = squeezed.ends_with(is_name) && part.starts_with(is_name);
        if between || squeezed.ends_with([',', ';']) {
            squeezed.push(' ');
        }
        if part == "::" {
            let start = squeezed.rfind(|c: char| !is_name(c)).map_or(0, |end| end + 1);
            squeezed.truncate(start);
        } else {
            squeezed.push_str(part);
        }
    }
    squeezed.replace("->", " -> ")
}

/// The arguments but for the receiver, and the receiver's type.
pub fn arguments(signature: &Signature, is_method: bool) -> (Option<String>, Vec<(String, String)>) {
    let mut arguments: Vec<(String, String)> = Vec::new();
    let mut receiver = None;
    for (position, argument) in signature.inputs.iter().enumerate() {
        match argument {
            FnArg::Receiver(_) => receiver = Some("Self".to_owned()),
            FnArg::Typed(typed) if position == 0 && is_method => {
                receiver = Some(without_parameters(text(&typed.ty).trim_start_matches('&')).to_owned());
            }
            FnArg::Typed(typed) => {
                let name = match &*typed.pat {
                    Pat::Ident(name) => name.ident.to_string(),
                    _ => "_".to_owned(),
                };
                arguments.push((name, text(&typed.ty)));
            }
        }
    }
    (receiver, arguments)
}

/// The result, and whether it is a `Result`.
pub fn returns(signature: &Signature) -> (String, bool) {
    let ReturnType::Type(_, ty) = &signature.output else { return (String::new(), false) };
    let text = text(ty);
    match text.strip_prefix("Result<").and_then(|inner| inner.rsplit_once(", ")) {
        Some((value, _)) => (if value == "()" { String::new() } else { value.to_owned() }, true),
        None => (text, false),
    }
}

/// `Array<T>` => `Array`
pub fn without_parameters(ty: &str) -> &str {
    ty.split('<').next().unwrap_or(ty)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_have_their_last_names() {
        for (written, expected) in [
            ("Option<::alloc::string::String>", "Option<String>"),
            ("&::wasm_bindgen::JsValue", "&JsValue"),
            ("&mut dyn FnMut(T, u32) -> bool", "&mut dyn FnMut(T, u32) -> bool"),
            ("Result<Option<Element>, ::wasm_bindgen::JsValue>", "Result<Option<Element>, JsValue>"),
            ("&mut [u8]", "&mut[u8]"),
        ] {
            assert_eq!(text(&syn::parse_str(written).expect("it is a type")), expected);
        }
    }

    #[test]
    fn a_result_is_told_apart_from_its_value() {
        let signature = |text: &str| syn::parse_str::<Signature>(text).expect("it is a signature");
        assert_eq!(returns(&signature("fn a() -> Result<(), JsValue>")), (String::new(), true));
        assert_eq!(returns(&signature("fn a() -> Result<Map<K, V>, JsValue>")), ("Map<K, V>".to_owned(), true));
        assert_eq!(returns(&signature("fn a() -> u32")), ("u32".to_owned(), false));
    }
}
