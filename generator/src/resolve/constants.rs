//! A constant is a boolean or a number, and its value one of its type.

use std::collections::{HashMap, HashSet};

use crate::diagnostics::{Diagnostic, Diagnostics, Span};
use crate::model::{
    Constant, DefinitionKind, FloatKind, IntegerKind, Literal, Member, MemberKind, Model, Name, Type, TypeKind,
};

/// Reports constants of other types or values, and says where they are. A constant of an unknown type gets the type of its value; the unknown
/// name is reported by another check.
pub(super) fn check(model: &mut Model<Name>, diagnostics: &mut Diagnostics) -> HashSet<Span> {
    let (mut untyped, mut wrong) = (HashSet::new(), HashSet::new());
    let mut targets = Targets { model, known: HashMap::new() };
    for definition in &model.definitions {
        for member in definition.as_interface().into_iter().flat_map(|interface| &interface.members) {
            let MemberKind::Constant(constant) = &member.kind else { continue };
            let Some(ty) = targets.of(&constant.ty) else { continue };
            if matches!(&ty.kind, TypeKind::Reference(name) if model.find(&name.text).is_none()) {
                match constant.value {
                    Literal::Boolean(_) | Literal::Integer(_) | Literal::Float(_) => untyped.insert(member.origin.span),
                    // No constant has such a value.
                    _ => wrong.insert(member.origin.span),
                };
            } else if let Some(diagnostic) = check_constant(member, constant, ty) {
                wrong.insert(member.origin.span);
                // A mixin's constant is reported where it is written.
                diagnostics.extend((member.origin.included_in.is_none()).then_some(diagnostic));
            }
        }
    }
    if !untyped.is_empty() {
        give_types(model, &untyped);
    }
    wrong
}

pub(super) fn leave_out(model: &mut Model<Name>, wrong: &HashSet<Span>) {
    if wrong.is_empty() {
        return;
    }
    for definition in &mut model.definitions {
        if let DefinitionKind::Interface(interface) = &mut definition.kind {
            interface.members.retain(|member| !wrong.contains(&member.origin.span));
        }
    }
}

fn give_types(model: &mut Model<Name>, untyped: &HashSet<Span>) {
    for definition in &mut model.definitions {
        let DefinitionKind::Interface(interface) = &mut definition.kind else { continue };
        for member in interface.members.iter_mut().filter(|member| untyped.contains(&member.origin.span)) {
            if let MemberKind::Constant(constant) = &mut member.kind {
                constant.ty = Type::plain(type_of(&constant.value));
            }
        }
    }
}

/// The smallest type that has the value; JavaScript tells numbers from booleans only.
fn type_of(value: &Literal) -> TypeKind<Name> {
    let integers = [IntegerKind::Long, IntegerKind::UnsignedLong, IntegerKind::LongLong, IntegerKind::UnsignedLongLong];
    match value {
        Literal::Boolean(_) => TypeKind::Boolean,
        Literal::Integer(value) => {
            let holds = |kind: &IntegerKind| (kind.range().0..=kind.range().1).contains(value);
            integers.into_iter().find(holds).map_or(TypeKind::Float(FloatKind::Double), TypeKind::Integer)
        }
        _ => TypeKind::Float(FloatKind::UnrestrictedDouble),
    }
}

fn check_constant(member: &Member<Name>, constant: &Constant<Name>, ty: &Type<Name>) -> Option<Diagnostic> {
    let refuse = |what: String, help: String| {
        Some(
            Diagnostic::new(format!("the constant `{}` cannot be {what}", constant.name))
                .at(member.origin.span, "")
                .help(help)
                .mendable(),
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
        other => {
            let help = match &constant.ty.kind {
                TypeKind::Reference(name) => {
                    format!("a constant is a `boolean` or a number, and `{}` is neither", name.text)
                }
                _ => "a constant is a `boolean` or a number".to_owned(),
            };
            return refuse(name_of(other).to_owned(), help);
        }
    };
    match allowed.includes(&constant.value) {
        true => None,
        false => refuse(shown(&constant.value), allowed.help()),
    }
}

/// The types at which chains of typedefs end, by the names of the typedefs; `None` for a chain that leads back to itself,
/// which another check reports.
struct Targets<'a> {
    model: &'a Model<Name>,
    known: HashMap<&'a str, Option<&'a Type<Name>>>,
}

impl<'a> Targets<'a> {
    fn of(&mut self, ty: &'a Type<Name>) -> Option<&'a Type<Name>> {
        let (mut path, mut target) = (Vec::new(), Some(ty));
        while let Some(ty) = target
            && let TypeKind::Reference(name) = &ty.kind
            && let Some(DefinitionKind::Typedef(next)) = self.model.find(&name.text).map(|id| &self.model.get(id).kind)
        {
            if let Some(known) = self.known.get(name.text.as_str()) {
                target = *known;
                break;
            }
            // So that a chain that comes back here ends.
            self.known.insert(&name.text, None);
            path.push(&name.text);
            target = Some(next);
        }
        self.known.extend(path.into_iter().map(|name| (name.as_str(), target)));
        target
    }
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
                let (least, most) = kind.range();
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
                let (least, most) = kind.range();
                format!("its type allows the integers from {least} to {most}")
            }
            Allowed::Float => format!("its type allows numbers up to {:e}", f32::MAX),
            Allowed::Double => "its type allows numbers".to_owned(),
        }
    }
}

/// A type without parts, which a constant cannot have.
fn name_of(kind: &TypeKind<Name>) -> &'static str {
    match kind {
        TypeKind::Object => "an `object`",
        TypeKind::Any => "of the type `any`",
        TypeKind::Undefined => "`undefined`",
        TypeKind::String(_) => "a string",
        TypeKind::Symbol => "a symbol",
        TypeKind::BigInt => "a `bigint`",
        TypeKind::Buffer(_) => "a buffer",
        _ => "of this type",
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
