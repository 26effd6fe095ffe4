//! Definitions, partial ones and `includes` statements.

use weedle::{CallbackDefinition, TypedefDefinition};

use super::super::Fragment;
use super::super::error::SyntaxError;
use super::super::head::Head;
use super::super::outline::{Chunk, Part, PartKind, Tokens};
use super::Converter;
use super::attributes::Attributes;
use super::extensions::Place;
use crate::model::{
    Callback, Constructor, Definition, DefinitionKind, Dictionary, EnumValue, Enumeration, Exposure, Includes,
    Interface, InterfaceKind, LegacyFactory, Member, MemberExtensions, MemberKind, Name,
};

type ParsedValues<'a> = weedle::common::Braced<weedle::EnumValueList<'a>>;

/// The definition; `None` where so much of it is wrong that nothing is left.
pub(in super::super) fn convert(converter: &mut Converter<'_>, part: &Part) -> Option<Fragment> {
    let attributes = converter.attributes(&part.attributes);
    converter.check_attributes(&attributes, place(&part.kind));
    match &part.kind {
        PartKind::Block { head: Head::Dictionary, partial, name, inherits, members } => {
            Some(converter.dictionary(&attributes, *name, *inherits, members, *partial))
        }
        PartKind::Block { head, partial, name, inherits, members } => {
            converter.enter_scope(&attributes);
            converter.throws = converter.throws(&attributes);
            converter.calls = converter.calls(&attributes);
            let members = converter.interface_members(&attributes, *head, *partial, *name, members);
            converter.scope.clear();
            Some(converter.interface(&attributes, *head, *partial, *name, *inherits, members))
        }
        PartKind::Enumeration { name, body } => converter.enumeration(&attributes, *name, body),
        PartKind::Callback(range) => converter.callback(range),
        PartKind::Typedef(range) => converter.typedef(&attributes, range),
        PartKind::Declared { name } => Some(Fragment::Declared(converter.token_name(*name))),
        PartKind::Includes { target, mixin, implements } => Some(Fragment::Includes(Includes {
            target: converter.token_name(*target),
            mixin: converter.token_name(*mixin),
            implements: *implements,
        })),
    }
}

fn place(kind: &PartKind) -> Place {
    match kind {
        PartKind::Block { head: Head::Interface, .. } => Place::Interface,
        PartKind::Block { head: Head::Namespace, .. } => Place::Namespace,
        PartKind::Block { head: Head::Dictionary, .. } | PartKind::Enumeration { .. } => Place::Plain,
        _ => Place::Other,
    }
}

impl<'a> Converter<'a> {
    /// Adds the type parameters of a definition or member to those that can be named.
    pub(super) fn enter_scope(&mut self, attributes: &Attributes<'a>) {
        if !self.dialect {
            return;
        }
        for parameter in attributes.values("TypeParameters") {
            if self.scope.iter().any(|known| known == parameter) {
                self.errors.push(SyntaxError::shadowed_parameter(parameter, self.bytes(parameter)));
            }
            self.scope.push(parameter.to_owned());
        }
    }

    fn interface_members(
        &mut self,
        attributes: &Attributes<'a>,
        head: Head,
        partial: bool,
        name: usize,
        chunks: &[Chunk],
    ) -> Vec<Member<Name>> {
        let holder = self.token_name(name).text;
        let mut members = self.old_constructors(attributes, &holder);
        members.extend(self.legacy_factories(attributes, &holder));
        members.extend(self.members(chunks, head, &holder));
        // The attributes of a partial or mixin move to its members, which are about to leave it.
        if partial || head == Head::Mixin {
            let exposed = attributes.exposure(self);
            for member in &mut members {
                if member.exposed == Exposure::Unstated {
                    member.exposed = exposed.clone();
                }
                member.secure_context |= attributes.secure_context();
            }
        }
        members
    }

    fn interface(
        &mut self,
        attributes: &Attributes<'a>,
        head: Head,
        partial: bool,
        name: usize,
        inherits: Option<usize>,
        members: Vec<Member<Name>>,
    ) -> Fragment {
        let mut name = self.token_name(name);
        let mut written_as = None;
        if let Some(interface_name) = attributes.value("InterfaceName") {
            written_as = Some(std::mem::replace(&mut name.text, interface_name.to_owned()));
        }
        let interface = Interface {
            kind: match head {
                Head::Mixin => InterfaceKind::Mixin,
                Head::CallbackInterface => InterfaceKind::CallbackInterface,
                Head::Namespace => InterfaceKind::Namespace,
                Head::Interface | Head::Dictionary => InterfaceKind::Interface,
            },
            inherits: inherits.map(|parent| self.token_name(parent)),
            exposed: attributes.exposure(self),
            secure_context: attributes.secure_context(),
            global: attributes.global(&name.text),
            legacy_namespace: attributes.value("LegacyNamespace").map(str::to_owned),
            legacy_window_aliases: attributes.values("LegacyWindowAlias").into_iter().map(str::to_owned).collect(),
            no_interface_object: attributes.has(&["LegacyNoInterfaceObject", "NoInterfaceObject"]),
            extensions: self.interface_extensions(attributes, &name.text),
            members,
        };
        let fragment = self.fragment(name, DefinitionKind::Interface(interface), partial);
        match fragment {
            Fragment::Definition(definition) => Fragment::Definition(Definition { written_as, ..definition }),
            other => other,
        }
    }

    fn legacy_factories(&mut self, attributes: &Attributes<'a>, holder: &str) -> Vec<Member<Name>> {
        let written: Vec<_> = attributes.legacy_factories().map(|(name, list)| (name, list.cloned())).collect();
        let members = written.into_iter().map(|(name, arguments)| {
            let arguments = arguments.map(|arguments| self.arguments(arguments, holder)).unwrap_or_default();
            let factory = LegacyFactory { name: name.to_owned(), arguments };
            self.member_of_attribute(MemberKind::LegacyFactory(factory), name, holder)
        });
        members.collect()
    }

    /// A member that an extended attribute of its interface declares.
    fn member_of_attribute(&self, kind: MemberKind<Name>, word: &'a str, holder: &str) -> Member<Name> {
        Member {
            kind,
            origin: self.origin(self.span(word), holder),
            exposed: Exposure::Unstated,
            secure_context: false,
            extensions: MemberExtensions::default(),
        }
    }

    fn old_constructors(&mut self, attributes: &Attributes<'a>, holder: &str) -> Vec<Member<Name>> {
        let written: Vec<_> = attributes.old_constructors().map(|(word, list)| (word, list.cloned())).collect();
        let html_constructor = attributes.has(&["HTMLConstructor"]);
        let members = written.into_iter().map(|(word, arguments)| {
            let arguments = arguments.map(|arguments| self.arguments(arguments, holder)).unwrap_or_default();
            let constructor = Constructor { arguments, html_constructor };
            self.member_of_attribute(MemberKind::Constructor(constructor), word, holder)
        });
        members.collect()
    }

    fn dictionary(
        &mut self,
        attributes: &Attributes<'a>,
        name: usize,
        inherits: Option<usize>,
        chunks: &[Chunk],
        partial: bool,
    ) -> Fragment {
        let name = self.token_name(name);
        let dictionary = Dictionary {
            legacy_namespace: self.plain_namespace(attributes),
            inherits: inherits.map(|parent| self.token_name(parent)),
            fields: self.fields(chunks, &name.text),
        };
        self.fragment(name, DefinitionKind::Dictionary(dictionary), partial)
    }

    /// `[LegacyNamespace]` of a definition that has no class, which WebIDL does not give one.
    fn plain_namespace(&self, attributes: &Attributes<'a>) -> Option<String> {
        attributes.value("LegacyNamespace").filter(|_| self.dialect).map(str::to_owned)
    }

    fn enumeration(&mut self, attributes: &Attributes<'a>, name: usize, body: &Tokens) -> Option<Fragment> {
        let name = self.token_name(name);
        let parsed: ParsedValues<'a> = self.parse(body, "list of values")?;
        let values = parsed
            .body
            .list
            .into_iter()
            .map(|value| EnumValue { text: value.0.to_owned(), origin: self.origin(self.span(value.0), &name.text) });
        let enumeration = Enumeration { legacy_namespace: self.plain_namespace(attributes), values: values.collect() };
        Some(self.fragment(name, DefinitionKind::Enumeration(enumeration), false))
    }

    fn callback(&mut self, range: &Tokens) -> Option<Fragment> {
        let parsed: CallbackDefinition<'a> = self.parse(range, "callback")?;
        let name = self.name(parsed.identifier.0);
        let callback = Callback {
            returns: self.return_type(parsed.return_type),
            arguments: self.arguments(parsed.arguments.body, &name.text),
        };
        Some(self.fragment(name, DefinitionKind::Callback(callback), false))
    }

    fn typedef(&mut self, attributes: &Attributes<'a>, range: &Tokens) -> Option<Fragment> {
        let parsed: TypedefDefinition<'a> = self.parse(range, "typedef")?;
        let name = self.name(parsed.identifier.0);
        let mut ty = self.attributed_type(parsed.type_);
        attributes.annotate(&mut ty);
        Some(self.fragment(name, DefinitionKind::Typedef(ty), false))
    }

    fn name(&self, text: &str) -> Name {
        Name { text: text.to_owned(), span: self.span(text) }
    }

    fn fragment(&self, name: Name, kind: DefinitionKind<Name>, partial: bool) -> Fragment {
        let origin = self.origin(name.span, &name.text);
        let definition = Definition { name: name.text, written_as: None, origin, kind };
        if partial { Fragment::Partial(definition) } else { Fragment::Definition(definition) }
    }
}
