//! The steps that all members share on their way to an item: the import, the documentation, the account.

use super::super::lowering::Lowering;
use super::super::registry::Rename;
use super::super::scope::Scope;
use crate::bindings::declaration::DeclarationKind;
use crate::bindings::docs::Docs;
use crate::bindings::id::ImportId;
use crate::bindings::import::{Access, Import, Shape};
use crate::bindings::item::{BindingKind, Function, Item, ItemKind, JavaScript, Owner, Receiver};
use crate::bindings::ledger::Reason;
use crate::bindings::outcome::Outcome;
use crate::bindings::parameter::Argument;
use crate::bindings::rust_type::RustType;
use crate::diagnostics::Span;
use crate::model::{DefinitionId, Exposure, Member};
use crate::names;
use crate::platform::CONSTRUCTOR;

/// A function to be bound.
#[derive(Clone)]
pub(super) struct Bound {
    pub rust_name: String,
    /// The JavaScript name; empty for a constructor and an index.
    pub javascript: String,
    pub kind: BindingKind,
    pub access: Access,
    pub arguments: Vec<Argument>,
    pub returns: RustType,
    pub outcome: Outcome,
    pub variadic: bool,
    /// Its own, not its class's.
    pub type_parameters: Vec<String>,
    pub webidl: Vec<String>,
    /// Where it is declared, if not where its member is: the overloads of one name are bound together.
    pub origin: Option<Span>,
    pub rename: Option<Rename>,
}

/// The parts of a member's item in which it differs from the other items of its host.
pub(super) struct NewItem {
    pub binding: BindingKind,
    pub javascript: String,
    pub docs: Docs,
    pub experimental: bool,
    pub kind: ItemKind,
    pub origin: Span,
    pub rename: Option<Rename>,
}

impl Lowering<'_> {
    /// Binds a function of a member, and says which import it calls.
    pub(super) fn bind(&mut self, scope: Scope<'_>, member: &Member<DefinitionId>, mut bound: Bound) -> ImportId {
        if !matches!(scope.host.owner, Owner::Type(_)) {
            bound.rust_name = names::free_function(bound.rust_name);
        }
        let receiver = match &bound.access {
            Access::Construct { .. }
            | Access::StaticGet { .. }
            | Access::StaticSet { .. }
            | Access::StaticCall { .. }
            | Access::Export { .. } => Receiver::None,
            _ if scope.host.owner == Owner::Global => Receiver::Global,
            _ => Receiver::This,
        };
        let import = self.imports.intern(Import {
            access: bound.access,
            parameters: bound.arguments.iter().map(Argument::shape).collect(),
            returns: self.return_shape(&bound.returns, bound.outcome),
            catches: bound.outcome.catches(),
            variadic: bound.variadic,
        });
        let is_on_plain_type = receiver == Receiver::None
            && scope.host.has_plain_type()
            && !scope
                .host
                .interface
                .extensions
                .type_parameters
                .iter()
                .any(|name| mentions(&bound.arguments, &bound.returns, name));
        let kind = ItemKind::Function(Function {
            rust_name: bound.rust_name.clone(),
            receiver,
            type_parameters: bound.type_parameters,
            arguments: bound.arguments,
            returns: bound.returns,
            outcome: bound.outcome,
            is_on_plain_type,
            import,
        });
        // The name by which the tables know it; indexes have none.
        let key = match (bound.javascript.as_str(), bound.kind) {
            ("", BindingKind::Constructor) => Some(CONSTRUCTOR),
            ("", _) => None,
            (name, _) => Some(name),
        };
        let mut docs = self.member_docs(scope.host, bound.webidl, member, key.unwrap_or_default());
        docs = scope.host.aliases(docs, &bound.javascript, &bound.rust_name);
        if matches!(bound.kind, BindingKind::Getter | BindingKind::StaticGetter)
            && self.may_be_absent(scope.host, member)
        {
            docs = docs.paragraph("`None` where the page or the global object does not have it.");
        }
        let asked = key.filter(|_| bound.outcome != Outcome::Rejects);
        docs.known.witnesses = asked.and_then(|key| self.witnesses(scope.host, member, key, bound.kind));
        let item = NewItem {
            binding: bound.kind,
            docs: docs.long_numbers(&kind).outcome(bound.outcome),
            experimental: self.member_is_experimental(scope.host, member, key),
            javascript: bound.javascript,
            kind,
            origin: bound.origin.unwrap_or(member.origin.span),
            rename: bound.rename,
        };
        self.push(scope, member, item);
        import
    }

    /// How a result crosses the boundary.
    fn return_shape(&self, ty: &RustType, outcome: Outcome) -> Shape {
        match ty {
            RustType::Unit => Shape::Unit,
            RustType::Bool => Shape::Bool,
            // A number is converted as it enters WebAssembly, when its call has returned: nothing catches an exception
            // there.
            RustType::Integer(_) | RustType::F32 | RustType::F64 if !outcome.catches() => Shape::Number,
            RustType::Option(inner) if self.is_read_as_it_is(inner) => Shape::OptionValue,
            _ => Shape::Value,
        }
    }

    /// Whether every value but `null` and `undefined` is taken for the type: no text, no number and nothing that only a type
    /// parameter tells.
    fn is_read_as_it_is(&self, ty: &RustType) -> bool {
        match ty {
            RustType::Declared(id) => !matches!(self.declaration(*id).kind, DeclarationKind::Enumeration(_)),
            RustType::Object
            | RustType::Buffer(_)
            | RustType::Array(_)
            | RustType::Record(_)
            | RustType::Promise(_)
            | RustType::Function(..)
            | RustType::UntypedFunction
            | RustType::Iter(_)
            | RustType::AsyncIter(_)
            | RustType::Generic(..) => true,
            _ => false,
        }
    }

    /// Adds an item of a member.
    pub(super) fn push(&mut self, scope: Scope<'_>, member: &Member<DefinitionId>, item: NewItem) {
        let host = scope.host;
        let (class, kind) = match (&host.owner, item.binding) {
            (Owner::Global, BindingKind::Method) => (host.javascript_class(), BindingKind::Function),
            (_, other) => (host.javascript_class(), other),
        };
        let exposed = exposed([&member.exposed, &host.interface.exposed]);
        let NewItem { javascript: name, mut docs, experimental, origin, rename, .. } = item;
        docs.known.place = Some(origin);
        let javascript = JavaScript { class, name, kind, exposed };
        let item =
            Item { owner: host.owner.clone(), area: scope.area, experimental, docs, javascript, kind: item.kind };
        match self.add(item, Some(origin), rename) {
            true => self.ledger.bound(member.origin.span),
            false => self.ledger.left_out(&member.origin, Reason::NameTaken),
        }
    }
}

/// Whether a signature mentions this type parameter.
fn mentions(arguments: &[Argument], returns: &RustType, name: &str) -> bool {
    let mut types = arguments.iter().filter_map(|argument| argument.parameter()?.form.mentioned());
    types.any(|ty| ty.mentions_parameter(name)) || returns.mentions_parameter(name)
}

/// The globals that the first of these names that names any; `*` for all globals.
pub(in crate::lower) fn exposed<const N: usize>(exposures: [&Exposure; N]) -> Vec<String> {
    let stated = exposures.into_iter().find(|exposure| **exposure != Exposure::Unstated);
    match stated.unwrap_or(&Exposure::Unstated) {
        Exposure::Unstated => Vec::new(),
        Exposure::Everywhere => vec!["*".to_owned()],
        Exposure::Globals(globals) => globals.clone(),
    }
}
