//! Operations and constructors, with their overloads.

use super::Lowering;
use super::idl_text;
use super::import::Access;
use super::item::BindingKind;
use super::ledger::Reason;
use super::members::Bound;
use super::names;
use super::overloads::{Overload, OverloadForm};
use super::parameter::Parameter;
use super::rust_type::RustType;
use crate::model::{
    Argument, Constructor, DefinitionId, Exposure, LegacyFactory, Member, MemberKind, Operation, OperationKind,
};

type ResolvedMember = Member<DefinitionId>;

impl Lowering<'_> {
    /// All operations of one name (and static or not), which are overloads of each other.
    pub(super) fn operations(&mut self, overloads: &[(&ResolvedMember, &Operation<DefinitionId>)]) {
        let Some(&(first, operation)) = overloads.first() else { return };
        let Some(name) = operation.name.clone() else { return };
        let is_static = operation.kind == OperationKind::Static || self.in_namespace();
        let holder = first.origin.holder.clone();
        let throws = self.call_throws(&holder, &name);
        let mut lowered = Vec::with_capacity(overloads.len());
        for (member, operation) in overloads {
            self.ledger.bound(member.origin.span);
            lowered.push(Overload {
                arguments: self.arguments(&name, &holder, &operation.arguments),
                returns: self.value(&operation.returns),
                idl: vec![idl_text::operation(self.model, operation)],
            });
        }
        let base = match operation.kind == OperationKind::Static && self.declares_regular(&name) {
            // JavaScript keeps them apart by where they are called; Rust has one name space for both.
            true => format!("static_{}", names::fragment(&name)),
            false => names::fragment(&name),
        };
        for form in self.overload_forms(&base, lowered) {
            let access = match is_static {
                true => Access::StaticCall { class: self.class_path(), name: name.clone() },
                false => Access::Call { name: name.clone() },
            };
            let kind = match (self.in_namespace(), is_static) {
                (true, _) => BindingKind::NsFunction,
                (_, true) => BindingKind::StaticMethod,
                _ => BindingKind::Method,
            };
            let throws = throws && !matches!(form.returns, RustType::Promise(_));
            self.bind_form(first, form, name.clone(), kind, access, throws);
        }
    }

    /// All constructors of the current interface.
    pub(super) fn constructors(&mut self, overloads: &[(&ResolvedMember, &Constructor<DefinitionId>)]) {
        let mut lowered = Vec::new();
        let mut first = None;
        for (member, constructor) in overloads {
            if constructor.html_constructor {
                self.ledger.left_out(member.origin.span, Reason::HtmlConstructor);
                continue;
            }
            self.ledger.bound(member.origin.span);
            first.get_or_insert(*member);
            lowered.push(self.constructor_overload("constructor", &constructor.arguments));
        }
        let Some(first) = first else { return };
        let class = self.class_path();
        let throws = self.constructor_throws(&class.class);
        for form in self.overload_forms("new", lowered) {
            let access = Access::Construct { class: class.clone() };
            self.bind_form(first, form, String::new(), BindingKind::Constructor, access, throws);
        }
    }

    /// `[LegacyFactoryFunction=Image(…)]` => `HtmlImageElement::new(…)`, since `new HTMLImageElement()` throws.
    pub(super) fn legacy_factory(&mut self, factory: &LegacyFactory<DefinitionId>, has_constructor: bool) {
        let overload = self.constructor_overload(&factory.name, &factory.arguments);
        let base = match has_constructor {
            true => format!("new_{}", names::fragment(&factory.name)),
            false => "new".to_owned(),
        };
        let member = Member {
            kind: MemberKind::Stringifier,
            origin: factory.origin.clone(),
            exposed: Exposure::Unstated,
            secure_context: false,
        };
        let throws = self.constructor_throws(&self.class_path().class);
        for form in self.overload_forms(&base, vec![overload]) {
            let class = super::import::ClassPath { namespace: None, class: factory.name.clone() };
            let access = Access::Construct { class };
            self.bind_form(&member, form, String::new(), BindingKind::Constructor, access, throws);
        }
    }

    fn constructor_overload(&mut self, name: &str, arguments: &[Argument<DefinitionId>]) -> Overload {
        let idl = format!("{name}({})", idl_text::arguments(self.model, arguments));
        let holder = self.model.get(self.current).name.clone();
        Overload {
            arguments: self.arguments("constructor", &holder, arguments),
            returns: self.current_type(),
            idl: vec![idl],
        }
    }

    fn bind_form(
        &mut self,
        member: &ResolvedMember,
        form: OverloadForm,
        javascript: String,
        kind: BindingKind,
        access: Access,
        throws: bool,
    ) {
        let arguments: Vec<_> = form.arguments.iter().map(|argument| argument.name.as_str()).collect();
        let interface = &self.model.get(self.current).name;
        let looked_up = if javascript.is_empty() { "constructor" } else { &javascript };
        let renamed = self.overlays.names.rename(interface, looked_up, &arguments);
        let rust_name = renamed.map_or(form.name, str::to_owned);
        let variadic = form.arguments.iter().any(|argument| argument.variadic);
        let bound = Bound {
            rust_name,
            javascript,
            kind,
            access,
            parameters: parameters(form.arguments),
            returns: form.returns,
            throws,
            variadic,
            idl: form.idl.join("`\n`"),
        };
        self.bind(member, bound);
    }
}

/// The parameters of a form, each under a name of its own.
fn parameters(arguments: Vec<super::overloads::LoweredArgument>) -> Vec<Parameter> {
    arguments
        .into_iter()
        .map(|argument| Parameter { name: names::member(&argument.name), form: argument.form })
        .collect()
}
