//! The web platform for Rust: its interfaces, dictionaries, enumerations, callbacks and functions,
//! generated from the specifications' own WebIDL, as ordinary Rust types and methods over `wasm-bindgen`.
//!
//! # Features
//!
//! One feature is one API as a person thinks of it: `dom`, `fetch`, `canvas-2d`, `webgpu`. A feature
//! only ever adds items. No method disappears because the feature of one of its argument types is off:
//! such a type is declared, with its casts, and its own methods come with its own feature. Where a program names a type or
//! a function that is not there, the compiler says which feature has it.
//!
//! * `std` (default): the caches of prototypes live in thread locals. Without it the crate is `no_std` with `alloc`.
//! * `experimental`: also what fewer than two browser engines ship, in each API that is enabled.
//!
//! # The types that all APIs share
//!
//! Always there are
//!
//! * [`JsValue`], [`Object`] and [`JsString`], and [`Exception`], whatever JavaScript threw;
//! * conversions: [`FromJs`], [`ToJs`] and [`IntoJs`]; [`Class`] for the types that are JavaScript objects;
//! * their types in the TypeScript declarations of a program's exports: [`TypeScript`];
//! * elements: [`ElementTag`], for `document.create::<HtmlButtonElement>()`;
//! * what the running engine has: [`supports`].
//!
//! The others are there with each feature whose signatures mention them, as all types are, and by themselves with one that
//! has their JavaScript methods too:
//!
//! | | what | by itself |
//! |---|---|---|
//! | values | [`Array`], [`BigInt`], [`Symbol`] | `array`, `bigint`, `symbol` |
//! | | [`Number`] and [`Boolean`] as objects | `number` |
//! | | [`Record`], an object as a map | `object` |
//! | functions | [`Function`], typed by a function pointer type, and [`Callback`], a Rust closure that is one; where one is taken a closure will do: see [`IntoFunction`] and its variants | `function` |
//! | asynchronous | [`Promise`], which `.await`s to a typed result | `promise` |
//! | | [`Iter`] and [`AsyncIter`] | `iterator` |
//! | buffers | [`ArrayBuffer`], [`DataView`] and the typed arrays; Rust's slices, without a copy, where a call reads or writes before it returns: [`ReadBuffer`], [`WriteBuffer`] | `typed-arrays` |
//! | events | [`EventType`] and [`Listener`], which `target.listen(events::Click, \|event\| …)` returns | `dom` |
//!
//! Every object type converts, as a type of a `#[wasm_bindgen]` block does, with [`JsCast`]:
//! `dyn_into`, `dyn_ref`, `unchecked_into`, and `AsRef` and `From` for every ancestor.
//!
//! # For those who come from `js-sys`
//!
//! JavaScript's own builtins have its names (`Reflect::get`, `JSON::parse`, `Object::keys`, `Intl::NumberFormat`), each in
//! its feature. Three of four of its public names are the same path here; of the rest, this is what to write instead. As
//! there, `array.push(…)` and `array.map(…)` are plain, and `try_map` takes a closure that may fail.
//!
//! | `js-sys` | here |
//! |---|---|
//! | `new_typed`, `of1` … `of5`, `from_iter_typed`, `entries_typed`, … | `new`, `of(&[…])`, `collect()`, `entries`: all collections have the types of their items |
//! | `get_checked`, `pop_checked`, `get_unchecked`, `set_ref` | `get`, `pop`, which return an `Option`; `set` |
//! | `Array::slice(a, b)`, `slice_from`, `concat_many`, `fill(v, a, b)` | `slice_with_start_and_end`, `slice_with_start`, `concat`, `fill_with_start_and_end`: an optional argument makes a `_with_` form |
//! | `array.iter()`, `try_iter(&value)` | `array.iter()`; `Iter::over(&value)?`, whose `try_iter()` gives `Result`s |
//! | `Array::delete(i)` | `Reflect::delete_property` |
//! | `DataView::get_int16_endian`, `get_float16_as_f32` | `get_int16_with_little_endian`; `get_float16`, an `f32` |
//! | `Uint8Array::new_from_slice(&s)`, `copy_to_uninit`, `raw_copy_to_ptr` | `Uint8Array::from(&s[..])`, `to_vec` or `copy_to` |
//! | `Uint8Array::view(&s)`, which is unsafe | the slice itself: what reads or writes bytes takes `&[u8]` or `&mut [u8]` |
//! | `Function::call0` … `call9`, `bind0` … `bind9` | `call(…)` of a typed `Function<fn(A) -> R>`, `apply(&this, &[…])`; `bind`, `bind_with_arguments` |
//! | `Closure`, `Function::closure_ref`, `from_closure` | the closure itself, or a [`Callback`] |
//! | `closure.as_ref().unchecked_ref()` of a `Closure` | `&closure`, whose signature is checked |
//! | `Reflect::get_f64`, `get_u32`, `set_u32` | `Array::get`, `Array::set` |
//! | `get_symbol`, `has_symbol`, `define_property_symbol`, … | `get`, `has`, `define_property`: a [`Symbol`] is a `JsValue` |
//! | `Object::assign2`, `assign_many`, `constructor`, `to_js_string` | `assign_all`, `constructor_function`, `Object::to_string` |
//! | `Object::try_assign`, `try_set_prototype_of`, `try_values` | `assign`, `set_prototype_of`, `values`, which panic for a proxy that throws |
//! | `RegExp` in `replace_by_pattern`, `split_by_pattern`, … | `replace`, `split`: they take a text or a `RegExp` |
//! | `from_char_code1` …, `from_code_point1` …, `raw_0` … | `from_char_code(&[…])`, `from_code_point(&[…])`, `raw` |
//! | `JsString::is_valid_utf16`, `iter`, `as_char` | `is_well_formed`; `(&text).into_iter()` by code points |
//! | `Promise::then2`, `then_map`, `catch_map`, `all_iterable`, `all_tuple` | `then_with_on_rejected`, `then`, `catch`, `all` |
//! | `futures::JsFuture`, `spawn_local`, `future_to_promise` | `promise.await`; [`spawn_local`]; [`Promise::from_future`] |
//! | getters of dictionaries: `part.type_()`, `result.read()`; `PromiseState::get_value`, `is_fulfilled` | `get_type()`, `get_read()`; `value()`, `status()` |
//! | an enumeration's `from_js_value` | `FromJs::from_js`; what is none of its values is kept in `UnknownValue` |
//! | `JSON::stringify_with_replacer_func`, `…_list` | `stringify_with_replacer(&value, &callback)`, or an array of keys |
//! | `Generator::next`, `throw_value`; `AsyncGenerator::next` | `next_with_value`, `throw`; its parent is a Rust iterator |
//! | `IteratorNext`, `Iterator`, `AsyncIterator`, `IntoIter`, `ArrayIntoIter` | [`Iter`] and [`AsyncIter`], where JavaScript's `map` is `map_with`, `take` is `take_first`, … |
//! | `Array::from`, `Uint8Array::from` of what iterates | `from_iterable`, since `from` is Rust's |
//! | `Atomics::wait_with_timeout_bigint`, `notify_bigint` | `wait_bigint_with_timeout`; `notify`, of any typed array |
//! | `WebAssembly::instantiate_buffer(bytes, imports)`, `instantiate_module` | `instantiate_with_import_object`, `instantiate_with_module_object` |
//! | `BigInt::pow`, `Number::pow`, `unsigned_shr` | the operators of `JsValue` |
//! | `Boolean::TRUE`, `Boolean::new`, `Number::new` | `Boolean::from(true)`, `Number::from(1)` |
//! | `Intl::Duration`, `ArrayTuple`, `JsTuple1` …, `JsFunction1` …, `JsArgs`, `…Like` | `Temporal::Duration` or an object; pairs are Rust's `(A, B)`; signatures are `fn(A) -> R` |
//! | `escape`, `substr`, `RegExp::n1`, and what else is for old programs only | the same, with the feature `annex-b` |
//!
//! # The features
//!
#![doc = include_str!("generated/features.md")]
#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![warn(missing_docs)]

extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

#[macro_use]
#[path = "generated/gates.rs"]
mod gates;
#[doc(hidden)]
#[macro_use]
pub mod runtime;
#[allow(
    clippy::approx_constant,
    clippy::module_inception,
    clippy::new_without_default,
    clippy::redundant_closure,
    clippy::should_implement_trait,
    clippy::too_many_arguments,
    clippy::type_complexity,
    deprecated,
    reason = "names, signatures and deprecated types are the specifications'"
)]
#[rustfmt::skip]
mod generated;

#[allow(unused_imports, reason = "with no feature on there is nothing generated")]
pub use generated::*;
#[allow(unused_imports, reason = "without a feature there are few")]
pub use runtime::public::*;
pub use wasm_bindgen::{self, JsCast, JsValue};
public!(alone);
include!("generated/root_names.rs");
