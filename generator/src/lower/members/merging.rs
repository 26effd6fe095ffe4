//! Overloads that differ in the type of one argument only, as one that takes any of the types.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use super::super::lowering::Lowering;
use super::super::scope::Scope;
use super::overloads::{LoweredArgument, Overload};
use crate::bindings::parameter::{Accepted, Form, Memory};
use crate::bindings::rust_type::RustType;

impl Lowering<'_> {
    /// Each group of overloads that differ in one argument's type as one overload that takes the union of the types.
    pub(super) fn merge_overloads(&mut self, scope: Scope<'_>, overloads: Vec<Overload>) -> Vec<Overload> {
        let mut groups = Groups::default();
        overloads.into_iter().for_each(|overload| groups.add(overload));
        let merged = groups.list.into_iter().map(|Group { mut overload, union }| {
            if let Some((position, types)) = union
                && let Some(union) = self.union_of(scope.site(), types)
            {
                overload.arguments[position].form = Form::Union(union);
            }
            overload
        });
        merged.collect()
    }
}

/// An overload, and those that became one with it.
struct Group {
    overload: Overload,
    /// The argument in which the others differ from the first, and its types.
    union: Option<(usize, Vec<RustType>)>,
}

/// The groups so far, in the order of their first overloads. They are found by hashes, since there may be many.
#[derive(Default)]
struct Groups {
    list: Vec<Group>,
    /// The first group of each signature without the argument at this position, of those that can still unite there.
    by_others: HashMap<(u64, usize), usize>,
    /// The first group of each signature, buffers being one type.
    by_all: HashMap<u64, usize>,
}

impl Groups {
    fn add(&mut self, overload: Overload) {
        let others = hashes_of_others(&overload);
        let found = others.iter().filter_map(|key| Some((*self.by_others.get(key)?, key.1)));
        let found = found.filter(|(group, position)| self.list[*group].takes(&overload, *position)).min();
        if let Some((group, position)) = found {
            return self.list[group].unite(overload, position);
        }
        let all = hash(&(&overload.returns, overload.arguments.iter().map(plain).collect::<Vec<_>>()));
        if let Some(group) = self.by_all.get(&all)
            && same_signature(&self.list[*group].overload, &overload)
        {
            return accept_both(&mut self.list[*group].overload, &overload);
        }
        let group = self.list.len();
        for key in others {
            let other = self.by_others.entry(key).or_insert(group);
            // A group that is united at another position takes nothing more at this one.
            if self.list.get(*other).is_some_and(|other| other.is_united_elsewhere(key.1)) {
                *other = group;
            }
        }
        self.by_all.entry(all).or_insert(group);
        self.list.push(Group { overload, union: None });
    }
}

impl Group {
    /// Whether the overload differs from the group in the argument at this position only, and a union can say the same.
    fn takes(&self, overload: &Overload, position: usize) -> bool {
        let first = &self.overload;
        let is_kept = |index: usize| index == position || first.arguments[index].form == overload.arguments[index].form;
        !self.is_united_elsewhere(position)
            && first.returns == overload.returns
            && flags(first).eq(flags(overload))
            && first.arguments[position].form != overload.arguments[position].form
            && value_of(&first.arguments[position].form).is_some()
            && (0..first.arguments.len()).all(is_kept)
    }

    fn is_united_elsewhere(&self, position: usize) -> bool {
        self.union.as_ref().is_some_and(|(united, _)| *united != position)
    }

    fn unite(&mut self, overload: Overload, position: usize) {
        let value = |overload: &Overload| value_of(&overload.arguments[position].form);
        let (_, types) = self.union.get_or_insert_with(|| (position, value(&self.overload).into_iter().collect()));
        types.extend(value(&overload));
        let united = &mut self.overload.arguments[position];
        united.refusals = united.refusals.or(overload.arguments[position].refusals);
        self.overload.webidl.extend(overload.webidl);
    }
}

/// For each argument that could be a union: the hash of all others, of the result and of what may be left out.
fn hashes_of_others(overload: &Overload) -> Vec<(u64, usize)> {
    let arguments = || overload.arguments.iter().enumerate();
    let of_argument: Vec<u64> = arguments().map(|(index, argument)| hash(&(index, &argument.form))).collect();
    let rest = hash(&(&overload.returns, flags(overload).collect::<Vec<_>>()));
    let all = of_argument.iter().fold(rest, |sum, hash| sum.wrapping_add(*hash));
    let can_be_united = arguments().filter(|(_, argument)| value_of(&argument.form).is_some());
    can_be_united.map(|(index, _)| (all.wrapping_sub(of_argument[index]), index)).collect()
}

fn hash(value: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

fn flags(overload: &Overload) -> impl Iterator<Item = (bool, bool)> {
    overload.arguments.iter().map(|argument| (argument.optional, argument.variadic))
}

/// Rust has one function for both, whatever names WebIDL has for the types and whichever buffers it lists.
fn same_signature(first: &Overload, second: &Overload) -> bool {
    let (of_first, of_second) = (first.arguments.iter().map(plain), second.arguments.iter().map(plain));
    first.returns == second.returns && of_first.eq(of_second)
}

/// The part of an argument that Rust's signature has.
fn plain(argument: &LoweredArgument) -> (&str, Form, bool, bool) {
    let mut form = argument.form.clone();
    if let Form::Buffer(lent) = &mut form {
        (lent.accepted, lent.memory) = (Accepted::Buffers, Memory::Own);
    }
    (&argument.name, form, argument.optional, argument.variadic)
}

/// `send(ArrayBuffer data)` and `send(ArrayBufferView data)` take any buffer.
fn accept_both(overload: &mut Overload, other: &Overload) {
    for (argument, other) in overload.arguments.iter_mut().zip(&other.arguments) {
        argument.refusals = argument.refusals.or(other.refusals);
        if let (Form::Buffer(lent), Form::Buffer(other)) = (&mut argument.form, &other.form) {
            lent.accepted = lent.accepted.or(other.accepted);
            lent.memory = lent.memory.min(other.memory);
        }
    }
}

/// The union member that a form stands for; a number beside an object reads better as two methods.
fn value_of(form: &Form) -> Option<RustType> {
    match form {
        Form::Str | Form::Text => Some(RustType::String),
        Form::Ref(RustType::JsValue) => None,
        Form::Ref(ty) | Form::Enumeration(ty) | Form::Union(ty) | Form::Function(ty, _) => Some(ty.clone()),
        Form::Sequence(item) | Form::Array(item) => Some(RustType::Array(Box::new(item.clone()))),
        _ => None,
    }
}
