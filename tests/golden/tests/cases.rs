//! What the generator makes of each case is what is committed, and is Rust in a readable layout.

use std::path::Path;
use std::sync::OnceLock;

use golden::cases::{self, Generated};
use golden::layout::{is_generated, too_wide};
use golden::{expected, files};

/// All cases, generated once for all tests of this file.
fn generated() -> &'static [Generated] {
    static GENERATED: OnceLock<Vec<Generated>> = OnceLock::new();
    GENERATED.get_or_init(|| {
        let scratch = Path::new(env!("CARGO_TARGET_TMPDIR")).join("golden-cases");
        cases::generate_all(&scratch).unwrap_or_else(|errors| panic!("{errors}"))
    })
}

#[test]
fn cases_give_what_is_committed() {
    let mut differences = Vec::new();
    for generated in generated() {
        let committed = files::read(&generated.case.folder.join("expected")).expect("expected files are text");
        differences.extend(expected::difference(&generated.case.topic, &committed, &expected::interesting(generated)));
    }
    let all = differences.join("\n");
    assert!(all.is_empty(), "{all}\nIf this is as it should be: cargo run -p golden -- bless");
}

/// `unreached` is the ledger's word for a defect of the generator.
#[test]
fn every_member_is_reached() {
    let lost = |generated: &&Generated| generated.files["ledger.tsv"].contains("\tunreached\n");
    let topics: Vec<&str> = generated().iter().filter(lost).map(|generated| generated.case.topic.as_str()).collect();
    assert!(topics.is_empty(), "{topics:?}");
}

/// The listing's kinds, each shown by one of the cases, and the names of members whose keys are symbols.
#[test]
fn every_kind_of_binding_is_listed() {
    let listings: String = generated().iter().map(|generated| generated.files["bindings.jsonl"].as_str()).collect();
    for kind in [
        "type",
        "constructor",
        "method",
        "getter",
        "setter",
        "static_method",
        "static_getter",
        "static_setter",
        "const",
        "ns_function",
        "function",
        "indexing_getter",
        "indexing_setter",
        "indexing_deleter",
        "enum_value",
        "dict_getter",
        "dict_setter",
    ] {
        assert!(listings.contains(&format!("\"kind\":\"{kind}\"")), "{kind}");
    }
    for symbol in ["@@iterator", "@@asyncIterator"] {
        assert!(listings.contains(&format!("\"js_name\":\"{symbol}\"")), "{symbol}");
    }
}

#[test]
fn there_are_at_least_forty() {
    assert!(generated().len() >= 40, "{}", generated().len());
}

#[test]
fn generated_files_are_rust_of_readable_width() {
    let mut wrong = Vec::new();
    for generated in generated() {
        for (path, contents) in generated.files.iter().filter(|(path, _)| is_generated(path)) {
            let place = format!("{}/{path}", generated.case.topic);
            if let Err(error) = syn::parse_file(contents) {
                wrong.push(format!("{place}: {error}"));
            }
            wrong.extend(too_wide(contents).map(|(number, line)| format!("{place}:{number} is too wide: {line}")));
            if !contents.ends_with('\n') || contents.ends_with("\n\n") {
                wrong.push(format!("{place} does not end in one line break"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
