//! Why a published form is deprecated beside the new ones.

use super::present::Present;
use crate::bindings::item::BindingKind;
use crate::published::parts;

/// What is against a published form.
#[derive(PartialEq, Eq, Debug)]
pub(super) enum Worse {
    /// Its member is gone.
    Gone,
    /// Its member takes or gives something else now. The index is that of a form of today, a new one if there is any.
    Changed(usize),
}

impl Worse {
    /// `None` for a form of this shape that is as good as before: of today's forms that give the same, one takes these
    /// arguments or fewer, and one takes them or more. The fields of a dictionary are never too many.
    pub(super) fn than(
        wanted: &str,
        kind: BindingKind,
        there: &[Present],
        is_published: impl Fn(&Present) -> bool,
    ) -> Option<Self> {
        if there.is_empty() {
            return Some(Worse::Gone);
        }
        let (arguments, returns) = parts(wanted)?;
        let same: Vec<Vec<&str>> = there
            .iter()
            .filter_map(|item| parts(&item.shape))
            .filter(|(_, gives)| *gives == returns || returns == format!(" -> Option<{}>", value(gives)))
            .map(|(arguments, _)| arguments)
            .collect();
        let has_fewer = same.iter().any(|fewer| arguments.starts_with(fewer));
        let has_more = same.iter().any(|more| more.starts_with(&arguments));
        if has_fewer && (has_more || kind == BindingKind::Helper) {
            return None;
        }
        let instead = there.iter().find(|item| !is_published(item)).or_else(|| there.first());
        Some(Worse::Changed(instead.map_or(0, |item| item.index)))
    }

    /// The reason for `#[deprecated]`; `name` has the names of the items.
    pub(super) fn text(&self, name: impl Fn(usize) -> String) -> String {
        match self {
            Worse::Gone => "its specification does not have it any more".to_owned(),
            Worse::Changed(index) => format!("its specification has changed: see `{}`", name(*index)),
        }
    }
}

/// `-> T` => `T`
fn value(returns: &str) -> &str {
    returns.trim_start_matches(" -> ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_worse_where_no_form_of_today_covers_it() {
        let present = |index, shape: &str| Present {
            index,
            path: "T::f".to_owned(),
            shape: shape.to_owned(),
            can_be_renamed: true,
        };
        let there = [present(7, "(&self) -> Node"), present(8, "(&self, &str, u32) -> Node")];
        let worse = |wanted| Worse::than(wanted, BindingKind::Method, &there, |_| false);
        assert_eq!(worse("(&self, &str) -> Node"), None);
        assert_eq!(worse("(&self, &str) -> Option<Node>"), None);
        for wanted in ["(&self, u32) -> Node", "(&self, &str) -> Element", "(&self, &str, u32, bool) -> Node"] {
            assert_eq!(worse(wanted), Some(Worse::Changed(7)), "{wanted}");
        }
        // The second argument is required now.
        let required = Worse::than("(&self) -> Node", BindingKind::Method, &there[1..], |_| true);
        assert_eq!(required, Some(Worse::Changed(8)));
        let dictionary = |wanted| Worse::than(wanted, BindingKind::Helper, &[present(0, "(&str) -> Self")], |_| false);
        assert_eq!(dictionary("(&str, bool) -> Self"), None);
        assert_eq!(dictionary("() -> Self"), Some(Worse::Changed(0)));
        assert_eq!(Worse::than("(&self)", BindingKind::Method, &[], |_| false), Some(Worse::Gone));
        let text = Worse::Changed(7).text(|index| format!("item_{index}"));
        assert_eq!(text, "its specification has changed: see `item_7`");
    }
}
