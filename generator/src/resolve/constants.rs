//! A constant is a boolean or a number, and its value one of its type.

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::model::{
    Constant, DefinitionKind, FloatKind, IntegerKind, Literal, Member, MemberKind, Model, Name, Type, TypeKind,
};

pub(super) fn check(model: &Model<Name>, diagnostics: &mut Diagnostics) {
    for definition in &model.definitions {
        for member in definition.as_interface().into_iter().flat_map(|interface| &interface.members) {
            if let MemberKind::Constant(constant) = &member.kind
                && member.origin.included_in.is_none()
            {
                diagnostics.extend(check_constant(model, member, constant).into_iter().collect());
            }
        }
    }
}

fn check_constant(model: &Model<Name>, member: &Member<Name>, constant: &Constant<Name>) -> Option<Diagnostic> {
    let ty = target(model, &constant.ty)?;
    let refuse = |what: String, help: String| {
        Some(
            Diagnostic::new(format!("the constant `{}` cannot be {what}", constant.name))
                .at(member.origin.span, "")
                .help(help),
        )
    };
    if ty.nullable || constant.ty.nullable {
        return refuse("nullable".to_owned(), "WebIDL has no constants of nullable types: remove the `?`".to_owned());
    }
    let allowed = match &ty.kind {
        TypeKind::Boolean => Allowed::Boolean,
        TypeKind::Integer(kind) => Allowed::Integer(*kind),
        TypeKind::Float(FloatKind::Float | FloatKind::UnrestrictedFloat) => Allowed::Float,
        TypeKind::Float(FloatKind::Double | FloatKind::UnrestrictedDouble) => Allowed::Double,
        // Reported as an unknown name.
        TypeKind::Reference(name) if model.find(&name.text).is_none() => return None,
        _ => return refuse("of this type".to_owned(), "a constant is a `boolean` or a number".to_owned()),
    };
    match allowed.includes(&constant.value) {
        true => None,
        false => refuse(shown(&constant.value), allowed.help()),
    }
}

/// What the type's typedefs stand for; `None` where they stand for themselves, which is reported elsewhere.
fn target<'a>(model: &'a Model<Name>, ty: &'a Type<Name>) -> Option<&'a Type<Name>> {
    let mut ty = ty;
    for _ in 0..=model.definitions.len() {
        let TypeKind::Reference(name) = &ty.kind else { return Some(ty) };
        match model.find(&name.text).map(|id| &model.get(id).kind) {
            Some(DefinitionKind::Typedef(target)) => ty = target,
            _ => return Some(ty),
        }
    }
    None
}

enum Allowed {
    Boolean,
    Integer(IntegerKind),
    Float,
    Double,
}

impl Allowed {
    fn includes(&self, value: &Literal) -> bool {
        match (self, value) {
            (Allowed::Boolean, Literal::Boolean(_)) => true,
            (Allowed::Integer(kind), Literal::Integer(value)) => {
                let (least, most) = range(*kind);
                (least..=most).contains(value)
            }
            (Allowed::Float, Literal::Float(value)) => !value.is_finite() || (*value as f32).is_finite(),
            (Allowed::Double, Literal::Float(_)) | (Allowed::Float | Allowed::Double, Literal::Integer(_)) => true,
            _ => false,
        }
    }

    fn help(&self) -> String {
        match self {
            Allowed::Boolean => "its type allows `true` and `false`".to_owned(),
            Allowed::Integer(kind) => {
                let (least, most) = range(*kind);
                format!("its type allows the integers from {least} to {most}")
            }
            Allowed::Float => format!("its type allows numbers up to {:e}", f32::MAX),
            Allowed::Double => "its type allows numbers".to_owned(),
        }
    }
}

fn range(kind: IntegerKind) -> (i128, i128) {
    match kind {
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

fn shown(value: &Literal) -> String {
    match value {
        Literal::Boolean(value) => value.to_string(),
        Literal::Integer(value) => value.to_string(),
        Literal::Float(value) if value.is_nan() => "NaN".to_owned(),
        Literal::Float(value) if value.is_infinite() => "infinite".to_owned(),
        Literal::Float(value) => format!("{value:?}"),
        _ => "null".to_owned(),
    }
}
