//! `ledger.tsv`: the members that have no binding, each with its reason.

use std::path::PathBuf;

use crate::lower::Bindings;
use crate::lower::ledger::Reason;
use crate::output::OutputFile;
use crate::sources::Sources;

pub(super) fn file(bindings: &Bindings, sources: &Sources) -> OutputFile {
    let mut contents = String::from("file\tline\tmember\treason\n");
    for (span, reason) in bindings.ledger.left_out_members() {
        let file = sources.get(span.file);
        let (start, end) = (span.start as usize, span.end as usize);
        let line = file.text.get(..start).map_or(0, |before| before.matches('\n').count() + 1);
        let member = file.text.get(start..end).unwrap_or_default();
        contents.push_str(&format!("{}\t{line}\t{member}\t{}\n", file.stem, reason.name()));
    }
    for reason in Reason::ALL {
        contents.push_str(&format!("# {}: {}\n", reason.name(), reason.explanation()));
    }
    OutputFile { path: PathBuf::from("ledger.tsv"), contents }
}
