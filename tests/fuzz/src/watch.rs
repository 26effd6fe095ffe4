//! Inputs on which the generator does not end, or takes the process with it.

use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use crate::input::Input;

/// No input is so large that it takes as long, even on a slow and busy machine without optimisation.
const LONGEST: Duration = Duration::from_secs(60);

/// The input that a worker is at. It is in a file too, which is left when the process dies: of an overflow of the stack
/// nothing can be caught.
pub struct Watch {
    at: Arc<Mutex<Option<(Instant, u64)>>>,
    file: PathBuf,
}

impl Watch {
    pub fn start(worker: usize) -> Self {
        let file = std::env::temp_dir().join(format!("web-bindgen-fuzz-{}-{worker}.txt", std::process::id()));
        let watch = Watch { at: Arc::default(), file };
        let (at, file) = (Arc::downgrade(&watch.at), watch.file.clone());
        std::thread::spawn(move || {
            while let Some(at) = at.upgrade() {
                let begun = at.lock().map(|at| *at).unwrap_or_default();
                if let Some((begun, seed)) = begun.filter(|(begun, _)| begun.elapsed() > LONGEST) {
                    let input = std::fs::read_to_string(&file).unwrap_or_default();
                    eprintln!("seed {seed}: does not end within {} s\n{input}", begun.elapsed().as_secs());
                    std::process::exit(1);
                }
                drop(at);
                std::thread::sleep(Duration::from_secs(1));
            }
        });
        watch
    }

    pub fn begins(&self, seed: u64, input: &Input) {
        let _ = std::fs::write(&self.file, format!("seed {seed}\n{input}\n"));
        self.set(Some((Instant::now(), seed)));
    }

    pub fn ends(&self) {
        self.set(None);
    }

    fn set(&self, to: Option<(Instant, u64)>) {
        if let Ok(mut at) = self.at.lock() {
            *at = to;
        }
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.file);
    }
}
