//! Makes an input with a defect smaller: without files, then without lines, then without tokens, as long as the defect
//! is there.

use crate::input::Input;
use crate::run::{Defect, run};
use crate::tokens::split;

pub fn shrink(input: Input, defect: Defect) -> (Input, Defect) {
    let mut best = Smallest { input, defect };
    for index in (0..best.input.files.len()).rev() {
        best.try_files(|files| drop(files.remove(index)));
    }
    for index in 0..best.input.files.len() {
        best.parts(index, |text| text.split_inclusive('\n').map(str::to_owned).collect());
        best.parts(index, |text| split(text).into_iter().map(str::to_owned).collect());
    }
    (best.input, best.defect)
}

struct Smallest {
    input: Input,
    defect: Defect,
}

impl Smallest {
    /// Keeps the changed input, if it has the defect.
    fn try_files(&mut self, change: impl FnOnce(&mut Vec<(String, String)>)) -> bool {
        let mut smaller = self.input.clone();
        change(&mut smaller.files);
        match run(&smaller) {
            Err(defect) if !smaller.files.is_empty() && defect.is_like(&self.defect) => {
                (self.input, self.defect) = (smaller, defect);
                true
            }
            _ => false,
        }
    }

    /// Leaves out runs of parts of a file, long ones first.
    fn parts(&mut self, file: usize, cut: impl Fn(&str) -> Vec<String>) {
        let mut length = cut(&self.input.files[file].1).len();
        while length > 0 {
            let mut start = 0;
            loop {
                let parts = cut(&self.input.files[file].1);
                if start >= parts.len() {
                    break;
                }
                let rest = [&parts[..start], &parts[(start + length).min(parts.len())..]].concat().concat();
                if !self.try_files(|files| files[file].1 = rest) {
                    start += length;
                }
            }
            length /= 2;
        }
    }
}
