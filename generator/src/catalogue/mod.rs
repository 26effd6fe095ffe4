//! What a generated crate has, as its `bindings.jsonl` and `ledger.tsv` tell.

/// The form of the listing. A program that reads it has to know its number, which is in the crate's manifest.
pub const FORMAT: u32 = 1;
