//! Over a year of `@mdn/browser-compat-data`, while the WebIDL stays.

use std::collections::BTreeSet;

use crate::workspace::Workspace;

const VERSIONS: [&str; 6] = ["7.1.14", "7.2.5", "7.3.9", "8.0.3", "8.0.14", "8.1.9"];

#[test]
#[ignore = "fetches packages from npm"]
fn what_was_stable_stays_stable() {
    let workspace = Workspace::new("data");
    for version in VERSIONS {
        workspace.update(&format!("@mdn/browser-compat-data@{version}"));
        if version != VERSIONS[0] {
            assert_eq!(workspace.breaks(), BTreeSet::new(), "{version}");
        }
        workspace.keep_record();
    }
    let kept = workspace.stable_items();
    // Without the record the newest data would take some back.
    let anew = Workspace::new("data-anew");
    anew.update(&format!("@mdn/browser-compat-data@{}", VERSIONS[5]));
    assert!(anew.stable_items() < kept, "{} of {kept}", anew.stable_items());
}
