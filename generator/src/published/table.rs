//! `published.tsv` as text.

use std::collections::HashMap;

use super::{Published, Row, State};
use crate::bindings::item::BindingKind;
use crate::diagnostics::{Diagnostic, Diagnostics, Span};
use crate::sources::Sources;

const COLUMNS: &str = "path\tkind\tclass\tmember\tfeature\tstate\tverdict\tsince\tsignature\twebidl";

const HELP: &str = "restore the file, or delete it to publish anew: then nothing stays for the sake of programs";

/// Reads the record among the sources, if it is there.
pub fn read(sources: &Sources, diagnostics: &mut Diagnostics) -> Published {
    let Some((file, source)) = sources.published() else { return Published::default() };
    let mut rows = Vec::new();
    let mut start = 0;
    for (index, line) in source.text.split('\n').enumerate() {
        let span = Span { file, start, end: start + line.len() as u32 };
        start = span.end + 1;
        let line = line.strip_suffix('\r').unwrap_or(line);
        let wrong = |what: &str| Diagnostic::new(what).at(span, "").help(HELP);
        match (index, line) {
            (0, COLUMNS) => {}
            (0, _) => {
                diagnostics.push(wrong("this is not the first line of a record of published items"));
                break;
            }
            (_, "") => {}
            _ => match row(line) {
                Some(row) => rows.push(row),
                None => {
                    diagnostics.push(wrong("this is no row of a record of published items"));
                    break;
                }
            },
        }
    }
    Published::new(rows)
}

/// The record of these items, which keep the version that had them first.
pub fn text(mut rows: Vec<Row>, before: &Published) -> String {
    let since: HashMap<_, &str> = before.rows().iter().map(|row| (row.key(), row.since.as_str())).collect();
    for row in &mut rows {
        if let Some(since) = since.get(&row.key()) {
            row.since = (*since).to_owned();
        }
    }
    let mut lines: Vec<String> = rows.iter().map(line).collect();
    lines.sort();
    lines.dedup();
    format!("{COLUMNS}\n{}", lines.concat())
}

fn line(row: &Row) -> String {
    let Row { path, kind, class, member, area, state, verdict, since, signature, webidl } = row;
    let cells = [path, kind.name(), class, member, area, state.word(), verdict, since, signature, webidl];
    let cells = cells.map(|cell| if cell.is_empty() { "-" } else { cell });
    cells.join("\t") + "\n"
}

fn row(line: &str) -> Option<Row> {
    let cells: Vec<&str> = line.split('\t').collect();
    let [path, kind, class, member, area, state, verdict, since, signature, webidl] = cells[..] else { return None };
    let said = |cell: &str| if cell == "-" { String::new() } else { cell.to_owned() };
    Some(Row {
        path: path.to_owned(),
        kind: BindingKind::named(kind)?,
        class: said(class),
        member: said(member),
        area: said(area),
        state: State::parse(state)?,
        verdict: said(verdict),
        since: since.to_owned(),
        signature: said(signature),
        webidl: said(webidl),
    })
}
