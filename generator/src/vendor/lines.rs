//! Takes a part out of a text that people read.

use std::ops::Range;

/// Cuts a part out, with its lines where nothing else is in them, and with the empty line after it where another is
/// before it.
pub fn cut(text: &mut String, part: Range<usize>) {
    text.replace_range(with_lines(text, part), "");
}

/// The start of the line that a place is in.
pub fn start(text: &str, place: usize) -> usize {
    text[..place].rfind('\n').map_or(0, |end| end + 1)
}

fn with_lines(text: &str, Range { start, end }: Range<usize>) -> Range<usize> {
    let line = self::start(text, start);
    if !text[line..start].trim().is_empty() || !text[end..].starts_with('\n') {
        return start..end;
    }
    let end = end + 1;
    let is_between_empty_lines = text[..line].ends_with("\n\n") && text[end..].starts_with('\n');
    line..end + usize::from(is_between_empty_lines)
}

#[cfg(test)]
mod tests {
    use super::cut;

    #[test]
    fn a_part_goes_with_its_lines() {
        for (before, part, after) in [
            ("a\nrow\tx\nb\n", "row\tx", "a\nb\n"),
            ("a b c\n", "b ", "a c\n"),
            ("list = [\n    \"a\",\n    \"b\",\n]\n", "\"a\",", "list = [\n    \"b\",\n]\n"),
            ("a\n\nb\n\nc\n", "b", "a\n\nc\n"),
            ("a\nb\n\nc\n", "b", "a\n\nc\n"),
        ] {
            let start = before.find(part).expect("it is there");
            let mut text = before.to_owned();
            cut(&mut text, start..start + part.len());
            assert_eq!(text, after);
        }
    }
}
