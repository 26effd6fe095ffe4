//! The lines of a file: documentation, attributes, code and blocks.

use super::code::Code;
use super::write::Writer;

/// One level of indentation.
const STEP: usize = 4;

/// The lines of a file or a block.
#[derive(Default, Debug)]
pub(in crate::emit) struct Lines {
    entries: Vec<Entry>,
}

#[derive(Debug)]
enum Entry {
    Blank,
    /// A comment or an attribute, which is not broken.
    Verbatim(String),
    Code(Code),
    Block {
        header: Code,
        bounds: Vec<String>,
        body: Lines,
    },
}

impl Lines {
    /// A blank line, if there is something before it. Several are one, and one at the end is none.
    pub fn blank(&mut self) {
        if !matches!(self.entries.last(), None | Some(Entry::Blank)) {
            self.entries.push(Entry::Blank);
        }
    }

    /// A comment or an attribute, which is not broken.
    pub fn verbatim(&mut self, text: impl Into<String>) {
        self.entries.push(Entry::Verbatim(text.into()));
    }

    pub fn code(&mut self, code: impl Into<Code>) {
        self.entries.push(Entry::Code(code.into()));
    }

    /// `header { body }`
    pub fn block(&mut self, header: impl Into<Code>, body: Lines) {
        self.bounded_block(header, Vec::new(), body);
    }

    /// `header where T: Bound { body }`
    pub fn bounded_block(&mut self, header: impl Into<Code>, bounds: Vec<String>, body: Lines) {
        self.entries.push(Entry::Block { header: header.into(), bounds, body });
    }

    pub fn extend(&mut self, other: Lines) {
        self.entries.extend(other.entries);
    }

    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The text of a file, or of lines that are indented.
    pub fn into_text(self, indent: usize) -> String {
        let mut text = String::new();
        self.write(&mut text, indent);
        text
    }

    fn write(self, text: &mut String, indent: usize) {
        let end = self.entries.iter().rposition(|entry| !matches!(entry, Entry::Blank)).map_or(0, |last| last + 1);
        for entry in self.entries.into_iter().take(end) {
            match entry {
                Entry::Blank => text.push('\n'),
                Entry::Verbatim(line) => {
                    let line = format!("{:indent$}{line}", "");
                    text.push_str(line.trim_end());
                    text.push('\n');
                }
                Entry::Code(code) => write_code(text, &code, indent, ""),
                Entry::Block { header, body, .. } if body.is_empty() => write_code(text, &header, indent, " {}"),
                Entry::Block { header, bounds, body } => {
                    match bounds.is_empty() {
                        true => write_code(text, &header, indent, " {"),
                        false => write_bounded(text, &header, &bounds, indent),
                    }
                    body.write(text, indent + STEP);
                    text.push_str(&format!("{:indent$}}}\n", ""));
                }
            }
        }
    }
}

/// Code that ends its line with `end`.
fn write_code(text: &mut String, code: &Code, indent: usize, end: &str) {
    let mut writer = Writer::at(indent);
    writer.code(code, indent, end.len());
    writer.push(end);
    text.push_str(&writer.into_text());
    text.push('\n');
}

/// A header with its `where`, which rustfmt keeps on lines of its own.
fn write_bounded(text: &mut String, header: &Code, bounds: &[String], indent: usize) {
    write_code(text, header, indent, "");
    text.push_str(&format!("{:indent$}where\n", ""));
    for bound in bounds {
        text.push_str(&format!("{:indent$}    {bound},\n", ""));
    }
    text.push_str(&format!("{:indent$}{{\n", ""));
}
