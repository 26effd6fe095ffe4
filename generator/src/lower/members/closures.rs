//! The two forms of a call that fails only where a closure does: `map` for closures that cannot fail, `try_map` for all
//! closures and functions.

use super::bind::Bound;
use crate::bindings::outcome::{Cause, Outcome};
use crate::bindings::parameter::{Argument, Form, Taken};
use crate::names;

impl Bound {
    /// Both forms, or the function alone if it takes no closure that is called during the call, or fails for another reason
    /// than its closure.
    pub(super) fn by_closures(mut self) -> Vec<Bound> {
        let infallible = matches!(self.outcome, Outcome::Returns | Outcome::Panics);
        if !infallible || !self.arguments.iter_mut().any(|argument| scoped(argument).is_some()) {
            return vec![self];
        }
        let trying = Bound {
            rust_name: format!("try_{}", names::unescaped(self.rust_name.clone())),
            outcome: Outcome::Result(Cause::Callback),
            rename: None,
            ..self.clone()
        };
        self.arguments.iter_mut().filter_map(scoped).for_each(|taken| taken.infallible = true);
        vec![self, trying]
    }
}

/// How a function is taken that JavaScript calls during the call alone.
fn scoped(argument: &mut Argument) -> Option<&mut Taken> {
    let Argument::Parameter(parameter) = argument else { return None };
    let Form::Function(_, taken) = &mut parameter.form else { return None };
    taken.is_scoped().then_some(taken)
}
