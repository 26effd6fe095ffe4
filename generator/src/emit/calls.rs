//! The body of a public function: its parameters in their plain shapes, the import, the result as a typed value.

use quote::quote;

use super::Context;
use super::layout::Code;
use super::types::ident;
use crate::bindings::import::{Access, Import, Shape};
use crate::bindings::item::{Function, JavaScript, Receiver};
use crate::bindings::outcome::Outcome;
use crate::bindings::parameter::{Argument, Form, Lent, Memory, Parameter};
use crate::bindings::rust_type::{RustType, integer_name};
use crate::model::{Calls, IntegerKind};

/// The whole body.
pub(super) fn body(context: &Context<'_>, javascript: &JavaScript, function: &Function) -> Code {
    let import = context.bindings.imports.get(function.import);
    let receiver = match function.receiver {
        Receiver::This => Some(Code::text("js(self)")),
        Receiver::Global => Some(Code::text("this")),
        Receiver::None => None,
    };
    let arguments = receiver.into_iter().chain(function.arguments.iter().map(argument)).collect();
    let call = Code::call(format!("Js::{}", context.bindings.imports.name(function.import)), arguments);
    let call = match function.receiver {
        Receiver::Global => Code::call("global::with", vec![call.closure("|this|")]),
        Receiver::This | Receiver::None => call,
    };
    let value = result(import, function, call);
    // A view of Rust's memory is made last and lives for the call alone, as a closure does that may borrow.
    let value = function.parameters().fold(value, |inner, parameter| match &parameter.form {
        Form::Buffer(lent) => lend(parameter, *lent, inner),
        Form::Function(_, taken) if taken.is_scoped() => {
            Code::call(format!("{0}.scoped", parameter.name), vec![inner.closure(format!("|{}|", parameter.name))])
        }
        _ => inner,
    });
    match function.outcome {
        Outcome::Panics => Code::call("expected", vec![Code::text(format!("{:?}", javascript.to_string())), value]),
        Outcome::Returns | Outcome::Result(_) | Outcome::Rejects => value,
    }
}

/// An argument as the import takes it.
fn argument(argument: &Argument) -> Code {
    match argument {
        Argument::Parameter(parameter) => converted(parameter),
        Argument::LeftOut => Code::text("&JsValue::UNDEFINED"),
        Argument::Decided => Code::text("T::TEXT"),
    }
}

/// A parameter as the import takes it.
pub(super) fn converted(parameter: &Parameter) -> Code {
    let name = ident(&parameter.name);
    let tokens = match &parameter.form {
        Form::Bool | Form::Str | Form::OptionStr | Form::Ref(RustType::JsValue) | Form::Buffer(_) => quote!(#name),
        // A reference to any of the crate's types would coerce as well, which takes the compiler a step an ancestor.
        Form::Ref(_) => quote!(#name.as_ref()),
        Form::Text | Form::NullableText => quote!(&#name.to_value()),
        Form::Number(RustType::F64) => quote!(#name),
        Form::Number(_) => quote!(#name as f64),
        Form::SafeInteger(RustType::Integer(IntegerKind::LongLong)) => quote!(safe_integer::signed(#name)),
        Form::SafeInteger(_) => quote!(safe_integer::unsigned(#name)),
        Form::OptionRef(_) => quote!(nullable(#name)),
        Form::Enumeration(_) => quote!(#name.as_str()),
        Form::Generic(_) => quote!(&#name.to_value()),
        Form::Item(RustType::Projection(parameter, _)) => {
            let parameter = ident(parameter);
            quote!(&#parameter::number_to_js(#name))
        }
        Form::Item(_) => quote!(&#name.to_js()),
        Form::Union(_) => quote!(&#name.into().to_js()),
        Form::OptionUnion(_) => quote!(&#name.into_option().to_js()),
        Form::OptionValue(_) => quote!(&#name.to_js()),
        Form::Sequence(_) | Form::Variadic(_) => quote!(&#name.to_value()),
        Form::Array(_) => quote!(&#name.into_array()),
        Form::Record(_) => quote!(&#name.into_record()),
        Form::Function(_, taken) if taken.is_scoped() => quote!(#name.as_ref()),
        // Kept to the end of the call, and then dropped with its closure; or given away.
        Form::Function(_, taken) if taken.calls == Calls::During => quote!(&#name.into_callback()),
        Form::Function(..) => quote!(&#name.into_callback().into_function()),
    };
    tokens.into()
}

/// The result of the call as the function returns it.
fn result(import: &Import, function: &Function, call: Code) -> Code {
    let returns = &function.returns;
    if function.outcome == Outcome::Rejects {
        return Code::call("Promise::of_call", vec![call]);
    }
    let is_result = matches!(function.outcome, Outcome::Result(_) | Outcome::Panics);
    if matches!(import.access, Access::Construct { .. }) {
        return call.then(if is_result { ".map(Js::cast)" } else { ".cast()" });
    }
    // A `Result` by `map`: the compiler takes half as long again for `Ok(…?)`.
    match import.returns {
        Shape::Number if *returns == RustType::F64 => call,
        Shape::Number => call.cast(number_name(returns)),
        Shape::Bool if is_result => call.then(".map(Truth::get)"),
        Shape::Bool => call.then(".get()"),
        Shape::Value if *returns == RustType::JsValue && is_result => call.then(".map(Js::value)"),
        Shape::Value if *returns == RustType::JsValue => call,
        Shape::Value if matches!(returns, RustType::Instance(..)) && is_result => call.then(".map(Js::instance)"),
        Shape::Value if matches!(returns, RustType::Instance(..)) => Code::call("Js::instance", vec![call]),
        Shape::Value if is_result => call.then(".map(Js::read)"),
        Shape::Value if *returns == RustType::String => call.then(".as_string().unwrap_or_default()"),
        Shape::Value if returns.is_optional_text() => call.then(".as_string()"),
        Shape::Value => Code::call("FromJs::from_js", vec![call]),
        Shape::OptionValue if is_result => call.then(".map(Js::read_nullable)"),
        Shape::OptionValue => call.then(".map(Js::read)"),
        Shape::Unit | Shape::Str | Shape::OptionStr => call,
    }
}

/// The number that WebIDL declares, which travels as a double.
fn number_name(returns: &RustType) -> &'static str {
    match returns {
        RustType::Integer(kind) => integer_name(*kind),
        _ => "f32",
    }
}

/// `data.into().with(|data| …)`
fn lend(parameter: &Parameter, lent: Lent, inner: Code) -> Code {
    let buffer = &parameter.name;
    let (with, with_nullable) = match lent.memory {
        Memory::Own => ("with", "with_nullable"),
        Memory::Shared => ("with_shared", "with_nullable_shared"),
        Memory::Any => ("with_any", "with_nullable_any"),
    };
    let closure = inner.closure(format!("|{buffer}|"));
    match (lent.nullable, lent.written) {
        (false, _) => Code::call(format!("{buffer}.into().{with}"), vec![closure]),
        (true, false) => Code::call(format!("ReadBuffer::{with_nullable}"), vec![Code::text(buffer), closure]),
        (true, true) => Code::call(format!("WriteBuffer::{with_nullable}"), vec![Code::text(buffer), closure]),
    }
}
