//! Which features open a declaration, a part of the runtime or an import.

use std::collections::BTreeMap;

use super::mentioned::Mentioned;
use crate::facts::{AreaId, MOST_AREAS_OF_ALL};
use crate::runtime::RuntimePart;

const WORDS: usize = MOST_AREAS_OF_ALL.div_ceil(64);

/// A set of areas, as bits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Debug)]
pub struct AreaSet([u64; WORDS]);

impl AreaSet {
    pub fn insert(&mut self, area: AreaId) {
        let word = self.0.get_mut(area.0 as usize / 64);
        *word.expect("the areas that have something in them come first, and `facts` refuses more") |=
            1 << (area.0 % 64);
    }

    pub fn contains(&self, area: AreaId) -> bool {
        self.0.get(area.0 as usize / 64).is_some_and(|word| word & (1 << (area.0 % 64)) != 0)
    }

    pub fn iter(&self) -> impl Iterator<Item = AreaId> + use<'_> {
        self.0.iter().zip(0..).flat_map(|(word, position)| {
            let bits = std::iter::successors(Some(*word), |left| Some(left & left.wrapping_sub(1)));
            bits.take_while(|left| *left != 0).map(move |left| AreaId(position * 64 + left.trailing_zeros()))
        })
    }

    pub fn is_empty(&self) -> bool {
        self.0 == [0; WORDS]
    }

    pub fn len(&self) -> usize {
        self.0.iter().map(|word| word.count_ones() as usize).sum()
    }

    /// The union of two sets, and whether it is more than the first.
    fn merge(&mut self, other: &AreaSet) -> bool {
        let before = *self;
        for (word, more) in self.0.iter_mut().zip(&other.0) {
            *word |= more;
        }
        *self != before
    }

    fn without(&self, other: &AreaSet) -> AreaSet {
        let mut left = *self;
        for (word, taken) in left.0.iter_mut().zip(&other.0) {
            *word &= !taken;
        }
        left
    }
}

/// The areas that open an item by themselves, and the areas that open it together with `experimental`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Debug)]
pub struct Gate {
    pub stable: AreaSet,
    pub experimental: AreaSet,
}

impl Gate {
    /// Of one area.
    pub fn of(area: AreaId, experimental: bool) -> Gate {
        let mut gate = Gate::default();
        gate.open(area, experimental);
        gate
    }

    pub fn open(&mut self, area: AreaId, experimental: bool) {
        if experimental { self.experimental.insert(area) } else { self.stable.insert(area) }
    }

    pub fn merge(&mut self, other: &Gate) -> bool {
        let stable = self.stable.merge(&other.stable);
        let experimental = self.experimental.merge(&other.experimental);
        stable || experimental
    }

    /// Whether the other gate is open wherever this one is.
    pub fn implies(&self, other: &Gate) -> bool {
        let mut either = other.stable;
        either.merge(&other.experimental);
        self.stable.without(&other.stable).is_empty() && self.experimental.without(&either).is_empty()
    }

    /// The gate that is open where any of these is.
    pub fn any(gates: impl Iterator<Item = Gate>) -> Gate {
        let mut all = Gate::default();
        for gate in gates {
            all.merge(&gate);
        }
        all.simplified()
    }

    /// The gate's one area, where it has one.
    pub fn only_area(&self) -> Option<AreaId> {
        let mut all = self.stable;
        all.merge(&self.experimental);
        if all.len() == 1 { all.iter().next() } else { None }
    }

    /// The same gate, without the experimental areas that open it anyway.
    pub fn simplified(self) -> Gate {
        Gate { stable: self.stable, experimental: self.experimental.without(&self.stable) }
    }
}

/// The gates of all declarations and imports, and of the parts of the runtime that anything mentions.
#[derive(Default, Debug)]
pub struct Gates {
    pub declarations: Vec<Gate>,
    pub imports: Vec<Gate>,
    pub runtime: BTreeMap<RuntimePart, Gate>,
}

impl Gates {
    /// Opens the mentioned declaration or part wherever `gate` is open. A part opens the parts that it needs. True if
    /// anything is more open than before.
    pub fn merge(&mut self, mentioned: Mentioned, gate: &Gate) -> bool {
        match mentioned {
            Mentioned::Declaration(id) => self.declarations[id.index()].merge(gate),
            Mentioned::Part(part) => {
                let mut more = false;
                for part in std::iter::once(&part).chain(part.needs()) {
                    more |= self.runtime.entry(*part).or_default().merge(gate);
                }
                more
            }
        }
    }
}
