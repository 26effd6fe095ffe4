//! A member as WebIDL on one line, for documentation.

use crate::bindings::rust_type::buffer_name;
use crate::model::{
    Argument, Attribute, AttributeKind, Collection, CollectionKind, DefinitionId, Field, FloatKind, IntegerKind,
    Literal, Model, Operation, OperationKind, SpecialKind, StringKind, Type, TypeKind,
};

type ResolvedModel = Model<DefinitionId>;

/// `sequence<DOMString>?`
pub fn ty(model: &ResolvedModel, ty: &Type<DefinitionId>) -> String {
    write(model, ty, false)
}

/// `[EnforceRange] unsigned long`: with the attributes about numbers out of range.
pub fn attributed(model: &ResolvedModel, ty: &Type<DefinitionId>) -> String {
    write(model, ty, true)
}

fn write(model: &ResolvedModel, ty: &Type<DefinitionId>, with_attributes: bool) -> String {
    let inner = |item: &Type<DefinitionId>| write(model, item, with_attributes);
    let mut text = match &ty.kind {
        TypeKind::Any => "any".to_owned(),
        TypeKind::Undefined => "undefined".to_owned(),
        TypeKind::Boolean => "boolean".to_owned(),
        TypeKind::Integer(kind) => integer(*kind).to_owned(),
        TypeKind::Float(kind) => float(*kind).to_owned(),
        TypeKind::BigInt => "bigint".to_owned(),
        TypeKind::String(kind) => string(*kind).to_owned(),
        TypeKind::Object => "object".to_owned(),
        TypeKind::Symbol => "symbol".to_owned(),
        TypeKind::Buffer(kind) => buffer_name(*kind).to_owned(),
        TypeKind::Reference(id) => model.get(*id).name.clone(),
        TypeKind::Sequence(item) => format!("sequence<{}>", inner(item)),
        TypeKind::AsyncSequence(item) => format!("async_sequence<{}>", inner(item)),
        TypeKind::FrozenArray(item) => format!("FrozenArray<{}>", inner(item)),
        TypeKind::ObservableArray(item) => format!("ObservableArray<{}>", inner(item)),
        TypeKind::Record(key, value) => format!("record<{}, {}>", string(*key), inner(value)),
        TypeKind::Promise(value) => format!("Promise<{}>", inner(value)),
        TypeKind::Union(members) => {
            format!("({})", members.iter().map(inner).collect::<Vec<_>>().join(" or "))
        }
        TypeKind::Parameter(name) => name.clone(),
        TypeKind::Projection(parameter, name) => format!("{parameter}.{name}"),
        TypeKind::Generic(id, arguments) => {
            let arguments: Vec<_> = arguments.iter().map(inner).collect();
            format!("{}<{}>", model.get(*id).name, arguments.join(", "))
        }
        TypeKind::Pair(first, second) => format!("[{}, {}]", inner(first), inner(second)),
        TypeKind::Function(arguments, returns) => {
            let arguments: Vec<_> = arguments.iter().map(inner).collect();
            format!("({}) -> {}", arguments.join(", "), inner(returns))
        }
    };
    if ty.nullable {
        text.push('?');
    }
    for (attribute, _) in [("[Clamp] ", ty.clamp), ("[EnforceRange] ", ty.enforce_range)]
        .into_iter()
        .filter(|(_, is_there)| *is_there && with_attributes)
    {
        text.insert_str(0, attribute);
    }
    text
}

/// `optional boolean deep = false, Node... nodes`
pub fn arguments(model: &ResolvedModel, arguments: &[Argument<DefinitionId>]) -> String {
    arguments.iter().map(|argument| self::argument(model, argument)).collect::<Vec<_>>().join(", ")
}

fn argument(model: &ResolvedModel, argument: &Argument<DefinitionId>) -> String {
    let optional = if argument.optional { "optional " } else { "" };
    let variadic = if argument.variadic { "..." } else { "" };
    let default = default(argument.default.as_ref());
    format!("{optional}{}{variadic} {}{default}", attributed(model, &argument.ty), argument.name)
}

fn default(literal: Option<&Literal>) -> String {
    literal.map_or_else(String::new, |value| format!(" = {}", self::literal(value)))
}

pub fn literal(literal: &Literal) -> String {
    match literal {
        Literal::Null => "null".to_owned(),
        Literal::Undefined => "undefined".to_owned(),
        Literal::Boolean(value) => value.to_string(),
        Literal::Integer(value) => value.to_string(),
        Literal::Float(value) if value.is_nan() => "NaN".to_owned(),
        Literal::Float(value) if value.is_infinite() => {
            if *value > 0.0 {
                "Infinity".to_owned()
            } else {
                "-Infinity".to_owned()
            }
        }
        Literal::Float(value) => format!("{value:?}"),
        Literal::String(value) => format!("{value:?}"),
        Literal::EmptySequence => "[]".to_owned(),
        Literal::EmptyDictionary => "{}".to_owned(),
    }
}

/// `readonly attribute DOMString tagName`
pub fn attribute(model: &ResolvedModel, attribute: &Attribute<DefinitionId>) -> String {
    let kind = match attribute.kind {
        AttributeKind::Regular if attribute.stringifier => "stringifier ",
        AttributeKind::Regular => "",
        AttributeKind::Static => "static ",
        AttributeKind::Inherit => "inherit ",
    };
    let readonly = if attribute.readonly { "readonly " } else { "" };
    let forwards = attribute.put_forwards.as_ref().map_or_else(String::new, |name| format!("[PutForwards={name}] "));
    let ty = attributed(model, &attribute.ty);
    format!("{forwards}{kind}{readonly}attribute {ty} {}", attribute.name)
}

/// `undefined append((Node or DOMString)... nodes)`
pub fn operation(model: &ResolvedModel, operation: &Operation<DefinitionId>) -> String {
    let kind = match (operation.kind, operation.special) {
        (OperationKind::Static, _) => "static ",
        (_, Some(SpecialKind::Getter)) => "getter ",
        (_, Some(SpecialKind::Setter)) => "setter ",
        (_, Some(SpecialKind::Deleter)) => "deleter ",
        (_, Some(SpecialKind::Stringifier)) => "stringifier ",
        (_, Some(SpecialKind::Caller)) => "legacycaller ",
        (OperationKind::Regular, None) => "",
    };
    let name = operation.name.as_deref().unwrap_or("");
    format!("{kind}{} {name}({})", ty(model, &operation.returns), arguments(model, &operation.arguments))
}

/// `readonly maplike<DOMString, Highlight>`
pub fn collection(model: &ResolvedModel, collection: &Collection<DefinitionId>) -> String {
    let readonly = if collection.readonly { "readonly " } else { "" };
    let keyword = match collection.kind {
        CollectionKind::Iterable => "iterable",
        CollectionKind::AsyncIterable => "async_iterable",
        CollectionKind::Maplike => "maplike",
        CollectionKind::Setlike => "setlike",
    };
    let key = collection.key.as_ref().map_or_else(String::new, |key| format!("{}, ", ty(model, key)));
    format!("{readonly}{keyword}<{key}{}>", ty(model, &collection.value))
}

/// `required DOMString name`, `boolean bubbles = false`
pub fn field(model: &ResolvedModel, field: &Field<DefinitionId>) -> String {
    let required = if field.required { "required " } else { "" };
    format!("{required}{} {}{}", attributed(model, &field.ty), field.name, default(field.default.as_ref()))
}

fn integer(kind: IntegerKind) -> &'static str {
    match kind {
        IntegerKind::Byte => "byte",
        IntegerKind::Octet => "octet",
        IntegerKind::Short => "short",
        IntegerKind::UnsignedShort => "unsigned short",
        IntegerKind::Long => "long",
        IntegerKind::UnsignedLong => "unsigned long",
        IntegerKind::LongLong => "long long",
        IntegerKind::UnsignedLongLong => "unsigned long long",
    }
}

fn float(kind: FloatKind) -> &'static str {
    match kind {
        FloatKind::Float => "float",
        FloatKind::UnrestrictedFloat => "unrestricted float",
        FloatKind::Double => "double",
        FloatKind::UnrestrictedDouble => "unrestricted double",
    }
}

fn string(kind: StringKind) -> &'static str {
    match kind {
        StringKind::Dom => "DOMString",
        StringKind::Usv => "USVString",
        StringKind::Byte => "ByteString",
    }
}
