//! Where lowering is: passed along, never kept.

use std::collections::{HashMap, HashSet};

use super::lowering::Lowering;
use super::second_names::SecondNames;
use crate::bindings::docs::Docs;
use crate::bindings::import::ClassPath;
use crate::bindings::item::Owner;
use crate::facts::AreaId;
use crate::model::{
    Definition, DefinitionId, Exposure, Interface, InterfaceKind, Member, MemberKind, ModuleExport, Operation,
    OperationKind,
};
use crate::platform::GLOBAL_THIS;

/// An operation of a host, with its member.
pub(super) type Overloaded<'m> = (&'m Member<DefinitionId>, &'m Operation<DefinitionId>);

/// Operations by whether they are static, and by name.
type Operations<'m> = HashMap<OperationKind, HashMap<&'m str, Vec<Overloaded<'m>>>>;

/// The definition that members are bound on: an interface or a namespace. The members of a mixin are bound on each
/// interface that includes it, and some on the global object, for which the mixin itself is the host.
pub(super) struct Host<'m> {
    pub id: DefinitionId,
    pub definition: &'m Definition<DefinitionId>,
    pub interface: &'m Interface<DefinitionId>,
    /// Where its items are found.
    pub owner: Owner,
    /// Where it comes from, if it is no global object of its own name.
    pub import: ModuleExport,
    /// Those that CSS has for its attributes.
    pub second_names: SecondNames<'m>,
    /// The names of the globals that have it, where it says so.
    globals: HashSet<&'m str>,
    /// The operations of each name, in order, but for those that have a name of their own.
    operations: Operations<'m>,
    /// The names like `set_x` that members have of their own, and not as the setter of an attribute `x`.
    set_names: HashSet<String>,
}

/// A member's place: on a host, in the area that contributes it.
#[derive(Clone, Copy)]
pub(super) struct Scope<'s> {
    pub host: &'s Host<'s>,
    pub area: AreaId,
}

/// An argument as overlays name it. The owners are the interface, and the mixin that holds the text.
#[derive(Clone, Copy)]
pub(in crate::lower) struct ArgumentPath<'a> {
    pub owners: [&'a str; 2],
    pub member: &'a str,
    pub name: &'a str,
}

/// A type's place.
#[derive(Clone, Copy)]
pub(super) struct Site<'s> {
    /// The area that a union without a name of its own falls to.
    pub area: AreaId,
    /// The callbacks whose signatures the type is in.
    callback: Option<&'s OpenCallback<'s>>,
}

/// A callback whose signature is being lowered.
struct OpenCallback<'s> {
    id: DefinitionId,
    outer: Option<&'s OpenCallback<'s>>,
}

impl<'m> Host<'m> {
    pub(super) fn name(&self) -> &'m str {
        &self.definition.name
    }

    /// The same host with other members.
    pub(super) fn with_members(self, interface: &'m Interface<DefinitionId>) -> Host<'m> {
        Host { second_names: SecondNames::of(interface), operations: operations(interface), interface, ..self }
    }

    /// Whether it is described in the dialect of JavaScript's builtins.
    pub(super) fn is_builtin(&self) -> bool {
        self.interface.extensions.dialect
    }

    /// Whether members that mention no type parameter stand on the plain type: `Array::is_array`. A bound has no default
    /// that could be meant.
    pub(super) fn has_plain_type(&self) -> bool {
        let extensions = &self.interface.extensions;
        !extensions.type_parameters.is_empty() && extensions.bound.is_none()
    }

    pub(super) fn is_namespace_module(&self) -> bool {
        matches!(self.owner, Owner::Module(_))
    }

    /// The class as JavaScript finds it: `URL`, `WebAssembly.Module`, `console`.
    pub(super) fn class_path(&self) -> ClassPath {
        class_path(self.definition, self.interface, &self.import)
    }

    /// The module whose exports the members of the namespace are.
    pub(super) fn module(&self) -> Option<&str> {
        let is_module = self.is_namespace_module() && self.import.export.is_none();
        self.import.module.as_deref().filter(|_| is_module)
    }

    /// The class of its items in JavaScript, as documentation and the record of what has been published name it. The exports
    /// of two modules may have one name, as `default`: those have the name of the WebIDL.
    pub(super) fn javascript_class(&self) -> String {
        match (&self.owner, &self.import.module) {
            (Owner::Global, _) => GLOBAL_THIS.to_owned(),
            (_, Some(_)) => self.name().to_owned(),
            (_, None) => self.class_path().dotted(),
        }
    }

    /// Adds the names by which a search finds the function of a member.
    pub(super) fn aliases(&self, docs: Docs, name: &str, rust_name: &str) -> Docs {
        let second_names = self.second_names.second(name).iter().copied();
        std::iter::once(name).chain(second_names).fold(docs, |docs, alias| docs.alias(alias, rust_name))
    }

    /// Whether it is in a global that has this name, which is one of several.
    pub(super) fn is_in_global(&self, name: &str) -> bool {
        self.globals.contains(name)
    }

    /// The operations of one name, which are overloads of each other.
    pub(super) fn overloads(&self, name: &str, kind: OperationKind) -> &[Overloaded<'m>] {
        self.operations.get(&kind).and_then(|named| named.get(name)).map_or(&[], Vec::as_slice)
    }

    /// Whether a member has this name of its own, and not as the setter of an attribute.
    pub(super) fn has_own(&self, set_name: &str) -> bool {
        self.set_names.contains(set_name)
    }
}

impl Scope<'_> {
    /// The place of the member's types.
    pub(super) fn site(self) -> Site<'static> {
        Site::new(self.area)
    }
}

impl<'s> Site<'s> {
    pub(super) fn new(area: AreaId) -> Self {
        Site { area, callback: None }
    }

    /// The callbacks whose signatures the place is in, the innermost first.
    pub(super) fn open_callbacks(self) -> Vec<DefinitionId> {
        std::iter::successors(self.callback, |callback| callback.outer).map(|callback| callback.id).collect()
    }

    /// Calls `lower` with the place of the types in a callback's signature; `None` where the place is in it already: a
    /// callback that takes itself has no type that could be written down.
    pub(super) fn inside<T>(self, id: DefinitionId, lower: impl FnOnce(Site<'_>) -> T) -> Option<T> {
        let mut open = std::iter::successors(self.callback, |callback| callback.outer);
        if open.any(|callback| callback.id == id) {
            return None;
        }
        let callback = OpenCallback { id, outer: self.callback };
        Some(lower(Site { area: self.area, callback: Some(&callback) }))
    }
}

impl<'a> Lowering<'a> {
    /// `None` for a definition that has no members.
    pub(super) fn host(&self, id: DefinitionId) -> Option<Host<'a>> {
        let definition = self.model.get(id);
        let interface = definition.as_interface()?;
        let owner = match interface.kind {
            InterfaceKind::Namespace if definition.name == GLOBAL_THIS => Owner::Global,
            InterfaceKind::Namespace => Owner::Module(self.module_path(id)),
            InterfaceKind::Mixin => Owner::Global,
            InterfaceKind::Interface | InterfaceKind::CallbackInterface => Owner::Type(*self.declared.get(&id)?),
        };
        let set_names = self.set_names(&definition.name, interface);
        let (second_names, operations) = (SecondNames::of(interface), operations(interface));
        let globals = self.names_of_globals(interface);
        let import = self.import_of(definition, interface);
        Some(Host { id, definition, interface, owner, import, second_names, globals, operations, set_names })
    }

    /// Where a class or a namespace comes from. The overlay comes before the WebIDL.
    pub(super) fn import_of(
        &self,
        definition: &Definition<DefinitionId>,
        interface: &Interface<DefinitionId>,
    ) -> ModuleExport {
        let written = &interface.extensions.import;
        let entry = self.facts.modules.get(&definition.name);
        entry.map_or_else(|| (**written).clone(), |entry| entry.apply(written.as_ref(), entry.value().clone()))
    }

    /// The names that `[Exposed]` of an interface says, and the other names of the globals that have one of these.
    fn names_of_globals(&self, interface: &'a Interface<DefinitionId>) -> HashSet<&'a str> {
        let Exposure::Globals(offered) = &interface.exposed else { return HashSet::new() };
        let offered = || offered.iter().map(String::as_str);
        let of_global = |name: &str| self.global_objects.by_name.get(name).into_iter().flatten();
        let others = offered().flat_map(of_global).flat_map(|names| names.iter().map(String::as_str));
        offered().chain(others).collect()
    }

    /// The place of a member on a host.
    pub(super) fn scope<'s>(&self, host: &'s Host<'s>, member: &Member<DefinitionId>) -> Scope<'s> {
        Scope { host, area: self.area_of_member(host, member) }
    }

    /// The area that contributes a member. A host of one crate may have members of another's mixin: they are in the
    /// host's own area.
    fn area_of_member(&self, host: &Host<'_>, member: &Member<DefinitionId>) -> AreaId {
        let area = self.facts.areas.area_of_member(host.name(), &member.origin, Some(member.overlay_name()));
        match self.crate_of_area(area) < self.crate_of(host.id) {
            true => self.area_of_definition(host.id),
            false => area,
        }
    }
}

/// The class as JavaScript finds it.
pub(super) fn class_path(
    definition: &Definition<DefinitionId>,
    interface: &Interface<DefinitionId>,
    import: &ModuleExport,
) -> ClassPath {
    let module = import.module.clone();
    match import.export.as_deref().map(|export| export.rsplit_once('.').ok_or(export)) {
        Some(Ok((namespace, class))) => {
            ClassPath { module, namespace: Some(namespace.to_owned()), class: class.to_owned() }
        }
        Some(Err(class)) => ClassPath { module, namespace: None, class: class.to_owned() },
        None => ClassPath {
            module,
            namespace: interface.legacy_namespace.clone(),
            class: interface.javascript_name(&definition.name).to_owned(),
        },
    }
}

fn operations(interface: &Interface<DefinitionId>) -> Operations<'_> {
    let mut operations = Operations::new();
    for member in &interface.members {
        if let MemberKind::Operation(operation) = &member.kind
            && let Some(name) = operation.name.as_deref()
            && member.extensions.runtime.is_none()
            && member.extensions.rust_name.is_none()
        {
            operations.entry(operation.kind).or_default().entry(name).or_default().push((member, operation));
        }
    }
    operations
}
