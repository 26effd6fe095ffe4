//! The sources of the crate, as they were and as they are now.

use std::collections::{BTreeMap, HashSet};
use std::fs;
use std::path::{Path, PathBuf};

use super::syntax::{Parsed, Token};
use super::working_copy::WorkingCopy;
use crate::compiler::names;
use crate::problem::Problem;

pub struct Source {
    /// As the program is given it.
    pub original: String,
    pub text: String,
}

/// The files of Rust, by their paths in the working copy.
pub struct Sources {
    pub files: BTreeMap<PathBuf, Source>,
}

impl Sources {
    /// All files of Rust in the folder of a package, without those of packages in it.
    pub fn of(folder: &Path) -> Result<Self, Problem> {
        let mut files = BTreeMap::new();
        collect(folder, &mut files)
            .map_err(|error| Problem::new(format!("cannot read {}: {error}", folder.display())))?;
        Ok(Sources { files })
    }

    /// Changes a file, in the working copy too.
    pub fn set(&mut self, copy: &WorkingCopy, path: &Path, text: String) -> Result<(), Problem> {
        if let Some(source) = self.files.get_mut(path).filter(|source| source.text != text) {
            copy.write(path, &text)?;
            source.text = text;
        }
        Ok(())
    }

    pub fn text(&self, path: &Path) -> Option<&str> {
        self.files.get(path).map(|source| source.text.as_str())
    }

    pub fn parsed(&self, path: &Path) -> Option<Parsed> {
        self.text(path).and_then(Parsed::of)
    }

    /// The names in a file: of its code, or all words where it does not parse.
    pub fn names(&self, path: &Path) -> HashSet<String> {
        match self.parsed(path) {
            Some(parsed) => parsed.tokens.iter().filter_map(Token::name).map(str::to_owned).collect(),
            None => self.text(path).into_iter().flat_map(names).map(str::to_owned).collect(),
        }
    }

    pub fn changed(&self) -> impl Iterator<Item = (&PathBuf, &Source)> {
        self.files.iter().filter(|(_, source)| source.text != source.original)
    }
}

fn collect(folder: &Path, files: &mut BTreeMap<PathBuf, Source>) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            if !path.join("Cargo.toml").exists() {
                collect(&path, files)?;
            }
        } else if path.extension().is_some_and(|extension| extension == "rs")
            && let Ok(text) = fs::read_to_string(&path)
        {
            files.insert(path, Source { original: text.clone(), text });
        }
    }
    Ok(())
}
