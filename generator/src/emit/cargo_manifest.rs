//! `Cargo.toml`: the package, its dependencies, a feature for each area, and features that turn on several.

use std::fmt::Write;

use super::bundles::{self, BundleFeature};
use super::{Context, docs};
use crate::catalogue;
use crate::facts::Area;
use crate::output::{CARGO_MANIFEST, OutputFile};
use crate::package::Dependency;

/// The part that does not depend on the areas.
const PACKAGE: &str = include_str!("cargo_manifest.toml");

/// The width of a line of a list.
const WIDTH: usize = 100;

/// `Stream` for asynchronous iterators, where the crate has the runtime.
const FUTURES: &str = "# `Stream` for asynchronous iterators.\n\
                       futures-core = { version = \"0.3.31\", default-features = false, optional = true }\n";

pub(super) fn file(context: &Context<'_>) -> OutputFile {
    let on = &context.package.on;
    let of_all = |feature: &str| on.iter().map(|base| format!("\"{}/{feature}\"", base.package)).collect::<Vec<_>>();
    let std: Vec<String> = std::iter::once("\"wasm-bindgen/std\"".to_owned()).chain(of_all("std")).collect();
    let futures = match on.is_empty() {
        true => "\"dep:futures-core\"".to_owned(),
        false => of_all("futures-core").join(", "),
    };
    let mut contents = PACKAGE
        .replace("{name}", &context.package.name)
        .replace("{listing}", &catalogue::FORMAT.to_string())
        .replace("{metadata}", &metadata(context))
        .replace("{dependencies}", &dependencies(context))
        .replace("{std}", &std.join(", "))
        .replace("{experimental}", &of_all("experimental").join(", "))
        .replace("{futures}", &futures);
    for BundleFeature { name, description, areas } in bundles::all(context) {
        contents.push_str(&feature(name, description, &areas));
    }
    contents.push('\n');
    for Area { name, description, .. } in context.sorted_areas() {
        contents.push_str(&feature(name, description, &[]));
    }
    OutputFile::new(CARGO_MANIFEST, contents)
}

/// What another run has to know that builds a crate on this one.
fn metadata(context: &Context<'_>) -> String {
    let mut text = format!("generator = \"{}\"\n", env!("CARGO_PKG_VERSION"));
    for (key, is_so) in [("builtins", context.package.builtins), ("lenient", context.package.lenient)] {
        if is_so {
            let _ = writeln!(text, "{key} = true");
        }
    }
    let quoted = |words: Vec<String>| words.iter().map(|word| format!("{word:?}")).collect::<Vec<_>>().join(", ");
    let on: Vec<String> = context.package.on.iter().map(|base| base.package.clone()).collect();
    if !on.is_empty() {
        let needed =
            context.package.on.iter().flat_map(|base| {
                features(context, base).into_iter().map(|feature| format!("{}/{feature}", base.package))
            });
        let _ = write!(text, "on = [{}]\nneeded = [{}]\n", quoted(on), quoted(needed.collect()));
    }
    text
}

fn dependencies(context: &Context<'_>) -> String {
    if context.package.on.is_empty() {
        return FUTURES.to_owned();
    }
    let dependency = |base: &Dependency| {
        let path = base.path.display().to_string().replace('\\', "/");
        let features: Vec<String> = features(context, base).iter().map(|feature| format!("{feature:?}")).collect();
        let features = features.join(", ");
        format!("{} = {{ path = {path:?}, default-features = false, features = [{features}] }}\n", base.package)
    };
    context.package.on.iter().map(dependency).collect()
}

/// The features of a crate that this one needs.
fn features(context: &Context<'_>, base: &Dependency) -> Vec<String> {
    context.bindings.needed.get(&base.package).into_iter().flatten().cloned().collect()
}

fn feature(name: &str, description: &str, implied: &[&str]) -> String {
    format!("# {}\n{name} = {}\n", docs::printable(description), list(implied))
}

/// `[]`, or the names in lines of their own.
fn list(names: &[&str]) -> String {
    let mut lines = vec![String::new()];
    for name in names {
        let item = format!(" \"{name}\",");
        if let Some(line) = lines.last_mut().filter(|line| line.len() + item.len() <= WIDTH) {
            line.push_str(&item);
        } else {
            lines.push(item);
        }
    }
    match names {
        [] => "[]".to_owned(),
        _ => format!("[\n   {}\n]", lines.join("\n   ")),
    }
}

/// The version of the crate.
pub(super) fn version() -> &'static str {
    let line = PACKAGE.lines().find_map(|line| line.strip_prefix("version = \""));
    line.and_then(|line| line.strip_suffix('"')).unwrap_or_default()
}
