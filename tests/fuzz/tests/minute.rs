//! A minute of inputs, always the same. `cargo run --release -p fuzz` tries more.

use std::time::{Duration, Instant};

use fuzz::{Until, fuzz};

#[test]
fn no_input_of_a_minute_has_a_defect() {
    let tried = fuzz(0, Until::Time(Instant::now() + Duration::from_secs(60)));
    if let Some(found) = tried.found {
        panic!("{found}");
    }
    // Both ways are taken: the generator accepts some of the inputs, and refuses others.
    assert!(tried.accepted > 20 && tried.inputs > tried.accepted, "{} of {}", tried.accepted, tried.inputs);
}
