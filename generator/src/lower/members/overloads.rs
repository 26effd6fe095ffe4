//! The Rust functions of one set of overloads, and their names.
//!
//! Each name is a function of the set's own declarations:
//! - the main overload has the base name, and `_with_` with its optional arguments' names for its longer forms;
//! - any other is told apart by the arguments that the main one lacks, or by their types where the names are equal;
//! - and by all that differs in type, where another has that name already.

use std::collections::HashMap;
use std::ptr;

use super::super::lowering::Lowering;
use super::super::scope::Scope;
use crate::bindings::parameter::Form;
use crate::bindings::refusal::Refusals;
use crate::bindings::rust_type::RustType;
use crate::diagnostics::Span;
use crate::facts::ArgumentKey;
use crate::names;

/// Up to so many optional arguments every length has a form; past it only the longest does.
const MOST_OPTIONAL: usize = 4;

/// One argument of an overload.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct LoweredArgument {
    /// The WebIDL name.
    pub name: String,
    /// The WebIDL type.
    pub ty: String,
    pub form: Form,
    pub optional: bool,
    pub variadic: bool,
    /// What its conversion refuses.
    pub refusals: Refusals,
}

/// One overload, or several that differ in one argument and became one.
#[derive(Clone, Debug)]
pub(super) struct Overload {
    pub arguments: Vec<LoweredArgument>,
    pub returns: RustType,
    /// The WebIDL of each declaration.
    pub webidl: Vec<String>,
    /// The place of the first.
    pub origin: Span,
}

/// One Rust function of the set: an overload with the arguments that this form of it takes.
#[derive(Debug)]
pub(super) struct NamedOverload {
    pub name: String,
    pub overload: Overload,
    /// The positions, in the call, of optional arguments that the form leaves out before one that it takes.
    pub left_out: Vec<usize>,
}

impl LoweredArgument {
    /// The argument as overlays name it.
    pub(super) fn key(&self) -> ArgumentKey<'_> {
        ArgumentKey { ty: &self.ty, name: &self.name }
    }
}

impl Overload {
    fn required(&self) -> impl Iterator<Item = &LoweredArgument> {
        self.arguments.iter().filter(|argument| !argument.optional && !argument.variadic)
    }

    fn required_names(&self) -> Vec<&str> {
        self.required().map(|argument| argument.name.as_str()).collect()
    }

    fn has_required(&self, name: &str) -> bool {
        self.required().any(|argument| argument.name == name)
    }

    /// How many of the optional arguments each form takes. A variadic argument after optional ones counts as one more,
    /// since nobody wants to write that there is none; alone, it is in every form.
    fn optional_counts(&self) -> Vec<usize> {
        let optional = self.optional().count();
        let mut counts: Vec<usize> = (0..=optional.min(MOST_OPTIONAL)).collect();
        if optional > MOST_OPTIONAL {
            counts.push(optional);
        }
        counts
    }

    /// The arguments that a form may lack.
    fn optional(&self) -> impl Iterator<Item = &LoweredArgument> {
        let any = self.arguments.iter().any(|argument| argument.optional && !argument.variadic);
        self.arguments
            .iter()
            .filter(move |argument| argument.optional && !argument.variadic || argument.variadic && any)
    }

    /// The arguments that a form takes, in the order of WebIDL, and the positions of those that it leaves out before
    /// one that it takes: all required ones, the first `optional` of the others, and a variadic one that no form may lack.
    fn form_arguments(&self, optional: usize) -> (Vec<LoweredArgument>, Vec<usize>) {
        let may_be_left_out: Vec<&LoweredArgument> = self.optional().skip(optional).collect();
        let is_left_out = |argument: &LoweredArgument| may_be_left_out.iter().any(|other| ptr::eq(*other, argument));
        let length = self.arguments.iter().rposition(|argument| !is_left_out(argument)).map_or(0, |last| last + 1);
        let left_out = (0..length).filter(|position| is_left_out(&self.arguments[*position])).collect();
        let taken = self.arguments.iter().filter(|argument| !is_left_out(argument)).cloned().collect();
        (taken, left_out)
    }

    fn optional_fragments(&self, count: usize) -> Vec<String> {
        self.optional().take(count).map(|argument| names::fragment(&argument.name)).collect()
    }
}

impl Lowering<'_> {
    /// The functions of a set of overloads, in the order of their declarations; `base` has no escape for keywords yet.
    pub(super) fn overload_forms(
        &mut self,
        scope: Scope<'_>,
        base: &str,
        overloads: Vec<Overload>,
    ) -> Vec<NamedOverload> {
        let mut overloads = self.merge_overloads(scope, overloads);
        let main = main_overload(&overloads);
        overloads[..=main].rotate_right(1);
        let mut forms: Vec<NamedOverload> = Vec::new();
        let mut named: HashMap<String, usize> = HashMap::new();
        for (index, overload) in overloads.iter().enumerate() {
            let distinguishing = if index == 0 { Vec::new() } else { self.distinguishing(overload, &overloads[0]) };
            for count in overload.optional_counts() {
                // The main overload takes these very arguments already, and this overload's longer forms name its own.
                if index > 0 && distinguishing.is_empty() && count == 0 && overload.optional_counts().len() > 1 {
                    continue;
                }
                let (arguments, left_out) = overload.form_arguments(count);
                let usual = form_name(base, distinguishing.clone(), overload.optional_fragments(count));
                let name = match named.get(&usual).map(|form| &forms[*form]) {
                    Some(other) => self.longer_name(base, &arguments, other, &overloads[0], &named),
                    None => usual,
                };
                named.entry(name.clone()).or_insert(forms.len());
                forms.push(NamedOverload { name, overload: Overload { arguments, ..overload.clone() }, left_out });
            }
        }
        forms
    }

    /// The name of a form whose usual one another form has: it says more of the arguments.
    fn longer_name(
        &self,
        base: &str,
        arguments: &[LoweredArgument],
        other: &NamedOverload,
        main: &Overload,
        named: &HashMap<String, usize>,
    ) -> String {
        let other = &other.overload.arguments;
        let name = form_name(base, apart_from(arguments, other, main), Vec::new());
        if !named.contains_key(&name) {
            return name;
        }
        let lacking = lacking(arguments, other);
        match lacking.is_empty() {
            true => form_name(base, self.types_apart(arguments, other), Vec::new()),
            false => format!("{name}_without_{}", names::joined(&lacking)),
        }
    }

    /// The required arguments that the main overload lacks; else the types in which they differ from its own.
    fn distinguishing(&self, overload: &Overload, main: &Overload) -> Vec<String> {
        let by_name: Vec<_> =
            overload.required().filter(|argument| !main.has_required(&argument.name)).map(fragment).collect();
        if !by_name.is_empty() {
            return by_name;
        }
        let pairs = overload.required().zip(main.required());
        pairs
            .filter(|(own, mains)| own.form != mains.form)
            .map(|(own, _)| names::fragment(&self.form_label(&own.form)))
            .collect()
    }

    /// Of each argument in which a form differs from another: its type, or its name where the other form lacks it.
    fn types_apart(&self, arguments: &[LoweredArgument], other: &[LoweredArgument]) -> Vec<String> {
        let differs = |(index, argument): &(usize, &LoweredArgument)| {
            other.get(*index).is_none_or(|other| other.form != argument.form)
        };
        let apart = arguments.iter().enumerate().filter(differs).map(|(index, argument)| match other.get(index) {
            Some(_) => names::fragment(&self.form_label(&argument.form)),
            None => fragment(argument),
        });
        apart.collect()
    }

    /// A word for a form's type: `Blob` => `Blob`, `DOMString` => `String`
    fn form_label(&self, form: &Form) -> String {
        match form {
            Form::Bool => "bool".to_owned(),
            Form::Str | Form::OptionStr | Form::Text | Form::NullableText => "str".to_owned(),
            Form::Buffer(_) => "buffer".to_owned(),
            Form::Sequence(_) | Form::Array(_) | Form::Variadic(_) => "sequence".to_owned(),
            Form::Record(_) => "record".to_owned(),
            Form::Number(ty)
            | Form::SafeInteger(ty)
            | Form::Generic(ty)
            | Form::Item(ty)
            | Form::Ref(ty)
            | Form::OptionRef(ty)
            | Form::Enumeration(ty)
            | Form::Union(ty)
            | Form::Function(ty, _)
            | Form::OptionUnion(ty)
            | Form::OptionValue(ty) => self.variant_name(ty),
        }
    }
}

fn form_name(base: &str, mut fragments: Vec<String>, optional: Vec<String>) -> String {
    fragments.extend(optional);
    match fragments.as_slice() {
        [] => names::escape(base.to_owned()),
        fragments => format!("{base}_with_{}", names::joined(fragments)),
    }
}

fn fragment(argument: &LoweredArgument) -> String {
    names::fragment(&argument.name)
}

/// The first overload, unless another's required arguments are the beginning of its own: the shortest is the plain case.
fn main_overload(overloads: &[Overload]) -> usize {
    let Some(first) = overloads.first() else { return 0 };
    let first = first.required_names();
    let shorter = overloads.iter().enumerate().filter(|(_, overload)| {
        let required = overload.required_names();
        !required.is_empty() && required.len() < first.len() && first.starts_with(&required)
    });
    shorter.min_by_key(|(_, overload)| overload.required_names().len()).map_or(0, |(index, _)| index)
}

/// The arguments of a form, but for those of both the main overload and the form that has its name.
fn apart_from(arguments: &[LoweredArgument], other: &[LoweredArgument], main: &Overload) -> Vec<String> {
    let in_other = |name: &str| other.iter().any(|argument| argument.name == name);
    arguments
        .iter()
        .filter(|argument| !(main.has_required(&argument.name) && in_other(&argument.name)))
        .map(fragment)
        .collect()
}

/// The arguments that another form has and this one has not.
fn lacking(arguments: &[LoweredArgument], other: &[LoweredArgument]) -> Vec<String> {
    let has = |name: &str| arguments.iter().any(|argument| argument.name == name);
    other.iter().filter(|argument| !has(&argument.name)).map(fragment).collect()
}
