//! The arguments of operations and constructors, lowered.

use super::super::idl_text;
use super::super::lowering::Lowering;
use super::super::scope::{Host, Scope};
use super::overloads::LoweredArgument;
use crate::bindings::parameter::{Form, Parameter};
use crate::facts::BufferUse;
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
        let refuses_shared = self.refuses_shared(scope.host, &argument.ty, holder, member, &argument.name);
        LoweredArgument {
            name: argument.name.clone(),
            ty: idl_text::ty(self.model, &argument.ty),
            form: match argument.variadic {
                true => Form::Variadic(self.value(scope.site(), &argument.ty)),
                false => self.argument_form(scope, holder, member, argument, refuses_shared),
            },
            optional: argument.optional,
            variadic: argument.variadic,
            refuses_shared,
        }
    }

    fn argument_form(
        &mut self,
        scope: Scope<'_>,
        holder: &str,
        member: &str,
        argument: &Argument<DefinitionId>,
        refuses_shared: bool,
    ) -> Form {
        let buffer = self.buffer_use(scope.host, holder, member, &argument.name);
        let mut form = self.parameter_form(scope.site(), &argument.ty, buffer);
        if let Form::Buffer(lent) = &mut form {
            lent.shared &= !refuses_shared;
        }
        let form = if self.is_hot(scope.host, holder, member, Some(&argument.name)) { form.hot() } else { form };
        let calls = argument.ty.calls.or_else(|| self.callback_use(scope.host, holder, member, &argument.name));
        self.function_form(form, calls)
    }

    /// The callee's use of the buffer that it gets in an argument.
    pub(super) fn buffer_use(&self, host: &Host<'_>, holder: &str, member: &str, argument: &str) -> Option<BufferUse> {
        let buffers = &self.facts.buffers;
        buffers.get(host.name(), member, argument).or_else(|| buffers.get(holder, member, argument))
    }

    /// When the callee calls the function that it gets in an argument.
    fn callback_use(&self, host: &Host<'_>, holder: &str, member: &str, argument: &str) -> Option<Calls> {
        let callbacks = &self.facts.callbacks;
        callbacks.get(host.name(), member, argument).or_else(|| callbacks.get(holder, member, argument))
    }

    /// Whether programs often write the text of an attribute, or of an argument of an operation.
    pub(super) fn is_hot(&self, host: &Host<'_>, holder: &str, member: &str, argument: Option<&str>) -> bool {
        let texts = &self.facts.hot_texts;
        texts.is_hot(host.name(), member, argument) || texts.is_hot(holder, member, argument)
    }
}

/// The parameters of a form, each under a name of its own.
pub(super) fn parameters(arguments: Vec<LoweredArgument>) -> Vec<Parameter> {
    let mut parameters: Vec<Parameter> = Vec::with_capacity(arguments.len());
    for argument in arguments {
        let mut name = names::parameter(&argument.name);
        // `fooBar` and `foo_bar`: no caller writes the name of a parameter, so a second underscore hurts nobody.
        while parameters.iter().any(|other| other.name == name) {
            name.push('_');
        }
        parameters.push(Parameter { name, form: argument.form });
    }
    parameters
}
