//! Lays code out: on one line where it fits, else broken, as rustfmt would.

use super::code::{Broken, Code, List, width, width_to_break};

/// Lines are broken where they would be longer.
pub(super) const WIDTH: usize = 120;

/// One level of indentation.
const STEP: usize = 4;

/// Text as it grows.
#[derive(Default)]
pub(super) struct Writer {
    text: String,
    /// The width of the last line so far.
    column: usize,
}

impl Writer {
    /// At the beginning of a line.
    pub(super) fn at(indent: usize) -> Self {
        Writer { text: " ".repeat(indent), column: indent }
    }

    pub(super) fn into_text(self) -> String {
        self.text
    }

    pub(super) fn push(&mut self, text: &str) {
        self.text.push_str(text);
        self.column += width(text);
    }

    pub(super) fn new_line(&mut self, indent: usize) {
        self.text.push('\n');
        for _ in 0..indent {
            self.text.push(' ');
        }
        self.column = indent;
    }

    /// Writes code in lines that are indented by `indent`; `after` columns must be left on the last of them.
    pub(super) fn code(&mut self, code: &Code, indent: usize, after: usize) {
        if self.fits(code, after) {
            return self.flat(code);
        }
        match code {
            Code::Text(text) => self.push(text),
            Code::Sequence(parts) => self.sequence(parts, indent, after),
            Code::List(list) => self.list(list, indent, after),
            Code::Chain { head, calls } => self.chain(head, calls, indent),
            Code::Cast { value, ty } => self.cast(value, ty, indent, after),
            Code::Closure { head, body } => {
                self.push(head);
                self.push(" {");
                self.new_line(indent + STEP);
                self.code(body, indent + STEP, 0);
                self.new_line(indent);
                self.push("}");
            }
        }
    }

    fn fits(&self, code: &Code, after: usize) -> bool {
        self.column + code.width() + after <= WIDTH
    }

    fn flat(&mut self, code: &Code) {
        let start = self.text.len();
        code.flat(&mut self.text);
        self.column += width(&self.text[start..]);
    }

    fn sequence(&mut self, parts: &[Code], indent: usize, after: usize) {
        for (position, part) in parts.iter().enumerate() {
            let (rest, breaks) = width_to_break(&parts[position + 1..]);
            self.code(part, indent, rest + if breaks { 0 } else { after });
        }
    }

    fn list(&mut self, list: &List, indent: usize, after: usize) {
        if let Some(last) = self.hugged(list) {
            self.push(list.open);
            for item in &list.items[..list.items.len() - 1] {
                self.flat(item);
                self.push(", ");
            }
            self.code(last, indent, list.close.len() + after);
            return self.push(list.close);
        }
        self.push(list.open.trim_end());
        match list.broken {
            Broken::OnePerLine => {
                for item in &list.items {
                    self.new_line(indent + STEP);
                    self.code(item, indent + STEP, ",".len());
                    self.push(",");
                }
            }
            Broken::Filled => self.fill(&list.items, indent + STEP),
        }
        self.new_line(indent);
        self.push(list.close.trim_start());
    }

    /// The last item, if it may be broken while the others stay on the line: a closure, or a call that is alone.
    fn hugged<'c>(&self, list: &'c List) -> Option<&'c Code> {
        let (last, others) = list.items.split_last()?;
        let may_be = match last {
            Code::Closure { .. } => true,
            last => others.is_empty() && list.broken == Broken::OnePerLine && last.is_hugged(),
        };
        let others: usize = others.iter().map(|item| item.width() + ", ".len()).sum();
        let first_line = self.column + list.open.len() + others + last.width_to_break().0;
        (may_be && first_line <= WIDTH).then_some(last)
    }

    fn fill(&mut self, items: &[Code], indent: usize) {
        self.new_line(indent);
        for item in items {
            let is_first = self.column == indent;
            let (space, comma) = (usize::from(!is_first), ",".len());
            if !is_first && self.column + space + item.width() + comma > WIDTH {
                self.new_line(indent);
            } else if !is_first {
                self.push(" ");
            }
            self.code(item, indent, comma);
            self.push(",");
        }
    }

    fn chain(&mut self, head: &Code, calls: &[String], indent: usize) {
        let calls_indent = if self.fits(head, 0) { indent + STEP } else { indent };
        self.code(head, indent, 0);
        for call in calls {
            self.new_line(calls_indent);
            self.push(call.trim_start());
        }
    }

    fn cast(&mut self, value: &Code, ty: &str, indent: usize, after: usize) {
        if self.fits(value, 0) {
            self.flat(value);
            self.new_line(indent + STEP);
        } else {
            self.code(value, indent, " as ".len() + ty.len() + after);
            self.push(" ");
        }
        self.push("as ");
        self.push(ty);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn laid_out(code: &Code) -> String {
        let mut writer = Writer::default();
        writer.code(code, 0, 0);
        writer.into_text()
    }

    fn names(count: usize) -> Vec<Code> {
        (0..count).map(|number| Code::text(format!("argument_number_{number}"))).collect()
    }

    #[test]
    fn stays_on_a_line_that_has_room() {
        assert_eq!(
            laid_out(&Code::call("f", names(2)).then(".map(g)")),
            "f(argument_number_0, argument_number_1).map(g)"
        );
    }

    #[test]
    fn breaks_a_chain_before_its_calls_and_then_its_head() {
        let long = |count| Code::call("f", names(count)).then(".map(g)").then(".unwrap_or_default()");
        assert_eq!(
            laid_out(&long(5)),
            "f(argument_number_0, argument_number_1, argument_number_2, argument_number_3, argument_number_4)\n    \
             .map(g)\n    .unwrap_or_default()"
        );
        let text = laid_out(&long(7));
        assert!(text.starts_with("f(\n    argument_number_0,\n"), "{text}");
        assert!(text.ends_with("    argument_number_6,\n)\n.map(g)\n.unwrap_or_default()"), "{text}");
    }

    #[test]
    fn a_call_alone_shares_the_line_of_its_list() {
        let text = laid_out(&Code::call("Ok", vec![Code::call("f", names(7))]));
        assert!(text.starts_with("Ok(f(\n    argument_number_0,\n"), "{text}");
        assert!(text.ends_with("    argument_number_6,\n))"), "{text}");
    }

    #[test]
    fn breaks_a_cast_before_its_type() {
        let cast = |count| Code::call("Ok", vec![Code::call("f", names(count)).and("?").cast("u32")]);
        let text = laid_out(&cast(6));
        assert_eq!(text.lines().count(), 2, "{text}");
        assert!(text.ends_with(")?\n    as u32)"), "{text}");
    }

    #[test]
    fn a_closure_becomes_a_block() {
        let text = laid_out(&Code::call("with", vec![Code::text("data"), Code::call("f", names(6)).closure("|data|")]));
        assert!(text.starts_with("with(data, |data| {\n    f("), "{text}");
        assert!(text.ends_with(")\n})"), "{text}");
    }

    #[test]
    fn fills_lines() {
        let text = laid_out(&Code::text("use crate::").and(Code::filled("{", names(12), "}")).and(";"));
        assert!(text.lines().all(|line| line.len() <= WIDTH), "{text}");
        assert_eq!(text.lines().count(), 4, "{text}");
        assert!(text.ends_with(",\n};"), "{text}");
    }

    #[test]
    fn leaves_room_for_the_text_behind() {
        let parameters = Code::text("fn f").and(Code::list("(", names(5), ")")).and(" -> Result<Something, Exception>");
        let text = laid_out(&parameters);
        assert!(text.starts_with("fn f(\n    argument_number_0,\n"), "{text}");
        assert!(text.ends_with("\n) -> Result<Something, Exception>"), "{text}");
    }
}
