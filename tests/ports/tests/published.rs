//! A test for each crate. They share a folder that they are built in, so that cargo runs them one after the other.

use ports::Ported;

#[track_caller]
fn passes_its_own_tests(name: &str) {
    let ported = Ported::new(name).unwrap_or_else(|error| panic!("{error:#}"));
    assert_eq!(ported.left(), Vec::<String>::new());
    let unused = ported.unused_imports().unwrap_or_else(|error| panic!("{error:#}"));
    assert_eq!(unused, Vec::<String>::new());
    ported.test().unwrap_or_else(|error| panic!("{error:#}"));
}

/// `bare`: the places with errors that a change of the paths alone leaves.
#[track_caller]
fn leaves_a_tenth(name: &str, bare: usize) {
    let ported = Ported::new(name).unwrap_or_else(|error| panic!("{error:#}"));
    let left = ported.left();
    assert!(left.len() * 10 <= bare, "{} of {bare} are left: {left:#?}", left.len());
}

#[test]
fn gloo_timers() {
    passes_its_own_tests("gloo-timers");
}

#[test]
fn gloo_events() {
    passes_its_own_tests("gloo-events");
}

#[test]
fn gloo_storage() {
    passes_its_own_tests("gloo-storage");
}

#[test]
fn gloo_utils() {
    passes_its_own_tests("gloo-utils");
}

#[test]
fn gloo_file() {
    passes_its_own_tests("gloo-file");
}

#[test]
fn gloo_net() {
    leaves_a_tenth("gloo-net", 56);
}

#[test]
fn idb() {
    leaves_a_tenth("idb", 101);
}

#[test]
fn glow() {
    leaves_a_tenth("glow", 200);
}
