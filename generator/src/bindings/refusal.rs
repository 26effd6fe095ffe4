//! The values of arguments that their Rust types let pass, and that WebIDL's conversion refuses with a `TypeError`.

use std::fmt;

/// Why a conversion refuses a value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Refusal {
    /// `float`, `double`: NaN and the infinities.
    NotFinite,
    /// `[EnforceRange]` 64-bit integers, where they do not cross the boundary by themselves.
    OutOfRange,
    /// `ByteString`: a character above U+00FF.
    NoByte,
    /// An enumeration: a value that the engine does not know.
    UnknownValue,
    /// A buffer without `[AllowShared]`, on memory that is shared.
    Shared,
    /// A buffer without `[AllowResizable]`, on memory that can be resized.
    Resizable,
    /// `async_sequence`: an object that does not iterate.
    NotIterable,
    /// A required field of a dictionary that is `undefined`.
    Missing,
}

impl Refusal {
    const ALL: [Refusal; 8] = [
        Refusal::NotFinite,
        Refusal::OutOfRange,
        Refusal::NoByte,
        Refusal::UnknownValue,
        Refusal::Shared,
        Refusal::Resizable,
        Refusal::NotIterable,
        Refusal::Missing,
    ];

    fn name(self) -> &'static str {
        match self {
            Refusal::NotFinite => "not-finite",
            Refusal::OutOfRange => "out-of-range",
            Refusal::NoByte => "no-byte",
            Refusal::UnknownValue => "unknown-value",
            Refusal::Shared => "shared",
            Refusal::Resizable => "resizable",
            Refusal::NotIterable => "not-iterable",
            Refusal::Missing => "missing",
        }
    }

    fn text(self) -> &'static str {
        match self {
            Refusal::NotFinite => "a NaN or an infinity",
            Refusal::OutOfRange => "an integer beyond 2^53",
            Refusal::NoByte => "a text with a character above U+00FF",
            Refusal::UnknownValue => "a value of an enumeration that the engine does not know",
            Refusal::Shared => "a buffer on shared memory",
            Refusal::Resizable => "a buffer that can be resized",
            Refusal::NotIterable => "an object that does not iterate",
            Refusal::Missing => "a required field that is `undefined`",
        }
    }
}

/// A set of refusals.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Refusals(u8);

impl Refusals {
    pub const NONE: Refusals = Refusals(0);

    pub fn is_empty(self) -> bool {
        self == Refusals::NONE
    }

    pub fn contains(self, refusal: Refusal) -> bool {
        self.0 & bit(refusal) != 0
    }

    #[must_use]
    pub fn with(self, refusal: Refusal) -> Refusals {
        Refusals(self.0 | bit(refusal))
    }

    #[must_use]
    pub fn or(self, other: Refusals) -> Refusals {
        Refusals(self.0 | other.0)
    }

    fn iter(self) -> impl Iterator<Item = Refusal> {
        Refusal::ALL.into_iter().filter(move |refusal| self.contains(*refusal))
    }

    /// The names in the listing: `not-finite shared`
    pub fn names(self) -> String {
        self.iter().map(Refusal::name).collect::<Vec<_>>().join(" ")
    }

    /// The set of these names, if each is one.
    pub fn named(names: &str) -> Option<Refusals> {
        let named = |name: &str| Refusal::ALL.into_iter().find(|refusal| refusal.name() == name);
        names.split(' ').try_fold(Refusals::NONE, |set, name| Some(set.with(named(name)?)))
    }

    /// What is refused: one thing, or a list in Markdown.
    pub fn text(self) -> String {
        let texts: Vec<&str> = self.iter().map(Refusal::text).collect();
        match texts[..] {
            [only] => format!(" {only}."),
            _ => texts.iter().map(|text| format!("\n- {text}")).collect(),
        }
    }
}

impl FromIterator<Refusals> for Refusals {
    fn from_iter<I: IntoIterator<Item = Refusals>>(sets: I) -> Refusals {
        sets.into_iter().fold(Refusals::NONE, Refusals::or)
    }
}

impl fmt::Debug for Refusals {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

fn bit(refusal: Refusal) -> u8 {
    1 << refusal as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_has_what_was_put_in() {
        let set = Refusals::NONE.with(Refusal::Missing).with(Refusal::NotFinite);
        assert_eq!(set.iter().collect::<Vec<_>>(), [Refusal::NotFinite, Refusal::Missing]);
        assert_eq!(set.or(Refusals::NONE.with(Refusal::Shared)).iter().count(), 3);
        assert!(Refusals::NONE.is_empty() && !set.is_empty());
        assert_eq!(format!("{set:?}"), "{NotFinite, Missing}");
    }

    #[test]
    fn each_is_said() {
        assert_eq!(Refusals::NONE.with(Refusal::NotFinite).text(), " a NaN or an infinity.");
        assert_eq!(Refusals::NONE.with(Refusal::Resizable).with(Refusal::NotFinite).names(), "not-finite resizable");
        let set = Refusals::named("not-finite resizable");
        assert_eq!(set, Some(Refusals::NONE.with(Refusal::Resizable).with(Refusal::NotFinite)));
        assert_eq!(Refusals::named("not-finite odd"), None);
        let two = Refusals::NONE.with(Refusal::NotFinite).with(Refusal::NoByte);
        assert_eq!(two.text(), "\n- a NaN or an infinity\n- a text with a character above U+00FF");
    }
}
