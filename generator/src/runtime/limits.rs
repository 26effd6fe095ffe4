//! The limits of the runtime's macros.

/// The most arguments that the runtime's `Function` and closures have. The last of a callback that has more is a `Rest`.
pub const MOST_ARGUMENTS: usize = 8;
/// The most arguments of the runtime's closures that return futures or anything.
pub const MOST_ARGUMENTS_OF_LENIENT: usize = 3;

/// The macros of the runtime that implement Rust's traits for a class: `web_map_traits!`, …
pub const TRAITS: [&str; 4] = ["date", "error", "map", "set"];

/// The methods that the macro `web_listens!` adds to the types where events fire.
pub const LISTENING: [&str; 2] = ["listen", "listen_with_options"];

/// The types that Rust has for the items of a type parameter: `T::Number`.
pub const PROJECTIONS: [&str; 1] = ["Number"];

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    const FUNCTION: &str = include_str!("../../embedded/runtime/functions/function.rs");
    const CLOSURE: &str = include_str!("../../embedded/runtime/functions/closure.rs");
    const INTO_FUNCTION: &str = include_str!("../../embedded/runtime/functions/into_function.rs");
    const INTO_ASYNC_FUNCTION: &str = include_str!("../../embedded/runtime/promises/into_async_function.rs");
    const TYPED_ARRAY: &str = include_str!("../../embedded/runtime/buffers/typed_array.rs");

    /// The number of words between the parentheses of each line.
    fn counts<'a>(lines: impl Iterator<Item = &'a str>) -> Vec<usize> {
        let inside = lines.map(|line| {
            let (_, rest) = line.split_once('(').unwrap_or_else(|| panic!("no arguments in {line}"));
            let (inside, _) = rest.rsplit_once(')').unwrap_or_else(|| panic!("no end in {line}"));
            inside
        });
        inside.map(|inside| inside.split_whitespace().count()).collect()
    }

    /// The lines of the one call of a macro, which has braces.
    fn call<'a>(source: &'a str, name: &str) -> impl Iterator<Item = &'a str> {
        let start = format!("{name}! {{");
        let mut lines = source.lines().map(str::trim);
        assert!(lines.any(|line| line == start), "{name} is not called");
        lines.take_while(|line| *line != "}")
    }

    fn up_to(most: usize) -> Vec<usize> {
        (0..=most).collect()
    }

    #[test]
    fn functions_and_closures_have_as_many_arguments() {
        // `call!(A a, B b);` has a type and a name for each.
        let calls = FUNCTION.lines().filter(|line| line.starts_with("call!("));
        let counts_of_calls: Vec<_> = counts(calls).into_iter().map(|words| words / 2).collect();
        assert_eq!(counts_of_calls, up_to(MOST_ARGUMENTS));
        // The list of `each_arity!`.
        assert_eq!(counts(call(INTO_FUNCTION, "$macro")), up_to(MOST_ARGUMENTS));
        assert_eq!(counts(call(CLOSURE, "stubs")).into_iter().max(), Some(MOST_ARGUMENTS));
    }

    #[test]
    fn lenient_closures_have_as_many_arguments() {
        assert_eq!(counts(call(INTO_FUNCTION, "any_closures")), up_to(MOST_ARGUMENTS_OF_LENIENT));
        assert_eq!(counts(call(INTO_ASYNC_FUNCTION, "async_closures")), up_to(MOST_ARGUMENTS_OF_LENIENT));
    }

    /// The macros that take nothing but the name of a class.
    #[test]
    fn every_macro_for_a_class_is_listed() {
        let mut paths = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated-crate/src/runtime")];
        let mut found = Vec::new();
        while let Some(path) = paths.pop() {
            if path.is_dir() {
                let entries = std::fs::read_dir(&path).expect("a folder of the runtime");
                paths.extend(entries.map(|entry| entry.expect("an entry").path()));
                continue;
            }
            let source = std::fs::read_to_string(&path).expect("a source of the runtime");
            for (before, _) in source.match_indices("_traits {\n    ($T:").map(|(at, _)| source.split_at(at)) {
                let (_, name) = before.rsplit_once(' ').expect("a name after `macro_rules!`");
                found.push(name.trim_start_matches("web_").to_owned());
            }
        }
        found.sort();
        assert_eq!(found, TRAITS);
    }

    #[test]
    fn listening_is_done_by_two_methods() {
        let listener = include_str!("../../embedded/runtime/event.rs");
        let (_, listens) = listener.split_once("macro_rules! web_listens").expect("the macro");
        let methods = listens.split("pub fn ").skip(1).filter_map(|rest| rest.split('<').next());
        assert_eq!(methods.collect::<Vec<_>>(), LISTENING);
    }

    #[test]
    fn projections_are_the_types_of_an_item() {
        let (_, item) = TYPED_ARRAY.split_once("pub trait TypedArrayItem").expect("the trait of items");
        let (item, _) = item.split_once("\n}").expect("the end of the trait");
        let types = item.lines().filter_map(|line| line.trim().strip_prefix("type "));
        let names = types.map(|rest| rest.split(':').next().unwrap_or(rest));
        assert_eq!(names.collect::<Vec<_>>(), PROJECTIONS);
    }
}
