//! `cargo check` of packages that a test has written.

use std::path::Path;
use std::process::Command;

/// The committed crate, as a manifest names a path.
pub fn generated_crate() -> String {
    crate::workspace().join("generated-crate").display().to_string().replace('\\', "/")
}

/// Gives a workspace the versions of the dependencies that the repository has been tested with.
pub fn copy_lock(folder: &Path) -> std::io::Result<()> {
    std::fs::copy(crate::workspace().join("Cargo.lock"), folder.join("Cargo.lock")).map(drop)
}

/// `cargo check --quiet` in a folder, with a target folder of its own.
pub fn check(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO"));
    command
        .args(["check", "--quiet"])
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env("CARGO_TERM_COLOR", "never")
        // Cargo sets these for the test that calls this, and the packages are not to be built with them.
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .env_remove("CARGO_BUILD_TARGET");
    command
}
