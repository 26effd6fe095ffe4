//! Rust closures as JavaScript functions, and JavaScript functions called from Rust.
#![cfg(target_arch = "wasm32")]

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use wasm_bindgen::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_bindings::{Array, Callback, Exception, Function, IntoFunction, JsString, Object, Rest, Uint8Array};

#[wasm_bindgen]
extern "C" {
    fn eval(code: &str) -> JsValue;
}

fn js(code: &str) -> JsValue {
    eval(&format!("({code})"))
}

/// Calls the function as JavaScript does, with any arguments.
fn call(function: &JsValue, arguments: &[JsValue]) -> Result<JsValue, Exception> {
    Function::<fn()>::from(function.clone()).apply(&JsValue::UNDEFINED, arguments)
}

/// Whether something that a closure has captured is still there.
struct Alive(Rc<()>);

impl Alive {
    fn new() -> (Alive, Rc<()>) {
        let token = Rc::new(());
        (Alive(token.clone()), token)
    }

    fn is(&self) -> bool {
        Rc::strong_count(&self.0) > 1
    }
}

#[wasm_bindgen_test]
fn arguments_and_results_are_typed() {
    let callback = Callback::new(|name: String, length: u32| name.len() as u32 == length);
    assert!(callback.call("four", 4).unwrap());
    assert!(!callback.call(&JsString::from("four"), 5).unwrap());
    assert_eq!(call(callback.as_ref(), &["a".into(), 1.into()]).unwrap(), true);
    let sum = Callback::new(|items: Array<f64>| items.iter().sum::<f64>());
    assert_eq!(sum.call([1.0, 2.0]).unwrap(), 3.0);
    let nothing = Callback::new(|| ());
    assert_eq!(call(nothing.as_ref(), &[]).unwrap(), JsValue::UNDEFINED);
    nothing.call().unwrap();
}

#[wasm_bindgen_test]
fn a_function_is_taken_by_reference() {
    fn takes(function: &Function<fn(u32) -> Option<String>>) -> Option<String> {
        function.call(7).unwrap()
    }
    let callback = Callback::new(|number: u32| Some(number.to_string()));
    assert_eq!(takes(&callback).as_deref(), Some("7"));
    assert_eq!(takes(&js("number => null").into()), None);
    // A closure without a name of its own, for a call that is done with it when it returns.
    assert_eq!(takes(&Callback::new(|_: u32| None)), None);
}

/// Compiles only if `$Closure` is no callback of `$signature`: if it is, the second `impl` applies as well, and which
/// one is meant is ambiguous.
macro_rules! is_no_callback {
    ($Closure:ty, $signature:ty) => {{
        trait AmbiguousIfCallback<Which> {
            fn item() {}
        }
        struct IfCallback;
        impl<T: ?Sized> AmbiguousIfCallback<()> for T {}
        impl<T: IntoFunction<Function<$signature>>> AmbiguousIfCallback<IfCallback> for T {}
        <$Closure as AmbiguousIfCallback<_>>::item()
    }};
}

#[wasm_bindgen_test]
fn a_wrong_signature_does_not_compile() {
    fn is_callback<C: IntoFunction<Function<fn(Uint8Array) -> bool>>>() {}
    is_callback::<fn(Uint8Array) -> bool>();
    is_callback::<fn(Uint8Array) -> Result<bool, Exception>>();
    is_no_callback!(fn(String) -> bool, fn(Uint8Array) -> bool);
    is_no_callback!(fn(Object) -> bool, fn(Uint8Array) -> bool);
    is_no_callback!(fn(Uint8Array), fn(Uint8Array) -> bool);
    is_no_callback!(fn() -> bool, fn(Uint8Array) -> bool);
    is_no_callback!(fn(Uint8Array, Uint8Array) -> bool, fn(Uint8Array) -> bool);
    is_no_callback!(fn(Uint8Array) -> Result<bool, String>, fn(Uint8Array) -> bool);
}

#[wasm_bindgen_test]
fn each_number_of_arguments() {
    macro_rules! sum {
        ($($argument:ident)*) => {{
            let sum = Callback::new(|$($argument: u32),*| -> u32 { 0 $(+ $argument)* });
            $(let $argument = stringify!($argument).len() as u32;)*
            assert_eq!(sum.call($($argument),*).unwrap(), 0 $(+ $argument)*);
            let sum = Callback::once(|$($argument: u32),*| -> u32 { 0 $(+ $argument)* });
            assert_eq!(sum.call($($argument),*).unwrap(), 0 $(+ $argument)*);
        }};
    }
    sum!();
    sum!(a);
    sum!(a bb);
    sum!(a bb ccc);
    sum!(a bb ccc dddd);
    sum!(a bb ccc dddd eeeee);
    sum!(a bb ccc dddd eeeee ffffff);
    sum!(a bb ccc dddd eeeee ffffff ggggggg);
    sum!(a bb ccc dddd eeeee ffffff ggggggg hhhhhhhh);
}

#[wasm_bindgen_test]
fn too_few_and_too_many_arguments() {
    let seen = Rc::new(RefCell::new(Vec::new()));
    let clone = seen.clone();
    let callback = Callback::new(move |a: Option<u32>, b: Option<u32>| clone.borrow_mut().push((a, b)));
    call(callback.as_ref(), &[]).unwrap();
    call(callback.as_ref(), &[1.into()]).unwrap();
    call(callback.as_ref(), &[1.into(), 2.into(), 3.into(), 4.into(), 5.into()]).unwrap();
    assert_eq!(*seen.borrow(), [(None, None), (Some(1), None), (Some(1), Some(2))]);
}

#[wasm_bindgen_test]
fn an_argument_of_the_wrong_class() {
    let callback = Callback::new(|bytes: Uint8Array| bytes.dyn_ref::<Uint8Array>().is_some());
    assert_eq!(call(callback.as_ref(), &[js("new Uint8Array(1)")]).unwrap(), true);
    for value in ["new Date", "undefined", "null", "1", "'text'"] {
        assert_eq!(call(callback.as_ref(), &[js(value)]).unwrap(), false);
    }
    let callback = Callback::new(|bytes: Uint8Array| bytes.length());
    assert_eq!(call(callback.as_ref(), &[]).unwrap(), 0);
}

#[wasm_bindgen_test]
fn exceptions_both_ways() {
    let callback = Callback::new(|fail: bool| if fail { Err(Exception::new("it failed")) } else { Ok(1) });
    assert_eq!(callback.call(false).unwrap(), 1);
    assert_eq!(callback.call(true).unwrap_err().to_string(), "Error: it failed");
    assert_eq!(callback.call(false).unwrap(), 1, "it is as good as before");
    let caught: Function<fn(Object) -> String> =
        js("callback => { try { callback(true) } catch (error) { return error.message } }").into();
    assert_eq!(caught.call(Object::from(callback.clone())).unwrap(), "it failed");
    let throws: Function<fn()> = js("() => { throw 'thrown' }").into();
    assert_eq!(throws.call().unwrap_err().value(), &"thrown");
    assert_eq!(Function::<fn()>::from(js("17")).call().unwrap_err().name(), "TypeError");
}

#[wasm_bindgen_test]
fn it_mutates_what_it_has_captured() {
    let mut count = 0;
    let callback = Callback::new(move || -> u32 {
        count += 1;
        count
    });
    assert_eq!([callback.call().unwrap(), callback.call().unwrap()], [1, 2]);
}

#[wasm_bindgen_test]
fn the_closure_goes_with_the_callback() {
    let (alive, token) = Alive::new();
    let callback = Callback::new(move || Rc::strong_count(&token) as u32);
    let function = callback.clone();
    assert_eq!(call(function.as_ref(), &[]).unwrap(), 2);
    drop(callback);
    assert!(!alive.is());
    assert_eq!(call(function.as_ref(), &[]).unwrap(), JsValue::UNDEFINED, "the function does nothing now");
}

#[wasm_bindgen_test]
fn the_closure_is_handed_over() {
    let (alive, token) = Alive::new();
    let function = Callback::new(move || Rc::strong_count(&token) as u32).into_function();
    assert!(alive.is());
    assert_eq!(function.call().unwrap(), 2);
    let (alive, token) = Alive::new();
    Callback::once(move || drop(token)).forget();
    assert!(alive.is());
}

#[wasm_bindgen_test]
fn once() {
    let (alive, token) = Alive::new();
    let callback = Callback::once(move || {
        drop(token);
        7
    });
    let function: Function<fn() -> u32> = callback.clone();
    assert_eq!(call(function.as_ref(), &[]).unwrap(), 7);
    assert!(!alive.is());
    assert_eq!(call(function.as_ref(), &[]).unwrap(), JsValue::UNDEFINED);
    drop(callback);
    assert_eq!(call(function.as_ref(), &[]).unwrap(), JsValue::UNDEFINED);
    // Never called: freed with the callback.
    let (alive, token) = Alive::new();
    drop(Callback::once(move || drop(token)));
    assert!(!alive.is());
    // Handed over, and freed by its call.
    let (alive, token) = Alive::new();
    let function = Callback::once(move || drop(token)).into_function();
    assert!(alive.is());
    function.call().unwrap();
    assert!(!alive.is());
}

#[wasm_bindgen_test]
fn the_callback_is_dropped_while_it_runs() {
    let (alive, token) = Alive::new();
    let own: Rc<RefCell<Option<Callback<fn() -> u32>>>> = Rc::default();
    let clone = own.clone();
    let callback = Callback::new(move || {
        clone.borrow_mut().take();
        Rc::strong_count(&token) as u32
    });
    let function = callback.clone();
    *own.borrow_mut() = Some(callback);
    assert_eq!(function.call().unwrap(), 2, "what it has captured is there until it returns");
    assert!(!alive.is());
    assert_eq!(function.call().unwrap(), 0);
}

/// What is said on the console while `f` runs.
fn said(f: impl FnOnce()) -> Vec<String> {
    js("globalThis.told = [], globalThis.tell = console.error, console.error = text => told.push(text)");
    f();
    let told = js("console.error = tell, told");
    Array::<String>::from(told).to_vec()
}

#[wasm_bindgen_test]
fn a_function_whose_callback_was_dropped_says_so_once() {
    let callback = Callback::new(|_: JsString, _: f64| true);
    let function = callback.clone();
    let said = said(|| {
        assert!(function.call("", 1.0).unwrap());
        drop(callback);
        assert!(!function.call("", 1.0).unwrap());
        assert!(!function.call("", 1.0).unwrap());
    });
    let [message] = &said[..] else { panic!("{said:?}") };
    assert!(message.contains("JsString, f64) -> bool>` was called after it had been dropped"), "{message}");
    assert!(message.contains("or give it away: pass it by value, or call `into_function` or `forget`"), "{message}");
}

#[wasm_bindgen_test]
fn a_function_that_is_called_once_or_given_away_says_nothing() {
    let said = said(|| {
        let once = Callback::once(|| 1);
        let function = once.clone();
        function.call().unwrap();
        drop(once);
        function.call().unwrap();
        let function = Callback::new(|| 2).into_function();
        assert_eq!(function.call().unwrap(), 2);
        drop(Callback::new(|| 3));
    });
    assert_eq!(said, Vec::<String>::new());
}

const RUNNING: &str = "a Rust callback was called while it was running: see `Callback::reentrant`";

#[wasm_bindgen_test]
fn recursion_is_an_exception() {
    let own: Rc<RefCell<Option<Function<fn() -> String>>>> = Rc::default();
    let clone = own.clone();
    let callback = Callback::new(move || {
        let function = clone.borrow().clone().unwrap();
        function.call().map_or_else(|exception| exception.message(), |_| "called".to_owned())
    });
    *own.borrow_mut() = Some(callback.clone());
    assert_eq!(callback.call().unwrap(), RUNNING);
    assert_eq!(callback.call().unwrap(), RUNNING);
    own.take();
}

#[wasm_bindgen_test]
fn nothing_leaks() {
    let live = Rc::new(Cell::new(0_i32));
    struct Counted(Rc<Cell<i32>>);
    impl Drop for Counted {
        fn drop(&mut self) {
            self.0.set(self.0.get() - 1);
        }
    }
    for index in 0..100 {
        live.set(live.get() + 1);
        let counted = Counted(live.clone());
        let callback = Callback::new(move |_: u32| counted.0.get());
        if index % 2 == 0 {
            callback.call(1).unwrap();
        }
    }
    assert_eq!(live.get(), 0);
    let before = wasm_bindgen::externref_heap_live_count();
    for _ in 0..100 {
        Callback::new(|text: String, _: Object| text.len() as u32).call("text", Object::new()).unwrap();
    }
    assert!(wasm_bindgen::externref_heap_live_count() < before + 20);
}

#[wasm_bindgen_test]
fn the_rest_of_the_arguments_arrives() {
    let join = |first: String, rest: Rest<f64>| format!("{first}{:?}", &*rest);
    let callback = Callback::<fn(String, Rest<f64>) -> String>::new(join);
    let text = |arguments: &[JsValue]| call(callback.as_ref(), arguments).unwrap().as_string().unwrap();
    assert_eq!(text(&["a".into()]), "a[]");
    assert_eq!(text(&["a".into(), 1.into(), 2.into()]), "a[1.0, 2.0]");
    let many: Vec<JsValue> = (0..20).map(JsValue::from).collect();
    assert_eq!(text(&many).matches(',').count(), 18, "past the most arguments that a stub has");
    assert_eq!(text(&[]), "[]");
    // From Rust, spread.
    assert_eq!(callback.call("b", [1.0, 2.5]).unwrap(), "b[1.0, 2.5]");
    assert_eq!(callback.call("b", &[] as &[f64]).unwrap(), "b[]");
    let count: Function<fn(Rest<JsValue>) -> u32> = js("(...values) => values.length").into();
    assert_eq!(count.call(vec![JsValue::NULL, JsValue::UNDEFINED]).unwrap(), 2);
}

/// It behaves as any other function of JavaScript.
#[wasm_bindgen_test]
fn a_function_with_a_rest_is_a_function() {
    let seen = Rc::new(Cell::new(0));
    let callback = Callback::<fn(Rest<JsValue>)>::new({
        let seen = seen.clone();
        move |rest: Rest<JsValue>| seen.set(seen.get() + rest.len())
    });
    let function: &JsValue = callback.as_ref();
    assert!(function.is_function());
    let uses: Function<fn(JsValue)> =
        js("f => { f.tag = 7; f(1, 2); f.call(null, 3); f.apply(null, [4, 5]); f(...[6]); }").into();
    uses.call(function).unwrap();
    assert_eq!(seen.get(), 6);
    assert_eq!(js("Function.prototype.tag"), JsValue::UNDEFINED, "its properties are its own");
    // Errors are thrown, and a function without its closure does nothing.
    let fails = Callback::<fn(Rest<JsValue>) -> u32>::new(|_: Rest<JsValue>| {
        Err::<u32, _>(Exception::from(JsValue::from("no")))
    });
    assert_eq!(fails.call([1]).unwrap_err().value(), "no");
    let function = Function::clone(&callback);
    drop(callback);
    assert_eq!(call(function.as_ref(), &[1.into()]).unwrap(), JsValue::UNDEFINED);
    assert_eq!(seen.get(), 6);
    assert_eq!(Rc::strong_count(&seen), 1, "the closure was freed");
    let (alive, token) = Alive::new();
    let once = Callback::<fn(Rest<u32>) -> u32>::once(move |rest: Rest<u32>| {
        drop(token);
        rest.into_iter().sum::<u32>()
    });
    assert_eq!(once.call([1, 2]).unwrap(), 3);
    assert!(!alive.is());
}
