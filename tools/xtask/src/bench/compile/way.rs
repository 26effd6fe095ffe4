//! How the bindings are compiled.

use clap::ValueEnum;
use std::fmt;

#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub enum Way {
    /// `cargo check --target wasm32-unknown-unknown`
    Wasm32Check,
    /// `cargo build --target wasm32-unknown-unknown`
    Wasm32Build,
    /// `cargo check`
    HostCheck,
    /// `cargo build`
    HostBuild,
}

impl Way {
    pub const ALL: [Way; 4] = [Way::Wasm32Check, Way::Wasm32Build, Way::HostCheck, Way::HostBuild];

    pub fn is_for_wasm(self) -> bool {
        matches!(self, Way::Wasm32Check | Way::Wasm32Build)
    }

    /// Cargo's subcommand.
    pub fn subcommand(self) -> &'static str {
        match self {
            Way::Wasm32Check | Way::HostCheck => "check",
            Way::Wasm32Build | Way::HostBuild => "build",
        }
    }
}

impl fmt::Display for Way {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", if self.is_for_wasm() { "wasm32" } else { "host" }, self.subcommand())
    }
}
