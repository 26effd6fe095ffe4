//! Each program of `compile-fail/` is a test of its file's name: it does not compile, and the compiler prints the text
//! after `// expected: `. A program without such a line compiles. The compiler is run once for all of them, for the host,
//! whose types are those of WebAssembly.

use std::fs;
use std::path::Path;
use std::process::ExitCode;
use std::sync::LazyLock;

use golden::compiler;
use libtest_mimic::{Arguments, Failed, Trial};

const MANIFEST: &str = r#"[workspace]

[package]
name = "compile-fail"
version = "0.0.0"
edition = "2024"

[dependencies]
wasm-bindgen = "0.2.130"

[dependencies.web-bindings]
path = "CRATE"
features = [
    "array", "canvas", "canvas-2d", "dom", "event-handlers", "events", "fetch", "files", "forms",
    "geometry", "html-elements", "keyboard-events", "media-capture", "messaging", "mouse-events", "mutation-observer",
    "offscreen-canvas", "pointer-events", "streams", "subtle-crypto", "timers", "web-crypto", "webgl", "webgl2",
    "websockets", "window",
]
"#;

struct Program {
    name: String,
    text: String,
}

static PROGRAMS: LazyLock<Vec<Program>> = LazyLock::new(|| {
    let entries = fs::read_dir(golden::root().join("compile-fail")).expect("the folder of the programs can be read");
    let paths = entries.map(|entry| entry.expect("the folder of the programs can be read").path());
    let program = |path: std::path::PathBuf| Program {
        name: path.file_stem().expect("a file has a name").to_string_lossy().into_owned(),
        text: fs::read_to_string(&path).expect("programs are text"),
    };
    let mut programs: Vec<Program> = paths.map(program).collect();
    programs.sort_by(|one, other| one.name.cmp(&other.name));
    programs
});

/// What the compiler prints about all programs.
static PRINTED: LazyLock<String> = LazyLock::new(|| {
    assert!(PROGRAMS.iter().any(|program| program.expected().is_none()), "one program must compile");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("golden-compile-fail");
    write_package(&folder);
    check(&folder)
});

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let trials = PROGRAMS.iter().map(|program| Trial::test(&program.name, || program.verdict()));
    libtest_mimic::run(&arguments, trials.collect()).exit_code()
}

impl Program {
    /// The text that the compiler prints; none where the program compiles.
    fn expected(&self) -> Option<&str> {
        self.text.lines().find_map(|line| line.strip_prefix("// expected: "))
    }

    fn verdict(&self) -> Result<(), Failed> {
        let failed = PRINTED.contains(&format!("could not compile `compile-fail` (bin \"{}\")", self.name));
        let errors: Vec<&str> = self.errors().collect();
        let wrong = match self.expected() {
            None if failed => "this program should compile".to_owned(),
            Some(_) if !failed => "this program compiles".to_owned(),
            Some(expected) if !errors.iter().any(|error| error.contains(expected)) => {
                format!("the compiler does not print: {expected}")
            }
            _ => return Ok(()),
        };
        // Without an error in any program, cargo could not do its work, and says why.
        let printed = if errors.is_empty() { PRINTED.clone() } else { errors.join("\n\n") };
        Err(format!("{wrong}\n\n{printed}").into())
    }

    /// The errors that point into the program.
    fn errors(&self) -> impl Iterator<Item = &'static str> {
        let file = format!("src/bin/{}.rs:", self.name);
        PRINTED.split("\n\n").filter(move |error| error.contains(&file))
    }
}

/// Writes the programs as the binaries of one package.
fn write_package(folder: &Path) {
    let bins = folder.join("src/bin");
    // A program that is no more would still be compiled. In a first run there is no folder.
    let _ = fs::remove_dir_all(&bins);
    fs::create_dir_all(&bins).expect("the target folder can be written to");
    let manifest = MANIFEST.replace("CRATE", &compiler::generated_crate());
    fs::write(folder.join("Cargo.toml"), manifest).expect("the target folder can be written to");
    compiler::copy_lock(folder).expect("the lock file can be copied");
    for program in PROGRAMS.iter() {
        let path = bins.join(format!("{}.rs", program.name));
        fs::write(path, &program.text).expect("the target folder can be written to");
    }
}

fn check(folder: &Path) -> String {
    let output = compiler::check(folder).args(["--keep-going", "--bins"]).output().expect("cargo runs");
    String::from_utf8_lossy(&output.stderr).into_owned()
}
