//! The manifest, edited in place.

use std::collections::BTreeSet;
use std::path::Path;

use cargo_metadata::DependencyKind;
use toml_edit::{Array, DocumentMut, InlineTable, Item, TableLike, Value};

use super::Report;
use super::given::Entry;
use crate::catalogue::WEB_BINDINGS;
use crate::problem::Problem;

/// Writes the list into the manifest. Nothing else in the file changes. The text before is returned.
pub fn write(report: &Report) -> Result<String, Problem> {
    let path = &report.given.manifest;
    let before = read(path)?;
    let mut document = parse(path, &before)?;
    let entry = report.given.entries.first().ok_or_else(|| not_found(path))?;
    for other in &report.given.entries[1..] {
        let item = find(&mut document, other).ok_or_else(|| not_found(path))?;
        if let Some(list) =
            item.as_table_like_mut().and_then(|table| table.get_mut(FEATURES)).and_then(Item::as_array_mut)
        {
            drop_from(list, &report.in_vain);
        }
    }
    let item = find(&mut document, entry).ok_or_else(|| not_found(path))?;
    let list = list(item).ok_or_else(|| not_found(path))?;
    drop_from(list, &report.in_vain);
    add_to(list, &report.missing);
    replace(path, &document.to_string())?;
    Ok(before)
}

/// Writes a manifest whole, or not at all.
pub fn replace(path: &Path, text: &str) -> Result<(), Problem> {
    let problem = |error: std::io::Error| {
        Problem::new(format!("cannot write {}: {error}", path.display())).help("nothing was changed")
    };
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut file = tempfile::NamedTempFile::new_in(folder).map_err(problem)?;
    std::io::Write::write_all(&mut file, text.as_bytes()).map_err(problem)?;
    if let Ok(metadata) = std::fs::metadata(path) {
        file.as_file().set_permissions(metadata.permissions()).map_err(problem)?;
    }
    file.persist(path).map_err(|error| problem(error.error))?;
    Ok(())
}

/// The features that an entry takes from the workspace's.
pub fn inherited(manifest: &Path, workspace: &Path, entries: &[Entry]) -> Result<BTreeSet<String>, Problem> {
    let mut document = parse(manifest, &read(manifest)?)?;
    let mut names = BTreeSet::new();
    for entry in entries {
        let item = find(&mut document, entry);
        let is_inherited = item.and_then(|item| item.as_table_like()?.get("workspace")?.as_bool()) == Some(true);
        if is_inherited {
            let path = workspace.join("Cargo.toml");
            let shared = parse(&path, &read(&path)?)?;
            let list =
                shared.get("workspace").and_then(|item| item.get("dependencies")?.get(&entry.name)?.get(FEATURES));
            let list = list.and_then(Item::as_array).into_iter().flatten();
            names.extend(list.filter_map(Value::as_str).map(str::to_owned));
        }
    }
    Ok(names)
}

const FEATURES: &str = "features";

fn read(path: &Path) -> Result<String, Problem> {
    std::fs::read_to_string(path).map_err(|error| Problem::new(format!("cannot read {}: {error}", path.display())))
}

fn parse(path: &Path, text: &str) -> Result<DocumentMut, Problem> {
    text.parse().map_err(|error| Problem::new(format!("{}: {error}", path.display())))
}

fn not_found(path: &Path) -> Problem {
    Problem::new(format!("{} does not name {WEB_BINDINGS} where cargo says that it does", path.display()))
        .help("write the features by hand")
}

/// The dependency in its table.
fn find<'d>(document: &'d mut DocumentMut, entry: &Entry) -> Option<&'d mut Item> {
    let table = match entry.kind {
        DependencyKind::Development => ["dev-dependencies", "dev_dependencies"],
        DependencyKind::Build => ["build-dependencies", "build_dependencies"],
        _ => ["dependencies", "dependencies"],
    };
    let root: &mut dyn TableLike = match &entry.target {
        None => document.as_table_mut(),
        Some(target) => {
            let targets = document.get_mut("target")?.as_table_like_mut()?;
            // Cargo may write the expression in another way than the manifest.
            let plain = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
            let key = targets.iter().map(|(key, _)| key.to_owned()).find(|key| plain(key) == plain(target))?;
            targets.get_mut(&key)?.as_table_like_mut()?
        }
    };
    let name = table.into_iter().find(|name| root.get(name).is_some_and(|item| item.get(&entry.name).is_some()))?;
    root.get_mut(name)?.as_table_like_mut()?.get_mut(&entry.name)
}

/// The list of features, which is made if it is not there.
fn list(item: &mut Item) -> Option<&mut Array> {
    // `web-bindings = "0.1"`
    if let Some(version) = item.as_str().map(str::to_owned) {
        let mut table = InlineTable::new();
        table.insert("version", version.into());
        *item = Item::Value(Value::InlineTable(table));
    }
    if item.as_table_like()?.get(FEATURES).is_none() {
        // The blank before the brace is no blank before a comma.
        if let Some((_, last)) = item.as_inline_table_mut().and_then(|table| table.iter_mut().last()) {
            last.decor_mut().set_suffix("");
        }
        item.as_table_like_mut()?.insert(FEATURES, Item::Value(Value::Array(Array::new())));
    }
    let table = item.as_table_like_mut()?;
    table.get_mut(FEATURES)?.as_array_mut()
}

/// Drops features, and keeps the comments before them.
fn drop_from(list: &mut Array, names: &BTreeSet<String>) {
    let mut position = 0;
    while let Some(value) = list.get(position) {
        if !value.as_str().is_some_and(|name| names.contains(name)) {
            position += 1;
            continue;
        }
        let prefix = prefix(value);
        let comment = prefix.rfind('\n').filter(|_| prefix.contains('#')).map(|end| prefix[..end].to_owned());
        list.remove(position);
        match list.get_mut(position) {
            Some(next) => {
                let own = self::prefix(next);
                let own = match (&comment, position) {
                    (Some(comment), _) => format!("{comment}{own}"),
                    // The first item has no blank before it.
                    (None, 0) => prefix,
                    (None, _) => own,
                };
                next.decor_mut().set_prefix(own);
            }
            None => {
                if let Some(comment) = comment {
                    let trailing = list.trailing().as_str().unwrap_or_default().to_owned();
                    list.set_trailing(format!("{comment}{trailing}"));
                }
            }
        }
    }
}

/// Adds features at the places of their names, if the list is sorted, else at the end; each laid out as its neighbours.
fn add_to(list: &mut Array, names: &BTreeSet<String>) {
    for name in names {
        let known: Vec<String> = list.iter().filter_map(Value::as_str).map(str::to_owned).collect();
        let is_sorted = known.is_sorted();
        let position = if is_sorted { known.partition_point(|known| known < name) } else { known.len() };
        let mut value = Value::from(name.as_str());
        let last = list.iter().last().map(prefix).unwrap_or_default();
        let is_tall = last.contains('\n');
        // A comment is its item's own.
        let layout = last.rfind('\n').map_or(String::new(), |start| last[start..].to_owned());
        let layout = match (is_tall, position) {
            (true, _) => layout,
            (false, 0) => String::new(),
            (false, _) => " ".to_owned(),
        };
        value.decor_mut().set_prefix(layout);
        if let Some(first) = list.get_mut(0).filter(|_| position == 0 && !is_tall) {
            first.decor_mut().set_prefix(" ");
        }
        list.insert_formatted(position, value);
    }
}

fn prefix(value: &Value) -> String {
    value.decor().prefix().and_then(|prefix| prefix.as_str()).unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edited(manifest: &str, drop: &[&str], add: &[&str]) -> String {
        let mut document: DocumentMut = manifest.parse().expect("it is TOML");
        let entry = Entry { kind: DependencyKind::Normal, target: None, name: "web".to_owned() };
        let list = list(find(&mut document, &entry).expect("it is there")).expect("it is a dependency");
        let set = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        drop_from(list, &set(drop));
        add_to(list, &set(add));
        document.to_string()
    }

    #[test]
    fn a_list_on_one_line_stays_one() {
        for (before, drop, add, after) in [
            ("[\"b\", \"d\"]", &["b"][..], &["c"][..], "[\"c\", \"d\"]"),
            ("[\"b\", \"d\"]", &["d"], &["a", "e"], "[\"a\", \"b\", \"e\"]"),
            ("[\"b\"]", &["b"], &[], "[]"),
            ("[\"z\", \"b\"]", &[], &["c"], "[\"z\", \"b\", \"c\"]"),
            ("[]", &[], &["x", "y"], "[\"x\", \"y\"]"),
        ] {
            let manifest = |list| format!("[dependencies]\nweb = {{ path = \"p\", features = {list} }} # kept\n");
            assert_eq!(edited(&manifest(before), drop, add), manifest(after));
        }
    }

    #[test]
    fn a_list_of_lines_keeps_its_layout_and_its_comments() {
        let before = "[dependencies.web]\npath = \"p\"\nfeatures = [\n    # of nodes\n    \"dom\",\n    \"fetch\", # kept\n    \"old\",\n]\n";
        let after = "[dependencies.web]\npath = \"p\"\nfeatures = [\n    \"console\",\n    # of nodes\n    \"dom\",\n    \"fetch\", # kept\n]\n";
        let made = edited(before, &["old"], &["console"]);
        assert!(made.contains("# of nodes\n    \"dom\",\n") && made.contains("# kept"), "{made}");
        assert!(made.contains("\n    \"console\",\n") && !made.contains("old"), "{made}");
        assert_eq!(made.lines().count(), after.lines().count(), "{made}");
    }

    #[test]
    fn a_version_alone_becomes_a_table() {
        let made = edited("[dependencies]\nweb = \"0.1\"\n", &[], &["dom"]);
        assert_eq!(made, "[dependencies]\nweb = { version = \"0.1\", features = [\"dom\"] }\n");
        let made = edited("[dependencies]\nweb.workspace = true\n", &[], &["dom"]);
        assert_eq!(made, "[dependencies]\nweb.workspace = true\nweb.features = [\"dom\"]\n");
    }
}
