//! What has been published stays, run after run.

use golden::cases;
use golden::files;
use web_bindgen::{Input, Mode, Options, Policy, generate};

#[test]
fn a_second_run_changes_nothing() {
    let scratch = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("published");
    let with_record = cases::all().expect("the cases").into_iter().filter(|case| case.published().exists());
    let mut count = 0;
    for case in with_record {
        let first = case.generate(&scratch).unwrap_or_else(|error| panic!("{error}")).files;
        let out = scratch.join(&case.topic);
        let input = Input { webidls: vec![case.folder.clone()], ..Input::default() };
        let options = Options { input, out: out.clone(), name: None, mode: Mode::Write, policy: Policy::Strict };
        let report = generate(&options).unwrap_or_else(|failure| panic!("{}: {failure}", case.topic));
        assert_eq!(report.written.written, 0, "{}", case.topic);
        assert_eq!(files::read(&out).expect("the folder"), first, "{}", case.topic);
        count += 1;
    }
    assert!(count >= 6, "{count} cases have a record");
}

#[test]
fn every_published_item_is_there() {
    let scratch = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("published-items");
    for case in cases::all().expect("the cases").into_iter().filter(|case| case.published().exists()) {
        let generated = case.generate(&scratch).unwrap_or_else(|error| panic!("{error}"));
        let before = std::fs::read_to_string(case.published()).expect("the record");
        let items = |record: &str| -> Vec<(String, String)> {
            let rows = record.lines().skip(1).map(|line| line.split('\t').collect::<Vec<_>>());
            rows.filter(|row| row[5].starts_with("stable")).map(|row| (row[0].to_owned(), row[4].to_owned())).collect()
        };
        let after = items(&generated.files[cases::PUBLISHED]);
        for item in items(&before) {
            assert!(after.contains(&item), "{}: {item:?} is gone", case.topic);
        }
    }
}
