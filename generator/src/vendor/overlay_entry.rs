//! The text of one entry of an overlay: a table with its header, a key with its value, or one element of a list.

use std::ops::Range;

use toml_edit::{Document, Item, TableLike, Value};

use super::lines;

/// The entry whose key or value is written at a place, with the comma that belongs to it.
pub fn range(text: &str, place: &Range<usize>) -> Option<Range<usize>> {
    let document = Document::parse(text).ok()?;
    in_table(document.as_table(), text, place)
}

fn in_table(table: &dyn TableLike, text: &str, place: &Range<usize>) -> Option<Range<usize>> {
    for (name, item) in table.iter() {
        let key = table.key(name).and_then(|key| key.span());
        if let Some(key) = key.filter(|key| contains(key, place)) {
            return Some(match item {
                Item::Table(table) => {
                    lines::start(text, key.start)..last(table).unwrap_or(key.end).max(line_end(text, &key))
                }
                item => key.start..item.span()?.end,
            });
        }
        let within = match item {
            Item::Value(value) => in_value(value, text, place),
            item => item.as_table_like().and_then(|inner| in_table(inner, text, place)),
        };
        if within.is_some() {
            return within;
        }
    }
    None
}

fn in_value(value: &Value, text: &str, place: &Range<usize>) -> Option<Range<usize>> {
    match value {
        Value::Array(array) => {
            let spans = array.iter().filter_map(Value::span);
            spans.into_iter().find(|span| contains(span, place)).map(|span| with_comma(text, span))
        }
        Value::InlineTable(table) => in_table(table, text, place),
        _ => None,
    }
}

/// The end of what is written last in a table.
fn last(table: &dyn TableLike) -> Option<usize> {
    let end = |item: &Item| match item {
        Item::Table(inner) => last(inner),
        item => item.span().map(|span| span.end),
    };
    table.iter().filter_map(|(_, item)| end(item)).max()
}

/// The comma after an element, with a blank; the last element has it before.
fn with_comma(text: &str, element: Range<usize>) -> Range<usize> {
    let Range { start, end } = element;
    match text[end..].strip_prefix(',') {
        Some(rest) => start..end + 1 + usize::from(rest.starts_with(' ')),
        None => {
            let before = text[..start].trim_end();
            let has_comma = before.ends_with(',') && !text[before.len()..start].contains('\n');
            (if has_comma { before.len() - 1 } else { start })..end
        }
    }
}

fn contains(outer: &Range<usize>, inner: &Range<usize>) -> bool {
    outer.start <= inner.start && inner.end <= outer.end
}

fn line_end(text: &str, place: &Range<usize>) -> usize {
    text[place.end..].find('\n').map_or(text.len(), |length| place.end + length)
}

#[cfg(test)]
mod tests {
    use super::range;

    const TEXT: &str = r#"# About the first.

[areas.alpha]
description = "A"
files = ["one", "two", "three"]
definitions = [
    "x:A",
    # why
    "x:B",
]

# About b.

["B.c(d, e)"]
use = "reads"
["B.c(d, e)".classes]
C = { text = "c" }

[f]
"G.h" = { reason = "i" }
"#;

    #[track_caller]
    fn taken(place: &str) -> &'static str {
        let start = TEXT.find(place).expect("it is there");
        &TEXT[range(TEXT, &(start..start + place.len())).expect("an entry")]
    }

    #[test]
    fn each_kind_of_entry() {
        assert_eq!(taken("one"), "\"one\", ");
        assert_eq!(taken("\"two\""), "\"two\", ");
        assert_eq!(taken("three"), ", \"three\"");
        assert_eq!(taken("x:B"), "\"x:B\",");
        let table = taken("alpha").split_once('\n').expect("several lines");
        assert_eq!((table.0, table.1.lines().last()), ("[areas.alpha]", Some("]")));
        assert_eq!(taken("B.c(d, e)").lines().last(), Some("C = { text = \"c\" }"));
        assert_eq!(taken("G.h"), "\"G.h\" = { reason = \"i\" }");
        assert_eq!(range(TEXT, &(0..3)), None, "a comment is no entry");
    }
}
