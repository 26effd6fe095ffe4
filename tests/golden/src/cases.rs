//! The cases that succeed: `cases/<topic>/`, a folder of WebIDL with overlays and data as any user could have.

use std::path::{Path, PathBuf};

use rayon::prelude::*;
use web_bindgen::{Input, Mode, Options, Policy, generate};

use crate::files::{self, Files};

pub struct Case {
    pub topic: String,
    pub folder: PathBuf,
}

/// One case and all that the generator made of it.
pub struct Generated {
    pub case: Case,
    pub files: Files,
}

/// All cases, by topic.
pub fn all() -> std::io::Result<Vec<Case>> {
    let folders = crate::folders(&crate::root().join("cases"))?;
    Ok(folders.into_iter().map(|folder| Case { topic: crate::name(&folder), folder }).collect())
}

/// Runs every case, each into a folder of its own below `scratch`; an error names the case.
pub fn generate_all(scratch: &Path) -> Result<Vec<Generated>, String> {
    let cases = all().map_err(|error| error.to_string())?;
    let results: Vec<Result<Generated, String>> =
        cases.into_par_iter().map(|case| generate_one(case, scratch)).collect();
    let (generated, errors): (Vec<_>, Vec<_>) = results.into_iter().partition(Result::is_ok);
    let errors: Vec<String> = errors.into_iter().filter_map(Result::err).collect();
    if errors.is_empty() { Ok(generated.into_iter().flatten().collect()) } else { Err(errors.join("\n")) }
}

fn generate_one(case: Case, scratch: &Path) -> Result<Generated, String> {
    let out = scratch.join(&case.topic);
    std::fs::create_dir_all(&out).map_err(|error| format!("{}: {error}", case.topic))?;
    let input = Input { webidls: case.folder.clone(), overlays: None };
    let policy = if case.topic.starts_with("lenient") { Policy::Lenient } else { Policy::Strict };
    let options = Options { input, out: out.clone(), mode: Mode::Write, policy };
    let report = generate(&options).map_err(|failure| format!("{}: {failure}", case.topic))?;
    let mut files = files::read(&out).map_err(|error| format!("{}: {error}", case.topic))?;
    if !report.warnings.is_empty() {
        let folder = format!("{}/", case.folder.display());
        files.insert("warnings.txt".to_owned(), report.warnings.render(false).replace(&folder, ""));
    }
    Ok(Generated { case, files })
}
