//! The part of a case's result that is committed, and how a result differs from it.

use similar::TextDiff;

use crate::cases::{Generated, PUBLISHED};
use crate::files::Files;

/// The area of the types that the Web IDL standard itself defines. It is the same in every case.
const PRELUDE: &str = "webidl";
/// The case whose expected files have this area.
const PRELUDE_TOPIC: &str = "prelude";

/// Files that only one case has among its expected files, each with that case: the conditions of the parts of the runtime,
/// and the features.
const OF_ONE: [(&str, &str); 4] = [
    ("gates.rs", "runtime-parts"),
    ("features.md", "bundles"),
    ("features/input.md", "descriptions"),
    ("features/mod.rs", "descriptions"),
];

/// The files that differ from case to case, under the names that they have in `expected/`.
pub fn interesting(generated: &Generated) -> Files {
    let with_prelude = generated.case.topic == PRELUDE_TOPIC;
    let with_published = generated.case.published().exists();
    let mut files = Files::new();
    for (path, contents) in &generated.files {
        let name = path.strip_prefix("src/generated/").unwrap_or(path);
        let contents = if with_prelude { contents.clone() } else { without_prelude(name, contents) };
        let is_prelude = matches!(name.rsplit_once('/'), Some((_, file)) if file.strip_suffix(".rs") == Some(PRELUDE));
        let is_of_this = OF_ONE.contains(&(name, &generated.case.topic)) || (with_published && name == PUBLISHED);
        let is_said = says_something(name, &contents) || is_of_this;
        if is_said && (with_prelude || !is_prelude) {
            files.insert(name.to_owned(), contents);
        }
    }
    files
}

/// The contents of a file. The listing and the record lose the lines of the prelude and of the runtime.
fn without_prelude(name: &str, contents: &str) -> String {
    let left_out = match name {
        "bindings.jsonl" => [format!("\"area\":\"{PRELUDE}\""), "\"kind\":\"runtime\"".to_owned()],
        PUBLISHED => [format!("\t{PRELUDE}\t"), "\truntime\t".to_owned()],
        _ => return contents.to_owned(),
    };
    let lines = contents.lines().filter(|line| !left_out.iter().any(|part| line.contains(part)));
    lines.map(|line| format!("{line}\n")).collect()
}

/// Whether a file has more in it than that of every other case.
fn says_something(name: &str, contents: &str) -> bool {
    let several_areas = || contents.lines().filter(|line| line.contains("feature = ")).count() > 2;
    match name {
        "areas/mod.rs" | "types/mod.rs" => several_areas(),
        "mod.rs" | "root_names.rs" => contents.contains("areas::"),
        "imports.rs" => contents.contains("web_imports!"),
        "ledger.tsv" => contents.lines().skip(1).any(|line| !line.starts_with('#')),
        "bindings.jsonl" => !contents.is_empty(),
        "warnings.txt" | "events.rs" | "html.rs" | "lookups.rs" | "mathml.rs" | "svg.rs" => true,
        _ => name.starts_with("areas/") || name.starts_with("types/"),
    }
}

/// How the result of a case differs from the committed files. `None` if it does not.
pub fn difference(topic: &str, committed: &Files, made: &Files) -> Option<String> {
    let mut text = String::new();
    for path in committed.keys().chain(made.keys().filter(|path| !committed.contains_key(*path))) {
        let empty = String::new();
        let (before, after) = (committed.get(path).unwrap_or(&empty), made.get(path).unwrap_or(&empty));
        if before != after {
            let diff = TextDiff::from_lines(before.as_str(), after.as_str());
            let names = (format!("{topic}/expected/{path}"), format!("{topic}, as generated"));
            text.push_str(&diff.unified_diff().context_radius(3).header(&names.0, &names.1).to_string());
        }
    }
    (!text.is_empty()).then_some(text)
}
