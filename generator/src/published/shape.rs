//! The part of a signature that a call depends on.

/// A signature without the names of the function and of its parameters, which no call mentions:
/// `fn id(&self, key: &str) -> u32` => `(&self, &str) -> u32`. For a constant, its type and value.
pub fn shape(signature: &str) -> String {
    if let Some(constant) = signature.strip_prefix("const ") {
        return constant.split_once(':').map_or(constant, |(_, rest)| rest.trim()).to_owned();
    }
    let Some(open) = parameters(signature) else { return signature.to_owned() };
    let (head, rest) = signature.split_at(open);
    // `fn get<T: FromJs>` => `<T: FromJs>`
    let generics = head.find('<').map_or("", |start| &head[start..]);
    let mut text = format!("{generics}(");
    let mut depth = 0usize;
    let mut previous = ' ';
    let mut is_name = true;
    let mut word = String::new();
    for (position, c) in rest.char_indices().skip(1) {
        match c {
            '(' | '<' | '[' => depth += 1,
            // The arrow of a function's type closes nothing.
            '>' if previous == '-' => {}
            ')' if depth == 0 => {
                text.push_str(word.trim());
                text.push_str(&rest[position..]);
                return text;
            }
            ')' | '>' | ']' => depth = depth.saturating_sub(1),
            ':' if depth == 0 && is_name && !rest[position + 1..].starts_with(':') => {
                word.clear();
                is_name = false;
                previous = c;
                continue;
            }
            ',' if depth == 0 => {
                text.push_str(word.trim());
                text.push_str(", ");
                word.clear();
                is_name = true;
                previous = c;
                continue;
            }
            _ => {}
        }
        word.push(c);
        previous = c;
    }
    signature.to_owned()
}

/// Whether calls of a published shape are calls of this one: it is the same, or takes shared memory as well.
pub fn takes_calls_of(shape: &str, published: &str) -> bool {
    shape == published || shape == published.replace("AnyBuffer>", "AnySharedBuffer>")
}

/// Where the list of parameters begins: the first parenthesis outside the type parameters.
fn parameters(signature: &str) -> Option<usize> {
    let mut depth = 0usize;
    for (position, c) in signature.char_indices() {
        match c {
            '<' => depth += 1,
            '>' => depth = depth.saturating_sub(1),
            '(' if depth == 0 => return Some(position),
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::shape;

    #[test]
    fn names_are_left_out() {
        for (signature, expected) in [
            ("fn id(&self) -> String", "(&self) -> String"),
            ("fn new(name: &str, inherits: bool) -> Self", "(&str, bool) -> Self"),
            (
                "fn then(&self, callback: impl IntoFunction<Function<fn(A, B) -> C>>, n: u32) -> Promise<T> where T: FromJs",
                "(&self, impl IntoFunction<Function<fn(A, B) -> C>>, u32) -> Promise<T> where T: FromJs",
            ),
            (
                "fn read<'a, U: Fn(u8)>(data: impl Into<ReadBuffer<'a, u8>>)",
                "<'a, U: Fn(u8)>(impl Into<ReadBuffer<'a, u8>>)",
            ),
            ("fn at(value: crate::Intl::Locale)", "(crate::Intl::Locale)"),
            ("const NODE: u16 = 1", "u16 = 1"),
            ("Node", "Node"),
        ] {
            assert_eq!(shape(signature), expected, "{signature}");
        }
    }
}
