//! The calls, each in a loop of its own with web-sys and with web-bindings.

use std::hint::black_box;

/// Makes a call so many times.
type Loop = Box<dyn FnMut(u32)>;

struct Call {
    name: String,
    theirs: Loop,
    ours: Loop,
}

#[derive(Default)]
pub struct Suite {
    calls: Vec<Call>,
}

impl Suite {
    /// Adds a call. Its name is also that of the same call in plain JavaScript, in `plain/`.
    pub fn call<T, O>(
        &mut self,
        name: impl Into<String>,
        theirs: impl FnMut() -> T + 'static,
        ours: impl FnMut() -> O + 'static,
    ) {
        self.calls.push(Call { name: name.into(), theirs: repeated(theirs), ours: repeated(ours) });
    }

    pub fn names(&self) -> Vec<String> {
        self.calls.iter().map(|call| call.name.clone()).collect()
    }

    pub fn theirs(&mut self, call: usize, times: u32) {
        (self.calls[call].theirs)(times);
    }

    pub fn ours(&mut self, call: usize, times: u32) {
        (self.calls[call].ours)(times);
    }
}

/// The loop is compiled with its call, which may be inlined as in a program.
fn repeated<T>(mut call: impl FnMut() -> T + 'static) -> Loop {
    Box::new(move |times| {
        for _ in 0..times {
            // A result that nobody reads must be made all the same.
            drop(black_box(call()));
        }
    })
}
