//! Versions of `@webref/idl` that are two years old, in which `async iterable` was two words.

use crate::workspace::Workspace;

#[test]
#[ignore = "fetches packages from npm"]
fn old_webidl_can_be_read() {
    for version in ["3.55.0", "3.60.0", "3.65.0", "3.66.0"] {
        let workspace = Workspace::new("old");
        workspace.update(&format!("@webref/idl@{version}"));
        assert!(workspace.stable_items() > 23_000, "{version}: {} stable items", workspace.stable_items());
    }
}
