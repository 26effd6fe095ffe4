//! Renamed files: `areas.toml` names files, and a specification's file is renamed now and then. It is recognised by the
//! definitions that the old and the new one share.

use std::collections::{BTreeMap, BTreeSet};

use super::idl_tokens::tokens;

/// The files of WebIDL, by their names without extension.
pub type Files = BTreeMap<String, String>;

/// The new names of files that are gone, as far as one new file has most of the definitions of each.
pub fn renamed(old: &Files, new: &Files) -> BTreeMap<String, String> {
    let fresh: Vec<(&String, BTreeSet<String>)> =
        new.iter().filter(|(stem, _)| !old.contains_key(*stem)).map(|(stem, text)| (stem, definitions(text))).collect();
    let gone = old.iter().filter(|(stem, _)| !new.contains_key(*stem));
    let successor = |(stem, text): (&String, &String)| {
        let before = definitions(text);
        let shared = |after: &BTreeSet<String>| before.intersection(after).count();
        let (name, after) = fresh.iter().max_by_key(|(_, after)| shared(after))?;
        (!before.is_empty() && shared(after) * 2 > before.len()).then(|| (stem.clone(), (*name).clone()))
    };
    gone.filter_map(successor).collect()
}

/// `areas.toml` with these files under their new names, and what was done.
pub fn rename(overlay: &str, renamed: &BTreeMap<String, String>) -> (String, Vec<String>) {
    let mut text = overlay.to_owned();
    let mut done = Vec::new();
    for (old, new) in renamed {
        let after = text
            .replace(&format!("\"{old}\""), &format!("\"{new}\""))
            .replace(&format!("\"{old}:"), &format!("\"{new}:"));
        if after != text {
            done.push(format!("areas.toml: `{old}.idl` is `{new}.idl` now"));
            text = after;
        }
    }
    (text, done)
}

/// The names that a file defines, or adds to.
fn definitions(text: &str) -> BTreeSet<String> {
    let tokens = tokens(text).unwrap_or_default();
    let keywords = ["interface", "mixin", "dictionary", "enum", "callback", "namespace"];
    let pairs = tokens.windows(2).filter(|pair| keywords.contains(&pair[0]) && !keywords.contains(&pair[1]));
    pairs.map(|pair| pair[1].to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(files: &[(&str, &str)]) -> Files {
        files.iter().map(|(stem, text)| ((*stem).to_owned(), (*text).to_owned())).collect()
    }

    #[test]
    fn a_renamed_file_is_recognised_by_its_definitions() {
        let usb = "interface USB { }; interface USBDevice { }; dictionary USBOptions { };";
        let old = files(&[("webusb", usb), ("dom", "interface Node { };"), ("old", "interface Old { };")]);
        let moved = usb.replace("interface USBDevice { };", "interface mixin USBShared { };");
        let new = files(&[("usb", &moved), ("dom", "interface Node { };"), ("new", "interface New { };")]);
        let renamed = renamed(&old, &new);
        assert_eq!(renamed, BTreeMap::from([("webusb".to_owned(), "usb".to_owned())]));
        let overlay = "[areas.usb]\nfiles = [\"webusb\"]\ndefinitions = [\"webusb:USB\", \"dom:Node\"]\n";
        let (text, done) = rename(overlay, &renamed);
        assert_eq!(text, "[areas.usb]\nfiles = [\"usb\"]\ndefinitions = [\"usb:USB\", \"dom:Node\"]\n");
        assert_eq!(done, ["areas.toml: `webusb.idl` is `usb.idl` now"]);
    }
}
