//! WebIDL cut into tokens, and a cursor that steps over balanced brackets.

use anyhow::{Result, bail};

/// Words (identifiers, numbers, strings) and single signs, without blanks and comments.
pub fn tokens(text: &str) -> Result<Vec<&str>> {
    let mut tokens = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if let Some(comment) = rest.strip_prefix("/*") {
            match comment.find("*/") {
                Some(end) => end + 4,
                None => bail!("a comment without an end"),
            }
        } else if first == '"' {
            match rest[1..].find('"') {
                Some(end) => end + 2,
                None => bail!("a string without an end"),
            }
        } else if is_word(first) {
            rest.find(|c| !is_word(c)).unwrap_or(rest.len())
        } else {
            first.len_utf8()
        };
        let (token, after) = rest.split_at(length);
        if !token.starts_with("//") && !token.starts_with("/*") {
            tokens.push(token);
        }
        rest = after.trim_start();
    }
    Ok(tokens)
}

pub fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_' || c == '-'
}

pub struct Cursor<'t> {
    tokens: &'t [&'t str],
}

impl<'t> Cursor<'t> {
    pub fn new(tokens: &'t [&'t str]) -> Self {
        Cursor { tokens }
    }

    pub fn at_end(&self) -> bool {
        self.tokens.is_empty()
    }

    fn take(&mut self, count: usize) -> &'t [&'t str] {
        let (taken, rest) = self.tokens.split_at(count);
        self.tokens = rest;
        taken
    }

    /// The extended attributes here, without their brackets. Empty if there are none.
    pub fn attributes(&mut self) -> Result<&'t [&'t str]> {
        if self.tokens.first() != Some(&"[") {
            return Ok(&[]);
        }
        let taken = self.take(balanced(self.tokens)?);
        Ok(&taken[1..taken.len() - 1])
    }

    /// All tokens up to the next `;` outside brackets, without the `;`.
    pub fn statement(&mut self) -> Result<&'t [&'t str]> {
        let mut end = 0;
        while end < self.tokens.len() && self.tokens[end] != ";" {
            end += balanced(&self.tokens[end..])?;
        }
        if end == self.tokens.len() {
            bail!("a `;` is missing after: {}", self.tokens[..end.min(8)].join(" "));
        }
        let taken = self.take(end + 1);
        Ok(&taken[..end])
    }
}

/// The number of tokens from here to the end of the bracket that opens here. 1 if none opens here.
pub fn balanced(tokens: &[&str]) -> Result<usize> {
    let mut depth = 0;
    for (index, token) in tokens.iter().enumerate() {
        match *token {
            "(" | "[" | "{" => depth += 1,
            ")" | "]" | "}" => depth -= 1,
            _ => {}
        }
        if depth <= 0 {
            return Ok(index + 1);
        }
    }
    bail!("a bracket without an end: {}", tokens[..tokens.len().min(8)].join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_strings() {
        let text = "a /* ; */ /*/ ; */ b // ;\n \"x;y\" -1; #";
        assert_eq!(tokens(text).unwrap(), ["a", "b", "\"x;y\"", "-1", ";", "#"]);
        assert!(tokens("/* open").is_err());
    }

    #[test]
    fn a_statement_ends_at_its_own_semicolon() {
        let tokens = tokens("[A=(B, C)] interface X { long y(); }; after;").unwrap();
        let mut cursor = Cursor::new(&tokens);
        assert_eq!(cursor.attributes().unwrap().join(" "), "A = ( B , C )");
        assert_eq!(cursor.statement().unwrap().join(" "), "interface X { long y ( ) ; }");
        assert_eq!(cursor.statement().unwrap(), ["after"]);
        assert!(cursor.at_end());
    }
}
