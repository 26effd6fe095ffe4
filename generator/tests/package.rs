//! The packages that are published build from the files that are packed, and nothing else.

use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

const PACKAGES: [&str; 2] = ["web-bindgen", "web-bindings"];

/// The files that a package has besides its sources.
const BESIDE_SOURCES: [&str; 4] = ["Cargo.toml", "LICENSE-APACHE", "LICENSE-MIT", "README.md"];

#[test]
fn the_packages_build_from_the_packed_files_alone() {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().expect("the folder is in the target folder");
    let folder = unpacked();
    for package in PACKAGES {
        let root = folder.path().join(format!("{package}-{}", env!("CARGO_PKG_VERSION")));
        for name in BESIDE_SOURCES {
            let is_text = std::fs::read_to_string(root.join(name)).is_ok_and(|text| text.len() > 100);
            assert!(is_text, "{package} has no {name}");
        }
        // The dependencies are those of the workspace, which are built already.
        run(cargo(&root).args(["check", "--offline", "--locked", "--target-dir"]).arg(target));
    }
}

/// Packs the packages, and unpacks them outside the workspace.
fn unpacked() -> TempDir {
    let folder = TempDir::new().expect("the folder for temporary files can be written to");
    let packed = Path::new(env!("CARGO_TARGET_TMPDIR")).join("package");
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the generator is in the workspace");
    let mut pack = cargo(workspace);
    pack.args(["package", "--offline", "--allow-dirty", "--no-verify", "--target-dir"]).arg(&packed);
    run(pack.args(PACKAGES.iter().flat_map(|package| ["--package", package])));
    for package in PACKAGES {
        let archive = packed.join(format!("package/{package}-{}.crate", env!("CARGO_PKG_VERSION")));
        // With the times of the archive, which are those of no change, cargo would not look at the files.
        run(Command::new("tar").arg("-xzmf").arg(archive).current_dir(&folder));
    }
    folder
}

fn cargo(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO"));
    command.current_dir(folder);
    command
}

#[track_caller]
fn run(command: &mut Command) {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    assert!(output.status.success(), "{command:?}\n{}", String::from_utf8_lossy(&output.stderr));
}
