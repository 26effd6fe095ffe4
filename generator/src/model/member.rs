use super::argument::Argument;
use super::exposure::Exposure;
use super::extensions::MemberExtensions;
use super::literal::Literal;
use super::origin::Origin;
use super::ty::{MapReferences, Type};
use crate::platform::{ASYNC_ITERATOR, CONSTRUCTOR, ITERATOR, TO_STRING};

/// One member of an interface, mixin, callback interface or namespace.
#[derive(Clone, Debug)]
pub struct Member<R> {
    pub kind: MemberKind<R>,
    pub origin: Origin,
    /// `[Exposed]` on the member, or else on the partial or mixin that it comes from.
    pub exposed: Exposure,
    /// `[SecureContext]` on the member, or on the partial or mixin that it comes from.
    pub secure_context: bool,
    pub extensions: MemberExtensions,
}

/// The kinds of members.
#[derive(Clone, Debug)]
pub enum MemberKind<R> {
    Constant(Constant<R>),
    Attribute(Attribute<R>),
    Operation(Operation<R>),
    Constructor(Constructor<R>),
    /// `[LegacyFactoryFunction=Audio(…)]` of the interface
    LegacyFactory(LegacyFactory<R>),
    /// `iterable`, `async_iterable`, `maplike`, `setlike`
    Collection(Collection<R>),
    /// `stringifier;` alone. A `stringifier attribute` is an [`Attribute`].
    Stringifier,
}

/// `const unsigned short ELEMENT_NODE = 1;`
#[derive(Clone, Debug)]
pub struct Constant<R> {
    pub name: String,
    pub ty: Type<R>,
    pub value: Literal,
}

/// `[PutForwards=href] readonly attribute Location location;`
#[derive(Clone, Debug)]
pub struct Attribute<R> {
    pub name: String,
    pub kind: AttributeKind,
    pub ty: Type<R>,
    pub readonly: bool,
    /// `stringifier attribute …`
    pub stringifier: bool,
    /// `[PutForwards=x]`: an assignment sets the attribute `x` of the value.
    pub put_forwards: Option<String>,
}

/// The keyword before `attribute`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum AttributeKind {
    Regular,
    Static,
    /// `inherit attribute`: it has a setter, and the parent's getter.
    Inherit,
}

/// `getter Element? item(unsigned long index);`
#[derive(Clone, Debug)]
pub struct Operation<R> {
    /// `None` for an unnamed getter, setter, deleter or stringifier.
    pub name: Option<String>,
    pub kind: OperationKind,
    pub special: Option<SpecialKind>,
    pub returns: Type<R>,
    pub arguments: Vec<Argument<R>>,
}

/// Whether an operation is called on an object.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum OperationKind {
    Regular,
    Static,
}

/// The keyword that makes an operation special.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum SpecialKind {
    Getter,
    Setter,
    Deleter,
    Stringifier,
    /// `legacycaller`: a call of the object itself.
    Caller,
}

/// `constructor(USVString url, optional USVString base);`
#[derive(Clone, Debug)]
pub struct Constructor<R> {
    pub arguments: Vec<Argument<R>>,
    /// `[HTMLConstructor]`: it throws unless the constructor of a custom element calls it.
    pub html_constructor: bool,
}

/// `[LegacyFactoryFunction=Audio(optional DOMString src)]`: a global function that constructs the interface.
#[derive(Clone, Debug)]
pub struct LegacyFactory<R> {
    pub name: String,
    pub arguments: Vec<Argument<R>>,
}

/// `readonly maplike<DOMString, RTCStats>;`
#[derive(Clone, Debug)]
pub struct Collection<R> {
    pub kind: CollectionKind,
    /// `None` for `setlike`, and for an `iterable` of values alone, whose keys are indices.
    pub key: Option<Type<R>>,
    pub value: Type<R>,
    pub readonly: bool,
    /// `async_iterable<T>(optional ReadableStreamIteratorOptions options = {})`
    pub arguments: Vec<Argument<R>>,
}

/// The keyword of a collection.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum CollectionKind {
    Iterable,
    AsyncIterable,
    Maplike,
    Setlike,
}

impl<R> Member<R> {
    /// The identifier of the property, if it has one.
    pub fn name(&self) -> Option<&str> {
        match &self.kind {
            MemberKind::Constant(constant) => Some(&constant.name),
            MemberKind::Attribute(attribute) => Some(&attribute.name),
            MemberKind::Operation(operation) => operation.name.as_deref(),
            MemberKind::Constructor(_)
            | MemberKind::LegacyFactory(_)
            | MemberKind::Collection(_)
            | MemberKind::Stringifier => None,
        }
    }

    /// The name of the member in overlays and tables.
    pub fn overlay_name(&self) -> &str {
        match &self.kind {
            MemberKind::Constructor(_) => CONSTRUCTOR,
            MemberKind::LegacyFactory(factory) => &factory.name,
            MemberKind::Stringifier => TO_STRING,
            MemberKind::Collection(collection) if collection.kind == CollectionKind::AsyncIterable => ASYNC_ITERATOR,
            MemberKind::Collection(_) => ITERATOR,
            MemberKind::Constant(_) | MemberKind::Attribute(_) | MemberKind::Operation(_) => self.name().unwrap_or("-"),
        }
    }

    /// The arguments of a call; `None` for a member that is not called.
    pub fn arguments(&self) -> Option<&[Argument<R>]> {
        match &self.kind {
            MemberKind::Operation(operation) => Some(&operation.arguments),
            MemberKind::Constructor(constructor) => Some(&constructor.arguments),
            MemberKind::LegacyFactory(factory) => Some(&factory.arguments),
            MemberKind::Collection(collection) => Some(&collection.arguments),
            MemberKind::Constant(_) | MemberKind::Attribute(_) | MemberKind::Stringifier => None,
        }
    }

    /// Calls `visit` with each type that is written in the member, but not with the parts of these types.
    pub fn types<'a>(&'a self, visit: &mut impl FnMut(&'a Type<R>)) {
        match &self.kind {
            MemberKind::Constant(constant) => visit(&constant.ty),
            MemberKind::Attribute(attribute) => visit(&attribute.ty),
            MemberKind::Operation(operation) => visit(&operation.returns),
            MemberKind::Collection(collection) => {
                collection.key.iter().for_each(&mut *visit);
                visit(&collection.value);
            }
            MemberKind::Constructor(_) | MemberKind::LegacyFactory(_) | MemberKind::Stringifier => {}
        }
        self.arguments().into_iter().flatten().for_each(|argument| visit(&argument.ty));
    }

    /// The same member with other references. `None` if `map` has none for one of them.
    pub fn map_references<S>(self, map: &impl MapReferences<R, S>) -> Option<Member<S>> {
        let kind = match self.kind {
            MemberKind::Constant(Constant { name, ty, value }) => {
                MemberKind::Constant(Constant { name, ty: ty.map_references(map)?, value })
            }
            MemberKind::Attribute(Attribute { name, kind, ty, readonly, stringifier, put_forwards }) => {
                let ty = ty.map_references(map)?;
                MemberKind::Attribute(Attribute { name, kind, ty, readonly, stringifier, put_forwards })
            }
            MemberKind::Operation(Operation { name, kind, special, returns, arguments }) => {
                let (returns, arguments) = (returns.map_references(map)?, Argument::map_all(arguments, map)?);
                MemberKind::Operation(Operation { name, kind, special, returns, arguments })
            }
            MemberKind::Constructor(Constructor { arguments, html_constructor }) => {
                let arguments = Argument::map_all(arguments, map)?;
                MemberKind::Constructor(Constructor { arguments, html_constructor })
            }
            MemberKind::LegacyFactory(LegacyFactory { name, arguments }) => {
                MemberKind::LegacyFactory(LegacyFactory { name, arguments: Argument::map_all(arguments, map)? })
            }
            MemberKind::Collection(Collection { kind, key, value, readonly, arguments }) => {
                let key = match key {
                    Some(key) => Some(key.map_references(map)?),
                    None => None,
                };
                let (value, arguments) = (value.map_references(map)?, Argument::map_all(arguments, map)?);
                MemberKind::Collection(Collection { kind, key, value, readonly, arguments })
            }
            MemberKind::Stringifier => MemberKind::Stringifier,
        };
        Some(Member {
            kind,
            origin: self.origin,
            exposed: self.exposed,
            secure_context: self.secure_context,
            extensions: self.extensions,
        })
    }
}
