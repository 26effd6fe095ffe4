//! `tests/benches/lists.toml`.

use anyhow::{Context, Result, bail, ensure};
use std::collections::BTreeSet;
use std::path::Path;
use toml::{Table, Value};

pub const PATH: &str = "tests/benches/lists.toml";

#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Wanted {
    All,
    Features(BTreeSet<String>),
}

/// The lists of these names, in the order of the names, or all lists.
pub fn read(path: &Path, names: &[String]) -> Result<Vec<(String, Wanted)>> {
    let text = std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    parse(&text, names).with_context(|| format!("in {}", path.display()))
}

fn parse(text: &str, names: &[String]) -> Result<Vec<(String, Wanted)>> {
    let lists: Table = text.parse().context("not TOML")?;
    let names: Vec<&String> = if names.is_empty() { lists.keys().collect() } else { names.iter().collect() };
    let mut wanted: Vec<(String, Wanted)> = Vec::new();
    for name in names {
        let Some(list) = lists.get(name) else {
            let known: Vec<_> = lists.keys().map(String::as_str).collect();
            bail!("there is no list `{name}`; there are {}", known.join(", "));
        };
        let features = list.get("web-sys").with_context(|| format!("list `{name}` has no `web-sys`"))?;
        wanted.push((name.clone(), wanted_of(features).with_context(|| format!("in list `{name}`"))?));
    }
    // The largest takes longest. Its result may be waited for last.
    wanted.sort_by_key(|(_, wanted)| match wanted {
        Wanted::Features(features) => features.len(),
        Wanted::All => usize::MAX,
    });
    Ok(wanted)
}

fn wanted_of(features: &Value) -> Result<Wanted> {
    if let Some(text) = features.as_str() {
        ensure!(text == "all", "`web-sys` is \"all\" or an array of features, not \"{text}\"");
        return Ok(Wanted::All);
    }
    let names = features.as_array().context("`web-sys` is no array")?;
    let names: Option<BTreeSet<_>> = names.iter().map(|name| name.as_str().map(str::to_owned)).collect();
    names.map(Wanted::Features).context("a feature is no text")
}

#[cfg(test)]
mod tests {
    use super::*;

    const LISTS: &str =
        "[everything]\nweb-sys = \"all\"\n[some]\nweb-sys = [\"Node\", \"Element\"]\n[nothing]\nweb-sys = []\n";

    fn features(names: &[&str]) -> Wanted {
        Wanted::Features(names.iter().map(|name| name.to_string()).collect())
    }

    #[test]
    fn all_lists_are_read_the_shortest_first() {
        let lists = parse(LISTS, &[]).unwrap();
        let expected = [
            ("nothing".to_owned(), features(&[])),
            ("some".to_owned(), features(&["Element", "Node"])),
            ("everything".to_owned(), Wanted::All),
        ];
        assert_eq!(lists, expected);
    }

    #[test]
    fn a_name_takes_one_list() {
        assert_eq!(parse(LISTS, &["some".to_owned()]).unwrap(), [("some".to_owned(), features(&["Element", "Node"]))]);
        let error = parse(LISTS, &["same".to_owned()]).unwrap_err();
        assert!(error.to_string().contains("everything, nothing, some"), "{error}");
    }

    #[test]
    fn a_list_of_another_form_is_an_error() {
        assert!(parse("[a]\nweb-sys = \"some\"\n", &[]).is_err());
        assert!(parse("[a]\nweb-sys = [1]\n", &[]).is_err());
        assert!(parse("[a]\n", &[]).is_err());
    }
}
