//! How many members a WebIDL file declares, counted from its punctuation alone. The generator's own count is held against
//! this one, so nothing of the generator is used here.
//!
//! A member of an interface, mixin, namespace, callback interface or dictionary ends in a `;` of its own; a value of an
//! enumeration is a string; a `LegacyFactoryFunction` stands among the extended attributes.

/// The number of members that a file declares.
pub fn members(text: &str) -> usize {
    let tokens = tokens(text);
    let mut count = 0;
    let mut rest = tokens.as_slice();
    while !rest.is_empty() {
        let end = rest.iter().position(|token| matches!(token, Token::Open | Token::End)).unwrap_or(rest.len() - 1);
        let (header, after) = rest.split_at(end + 1);
        count += header.iter().filter(|token| matches!(token, Token::Word("LegacyFactoryFunction"))).count();
        rest = after;
        if matches!(header.last(), Some(Token::Open)) {
            let body = body(rest);
            count += match header.contains(&Token::Word("enum")) {
                true => body.iter().filter(|token| matches!(token, Token::Text)).count(),
                false => ends(body),
            };
            rest = rest.get(body.len()..).unwrap_or_default();
        }
    }
    count
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Token<'a> {
    Word(&'a str),
    /// A string.
    Text,
    /// `{`
    Open,
    /// `}`
    Close,
    /// `;`
    End,
}

/// The tokens up to the brace that closes the definition.
fn body<'a, 'b>(tokens: &'a [Token<'b>]) -> &'a [Token<'b>] {
    let mut depth = 1;
    let end = tokens.iter().position(|token| {
        match token {
            Token::Open => depth += 1,
            Token::Close => depth -= 1,
            _ => {}
        }
        depth == 0
    });
    &tokens[..end.unwrap_or(tokens.len())]
}

fn ends(body: &[Token<'_>]) -> usize {
    body.iter().filter(|token| matches!(token, Token::End)).count()
}

/// Words, strings, braces and semicolons. Comments and all other punctuation are skipped.
fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '/' if rest.starts_with("//") => rest.find('\n').unwrap_or(rest.len()),
            '/' if rest.starts_with("/*") => rest[2..].find("*/").map_or(rest.len(), |end| end + 4),
            '"' => rest[1..].find('"').map_or(rest.len(), |end| end + 2),
            _ if is_word(first) => rest.find(|character| !is_word(character)).unwrap_or(rest.len()),
            _ => first.len_utf8(),
        };
        let (token, after) = rest.split_at(length);
        rest = after;
        match first {
            '"' => tokens.push(Token::Text),
            '{' => tokens.push(Token::Open),
            '}' => tokens.push(Token::Close),
            ';' => tokens.push(Token::End),
            _ if is_word(first) => tokens.push(Token::Word(token)),
            _ => {}
        }
    }
    tokens
}

fn is_word(character: char) -> bool {
    character.is_ascii_alphanumeric() || matches!(character, '_' | '-')
}

#[cfg(test)]
mod tests {
    use super::members;

    #[test]
    fn declared_members_are_counted() {
        for (text, expected) in [
            ("interface A {};", 0),
            ("interface A { attribute long x; undefined f(optional O o = {}); /* a; b; */ }; // c;", 2),
            ("interface A { attribute long a; /*/ attribute long b; */ };", 1),
            ("enum E { \"a\", \"b;\" }; typedef long L; A includes B;", 2),
            ("[LegacyFactoryFunction=Image(long w), Exposed=Window] interface A { constructor(); };", 2),
            ("partial dictionary D { required long a; D b = {}; }; callback F = undefined (long a);", 2),
        ] {
            assert_eq!(members(text), expected, "{text}");
        }
    }
}
