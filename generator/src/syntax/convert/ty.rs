//! Types.

use weedle::attribute::ExtendedAttributeList;
use weedle::types::{
    AttributedNonAnyType, AttributedType, ConstType, FloatingPointType, IntegerType, MayBeNull, NonAnyType,
    RecordKeyType, RecordType, ReturnType, SingleType, Type as ParsedType, UnionMemberType, UnionType,
};

use super::super::error::SyntaxError;
use super::super::normalise;
use super::Converter;
use super::attributes::Attributes;
use super::extensions;
use crate::diagnostics::Span;
use crate::model::{BufferKind, FloatKind, IntegerKind, Name, StringKind, Type, TypeKind};

/// Where an argument, member or definition names its type. It is the span of the few types that `weedle` keeps no
/// slice of and that are definitions here (`BufferSource`).
type Place = Span;

impl<'a> Converter<'a> {
    pub(super) fn attributed_type(&mut self, ty: AttributedType<'a>, place: Place) -> Type<Name> {
        let converted = self.ty(ty.type_, place);
        let Some(attributes) = ty.attributes.map(Attributes::new) else { return converted };
        // Those of an optional argument stand here, after the keyword.
        self.check_attributes(&attributes, extensions::Place::Argument);
        let mut ty = self.typed(&attributes, converted);
        attributes.annotate(&mut ty);
        ty
    }

    pub(super) fn return_type(&mut self, ty: ReturnType<'a>, place: Place) -> Type<Name> {
        match ty {
            ReturnType::Undefined(_) => Type::plain(TypeKind::Undefined),
            ReturnType::Type(ty) => self.ty(ty, place),
        }
    }

    pub(super) fn const_type(&mut self, ty: ConstType<'a>) -> Type<Name> {
        match ty {
            ConstType::Integer(ty) => nullable(&ty, TypeKind::Integer(integer(ty.type_))),
            ConstType::FloatingPoint(ty) => nullable(&ty, TypeKind::Float(float(ty.type_))),
            ConstType::Boolean(ty) => nullable(&ty, TypeKind::Boolean),
            ConstType::Byte(ty) => nullable(&ty, TypeKind::Integer(IntegerKind::Byte)),
            ConstType::Octet(ty) => nullable(&ty, TypeKind::Integer(IntegerKind::Octet)),
            ConstType::Identifier(ty) => nullable(&ty, self.named(ty.type_.0)),
        }
    }

    pub(super) fn ty(&mut self, ty: ParsedType<'a>, place: Place) -> Type<Name> {
        match ty {
            ParsedType::Single(SingleType::Any(_)) => Type::plain(TypeKind::Any),
            ParsedType::Single(SingleType::NonAny(ty)) => self.non_any(ty, place),
            ParsedType::Union(union) => self.union(union, place),
        }
    }

    fn union(&mut self, union: MayBeNull<UnionType<'a>>, place: Place) -> Type<Name> {
        let members = union.type_.body.list.into_iter().map(|member| match member {
            UnionMemberType::Single(AttributedNonAnyType { attributes, type_ }) => {
                annotated(self.non_any(type_, place), attributes)
            }
            UnionMemberType::Union(union) => self.union(union, place),
        });
        let members: Vec<_> = members.collect();
        if members.len() < 2 {
            self.errors.push(SyntaxError::small_union(place.start..place.end));
        }
        let kind = TypeKind::Union(members);
        Type { nullable: union.q_mark.is_some(), ..Type::plain(kind) }
    }

    fn non_any(&mut self, ty: NonAnyType<'a>, place: Place) -> Type<Name> {
        use BufferKind as B;
        use TypeKind as K;
        let reference = |text: &str| K::Reference(Name { text: text.to_owned(), span: place });
        match ty {
            NonAnyType::Promise(ty) => Type::plain(K::Promise(Box::new(self.return_type(*ty.generics.body, place)))),
            NonAnyType::Integer(ty) => nullable(&ty, K::Integer(integer(ty.type_))),
            NonAnyType::FloatingPoint(ty) => nullable(&ty, K::Float(float(ty.type_))),
            NonAnyType::Boolean(ty) => nullable(&ty, K::Boolean),
            NonAnyType::Byte(ty) => nullable(&ty, K::Integer(IntegerKind::Byte)),
            NonAnyType::Octet(ty) => nullable(&ty, K::Integer(IntegerKind::Octet)),
            NonAnyType::ByteString(ty) => nullable(&ty, K::String(StringKind::Byte)),
            NonAnyType::DOMString(ty) => nullable(&ty, K::String(StringKind::Dom)),
            NonAnyType::USVString(ty) => nullable(&ty, K::String(StringKind::Usv)),
            NonAnyType::Object(ty) => nullable(&ty, K::Object),
            NonAnyType::Symbol(ty) => nullable(&ty, K::Symbol),
            NonAnyType::Error(ty) => nullable(&ty, reference("Error")),
            NonAnyType::ArrayBuffer(ty) => nullable(&ty, K::Buffer(B::ArrayBuffer)),
            NonAnyType::DataView(ty) => nullable(&ty, K::Buffer(B::DataView)),
            NonAnyType::Int8Array(ty) => nullable(&ty, K::Buffer(B::Int8Array)),
            NonAnyType::Int16Array(ty) => nullable(&ty, K::Buffer(B::Int16Array)),
            NonAnyType::Int32Array(ty) => nullable(&ty, K::Buffer(B::Int32Array)),
            NonAnyType::Uint8Array(ty) => nullable(&ty, K::Buffer(B::Uint8Array)),
            NonAnyType::Uint16Array(ty) => nullable(&ty, K::Buffer(B::Uint16Array)),
            NonAnyType::Uint32Array(ty) => nullable(&ty, K::Buffer(B::Uint32Array)),
            NonAnyType::Uint8ClampedArray(ty) => nullable(&ty, K::Buffer(B::Uint8ClampedArray)),
            NonAnyType::Float32Array(ty) => nullable(&ty, K::Buffer(B::Float32Array)),
            NonAnyType::Float64Array(ty) => nullable(&ty, K::Buffer(B::Float64Array)),
            NonAnyType::ArrayBufferView(ty) => nullable(&ty, reference("ArrayBufferView")),
            NonAnyType::BufferSource(ty) => nullable(&ty, reference("BufferSource")),
            NonAnyType::Sequence(MayBeNull { type_, q_mark }) => {
                with_null(q_mark.is_some(), K::Sequence(Box::new(self.ty(*type_.generics.body, place))))
            }
            NonAnyType::FrozenArrayType(MayBeNull { type_, q_mark }) => {
                with_null(q_mark.is_some(), K::FrozenArray(Box::new(self.ty(*type_.generics.body, place))))
            }
            NonAnyType::ObservableArrayType(MayBeNull { type_, q_mark }) => {
                with_null(q_mark.is_some(), K::ObservableArray(Box::new(self.ty(*type_.generics.body, place))))
            }
            NonAnyType::RecordType(MayBeNull { type_, q_mark }) => {
                with_null(q_mark.is_some(), self.record(type_, place))
            }
            NonAnyType::Identifier(ty) => match self.stood_for(ty.type_.0, place) {
                Some(found) => Type { nullable: found.nullable || ty.q_mark.is_some(), ..found },
                None => nullable(&ty, self.named(ty.type_.0)),
            },
        }
    }

    fn record(&mut self, record: RecordType<'a>, place: Place) -> TypeKind<Name> {
        let (key, _, value) = record.generics.body;
        let value = Box::new(self.ty(*value, place));
        match *key {
            RecordKeyType::Byte(_) => TypeKind::Record(StringKind::Byte, value),
            RecordKeyType::DOM(_) => TypeKind::Record(StringKind::Dom, value),
            RecordKeyType::USV(_) => TypeKind::Record(StringKind::Usv, value),
            RecordKeyType::NonAny(NonAnyType::Identifier(key)) => {
                if normalise::is_async_sequence(self.source, self.offset(key.type_.0)) {
                    return TypeKind::AsyncSequence(value);
                }
                // Gecko's strings, which the prelude has.
                match key.type_.0 {
                    "UTF8String" => return TypeKind::Record(StringKind::Usv, value),
                    "JSString" => return TypeKind::Record(StringKind::Dom, value),
                    _ => self.errors.push(SyntaxError::record_key(self.bytes(key.type_.0))),
                }
                TypeKind::Record(StringKind::Dom, value)
            }
            RecordKeyType::NonAny(_) => {
                self.errors.push(SyntaxError::record_key(place.start..place.end));
                TypeKind::Record(StringKind::Dom, value)
            }
        }
    }

    /// A type that weedle takes for a name: a definition, or a builtin it does not know.
    fn named(&self, text: &'a str) -> TypeKind<Name> {
        match text {
            // `void` is what `undefined` was called until 2020.
            "undefined" | "void" => TypeKind::Undefined,
            "any" => TypeKind::Any,
            "bigint" => TypeKind::BigInt,
            "SharedArrayBuffer" => TypeKind::Buffer(BufferKind::SharedArrayBuffer),
            "BigInt64Array" => TypeKind::Buffer(BufferKind::BigInt64Array),
            "BigUint64Array" => TypeKind::Buffer(BufferKind::BigUint64Array),
            "Float16Array" => TypeKind::Buffer(BufferKind::Float16Array),
            _ => TypeKind::Reference(Name { text: text.to_owned(), span: self.span(text) }),
        }
    }
}

fn annotated(mut ty: Type<Name>, attributes: Option<ExtendedAttributeList<'_>>) -> Type<Name> {
    if let Some(attributes) = attributes {
        Attributes::new(attributes).annotate(&mut ty);
    }
    ty
}

fn nullable<'a, T: weedle::Parse<'a>>(ty: &MayBeNull<T>, kind: TypeKind<Name>) -> Type<Name> {
    with_null(ty.q_mark.is_some(), kind)
}

fn with_null(nullable: bool, kind: TypeKind<Name>) -> Type<Name> {
    Type { nullable, ..Type::plain(kind) }
}

fn integer(ty: IntegerType) -> IntegerKind {
    match ty {
        IntegerType::LongLong(ty) if ty.unsigned.is_some() => IntegerKind::UnsignedLongLong,
        IntegerType::LongLong(_) => IntegerKind::LongLong,
        IntegerType::Long(ty) if ty.unsigned.is_some() => IntegerKind::UnsignedLong,
        IntegerType::Long(_) => IntegerKind::Long,
        IntegerType::Short(ty) if ty.unsigned.is_some() => IntegerKind::UnsignedShort,
        IntegerType::Short(_) => IntegerKind::Short,
    }
}

fn float(ty: FloatingPointType) -> FloatKind {
    match ty {
        FloatingPointType::Float(ty) if ty.unrestricted.is_some() => FloatKind::UnrestrictedFloat,
        FloatingPointType::Float(_) => FloatKind::Float,
        FloatingPointType::Double(ty) if ty.unrestricted.is_some() => FloatKind::UnrestrictedDouble,
        FloatingPointType::Double(_) => FloatKind::Double,
    }
}
