//! The existence audit: is the JavaScript member behind each binding really there, as the kind that is bound?
//!
//! `bindings.jsonl` becomes questions, scripts in `engine/` answer them inside an engine, and what is absent must be
//! in `absent.tsv` with a reason:
//!
//! ```text
//! bindings.jsonl ─ binding ─> question ─ engine/*.mjs ─> answers ─ absence ─┐
//! absent.tsv ─────────────────────────── allow_list ────────────────────────┴─ verdict
//! ```
//!
//! The other way round, `members` and `coverage` ask which members of the engines are not bound.

pub mod absence;
pub mod allow_list;
pub mod answers;
pub mod binding;
pub mod compat;
pub mod coverage;
pub mod engine;
pub mod members;
pub mod question;
pub mod reason;
pub mod verdict;
