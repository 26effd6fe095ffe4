//! Typed look-ups: the operations whose result has a class that the caller knows, as `typed-lookups.toml` says.

use super::super::idl_text;
use super::super::lowering::Lowering;
use super::super::scope::Scope;
use super::arguments::{call_arguments, refusals};
use super::bind::Bound;
use super::operations::Call;
use super::overloads::{LoweredArgument, Overload};
use crate::bindings::declaration::DeclarationKind;
use crate::bindings::id::DeclarationId;
use crate::bindings::item::{BindingKind, Owner};
use crate::bindings::lookups::Lookup;
use crate::bindings::parameter::{Argument, Form};
use crate::bindings::rust_type::RustType;
use crate::facts::{Called, Entry, Found, FoundClass, Lookup as Fact};
use crate::model::{DefinitionId, Member, Operation};
use crate::names;

/// The type parameter, and its associated type for the options.
const CLASS: &str = "T";
const OPTIONS: &str = "Options";

impl Lowering<'_> {
    /// Binds the typed form that the entry gives an operation. `overload` are the operation's own arguments.
    pub(super) fn typed_lookup(
        &mut self,
        scope: Scope<'_>,
        member: &Member<DefinitionId>,
        operation: &Operation<DefinitionId>,
        call: &Call,
        entry: &Entry<Fact>,
        overload: Overload,
    ) {
        let Owner::Type(on) = scope.host.owner else { return };
        let bound = match &entry.value().found {
            Found::Checked => self.checked(overload),
            Found::ByText { argument, options, classes } => {
                let bound = self.by_text(on, overload, argument, options.as_deref());
                if bound.is_some() {
                    self.found_classes(on, classes);
                }
                bound
            }
        };
        if let Some((overload, position, bound)) = bound {
            entry.apply(&false, true);
            self.bind_lookup(scope, member, operation, call, entry.value(), (overload, position, bound));
        }
    }

    /// The overload with a result that is checked, and the bound of the type parameter.
    fn checked(&self, overload: Overload) -> Option<(Overload, Option<usize>, String)> {
        let class = match &overload.returns {
            RustType::Option(class) => (**class).clone(),
            class => class.clone(),
        };
        let RustType::Declared(id) = class else { return None };
        let declaration = self.declaration(id);
        if !matches!(declaration.kind, DeclarationKind::Interface(_)) {
            return None;
        }
        let path = match &declaration.namespace {
            Some(_) => format!("crate::{}", declaration.path()),
            None => declaration.name.clone(),
        };
        let returns = RustType::Instance(CLASS.to_owned(), Box::new(class));
        Some((Overload { returns, ..overload }, None, format!("Class + AsRef<{path}>")))
    }

    /// The overload with a text and options that the class decides, the position of the text, and the bound of the type
    /// parameter.
    fn by_text(
        &self,
        on: DeclarationId,
        mut overload: Overload,
        text: &str,
        options: Option<&str>,
    ) -> Option<(Overload, Option<usize>, String)> {
        let is_text = |form: &Form| matches!(form, Form::Str | Form::Text | Form::Enumeration(_));
        let is_decided = overload.arguments.iter().position(|it| it.name == text && !it.optional && is_text(&it.form));
        let position = is_decided.filter(|_| !self.lookups.iter().any(|lookup| lookup.on == on))?;
        if let Some(options) = options {
            let options = overload.arguments.iter_mut().find(|argument| argument.name == options)?;
            options.form = Form::Ref(RustType::Projection(CLASS.to_owned(), OPTIONS.to_owned()));
        }
        let class = RustType::Parameter(CLASS.to_owned());
        let is_object = |ty: &RustType| matches!(ty, RustType::Object | RustType::Declared(_));
        overload.returns = match &overload.returns {
            RustType::Option(ty) if is_object(ty) => class.option(),
            ty if is_object(ty) => class,
            _ => return None,
        };
        Some((overload, Some(position), "FoundOn<Self>".to_owned()))
    }

    fn found_classes(&mut self, on: DeclarationId, classes: &[FoundClass]) {
        for found in classes {
            let Some(class) = self.declared.get(&found.class) else { continue };
            let DeclarationKind::Interface(finder) = &self.declaration(on).kind else { continue };
            let was_stable = self.facts.published.is_stable_as(BindingKind::Lookup, &finder.idl_name, &found.text);
            self.lookups.push(Lookup {
                on,
                class: *class,
                text: found.text.clone(),
                options: found.options.and_then(|id| self.declared.get(&id).copied()),
                area: self.area_of_definition(found.class),
                experimental: !was_stable && self.interface_is_experimental(found.class),
            });
        }
    }

    fn bind_lookup(
        &mut self,
        scope: Scope<'_>,
        member: &Member<DefinitionId>,
        operation: &Operation<DefinitionId>,
        call: &Call,
        lookup: &Fact,
        (overload, position, bound): (Overload, Option<usize>, String),
    ) {
        let base = names::unescaped(names::fragment(&lookup.name));
        for form in self.overload_forms(scope, &base, vec![overload]) {
            let refused = match position {
                // The text is one that engines know.
                Some(decided) => {
                    refusals(&form.overload.arguments[..decided]).or(refusals(&form.overload.arguments[decided + 1..]))
                }
                None => refusals(&form.overload.arguments),
            };
            let keys: Vec<_> = form.overload.arguments.iter().map(LoweredArgument::key).collect();
            let called = Called { name: &call.key, accessor: call.accessor(), arguments: &keys };
            let outcome = self.call_outcome(scope.host, member, &called, &form.overload.returns, refused);
            let mut arguments = call_arguments(form.overload.arguments, &form.left_out);
            if let Some(position) = position {
                arguments[position] = Argument::Decided;
            }
            let bound = Bound {
                rust_name: form.name,
                javascript: call.javascript.clone(),
                kind: call.kind,
                access: call.access.clone(),
                outcome,
                variadic: false,
                arguments,
                returns: form.overload.returns,
                type_parameters: vec![format!("{CLASS}: {bound}")],
                webidl: vec![idl_text::operation(self.model, operation)],
                origin: Some(member.origin.span),
                rename: None,
            };
            self.bind(scope, member, bound);
        }
    }
}
