//! What web-sys and js-sys call things: `data/old-names.tsv`, which `tools/old-names` makes.

use serde::Serialize;

const TABLE: &str = include_str!("../../data/old-names.tsv");

/// A public name of web-sys or js-sys. `data/README.md` says what each column has.
#[derive(Clone, Debug, Serialize)]
pub struct OldName {
    #[serde(rename = "crate")]
    pub of_crate: &'static str,
    pub path: &'static str,
    pub kind: &'static str,
    pub class: &'static str,
    pub name: &'static str,
    pub arguments: &'static str,
    pub returns: &'static str,
    pub catches: bool,
    pub unstable: bool,
    pub fit: &'static str,
    /// Our paths, the likeliest first.
    pub candidates: Vec<&'static str>,
}

impl OldName {
    /// `scroll_to_with_x_and_y` of `Element::scroll_to_with_x_and_y`
    pub fn rust_name(&self) -> &'static str {
        self.path.rsplit("::").next().unwrap_or_default()
    }

    /// `fn scroll_to(x: f64) -> Result<(), JsValue>`; empty for a type or a value.
    pub fn signature(&self) -> String {
        if matches!(self.kind, "type" | "enum" | "enum_value" | "const") {
            return String::new();
        }
        let returns = match (self.returns, self.catches) {
            ("", false) => String::new(),
            ("", true) => " -> Result<(), JsValue>".to_owned(),
            (value, false) => format!(" -> {value}"),
            (value, true) => format!(" -> Result<{value}, JsValue>"),
        };
        format!("fn {}({}){returns}", self.rust_name(), self.arguments.replace("; ", ", "))
    }
}

/// All of them.
pub fn all() -> impl Iterator<Item = OldName> {
    let rows = TABLE.lines().filter(|line| !line.starts_with('#')).skip(1);
    rows.filter_map(row)
}

fn row(line: &'static str) -> Option<OldName> {
    let cells: Vec<&str> = line.split('\t').map(|cell| if cell == "-" { "" } else { cell }).collect();
    let [of_crate, path, kind, class, name, arguments, returns, flags, fit, candidates] = cells.try_into().ok()?;
    let has = |flag| flags.split(' ').any(|it| it == flag);
    Some(OldName {
        of_crate,
        path,
        kind,
        class,
        name,
        arguments,
        returns,
        catches: has("catches"),
        unstable: has("unstable"),
        fit,
        candidates: candidates.split(' ').filter(|path| !path.is_empty()).collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_read() {
        assert_eq!(all().count(), TABLE.lines().count() - 3);
        let find =
            |of_crate, path| all().find(|old| old.of_crate == of_crate && old.path == path).expect("it is there");
        let create = find("web-sys", "Document::create_element_with_str");
        assert_eq!((create.class, create.name, create.fit), ("Document", "createElement", "one"));
        assert_eq!(create.candidates, ["Document::create_element_with_options"]);
        let signature = "fn create_element_with_str(local_name: &str, options: &str) -> Result<Element, JsValue>";
        assert_eq!(create.signature(), signature);
        assert_eq!(find("js-sys", "Array::of2").candidates, ["Array::of"]);
        assert_eq!(find("web-sys", "ScrollToOptions::behavior").candidates, ["ScrollToOptions::set_behavior"]);
    }
}
