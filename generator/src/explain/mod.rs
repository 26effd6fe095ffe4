//! What a name stands for: JavaScript's, Rust's, web-sys's, a part of one, or a misspelt one.

mod answer;
mod entry;
mod near;
mod query;
mod text;
mod throws;

pub use answer::answer;
pub use text::text;

#[cfg(test)]
mod tests;
