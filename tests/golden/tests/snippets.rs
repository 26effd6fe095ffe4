//! Each Rust program of a document compiles with the dependencies that the document says. A `toml` block with
//! `[dependencies]` holds for the programs after it, up to the next.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use golden::compiler;
use libtest_mimic::{Arguments, Failed, Trial};

const README: &str = "README.md";
/// The folder of the guide's chapters.
const GUIDE: &str = "guide/src";

/// The path of web-bindings, as documents write it.
const WRITTEN_PATH: &str = "path/to/web-bindgen/generated-crate";

/// The programs of a document that have the same dependencies.
struct Package {
    /// Its path in the repository.
    document: String,
    /// The line of the dependencies.
    line: usize,
    dependencies: String,
    programs: Vec<String>,
}

/// A block of code, with the line that it begins in.
struct Block<'d> {
    language: &'d str,
    line: usize,
    text: String,
}

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let trials = documents().into_iter().flat_map(packages).map(|package| {
        let name = format!("{}, line {}", package.document, package.line);
        Trial::test(name, move || package.compiles())
    });
    libtest_mimic::run(&arguments, trials.collect()).exit_code()
}

/// The README, and each chapter of the guide that has a program.
fn documents() -> Vec<String> {
    let chapters = fs::read_dir(golden::workspace().join(GUIDE)).expect("the guide can be read");
    let names = chapters.map(|chapter| chapter.expect("the guide can be read").file_name());
    let mut chapters: Vec<String> = names.map(|name| format!("{GUIDE}/{}", name.to_string_lossy())).collect();
    chapters.retain(|chapter| !chapter.ends_with("/SUMMARY.md"));
    chapters.sort();
    [README.to_owned()].into_iter().chain(chapters).collect()
}

fn packages(document: String) -> Vec<Package> {
    let path = golden::workspace().join(&document);
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let blocks = blocks(&text);
    let first = blocks.iter().find(|block| is_manifest(block));
    let first = first.unwrap_or_else(|| panic!("{document} says no dependencies"));
    let package = |block: &Block<'_>| Package {
        document: document.clone(),
        line: block.line,
        dependencies: block.text.clone(),
        programs: Vec::new(),
    };
    // The programs before the first dependencies have those too.
    let (mut current, mut packages) = (package(first), Vec::new());
    for block in &blocks {
        if is_manifest(block) && block.line != current.line {
            packages.push(std::mem::replace(&mut current, package(block)));
        } else if block.language == "rust" {
            current.programs.push(block.text.clone());
        }
    }
    packages.push(current);
    packages
}

fn is_manifest(block: &Block<'_>) -> bool {
    block.language == "toml" && block.text.contains("[dependencies]")
}

fn blocks(text: &str) -> Vec<Block<'_>> {
    let mut blocks: Vec<Block<'_>> = Vec::new();
    let mut is_open = false;
    for (index, line) in text.lines().enumerate() {
        if is_open && line == "```" {
            is_open = false;
        } else if is_open {
            blocks.iter_mut().last().expect("one is open").text.push_str(&format!("{line}\n"));
        } else if let Some(language) = line.strip_prefix("```") {
            blocks.push(Block { language, line: index + 1, text: String::new() });
            is_open = true;
        }
    }
    blocks
}

impl Package {
    fn compiles(&self) -> Result<(), Failed> {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("golden-snippets");
        let package = self.write(&folder)?;
        let mut command = compiler::check(&package);
        // Documents have the same dependencies, mostly.
        let output = command.env("CARGO_TARGET_DIR", folder.join("target")).arg("--bins").output()?;
        match output.status.success() {
            true => Ok(()),
            false => Err(String::from_utf8_lossy(&output.stderr).into_owned().into()),
        }
    }

    fn write(&self, folder: &Path) -> std::io::Result<PathBuf> {
        let package = folder.join(format!("{}-{}", self.document.replace(['/', '.'], "-"), self.line));
        let _ = fs::remove_dir_all(package.join("src"));
        fs::create_dir_all(package.join("src/bin"))?;
        let dependencies = self.dependencies.replace(WRITTEN_PATH, &compiler::generated_crate());
        let manifest = format!(
            "{dependencies}\n[workspace]\n\n[package]\nname = \"snippets\"\nversion = \"0.0.0\"\nedition = \"2024\"\n"
        );
        fs::write(package.join("Cargo.toml"), manifest)?;
        fs::write(package.join("src/lib.rs"), "")?;
        compiler::copy_lock(&package)?;
        for (index, program) in self.programs.iter().enumerate() {
            let main = if program.contains("fn main(") { "" } else { "\nfn main() {}\n" };
            let text = format!("#![allow(dead_code, unused_variables)]\n\n{program}{main}");
            fs::write(package.join(format!("src/bin/program_{index}.rs")), text)?;
        }
        Ok(package)
    }
}
