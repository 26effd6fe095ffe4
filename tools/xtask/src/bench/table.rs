//! A table of figures, as Markdown and as JSON.

use super::pair::Pair;
use serde_json::{Map, Value, json};
use std::fmt::Write;

pub struct Table {
    /// The key in JSON.
    pub id: String,
    pub title: String,
    pub columns: Vec<Column>,
    pub rows: Vec<Vec<Cell>>,
    /// Sentences below the table.
    pub notes: Vec<String>,
}

#[derive(Clone)]
pub struct Column {
    pub name: String,
    pub unit: Unit,
}

/// What the figures of a column are. JSON has them in the named base unit.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Unit {
    Text,
    Seconds,
    Nanoseconds,
    Bytes,
    Count,
    Ratio,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    Text(String),
    Figure(f64),
    Empty,
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Cell::Text(text.to_owned())
    }
}

impl From<f64> for Cell {
    fn from(figure: f64) -> Self {
        Cell::Figure(figure)
    }
}

impl Cell {
    /// The cells of theirs, ours and the ratio.
    pub fn of_pair(pair: &Pair) -> [Cell; 3] {
        [pair.theirs().into(), pair.ours().into(), pair.ratio().into()]
    }
}

impl Table {
    pub fn new(id: &str, title: &str, columns: &[(&str, Unit)]) -> Self {
        let columns = columns.iter().map(|(name, unit)| Column { name: (*name).to_owned(), unit: *unit }).collect();
        Table { id: id.to_owned(), title: title.to_owned(), columns, rows: Vec::new(), notes: Vec::new() }
    }

    pub fn row(&mut self, cells: impl IntoIterator<Item = Cell>) {
        let row: Vec<Cell> = cells.into_iter().collect();
        debug_assert_eq!(row.len(), self.columns.len(), "of table {}", self.id);
        self.rows.push(row);
    }

    pub fn markdown(&self) -> String {
        let mut text = format!("### {}\n\n", self.title);
        let names: Vec<_> = self.columns.iter().map(|column| column.name.clone()).collect();
        line(&mut text, &names);
        let rules: Vec<_> = self.columns.iter().map(|column| column.unit.rule().to_owned()).collect();
        line(&mut text, &rules);
        for row in &self.rows {
            let cells: Vec<_> = self.columns.iter().zip(row).map(|(column, cell)| column.unit.shown(cell)).collect();
            line(&mut text, &cells);
        }
        for note in &self.notes {
            let _ = write!(text, "\n{note}\n");
        }
        text
    }

    /// Rows are objects by the columns' names. The units are in a list beside them.
    pub fn json(&self) -> Value {
        let units: Vec<_> =
            self.columns.iter().map(|column| json!({ "name": column.name, "unit": column.unit.base() })).collect();
        let rows: Vec<_> = self.rows.iter().map(|row| Value::Object(self.json_row(row))).collect();
        json!({ "id": self.id, "title": self.title, "columns": units, "rows": rows, "notes": self.notes })
    }

    fn json_row(&self, row: &[Cell]) -> Map<String, Value> {
        let value = |cell: &Cell| match cell {
            Cell::Text(text) => json!(text),
            Cell::Figure(figure) => json!(figure),
            Cell::Empty => Value::Null,
        };
        self.columns.iter().zip(row).map(|(column, cell)| (column.name.clone(), value(cell))).collect()
    }
}

fn line(text: &mut String, cells: &[String]) {
    let _ = writeln!(text, "| {} |", cells.join(" | "));
}

impl Unit {
    fn rule(self) -> &'static str {
        if self == Unit::Text { "---" } else { "---:" }
    }

    fn base(self) -> &'static str {
        match self {
            Unit::Text => "text",
            Unit::Seconds => "s",
            Unit::Nanoseconds => "ns",
            Unit::Bytes => "bytes",
            Unit::Count => "count",
            Unit::Ratio => "ratio",
        }
    }

    fn shown(self, cell: &Cell) -> String {
        let figure = match cell {
            Cell::Text(text) => return text.replace('|', "\\|"),
            Cell::Empty => return String::new(),
            Cell::Figure(figure) if !figure.is_finite() => return "?".to_owned(),
            Cell::Figure(figure) => *figure,
        };
        match self {
            Unit::Text | Unit::Ratio => format!("{figure:.2}"),
            Unit::Seconds if figure < 10.0 => format!("{figure:.2} s"),
            Unit::Seconds => format!("{figure:.1} s"),
            Unit::Nanoseconds if figure < 100.0 => format!("{figure:.1} ns"),
            Unit::Nanoseconds if figure < 10_000.0 => format!("{figure:.0} ns"),
            Unit::Nanoseconds => format!("{:.1} µs", figure / 1e3),
            Unit::Bytes if figure < 1e6 => format!("{:.1} kB", figure / 1e3),
            Unit::Bytes if figure < 1e9 => format!("{:.0} MB", figure / 1e6),
            Unit::Bytes => format!("{:.2} GB", figure / 1e9),
            Unit::Count => format!("{figure:.0}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> Table {
        let columns =
            [("list", Unit::Text), ("theirs", Unit::Seconds), ("ours", Unit::Seconds), ("ratio", Unit::Ratio)];
        let mut table = Table::new("check", "A check", &columns);
        let pair = Pair::new(vec![12.0, 12.0], vec![3.0, 3.0]);
        table.row(std::iter::once("a|b".into()).chain(Cell::of_pair(&pair)));
        table.row(["none".into(), Cell::Empty, f64::NAN.into(), 1.0.into()]);
        table.notes.push("A note.".to_owned());
        table
    }

    #[test]
    fn markdown_has_ratios_beside_raw_figures() {
        let text = "### A check\n\n| list | theirs | ours | ratio |\n| --- | ---: | ---: | ---: |\n\
            | a\\|b | 12.0 s | 3.00 s | 0.25 |\n| none |  | ? | 1.00 |\n\nA note.\n";
        assert_eq!(table().markdown(), text);
    }

    #[test]
    fn json_has_figures_in_base_units() {
        let json = table().json();
        assert_eq!(json["rows"][0], json!({ "list": "a|b", "theirs": 12.0, "ours": 3.0, "ratio": 0.25 }));
        assert_eq!(json["rows"][1]["theirs"], Value::Null);
        assert_eq!(json["columns"][1], json!({ "name": "theirs", "unit": "s" }));
        assert_eq!(json["notes"], json!(["A note."]));
    }

    #[test]
    fn figures_are_short() {
        let shown = |unit: Unit, figure: f64| unit.shown(&Cell::Figure(figure));
        assert_eq!(shown(Unit::Nanoseconds, 12.34), "12.3 ns");
        assert_eq!(shown(Unit::Nanoseconds, 1_234.0), "1234 ns");
        assert_eq!(shown(Unit::Nanoseconds, 123_456.0), "123.5 µs");
        assert_eq!(shown(Unit::Bytes, 12_345.0), "12.3 kB");
        assert_eq!(shown(Unit::Bytes, 123_456_789.0), "123 MB");
        assert_eq!(shown(Unit::Bytes, 2_500_000_000.0), "2.50 GB");
        assert_eq!(shown(Unit::Count, 7_644.0), "7644");
        assert_eq!(shown(Unit::Ratio, 0.344), "0.34");
    }
}
