//! Callbacks and callback interfaces: functions whose argument types are checked.

use super::Lowering;
use super::declaration::{Declaration, DeclarationKind};
use super::rust_type::RustType;
use crate::model::{Argument, DefinitionId, DefinitionKind, MemberKind, Type, TypeKind};

/// The runtime's `Function` is callable up to this many arguments; a callback that has more is untyped.
const MOST_ARGUMENTS: usize = 8;

impl Lowering<'_> {
    /// `callback F = undefined (DOMString s)` => the alias `F` of `Function<fn(String)>`
    pub(super) fn callback(&mut self, id: DefinitionId) -> RustType {
        let model = self.model;
        let definition = model.get(id);
        let DefinitionKind::Callback(callback) = &definition.kind else { return RustType::UntypedFunction };
        // WebIDL's `Function`: `any (any... arguments)`, which says nothing that a type could.
        if definition.name == "Function" {
            return RustType::UntypedFunction;
        }
        self.function_alias(id, &callback.arguments, &callback.returns)
    }

    /// `callback interface EventListener { undefined handleEvent(Event event); }` => an alias of `Function<fn(Event)>`
    pub(super) fn callback_interface(&mut self, id: DefinitionId) -> RustType {
        let model = self.model;
        let Some(interface) = model.get(id).as_interface() else { return RustType::UntypedFunction };
        let operation = interface.members.iter().find_map(|member| match &member.kind {
            MemberKind::Operation(operation) => Some(operation),
            _ => None,
        });
        // Its constants need a type of their own to stand on, so the name is not free for the alias.
        let has_constants = self.declared.contains_key(&id) && interface.has_constants();
        match operation {
            Some(operation) if has_constants => self.function(&operation.arguments, &operation.returns),
            Some(operation) => self.function_alias(id, &operation.arguments, &operation.returns),
            None => RustType::UntypedFunction,
        }
    }

    fn function_alias(
        &mut self,
        id: DefinitionId,
        arguments: &[Argument<DefinitionId>],
        returns: &Type<DefinitionId>,
    ) -> RustType {
        if let Some(&declared) = self.declared.get(&id) {
            return RustType::Declared(declared);
        }
        // A callback that takes itself: a type alias may not.
        if self.open_callbacks.contains(&id) {
            return RustType::UntypedFunction;
        }
        self.open_callbacks.push(id);
        let function = self.function(arguments, returns);
        self.open_callbacks.pop();
        let definition = self.model.get(id);
        let declaration = Declaration {
            name: self.definition_name(id),
            home: self.area_of_definition(id),
            docs: self.definition_docs(id).alias(&definition.name, &self.definition_name(id)),
            kind: DeclarationKind::Alias(function),
        };
        let declared = self.declare(declaration, Some(definition.origin.span), Some(self.definition_entry(id)));
        self.declared.insert(id, declared);
        RustType::Declared(declared)
    }

    /// The type of a function; optional and variadic arguments are optional for whoever is called too.
    pub(super) fn function(&mut self, arguments: &[Argument<DefinitionId>], returns: &Type<DefinitionId>) -> RustType {
        if arguments.len() > MOST_ARGUMENTS || arguments.iter().any(|argument| argument.variadic) {
            return RustType::UntypedFunction;
        }
        let parameters = arguments
            .iter()
            .map(|argument| {
                let value = self.value(&argument.ty);
                let absent = argument.optional && argument.default.is_none();
                if absent { value.option() } else { value }
            })
            .collect();
        let returns = match returns.kind {
            TypeKind::Undefined => RustType::Unit,
            _ => self.value(returns),
        };
        RustType::Function(parameters, Box::new(returns))
    }
}
