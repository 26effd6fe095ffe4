//! The text for weedle: byte for byte as long as the source, so that every span stays true.

use std::collections::HashMap;
use std::ops::Range;

use crate::model::{Name, Type};

/// A type of the source and its place there.
pub(super) struct FoundType {
    pub place: Range<usize>,
    pub ty: Type<Name>,
}

/// A change of the text, because weedle cannot parse what the source has there.
pub(super) enum Edit {
    /// Blanks in this place.
    Blank(Range<usize>),
    /// This text from this offset on.
    Put(usize, &'static str),
}

/// In the place of each type it has a name of the same length, such as `A______`, and blanks in the place of comments.
pub(in crate::syntax) struct Prepared {
    pub text: String,
    /// The types, by the offset of the name that stands for each.
    pub types: HashMap<usize, Type<Name>>,
}

impl Prepared {
    pub(super) fn new(source: &str, comments: &[Range<usize>], edits: &[Edit], mut found: Vec<FoundType>) -> Self {
        let mut text = source.as_bytes().to_vec();
        comments.iter().for_each(|comment| blank(&mut text[comment.clone()]));
        for edit in edits {
            match edit {
                Edit::Blank(range) => blank(&mut text[range.clone()]),
                Edit::Put(start, with) => text[*start..*start + with.len()].copy_from_slice(with.as_bytes()),
            }
        }
        // A type inside another stands in the extended attributes there: `sequence<[A(long b)] any>`. The outer one counts.
        found.sort_by_key(|found| (found.place.start, std::cmp::Reverse(found.place.end)));
        let mut types = HashMap::with_capacity(found.len());
        let mut done = 0;
        for FoundType { place, ty } in found.into_iter() {
            if place.start < done {
                continue;
            }
            done = place.end;
            types.insert(put_placeholder(&mut text, place), ty);
        }
        let text = String::from_utf8(text).expect("only whole tokens and comments are overwritten, with ASCII");
        Prepared { text, types }
    }
}

/// Overwrites the text with blanks. Line ends stay, so that the text can be read in a debugger.
fn blank(text: &mut [u8]) {
    text.iter_mut().filter(|byte| **byte != b'\n').for_each(|byte| *byte = b' ');
}

/// Puts a name in the place of a type, and says where it begins. Blanks keep it apart from a word that touches the type:
/// `attribute(A or B)x`.
fn put_placeholder(text: &mut [u8], place: Range<usize>) -> usize {
    let in_word = |at: Option<usize>| {
        let byte = at.and_then(|at| text.get(at));
        byte.is_some_and(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'))
    };
    let start = place.start + usize::from(in_word(place.start.checked_sub(1)));
    let end = place.end - usize::from(in_word(Some(place.end)));
    text[place].fill(b' ');
    text[start..end].fill(b'_');
    text[start] = b'A';
    start
}
