//! Lines as they are gathered, with a blank one where a reader wants to pause.

/// What a line is, as far as blank lines are concerned.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Line {
    Doc,
    Attribute,
    Code,
    /// A macro call, which belongs to the item before it.
    Macro,
    BlockStart,
    BlockEnd,
}

#[derive(Default)]
pub(super) struct Lines {
    text: String,
    /// The attributes and documentation of the item to come.
    held: Vec<(Line, usize, String)>,
    /// The last line and its indentation.
    last: Option<(Line, usize)>,
    inner_docs: bool,
}

impl Lines {
    pub fn push(&mut self, kind: Line, indent: usize, text: String) {
        if text.starts_with("//!") || text.starts_with("#!") {
            self.inner_docs = true;
            return self.write(indent, &text);
        }
        if matches!(kind, Line::Doc | Line::Attribute) {
            return self.held.push((kind, indent, text));
        }
        let ends_inner_docs = self.inner_docs && self.last.is_none();
        if ends_inner_docs || self.wants_blank(kind, indent) {
            self.text.push('\n');
        }
        for (_, indent, line) in std::mem::take(&mut self.held) {
            self.write(indent, &line);
        }
        self.write(indent, &text);
        self.last = Some((kind, indent));
    }

    /// Items with commas, as many on a line as fit.
    pub fn fill(&mut self, kind: Line, indent: usize, items: &[String], width: usize) {
        let mut line = String::new();
        for item in items {
            if !line.is_empty() && indent + line.len() + item.len() + 2 > width {
                self.push(kind, indent, std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(item);
            line.push(',');
        }
        if !line.is_empty() {
            self.push(kind, indent, line);
        }
    }

    pub fn into_text(self) -> String {
        self.text
    }

    /// Before a block or what is documented, and after a block; not at the top of one, nor before a macro's line.
    fn wants_blank(&self, kind: Line, indent: usize) -> bool {
        let Some((last, last_indent)) = self.last else { return false };
        // Deeper than the line before: the first line of a block. Shallower: the end of one.
        if indent != last_indent || matches!(kind, Line::Macro) || self.text.is_empty() {
            return false;
        }
        let is_end = kind == Line::BlockEnd && self.held.is_empty() && last == Line::BlockStart;
        let documented = self.held.iter().any(|(kind, ..)| *kind == Line::Doc);
        let in_list = last == Line::Code && kind == Line::Code && !documented;
        !is_end
            && !in_list
            && (documented && !self.is_variant(kind)
                || last == Line::BlockEnd
                || last == Line::Macro
                || kind == Line::BlockStart)
    }

    /// A variant's documentation keeps it close to its neighbours.
    fn is_variant(&self, kind: Line) -> bool {
        kind == Line::Code && self.text.ends_with(",\n")
    }

    fn write(&mut self, indent: usize, text: &str) {
        if !text.is_empty() {
            for _ in 0..indent / 4 {
                self.text.push_str("    ");
            }
        }
        self.text.push_str(text.trim_end());
        self.text.push('\n');
    }
}
