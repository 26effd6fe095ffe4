//! The product of the grammar: where each definition and member is, and the text from which weedle parses it.

use std::ops::Range;

use super::super::error::SyntaxError;
use super::super::head::Head;
use super::prepared::Prepared;

/// A range of tokens.
pub(in super::super) type Tokens = Range<usize>;

/// What the grammar accepts of a file.
pub(in super::super) struct Outline {
    pub parts: Vec<Part>,
    pub prepared: Prepared,
    pub errors: Vec<SyntaxError>,
    /// The names of the definitions that are no parts because of an error.
    pub lost: Vec<String>,
}

/// One definition or statement.
pub(in super::super) struct Part {
    /// `[…]`, or empty.
    pub attributes: Tokens,
    pub kind: PartKind,
}

/// The kinds of definitions and statements. Each name is a token.
pub(in super::super) enum PartKind {
    Block(Block),
    /// `enum A { … };`; the body is `{ … }`.
    Enumeration {
        name: usize,
        body: Tokens,
    },
    /// `callback A = …;`
    Callback {
        name: usize,
        whole: Tokens,
    },
    /// `typedef … A;`
    Typedef {
        name: usize,
        whole: Tokens,
    },
    /// `interface A;`, with which Gecko's files declare what other languages define.
    Declared {
        name: usize,
    },
    /// `A includes B;`, or `A implements B;` of older WebIDL.
    Includes {
        target: usize,
        mixin: usize,
        implements: bool,
    },
}

/// A definition with members between braces.
pub(in super::super) struct Block {
    pub head: Head,
    pub partial: bool,
    pub name: usize,
    pub inherits: Option<usize>,
    pub members: Vec<Chunk>,
}

/// One member.
pub(in super::super) struct Chunk {
    /// `[…]`, or empty.
    pub attributes: Tokens,
    /// The member itself, to its `;`.
    pub rest: Tokens,
}

impl PartKind {
    /// The token that names the definition.
    pub(in super::super) fn name(&self) -> Option<usize> {
        match self {
            PartKind::Block(block) => Some(block.name),
            PartKind::Enumeration { name, .. }
            | PartKind::Callback { name, .. }
            | PartKind::Typedef { name, .. }
            | PartKind::Declared { name } => Some(*name),
            PartKind::Includes { .. } => None,
        }
    }
}
