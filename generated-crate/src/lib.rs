//! The web platform for Rust: its interfaces, dictionaries, enumerations, callbacks and functions,
//! generated from the specifications' own WebIDL, as ordinary Rust types and methods over `wasm-bindgen`.
//!
//! ```
//! use web_bindings::{Exception, HtmlButtonElement, events, window};
//!
//! fn start() -> Result<(), Exception> {
//!     let document = window().map(|window| window.document()).ok_or_else(|| Exception::new("no page"))?;
//!     let Some(button) = document.query_selector_as::<HtmlButtonElement>("#count")? else { return Ok(()) };
//!     let counter = button.clone();
//!     let mut count = 0;
//!     let listener = button.listen(events::Click, move |_| {
//!         count += 1;
//!         counter.set_text_content(&format!("{count} clicks"));
//!     });
//!     listener.forget();
//!     Ok(())
//! }
//! ```
//!
//! # Features
//!
//! One feature is one API as a person thinks of it: `dom`, `fetch`, `canvas-2d`, `webgpu`. Each has [a page](features), and
//! [the list](#the-features) is at the end of this one. Bundles turn on what a kind of program uses: `page`, `worker`, `game`.
//!
//! A feature only ever adds items. No method disappears because the feature of one of its argument types is off:
//! such a type is declared, with its casts, and its own methods come with its own feature. Where a program names a type or
//! a function that is not there, the compiler says which feature has it. For a method, each type's page names the features that
//! add some, and `web-bindgen explain NAME` tells which.
//!
//! * `std` (default): the caches of prototypes live in thread locals. Without it the crate is `no_std` with `alloc`.
//! * `experimental`: also what fewer than two browser engines ship, in each API that is enabled. It may change with any version.
//! * `futures-core`: an [`AsyncIter`] is a `Stream`.
//!
//! # Types and names
//!
//! Names are Rust's: `getElementById` is `get_element_by_id`, `HTMLCanvasElement` is [`HtmlCanvasElement`]. A search for
//! JavaScript's name finds them. An attribute is a method and a `set_` method. An argument that may be left out makes one more
//! method, named after it: `clone_node` and `clone_node_with_subtree`.
//!
//! An object's type is a [`Class`], whose page says what all of them have. It derefs to the class that its own inherits from, so
//! the methods of an [`Element`] are those of a [`Node`] too. [`JsCast`] has the casts: `dyn_into`, `dyn_ref`, `unchecked_into`.
//! A dictionary is an object with a `new` for what is required and setters that chain. An enumeration keeps values that it does
//! not know in `UnknownValue`, as a union keeps them in `Other`.
//!
//! ```
//! use web_bindings::{Element, HtmlInputElement, JsCast, ScrollBehavior, ScrollIntoViewOptions};
//!
//! fn show(element: &Element) {
//!     if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
//!         input.set_value("here");
//!     }
//!     let options = ScrollIntoViewOptions::new();
//!     options.set_behavior(ScrollBehavior::Smooth);
//!     element.scroll_into_view_with_arg(&options);
//! }
//! ```
//!
//! Conversions are [`FromJs`], [`ToJs`] and [`IntoJs`]; [`TypeScript`] has the types in the declarations of a program's exports.
//! JavaScript's builtins have their names ([`Array`], [`Promise`], [`Function`], `JSON::parse`, `Intl::NumberFormat`), and the
//! types of what is in them.
//!
//! # Events
//!
//! [`events`] has a type for each event, which knows where it fires and with which class. `listen` returns a [`Listener`]: the
//! closure is called until that is dropped.
//!
//! ```
//! use web_bindings::{HtmlCanvasElement, Listener, console, events};
//!
//! fn tell_moves(canvas: &HtmlCanvasElement) -> Listener {
//!     canvas.listen(events::PointerMove, |event| console::log([event.offset_x(), event.offset_y()]))
//! }
//! ```
//!
//! # Closures
//!
//! Where JavaScript takes a function a closure will do, whose signature is checked. It is freed after one call, when the call
//! returns, or never, as the function's use has it. A [`Callback`] is a closure that Rust keeps and hands out often. A closure
//! that changes what it has captured is not called while it runs: an event inside its event waits.
//!
//! ```
//! use web_bindings::{Array, set_timeout_with_timeout};
//!
//! fn total(numbers: &Array<f64>) -> f64 {
//!     let mut total = 0.0;
//!     numbers.for_each(|number, _, _| total += number);
//!     set_timeout_with_timeout(move || assert!(total >= 0.0), 100);
//!     total
//! }
//! ```
//!
//! # Promises
//!
//! A [`Promise`] is awaited as what it resolves to. A call that returns one never throws: it rejects, even where the API is
//! absent. [`spawn_local`] runs a future, and [`Promise::from_future`] gives one to JavaScript.
//!
//! ```
//! use web_bindings::{Exception, fetch};
//!
//! async fn text(address: &str) -> Result<String, Exception> {
//!     fetch(address).await?.text().await
//! }
//! ```
//!
//! # Errors
//!
//! A call that may throw for a correct program returns a `Result` with an [`Exception`], whatever JavaScript threw. What no correct
//! program makes a call throw is a panic, which the documentation says under "Panics".
//!
//! ```
//! use web_bindings::JSON;
//!
//! fn message(text: &str) -> String {
//!     match JSON::parse(text) {
//!         Ok(_) => "fine".to_owned(),
//!         Err(error) => format!("{}: {}", error.name(), error.message()),
//!     }
//! }
//! ```
//!
//! # Buffers
//!
//! Where a call reads bytes before it returns, it takes a slice, without a copy; where it writes, a `&mut` slice: see
//! [`ReadBuffer`] and [`WriteBuffer`]. Where it keeps them, the bytes are copied. JavaScript's own are [`ArrayBuffer`],
//! [`DataView`] and the [typed arrays](TypedArray).
//!
//! ```
//! use web_bindings::{Exception, crypto};
//!
//! fn random() -> Result<[u8; 16], Exception> {
//!     let mut bytes = [0; 16];
//!     crypto().get_random_values(&mut bytes[..])?;
//!     Ok(bytes)
//! }
//! ```
//!
//! # Absence
//!
//! What only some pages or global objects have is an `Option`. What an engine has not got yet is there for the compiler:
//! [`supports`] asks the engine, and tells what else is absent when.
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
#[cfg(any(doc, doctest))]
#[path = "generated/features/mod.rs"]
pub mod features;
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
