//! The lines of `bindings.jsonl`, as far as the audit needs them.

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};
use std::path::Path;

#[derive(Clone, Debug, Deserialize)]
pub struct Binding {
    /// The JavaScript class, with its namespaces (`Intl.Collator`); `globalThis` for a global function.
    pub js_class: String,
    /// The member's name, `@@iterator` for one keyed by a symbol.
    #[serde(default)]
    pub js_name: String,
    pub kind: Kind,
    /// The Rust path, `Element::id`.
    #[serde(default)]
    pub path: String,
    /// The feature that has it.
    #[serde(default)]
    pub area: String,
    #[serde(default)]
    pub experimental: bool,
    /// It returns a `Result`.
    #[serde(default)]
    pub fallible: bool,
    /// It panics where it throws.
    #[serde(default)]
    pub panics: bool,
    /// It is hand-written, and catches what it does not return.
    #[serde(default)]
    pub runtime: bool,
    /// The globals that expose the member, in WebIDL's names; `*` for all of them.
    #[serde(default)]
    pub exposed: Vec<String>,
}

#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    Type,
    Constructor,
    Method,
    Getter,
    Setter,
    StaticMethod,
    StaticGetter,
    StaticSetter,
    Const,
    NsFunction,
    Function,
    IndexingGetter,
    IndexingSetter,
    IndexingDeleter,
    EnumValue,
    DictGetter,
    DictSetter,
    Union,
    Callback,
    Helper,
    Event,
    Tag,
    Lookup,
    Runtime,
}

impl Kind {
    /// Does it stand for nothing that WebIDL has a name for?
    pub fn is_of_rust_alone(self) -> bool {
        matches!(
            self,
            Kind::Union | Kind::Callback | Kind::Helper | Kind::Event | Kind::Tag | Kind::Lookup | Kind::Runtime
        )
    }

    /// Can reflection see it? A dictionary is any object, an enum any string, and an indexed property belongs to one
    /// object at one moment.
    pub fn is_observable(self) -> bool {
        !self.is_of_rust_alone()
            && !matches!(
                self,
                Kind::IndexingGetter
                    | Kind::IndexingSetter
                    | Kind::IndexingDeleter
                    | Kind::EnumValue
                    | Kind::DictGetter
                    | Kind::DictSetter
            )
    }

    pub fn is_setter(self) -> bool {
        matches!(self, Kind::Setter | Kind::StaticSetter)
    }
}

pub fn read(path: &Path) -> Result<Vec<Binding>> {
    let text = std::fs::read_to_string(path).with_context(|| {
        format!("cannot read {}: the generator writes it (`cargo run --release -p web-bindgen`)", path.display())
    })?;
    parse(&text).with_context(|| format!("{} is not what this audit understands", path.display()))
}

fn parse(text: &str) -> Result<Vec<Binding>> {
    text.lines()
        .enumerate()
        .filter(|(_, line)| !line.trim().is_empty())
        .map(|(index, line)| serde_json::from_str(line).with_context(|| format!("line {}: {line}", index + 1)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_read_and_unknown_fields_are_passed_over() {
        let line = r#"{"js_class":"Map","js_name":"@@iterator","kind":"method","path":"map::Map::iter","area":"map","experimental":false,"fallible":true,"exposed":["*"]}"#;
        let bindings = parse(line).unwrap();
        assert_eq!(bindings[0].js_name, "@@iterator");
        assert_eq!(bindings[0].kind, Kind::Method);
    }

    #[test]
    fn reflection_sees_nothing_of_an_event() {
        let line =
            r#"{"js_class":"Node","js_name":"click","kind":"event","path":"events::Click","area":"pointer-events"}"#;
        let kind = parse(line).unwrap()[0].kind;
        assert!(kind.is_of_rust_alone() && !kind.is_observable());
    }

    #[test]
    fn an_unknown_kind_is_an_error_that_names_the_line() {
        let error = parse("\n{\"js_class\":\"A\",\"kind\":\"mixin\"}").unwrap_err();
        assert!(format!("{error:#}").contains("line 2"), "{error:#}");
    }
}
