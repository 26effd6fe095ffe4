//! Tries the generator on inputs that are nearly right: mutations of the vendored files and of the golden cases.
//!
//! The generator must not panic, must end, and must write Rust and TOML that can be parsed. An input is made of one
//! number, its seed, so that it can be made again.
//!
//! `arbtest`, `bolero` and `proptest` were looked at: they make and shrink values, and here texts of other people are
//! changed a little, and shrunk by their lines and tokens. A hundred lines of that are less than a translation.

mod corpus;
mod input;
mod mutation;
mod run;
mod shrink;
mod tokens;
mod watch;

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Instant;

use corpus::Corpus;
pub use input::Input;
use run::Defect;
use watch::Watch;

/// When to stop.
#[derive(Clone, Copy, Debug)]
pub enum Until {
    Count(u64),
    Time(Instant),
}

/// What was tried.
#[derive(Debug, Default)]
pub struct Tried {
    pub inputs: u64,
    /// The inputs that the generator accepted, and whose output was parsed.
    pub accepted: u64,
    /// The first defect that was found, with the smallest input that shows it.
    pub found: Option<Found>,
}

#[derive(Debug)]
pub struct Found {
    pub seed: u64,
    pub what: String,
    pub input: Input,
}

/// Tries the inputs of the seeds from `first` on, on two threads.
pub fn fuzz(first: u64, until: Until) -> Tried {
    run::silence_panics();
    let corpus = Corpus::read();
    let (next, stop) = (AtomicU64::new(first), AtomicBool::new(false));
    let worker = |number: usize| {
        let watch = Watch::start(number);
        let mut tried = Tried::default();
        while !stop.load(Ordering::Relaxed) {
            let seed = next.fetch_add(1, Ordering::Relaxed);
            let is_over = match until {
                Until::Count(count) => seed >= first + count,
                Until::Time(end) => Instant::now() >= end,
            };
            if is_over {
                break;
            }
            let input = Input::new(&corpus, seed);
            watch.begins(seed, &input);
            let result = run::run(&input);
            watch.ends();
            tried.inputs += 1;
            match result {
                Ok(accepted) => tried.accepted += u64::from(accepted),
                Err(defect) => {
                    stop.store(true, Ordering::Relaxed);
                    tried.found = Some(found(seed, input, defect));
                }
            }
        }
        tried
    };
    let results = std::thread::scope(|scope| {
        let threads = [0, 1].map(|number| scope.spawn(move || worker(number)));
        threads.map(|thread| thread.join().expect("the worker catches every panic"))
    });
    results.into_iter().fold(Tried::default(), |sum, one| Tried {
        inputs: sum.inputs + one.inputs,
        accepted: sum.accepted + one.accepted,
        found: sum.found.or(one.found),
    })
}

fn found(seed: u64, input: Input, defect: Defect) -> Found {
    let (input, defect) = shrink::shrink(input, defect);
    Found { seed, what: defect.to_string(), input }
}

impl std::fmt::Display for Found {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        writeln!(f, "seed {}: {}", self.seed, self.what)?;
        write!(f, "{}", self.input)
    }
}
