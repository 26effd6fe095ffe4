//! Callbacks and callback interfaces: functions whose argument types are checked.

use super::super::lowering::Lowering;
use super::super::scope::Site;
use crate::bindings::declaration::{Declaration, DeclarationKind, Generics};
use crate::bindings::parameter::{Form, Returned, Taken};
use crate::bindings::rust_type::RustType;
use crate::model::{Argument, Calls, DefinitionId, DefinitionKind, MemberKind, Type, TypeKind};
use crate::platform::FUNCTION;
use crate::runtime::{MOST_ARGUMENTS, MOST_ARGUMENTS_OF_LENIENT};

impl Lowering<'_> {
    /// `callback F = undefined (DOMString s)` => the alias `F` of `Function<fn(String)>`
    pub(in crate::lower) fn callback(&mut self, site: Site<'_>, id: DefinitionId) -> RustType {
        let model = self.model;
        let definition = model.get(id);
        let DefinitionKind::Callback(callback) = &definition.kind else { return RustType::UntypedFunction };
        if definition.name == FUNCTION {
            return RustType::UntypedFunction;
        }
        self.function_alias(site, id, &callback.arguments, &callback.returns)
    }

    /// `callback interface EventListener { undefined handleEvent(Event event); }` => an alias of `Function<fn(Event)>`
    pub(super) fn callback_interface(&mut self, site: Site<'_>, id: DefinitionId) -> RustType {
        let model = self.model;
        let Some(interface) = model.get(id).as_interface() else { return RustType::UntypedFunction };
        let operation = interface.members.iter().find_map(|member| match &member.kind {
            MemberKind::Operation(operation) => Some(operation),
            _ => None,
        });
        // Its constants need a type of their own to stand on, so the name is not free for the alias.
        let has_constants = self.declared.contains_key(&id) && interface.has_constants();
        match operation {
            Some(operation) if has_constants => self
                .function_in(site, id, &operation.arguments, &operation.returns)
                .unwrap_or(RustType::UntypedFunction),
            Some(operation) => self.function_alias(site, id, &operation.arguments, &operation.returns),
            None => RustType::UntypedFunction,
        }
    }

    fn function_alias(
        &mut self,
        site: Site<'_>,
        id: DefinitionId,
        arguments: &[Argument<DefinitionId>],
        returns: &Type<DefinitionId>,
    ) -> RustType {
        if let Some(&declared) = self.declared.get(&id) {
            return RustType::Declared(declared);
        }
        let Some(function) = self.function_in(site, id, arguments, returns) else { return RustType::UntypedFunction };
        let definition = self.model.get(id);
        let name = self.claim_definition(id);
        let declaration = Declaration {
            namespace: None,
            generics: Generics::default(),
            home: self.area_of_definition(id),
            docs: self.definition_docs(id).alias(&definition.name, &name),
            name,
            kind: DeclarationKind::Alias(function),
        };
        let declared = self.declare(declaration);
        self.declared.insert(id, declared);
        RustType::Declared(declared)
    }

    /// The type of a callback's function; `None` inside the callback's own signature.
    fn function_in(
        &mut self,
        site: Site<'_>,
        id: DefinitionId,
        arguments: &[Argument<DefinitionId>],
        returns: &Type<DefinitionId>,
    ) -> Option<RustType> {
        let function = site.inside(id, |site| self.function(site, arguments, returns));
        self.cut_short += usize::from(function.is_none());
        function
    }

    /// The type of a function. Optional arguments are optional for whoever is called too. A variadic argument, and those
    /// past the most that the runtime has, are a `Rest`.
    fn function(
        &mut self,
        site: Site<'_>,
        arguments: &[Argument<DefinitionId>],
        returns: &Type<DefinitionId>,
    ) -> RustType {
        let mut parameters: Vec<RustType> = arguments
            .iter()
            .map(|argument| {
                let value = self.value(site, &argument.ty);
                let absent = argument.optional && argument.default.is_none();
                match argument.variadic {
                    true => RustType::Rest(Box::new(value)),
                    false if absent => value.option(),
                    false => value,
                }
            })
            .collect();
        if parameters.len() > MOST_ARGUMENTS {
            parameters.truncate(MOST_ARGUMENTS - 1);
            parameters.push(RustType::Rest(Box::new(RustType::JsValue)));
        }
        let returns = match returns.kind {
            TypeKind::Undefined => RustType::Unit,
            _ => self.value(site, returns),
        };
        RustType::Function(parameters, Box::new(returns))
    }

    /// A parameter that is a function, which can be a closure; any other form is left as it is. A union of a function
    /// and something else is the function where the overlay speaks of it.
    pub(in crate::lower) fn function_form(&self, form: Form, calls: Option<Calls>) -> Form {
        let function = match (form, calls) {
            (Form::Ref(function), _) if self.signature(&function).is_some() => function,
            (Form::Union(union), Some(_)) => match self.function_of_union(&union) {
                Some(function) => function,
                None => return Form::Union(union),
            },
            (other, _) => return other,
        };
        let returns = match self.signature(&function) {
            Some((arguments, _)) if arguments > MOST_ARGUMENTS_OF_LENIENT => Returned::Exactly,
            Some((_, RustType::JsValue)) if calls != Some(Calls::During) => Returned::Anything,
            Some((_, RustType::Promise(_))) => Returned::Future,
            _ => Returned::Exactly,
        };
        Form::Function(function, Taken { calls: calls.unwrap_or(Calls::Often), returns, infallible: false })
    }

    /// The number of arguments of a function type, and its result.
    fn signature(&self, ty: &RustType) -> Option<(usize, RustType)> {
        match ty {
            RustType::UntypedFunction => Some((0, RustType::Unit)),
            RustType::Function(arguments, returns) => Some((arguments.len(), (**returns).clone())),
            RustType::Declared(id) => match &self.declaration(*id).kind {
                DeclarationKind::Alias(target) => self.signature(target),
                _ => None,
            },
            _ => None,
        }
    }

    fn function_of_union(&self, union: &RustType) -> Option<RustType> {
        let RustType::Declared(id) = union else { return None };
        let DeclarationKind::Union(union) = &self.declaration(*id).kind else { return None };
        union.variants.iter().map(|variant| &variant.ty).find(|ty| self.signature(ty).is_some()).cloned()
    }
}
