//! The crate before the port: it has to compile, or nothing could be told from its errors.

use super::subject::Subject;
use crate::compiler::{Cargo, Checked, Failed, Message, Selection, Verdict};
use crate::problem::Problem;

/// How much of the crate compiles.
#[derive(Debug)]
pub struct Baseline {
    /// Whether tests, examples and benches do.
    pub with_tests: bool,
    /// What does not, and so is not checked.
    pub unchecked: Vec<String>,
    /// The imports that have no use.
    pub unused: Vec<Message>,
}

/// Finds how much of the crate compiles: with its tests and all its own features if possible. A selection that says which
/// features are on is taken as it is.
///
/// # Errors
///
/// If not even the library compiles.
pub fn check(selection: &mut Selection, subject: &Subject, progress: &dyn Fn(&str)) -> Result<Baseline, Problem> {
    let baseline = find(selection, subject, progress)?;
    let unused = cargo(selection, baseline.with_tests)?.unused_imports()?;
    Ok(Baseline { unused, ..baseline })
}

fn find(selection: &mut Selection, subject: &Subject, progress: &dyn Fn(&str)) -> Result<Baseline, Problem> {
    let is_given = selection.all_features || selection.no_default_features || !selection.features.is_empty();
    let try_with = |selection: &Selection, with_tests: bool, what: &str| {
        progress(&format!("check the crate as it is, {what}"));
        compile(selection, with_tests)
    };
    let all = Selection { all_features: true, ..selection.clone() };
    if !is_given && try_with(&all, true, "with all of its features and its tests")?.is_none() {
        *selection = all;
        return Ok(Baseline { with_tests: true, unchecked: Vec::new(), unused: Vec::new() });
    }
    let mut unchecked = Vec::new();
    let failed = try_with(selection, false, "its library and programs")?;
    if let Some(failed) = failed {
        return Err(other_reason(subject, &failed));
    }
    let with_tests = try_with(selection, true, "its tests")?.is_none();
    if !with_tests {
        unchecked.push("tests, examples and benches, which did not compile before either".to_owned());
    }
    if !is_given {
        for name in &subject.features {
            let mut more = selection.clone();
            more.features.push(name.clone());
            if try_with(&more, with_tests, &format!("with its feature {name}"))?.is_none() {
                *selection = more;
            } else {
                unchecked.push(format!("the feature {name}, with which it did not compile before either"));
            }
        }
    }
    Ok(Baseline { with_tests, unchecked, unused: Vec::new() })
}

/// `None` if it compiles.
fn compile(selection: &Selection, with_tests: bool) -> Result<Option<Failed>, Problem> {
    match cargo(selection, with_tests)?.check()? {
        Verdict::Compiles => Ok(None),
        Verdict::Fails(failed) => Ok(Some(failed)),
    }
}

fn cargo(selection: &Selection, with_tests: bool) -> Result<Cargo, Problem> {
    let project = selection.project()?;
    let manifest = selection.manifest_path.clone().unwrap_or_default();
    Ok(Cargo::new(&project, selection, &Checked { manifest, with_tests }))
}

/// More errors say no more.
const ERRORS_SHOWN: usize = 3;

fn other_reason(subject: &Subject, failed: &Failed) -> Problem {
    let shown: String = failed.errors.iter().take(ERRORS_SHOWN).filter_map(|error| error.rendered.as_deref()).collect();
    let text = if shown.is_empty() { failed.said.trim().to_owned() } else { shown };
    let more = failed.errors.len().saturating_sub(ERRORS_SHOWN);
    let more = if more > 0 { format!("\nand {more} errors more") } else { String::new() };
    Problem::new(format!("`{}` does not compile as it is; nothing was changed", subject.name))
        .note(format!("{}{more}", text.trim_end()))
        .help("mend this first: the errors of the compiler lead the port")
}
