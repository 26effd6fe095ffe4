//! Requests and responses, in a page and in Node.
#![cfg(target_arch = "wasm32")]

include!("shared/fetching.rs");
