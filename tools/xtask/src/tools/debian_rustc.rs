//! Debian's rustc as a second toolchain, with a wasm32 standard library built from Debian's copy of its sources. It is for
//! machines that reach Debian's packages and not Rust's distribution server. All of it is below `target/tools`.

use crate::cargo;
use crate::log::Log;
use crate::tools::apt;
use crate::tools::toolchain::{self, has_std};
use crate::wasm_target::TARGET;
use crate::workspace::Workspace;
use anyhow::{Context, Result, ensure};
use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};

/// The compiler, its standard library, and the sources of that. apt adds their dependencies.
const PACKAGES: [&str; 3] = ["rustc-web", "libstd-rust-web-dev", "rust-web-src"];

pub struct DebianRustc {
    pub rustc: PathBuf,
    pub rustdoc: PathBuf,
    /// `rustc 1.96.0`
    pub version: String,
}

/// The folders of the toolchain's parts.
struct Layout {
    /// Debian's files, as in `/`.
    root: PathBuf,
    usr: PathBuf,
    wrappers: PathBuf,
    /// An empty package. Cargo builds a standard library only as a dependency.
    empty: PathBuf,
}

impl Layout {
    fn new(workspace: &Workspace) -> Self {
        let folder = workspace.tools().join("debian-rustc");
        let root = folder.join("root");
        Layout { usr: root.join("usr"), root, wrappers: folder.join("bin"), empty: folder.join("empty") }
    }

    fn wasm_libraries(&self) -> PathBuf {
        self.usr.join("lib/rustlib").join(TARGET).join("lib")
    }

    fn wrapper(&self, program: &str) -> PathBuf {
        self.wrappers.join(program)
    }
}

impl DebianRustc {
    /// The toolchain of an earlier run.
    pub fn find(workspace: &Workspace) -> Result<Option<Self>> {
        let layout = Layout::new(workspace);
        if !has_std(&layout.wasm_libraries()) {
            return Ok(None);
        }
        // The wrappers name the folders of the repository and of the active toolchain, and either may have moved.
        write_wrappers(workspace, &layout)?;
        Ok(Self::at(workspace, &layout))
    }

    fn at(workspace: &Workspace, layout: &Layout) -> Option<Self> {
        let rustc = layout.wrapper("rustc");
        let output =
            workspace.command(&rustc).arg("--version").output().ok().filter(|output| output.status.success())?;
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        let version = text.split_whitespace().take(2).collect::<Vec<_>>().join(" ");
        Some(DebianRustc { rustc, rustdoc: layout.wrapper("rustdoc"), version })
    }

    pub fn install(workspace: &Workspace, log: &Log) -> Result<Self> {
        let layout = Layout::new(workspace);
        if layout.root.exists() {
            // An earlier run was interrupted.
            fs::remove_dir_all(&layout.root).with_context(|| format!("cannot remove {}", layout.root.display()))?;
        }
        log.progress.at("downloading Debian's rustc and its sources");
        // All parts of the compiler have to be of one release, and those of the system may be of another.
        let of_the_compiler = |package: &str| package.contains("rust");
        apt::unpack(workspace, &PACKAGES, of_the_compiler, &layout.root, log)?;
        lay_sources(&layout)?;
        write_wrappers(workspace, &layout)?;
        let debian = Self::at(workspace, &layout).context("Debian's rustc was unpacked but does not run")?;
        log.progress.at(format!("building the standard library for {TARGET} with {}", debian.version));
        build_std(workspace, &layout, &debian, log)?;
        // These are 700 MB, and no longer needed.
        let _ = fs::remove_dir_all(layout.usr.join("src"));
        let _ = fs::remove_dir_all(&layout.empty);
        Ok(debian)
    }
}

/// Links the sources to `lib/rustlib/src/rust`, where Cargo's `-Zbuild-std` looks for them. Debian has them in
/// `usr/src/rustc-VERSION`.
fn lay_sources(layout: &Layout) -> Result<()> {
    let expected = layout.usr.join("lib/rustlib/src/rust");
    if expected.join("library/Cargo.lock").is_file() {
        return Ok(());
    }
    let sources = find(&layout.usr.join("src"), |path| path.join("library/Cargo.lock").is_file())
        .context("rust-web-src has no `library` folder where it used to be")?;
    let _ = fs::remove_file(&expected);
    let parent = layout.usr.join("lib/rustlib/src");
    fs::create_dir_all(&parent).with_context(|| format!("cannot create {}", parent.display()))?;
    symlink(&sources, &expected).with_context(|| format!("cannot link {}", expected.display()))
}

/// Writes scripts that run Debian's rustc and rustdoc with Debian's libraries, and the active toolchain's linker without
/// them.
fn write_wrappers(workspace: &Workspace, layout: &Layout) -> Result<()> {
    let (sysroot, host) = toolchain::active(workspace)?;
    let libraries = find(&layout.usr.join("lib"), has_driver).context("no librustc_driver in Debian's packages")?;
    for program in ["rustc", "rustdoc"] {
        let script = format!(
            "#!/bin/sh\nLD_LIBRARY_PATH='{}' exec '{}' \"$@\"\n",
            libraries.display(),
            layout.usr.join("bin").join(program).display()
        );
        write_script(&layout.wrapper(program), &script)?;
    }
    let linker = PathBuf::from(format!("lib/rustlib/{host}/bin/rust-lld"));
    let active = sysroot.join(&linker);
    ensure!(active.is_file(), "the active toolchain has no linker at {}", active.display());
    let script = format!("#!/bin/sh\nunset LD_LIBRARY_PATH\nexec '{}' \"$@\"\n", active.display());
    write_script(&layout.usr.join(linker), &script)
}

fn has_driver(folder: &Path) -> bool {
    let Ok(entries) = fs::read_dir(folder) else { return false };
    entries.flatten().any(|entry| entry.file_name().to_string_lossy().starts_with("librustc_driver-"))
}

/// The first entry of a folder for which `is_it` holds.
fn find(parent: &Path, is_it: impl Fn(&Path) -> bool) -> Option<PathBuf> {
    fs::read_dir(parent).ok()?.flatten().map(|entry| entry.path()).find(|path| is_it(path))
}

fn write_script(path: &Path, script: &str) -> Result<()> {
    // Cargo looks at the time of its compiler: a script that was written again would make it build everything again.
    if fs::read_to_string(path).is_ok_and(|old| old == script) {
        return Ok(());
    }
    let write = || {
        fs::create_dir_all(path.parent().unwrap_or(path))?;
        fs::write(path, script)?;
        fs::set_permissions(path, fs::Permissions::from_mode(0o755))
    };
    write().with_context(|| format!("cannot write {}", path.display()))
}

fn build_std(workspace: &Workspace, layout: &Layout, debian: &DebianRustc, log: &Log) -> Result<()> {
    let manifest = layout.empty.join("Cargo.toml");
    let write = || {
        fs::create_dir_all(layout.empty.join("src"))?;
        fs::write(&manifest, "[package]\nname = \"empty\"\nedition = \"2021\"\n\n[workspace]\n")?;
        fs::write(layout.empty.join("src/lib.rs"), "#![no_std]\n")
    };
    write().with_context(|| format!("cannot write {}", manifest.display()))?;
    let built = layout.empty.join("target");
    let mut command = cargo::command(workspace, "build");
    command
        .args(["--release", "-Zbuild-std=std,panic_abort,test", "--target", TARGET, "--manifest-path"])
        .arg(&manifest)
        .arg("--target-dir")
        .arg(&built)
        // Building the standard library is an unstable feature of Cargo. It works with the compiler of the same release.
        .env("RUSTC_BOOTSTRAP", "1")
        .env("RUSTC", &debian.rustc)
        .env("RUSTDOC", &debian.rustdoc);
    log.run(&mut command)?;
    install_std(&built.join(TARGET).join("release/deps"), &layout.wasm_libraries())
}

/// Copies the libraries into place. The folder is renamed at the end, so that it is complete if it is there.
fn install_std(built: &Path, place: &Path) -> Result<()> {
    let unfinished = place.with_extension("unfinished");
    let copy = || -> std::io::Result<()> {
        fs::create_dir_all(&unfinished)?;
        for entry in fs::read_dir(built)? {
            let path = entry?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if name.ends_with(".rlib") && !name.starts_with("libempty-") {
                fs::copy(&path, unfinished.join(name))?;
            }
        }
        fs::rename(&unfinished, place)
    };
    copy().with_context(|| format!("cannot put the standard library into {}", place.display()))?;
    ensure!(has_std(place), "the standard library was built, but {} has none", place.display());
    Ok(())
}
