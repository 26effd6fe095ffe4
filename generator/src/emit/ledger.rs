//! `ledger.tsv`: the members that have no binding, each with its reason.

use crate::bindings::Bindings;
use crate::bindings::ledger::Reason;
use crate::output::OutputFile;
use crate::sources::Sources;

pub(super) fn file(bindings: &Bindings, sources: &Sources) -> OutputFile {
    let mut contents = String::from("file\tline\tholder\tmember\treason\n");
    for (span, left_out) in bindings.ledger.left_out_members() {
        let file = sources.get(span.file);
        let (start, end) = (span.start as usize, span.end as usize);
        let line = file.text.get(..start).map_or(0, |before| before.matches('\n').count() + 1);
        let member = file.text.get(start..end).unwrap_or_default();
        let (holder, reason) = (&left_out.holder, left_out.reason.name());
        contents.push_str(&format!("{}\t{line}\t{holder}\t{member}\t{reason}\n", file.stem));
    }
    for reason in Reason::ALL {
        contents.push_str(&format!("# {}: {}\n", reason.name(), reason.explanation()));
    }
    OutputFile::new("ledger.tsv", contents)
}
