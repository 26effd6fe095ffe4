//! A manifest that is copied elsewhere.

use std::path::{Path, PathBuf};

use toml_edit::{Item, Table, TableLike, value};

use super::parse;
use crate::problem::Problem;

/// The manifest with absolute paths to what is not in its workspace, and as the root of a workspace if it is one.
pub fn anchored(path: &Path, text: &str, workspace: &Path, is_root: bool) -> Result<String, Problem> {
    let mut document = parse(path, text)?;
    let folder = path.parent().unwrap_or(workspace);
    anchor(document.as_table_mut(), folder, workspace);
    if is_root && !document.contains_key("workspace") {
        document.insert("workspace", Item::Table(Table::new()));
    }
    Ok(document.to_string())
}

/// In each table that may have dependencies.
fn anchor(table: &mut dyn TableLike, folder: &Path, workspace: &Path) {
    for (key, item) in table.iter_mut() {
        match key.get() {
            "dependencies" | "dev-dependencies" | "build-dependencies" | "dev_dependencies" | "build_dependencies" => {
                each(item, &mut |dependency| anchor_one(dependency, folder, workspace));
            }
            "patch" => each(item, &mut |registry| {
                each(registry, &mut |dependency| anchor_one(dependency, folder, workspace));
            }),
            "target" => each(item, &mut |target| {
                if let Some(target) = target.as_table_like_mut() {
                    anchor(target, folder, workspace);
                }
            }),
            "workspace" => {
                if let Some(shared) = item.as_table_like_mut() {
                    anchor(shared, folder, workspace);
                }
            }
            _ => {}
        }
    }
}

fn each(item: &mut Item, work: &mut dyn FnMut(&mut Item)) {
    if let Some(table) = item.as_table_like_mut() {
        table.iter_mut().for_each(|(_, item)| work(item));
    }
}

fn anchor_one(dependency: &mut Item, folder: &Path, workspace: &Path) {
    let Some(table) = dependency.as_table_like_mut() else { return };
    let Some(path) = table.get("path").and_then(Item::as_str).map(PathBuf::from) else { return };
    let whole = normal(&folder.join(&path));
    if path.is_relative() && !whole.starts_with(workspace) {
        table.insert("path", value(whole.display().to_string()));
    }
}

/// Without `..`, as cargo reads it: the file system is not asked.
fn normal(path: &Path) -> PathBuf {
    let mut normal = PathBuf::new();
    for component in path.components() {
        match component {
            std::path::Component::ParentDir => {
                normal.pop();
            }
            std::path::Component::CurDir => {}
            other => normal.push(other),
        }
    }
    normal
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_out_of_the_workspace_are_absolute() {
        let text = "[dependencies]\na = { path = \"../a\" }\nb = { path = \"../../b\" }\n\n[target.'cfg(unix)'.dependencies.c]\npath = \"../../c\"\n";
        let made = anchored(Path::new("/w/m/Cargo.toml"), text, Path::new("/w"), false).expect("it is a manifest");
        assert!(made.contains("a = { path = \"../a\" }\nb = { path = \"/b\" }"), "{made}");
        assert!(made.contains("[target.'cfg(unix)'.dependencies.c]\npath = \"/c\"\n"), "{made}");
        let root = anchored(Path::new("/w/Cargo.toml"), "", Path::new("/w"), true).expect("it is a manifest");
        assert_eq!(root, "[workspace]\n");
    }
}
