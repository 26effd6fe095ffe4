//! The arguments of operations and constructors, lowered.

use super::super::idl_text;
use super::super::lowering::Lowering;
use super::super::scope::{ArgumentPath, Host, Scope};
use super::overloads::LoweredArgument;
use crate::bindings::parameter::{Argument as CallArgument, Form, Parameter};
use crate::bindings::refusal::Refusals;
use crate::model::{Argument, Calls, DefinitionId};
use crate::names;

impl Lowering<'_> {
    /// The arguments of a member; `holder` is the definition that holds its text.
    pub(super) fn arguments(
        &mut self,
        scope: Scope<'_>,
        holder: &str,
        member: &str,
        arguments: &[Argument<DefinitionId>],
    ) -> Vec<LoweredArgument> {
        arguments.iter().map(|argument| self.argument(scope, holder, member, argument)).collect()
    }

    fn argument(
        &mut self,
        scope: Scope<'_>,
        holder: &str,
        member: &str,
        argument: &Argument<DefinitionId>,
    ) -> LoweredArgument {
        let path = ArgumentPath { owners: [scope.host.name(), holder], member, name: &argument.name };
        let form = match argument.variadic {
            true => Form::Variadic(self.value(scope.site(), &argument.ty)),
            false => self.argument_form(scope, path, argument),
        };
        let refusals = match form {
            // The conversions of WebIDL are not those of JavaScript's builtins.
            _ if scope.host.is_builtin() => Refusals::NONE,
            // A copy is passed of what is refused.
            Form::Buffer(_) => Refusals::NONE,
            _ => self.refused_by_engines(path, &argument.ty, self.argument_refusals(&argument.ty, argument.variadic)),
        };
        LoweredArgument {
            name: argument.name.clone(),
            ty: idl_text::ty(self.model, &argument.ty),
            form,
            optional: argument.optional,
            variadic: argument.variadic,
            refusals,
        }
    }

    fn argument_form(&mut self, scope: Scope<'_>, path: ArgumentPath<'_>, argument: &Argument<DefinitionId>) -> Form {
        let form = match self.lent(path, &argument.ty) {
            Some(lent) => Form::Buffer(lent),
            None => self.parameter_form(scope.site(), &argument.ty),
        };
        let form = self.hot_form(form, scope.host, path.owners[1], path.member, Some(path.name));
        let form = self.called_form(form, path, argument.ty.calls);
        if scope.host.is_builtin() { form.of_builtin() } else { form }
    }

    /// The form of a function says when the callee calls it, which the type says, or else the overlay.
    fn called_form(&self, form: Form, path: ArgumentPath<'_>, stated: Option<Calls>) -> Form {
        let entry = self.facts.callbacks.get(path.owners, path.member, path.name);
        let usual = self.function_form(form.clone(), stated);
        let Some(entry) = entry.filter(|_| stated.is_none()) else { return usual };
        match self.function_form(form, Some(*entry.value())) {
            with @ Form::Function(..) => entry.apply(&usual, with),
            other => other,
        }
    }

    /// The form of a text, which also takes a string of JavaScript's where programs write it often: an attribute, or an
    /// argument of an operation.
    pub(super) fn hot_form(
        &self,
        form: Form,
        host: &Host<'_>,
        holder: &str,
        member: &str,
        argument: Option<&str>,
    ) -> Form {
        let hot = form.clone().hot();
        match self.facts.hot_texts.get([host.name(), holder], member, argument) {
            Some(entry) if hot != form => entry.apply(&form, hot),
            _ => form,
        }
    }
}

/// What the conversions of a call refuse.
pub(super) fn refusals(arguments: &[LoweredArgument]) -> Refusals {
    arguments.iter().map(|argument| argument.refusals).collect()
}

/// The arguments of a call, where `left_out` are the positions of those that the form leaves out. Each parameter has a
/// name of its own.
pub(super) fn call_arguments(taken: Vec<LoweredArgument>, left_out: &[usize]) -> Vec<CallArgument> {
    let mut arguments: Vec<CallArgument> = Vec::with_capacity(taken.len() + left_out.len());
    for argument in taken {
        while left_out.contains(&arguments.len()) {
            arguments.push(CallArgument::LeftOut);
        }
        let others = arguments.iter().filter_map(CallArgument::parameter);
        let name = names::parameter(&argument.name, others.map(|other| other.name.as_str()));
        arguments.push(CallArgument::Parameter(Parameter { name, form: argument.form }));
    }
    arguments
}
