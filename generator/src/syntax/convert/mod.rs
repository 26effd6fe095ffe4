//! From weedle's tree, which borrows the prepared text, to the model's own.

mod attributes;
mod converter;
mod definition;
mod extensions;
mod literal;
mod member;
mod scope;
mod ty;

pub(super) use converter::Converter;
