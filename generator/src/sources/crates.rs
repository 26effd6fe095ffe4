//! The crates whose definitions the input has: those that the generated crate is built on, and itself.

use crate::diagnostics::FileId;

/// A crate of the input. A crate that is built on another comes after it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Debug)]
pub struct CrateId(usize);

/// Which crate each file belongs to.
#[derive(Clone, Default, Debug)]
pub struct Crates {
    /// The names of the packages that the generated crate is built on, the lowest first.
    bases: Vec<String>,
    of_files: Vec<CrateId>,
}

impl CrateId {
    /// Its place among all crates, the lowest first.
    pub fn position(self) -> usize {
        self.0
    }

    /// Whether the crate has the runtime, and is built on no other.
    pub fn has_the_runtime(self) -> bool {
        self.0 == 0
    }
}

impl Crates {
    /// Begins with the files of a crate that the generated one is built on, whose package has this name.
    pub(super) fn add_base(&mut self, package: &str) -> CrateId {
        self.bases.push(package.to_owned());
        CrateId(self.bases.len() - 1)
    }

    pub(super) fn add_file(&mut self, of: CrateId) {
        self.of_files.push(of);
    }

    /// The crate that is generated.
    pub fn own(&self) -> CrateId {
        CrateId(self.bases.len())
    }

    /// All crates, the lowest first and the generated one last.
    pub fn all(&self) -> impl Iterator<Item = CrateId> + use<> {
        (0..=self.bases.len()).map(CrateId)
    }

    /// The crate that has the definitions of a file.
    pub fn of(&self, file: FileId) -> CrateId {
        self.of_files.get(file.0 as usize).copied().unwrap_or_else(|| self.own())
    }

    pub fn is_own(&self, file: FileId) -> bool {
        self.of(file) == self.own()
    }

    /// The package of a crate that the generated one is built on; `None` for the generated one.
    pub fn base(&self, id: CrateId) -> Option<&str> {
        self.bases.get(id.0).map(String::as_str)
    }
}
