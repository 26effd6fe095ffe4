//! Every infallible binding that can be reached is called, in real engines and with the extremes of its types. What throws
//! has to be in `threw.tsv`, with a reason.
//!
//! `engine/` calls the members in a browser's page and in a worker of it, and `cargo xtask infallible` runs this.

pub mod list;
pub mod outcome;
pub mod reason;
pub mod verdict;
