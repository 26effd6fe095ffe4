//! Tab-separated tables. The first line names the columns, and `-` is an empty cell.

use crate::diagnostics::{Diagnostic, Diagnostics, FileId, Span};
use crate::sources::{SourceFile, Sources};

/// One row of `N` cells.
pub(in crate::facts) struct Row<'a, const N: usize> {
    pub cells: [&'a str; N],
    pub span: Span,
}

/// Calls `each` with every row of the tables of this file name.
pub(in crate::facts) fn read<'a, const N: usize>(
    sources: &'a Sources,
    file_name: &str,
    columns: [&str; N],
    diagnostics: &mut Diagnostics,
    mut each: impl FnMut(Row<'a, N>, &mut Diagnostics),
) {
    for (file, source) in sources.tables(file_name) {
        read_table(file, source, columns, diagnostics, &mut each);
    }
}

/// Calls `each` with every row of one table.
pub(in crate::facts) fn read_table<'a, const N: usize>(
    file: FileId,
    source: &'a SourceFile,
    columns: [&str; N],
    diagnostics: &mut Diagnostics,
    each: &mut impl FnMut(Row<'a, N>, &mut Diagnostics),
) {
    let mut offset = 0;
    for (index, line) in source.text.split('\n').enumerate() {
        let span = span(file, offset, line.len());
        offset += line.len() + 1;
        let line = line.strip_suffix('\r').unwrap_or(line);
        let mut cells = [""; N];
        let mut parts = line.split('\t');
        let filled = cells.iter_mut().zip(&mut parts).map(|(cell, part)| *cell = part).count();
        if line.is_empty() && index > 0 {
            continue;
        }
        if filled < N || parts.next().is_some() {
            diagnostics.push(
                Diagnostic::new(format!("a row of this table has {N} cells, with tabs between"))
                    .at(span, "")
                    .help(format!("the columns are: {}", columns.join(", "))),
            );
            return;
        }
        if index > 0 {
            each(Row { cells, span }, diagnostics);
        } else if cells != columns {
            diagnostics.push(
                Diagnostic::new("the columns of this table are not the expected ones")
                    .at(span, "")
                    .help(format!("the first line must be, with tabs between: {}", columns.join(" "))),
            );
            return;
        }
    }
}

/// The text of a cell: `-` => `None`
pub(in crate::facts) fn said(cell: &str) -> Option<&str> {
    (cell != "-").then_some(cell)
}

/// The error of a cell whose value is none of the expected ones.
pub(in crate::facts) fn bad_cell<const N: usize>(row: &Row<'_, N>, column: usize, expected: &str) -> Diagnostic {
    let cell = row.cells[column];
    Diagnostic::new(format!("`{cell}` is not {expected}")).at(self::cell(row, column), "")
}

/// The place of a cell.
pub(in crate::facts) fn cell<const N: usize>(row: &Row<'_, N>, column: usize) -> Span {
    let before: usize = row.cells.iter().take(column).map(|cell| cell.len() + 1).sum();
    span(row.span.file, row.span.start as usize + before, row.cells[column].len())
}

fn span(file: FileId, offset: usize, length: usize) -> Span {
    Span { file, start: offset as u32, end: (offset + length) as u32 }
}
