//! Types. weedle sees a name in the place of each; the grammar has parsed the type.

use weedle::types::{AttributedType, ConstType, NonAnyType, ReturnType, SingleType, Type as ParsedType};

use super::attributes::Attributes;
use super::converter::Converter;
use super::extensions::Place;
use super::scope::Scope;
use crate::model::{Name, Type};

impl<'a> Converter<'a> {
    pub(super) fn attributed_type(&mut self, ty: AttributedType<'a>, scope: &Scope<'_>) -> Type<Name> {
        let converted = self.ty(ty.type_);
        let Some(attributes) = ty.attributes.map(Attributes::new) else { return converted };
        // The attributes of an optional argument stand here, after the keyword.
        self.check_attributes(&attributes, Place::Argument);
        let mut ty = self.typed(&attributes, converted, scope);
        attributes.annotate(&mut ty);
        ty
    }

    pub(super) fn return_type(&self, ty: ReturnType<'a>) -> Type<Name> {
        match ty {
            ReturnType::Type(ty) => self.ty(ty),
            ReturnType::Undefined(_) => unreachable!("{PLACEHOLDER}"),
        }
    }

    pub(super) fn const_type(&self, ty: ConstType<'a>) -> Type<Name> {
        match ty {
            ConstType::Identifier(ty) => self.stood_for(ty.type_.0),
            _ => unreachable!("{PLACEHOLDER}"),
        }
    }

    pub(super) fn ty(&self, ty: ParsedType<'a>) -> Type<Name> {
        match ty {
            ParsedType::Single(SingleType::NonAny(NonAnyType::Identifier(ty))) => self.stood_for(ty.type_.0),
            _ => unreachable!("{PLACEHOLDER}"),
        }
    }
}

const PLACEHOLDER: &str = "the text for weedle has a name in the place of each type";
