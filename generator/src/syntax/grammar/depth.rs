//! How deep brackets may nest.

use super::super::error::SyntaxError;
use super::super::tokens::{Token, TokenKind};

/// How deep argument lists and types may nest. The parsers recurse, and some paths of weedle take a power of the depth.
/// The deepest type of the web platform has four levels.
pub(super) const DEEPEST: usize = 16;

/// [`DEEPEST`] for lists of extended attributes in the arguments of extended attributes, which cost most.
const DEEPEST_ATTRIBUTES: usize = 4;

/// An error if the brackets of these tokens nest too deep.
pub(super) fn check_depth(tokens: &[Token]) -> Result<(), SyntaxError> {
    let (mut depth, mut lists) = (0usize, 0usize);
    for token in tokens {
        match token.kind {
            TokenKind::Punctuation(b'(' | b'<') => depth += 1,
            TokenKind::Punctuation(b')' | b'>') => depth = depth.saturating_sub(1),
            TokenKind::Punctuation(b'[') => lists += 1,
            TokenKind::Punctuation(b']') => lists = lists.saturating_sub(1),
            _ => {}
        }
        if depth > DEEPEST {
            return Err(SyntaxError::too_deep(*token, DEEPEST));
        }
        if lists > DEEPEST_ATTRIBUTES {
            return Err(SyntaxError::too_deep(*token, DEEPEST_ATTRIBUTES));
        }
    }
    Ok(())
}
