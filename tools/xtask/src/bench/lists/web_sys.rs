//! What a list of features of web-sys gives, read from its sources. They are generated, and of one form.

use crate::cargo;
use crate::workspace::Workspace;
use anyhow::{Context, Result, ensure};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use toml::Table;

/// The workspace whose lock file has web-sys.
const MANIFEST: &str = "tests/benches/Cargo.toml";

pub struct WebSys {
    sources: PathBuf,
    /// For each feature the features that it turns on.
    implied: BTreeMap<String, Vec<String>>,
}

/// The types, by their Rust names, and the members, by their JavaScript class and name.
#[derive(Debug, Default)]
pub struct Given {
    pub types: BTreeSet<String>,
    pub members: BTreeSet<(String, String)>,
}

impl WebSys {
    /// The sources in cargo's registry. Cargo downloads them if they are not there.
    pub fn find(workspace: &Workspace) -> Result<Self> {
        let mut command = cargo::command(workspace, "metadata");
        command.args(["--format-version=1", "--quiet", "--manifest-path"]).arg(workspace.path(MANIFEST));
        let output = command.output().context("cannot run cargo metadata")?;
        ensure!(output.status.success(), "cargo metadata: {}", String::from_utf8_lossy(&output.stderr));
        let metadata: serde_json::Value = serde_json::from_slice(&output.stdout).context("in cargo's metadata")?;
        let packages = metadata["packages"].as_array().context("cargo knows no packages")?;
        let web_sys = packages.iter().find(|package| package["name"] == "web-sys");
        let manifest = web_sys.and_then(|package| package["manifest_path"].as_str());
        let manifest = PathBuf::from(manifest.with_context(|| format!("{MANIFEST} does not depend on web-sys"))?);
        let text = std::fs::read_to_string(&manifest).with_context(|| format!("cannot read {}", manifest.display()))?;
        let implied = implied(&text).with_context(|| format!("in {}", manifest.display()))?;
        Ok(WebSys { sources: manifest.with_file_name("src").join("features"), implied })
    }

    /// All features of which each is a type.
    pub fn features(&self) -> BTreeSet<String> {
        self.implied.keys().filter(|name| name.starts_with(|first: char| first.is_ascii_uppercase())).cloned().collect()
    }

    pub fn given_by(&self, features: &BTreeSet<String>) -> Result<Given> {
        let enabled = self.closure(features)?;
        let mut given = Given::default();
        for feature in &enabled {
            let path = self.sources.join(format!("gen_{feature}.rs"));
            if path.is_file() {
                read(&path, &enabled, &mut given)?;
            }
        }
        Ok(given)
    }

    /// The features, and those that they turn on.
    fn closure(&self, features: &BTreeSet<String>) -> Result<BTreeSet<String>> {
        let mut enabled = BTreeSet::new();
        let mut open: Vec<&String> = features.iter().collect();
        while let Some(feature) = open.pop() {
            let implied = self.implied.get(feature).with_context(|| format!("web-sys has no feature `{feature}`"))?;
            if enabled.insert(feature.clone()) {
                open.extend(implied);
            }
        }
        Ok(enabled)
    }
}

/// The features of a manifest. What turns on a dependency (`std`) is of no interest.
fn implied(manifest: &str) -> Result<BTreeMap<String, Vec<String>>> {
    let manifest: Table = manifest.parse().context("not TOML")?;
    let features =
        manifest.get("features").and_then(|features| features.as_table()).context("there are no features")?;
    let names = |value: &toml::Value| {
        let names = value.as_array().into_iter().flatten().filter_map(|name| name.as_str());
        names.filter(|name| features.contains_key(*name)).map(str::to_owned).collect()
    };
    Ok(features.iter().map(|(name, value)| (name.clone(), names(value))).collect())
}

fn read(path: &Path, enabled: &BTreeSet<String>, given: &mut Given) -> Result<()> {
    let text = std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    read_text(&text, enabled, given);
    Ok(())
}

/// The lines before an item are its attributes.
fn read_text(text: &str, enabled: &BTreeSet<String>, given: &mut Given) {
    let mut attributes = String::new();
    let mut class = String::new();
    // A block of imports has attributes too, which hold for all of its items.
    let mut block = String::new();
    for line in text.lines() {
        if line == "}" {
            block.clear();
        }
        let line = line.trim();
        if line.starts_with("#[doc") {
            continue;
        }
        let is_there = |attributes: &str| {
            [attributes, &block].into_iter().all(|attributes| {
                quoted_after(attributes, "feature = ").all(|feature| enabled.contains(feature))
                    && !attributes.replace("not(web_sys_unstable_apis)", "").contains("web_sys_unstable_apis")
            })
        };
        if let Some(name) = declared(line, &["pub type ", "pub enum "]) {
            class = quoted_after(&attributes, "js_name = ").next().unwrap_or(name).to_owned();
            if is_there(&attributes) {
                given.types.insert(name.to_owned());
            }
        } else if let Some(name) = declared(line, &["pub fn "]) {
            if let Some(member) = member(&attributes, name, &class).filter(|_| is_there(&attributes)) {
                given.members.insert(member);
            }
        } else {
            attributes.push_str(line);
            if line.ends_with("extern \"C\" {") {
                block = std::mem::take(&mut attributes);
            }
            continue;
        }
        attributes.clear();
    }
}

/// The class and the name of an imported function. Others are written in Rust.
fn member(attributes: &str, function: &str, class: &str) -> Option<(String, String)> {
    let (_, import) = attributes.rsplit_once("#[wasm_bindgen(")?;
    let first = |keys: &[&'static str]| keys.iter().find_map(|key| quoted_after(import, key).next());
    let class = first(&["js_class = ", "static_method_of = ", "js_namespace = "]).unwrap_or(class);
    let name = first(&["js_name = ", "getter = ", "setter = "]).unwrap_or(function);
    Some((class.to_owned(), name.to_owned()))
}

fn declared<'a>(line: &'a str, starts: &[&str]) -> Option<&'a str> {
    let rest = starts.iter().find_map(|start| line.strip_prefix(start))?;
    rest.split(|letter: char| !letter.is_alphanumeric() && letter != '_').next()
}

/// The texts in quotes after a key.
fn quoted_after<'a>(text: &'a str, key: &'a str) -> impl Iterator<Item = &'a str> {
    text.split(key).skip(1).filter_map(|rest| rest.strip_prefix('"')?.split('"').next())
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = r#"
#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(extends = "Node", js_name = "HTMLThing")]
    #[doc = "feature = \"Nothing\""]
    pub type HtmlThing;
    #[wasm_bindgen(method, js_class = "HTMLThing", js_name = "doIt")]
    pub fn do_it(this: &HtmlThing);
    #[cfg(feature = "Other")]
    #[wasm_bindgen(method, getter, js_class = "HTMLThing")]
    pub fn other(this: &HtmlThing) -> Other;
    #[cfg(all(
        feature = "Other",
        feature = "Third",
    ))]
    #[wasm_bindgen(method, getter = "third")]
    pub fn get_third(this: &HtmlThing) -> Third;
    #[cfg(web_sys_unstable_apis)]
    #[wasm_bindgen(method, js_class = "HTMLThing")]
    pub fn fresh(this: &HtmlThing);
}
impl HtmlThing {
    pub fn new() -> Self {}
}
"#;

    #[test]
    fn a_block_that_is_unstable_gives_nothing() {
        let mut given = Given::default();
        read_text(
            &SOURCE.replacen("#[wasm_bindgen]", "#[cfg(web_sys_unstable_apis)]\n#[wasm_bindgen]", 1),
            &BTreeSet::new(),
            &mut given,
        );
        assert!(given.types.is_empty() && given.members.is_empty(), "{given:?}");
    }

    fn given(features: &[&str]) -> Given {
        let enabled = features.iter().map(|name| name.to_string()).collect();
        let mut given = Given::default();
        read_text(SOURCE, &enabled, &mut given);
        given
    }

    fn members(features: &[&str]) -> Vec<String> {
        given(features).members.into_iter().map(|(class, name)| format!("{class}.{name}")).collect()
    }

    #[test]
    fn members_are_given_with_the_features_of_their_types() {
        assert_eq!(members(&[]), ["HTMLThing.doIt"]);
        assert_eq!(members(&["Other"]), ["HTMLThing.doIt", "HTMLThing.other"]);
        assert_eq!(members(&["Other", "Third"]), ["HTMLThing.doIt", "HTMLThing.other", "HTMLThing.third"]);
        assert_eq!(given(&[]).types.into_iter().collect::<Vec<_>>(), ["HtmlThing"]);
    }

    #[test]
    fn a_feature_turns_on_others() {
        let implied = implied("[features]\nA = [\"B\"]\nB = [\"C\"]\nC = []\nstd = [\"dep:x\"]\n").unwrap();
        let web_sys = WebSys { sources: PathBuf::new(), implied };
        let features = |names: &[&str]| names.iter().map(|name| name.to_string()).collect::<BTreeSet<_>>();
        assert_eq!(web_sys.closure(&features(&["A"])).unwrap(), features(&["A", "B", "C"]));
        assert!(web_sys.closure(&features(&["D"])).unwrap_err().to_string().contains("no feature `D`"));
        assert_eq!(web_sys.features(), features(&["A", "B", "C"]));
    }
}
