//! The WebIDL that is written by hand: what engines have and no specification says, and JavaScript's builtins.

use std::ops::Range;
use std::path::Path;

use super::lines;

/// Their folders in `webidls/`.
const FOLDERS: [&str; 2] = ["engines", "ecmascript"];

/// Whether a file is written by hand.
pub fn is_one(path: &str) -> bool {
    let path = Path::new(path);
    let folder = path.parent().and_then(Path::file_name).unwrap_or_default();
    FOLDERS.iter().any(|name| folder == *name) && path.extension().is_some_and(|extension| extension == "idl")
}

/// Cuts out the statement that is written around a place, and the definition around that if nothing else was in it.
pub fn cut(text: &mut String, place: usize) {
    let mut statement = statement(text, place);
    let (before, after) = (text[..statement.start].trim_end(), text[statement.end..].trim_start());
    if before.ends_with('{') && after.starts_with('}') {
        statement = self::statement(text, before.len() - 1);
    }
    lines::cut(text, statement);
}

/// From the end of the statement before, or of the head around it, to the semicolon.
fn statement(text: &str, place: usize) -> Range<usize> {
    let before = text[..place].rfind([';', '{', '}']).map_or(0, |end| end + 1);
    let mut start = before;
    for line in text[before..place].split_inclusive('\n') {
        if !line.trim().is_empty() && !line.trim_start().starts_with("//") {
            break;
        }
        start += line.len();
    }
    start += text[start..].len() - text[start..].trim_start().len();
    let mut depth = 0usize;
    let end = text[place..].char_indices().find(|(_, c)| {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0 && *c == ';'
    });
    start..end.map_or(text.len(), |(end, _)| place + end + 1)
}

#[cfg(test)]
mod tests {
    use super::cut;

    fn without(text: &str, place: usize) -> String {
        let mut text = text.to_owned();
        cut(&mut text, place);
        text
    }

    #[test]
    fn a_statement_goes_with_what_is_empty_without_it() {
        let text = "// Two.\n\npartial interface A {\n  [X=(A, B)] long a(optional D d = {},\n    long b);\n  \
                    attribute long c;\n};\n\n[Exposed=Window]\ninterface B {\n  attribute long d;\n};\n\nA includes M;\n";
        let place = |name: &str| text.find(name).expect("it is there");
        let member = "// Two.\n\npartial interface A {\n  attribute long c;\n};\n\n[Exposed=Window]\ninterface B {\n  \
                      attribute long d;\n};\n\nA includes M;\n";
        assert_eq!(without(text, place("a(")), member);
        let definition = "// Two.\n\npartial interface A {\n  [X=(A, B)] long a(optional D d = {},\n    long b);\n  \
                          attribute long c;\n};\n\nA includes M;\n";
        assert_eq!(without(text, place("B {")), definition);
        assert_eq!(without(text, place("d;\n")), definition);
        assert_eq!(without(text, place("M;")), text.strip_suffix("A includes M;\n").expect("it is last"));
    }
}
