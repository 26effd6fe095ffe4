//! The cases that succeed: `cases/<topic>/`, a folder of WebIDL with overlays and data, as any user could have it.

use std::path::{Path, PathBuf};

use rayon::prelude::*;
use web_bindgen::{Input, Mode, Options, Policy, generate};

use crate::files::{self, Files};

/// The record of what a crate has published, in its folder.
pub const PUBLISHED: &str = "published.tsv";

#[derive(Clone)]
pub struct Case {
    pub topic: String,
    pub folder: PathBuf,
}

/// A case and all files that the generator made of it.
pub struct Generated {
    pub case: Case,
    pub files: Files,
}

/// All cases, sorted by topic.
pub fn all() -> std::io::Result<Vec<Case>> {
    let folders = files::folders(&crate::root().join("cases"))?;
    Ok(folders.into_iter().map(|folder| Case { topic: files::name(&folder), folder }).collect())
}

/// Generates these cases, in parallel.
///
/// # Errors
///
/// The errors of all cases that fail, one after the other.
pub fn generate_all(cases: &[Case], scratch: &Path) -> Result<Vec<Generated>, String> {
    let results: Vec<Result<Generated, String>> = cases.par_iter().map(|case| case.generate(scratch)).collect();
    let (generated, errors): (Vec<_>, Vec<_>) = results.into_iter().partition(Result::is_ok);
    let errors: Vec<String> = errors.into_iter().filter_map(Result::err).collect();
    if errors.is_empty() { Ok(generated.into_iter().flatten().collect()) } else { Err(errors.join("\n")) }
}

impl Case {
    /// Generates the case into a folder of its own below `scratch`.
    ///
    /// # Errors
    ///
    /// The generator's errors, or that a file cannot be read or written, after the case's topic.
    pub fn generate(&self, scratch: &Path) -> Result<Generated, String> {
        let out = scratch.join(&self.topic);
        std::fs::create_dir_all(&out).map_err(|error| format!("{}: {error}", self.topic))?;
        self.set_published(&out).map_err(|error| format!("{}: {error}", self.topic))?;
        let input = Input { webidls: vec![self.folder.clone()], ..Input::default() };
        let policy = if self.topic.starts_with("lenient") { Policy::Lenient } else { Policy::Strict };
        let options = Options { input, out: out.clone(), name: None, mode: Mode::Write, policy };
        let report = generate(&options).map_err(|failure| format!("{}: {failure}", self.topic))?;
        let mut files = files::read(&out).map_err(|error| format!("{}: {error}", self.topic))?;
        if !report.warnings.is_empty() {
            let folder = format!("{}/", self.folder.display());
            files.insert("warnings.txt".to_owned(), report.warnings.render(false).replace(&folder, ""));
        }
        Ok(Generated { case: self.clone(), files })
    }

    /// The record of what has been published before, if the case has one.
    pub fn published(&self) -> PathBuf {
        self.folder.join(PUBLISHED)
    }

    /// Gives the output folder the case's record, and no other: it is an input.
    fn set_published(&self, out: &Path) -> std::io::Result<()> {
        let record = out.join(PUBLISHED);
        if record.exists() {
            std::fs::remove_file(&record)?;
        }
        if self.published().exists() {
            std::fs::copy(self.published(), record)?;
        }
        Ok(())
    }
}
