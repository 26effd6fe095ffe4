//! The parameters of functions, as the listing and the table of old names write them.

use crate::catalogue::Binding;
use crate::old_names::OldName;

/// The types of an old function's parameters, without its receiver.
pub fn old_parameters(old: &OldName) -> Vec<&str> {
    let all = old.arguments.split("; ").filter(|parameter| !parameter.is_empty());
    all.map(|parameter| parameter.split_once(": ").map_or(parameter, |(_, of_type)| of_type)).collect()
}

/// The types of a function's parameters, without its receiver.
pub fn parameters(new: &Binding) -> Vec<&str> {
    let Some(signature) = &new.signature else {
        // The runtime's own functions have none.
        return if new.path == "Array::of" { vec!["impl IntoSequence<T>"] } else { Vec::new() };
    };
    let Some(list) = in_parentheses(signature) else { return Vec::new() };
    let parameters = split(list).into_iter().filter(|parameter| !parameter.ends_with("self"));
    parameters.map(|parameter| parameter.split_once(": ").map_or(parameter, |(_, of_type)| of_type)).collect()
}

/// How many parameters of a new function cannot be what the old one's were: numbers, where these were none.
pub fn misfits(old: &OldName, new: &Binding) -> usize {
    let (taken, takes) = (old_parameters(old), parameters(new));
    let number = |written: &str| match written.trim_start_matches("Option<").trim_end_matches('>') {
        "i8" | "u8" | "i16" | "u16" | "i32" | "u32" | "i64" | "u64" | "f32" | "f64" => true,
        other => other.starts_with("impl Into<f64>"),
    };
    let differs = |(taken, takes): (&&str, &&str)| number(taken) != number(takes);
    taken.iter().zip(&takes).filter(|pair| differs(*pair)).count()
}

/// From which argument on the new function takes one list, where the old took each by itself.
pub fn packed_from(taken: &[&str], takes: &[&str], old_name: &str) -> Option<usize> {
    let last = takes.last()?;
    if !last.contains("IntoSequence<") {
        return None;
    }
    let fixed = takes.len() - 1;
    let number = old_name.rsplit(|c: char| !c.is_ascii_digit()).next().and_then(|digits| digits.parse::<usize>().ok());
    // `log_2`, `of2`: two arguments are items.
    (number? + fixed == taken.len()).then_some(fixed)
}

/// What is between the parentheses after the name and its generics.
fn in_parentheses(signature: &str) -> Option<&str> {
    let mut angles = 0;
    let mut start = None;
    let mut depth = 0;
    let mut before = ' ';
    for (at, c) in signature.char_indices() {
        match c {
            '<' if start.is_none() => angles += 1,
            '>' if start.is_none() && before != '-' => angles -= 1,
            '(' if start.is_none() && angles == 0 => start = Some(at + 1),
            '(' if start.is_some() => depth += 1,
            ')' if start.is_some() && depth == 0 => return signature.get(start?..at),
            ')' if start.is_some() => depth -= 1,
            _ => {}
        }
        before = c;
    }
    None
}

/// At the commas that are in no brackets.
pub fn split(list: &str) -> Vec<&str> {
    let (mut parts, mut depth, mut start, mut before) = (Vec::new(), 0, 0, ' ');
    for (at, c) in list.char_indices() {
        match c {
            '<' | '(' | '[' => depth += 1,
            '>' if before == '-' => {}
            '>' | ')' | ']' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(list[start..at].trim());
                start = at + 1;
            }
            _ => {}
        }
        before = c;
    }
    parts.push(list[start..].trim());
    parts.into_iter().filter(|part| !part.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_are_read() {
        let of = |signature: &str| {
            let binding = Binding { signature: Some(signature.to_owned()), ..Binding::default() };
            parameters(&binding).into_iter().map(str::to_owned).collect::<Vec<_>>()
        };
        assert_eq!(
            of("fn a<F: Fn(u8) -> u8>(&self, b: impl Into<X<'a, T>>, c: (u8, u8)) -> R"),
            ["impl Into<X<'a, T>>", "(u8, u8)"]
        );
        assert_eq!(of("fn a()"), Vec::<String>::new());
    }

    #[test]
    fn numbered_functions_take_lists() {
        let of = |taken: &[&str], takes: &[&str], name| packed_from(taken, takes, name);
        assert_eq!(of(&["&JsValue", "&JsValue"], &["impl IntoSequence<JsValue>"], "log_2"), Some(0));
        assert_eq!(of(&[], &["impl IntoSequence<JsValue>"], "log_0"), Some(0));
        assert_eq!(
            of(&["&Function", "i32", "&JsValue"], &["F", "i32", "impl IntoSequence<JsValue>"], "arguments_1"),
            Some(2)
        );
        assert_eq!(of(&["&Array"], &["impl IntoSequence<JsValue>"], "log"), None);
    }
}
