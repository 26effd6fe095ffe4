use super::origin::Name;

/// A WebIDL type as it stands at one place, with the extended attributes that apply to it.
///
/// `[EnforceRange] unsigned long?` => `kind: Integer(UnsignedLong), nullable: true, enforce_range: true`
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Type<R> {
    pub kind: TypeKind<R>,
    pub nullable: bool,
    /// `[EnforceRange]`: a number that is out of range throws a `TypeError` instead of wrapping.
    pub enforce_range: bool,
    /// `[Clamp]`: a number that is out of range becomes the nearest in the range.
    pub clamp: bool,
    /// `[AllowShared]`: the memory of the buffer may be shared.
    pub allow_shared: bool,
    /// `[AllowResizable]`: the memory of the buffer may be one that can grow and shrink.
    pub allow_resizable: bool,
    /// `[Convert]` of the dialect for builtins: any Rust value that has a value in JavaScript is accepted.
    pub convert: bool,
    /// `[Calls=during]` of the dialect for builtins: when the callee calls a function of this type.
    pub calls: Option<Calls>,
}

/// When the callee calls a function that it is given. This decides when a closure is freed.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Calls {
    /// At most once. The closure may be `FnOnce`, and is freed after the call.
    Once,
    /// Only before the callee returns. The closure is freed then.
    During,
    /// Any number of times, at any later time. JavaScript owns the closure.
    Often,
}

/// The kinds of types.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum TypeKind<R> {
    Any,
    Undefined,
    Boolean,
    Integer(IntegerKind),
    Float(FloatKind),
    BigInt,
    String(StringKind),
    Object,
    Symbol,
    /// `ArrayBuffer`, `DataView` and the typed arrays.
    Buffer(BufferKind),
    /// A definition: an interface, dictionary, enumeration, callback or typedef.
    Reference(R),
    Sequence(Box<Type<R>>),
    AsyncSequence(Box<Type<R>>),
    FrozenArray(Box<Type<R>>),
    ObservableArray(Box<Type<R>>),
    Record(StringKind, Box<Type<R>>),
    Promise(Box<Type<R>>),
    /// The members in the order of the source, not flattened.
    Union(Vec<Type<R>>),
    /// A type parameter of the interface or operation: `T`. Like the kinds below, only a `[Type]` has it.
    Parameter(String),
    /// The Rust type of the items of a type parameter: `T.Number`
    Projection(String, String),
    /// A generic interface with its type arguments: `Map<K, V>`
    Generic(R, Vec<Type<R>>),
    /// An array of two, a key and its value: `[K, V]`
    Pair(Box<Type<R>>, Box<Type<R>>),
    /// A function with its arguments and its result: `(T, unsigned long) -> U`
    Function(Vec<Type<R>>, Box<Type<R>>),
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum IntegerKind {
    Byte,
    Octet,
    Short,
    UnsignedShort,
    Long,
    UnsignedLong,
    LongLong,
    UnsignedLongLong,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum FloatKind {
    /// NaN and the infinities throw a `TypeError`.
    Float,
    UnrestrictedFloat,
    /// NaN and the infinities throw a `TypeError`.
    Double,
    UnrestrictedDouble,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum StringKind {
    Dom,
    Usv,
    /// A character above U+00FF throws a `TypeError`.
    Byte,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum BufferKind {
    ArrayBuffer,
    SharedArrayBuffer,
    DataView,
    Int8Array,
    Int16Array,
    Int32Array,
    Uint8Array,
    Uint16Array,
    Uint32Array,
    Uint8ClampedArray,
    BigInt64Array,
    BigUint64Array,
    Float16Array,
    Float32Array,
    Float64Array,
}

impl IntegerKind {
    /// The least and the greatest number.
    pub fn range(self) -> (i128, i128) {
        match self {
            IntegerKind::Byte => (i8::MIN.into(), i8::MAX.into()),
            IntegerKind::Octet => (u8::MIN.into(), u8::MAX.into()),
            IntegerKind::Short => (i16::MIN.into(), i16::MAX.into()),
            IntegerKind::UnsignedShort => (u16::MIN.into(), u16::MAX.into()),
            IntegerKind::Long => (i32::MIN.into(), i32::MAX.into()),
            IntegerKind::UnsignedLong => (u32::MIN.into(), u32::MAX.into()),
            IntegerKind::LongLong => (i64::MIN.into(), i64::MAX.into()),
            IntegerKind::UnsignedLongLong => (u64::MIN.into(), u64::MAX.into()),
        }
    }
}

impl BufferKind {
    /// Whether it is a view as numbers of one kind.
    pub fn is_typed_array(self) -> bool {
        !matches!(self, BufferKind::ArrayBuffer | BufferKind::SharedArrayBuffer | BufferKind::DataView)
    }
}

/// Turns the references of a definition into references of another kind, such as names into ids.
pub trait MapReferences<R, S> {
    /// The new reference to the parent of an interface or dictionary, if there is one.
    fn parent(&self, parent: &R) -> Option<S>;

    /// The type that replaces a reference in a type, if there is one.
    fn in_type(&self, reference: &R) -> Option<TypeKind<S>>;
}

impl<R> Type<R> {
    /// The type without extended attributes.
    pub fn plain(kind: TypeKind<R>) -> Self {
        Type {
            kind,
            nullable: false,
            enforce_range: false,
            clamp: false,
            allow_shared: false,
            allow_resizable: false,
            convert: false,
            calls: None,
        }
    }

    /// Calls `visit` with each reference in the type, however deep.
    pub fn references<'a>(&'a self, visit: &mut impl FnMut(&'a R)) {
        if let TypeKind::Reference(reference) | TypeKind::Generic(reference, _) = &self.kind {
            visit(reference);
        }
        self.parts(&mut |part| part.references(visit));
    }

    /// Calls `visit` with the types directly inside this type.
    pub fn parts<'a>(&'a self, visit: &mut dyn FnMut(&'a Type<R>)) {
        match &self.kind {
            TypeKind::Sequence(item)
            | TypeKind::AsyncSequence(item)
            | TypeKind::FrozenArray(item)
            | TypeKind::ObservableArray(item)
            | TypeKind::Record(_, item)
            | TypeKind::Promise(item) => visit(item),
            TypeKind::Union(members) => members.iter().for_each(visit),
            TypeKind::Generic(_, arguments) => arguments.iter().for_each(visit),
            TypeKind::Pair(first, second) => {
                visit(first);
                visit(second);
            }
            TypeKind::Function(arguments, returns) => {
                arguments.iter().for_each(&mut *visit);
                visit(returns);
            }
            TypeKind::Any
            | TypeKind::Undefined
            | TypeKind::Boolean
            | TypeKind::Integer(_)
            | TypeKind::Float(_)
            | TypeKind::BigInt
            | TypeKind::String(_)
            | TypeKind::Object
            | TypeKind::Symbol
            | TypeKind::Buffer(_)
            | TypeKind::Reference(_)
            | TypeKind::Parameter(_)
            | TypeKind::Projection(..) => {}
        }
    }

    /// The same type with other references. `None` if `map` has none for one of them.
    pub fn map_references<S>(&self, map: &impl MapReferences<R, S>) -> Option<Type<S>> {
        self.map(&mut |reference| map.in_type(reference))
    }

    /// The same type, with each reference replaced by the result of `resolve`. `None` if one of the results is `None`.
    pub fn map<S>(&self, resolve: &mut impl FnMut(&R) -> Option<TypeKind<S>>) -> Option<Type<S>> {
        let kind = match &self.kind {
            TypeKind::Any => TypeKind::Any,
            TypeKind::Undefined => TypeKind::Undefined,
            TypeKind::Boolean => TypeKind::Boolean,
            TypeKind::Integer(kind) => TypeKind::Integer(*kind),
            TypeKind::Float(kind) => TypeKind::Float(*kind),
            TypeKind::BigInt => TypeKind::BigInt,
            TypeKind::String(kind) => TypeKind::String(*kind),
            TypeKind::Object => TypeKind::Object,
            TypeKind::Symbol => TypeKind::Symbol,
            TypeKind::Buffer(kind) => TypeKind::Buffer(*kind),
            TypeKind::Reference(reference) => resolve(reference)?,
            TypeKind::Sequence(item) => TypeKind::Sequence(Box::new(item.map(resolve)?)),
            TypeKind::AsyncSequence(item) => TypeKind::AsyncSequence(Box::new(item.map(resolve)?)),
            TypeKind::FrozenArray(item) => TypeKind::FrozenArray(Box::new(item.map(resolve)?)),
            TypeKind::ObservableArray(item) => TypeKind::ObservableArray(Box::new(item.map(resolve)?)),
            TypeKind::Record(key, value) => TypeKind::Record(*key, Box::new(value.map(resolve)?)),
            TypeKind::Promise(value) => TypeKind::Promise(Box::new(value.map(resolve)?)),
            TypeKind::Union(members) => {
                TypeKind::Union(members.iter().map(|member| member.map(resolve)).collect::<Option<_>>()?)
            }
            TypeKind::Parameter(name) => TypeKind::Parameter(name.clone()),
            TypeKind::Projection(parameter, name) => TypeKind::Projection(parameter.clone(), name.clone()),
            TypeKind::Generic(reference, arguments) => {
                let arguments: Option<Vec<_>> = arguments.iter().map(|argument| argument.map(resolve)).collect();
                match resolve(reference)? {
                    TypeKind::Reference(id) => TypeKind::Generic(id, arguments?),
                    other => other,
                }
            }
            TypeKind::Pair(first, second) => {
                TypeKind::Pair(Box::new(first.map(resolve)?), Box::new(second.map(resolve)?))
            }
            TypeKind::Function(arguments, returns) => {
                let arguments: Option<Vec<_>> = arguments.iter().map(|argument| argument.map(resolve)).collect();
                TypeKind::Function(arguments?, Box::new(returns.map(resolve)?))
            }
        };
        Some(Type {
            kind,
            nullable: self.nullable,
            enforce_range: self.enforce_range,
            clamp: self.clamp,
            allow_shared: self.allow_shared,
            allow_resizable: self.allow_resizable,
            convert: self.convert,
            calls: self.calls,
        })
    }
}

impl Type<Name> {
    /// Whether both are the same type, even if they are written in different places.
    pub fn same(&self, other: &Self) -> bool {
        let text = |name: &Name| Some(TypeKind::Reference(name.text.clone()));
        self.map(&mut { text }) == other.map(&mut { text })
    }
}
