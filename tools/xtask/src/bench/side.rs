//! The two that are compared.

use std::fmt;

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Side {
    /// web-sys and js-sys
    Theirs,
    /// web-bindings
    Ours,
}

impl Side {
    pub const BOTH: [Side; 2] = [Side::Theirs, Side::Ours];

    /// The packages whose compilation is measured.
    pub fn packages(self) -> &'static [&'static str] {
        match self {
            Side::Theirs => &["web-sys", "js-sys"],
            Side::Ours => &["web-bindings"],
        }
    }
}

impl fmt::Display for Side {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Side::Theirs => "theirs",
            Side::Ours => "ours",
        })
    }
}
