//! One side of a comparison: a record, the folder of a crate or of WebIDL, or a revision of git.

use std::path::Path;
use std::process::Command;

use crate::diagnostics::{Diagnostic, Diagnostics, Policy, Severity};
use crate::findings::{Failure, Findings};
use crate::package::Package;
use crate::pipeline;
use crate::problem::Problem;
use crate::published::{self, Published};
use crate::report::Clock;
use crate::sources::{Input, PUBLISHED, Sources};

/// The public interface of one side.
pub struct Read {
    pub published: Published,
    /// What is wrong in the WebIDL that it was made of, and was left out.
    pub left_out: Option<Findings>,
}

impl From<Published> for Read {
    fn from(published: Published) -> Self {
        Read { published, left_out: None }
    }
}

/// Reads the public interface that a word names. `record` is the record of the crate at hand, of which a revision of git
/// is asked.
///
/// # Errors
///
/// If the word names nothing, or it cannot be read.
pub fn read(word: &str, record: &Path) -> Result<Read, Problem> {
    let path = Path::new(word);
    let inside = path.join(PUBLISHED);
    match () {
        () if path.is_file() && !is_webidl(path) => from_text(word, &text(path)?).map(Read::from),
        () if inside.is_file() => from_text(&inside.display().to_string(), &text(&inside)?).map(Read::from),
        () if path.join(MANIFEST).is_file() => Err(no_record(path)),
        () if path.exists() => of_webidl(path),
        () => of_revision(word, record).map(Read::from),
    }
}

const MANIFEST: &str = "Cargo.toml";

/// The error of a crate without a record.
fn no_record(path: &Path) -> Problem {
    Problem::new(format!("{} has no {PUBLISHED}", path.display())).help("generate the crate, which writes it")
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

/// The interface that the generator makes of WebIDL alone. Overlays and data beside it count, which may be of another time.
fn of_webidl(path: &Path) -> Result<Read, Problem> {
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
    let published = from_text(&path.display().to_string(), &record.map(|file| file.contents).unwrap_or_default())?;
    let is_about_webidl =
        |warning: &Diagnostic| warning.primary.as_ref().is_some_and(|label| sources.get(label.span.file).is_webidl());
    let wrong: Vec<Diagnostic> = diagnostics.into_warnings().into_iter().filter(is_about_webidl).collect();
    let left_out = (!wrong.is_empty()).then(|| Findings::new(wrong, Severity::Warning, sources));
    Ok(Read { published, left_out })
}

/// The record as it was in a revision.
fn of_revision(revision: &str, record: &Path) -> Result<Published, Problem> {
    let folder = record.parent().filter(|folder| folder.is_dir()).unwrap_or(Path::new("."));
    let object = format!("{revision}:./{PUBLISHED}");
    let shown = Command::new("git").args(["show", &object]).current_dir(folder).output();
    let help = "give a record, the folder of a crate or of WebIDL, or a revision of git that has the record";
    match shown {
        Ok(output) if output.status.success() => from_text(&object, &String::from_utf8_lossy(&output.stdout)),
        Ok(output) => Err(Problem::new(format!(
            "`{revision}` is neither a file, nor a folder, nor a revision that has such a file"
        ))
        .note(String::from_utf8_lossy(&output.stderr).trim().to_owned())
        .help(help)),
        Err(error) => Err(Problem::new(format!("`{revision}` is no file, and git cannot be run: {error}")).help(help)),
    }
}
