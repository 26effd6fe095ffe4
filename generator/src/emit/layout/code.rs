//! A piece of Rust, with the places at which it can be broken.

use proc_macro2::TokenStream;

use super::inline;

#[derive(Clone, Debug)]
pub(in crate::emit) enum Code {
    /// Never broken.
    Text(String),
    /// One after the other.
    Sequence(Vec<Code>),
    List(List),
    /// `head.a().b()`, `head = value`: broken before each part.
    Chain {
        head: Box<Code>,
        calls: Vec<String>,
    },
    /// `value as u32`: broken before the `as`.
    Cast {
        value: Box<Code>,
        ty: String,
    },
    /// `|head| body`: broken into a block.
    Closure {
        head: String,
        body: Box<Code>,
    },
}

/// Items between brackets, with commas.
#[derive(Clone, Debug)]
pub(in crate::emit) struct List {
    pub open: &'static str,
    pub items: Vec<Code>,
    pub close: &'static str,
    pub broken: Broken,
}

/// The layout of a list that is too long for a line.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::emit) enum Broken {
    /// An item a line.
    OnePerLine,
    /// As many items on a line as fit.
    Filled,
}

impl Code {
    pub fn text(text: impl Into<String>) -> Code {
        Code::Text(text.into())
    }

    /// `open item, item close`, an item a line where it is too long.
    pub fn list(open: &'static str, items: Vec<Code>, close: &'static str) -> Code {
        Code::List(List { open, items, close, broken: Broken::OnePerLine })
    }

    /// The same, as many items on a line as fit.
    pub fn filled(open: &'static str, items: Vec<Code>, close: &'static str) -> Code {
        Code::List(List { open, items, close, broken: Broken::Filled })
    }

    /// `name(argument, argument)`
    pub fn call(name: impl Into<String>, arguments: Vec<Code>) -> Code {
        Code::Sequence(vec![Code::text(name), Code::list("(", arguments, ")")])
    }

    /// `self.call()`
    pub fn then(self, call: impl Into<String>) -> Code {
        match self {
            Code::Chain { head, mut calls } => {
                calls.push(call.into());
                Code::Chain { head, calls }
            }
            head => Code::Chain { head: Box::new(head), calls: vec![call.into()] },
        }
    }

    /// `|head| self`
    pub fn closure(self, head: impl Into<String>) -> Code {
        Code::Closure { head: head.into(), body: Box::new(self) }
    }

    /// `self as ty`
    pub fn cast(self, ty: impl Into<String>) -> Code {
        Code::Cast { value: Box::new(self), ty: ty.into() }
    }

    /// This and more.
    pub fn and(self, more: impl Into<Code>) -> Code {
        match self {
            Code::Sequence(mut parts) => {
                parts.push(more.into());
                Code::Sequence(parts)
            }
            first => Code::Sequence(vec![first, more.into()]),
        }
    }

    /// The item without its `pub`.
    pub fn without_pub(self) -> Code {
        match self {
            Code::Text(text) => Code::text(text.strip_prefix("pub ").unwrap_or(&text)),
            Code::Sequence(mut parts) if !parts.is_empty() => {
                let first = parts.remove(0).without_pub();
                parts.insert(0, first);
                Code::Sequence(parts)
            }
            other => other,
        }
    }

    pub fn on_one_line(&self) -> String {
        let mut text = String::new();
        self.flat(&mut text);
        text
    }

    /// On one line.
    pub(super) fn flat(&self, out: &mut String) {
        match self {
            Code::Text(text) => out.push_str(text),
            Code::Sequence(parts) => parts.iter().for_each(|part| part.flat(out)),
            Code::List(list) => {
                out.push_str(list.open);
                for (position, item) in list.items.iter().enumerate() {
                    if position > 0 {
                        out.push_str(", ");
                    }
                    item.flat(out);
                }
                out.push_str(list.close);
            }
            Code::Chain { head, calls } => {
                head.flat(out);
                calls.iter().for_each(|call| out.push_str(call));
            }
            Code::Cast { value, ty } => {
                value.flat(out);
                out.push_str(" as ");
                out.push_str(ty);
            }
            Code::Closure { head, body } => {
                out.push_str(head);
                out.push(' ');
                body.flat(out);
            }
        }
    }

    /// The width on one line.
    pub(super) fn width(&self) -> usize {
        match self {
            Code::Text(text) => width(text),
            Code::Sequence(parts) => parts.iter().map(Code::width).sum(),
            Code::List(list) => {
                let items: usize = list.items.iter().map(Code::width).sum();
                list.open.len() + items + 2 * list.items.len().saturating_sub(1) + list.close.len()
            }
            Code::Chain { head, calls } => head.width() + calls.iter().map(|call| width(call)).sum::<usize>(),
            Code::Cast { value, ty } => value.width() + " as ".len() + width(ty),
            Code::Closure { head, body } => width(head) + 1 + body.width(),
        }
    }

    /// The width up to the first place at which it can be broken.
    pub(super) fn width_to_break(&self) -> (usize, bool) {
        match self {
            Code::Text(text) => (width(text), false),
            Code::Sequence(parts) => width_to_break(parts),
            Code::List(list) if list.items.is_empty() => (list.open.len() + list.close.len(), false),
            Code::List(list) => (list.open.len(), true),
            Code::Chain { head, .. } => (head.width_to_break().0, true),
            Code::Cast { value, .. } => (value.width_to_break().0, true),
            Code::Closure { head, .. } => (width(head) + " {".len(), true),
        }
    }

    /// Whether a list that holds nothing else may share its line: `f(g(` … `))`.
    pub(super) fn is_hugged(&self) -> bool {
        match self {
            Code::Closure { .. } | Code::Cast { .. } => true,
            Code::Sequence(parts) => matches!(parts.last(), Some(Code::List(list)) if !list.items.is_empty()),
            Code::Text(_) | Code::List(_) | Code::Chain { .. } => false,
        }
    }
}

/// The width of pieces up to the first place at which they can be broken, and whether there is one.
pub(super) fn width_to_break(parts: &[Code]) -> (usize, bool) {
    let mut sum = 0;
    for part in parts {
        let (width, breaks) = part.width_to_break();
        sum += width;
        if breaks {
            return (sum, true);
        }
    }
    (sum, false)
}

/// Names are ASCII nearly always.
pub(super) fn width(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.chars().count() }
}

impl From<TokenStream> for Code {
    fn from(tokens: TokenStream) -> Self {
        Code::Text(inline::tokens(tokens))
    }
}

impl From<String> for Code {
    fn from(text: String) -> Self {
        Code::Text(text)
    }
}

impl From<&str> for Code {
    fn from(text: &str) -> Self {
        Code::Text(text.to_owned())
    }
}
