//! The names of the runtime that users see, each with the part that has it.

use super::RuntimePart;

/// The names, as `public!` has them; `None` for what is always there.
pub fn public_names() -> Vec<(Option<RuntimePart>, &'static str)> {
    let (_, body) = PUBLIC.split_once("macro_rules! public").unwrap_or_default();
    // What comes before the first part is in none.
    let mut blocks = body.split("$part! {");
    let always = blocks.next().into_iter().flat_map(used).map(|name| (None, name));
    let parts = blocks.flat_map(|block| {
        let (part, uses) = block.split_once(':').unwrap_or_default();
        let part = RuntimePart::ALL.into_iter().find(|known| known.name() == part.trim());
        used(uses).map(move |name| (part, name))
    });
    always.chain(parts).collect()
}

const PUBLIC: &str = include_str!("../../embedded/runtime/public.rs");

/// The names in `pub use a::b::{C, D};`
fn used(text: &str) -> impl Iterator<Item = &str> {
    let trees = text.split("pub use ").skip(1).filter_map(|rest| rest.split(';').next());
    trees
        .flat_map(|tree| {
            let names =
                tree.split_once('{').map_or_else(|| tree.rsplit("::").next().unwrap_or_default(), |(_, list)| list);
            names.split(',').map(|name| name.trim_matches(|c: char| !c.is_alphanumeric() && c != '_'))
        })
        .filter(|name| !name.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_in_their_parts() {
        let names = public_names();
        for (part, name) in [
            (None, "ElementTag"),
            (None, "supports"),
            (Some(RuntimePart::Promises), "spawn_local"),
            (Some(RuntimePart::Listener), "Listener"),
            (Some(RuntimePart::Buffers), "Uint16Array"),
        ] {
            assert!(names.contains(&(part, name)), "{part:?} {name}: {names:?}");
        }
        assert!(names.len() > 60, "{}", names.len());
    }
}
