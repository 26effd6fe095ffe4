//! Each case is a test of its topic's name: the generator gives the committed files, and they are Rust in a readable
//! layout. `cargo test -p golden --test cases buffers` runs the case `buffers`.

use std::path::Path;
use std::process::ExitCode;
use std::sync::{LazyLock, OnceLock};

use golden::cases::{self, Case, Generated};
use golden::layout::{is_generated, too_wide};
use golden::{expected, files};
use libtest_mimic::{Arguments, Failed, Trial};

/// A case that is generated when the first test needs it.
struct Run {
    case: Case,
    generated: OnceLock<Result<Generated, String>>,
}

static RUNS: LazyLock<Vec<Run>> = LazyLock::new(|| {
    let cases = cases::all().expect("the folder of the cases can be read");
    cases.into_iter().map(|case| Run { case, generated: OnceLock::new() }).collect()
});

impl Run {
    fn generated(&self) -> Result<&Generated, Failed> {
        let scratch = Path::new(env!("CARGO_TARGET_TMPDIR")).join("golden-cases");
        let generated = self.generated.get_or_init(|| self.case.generate(&scratch));
        generated.as_ref().map_err(Failed::from)
    }
}

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let cases = RUNS.iter().map(|run| Trial::test(&run.case.topic, || check(run)));
    let of_all = [
        Trial::test("all_kinds_of_bindings_are_listed", all_kinds_of_bindings_are_listed),
        Trial::test("there_are_at_least_forty_cases", there_are_at_least_forty_cases),
    ];
    libtest_mimic::run(&arguments, cases.chain(of_all).collect()).exit_code()
}

fn check(run: &Run) -> Result<(), Failed> {
    let generated = run.generated()?;
    let wrong = [differences(generated), unreached(generated), layout(generated)].concat();
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n").into()) }
}

/// How the generated files differ from the committed ones, and the command that commits them.
fn differences(generated: &Generated) -> Vec<String> {
    let topic = &generated.case.topic;
    let committed = files::read(&generated.case.folder.join("expected")).expect("expected files are text");
    let difference = expected::difference(topic, &committed, &expected::interesting(generated));
    let with_command = |difference| format!("{difference}\nIf this is right: cargo run -p golden -- bless {topic}");
    difference.map(with_command).into_iter().collect()
}

/// `unreached` is the ledger's word for a defect of the generator.
fn unreached(generated: &Generated) -> Vec<String> {
    let rows = generated.files["ledger.tsv"].lines().filter(|row| row.ends_with("\tunreached"));
    rows.map(|row| format!("no stage bound this member or said why not: {row}")).collect()
}

fn layout(generated: &Generated) -> Vec<String> {
    let mut wrong = Vec::new();
    for (path, contents) in generated.files.iter().filter(|(path, _)| is_generated(path)) {
        if let Err(error) = syn::parse_file(contents) {
            wrong.push(format!("{path} is not Rust: {error}"));
        }
        wrong.extend(too_wide(contents).map(|(number, line)| format!("{path}:{number} is too wide: {line}")));
        if !contents.ends_with('\n') || contents.ends_with("\n\n") {
            wrong.push(format!("{path} does not end in one line break"));
        }
    }
    wrong
}

/// Each kind of the listing is in one of the cases, and so are the names of members whose keys are symbols.
fn all_kinds_of_bindings_are_listed() -> Result<(), Failed> {
    let mut listings = String::new();
    for run in RUNS.iter() {
        listings.push_str(&run.generated()?.files["bindings.jsonl"]);
    }
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
        "union",
        "callback",
        "helper",
        "event",
        "tag",
        "lookup",
        "runtime",
    ] {
        assert!(listings.contains(&format!("\"kind\":\"{kind}\"")), "{kind}");
    }
    for symbol in ["@@iterator", "@@asyncIterator"] {
        assert!(listings.contains(&format!("\"js_name\":\"{symbol}\"")), "{symbol}");
    }
    Ok(())
}

fn there_are_at_least_forty_cases() -> Result<(), Failed> {
    assert!(RUNS.len() >= 40, "{}", RUNS.len());
    Ok(())
}
