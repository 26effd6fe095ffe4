//! One side of a comparison: a record, the folder of a crate or of WebIDL, or a revision of git.

use std::path::Path;
use std::process::Command;

use crate::diagnostics::{Diagnostics, Policy, Severity};
use crate::findings::Failure;
use crate::package::Package;
use crate::pipeline;
use crate::problem::Problem;
use crate::published::{self, Published};
use crate::report::Clock;
use crate::sources::{Input, PUBLISHED, Sources};

/// Reads the public interface that a word names. `record` is the record of the crate at hand, of which a revision of git
/// is asked.
///
/// # Errors
///
/// If the word names nothing, or it cannot be read.
pub fn read(word: &str, record: &Path) -> Result<Published, Problem> {
    let path = Path::new(word);
    let inside = path.join(PUBLISHED);
    match () {
        () if path.is_file() && !is_webidl(path) => from_text(word, &text(path)?),
        () if inside.is_file() => from_text(&inside.display().to_string(), &text(&inside)?),
        () if path.exists() => of_webidl(path),
        () => of_revision(word, record),
    }
}

fn is_webidl(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "idl" || extension == "webidl")
}

fn text(path: &Path) -> Result<String, Problem> {
    std::fs::read_to_string(path).map_err(|error| Problem::new(format!("cannot read {}: {error}", path.display())))
}

fn from_text(shown: &str, text: &str) -> Result<Published, Problem> {
    let mut diagnostics = Diagnostics::default();
    let sources = Sources::from_texts([(PUBLISHED, text)]);
    let published = published::read(&sources, &mut diagnostics);
    match diagnostics.check() {
        Ok(()) => Ok(published),
        Err(_) => Err(Problem::new(format!("{shown} is no record of published items"))
            .help(format!("web-bindgen writes one into each crate that it generates: {PUBLISHED}"))),
    }
}

/// The interface that the generator makes of WebIDL alone. Overlays and data beside it count.
fn of_webidl(path: &Path) -> Result<Published, Problem> {
    let input = Input { webidls: vec![path.to_owned()], ..Input::default() };
    let mut diagnostics = Diagnostics::new(Policy::Lenient);
    let sources = Sources::read(&input, &mut diagnostics);
    let mut clock = Clock::start();
    let (sources, diagnostics, decided) = pipeline::decide(sources, diagnostics, &mut clock);
    let Ok(mut decided) = decided else {
        let failure = Failure::new(diagnostics.into_errors(), Severity::Error, sources);
        return Err(Problem::new(format!("{} cannot be generated", path.display())).note(failure.to_string()));
    };
    let (_, files) = pipeline::emit(&mut decided, &Package::alone("bindings"), &sources, &mut clock);
    let record = files.into_iter().find(|file| file.path == Path::new(PUBLISHED));
    from_text(&path.display().to_string(), &record.map(|file| file.contents).unwrap_or_default())
}

/// The record as it was in a revision.
fn of_revision(revision: &str, record: &Path) -> Result<Published, Problem> {
    let folder = record.parent().filter(|folder| folder.is_dir()).unwrap_or(Path::new("."));
    let object = format!("{revision}:./{PUBLISHED}");
    let shown = Command::new("git").args(["show", &object]).current_dir(folder).output();
    let help = "give a record, the folder of a crate or of WebIDL, or a revision of git that has the record";
    match shown {
        Ok(output) if output.status.success() => from_text(&object, &String::from_utf8_lossy(&output.stdout)),
        Ok(output) => Err(Problem::new(format!("`{revision}` is neither a file, nor a folder, nor such a revision"))
            .note(String::from_utf8_lossy(&output.stderr).trim().to_owned())
            .help(help)),
        Err(error) => Err(Problem::new(format!("`{revision}` is no file, and git cannot be run: {error}")).help(help)),
    }
}
