//! The second names that CSSOM gives the attributes of styles: `margin-top` beside `marginTop`, `WebkitFilter` and
//! `-webkit-filter` beside `webkitFilter`.

use std::collections::{HashMap, HashSet};

use crate::model::{Interface, Member};

/// The second names of an interface's attributes.
#[derive(Default)]
pub(super) struct SecondNames<'m> {
    first: HashMap<&'m str, String>,
    second: HashMap<String, Vec<&'m str>>,
}

impl<'m> SecondNames<'m> {
    pub(super) fn of<R>(interface: &'m Interface<R>) -> Self {
        let names = || interface.members.iter().filter_map(Member::name);
        let mut second_names = SecondNames::default();
        if !names().any(may_be_second) {
            return second_names;
        }
        let all: HashSet<&str> = names().collect();
        for name in names().filter(|name| may_be_second(name)) {
            let Some(first) = first_names(name).into_iter().find(|first| first != name && all.contains(&**first))
            else {
                continue;
            };
            second_names.second.entry(first.clone()).or_default().push(name);
            second_names.first.insert(name, first);
        }
        second_names
    }

    /// The first name of the attribute whose second name this is.
    pub(super) fn first(&self, second: &str) -> Option<&str> {
        self.first.get(second).map(String::as_str)
    }

    /// The second names of the attribute whose first name this is.
    pub(super) fn second(&self, first: &str) -> &[&'m str] {
        self.second.get(first).map_or(&[], Vec::as_slice)
    }
}

fn may_be_second(name: &str) -> bool {
    name.contains('-') || name.starts_with(CAMEL_CASED)
}

const CAMEL_CASED: &str = "Webkit";
const WEBKIT_CASED: &str = "webkit";

/// The names that the attribute can have first, the likeliest first: CSSOM's webkit-cased and camel-cased ones.
fn first_names(name: &str) -> Vec<String> {
    let camel_cased = camel_cased(name);
    let webkit_cased = camel_cased.strip_prefix(CAMEL_CASED).map(|rest| format!("{WEBKIT_CASED}{rest}"));
    webkit_cased.into_iter().chain([camel_cased]).collect()
}

/// CSSOM's algorithm "CSS property to IDL attribute".
fn camel_cased(name: &str) -> String {
    let mut parts = name.split('-');
    let mut cased = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let mut characters = part.chars();
        cased.extend(characters.next().map(|first| first.to_ascii_uppercase()));
        cased.push_str(characters.as_str());
    }
    cased
}
