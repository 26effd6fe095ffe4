//! Calls whose time is measured. `measure.mjs` times them, in turn, beside the same calls in plain JavaScript.
#![cfg(target_arch = "wasm32")]

mod buffers;
mod builtins;
mod documents;
mod drawing;
mod elements;
mod events;
mod functions;
mod platform;
mod suite;
mod texts;

use suite::Suite;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
pub struct Calls(Suite);

#[wasm_bindgen]
impl Calls {
    /// The calls that any engine has, and those of a page where there is one.
    #[wasm_bindgen(constructor)]
    pub fn new(in_page: bool) -> Calls {
        let mut suite = Suite::default();
        builtins::add(&mut suite);
        buffers::add(&mut suite);
        functions::add(&mut suite);
        platform::add(&mut suite);
        events::add(&mut suite);
        if in_page {
            events::add_of_page(&mut suite);
            documents::add(&mut suite);
            elements::add(&mut suite);
            texts::add(&mut suite);
            drawing::add(&mut suite);
        }
        Calls(suite)
    }

    pub fn names(&self) -> Vec<String> {
        self.0.names()
    }

    pub fn theirs(&mut self, call: usize, times: u32) {
        self.0.theirs(call, times);
    }

    pub fn ours(&mut self, call: usize, times: u32) {
        self.0.ours(call, times);
    }
}
