//! The tables as text: a line of column names, then a line for each row, sorted. An empty cell is `-`.

use crate::vendor::elements::Element;
use crate::vendor::events::Event;
use crate::vendor::record::Row;
use crate::vendor::web_features::Discouraged;
use anyhow::{Result, ensure};

const NOTHING: &str = "-";

pub fn compat(rows: &[Row]) -> Result<String> {
    let cells = |row: &Row| {
        let Row { owner, member, record } = row;
        [
            owner.clone(),
            member.clone(),
            record.engines.to_string(),
            record.deprecated.to_string(),
            record.baseline.to_string(),
            optional(&record.mdn),
            optional(&record.spec),
        ]
    };
    table(["owner", "member", "engines", "deprecated", "baseline", "mdn", "spec"], rows.iter().map(cells))
}

/// The only table whose cells are sentences.
pub fn discouraged(rows: &[Discouraged]) -> Result<String> {
    let cells = |row: &Discouraged| {
        let alternatives = if row.alternatives.is_empty() { NOTHING.to_owned() } else { row.alternatives.join(", ") };
        [row.feature.clone(), row.reason.clone(), alternatives]
    };
    sentences(["feature", "reason", "alternatives"], rows.iter().map(cells))
}

pub fn events(rows: &[Event]) -> Result<String> {
    let cells = |row: &Event| {
        let bubbles = if row.bubbles.is_empty() { NOTHING.to_owned() } else { row.bubbles.join(",") };
        let [target, event, interface] = [&row.target, &row.event, &row.interface].map(String::clone);
        [target, event, interface, bubbles, optional(&row.handler), optional(&row.spec)]
    };
    table(["target", "event", "interface", "bubbles", "handler", "spec"], rows.iter().map(cells))
}

pub fn elements(rows: &[Element]) -> Result<String> {
    let cells = |row: &Element| {
        let namespace = row.namespace.to_owned();
        [row.tag.clone(), namespace, row.interface.clone(), flag(row.obsolete), row.spec.clone()]
    };
    table(["tag", "namespace", "interface", "obsolete", "spec"], rows.iter().map(cells))
}

fn flag(value: bool) -> String {
    String::from(if value { "1" } else { "0" })
}

fn optional(value: &Option<String>) -> String {
    value.clone().unwrap_or_else(|| NOTHING.to_owned())
}

fn table<const N: usize>(header: [&str; N], rows: impl Iterator<Item = [String; N]>) -> Result<String> {
    // Readers of the table would accept a blank, but no name or address should have one.
    joined(header, rows, char::is_whitespace)
}

fn sentences<const N: usize>(header: [&str; N], rows: impl Iterator<Item = [String; N]>) -> Result<String> {
    joined(header, rows, |c| c.is_whitespace() && c != ' ')
}

fn joined<const N: usize>(
    header: [&str; N],
    rows: impl Iterator<Item = [String; N]>,
    is_refused: fn(char) -> bool,
) -> Result<String> {
    let mut lines = vec![header.join("\t")];
    for cells in rows {
        for cell in &cells {
            ensure!(!cell.is_empty() && !cell.contains(is_refused), "not a cell: {cell:?} in {cells:?}");
        }
        lines.push(cells.join("\t"));
    }
    lines[1..].sort_unstable();
    Ok(lines.join("\n") + "\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_sorted_and_checked() {
        let row = |a: &str, b: &str| [a.to_owned(), b.to_owned()];
        let text = table(["x", "y"], [row("b", "1"), row("a", "2")].into_iter()).unwrap();
        assert_eq!(text, "x\ty\na\t2\nb\t1\n");
        assert!(table(["x", "y"], [row("a\tb", "1")].into_iter()).is_err());
        assert!(table(["x", "y"], [row("", "1")].into_iter()).is_err());
        assert!(table(["x", "y"], [row("a b", "1")].into_iter()).is_err());
        assert_eq!(sentences(["x", "y"], [row("a b", "1")].into_iter()).unwrap(), "x\ty\na b\t1\n");
    }
}
