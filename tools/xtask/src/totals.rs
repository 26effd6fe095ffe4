//! How many tests passed and failed.

use std::ops::AddAssign;

#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Totals {
    pub passed: u64,
    pub failed: u64,
    pub ignored: u64,
}

impl Totals {
    pub fn one(passed: bool) -> Self {
        Totals { passed: passed.into(), failed: (!passed).into(), ignored: 0 }
    }
}

impl AddAssign for Totals {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.ignored += other.ignored;
    }
}

/// Adds up the last lines of libtest, libtest-mimic and wasm-bindgen-test:
/// `test result: ok. 3 passed; 0 failed; 1 ignored; 0 filtered out; finished in 0.01s`.
pub fn read(log: &str) -> Totals {
    let mut totals = Totals::default();
    for line in log.lines() {
        let Some(counts) = line.trim_start().strip_prefix("test result: ") else { continue };
        for part in counts.split(['.', ';']) {
            let mut words = part.split_whitespace();
            let Some(Ok(count)) = words.next().map(str::parse::<u64>) else { continue };
            match words.next() {
                Some("passed") => totals.passed += count,
                Some("failed") => totals.failed += count,
                Some("ignored") => totals.ignored += count,
                _ => {}
            }
        }
    }
    totals
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_lines_of_all_runners_are_added_up() {
        let log = "running 2 tests\n\
            test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.10s\n\
            test result: FAILED. 10 passed; 2 failed; 0 ignored; 5 filtered out; finished in 0.03s\n";
        assert_eq!(read(log), Totals { passed: 13, failed: 2, ignored: 1 });
    }

    #[test]
    fn other_lines_count_for_nothing() {
        assert_eq!(read("4 passed; 1 failed\nresult: ok. 1 passed"), Totals::default());
    }
}
