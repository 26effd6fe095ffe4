//! What the extended attributes around a type or a member say about it.

use super::super::error::SyntaxError;
use super::attributes::Attributes;
use super::converter::Converter;
use crate::model::{Calls, Exceptions};

/// The inside of a definition or of one of its members.
#[derive(Clone)]
pub(super) struct Scope<'s> {
    /// The name of the definition.
    pub holder: &'s str,
    /// The type parameters that can be named.
    pub type_parameters: Vec<&'s str>,
    /// `[Throws]`, `[Panics]` or `[NeverThrows]` of the definition.
    pub throws: Option<Exceptions>,
    /// `[Calls]` of the definition.
    pub calls: Option<Calls>,
}

impl<'s> Scope<'s> {
    /// The inside of a definition whose extended attributes say nothing about its inside.
    pub(super) fn plain(holder: &'s str) -> Self {
        Scope { holder, type_parameters: Vec::new(), throws: None, calls: None }
    }
}

impl<'a> Converter<'a> {
    /// The inside of an interface or namespace with these attributes.
    pub(super) fn definition_scope<'s>(&mut self, attributes: &Attributes<'a>, holder: &'s str) -> Scope<'s>
    where
        'a: 's,
    {
        let (throws, calls) = (self.throws(attributes), self.calls(attributes));
        self.member_scope(attributes, &Scope { throws, calls, ..Scope::plain(holder) })
    }

    /// The inside of a member with these attributes.
    pub(super) fn member_scope<'s>(&mut self, attributes: &Attributes<'a>, outer: &Scope<'s>) -> Scope<'s>
    where
        'a: 's,
    {
        let mut scope = outer.clone();
        if self.dialect {
            for parameter in attributes.rust_names("TypeParameters") {
                if scope.type_parameters.contains(&parameter) {
                    self.errors.push(SyntaxError::shadowed_parameter(parameter, self.bytes(parameter)));
                }
                scope.type_parameters.push(parameter);
            }
        }
        scope
    }
}
