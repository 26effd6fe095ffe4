//! The names that the body of an interface, mixin or namespace declares.

use crate::vendor::idl_tokens::{Cursor, balanced, is_word};
use anyhow::{Context, Result};

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Member {
    pub kind: MemberKind,
    pub exposed: Vec<String>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum MemberKind {
    Attribute,
    Operation,
    Constant,
    Constructor,
    /// `[HTMLConstructor]`, which only custom elements can call.
    HtmlConstructor,
    /// Not written as a member: `iterable`, `maplike`, `setlike`, `async_iterable` or `stringifier` declares it.
    Implied,
}

/// The members of a body. A member without `[Exposed]` gets `exposed`.
pub fn scan(body: &[&str], exposed: &[String]) -> Result<Vec<(String, Member)>> {
    let mut members = Vec::new();
    let mut cursor = Cursor::new(body);
    while !cursor.at_end() {
        let attributes = cursor.attributes()?;
        let statement = cursor.statement()?;
        let own = attribute_names(attributes, "Exposed");
        let exposed = if own.is_empty() { exposed.to_vec() } else { own };
        let named = names(statement, attributes).with_context(|| format!("in the member `{}`", statement.join(" ")))?;
        for (name, kind) in named {
            // A name that would be a keyword is written with an underscore, which is no part of it.
            let name = name.strip_prefix('_').unwrap_or(name).to_owned();
            members.push((name, Member { kind, exposed: exposed.clone() }));
        }
    }
    Ok(members)
}

/// The names that an extended attribute has: `Exposed=Window`, `Exposed=(Window, Worker)`, `Exposed=*`.
pub fn attribute_names(attributes: &[&str], wanted: &str) -> Vec<String> {
    let mut at = attributes.iter().enumerate().filter(|(_, token)| **token == wanted);
    let Some((start, _)) = at.next() else {
        return Vec::new();
    };
    match &attributes[start + 1..] {
        ["=", "(", list @ ..] => {
            let list = list.iter().take_while(|token| **token != ")").filter(|token| **token != ",");
            list.map(|token| (*token).to_owned()).collect()
        }
        ["=", one, ..] => vec![(*one).to_owned()],
        _ => Vec::new(),
    }
}

type Named<'t> = Vec<(&'t str, MemberKind)>;

fn names<'t>(statement: &[&'t str], attributes: &[&str]) -> Result<Named<'t>> {
    use MemberKind::*;
    let modifiers = statement.iter().take_while(|token| MODIFIERS.contains(token)).count();
    let (modifiers, rest) = statement.split_at(modifiers);
    let implied = |names: &[&'static str]| names.iter().map(|name| (*name, Implied)).collect();
    let read_only = modifiers.contains(&"readonly");
    // Until 2025 it was two words.
    let two_words;
    let rest = match rest {
        ["async", "iterable", after @ ..] => {
            two_words = [&["async_iterable"], after].concat();
            &two_words
        }
        rest => rest,
    };
    let mut named: Named = match rest {
        [] => Vec::new(),
        ["attribute", .., name] => vec![(name, Attribute)],
        ["const", declared @ ..] => {
            let equals = declared.iter().position(|token| *token == "=").context("a constant without a value")?;
            vec![(declared[equals - 1], Constant)]
        }
        ["constructor", "(", ..] if attributes.contains(&"HTMLConstructor") => {
            vec![("constructor", HtmlConstructor)]
        }
        ["constructor", "(", ..] => vec![("constructor", Constructor)],
        ["iterable", "<", ..] => implied(&["@@iterator", "entries", "forEach", "keys", "values"]),
        ["async_iterable", "<", of @ ..] if of.contains(&",") => {
            implied(&["@@asyncIterator", "entries", "keys", "values"])
        }
        ["async_iterable", "<", ..] => implied(&["@@asyncIterator", "values"]),
        ["maplike", "<", ..] => implied(if read_only { &MAP[..8] } else { &MAP }),
        ["setlike", "<", ..] => implied(if read_only { &SET[..7] } else { &SET }),
        operation => operation_name(operation)?.map(|name| (name, Operation)).into_iter().collect(),
    };
    if modifiers.contains(&"stringifier") {
        named.push(("toString", Implied));
    }
    Ok(named)
}

const MODIFIERS: [&str; 8] =
    ["static", "readonly", "inherit", "stringifier", "getter", "setter", "deleter", "legacycaller"];
/// The methods of a `maplike`. A read-only one lacks the last three.
const MAP: [&str; 11] =
    ["@@iterator", "entries", "forEach", "get", "has", "keys", "size", "values", "clear", "delete", "set"];
/// The methods of a `setlike`. A read-only one lacks the last three.
const SET: [&str; 10] = ["@@iterator", "entries", "forEach", "has", "keys", "size", "values", "add", "clear", "delete"];

/// The name between the type and the arguments. A getter, setter or deleter can do without one.
fn operation_name<'t>(operation: &[&'t str]) -> Result<Option<&'t str>> {
    let after_type = &operation[type_length(operation)?..];
    match after_type {
        [name, "(", ..] if name.starts_with(is_word) => Ok(Some(name)),
        ["(", ..] => Ok(None),
        _ => anyhow::bail!("this is not an operation"),
    }
}

fn type_length(tokens: &[&str]) -> Result<usize> {
    let mut length = if tokens.first() == Some(&"[") { balanced(tokens)? } else { 0 };
    match &tokens[length..] {
        ["(", ..] => length += balanced(&tokens[length..])?,
        ["unsigned" | "unrestricted", "long", "long", ..] => length += 3,
        ["unsigned" | "unrestricted", ..] | ["long", "long", ..] => length += 2,
        _ => length += 1,
    }
    if tokens.get(length) == Some(&"<") {
        length += generic_length(&tokens[length..])?;
    }
    if tokens.get(length) == Some(&"?") {
        length += 1;
    }
    Ok(length)
}

fn generic_length(tokens: &[&str]) -> Result<usize> {
    let mut depth = 0;
    for (index, token) in tokens.iter().enumerate() {
        match *token {
            "<" => depth += 1,
            ">" => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Ok(index + 1);
        }
    }
    anyhow::bail!("a `<` without its `>`")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vendor::idl_tokens::tokens;

    fn scanned(body: &str) -> Vec<(String, MemberKind)> {
        let members = scan(&tokens(body).unwrap(), &[]).unwrap();
        members.into_iter().map(|(name, member)| (name, member.kind)).collect()
    }

    fn names_of(body: &str) -> Vec<String> {
        scanned(body).into_iter().map(|(name, _)| name).collect()
    }

    #[test]
    fn operations_are_named_whatever_their_type() {
        assert_eq!(names_of("Promise<sequence<(A or B)>>? a(long x);"), ["a"]);
        assert_eq!(names_of("static unsigned long long b();"), ["b"]);
        assert_eq!(names_of("(DOMString or (long or A)) c([Clamp] long x = 1);"), ["c"]);
        assert_eq!(names_of("async_iterable d();"), ["d"]);
        assert_eq!(names_of("undefined _e();"), ["e"]);
    }

    #[test]
    fn special_operations_may_have_no_name() {
        assert_eq!(names_of("getter DOMString? (unsigned long index);"), [""; 0]);
        assert_eq!(names_of("setter undefined (unsigned long index, [X] any value);"), [""; 0]);
        assert_eq!(names_of("getter DOMString item(unsigned long index);"), ["item"]);
    }

    #[test]
    fn attributes_and_constants() {
        let body =
            "static readonly attribute unrestricted double a; const long B = -1; [HTMLConstructor] constructor();";
        let expected =
            [("a", MemberKind::Attribute), ("B", MemberKind::Constant), ("constructor", MemberKind::HtmlConstructor)];
        assert_eq!(scanned(body), expected.map(|(name, kind)| (name.to_owned(), kind)));
    }

    #[test]
    fn declarations_bring_their_methods() {
        assert_eq!(names_of("stringifier;"), ["toString"]);
        assert_eq!(names_of("stringifier attribute DOMString href;"), ["href", "toString"]);
        assert!(!names_of("readonly maplike<DOMString, A>;").contains(&"set".to_owned()));
        assert!(names_of("maplike<DOMString, A>;").contains(&"set".to_owned()));
        assert!(names_of("setlike<DOMString>;").contains(&"add".to_owned()));
        for written in ["async_iterable", "async iterable"] {
            let body = format!("{written}<any>(optional Options o = {{}});");
            assert_eq!(names_of(&body), ["@@asyncIterator", "values"]);
            let body = format!("{written}<DOMString, any>;");
            assert_eq!(names_of(&body), ["@@asyncIterator", "entries", "keys", "values"]);
        }
    }

    #[test]
    fn exposure_is_read_in_each_form() {
        let read = |text: &str| attribute_names(&tokens(text).unwrap(), "Exposed");
        assert_eq!(read("SecureContext, Exposed=(Window,Worker)"), ["Window", "Worker"]);
        assert_eq!(read("Exposed=*"), ["*"]);
        assert!(read("SecureContext").is_empty());
    }
}
