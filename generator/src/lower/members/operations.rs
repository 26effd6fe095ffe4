//! Operations and constructors, with their overloads.

use super::super::Lowering;
use super::super::fallible::Errors;
use super::super::idl_text;
use super::Bound;
use super::builtins::access_key;
use super::overloads::{LoweredArgument, Overload};
use crate::bindings::import::{Access, ClassPath};
use crate::bindings::item::BindingKind;
use crate::bindings::ledger::Reason;
use crate::bindings::parameter::{Form, Parameter};
use crate::bindings::rust_type::RustType;
use crate::diagnostics::Span;
use crate::facts::Conversion;
use crate::model::{
    Argument, Constructor, DefinitionId, Exposure, LegacyFactory, Member, MemberExtensions, MemberKind, Operation,
    OperationKind,
};
use crate::names;

type ResolvedMember = Member<DefinitionId>;

/// What the overloads of one name have in common.
struct Call {
    /// The JavaScript name; empty for a constructor.
    javascript: String,
    /// The name by which overlays know it.
    key: String,
    holder: String,
    /// The Rust name, without its escape for keywords.
    base: String,
    kind: BindingKind,
    access: Access,
    errors: Option<Errors>,
}

impl Lowering<'_> {
    /// All operations of one name (and static or not), which are overloads of each other.
    pub(in crate::lower) fn operations(&mut self, overloads: &[(&ResolvedMember, &Operation<DefinitionId>)]) {
        let Some(&(first, operation)) = overloads.first() else { return };
        let Some(name) = operation.name.clone() else { return };
        let is_static = operation.kind == OperationKind::Static || self.in_namespace();
        let holder = first.origin.holder.clone();
        let errors = match first.extensions.throws {
            Some(throws) => throws.then_some(Errors::Known),
            None => self.call_errors(&holder, &name),
        };
        if self.default_iteration(first, operation, errors) {
            return;
        }
        let mut lowered = Vec::with_capacity(overloads.len());
        for (member, operation) in overloads {
            self.ledger.bound(member.origin.span);
            let arguments = self.arguments(&name, &holder, &operation.arguments);
            let lends = arguments.iter().any(|argument| matches!(argument.form, Form::Buffer(_)));
            // `getRandomValues` returns the very view that it was lent, which must not be there after the call.
            let returns = if lends && self.is_buffer(&operation.returns) {
                RustType::Unit
            } else {
                self.value(&operation.returns)
            };
            lowered.push(Overload {
                arguments,
                returns,
                idl: vec![idl_text::operation(self.model, operation)],
                origin: member.origin.span,
            });
        }
        let usual = first.extensions.rust_name.clone().unwrap_or_else(|| names::fragment(&name));
        let mut base = names::unescaped(self.member_name(&holder, &name, usual));
        if first.extensions.rust_name.is_none()
            && operation.kind == OperationKind::Static
            && self.declares_regular(&name)
        {
            // JavaScript keeps them apart by where they are called; Rust has one name space for both.
            base.insert_str(0, "static_");
        }
        let key = access_key(&first.extensions, &name);
        let access = match is_static {
            true => Access::StaticCall { class: self.class_path(), name: key },
            false => Access::Call { name: key },
        };
        let kind = match (self.in_namespace(), is_static) {
            (true, _) => BindingKind::NsFunction,
            (_, true) => BindingKind::StaticMethod,
            _ => BindingKind::Method,
        };
        let javascript = first.extensions.key(&name);
        let call = Call { javascript, key: name, holder, base, kind, access, errors };
        self.bind_forms(first, &call, lowered);
    }

    /// `[Symbol=iterator]` without arguments is `IntoIterator`.
    fn default_iteration(
        &mut self,
        member: &ResolvedMember,
        operation: &Operation<DefinitionId>,
        errors: Option<Errors>,
    ) -> bool {
        let is_default = member.extensions.symbol.as_deref() == Some("iterator") && errors.is_none();
        if !is_default || !operation.arguments.is_empty() {
            return false;
        }
        let RustType::Iter(item) = self.value(&operation.returns) else { return false };
        let key = "@@iterator";
        let docs = self.member_docs(idl_text::operation(self.model, operation), member, key);
        let experimental = self.member_is_experimental(member, Some(key));
        self.bind_into_iterator(member, &access_key(&member.extensions, ""), *item, docs, experimental);
        true
    }

    /// All constructors of the current interface.
    pub(in crate::lower) fn constructors(&mut self, overloads: &[(&ResolvedMember, &Constructor<DefinitionId>)]) {
        let mut lowered = Vec::new();
        let mut first = None;
        for (member, constructor) in overloads {
            if constructor.html_constructor {
                self.ledger.left_out(&member.origin, Reason::HtmlConstructor);
                continue;
            }
            self.ledger.bound(member.origin.span);
            first.get_or_insert(*member);
            lowered.push(self.constructor_overload("constructor", &constructor.arguments, member.origin.span));
        }
        let Some(first) = first else { return };
        let class = self.class_path();
        let base = first.extensions.rust_name.as_deref().unwrap_or("new");
        self.bind_constructors(first, "constructor", base.to_owned(), class, lowered);
    }

    /// `[LegacyFactoryFunction=Image(…)]` => `HtmlImageElement::new(…)`, since `new HTMLImageElement()` throws.
    pub(in crate::lower) fn legacy_factory(&mut self, factory: &LegacyFactory<DefinitionId>, has_constructor: bool) {
        let overload = self.constructor_overload(&factory.name, &factory.arguments, factory.origin.span);
        let base = match has_constructor {
            true => format!("new_{}", names::fragment(&factory.name)),
            false => "new".to_owned(),
        };
        let member = Member {
            kind: MemberKind::Stringifier,
            origin: factory.origin.clone(),
            exposed: Exposure::Unstated,
            secure_context: false,
            extensions: MemberExtensions::default(),
        };
        let class = ClassPath { namespace: None, class: factory.name.clone() };
        self.bind_constructors(&member, &factory.name, base, class, vec![overload]);
    }

    fn constructor_overload(&mut self, name: &str, arguments: &[Argument<DefinitionId>], origin: Span) -> Overload {
        let idl = format!("{name}({})", idl_text::arguments(self.model, arguments));
        let holder = self.model.get(self.current).name.clone();
        Overload {
            arguments: self.arguments("constructor", &holder, arguments),
            returns: self.current_type(),
            idl: vec![idl],
            origin,
        }
    }

    fn bind_constructors(
        &mut self,
        member: &ResolvedMember,
        key: &str,
        base: String,
        class: ClassPath,
        overloads: Vec<Overload>,
    ) {
        let holder = self.model.get(self.current).name.clone();
        let call = Call {
            javascript: String::new(),
            key: key.to_owned(),
            base: self.member_name(&holder, key, base),
            kind: BindingKind::Constructor,
            errors: match member.extensions.throws {
                Some(throws) => throws.then_some(Errors::Known),
                None => self.constructor_errors(&holder),
            },
            access: Access::Construct { class },
            holder,
        };
        self.bind_forms(member, &call, overloads);
    }

    fn bind_forms(&mut self, member: &ResolvedMember, call: &Call, overloads: Vec<Overload>) {
        let are_overloaded = overloads.len() > 1;
        for form in self.overload_forms(&call.base, overloads) {
            let keys: Vec<_> = form.arguments.iter().map(LoweredArgument::key).collect();
            // An entry for all forms of a name tells no two of them apart.
            let entry = match are_overloaded {
                true => self.form_entry(&call.key, &keys, &form.name),
                false => self.member_entry(&call.key, &call.base),
            };
            let rust_name = self.form_name(&call.holder, &call.key, &keys, form.name.clone());
            let variadic = form.arguments.iter().any(|argument| argument.variadic);
            // A buffer's type does not tell whether its memory is shared.
            let refuses_shared =
                member.extensions.throws.is_none() && form.arguments.iter().any(|argument| argument.refuses_shared);
            let errors = call.errors.or(refuses_shared.then_some(Errors::Converting(Conversion::Buffer)));
            let bound = Bound {
                rust_name,
                javascript: call.javascript.clone(),
                kind: call.kind,
                access: call.access.clone(),
                errors: errors.filter(|_| !matches!(form.returns, RustType::Promise(_))),
                parameters: parameters(form.arguments),
                returns: form.returns,
                variadic,
                type_parameters: member.extensions.type_parameters.clone(),
                idl: form.idl.join("`\n`"),
                origin: Some(form.origin),
                entry: Some(entry),
            };
            self.bind(member, bound);
        }
    }
}

/// The parameters of a form, each under a name of its own.
pub(in crate::lower) fn parameters(arguments: Vec<LoweredArgument>) -> Vec<Parameter> {
    let mut parameters: Vec<Parameter> = Vec::with_capacity(arguments.len());
    for argument in arguments {
        let mut name = names::parameter(&argument.name);
        // `fooBar` and `foo_bar`: the name of a parameter is nothing that a caller writes.
        while parameters.iter().any(|other| other.name == name) {
            name.push('_');
        }
        parameters.push(Parameter { name, form: argument.form });
    }
    parameters
}
