//! Small changes of a text.

use fastrand::Rng;

use crate::tokens::split;

/// Texts that have been trouble somewhere: names, numbers, brackets, characters, words of the languages.
const HOSTILE: &[&str] = &[
    "_",
    "__",
    "0",
    "_0",
    "self",
    "Self",
    "crate",
    "super",
    "Default",
    "gates",
    "js",
    "T",
    "U",
    "Other",
    "_-",
    "a-b",
    "é",
    "\u{202e}",
    "\r",
    "\0",
    "\u{feff}",
    "\u{301}",
    "\t",
    "-",
    ":",
    "\"",
    "'",
    "\\",
    "\"\"",
    "\"\\\"",
    "999999999999999999999999",
    "-0x80000000",
    "1e999",
    "-Infinity",
    "NaN",
    "0x",
    "(((((((((((((((((",
    "<<<<<<",
    "[[[[[",
    "{}",
    "[]",
    "()",
    "}",
    "/*",
    "*/",
    "//",
    "#if A\n",
    "#endif\n",
    "#else\n",
    "any",
    "undefined",
    "object",
    "Promise<any>",
    "sequence<",
    "record<DOMString, ",
    "(long or ",
    "?",
    "...",
    "optional ",
    "required ",
    "static ",
    "readonly ",
    "inherit ",
    "getter ",
    "stringifier ",
    "partial ",
    "callback ",
    "interface ",
    "mixin ",
    "namespace ",
    "enum ",
    "typedef ",
    "const ",
    "attribute ",
    "constructor",
    " includes ",
    " implements ",
    "async ",
    "iterable<",
    "maplike<",
    "[Exposed=(A B)] ",
    "[Global=()] ",
    "[LegacyNamespace=A] ",
    "[InterfaceName=\"\"] ",
    "[LegacyFactoryFunction=A(any a)] ",
    "[Throws] ",
    "[PutForwards=a] ",
    "[TypeParameters=(K, V)] ",
    "[Type=\"(A, B) -> C\"] ",
    "[Symbol=iterator] ",
    "[Runtime] ",
    "[RustName=a] ",
    "DOMString",
    "Float32Array",
    "EventHandler",
    "globalThis",
    "DOMException",
    "html",
    "onclick",
    "click",
    "\n\n",
    "=",
    "= null",
    "= {}",
    "= 1",
    "rust = \"x\"\n",
    "reason = \"\"\n",
    "[areas.a]\n",
    "[\"A.b\"]\n",
    "-\t-\t-\n",
];

/// Changes a text in one place. `other` is a text to take pieces from.
pub fn mutate(text: &mut String, other: &str, random: &mut Rng) {
    let tokens = split(text);
    if tokens.is_empty() {
        return text.push_str(other);
    }
    let at = random.usize(..tokens.len());
    let end = (at + 1 + random.usize(..8)).min(tokens.len());
    let piece = |tokens: &[&str], random: &mut Rng| {
        let start = random.usize(..tokens.len());
        tokens[start..(start + 1 + random.usize(..6)).min(tokens.len())].concat()
    };
    let others = split(other);
    let others = if others.is_empty() { &tokens } else { &others };
    let middle: String = match random.u8(..9) {
        0 => String::new(),
        1 => tokens[at..end].concat().repeat(2 + random.usize(..3)),
        2 => random.choice(HOSTILE).copied().unwrap_or_default().to_owned(),
        3 => format!("{}{}", random.choice(HOSTILE).copied().unwrap_or_default(), tokens[at..end].concat()),
        4 => piece(&tokens, random),
        5 => piece(others, random),
        6 => tokens[at..end].iter().rev().copied().collect(),
        7 => tokens[at..end]
            .concat()
            .chars()
            .enumerate()
            .map(|(index, c)| if index == 0 { flipped(c) } else { c })
            .collect(),
        // A word of the text in the place of another: names meet.
        _ => same_kind(tokens[at], &tokens, random).to_owned(),
    };
    let end = if random.u8(..3) == 0 { at + 1 } else { end };
    *text = [tokens[..at].concat(), middle, tokens[end..].concat()].concat();
}

fn flipped(c: char) -> char {
    if c.is_ascii_uppercase() { c.to_ascii_lowercase() } else { c.to_ascii_uppercase() }
}

fn same_kind<'t>(token: &'t str, tokens: &[&'t str], random: &mut Rng) -> &'t str {
    let is_word = |token: &str| token.starts_with(char::is_alphanumeric);
    let found = (0..20).map(|_| tokens[random.usize(..tokens.len())]).find(|other| is_word(other) == is_word(token));
    found.unwrap_or(token)
}
