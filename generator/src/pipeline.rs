//! The stages, one after the other, and once more where published items need their old WebIDL.

use std::collections::HashSet;

use crate::bindings::Bindings;
use crate::diagnostics::{Diagnostics, FileId, Policy, Stopped};
use crate::facts::{Facts, Tables};
use crate::model::{DefinitionId, Model};
use crate::output::OutputFile;
use crate::package::Package;
use crate::published::Draft;
use crate::report::{Clock, Counts};
use crate::sources::Sources;
use crate::{emit, keep, lower, merge, resolve, syntax};

/// All that a run decides.
pub struct Decided {
    model: Model<DefinitionId>,
    facts: Facts,
    bindings: Bindings,
    conditions: usize,
    /// The published items that could not be kept, by their places in the record.
    lost: Vec<usize>,
}

/// Decides the crate. Where published items are not there any more, their WebIDL is added to the sources, and all is
/// decided once more.
pub fn decide(
    sources: Sources,
    before: Diagnostics,
    clock: &mut Clock,
) -> (Sources, Diagnostics, Result<Decided, Stopped>) {
    let mut diagnostics = before.clone();
    let decided = stages(&sources, &mut diagnostics, clock);
    let Some(gone) = gone(&sources, decided.as_ref().ok()) else { return (sources, diagnostics, decided) };
    let sources = sources.with_gone(gone);
    let mut diagnostics = before;
    let decided = stages(&sources, &mut diagnostics, clock);
    (sources, diagnostics, decided)
}

/// The WebIDL of published items that the sources do not give any more, if there are any. After errors, which may come
/// from what is gone, a lenient run tells.
fn gone(sources: &Sources, decided: Option<&Decided>) -> Option<String> {
    sources.published()?;
    let lenient;
    let decided = match decided {
        Some(decided) => decided,
        None => {
            lenient = stages(sources, &mut Diagnostics::new(Policy::Lenient), &mut Clock::start()).ok()?;
            &lenient
        }
    };
    let published = &decided.facts.published;
    let lost = decided.lost.iter().map(|index| &published.rows()[*index]);
    Draft::of(lost, published, &decided.model).text()
}

/// The run stops before the first stage that cannot do without the parts that errors have cost.
fn stages(sources: &Sources, diagnostics: &mut Diagnostics, clock: &mut Clock) -> Result<Decided, Stopped> {
    let mut of_tables = Diagnostics::new(diagnostics.policy());
    let (syntax, tables) =
        rayon::join(|| syntax::parse(sources, diagnostics), || Tables::read(sources, &mut of_tables));
    diagnostics.append(of_tables);
    clock.lap("syntax");
    let conditions = syntax.conditions;
    let (model, lost) = merge::merge(syntax, diagnostics);
    clock.lap("merge");
    let model = resolve::resolve(model, &lost, diagnostics)?;
    clock.lap("resolve");
    let facts = Facts::read(sources, tables, &model, diagnostics);
    diagnostics.check()?;
    clock.lap("facts");
    let mut lowered = lower::lower(&model, &facts, diagnostics)?;
    facts.report_unused(diagnostics);
    diagnostics.check()?;
    clock.lap("lower");
    let mut lost = keep::keep(&mut lowered, &facts.published, &facts.areas, sources.gone());
    let bindings = lower::own::keep_own(lowered.open(&facts.areas), &facts);
    lost.extend(keep::lost_names(&bindings, &facts.published, &facts.areas));
    clock.lap("keep");
    Ok(Decided { model, facts, bindings, conditions, lost })
}

/// The files of a crate that is decided.
pub fn emit(
    decided: &mut Decided,
    package: &Package,
    sources: &Sources,
    clock: &mut Clock,
) -> (Counts, Vec<OutputFile>) {
    let Decided { model, facts, bindings, conditions, lost } = decided;
    // The account is of the input alone.
    let input: HashSet<FileId> = sources.idl().map(|(id, _)| id).collect();
    bindings.ledger.keep(&input);
    let files = emit::emit(bindings, &facts.areas, package, &facts.published, &facts.pages, sources);
    clock.lap("emit");
    (Counts::new(&input, *conditions, model, facts, bindings, lost), files)
}
