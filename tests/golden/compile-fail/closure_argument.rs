// error: the closure takes another class than the signature says
use web_bindings::{Array, MutationObserver, MutationRecord};

pub fn wrong() {
    let _ = MutationObserver::new(|_: Array<String>, _: MutationObserver| ());
    let _: Option<MutationRecord> = None;
}
// expected: expected closure signature `fn(web_bindings::Array<MutationRecord>, MutationObserver)

fn main() {}
