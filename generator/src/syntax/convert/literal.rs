//! Default values and the values of constants.

use weedle::literal::{BooleanLit, ConstValue, DefaultValue, FloatLit, IntegerLit};

use super::super::error::SyntaxError;
use super::super::grammar;
use super::converter::Converter;
use crate::model::Literal;

impl<'a> Converter<'a> {
    pub(super) fn default_value(&mut self, value: DefaultValue<'a>) -> Literal {
        match value {
            DefaultValue::Boolean(BooleanLit(value)) => Literal::Boolean(value),
            DefaultValue::EmptyArray(_) => Literal::EmptySequence,
            DefaultValue::EmptyDictionary(_) => Literal::EmptyDictionary,
            DefaultValue::Float(float) => self.float(float),
            DefaultValue::Integer(integer) => self.integer(integer),
            DefaultValue::Null(_) => Literal::Null,
            DefaultValue::String(string) if grammar::is_undefined(self.source, self.offset(string.0)) => {
                Literal::Undefined
            }
            DefaultValue::String(string) => Literal::String(string.0.to_owned()),
        }
    }

    pub(super) fn const_value(&mut self, value: ConstValue<'a>) -> Literal {
        match value {
            ConstValue::Boolean(BooleanLit(value)) => Literal::Boolean(value),
            ConstValue::Float(float) => self.float(float),
            ConstValue::Integer(integer) => self.integer(integer),
            ConstValue::Null(_) => Literal::Null,
        }
    }

    fn float(&mut self, float: FloatLit<'a>) -> Literal {
        let value = match float {
            FloatLit::Value(value) => value.0.parse().ok().filter(|value: &f64| value.is_finite()),
            FloatLit::NegInfinity(_) => Some(f64::NEG_INFINITY),
            FloatLit::Infinity(_) => Some(f64::INFINITY),
            FloatLit::NaN(_) => Some(f64::NAN),
        };
        match (value, float) {
            (None, FloatLit::Value(text)) => {
                self.errors.push(SyntaxError::number(self.bytes(text.0)));
                Literal::Float(0.0)
            }
            (value, _) => Literal::Float(value.unwrap_or_default()),
        }
    }

    fn integer(&mut self, integer: IntegerLit<'a>) -> Literal {
        let (text, radix, prefix) = match integer {
            IntegerLit::Dec(text) => (text.0, 10, 0),
            IntegerLit::Hex(text) => (text.0, 16, "0x".len()),
            IntegerLit::Oct(text) => (text.0, 8, 0),
        };
        let digits = text.strip_prefix('-').unwrap_or(text);
        let magnitude = digits.get(prefix..).and_then(|digits| u64::from_str_radix(digits, radix).ok());
        let Some(magnitude) = magnitude else {
            self.errors.push(SyntaxError::number(self.bytes(text)));
            return Literal::Integer(0);
        };
        let magnitude = i128::from(magnitude);
        Literal::Integer(if text.starts_with('-') { -magnitude } else { magnitude })
    }
}
