use super::{Exposure, Literal, MemberExtensions, Origin, Type};

/// One member of an interface, mixin, callback interface or namespace.
#[derive(Clone, Debug)]
pub struct Member<R> {
    pub kind: MemberKind<R>,
    pub origin: Origin,
    /// `[Exposed]` on the member or on the partial that holds it.
    pub exposed: Exposure,
    /// `[SecureContext]` on the member or on the partial or mixin that holds it.
    pub secure_context: bool,
    pub extensions: MemberExtensions,
}

#[derive(Clone, Debug)]
pub enum MemberKind<R> {
    Constant(Constant<R>),
    Attribute(Attribute<R>),
    Operation(Operation<R>),
    Constructor(Constructor<R>),
    /// `iterable`, `async_iterable`, `maplike`, `setlike`
    Collection(Collection<R>),
    /// `stringifier;`; a stringifier attribute is an [`Attribute`] with `stringifier` set.
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
    /// `[PutForwards=x]`: assigning sets `x` of the value.
    pub put_forwards: Option<String>,
    /// `[Replaceable]`: assigning shadows the attribute.
    pub replaceable: bool,
    /// `[SameObject]`
    pub same_object: bool,
    /// `[LegacyUnforgeable]`: an own property of each instance.
    pub unforgeable: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum AttributeKind {
    Regular,
    Static,
    /// `inherit attribute`: the setter is declared here, the getter is the parent's.
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
    /// `[NewObject]`
    pub new_object: bool,
    /// `[LegacyUnforgeable]`
    pub unforgeable: bool,
    /// `[Default]`, as on `toJSON`
    pub default: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum OperationKind {
    Regular,
    Static,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum SpecialKind {
    Getter,
    Setter,
    Deleter,
    Stringifier,
    /// `legacycaller`: the object itself can be called.
    Caller,
}

/// `constructor(USVString url, optional USVString base);`
#[derive(Clone, Debug)]
pub struct Constructor<R> {
    pub arguments: Vec<Argument<R>>,
    /// `[HTMLConstructor]`: throws unless called by a custom element's own constructor.
    pub html_constructor: bool,
}

/// `optional unsigned long timeout = 0`
#[derive(Clone, Debug)]
pub struct Argument<R> {
    pub name: String,
    pub ty: Type<R>,
    pub optional: bool,
    pub variadic: bool,
    pub default: Option<Literal>,
    pub origin: Origin,
}

/// `readonly maplike<DOMString, RTCStats>;`
#[derive(Clone, Debug)]
pub struct Collection<R> {
    pub kind: CollectionKind,
    /// `None` for a value iterator, where the key is the index, and for `setlike`.
    pub key: Option<Type<R>>,
    pub value: Type<R>,
    pub readonly: bool,
    /// `async_iterable<T>(optional ReadableStreamIteratorOptions options = {})`
    pub arguments: Vec<Argument<R>>,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum CollectionKind {
    Iterable,
    AsyncIterable,
    Maplike,
    Setlike,
}
