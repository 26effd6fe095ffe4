//! What web-sys and js-sys called things, and what web-bindings has for them.

use std::collections::HashMap;

use crate::catalogue::{Binding, Catalogue, Kind};
use crate::old_names::{self, OldName};

pub struct Names<'c> {
    /// By their paths: `Element::scroll_to_with_x_and_y`
    old: HashMap<&'static str, OldName>,
    /// By their own names: `scroll_to_with_x_and_y`
    old_by_name: HashMap<&'static str, Vec<&'static str>>,
    new: HashMap<&'c str, &'c Binding>,
    /// The type that each type derefs to.
    parents: HashMap<&'c str, &'c str>,
}

impl<'c> Names<'c> {
    pub fn new(catalogue: &'c Catalogue) -> Self {
        let mut names =
            Names { old: HashMap::new(), old_by_name: HashMap::new(), new: HashMap::new(), parents: HashMap::new() };
        for old in old_names::all() {
            names.old_by_name.entry(old.rust_name()).or_default().push(old.path);
            // What both crates have is web-sys's first.
            names.old.entry(old.path).or_insert(old);
        }
        for binding in &catalogue.bindings {
            names.new.entry(&binding.path).or_insert(binding);
            if let (Kind::Type, Some(parent)) = (binding.kind, &binding.extends) {
                names.parents.insert(&binding.path, parent);
            }
        }
        names
    }

    /// What web-bindings has at a path.
    pub fn new_at(&self, path: &str) -> Option<&'c Binding> {
        self.new.get(path).copied()
    }

    /// What the old crates had at a path.
    pub fn old_at(&self, path: &str) -> Option<&OldName> {
        self.old.get(path)
    }

    /// The new name of a type, where it is another.
    pub fn renamed_type(&self, path: &str) -> Option<&'static str> {
        let old = self.old_at(path).filter(|old| matches!(old.kind, "type" | "enum"))?;
        let new = *old.candidates.first()?;
        (old.fit != "same" && new != path).then_some(new)
    }

    /// What the old crates had of this name, in a type of web-bindings or one of its ancestors.
    pub fn old_member(&self, of_type: &str, name: &str) -> Option<&OldName> {
        self.chain(of_type).into_iter().find_map(|owner| self.old_at(&format!("{owner}::{name}")))
    }

    /// All that the old crates had of this name.
    pub fn old_named(&self, name: &str) -> impl Iterator<Item = &OldName> {
        self.old_by_name.get(name).into_iter().flatten().filter_map(|path| self.old_at(path))
    }

    /// Whether a path is a type of web-bindings.
    pub fn is_type(&self, path: &str) -> bool {
        self.new_at(path).is_some_and(|binding| binding.kind.is_type())
    }

    /// A type and those that it derefs to, by the names that the old crates gave them.
    fn chain(&self, of_type: &str) -> Vec<String> {
        let first = old_type(of_type);
        let parent = |name: &String| self.parents.get(name.as_str()).map(|parent| (*parent).to_owned());
        let mut chain: Vec<String> = std::iter::successors(Some(first), parent).take(64).collect();
        chain.push("Object".to_owned());
        chain
    }
}

/// The old crates' name of a type as the compiler writes it: `Uint8Array` of `web_bindings::TypedArray<u8>`.
pub fn old_type(written: &str) -> String {
    let plain = written.trim_start_matches('&').trim_start_matches("mut ");
    let path = plain.split('<').next().unwrap_or_default();
    let name = path.strip_prefix("web_bindings::").unwrap_or(path);
    let name = match name.rsplit_once("generated::areas::") {
        Some((_, rest)) => rest.split_once("::").map_or(rest, |(_, path)| path),
        None => name,
    };
    let parameter = plain.split_once('<').map(|(_, rest)| rest.trim_end_matches('>')).unwrap_or_default();
    match (name, parameter) {
        ("TypedArray", "u8") => "Uint8Array",
        ("TypedArray", "Clamped<u8>") => "Uint8ClampedArray",
        ("TypedArray", "u16") => "Uint16Array",
        ("TypedArray", "u32") => "Uint32Array",
        ("TypedArray", "u64") => "BigUint64Array",
        ("TypedArray", "i8") => "Int8Array",
        ("TypedArray", "i16") => "Int16Array",
        ("TypedArray", "i32") => "Int32Array",
        ("TypedArray", "i64") => "BigInt64Array",
        ("TypedArray", "f32") => "Float32Array",
        ("TypedArray", "f64") => "Float64Array",
        ("Iter", _) => "Iterator",
        ("AsyncIter", _) => "AsyncIterator",
        (name, _) => name,
    }
    .to_owned()
}

#[cfg(test)]
mod tests {
    use super::old_type;

    #[test]
    fn types_have_their_old_names() {
        assert_eq!(old_type("&web_bindings::Document"), "Document");
        assert_eq!(old_type("TypedArray<u8>"), "Uint8Array");
        assert_eq!(old_type("web_bindings::Promise<web_bindings::FormData>"), "Promise");
        assert_eq!(old_type("web_bindings::Intl::Collator"), "Intl::Collator");
    }
}
