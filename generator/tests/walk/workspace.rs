//! A workspace of its own, which is updated.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// The input of the repository, without anything that has been published.
pub struct Workspace {
    folder: PathBuf,
}

impl Workspace {
    pub fn new(name: &str) -> Workspace {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("walk").join(name);
        if folder.exists() {
            fs::remove_dir_all(&folder).expect("the target folder can be written to");
        }
        copy(&repository().join("webidls"), &folder.join("webidls"));
        fs::create_dir_all(folder.join("generated-crate")).expect("a folder");
        fs::copy(repository().join("generated-crate/Cargo.toml"), folder.join("generated-crate/Cargo.toml"))
            .expect("the manifest can be copied");
        let workspace = Workspace { folder };
        copy_tarballs(&cache(&repository()), &cache(&workspace.folder));
        workspace
    }

    /// Takes another version of one package, and prints the edits.
    pub fn update(&self, package: &str) {
        let output = self.program(&["update", "--package", package]).output().expect("the program runs");
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success(), "{package}\n{said}{}", String::from_utf8_lossy(&output.stderr));
        let edits = said.lines().skip_while(|line| *line != "Edits:").take_while(|line| !line.is_empty());
        println!("{package}\n{}", edits.collect::<Vec<_>>().join("\n"));
        copy_tarballs(&cache(&self.folder), &cache(&repository()));
    }

    /// Generates the crate of what the folder has now.
    pub fn generate(&self) {
        let output = self.program(&["generate"]).output().expect("the program runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }

    /// Changes what one file of WebIDL says.
    pub fn edit(&self, file: &str, before: &str, after: &str) {
        let path = self.folder.join(format!("webidls/web/{file}.idl"));
        let text = fs::read_to_string(&path).expect("the file can be read");
        assert!(text.contains(before), "{file}.idl does not say {before}");
        fs::write(&path, text.replacen(before, after, 1)).expect("the file can be written");
    }

    /// Gives a definition another name in all files of WebIDL.
    pub fn rename(&self, before: &str, after: &str) {
        for entry in fs::read_dir(self.folder.join("webidls/web")).expect("a folder") {
            let path = entry.expect("an entry").path();
            let text = fs::read_to_string(&path).expect("the file can be read");
            fs::write(&path, text.replace(before, after)).expect("the file can be written");
        }
    }

    /// Keeps the record as it is now.
    pub fn keep_record(&self) {
        fs::copy(self.record(), self.folder.join("before.tsv")).expect("the record can be copied");
    }

    /// The breaks since the record was kept: the kind, the path, and the cause of each.
    pub fn breaks(&self) -> BTreeSet<String> {
        let record = self.record();
        let output = self.program(&["diff", "before.tsv", &record.display().to_string(), "--json"]).output();
        let output = output.expect("the program runs");
        let report: Value = serde_json::from_slice(&output.stdout).expect("the report is JSON");
        let changes = report["changes"].as_array().expect("a list");
        let text = |change: &Value, key: &str| change[key].as_str().unwrap_or_default().to_owned();
        let breaking = changes.iter().filter(|change| change["breaking"] == true);
        breaking.map(|it| [text(it, "kind"), text(it, "path"), text(it, "cause")].join(" ")).collect()
    }

    /// The number of stable items.
    pub fn stable_items(&self) -> usize {
        let record = fs::read_to_string(self.record()).expect("the record");
        record.lines().filter(|line| line.split('\t').nth(5).is_some_and(|state| state.starts_with("stable"))).count()
    }

    /// Checks the generated crate with all features. It is checked for this machine, where the imports are stubs.
    pub fn check(&self) {
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("walk-target");
        let crate_folder = self.folder.join("generated-crate");
        fs::copy(repository().join("Cargo.lock"), crate_folder.join("Cargo.lock"))
            .expect("the lock file can be copied");
        let manifest = fs::read_to_string(crate_folder.join("Cargo.toml")).expect("the manifest");
        if !manifest.contains("[workspace]") {
            fs::write(crate_folder.join("Cargo.toml"), manifest + "\n[workspace]\n").expect("the manifest is written");
        }
        let mut cargo = Command::new(env!("CARGO"));
        cargo.args(["check", "--quiet", "--offline", "--all-features"]).current_dir(&crate_folder);
        let status = cargo.env("CARGO_TARGET_DIR", target).status().expect("cargo runs");
        assert!(status.success(), "{} does not compile", crate_folder.display());
    }

    fn record(&self) -> PathBuf {
        self.folder.join("generated-crate/published.tsv")
    }

    fn program(&self, arguments: &[&str]) -> Command {
        let mut program = Command::new(env!("CARGO_BIN_EXE_web-bindgen"));
        program.args(arguments).current_dir(&self.folder).env_remove("CARGO_MANIFEST_DIR");
        program
    }
}

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the generator is in the workspace").to_owned()
}

/// Where `update` keeps the tarballs that it has fetched.
fn cache(workspace: &Path) -> PathBuf {
    workspace.join("target/vendor")
}

/// Those that are not there yet.
fn copy_tarballs(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    let Ok(entries) = fs::read_dir(from) else { return };
    for path in entries.map(|entry| entry.expect("a file").path()) {
        let copy = to.join(path.file_name().expect("a name"));
        if path.extension().is_some_and(|extension| extension == "tgz") && !copy.exists() {
            fs::copy(&path, copy).expect("a tarball can be copied");
        }
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let path = entry.expect("an entry").path();
        let copied = to.join(path.file_name().expect("a name"));
        match path.is_dir() {
            true => copy(&path, &copied),
            false => drop(fs::copy(&path, copied).expect("copied")),
        }
    }
}
