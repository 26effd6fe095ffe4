//! Constructors, with their overloads: `constructor(…)` => `new`

use super::super::idl_text;
use super::super::lowering::Lowering;
use super::super::scope::{Host, Scope};
use super::operations::Call;
use super::overloads::Overload;
use crate::bindings::import::{Access, ClassPath};
use crate::bindings::item::BindingKind;
use crate::bindings::ledger::Reason;
use crate::diagnostics::Span;
use crate::model::{Argument, Constructor, DefinitionId, Interface, LegacyFactory, Member, MemberKind};
use crate::names;
use crate::platform::CONSTRUCTOR;

type ResolvedMember = Member<DefinitionId>;

impl Lowering<'_> {
    /// The constructors of an interface, and its legacy factory functions.
    pub(in crate::lower) fn all_constructors(&mut self, host: &Host<'_>) {
        let all = constructors(host.interface);
        let (by_hand, generated): (Vec<_>, Vec<_>) =
            all.into_iter().partition(|(member, _)| member.extensions.runtime.is_some());
        for (member, _) in by_hand {
            let scope = self.scope(host, member);
            self.runtime_member(scope, member);
        }
        // A constructor with a name of its own is no overload of the others.
        let (named, overloads): (Vec<_>, Vec<_>) =
            generated.into_iter().partition(|(member, _)| member.extensions.rust_name.is_some());
        for set in named.chunks(1).chain((!overloads.is_empty()).then_some(&*overloads)) {
            let scope = self.scope(host, set[0].0);
            self.constructors(scope, set);
        }
        let has_constructor = overloads.iter().any(|(_, constructor)| !constructor.html_constructor);
        for member in &host.interface.members {
            if let MemberKind::LegacyFactory(factory) = &member.kind {
                self.legacy_factory(self.scope(host, member), member, factory, has_constructor);
            }
        }
    }

    /// Constructors that are overloads of each other.
    fn constructors(&mut self, scope: Scope<'_>, overloads: &[(&ResolvedMember, &Constructor<DefinitionId>)]) {
        let mut lowered = Vec::new();
        let mut first = None;
        for (member, constructor) in overloads {
            if constructor.html_constructor {
                self.ledger.left_out(&member.origin, Reason::HtmlConstructor);
                continue;
            }
            self.ledger.bound(member.origin.span);
            first.get_or_insert(*member);
            lowered.push(self.constructor_overload(scope, CONSTRUCTOR, &constructor.arguments, member.origin.span));
        }
        let Some(first) = first else { return };
        let base = first.extensions.rust_name.as_deref().unwrap_or("new");
        self.bind_constructors(scope, first, (CONSTRUCTOR, base), scope.host.class_path(), lowered);
    }

    /// `[LegacyFactoryFunction=Image(…)]` => `HtmlImageElement::new(…)`, since `new HTMLImageElement()` throws.
    fn legacy_factory(
        &mut self,
        scope: Scope<'_>,
        member: &ResolvedMember,
        factory: &LegacyFactory<DefinitionId>,
        has_constructor: bool,
    ) {
        let overload = self.constructor_overload(scope, &factory.name, &factory.arguments, member.origin.span);
        let base = match has_constructor {
            true => format!("new_{}", names::fragment(&factory.name)),
            false => "new".to_owned(),
        };
        let class = ClassPath { module: None, namespace: None, class: factory.name.clone() };
        self.bind_constructors(scope, member, (&factory.name, &base), class, vec![overload]);
    }

    fn constructor_overload(
        &mut self,
        scope: Scope<'_>,
        name: &str,
        arguments: &[Argument<DefinitionId>],
        origin: Span,
    ) -> Overload {
        let idl = format!("{name}({})", idl_text::arguments(self.model, arguments));
        Overload {
            arguments: self.arguments(scope, scope.host.name(), CONSTRUCTOR, arguments),
            returns: self.this_type(scope.host),
            webidl: vec![idl],
            origin,
        }
    }

    /// `key` is the name by which overlays know the constructors, `usual` their Rust name.
    fn bind_constructors(
        &mut self,
        scope: Scope<'_>,
        member: &ResolvedMember,
        (key, usual): (&str, &str),
        class: ClassPath,
        overloads: Vec<Overload>,
    ) {
        let holder = scope.host.name().to_owned();
        let call = Call {
            javascript: String::new(),
            key: key.to_owned(),
            base: self.member_name(scope.host, &holder, key, usual.to_owned()),
            kind: BindingKind::Constructor,
            access: Access::Construct { class },
            holder,
        };
        self.bind_forms(scope, member, &call, overloads);
    }
}

fn constructors<R>(interface: &Interface<R>) -> Vec<(&Member<R>, &Constructor<R>)> {
    let constructors = interface.members.iter().filter_map(|member| match &member.kind {
        MemberKind::Constructor(constructor) => Some((member, constructor)),
        _ => None,
    });
    constructors.collect()
}
