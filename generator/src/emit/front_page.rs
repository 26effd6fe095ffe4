//! `src/lib.rs`, whose documentation is the front page.

use super::Context;
use crate::output::OutputFile;

/// The root of web-bindings. A crate that stands alone has the same under another front page.
const ROOT: &str = include_str!("../../embedded/lib.rs");

/// The line that ends the front page, and shows the list of features.
const FEATURES: &str = "#![doc = include_str!(\"generated/features.md\")]";

const ALONE: &str = include_str!("front_page/alone.md");
const ON: &str = include_str!("front_page/on.md");
const ROOT_ON: &str = include_str!("front_page/on.rs.txt");

pub(super) fn file(context: &Context<'_>) -> OutputFile {
    let (page, root) = match context.package.on.first() {
        None => (ALONE.to_owned(), ROOT.split_once(FEATURES).map_or(ROOT, |(_, root)| root).to_owned()),
        Some(lowest) => {
            let names: Vec<String> = context.package.on.iter().map(|base| format!("`{}`", base.package)).collect();
            let lowest = crate::package::name::crate_name(&lowest.package);
            let root = ROOT_ON.replace("{lowest}", &lowest).replace("{version}", env!("CARGO_PKG_VERSION"));
            (ON.replace("{names}", &names.join(" and ")), format!("\n{root}"))
        }
    };
    let page: String = page.lines().map(|line| format!("//! {line}").trim_end().to_owned() + "\n").collect();
    OutputFile::new("src/lib.rs", format!("{page}{FEATURES}{root}"))
}
