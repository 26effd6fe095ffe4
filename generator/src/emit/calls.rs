//! The body of a public function: its parameters in their plain shapes, the import, the result as a typed value.

use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use super::tokens::ident;
use crate::bindings::import::{Access, Import, Shape};
use crate::bindings::item::{Function, Receiver};
use crate::bindings::parameter::{Form, Lent, Parameter};
use crate::bindings::rust_type::RustType;
use crate::model::Calls;

/// The whole body.
pub(super) fn body(context: &Context<'_>, function: &Function) -> TokenStream {
    let import = context.bindings.imports.get(function.import);
    let receiver = match function.receiver {
        Receiver::This => Some(quote!(js(self))),
        Receiver::Global => Some(quote!(this)),
        Receiver::None => None,
    };
    let arguments = receiver.into_iter().chain(function.parameters.iter().map(argument));
    let name = ident(&import.rust_name());
    let call = quote!(Js::#name(#(#arguments),*));
    let call = match function.receiver {
        Receiver::Global => quote!(global::with(|this| #call)),
        Receiver::This | Receiver::None => call,
    };
    let value = result(import, &function.returns, call);
    // A view of Rust's memory is made last and lives for the call alone.
    function.parameters.iter().fold(value, |inner, parameter| match parameter.form {
        Form::Buffer(lent) => lend(parameter, lent, inner),
        _ => inner,
    })
}

/// A parameter as the import takes it.
pub(super) fn argument(parameter: &Parameter) -> TokenStream {
    let name = ident(&parameter.name);
    match &parameter.form {
        Form::Bool | Form::Str | Form::OptionStr | Form::Ref(RustType::JsValue) | Form::Buffer(_) => quote!(#name),
        // A reference to any of the crate's types would coerce as well, which takes the compiler a step an ancestor.
        Form::Ref(_) => quote!(#name.as_ref()),
        Form::Text | Form::NullableText => quote!(&#name.to_value()),
        Form::Number(RustType::F64) => quote!(#name),
        Form::Number(_) => quote!(#name as f64),
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
        Form::Sequence(_) | Form::Variadic(_) => quote!(&#name.into_array()),
        Form::Record(_) => quote!(&#name.into_record()),
        // Kept to the end of the call, and then dropped with its closure; or given away.
        Form::Function(_, taken) if taken.calls == Calls::During => quote!(&#name.into_callback()),
        Form::Function(..) => quote!(&#name.into_callback().into_function()),
    }
}

/// What the call gives, as what the function returns.
fn result(import: &Import, returns: &RustType, call: TokenStream) -> TokenStream {
    if import.catches && matches!(returns, RustType::Promise(_)) {
        return quote!(Promise::of_call(#call));
    }
    let constructs = matches!(import.access, Access::Construct { .. });
    // Of what may throw by `map`: the compiler takes half as long again for `Ok(…?)`.
    match import.returns {
        _ if constructs && import.catches => quote!(#call.map(Js::cast)),
        _ if constructs => quote!(#call.cast()),
        Shape::Number if *returns == RustType::F64 => call,
        Shape::Number if import.catches => {
            let number = cast(quote!(#call?), returns);
            quote!(Ok(#number))
        }
        Shape::Number => cast(call, returns),
        Shape::OptionStr if *returns != RustType::String => call,
        Shape::Bool | Shape::OptionStr if import.catches => quote!(#call.map(Option::unwrap_or_default)),
        Shape::Bool | Shape::OptionStr => quote!(#call.unwrap_or_default()),
        Shape::Value if *returns == RustType::JsValue => call,
        Shape::Value if import.catches => quote!(#call.map(FromJs::from_js)),
        Shape::Value => quote!(FromJs::from_js(#call)),
        _ => call,
    }
}

/// A double as the number that WebIDL declares.
fn cast(call: TokenStream, returns: &RustType) -> TokenStream {
    match returns {
        RustType::Integer(kind) => {
            let name = ident(crate::bindings::rust_type::integer_name(*kind));
            quote!(#call as #name)
        }
        _ => quote!(#call as f32),
    }
}

/// `data.into().with(|data| …)`
fn lend(parameter: &Parameter, lent: Lent, inner: TokenStream) -> TokenStream {
    let buffer = ident(&parameter.name);
    let with = ident(if lent.shared { "with_shared" } else { "with" });
    let with_nullable = ident(if lent.shared { "with_nullable_shared" } else { "with_nullable" });
    match (lent.nullable, lent.written) {
        (false, _) => quote!(#buffer.into().#with(|#buffer| #inner)),
        (true, false) => quote!(ReadBuffer::#with_nullable(#buffer, |#buffer| #inner)),
        (true, true) => quote!(WriteBuffer::#with_nullable(#buffer, |#buffer| #inner)),
    }
}
