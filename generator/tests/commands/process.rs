//! Runs of the program.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The outcome of a run.
pub struct Run {
    pub code: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

/// The program, in an environment without colours of the tests' own.
pub fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_web-bindgen"));
    for variable in ["CARGO_MANIFEST_DIR", "CLICOLOR_FORCE", "NO_COLOR"] {
        command.env_remove(variable);
    }
    command
}

pub fn run(arguments: &[&str]) -> Run {
    Run::of(program().args(arguments))
}

impl Run {
    pub fn of(command: &mut Command) -> Run {
        let Output { status, stdout, stderr } = command.output().expect("the program runs");
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("the program writes UTF-8");
        Run { code: status.code(), stdout: text(stdout), stderr: text(stderr) }
    }

    /// Its standard output, if all was well and it said nothing else.
    #[track_caller]
    pub fn done(self) -> String {
        assert_eq!((self.code, self.stderr.as_str()), (Some(0), ""), "{}", self.stdout);
        self.stdout
    }
}

/// An empty folder of this name in the target folder.
pub fn scratch(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("commands").join(name);
    if folder.exists() {
        std::fs::remove_dir_all(&folder).expect("the target folder can be written to");
    }
    std::fs::create_dir_all(&folder).expect("the target folder can be written to");
    folder
}

/// A crate with these tables in its manifest, in a workspace of its own.
pub fn crate_in(folder: &Path, name: &str, tables: &str, program: &str) {
    let manifest = format!("[package]\nname = {name:?}\nversion = \"0.0.0\"\nedition = \"2024\"\n\n{tables}");
    write(&folder.join("Cargo.toml"), &manifest);
    write(&folder.join("src/lib.rs"), program);
}

pub fn write(path: &Path, text: &str) {
    std::fs::create_dir_all(path.parent().expect("it is in a folder")).expect("the target folder can be written to");
    std::fs::write(path, text).expect("the target folder can be written to");
}

/// The committed crate, as a manifest names a path.
pub fn web_bindings() -> String {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the generator is in the workspace");
    workspace.join("generated-crate").display().to_string().replace('\\', "/")
}

/// Compiled once for all tests, and on the host, where imports are stubs.
pub fn target_folder() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("commands-target")
}

pub fn host() -> String {
    let output = Command::new("rustc").arg("-vV").output().expect("rustc runs");
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let host = said.lines().find_map(|line| line.strip_prefix("host: "));
    host.expect("rustc says its host").to_owned()
}

/// The versions of the dependencies that the repository has been tested with.
pub fn copy_lock(folder: &Path) {
    let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock");
    fs::copy(lock, folder.join("Cargo.lock")).expect("the lock file can be copied");
}
