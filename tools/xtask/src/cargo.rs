//! Cargo, the same program that runs this one.

use crate::workspace::Workspace;
use std::process::Command;

/// A cargo command in the repository's root. Its output has no colours.
pub fn command(workspace: &Workspace, subcommand: &str) -> Command {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = workspace.command(cargo);
    command.arg(subcommand).env("CARGO_TERM_COLOR", "never").env("CARGO_TERM_PROGRESS_WHEN", "never");
    // Cargo has set these for this program. Build scripts of other packages must not see them.
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("CARGO_PKG_") || text.starts_with("CARGO_MANIFEST_") {
            command.env_remove(name);
        }
    }
    command
}
