//! Nothing: only its dependencies matter.
