//! The sentence that an item's documentation begins with, the described one or one that follows from the item's kind; and
//! what the item throws, where that is described.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use crate::bindings::item::{BindingKind, Item, ItemKind};
use crate::bindings::outcome::{Cause, Outcome};
use crate::diagnostics::Span;
use crate::facts::Descriptions;
use crate::platform::CONSTRUCTOR;

/// The place of a member's WebIDL, and its name.
type Text<'a> = (Span, &'a str);

/// Gives each item its sentence, and its errors.
pub(super) fn add(items: &mut [Item], descriptions: &Descriptions) {
    let texts: Vec<(Option<String>, Option<String>)> = {
        let sentences = Sentences::of(items, descriptions);
        items.iter().map(|item| (sentences.sentence(item), sentences.errors(item))).collect()
    };
    for (item, (sentence, errors)) in items.iter_mut().zip(texts) {
        item.docs.sentence = item.docs.sentence.take().or(sentence);
        if let (Some((_, text)), Some(errors)) = (&mut item.docs.section, errors) {
            *text = errors;
        }
    }
}

/// The sentences of members.
struct Sentences<'a> {
    descriptions: &'a Descriptions,
    /// A member of a mixin is described once, for one of the interfaces that have it.
    by_text: HashMap<Text<'a>, &'a Arc<str>>,
    errors_by_text: HashMap<(Text<'a>, bool), &'a Arc<str>>,
    /// The setters by name, with their keys in JavaScript.
    by_name: HashMap<(&'a str, &'a str), &'a ItemKind>,
}

impl<'a> Sentences<'a> {
    fn of(items: &'a [Item], descriptions: &'a Descriptions) -> Self {
        let mut by_text = HashMap::new();
        let mut errors_by_text = HashMap::new();
        let mut by_name = HashMap::new();
        for item in items {
            let javascript = &item.javascript;
            if let Some(text) = text(item)
                && let Some(sentence) = descriptions.sentence(&javascript.class, Some(&javascript.name))
            {
                by_text.entry(text).or_insert(sentence);
            }
            if let Some(text) = text(item).filter(|_| may_throw(item))
                && let Some(errors) = descriptions.errors(&javascript.class, &key(item))
            {
                errors_by_text.entry((text, item.javascript.kind.is_setter())).or_insert(errors);
            }
            if matches!(item.kind, ItemKind::HandlerSet(_) | ItemKind::StyleSet(_)) {
                by_name.insert((&*javascript.class, &*javascript.name), &item.kind);
            }
        }
        Sentences { descriptions, by_text, errors_by_text, by_name }
    }

    fn sentence(&self, item: &Item) -> Option<String> {
        let javascript = &item.javascript;
        if javascript.kind == BindingKind::Constructor {
            return Some(format!("Makes a new `{}`.", javascript.class));
        }
        let sentence = self.described(item).or_else(|| self.by_rule(item))?;
        Some(if item.javascript.kind.is_setter() { of_setter(&sentence) } else { sentence })
    }

    /// What the item throws, where nobody but its algorithm says so.
    fn errors(&self, item: &Item) -> Option<String> {
        if !may_throw(item) {
            return None;
        }
        let own = self.descriptions.errors(&item.javascript.class, &key(item));
        let shared =
            || text(item).and_then(|text| self.errors_by_text.get(&(text, item.javascript.kind.is_setter())).copied());
        own.or_else(shared).map(|errors| errors.to_string())
    }

    fn described(&self, item: &Item) -> Option<String> {
        let (class, name) = (&item.javascript.class, &item.javascript.name);
        let own = self.descriptions.sentence(class, Some(name));
        let shared = || text(item).and_then(|text| self.by_text.get(&text).copied());
        // The fields of `MouseEventInit` are what the attributes of `MouseEvent` will be.
        let of_event = || self.descriptions.sentence(class.strip_suffix("Init")?, Some(name));
        own.or_else(shared).or_else(of_event).map(|sentence| sentence.to_string())
    }

    fn by_rule(&self, item: &Item) -> Option<String> {
        let (class, name) = (&*item.javascript.class, &*item.javascript.name);
        match self.by_name.get(&(class, name))? {
            ItemKind::HandlerSet(_) => {
                Some(format!("The handler of the event `{}`.", name.strip_prefix("on").unwrap_or(name)))
            }
            _ => Some(format!("The property `{}` of CSS.", css_property(name))),
        }
    }
}

/// Whether it throws by its own algorithm, and not only where a conversion refuses an argument.
fn may_throw(item: &Item) -> bool {
    matches!(item.kind.outcome(), Outcome::Result(Cause::Known | Cause::Unknown))
}

/// The name of a member where its errors are described.
fn key(item: &Item) -> Cow<'_, str> {
    let name = &item.javascript.name;
    match item.javascript.kind {
        BindingKind::Constructor => Cow::Borrowed(CONSTRUCTOR),
        _ if item.javascript.kind.is_setter() => Cow::Owned(format!("set {name}")),
        _ => Cow::Borrowed(name),
    }
}

fn text(item: &Item) -> Option<Text<'_>> {
    let name = &*item.javascript.name;
    item.docs.known.place.filter(|_| !name.is_empty()).map(|place| (place, name))
}

/// `The width in pixels.` => `Sets the width in pixels.`
fn of_setter(sentence: &str) -> String {
    let mut characters = sentence.chars();
    let first = characters.next();
    let rest = characters.as_str();
    // `URL` and the like stay.
    let is_word = rest.starts_with(|c: char| c.is_lowercase() || c == ' ');
    match first.filter(|_| is_word) {
        Some(first) => format!("Sets {}{rest}", first.to_lowercase()),
        None => format!("Sets {sentence}"),
    }
}

/// `webkitLineClamp` => `-webkit-line-clamp`, by the rule of CSSOM.
fn css_property(attribute: &str) -> String {
    if attribute == "cssFloat" {
        return "float".to_owned();
    }
    let dashed: String = attribute.chars().fold(String::new(), |mut dashed, c| {
        if c.is_uppercase() {
            dashed.push('-');
        }
        dashed.extend(c.to_lowercase());
        dashed
    });
    if attribute.starts_with("webkit") { format!("-{dashed}") } else { dashed }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_setter_says_so() {
        for (sentence, expected) in [
            ("The width in pixels.", "Sets the width in pixels."),
            ("Whether it is on.", "Sets whether it is on."),
            ("A name.", "Sets a name."),
            ("URL of the page.", "Sets URL of the page."),
            ("`href` of the base.", "Sets `href` of the base."),
        ] {
            assert_eq!(of_setter(sentence), expected);
        }
    }

    #[test]
    fn css_has_dashes() {
        for (attribute, expected) in [
            ("marginTop", "margin-top"),
            ("webkitLineClamp", "-webkit-line-clamp"),
            ("cssFloat", "float"),
            ("all", "all"),
        ] {
            assert_eq!(css_property(attribute), expected);
        }
    }
}
