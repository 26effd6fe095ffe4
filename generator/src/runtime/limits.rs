//! What the runtime has macros for.

/// The runtime's `Function` is callable up to this many arguments; a callback that has more is untyped.
pub const MOST_ARGUMENTS: usize = 8;
/// The runtime's closures that return futures or anything have up to this many arguments.
pub const MOST_ARGUMENTS_OF_LENIENT: usize = 3;

/// The macros of the runtime that implement traits: `map_traits!`, …
pub const TRAITS: [&str; 4] = ["date", "error", "map", "set"];

/// What Rust has for the items of a type parameter.
pub const PROJECTIONS: [&str; 1] = ["Number"];
