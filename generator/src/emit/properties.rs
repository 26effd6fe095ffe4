//! Properties that are reached by name through the runtime, without an import of their own: dictionaries' fields, event
//! handlers and styles. None is read or written so often that an import would save what it costs to compile.

use super::Context;
use super::calls;
use super::layout::{Code, Lines, inline};
use super::signature::{conversions, parameter};
use super::types::{Paths, ty};
use super::written::Written;
use crate::bindings::import::Shape;
use crate::bindings::item::{NamedSetter, RequiredField};
use crate::bindings::parameter::Parameter;
use crate::bindings::rust_type::RustType;

/// `pub fn new(required: &str) -> Self`
pub(super) fn new(context: &Context<'_>, rust_name: &str, fields: &[RequiredField]) -> Written {
    let mut body = Lines::default();
    if fields.is_empty() {
        body.code("dictionary::empty()");
    } else {
        body.code("let this: Self = dictionary::empty();");
        fields.iter().for_each(|field| body.code(store("&this", &field.key, &field.value).and(";")));
        body.code("this");
    }
    let parameters = fields.iter().map(|field| parameter(context, &[], &field.value)).collect();
    Written::function(Code::call(format!("pub fn {rust_name}"), parameters).and(" -> Self"), body)
}

/// `pub fn get_x(&self) -> Option<T>`
pub(super) fn get(context: &Context<'_>, rust_name: &str, key: &str, value: &RustType) -> Written {
    let returns = inline(ty(context, Paths::Imported, value));
    let mut body = Lines::default();
    body.code(Code::call("property::get", vec![Code::text("self"), Code::text(format!("{key:?}"))]));
    let header = Code::call(format!("pub fn {rust_name}"), vec![Code::text("&self")]).and(format!(" -> {returns}"));
    Written { bounds: conversions(value), ..Written::function(header, body) }
}

/// `pub fn set_x(&self, value: &str) -> &Self`
pub(super) fn set(context: &Context<'_>, rust_name: &str, key: &str, value: &Parameter) -> Written {
    let mut body = Lines::default();
    body.code(store("self", key, value).and(";"));
    body.code("self");
    Written::function(setter(context, rust_name, value).and(" -> &Self"), body)
}

/// `pub fn set_onclick(&self, value: Option<&Function<…>>)`
pub(super) fn set_handler(context: &Context<'_>, setter: &NamedSetter) -> Written {
    let mut body = Lines::default();
    body.code(store("self", &setter.key, &setter.value));
    Written::function(self::setter(context, &setter.rust_name, &setter.value), body)
}

/// `pub fn set_margin_top(&self, value: &str) -> Result<(), Exception>`
pub(super) fn set_style(context: &Context<'_>, setter: &NamedSetter) -> Written {
    let arguments = vec![Code::text("self"), Code::text(format!("{:?}", setter.key)), calls::converted(&setter.value)];
    let mut body = Lines::default();
    body.code(Code::call("property::try_set_str", arguments));
    let header = self::setter(context, &setter.rust_name, &setter.value).and(" -> Result<(), Exception>");
    Written::function(header, body)
}

fn setter(context: &Context<'_>, rust_name: &str, value: &Parameter) -> Code {
    Code::call(format!("pub fn {rust_name}"), vec![Code::text("&self"), parameter(context, &[], value)])
}

/// `property::set_str(self, "method", value)`
fn store(object: &str, key: &str, parameter: &Parameter) -> Code {
    let (function, argument) = match parameter.form.shape() {
        Shape::Bool => ("set_bool", calls::converted(parameter)),
        Shape::Number => ("set_f64", calls::converted(parameter)),
        Shape::Str => ("set_str", calls::converted(parameter)),
        Shape::OptionStr => {
            ("set", Code::text(format!("&{}.map_or(JsValue::NULL, JsValue::from_str)", parameter.name)))
        }
        Shape::Value | Shape::OptionValue | Shape::Unit => ("set", calls::converted(parameter)),
    };
    Code::call(format!("property::{function}"), vec![Code::text(object), Code::text(format!("{key:?}")), argument])
}
