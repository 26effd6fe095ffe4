//! Over the versions of `@webref/idl`.

use std::collections::BTreeSet;

use crate::workspace::Workspace;

const VERSIONS: [&str; 6] = ["3.70.0", "3.73.0", "3.76.0", "3.79.0", "3.82.0", "3.85.0"];

/// What cannot be kept. In their specifications these interfaces do not inherit from `EventTarget` any more.
const WITH_NEED: [(&str, &str); 2] =
    [("3.76.0", "retyped CssPseudoElement specification"), ("3.79.0", "retyped SFrameEncrypterStream specification")];

#[test]
#[ignore = "fetches packages from npm"]
fn stable_items_stay() {
    let workspace = Workspace::new("idl");
    for version in VERSIONS {
        workspace.update(&format!("@webref/idl@{version}"));
        workspace.check();
        if version != VERSIONS[0] {
            let with_need = WITH_NEED.iter().filter(|(at, _)| *at == version).map(|(_, change)| (*change).to_owned());
            assert_eq!(workspace.breaks(), with_need.collect::<BTreeSet<String>>(), "{version}");
        }
        workspace.keep_record();
    }
    assert!(workspace.stable_items() > 25_000, "{} stable items", workspace.stable_items());
}
