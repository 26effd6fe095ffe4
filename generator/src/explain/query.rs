//! The name that is asked about.

use crate::catalogue::Binding;

/// `Element.scrollTo`, `Element::scroll_to`, `scrollTo`
#[derive(Clone, Debug)]
pub struct Query {
    /// The class or module, if the name has one.
    pub holder: Option<String>,
    pub name: String,
}

/// How far a name is what was asked for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Match {
    /// It is the same.
    Exact,
    /// Only its case and its underscores are others.
    Spelt,
    /// What was asked for is a part of it.
    Part,
}

/// A part that is shorter is in too many names.
const SHORTEST_PART: usize = 3;

impl Query {
    pub fn parse(text: &str) -> Self {
        // `new Event()`, `web_bindings::Element`, `element.click()`
        let text = text.trim().trim_end_matches("()").trim_start_matches("new ").trim_start_matches("web_bindings::");
        let dotted = text.replace("::", ".").replace('#', ".").replace(".prototype.", ".");
        match dotted.rsplit_once('.') {
            Some((holder, name)) if !holder.is_empty() && !name.is_empty() => {
                Query { holder: Some(holder.to_owned()), name: name.to_owned() }
            }
            _ => Query { holder: None, name: dotted.trim_matches('.').to_owned() },
        }
    }

    /// How far one of these names is the name that was asked for.
    pub fn matches<'n>(&self, names: impl IntoIterator<Item = &'n str>) -> Option<Match> {
        let wanted = plain(&self.name);
        let compared = |name: &str| {
            let found = plain(name);
            match () {
                _ if name == self.name => Some(Match::Exact),
                _ if found == wanted => Some(Match::Spelt),
                _ if wanted.len() >= SHORTEST_PART && found.contains(&wanted) => Some(Match::Part),
                () => None,
            }
        };
        names.into_iter().filter(|name| !name.is_empty()).filter_map(compared).min()
    }

    /// Whether a class or module is the one that the name has.
    pub fn is_of<'n>(&self, holders: impl IntoIterator<Item = &'n str>) -> bool {
        let Some(holder) = &self.holder else { return true };
        let wanted = plain(holder);
        holders.into_iter().any(|holder| plain(&holder.replace("::", ".")) == wanted)
    }
}

/// The names of a binding's own.
pub fn names(binding: &Binding) -> Vec<&str> {
    match binding.kind.is_type() {
        true => {
            let class = binding.js_class.as_str();
            vec![class, class.rsplit('.').next().unwrap_or_default(), &binding.path, binding.rust_name()]
        }
        false if binding.js_name.is_empty() => vec![binding.rust_name()],
        false => vec![&binding.js_name, binding.rust_name()],
    }
}

/// Without what people leave out or write in another way.
pub fn plain(name: &str) -> String {
    name.chars().filter(|c| !matches!(c, '_' | '-')).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_written_in_many_ways() {
        for text in ["Element.scrollTo", "Element::scrollTo", "Element#scrollTo()", "Element.prototype.scrollTo"] {
            let query = Query::parse(text);
            assert_eq!((query.holder.as_deref(), query.name.as_str()), (Some("Element"), "scrollTo"), "{text}");
        }
        assert_eq!(Query::parse("new Event()").name, "Event");
        assert_eq!(Query::parse("Intl.Collator.compare").holder.as_deref(), Some("Intl.Collator"));
    }

    #[test]
    fn a_name_is_the_same_or_spelt_otherwise_or_a_part() {
        let query = Query::parse("scrollTo");
        assert_eq!(query.matches(["scrollTo", "scroll_to"]), Some(Match::Exact));
        assert_eq!(query.matches(["scroll_to"]), Some(Match::Spelt));
        assert_eq!(query.matches(["scroll_to_with_options"]), Some(Match::Part));
        assert_eq!(query.matches(["scroll"]), None);
        assert_eq!(Query::parse("to").matches(["scroll_to"]), None);
    }
}
