//! What all members share on their way to an item: the import, the area, the documentation, the account.

mod attributes;
pub(super) mod builtins;
mod collections;
mod constants;
mod globals;
mod handlers;
mod indexed;
mod operations;
mod overloads;
mod specials;

use super::Lowering;
use super::fallible::Errors;
use super::registry::Entry;
use crate::bindings::docs::Docs;
use crate::bindings::id::ImportId;
use crate::bindings::import::{Access, ClassPath, Import, Shape};
use crate::bindings::item::{BindingKind, Function, Item, ItemKind, JavaScript, Owner, Receiver};
use crate::bindings::ledger::Reason;
use crate::bindings::parameter::{Form, Parameter};
use crate::bindings::rust_type::RustType;
use crate::diagnostics::Span;
use crate::facts::{AreaId, BufferUse, CallbackUse};
use crate::model::{Argument, Calls, DefinitionId, Exposure, Member};
use crate::platform::GLOBAL_THIS;

/// A function to be bound.
pub(in crate::lower) struct Bound {
    pub rust_name: String,
    /// The JavaScript name; empty for a constructor and an index.
    pub javascript: String,
    pub kind: BindingKind,
    pub access: Access,
    pub parameters: Vec<Parameter>,
    pub returns: RustType,
    /// `None` where it cannot throw.
    pub errors: Option<Errors>,
    pub variadic: bool,
    /// Its own, not its class's.
    pub type_parameters: Vec<String>,
    pub idl: String,
    /// Where it is declared, if not where its member is: the overloads of one name are bound together.
    pub origin: Option<Span>,
    /// The overlay entry that would rename it.
    pub entry: Option<Entry>,
}

/// An item of a member, but for what it has in common with the others of its interface.
pub(in crate::lower) struct NewItem {
    pub binding: BindingKind,
    pub javascript: String,
    pub docs: Docs,
    pub experimental: bool,
    pub kind: ItemKind,
    pub origin: Span,
    pub entry: Option<Entry>,
}

/// How a result crosses the boundary.
pub fn return_shape(ty: &RustType) -> Shape {
    match ty {
        RustType::Unit => Shape::Unit,
        RustType::Bool => Shape::Bool,
        RustType::Integer(_) | RustType::F32 | RustType::F64 => Shape::Number,
        // What is no string after all, such as a member that an older engine lacks, is read as an empty one.
        RustType::String => Shape::OptionStr,
        RustType::Option(inner) if **inner == RustType::String => Shape::OptionStr,
        _ => Shape::Value,
    }
}

impl Lowering<'_> {
    /// Binds a function of a member on the current interface, and says which import it calls.
    pub(in crate::lower) fn bind(&mut self, member: &Member<DefinitionId>, bound: Bound) -> ImportId {
        let receiver = match &bound.access {
            Access::Construct { .. }
            | Access::StaticGet { .. }
            | Access::StaticSet { .. }
            | Access::StaticCall { .. } => Receiver::None,
            _ if self.current_owner() == Owner::Global => Receiver::Global,
            _ => Receiver::This,
        };
        // WebIDL turns what such an operation throws into a rejection; of JavaScript's own, some throw all the same.
        let rejects = matches!(bound.returns, RustType::Promise(_)) && self.is_builtin(self.current);
        let import = self.imports.intern(Import {
            access: bound.access,
            parameters: bound.parameters.iter().map(|parameter| parameter.form.shape()).collect(),
            returns: return_shape(&bound.returns),
            catches: bound.errors.is_some() || rejects,
            variadic: bound.variadic,
        });
        let name = Some(bound.javascript.as_str()).filter(|name| !name.is_empty());
        let kind = ItemKind::Function(Function {
            rust_name: bound.rust_name.clone(),
            receiver,
            type_parameters: bound.type_parameters,
            parameters: bound.parameters,
            returns: bound.returns,
            import,
        });
        let looked_up = name.unwrap_or(if bound.kind == BindingKind::Constructor { "constructor" } else { "" });
        let docs = self.member_docs(bound.idl, member, looked_up).alias(&bound.javascript, &bound.rust_name);
        let docs = match self.second_names.get(&bound.javascript) {
            Some(second) => docs.alias(second, &bound.rust_name),
            None => docs,
        };
        let docs = docs.long_numbers(&kind).errors(bound.errors);
        let experimental = self.member_is_experimental(member, Some(looked_up).filter(|name| !name.is_empty()));
        let item = NewItem {
            binding: bound.kind,
            javascript: bound.javascript,
            docs,
            experimental,
            kind,
            origin: bound.origin.unwrap_or(member.origin.span),
            entry: bound.entry,
        };
        self.push(member, item);
        import
    }

    /// Adds an item of a member on the current interface or namespace.
    pub(in crate::lower) fn push(&mut self, member: &Member<DefinitionId>, item: NewItem) {
        let owner = self.current_owner();
        let (class, binding) = match (&owner, item.binding) {
            (Owner::Global, BindingKind::Method) => (GLOBAL_THIS.to_owned(), BindingKind::Function),
            (Owner::Global, other) => (GLOBAL_THIS.to_owned(), other),
            (_, other) => (self.class_path().dotted(), other),
        };
        let javascript = JavaScript { class, name: item.javascript, kind: binding, exposed: self.exposed(member) };
        let NewItem { docs, experimental, kind, origin, entry, .. } = item;
        let item = Item { owner, area: self.current_area, experimental, docs, javascript, kind };
        match self.add(item, Some(origin), entry) {
            true => self.ledger.bound(member.origin.span),
            false => self.ledger.left_out(&member.origin, Reason::NameTaken),
        }
    }

    pub(in crate::lower) fn member_is_experimental(&self, member: &Member<DefinitionId>, name: Option<&str>) -> bool {
        let interface = &self.model.get(self.current).name;
        match self.is_builtin(self.current) || member.extensions.dialect {
            true => self.builtin_is_experimental(self.current, name),
            false => self.is_experimental(interface, &member.origin.holder, name),
        }
    }

    pub(in crate::lower) fn in_namespace(&self) -> bool {
        matches!(self.current_owner(), Owner::Module(_))
    }

    /// The class as JavaScript finds it: `URL`, `WebAssembly.Module`, `console`.
    pub(in crate::lower) fn class_path(&self) -> ClassPath {
        let definition = self.model.get(self.current);
        let interface = definition.as_interface();
        let namespace = interface.and_then(|interface| interface.legacy_namespace.clone());
        let class = interface.map_or(&*definition.name, |interface| interface.javascript_name(&definition.name));
        ClassPath { namespace, class: class.to_owned() }
    }

    /// The area that a member belongs to.
    pub(in crate::lower) fn area_of_member(&self, member: &Member<DefinitionId>, name: &str) -> AreaId {
        self.facts.areas.area_of_member(&self.model.get(self.current).name, &member.origin, Some(name))
    }

    fn exposed(&self, member: &Member<DefinitionId>) -> Vec<String> {
        let interface = self.model.get(self.current).as_interface();
        let exposures = [Some(&member.exposed), interface.map(|interface| &interface.exposed)];
        for exposure in exposures.into_iter().flatten() {
            match exposure {
                Exposure::Unstated => {}
                Exposure::Everywhere => return vec!["*".to_owned()],
                Exposure::Globals(globals) => return globals.clone(),
            }
        }
        Vec::new()
    }

    /// What the callee does with the buffer that it gets in an argument.
    pub(in crate::lower) fn buffer_use(&self, member: &str, argument: &str) -> Option<BufferUse> {
        self.facts.buffers.get(&self.model.get(self.current).name, member, argument)
    }

    /// How the callee calls the function that it gets in an argument.
    fn callback_use(&self, holder: &str, member: &str, argument: &str) -> Option<CallbackUse> {
        let callbacks = &self.facts.callbacks;
        let own = callbacks.get(&self.model.get(self.current).name, member, argument);
        own.or_else(|| callbacks.get(holder, member, argument))
    }

    /// Whether programs often write the text of an attribute, or of an argument of an operation.
    pub(in crate::lower) fn is_hot(&self, holder: &str, member: &str, argument: Option<&str>) -> bool {
        let strings = &self.facts.strings;
        strings.is_hot(&self.model.get(self.current).name, member, argument) || strings.is_hot(holder, member, argument)
    }

    /// The arguments of an operation or constructor, lowered.
    pub(in crate::lower) fn arguments(
        &mut self,
        member: &str,
        holder: &str,
        arguments: &[Argument<DefinitionId>],
    ) -> Vec<overloads::LoweredArgument> {
        let mut lowered = Vec::with_capacity(arguments.len());
        for argument in arguments {
            let buffer = self
                .buffer_use(member, &argument.name)
                .or_else(|| self.facts.buffers.get(holder, member, &argument.name));
            let refuses_shared = self.refuses_shared(&argument.ty, holder, member, &argument.name);
            let form = match argument.variadic {
                true => Form::Variadic(self.value(&argument.ty)),
                false => {
                    let mut form = self.parameter_form(&argument.ty, buffer);
                    if let Form::Buffer(lent) = &mut form {
                        lent.shared &= !refuses_shared;
                    }
                    let form = if self.is_hot(holder, member, Some(&argument.name)) { form.hot() } else { form };
                    let calls = match argument.ty.calls {
                        Some(Calls::Once) => Some(CallbackUse::Once),
                        Some(Calls::During) => Some(CallbackUse::During),
                        Some(Calls::Often) => Some(CallbackUse::Often),
                        None => self.callback_use(holder, member, &argument.name),
                    };
                    self.function_form(form, calls)
                }
            };
            lowered.push(overloads::LoweredArgument {
                name: argument.name.clone(),
                ty: super::idl_text::ty(self.model, &argument.ty),
                form,
                optional: argument.optional,
                variadic: argument.variadic,
                refuses_shared,
            });
        }
        lowered
    }
}
