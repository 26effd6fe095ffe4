//! JavaScript's functions, typed by their signature.

use core::marker::PhantomData;

use wasm_bindgen::JsValue;

use super::rest::{self, Parameter};
use crate::runtime::typescript::{self, TypeParameters};
use crate::runtime::{Exception, FromJs, IntoJs, Js, Object, TypeScript, class};

/// A JavaScript function of a signature, which is written as a Rust function pointer type:
/// `Function<fn(Event) -> bool>` takes an [`Event`](https://developer.mozilla.org/docs/Web/API/Event) and returns a
/// `bool`. Without one, it is `fn()`: it is called with nothing, and its result is dropped.
///
/// To give JavaScript a Rust closure, make a [`Callback`](crate::Callback) of it: a reference to that is a reference
/// to a function.
#[repr(transparent)]
pub struct Function<F = fn()> {
    parent: Object,
    signature: PhantomData<F>,
}
web_class!([F] Function<F>; Object; signature = F; "Function");
web_type_of!([F] Function<F>; |value| value.is_function());
web_ancestor!([F] Function<F>; Object);

impl<F> Function<F> {
    /// Calls the function with any `this` and any arguments.
    ///
    /// # Errors
    ///
    /// What the function throws.
    pub fn apply(&self, this: &JsValue, arguments: &[JsValue]) -> Result<JsValue, Exception> {
        Js::rt_apply(self.as_ref(), this, arguments).map(Js::value)
    }

    /// The same function taken for one of another signature, unchecked: JavaScript functions take any arguments.
    pub fn with_signature<G>(&self) -> &Function<G> {
        class::cast_ref(self)
    }
}

/// `call` for each number of arguments, and the type in TypeScript.
macro_rules! call {
    ($($A:ident $a:ident),*) => {
        impl<$($A: Parameter + TypeScript,)* R: TypeScript> TypeParameters for fn($($A),*) -> R {
            const PARAMETERS: typescript::Parameters = typescript::Parameters::Function(
                &[$(typescript::Parameter { ty: $A::TYPE, is_rest: $A::IS_REST }),*],
                R::TYPE,
            );
        }

        impl<$($A: Parameter,)* R: FromJs> Function<fn($($A),*) -> R> {
            /// Calls the function with its arguments, and `undefined` for `this`.
            ///
            /// # Errors
            ///
            /// What the function throws.
            #[allow(clippy::too_many_arguments, reason = "as many as the function has")]
            pub fn call(&self, $($a: impl IntoJs<$A>),*) -> Result<R, Exception> {
                rest::apply(self.as_ref(), &[$($a.to_value()),*], false $(|| $A::IS_REST)*).map(Js::read)
            }
        }
    };
}
call!();
call!(A a);
call!(A a, B b);
call!(A a, B b, C c);
call!(A a, B b, C c, D d);
call!(A a, B b, C c, D d, E e);
call!(A a, B b, C c, D d, E e, F f);
call!(A a, B b, C c, D d, E e, F f, G g);
call!(A a, B b, C c, D d, E e, F f, G g, H h);

/// The signature of a function type, for macros that are given the type whole.
pub trait Signature {
    /// `F` of `Function<F>`.
    type Signature;
}

impl<F> Signature for Function<F> {
    type Signature = F;
}
