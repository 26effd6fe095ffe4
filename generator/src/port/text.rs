//! Edits of a text.

use std::ops::Range;

/// A part of a text, and what is to stand in its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    pub range: Range<usize>,
    pub text: String,
}

impl Edit {
    pub fn replace(range: Range<usize>, text: impl Into<String>) -> Self {
        Edit { range, text: text.into() }
    }

    pub fn insert(position: usize, text: impl Into<String>) -> Self {
        Edit::replace(position..position, text)
    }

    pub fn delete(range: Range<usize>) -> Self {
        Edit::replace(range, "")
    }

    /// Whether the two cannot both be made: they overlap, or it is open which of two insertions comes first.
    pub fn clashes_with(&self, other: &Edit) -> bool {
        let (a, b) = (&self.range, &other.range);
        match (a.is_empty(), b.is_empty()) {
            (true, true) => a.start == b.start,
            (true, false) => b.start < a.start && a.start < b.end,
            (false, true) => a.start < b.start && b.start < a.end,
            (false, false) => a.start < b.end && b.start < a.end,
        }
    }
}

/// The text with the edits made, none of which clash.
pub fn apply(text: &str, edits: &[Edit]) -> String {
    let mut made = String::with_capacity(text.len());
    let mut position = 0;
    for edit in in_order(edits) {
        made.push_str(&text[position..edit.range.start]);
        made.push_str(&edit.text);
        position = edit.range.end;
    }
    made.push_str(&text[position..]);
    made
}

/// Where a range of the text is once the edits are made. What is inserted at its ends belongs to it.
pub fn moved(range: &Range<usize>, edits: &[Edit]) -> Range<usize> {
    let (mut start, mut end) = (range.start as isize, range.end as isize);
    for edit in edits {
        let grown = edit.text.len() as isize - edit.range.len() as isize;
        if edit.range.end <= range.start && !(edit.range.is_empty() && edit.range.start == range.start) {
            start += grown;
        }
        if edit.range.start <= range.end {
            end += grown;
        }
    }
    start.max(0) as usize..end.max(start).max(0) as usize
}

fn in_order(edits: &[Edit]) -> Vec<&Edit> {
    let mut edits: Vec<&Edit> = edits.iter().collect();
    edits.sort_by_key(|edit| (edit.range.start, edit.range.end));
    edits
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edits_are_made_in_whatever_order_they_come() {
        let edits = [Edit::insert(5, ")"), Edit::insert(0, "Ok("), Edit::delete(3..4)];
        assert_eq!(apply("a.b?;", &edits), "Ok(a.b;)");
        assert_eq!(moved(&(0..4), &edits), 0..6);
        assert_eq!(moved(&(4..5), &edits), 6..8);
    }

    #[test]
    fn what_overlaps_clashes() {
        let clash = |a: &Edit, b: &Edit| a.clashes_with(b) && b.clashes_with(a);
        assert!(clash(&Edit::delete(1..4), &Edit::delete(3..5)));
        assert!(clash(&Edit::insert(2, "a"), &Edit::insert(2, "b")));
        assert!(clash(&Edit::delete(1..4), &Edit::insert(2, "b")));
        assert!(!clash(&Edit::delete(1..4), &Edit::insert(4, "b")));
        assert!(!clash(&Edit::delete(1..4), &Edit::delete(4..5)));
    }
}
