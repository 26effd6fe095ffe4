//! Copies of WebIDL in which all definitions have other names.

use anyhow::{Context, Result, ensure};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

pub struct Sources {
    /// The name of a file, and its text.
    files: Vec<(String, String)>,
    definitions: BTreeSet<String>,
}

impl Sources {
    pub fn read(folder: &Path) -> Result<Self> {
        let mut files = Vec::new();
        for entry in fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
            let path = entry.with_context(|| format!("cannot read {}", folder.display()))?.path();
            if path.extension().is_some_and(|extension| extension == "idl") {
                let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
                files.push((path.file_name().unwrap_or_default().to_string_lossy().into_owned(), text));
            }
        }
        ensure!(!files.is_empty(), "there is no .idl file in {}", folder.display());
        files.sort();
        let definitions = files.iter().flat_map(|(_, text)| definitions(text)).map(str::to_owned).collect();
        Ok(Sources { files, definitions })
    }

    /// Writes the files into a folder, each with so many copies of its text: a file is a feature, of which a crate has
    /// 300 at most. The first copy is the text as it is.
    pub fn write_copies(&self, times: usize, folder: &Path) -> Result<()> {
        if folder.exists() {
            fs::remove_dir_all(folder).with_context(|| format!("cannot remove {}", folder.display()))?;
        }
        fs::create_dir_all(folder).with_context(|| format!("cannot create {}", folder.display()))?;
        for (name, text) in &self.files {
            let mut copies = text.clone();
            for copy in 2..=times {
                copies.push('\n');
                copies.push_str(&renamed(text, &self.definitions, &format!("Copy{copy}")));
            }
            let path = folder.join(name);
            fs::write(&path, copies).with_context(|| format!("cannot write {}", path.display()))?;
        }
        Ok(())
    }
}

/// A piece of WebIDL. All pieces together are the text.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Piece<'a> {
    Word(&'a str),
    /// Spaces, comments, texts, punctuation.
    Other(&'a str),
}

fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let is_word = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
        let end_after = |end: &str, from: usize| rest[from..].find(end).map_or(rest.len(), |at| from + at + end.len());
        let (length, word) = if rest.starts_with("//") {
            (rest.find('\n').unwrap_or(rest.len()), false)
        } else if rest.starts_with("/*") {
            (end_after("*/", 2), false)
        } else if first == '"' {
            (end_after("\"", 1), false)
        } else if is_word(first) {
            (rest.find(|letter| !is_word(letter)).unwrap_or(rest.len()), true)
        } else {
            (first.len_utf8(), false)
        };
        let (piece, after) = rest.split_at(length);
        pieces.push(if word { Piece::Word(piece) } else { Piece::Other(piece) });
        rest = after;
    }
    pieces
}

/// The names that a file defines.
fn definitions(text: &str) -> Vec<&str> {
    let mut names = Vec::new();
    let mut depth = 0_usize;
    // The last word of a typedef is its name. The first after the other words is.
    let (mut awaited, mut in_typedef, mut last) = (false, false, "");
    for piece in pieces(text) {
        match piece {
            Piece::Other("{" | "[" | "(") => depth += 1,
            Piece::Other("}" | "]" | ")") => depth = depth.saturating_sub(1),
            Piece::Other(";") if depth == 0 => {
                if in_typedef {
                    names.push(last);
                }
                (awaited, in_typedef) = (false, false);
            }
            Piece::Word(_) if depth > 0 => {}
            Piece::Word("interface" | "dictionary" | "enum" | "namespace" | "callback" | "mixin") => awaited = true,
            Piece::Word("typedef") => in_typedef = true,
            Piece::Word(word) => {
                if awaited {
                    names.push(word);
                    awaited = false;
                }
                last = word;
            }
            Piece::Other(_) => {}
        }
    }
    names
}

fn renamed(text: &str, definitions: &BTreeSet<String>, suffix: &str) -> String {
    let mut renamed = String::with_capacity(text.len() * 5 / 4);
    for piece in pieces(text) {
        match piece {
            Piece::Word(word) if definitions.contains(word) => {
                renamed.push_str(word);
                renamed.push_str(suffix);
            }
            Piece::Word(word) | Piece::Other(word) => renamed.push_str(word),
        }
    }
    renamed
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = r#"// interface Comment
[Exposed=Window] partial interface A : B { attribute D d; /* enum E {} */ };
interface mixin M { undefined f(optional D d = {}); };
A includes M;
dictionary D { DOMString name = "A"; };
enum Kind { "A", "b" };
typedef (A or sequence<D>) Either;
callback Called = undefined (A a);
callback interface Listener { undefined handle(); };
namespace console { undefined log(any... data); };
"#;

    #[test]
    fn all_pieces_are_the_text() {
        let text: String = pieces(TEXT).into_iter().map(|(Piece::Word(text) | Piece::Other(text))| text).collect();
        assert_eq!(text, TEXT);
    }

    #[test]
    fn definitions_of_each_kind_are_found() {
        assert_eq!(definitions(TEXT), ["A", "M", "D", "Kind", "Either", "Called", "Listener", "console"]);
    }

    #[test]
    fn names_of_definitions_are_changed_and_texts_and_comments_are_not() {
        let names = definitions(TEXT).into_iter().map(str::to_owned).collect();
        let copy = renamed(TEXT, &names, "Copy2");
        assert!(
            copy.contains("// interface Comment\n[Exposed=Window] partial interface ACopy2 : B { attribute DCopy2 d;")
        );
        assert!(copy.contains("DOMString name = \"A\""), "{copy}");
        assert!(copy.contains("typedef (ACopy2 or sequence<DCopy2>) EitherCopy2;"), "{copy}");
        assert!(copy.contains("ACopy2 includes MCopy2;"), "{copy}");
    }
}
