//! Definitions, partial ones and `includes` statements.

use weedle::argument::ArgumentList;
use weedle::{CallbackDefinition, TypedefDefinition};

use super::super::error::SyntaxError;
use super::super::fragment::Fragment;
use super::super::grammar::{self, Block, Part, PartKind, Tokens};
use super::super::head::Head;
use super::attributes::Attributes;
use super::converter::Converter;
use super::extensions::Place;
use super::scope::Scope;
use crate::diagnostics::Span;
use crate::model::{
    Argument, Callback, Constructor, Definition, DefinitionKind, Dictionary, EnumValue, Enumeration, Exposure,
    Includes, Interface, InterfaceKind, LegacyFactory, Member, MemberExtensions, MemberKind, Name,
};

type ParsedValues<'a> = weedle::common::Braced<weedle::EnumValueList<'a>>;

impl<'a> Converter<'a> {
    /// The definition; `None` if weedle refuses it, which is reported.
    pub(in super::super) fn definition(&mut self, part: &Part) -> Option<Fragment> {
        let attributes = self.attributes(&part.attributes);
        self.check_attributes(&attributes, place(&part.kind));
        self.check_name(&part.kind)?;
        match &part.kind {
            PartKind::Block(block) if block.head == Head::Dictionary => Some(self.dictionary(&attributes, block)),
            PartKind::Block(block) => Some(self.interface(&attributes, block)),
            PartKind::Enumeration { name, body } => self.enumeration(&attributes, *name, body),
            PartKind::Callback { whole, .. } => self.callback(whole),
            PartKind::Typedef { whole, .. } => self.typedef(&attributes, whole),
            PartKind::Declared { name } => Some(Fragment::Declared(self.token_name(*name))),
            PartKind::Includes { target, mixin, implements } => Some(Fragment::Includes(Includes {
                target: self.token_name(*target),
                mixin: self.token_name(*mixin),
                implements: *implements,
            })),
        }
    }

    /// Reports a definition that is named as a type of WebIDL's. The dialect describes the classes of some of them.
    fn check_name(&mut self, kind: &PartKind) -> Option<()> {
        let is_extended = matches!(kind, PartKind::Block(block) if block.partial);
        let Some(name) = kind.name().filter(|_| !self.dialect && !is_extended) else { return Some(()) };
        let written = self.token_text(name);
        if !grammar::is_type_of_webidl(written) {
            return Some(());
        }
        let Span { start, end, .. } = self.token_span(name);
        self.errors.push(SyntaxError::named_as_type(written, start..end));
        None
    }

    fn interface(&mut self, attributes: &Attributes<'a>, block: &Block) -> Fragment {
        let mut name = self.token_name(block.name);
        let members = self.interface_members(attributes, block, &name.text);
        let mut written_as = None;
        if let Some(interface_name) = attributes.value("InterfaceName") {
            written_as = Some(std::mem::replace(&mut name.text, interface_name.to_owned()));
        }
        let interface = Interface {
            kind: match block.head {
                Head::Interface => InterfaceKind::Interface,
                Head::Mixin => InterfaceKind::Mixin,
                Head::CallbackInterface => InterfaceKind::CallbackInterface,
                Head::Namespace => InterfaceKind::Namespace,
                Head::Dictionary => unreachable!("a dictionary is no interface"),
            },
            inherits: block.inherits.map(|parent| self.token_name(parent)),
            exposed: attributes.exposure(self),
            secure_context: attributes.secure_context(),
            global: attributes.global(&name.text),
            legacy_namespace: attributes.value("LegacyNamespace").map(str::to_owned),
            legacy_window_aliases: attributes.values("LegacyWindowAlias").into_iter().map(str::to_owned).collect(),
            no_interface_object: attributes.has(&["LegacyNoInterfaceObject", "NoInterfaceObject"]),
            extensions: self.interface_extensions(attributes, &name.text),
            members,
        };
        match self.fragment(name, DefinitionKind::Interface(interface), block.partial) {
            Fragment::Definition(definition) => Fragment::Definition(Definition { written_as, ..definition }),
            other => other,
        }
    }

    fn interface_members(&mut self, attributes: &Attributes<'a>, block: &Block, holder: &str) -> Vec<Member<Name>> {
        let scope = self.definition_scope(attributes, holder);
        let mut members = self.old_constructors(attributes, &scope);
        members.extend(self.legacy_factories(attributes, &scope));
        members.extend(self.members(&block.members, block.head, &scope));
        // The members of a partial or mixin will leave it, so that its attributes have to move to them.
        if block.partial || block.head == Head::Mixin {
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

    fn legacy_factories(&mut self, attributes: &Attributes<'a>, scope: &Scope<'_>) -> Vec<Member<Name>> {
        let members = attributes.legacy_factories().map(|(name, arguments)| {
            let arguments = self.attribute_arguments(arguments, scope);
            let factory = LegacyFactory { name: name.to_owned(), arguments };
            self.member_of_attribute(MemberKind::LegacyFactory(factory), name, scope)
        });
        members.collect()
    }

    fn old_constructors(&mut self, attributes: &Attributes<'a>, scope: &Scope<'_>) -> Vec<Member<Name>> {
        let html_constructor = attributes.has(&["HTMLConstructor"]);
        let members = attributes.old_constructors().map(|(word, arguments)| {
            let arguments = self.attribute_arguments(arguments, scope);
            let constructor = Constructor { arguments, html_constructor };
            self.member_of_attribute(MemberKind::Constructor(constructor), word, scope)
        });
        members.collect()
    }

    fn attribute_arguments(&mut self, arguments: Option<&ArgumentList<'a>>, scope: &Scope<'_>) -> Vec<Argument<Name>> {
        arguments.map(|arguments| self.arguments(arguments.clone(), scope)).unwrap_or_default()
    }

    /// A member that an extended attribute of its interface declares.
    fn member_of_attribute(&self, kind: MemberKind<Name>, word: &'a str, scope: &Scope<'_>) -> Member<Name> {
        Member {
            kind,
            origin: self.origin(self.span(word), scope.holder),
            exposed: Exposure::Unstated,
            secure_context: false,
            extensions: MemberExtensions::default(),
        }
    }

    fn dictionary(&mut self, attributes: &Attributes<'a>, block: &Block) -> Fragment {
        let name = self.token_name(block.name);
        let dictionary = Dictionary {
            legacy_namespace: self.plain_namespace(attributes),
            inherits: block.inherits.map(|parent| self.token_name(parent)),
            fields: self.fields(&block.members, &Scope::plain(&name.text)),
        };
        self.fragment(name, DefinitionKind::Dictionary(dictionary), block.partial)
    }

    /// `[LegacyNamespace]` of a dictionary or an enumeration, which only the dialect allows.
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
        let scope = Scope::plain(&name.text);
        let callback = Callback {
            returns: self.return_type(parsed.return_type),
            arguments: self.arguments(parsed.arguments.body, &scope),
        };
        Some(self.fragment(name, DefinitionKind::Callback(callback), false))
    }

    fn typedef(&mut self, attributes: &Attributes<'a>, range: &Tokens) -> Option<Fragment> {
        let parsed: TypedefDefinition<'a> = self.parse(range, "typedef")?;
        let name = self.name(parsed.identifier.0);
        let mut ty = self.attributed_type(parsed.type_, &Scope::plain(&name.text));
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

fn place(kind: &PartKind) -> Place {
    match kind {
        PartKind::Block(Block { head: Head::Interface, .. }) => Place::Interface,
        PartKind::Block(Block { head: Head::Namespace, .. }) => Place::Namespace,
        PartKind::Block(Block { head: Head::Dictionary, .. }) | PartKind::Enumeration { .. } => Place::Plain,
        _ => Place::Other,
    }
}
