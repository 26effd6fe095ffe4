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

/// Whether calls of a published shape are calls of this one: it is the same, or takes more as well.
pub fn takes_calls_of(shape: &str, published: &str) -> bool {
    if shape == published {
        return true;
    }
    let (Some((takes, gives)), Some((passed, expected))) = (parts(shape), parts(published)) else { return false };
    let type_parameters = |shape: &str| shape.split('(').next().unwrap_or_default().to_owned();
    gives == expected
        && takes.len() == passed.len()
        && type_parameters(shape) == type_parameters(published)
        && takes.iter().zip(&passed).all(|(takes, passed)| takes_argument(takes, passed))
}

/// Shared memory as well, or objects of other classes that stand for a dictionary.
fn takes_argument(parameter: &str, published: &str) -> bool {
    let stands_in = || published.strip_prefix('&').is_some_and(|ty| parameter == format!("impl IntoJs<{ty}>"));
    parameter == published || parameter == published.replace("AnyBuffer>", "AnySharedBuffer>") || stands_in()
}

/// `(&self, &str) -> T` => the parameters, and ` -> T`
pub fn parts(shape: &str) -> Option<(Vec<&str>, &str)> {
    let open = parameters(shape)?;
    let mut depth = 0usize;
    let mut parameters = Vec::new();
    let mut start = open + 1;
    let mut previous = ' ';
    for (position, c) in shape.char_indices().skip_while(|(position, _)| *position <= open) {
        match c {
            ')' if depth == 0 => {
                parameters.extend(Some(shape[start..position].trim()).filter(|last| !last.is_empty()));
                return Some((parameters, &shape[position + 1..]));
            }
            '(' | '<' | '[' => depth += 1,
            '>' if previous == '-' => {}
            ')' | '>' | ']' => depth = depth.saturating_sub(1),
            ',' if depth == 0 => {
                parameters.push(shape[start..position].trim());
                start = position + 1;
            }
            _ => {}
        }
        previous = c;
    }
    None
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
    use super::{shape, takes_calls_of};

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

    #[test]
    fn a_shape_that_takes_more_takes_the_same_calls() {
        for (shape, published, expected) in [
            ("(&self, u32) -> T", "(&self, u32) -> T", true),
            ("(&self, u64) -> T", "(&self, u32) -> T", false),
            ("(&self, u32) -> Option<T>", "(&self, u32) -> T", false),
            ("(&self, u32, u32)", "(&self, u32)", false),
            ("(&self, impl IntoJs<Init>, u32)", "(&self, &Init, u32)", true),
            ("(&self, &Init, u32)", "(&self, impl IntoJs<Init>, u32)", false),
            ("(impl Into<AnySharedBuffer>)", "(impl Into<AnyBuffer>)", true),
            ("<T>(&self, &T)", "(&self, &T)", false),
            ("u16 = 1", "u16 = 2", false),
        ] {
            assert_eq!(takes_calls_of(shape, published), expected, "{shape} of {published}");
        }
    }
}
