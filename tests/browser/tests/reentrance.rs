//! Functions that are called while their closures run: events inside events.
#![cfg(target_arch = "wasm32")]

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use wasm_bindgen_test::wasm_bindgen_test;
use web_bindings::{
    AbortSignal, AddEventListenerOptions, Callback, Event, EventTarget, Exception, Function, JsCast, Listener, events,
};

/// A function that its own closure can call.
type Own<F> = Rc<RefCell<Option<Function<F>>>>;

/// What has happened, in order.
#[derive(Clone, Default)]
struct Log(Rc<RefCell<Vec<String>>>);

impl Log {
    fn add(&self, entry: impl ToString) {
        self.0.borrow_mut().push(entry.to_string());
    }

    fn all(&self) -> String {
        self.0.borrow().join(" ")
    }
}

fn target() -> EventTarget {
    EventTarget::new()
}

fn fire(target: &EventTarget) {
    assert!(target.dispatch_event(&Event::new("change")).unwrap());
}

/// Listens, and fires two events more while the first is handled.
fn listens(target: &EventTarget, options: &AddEventListenerOptions) -> (Listener, Log) {
    let (log, inside) = (Log::default(), target.clone());
    let mut number = 0;
    let listener = target.unchecked_ref::<AbortSignal>().listen_with_options(events::Abort, options, {
        let log = log.clone();
        move |_| {
            number += 1;
            let this = number;
            log.add(format!("({this}"));
            if this == 1 {
                abort(&inside);
                abort(&inside);
            }
            log.add(format!("{this})"));
        }
    });
    (listener, log)
}

fn abort(target: &EventTarget) {
    target.dispatch_event(&Event::new("abort")).unwrap();
}

#[wasm_bindgen_test]
fn an_event_inside_an_event_waits_for_its_end() {
    let target = target();
    let (_listener, log) = listens(&target, &AddEventListenerOptions::new());
    abort(&target);
    assert_eq!(log.all(), "(1 1) (2 2) (3 3)");
    abort(&target);
    assert_eq!(log.all(), "(1 1) (2 2) (3 3) (4 4)");
}

#[wasm_bindgen_test]
fn a_listener_for_once_has_one_event() {
    let target = target();
    let (_listener, log) = listens(&target, AddEventListenerOptions::new().set_once(true));
    abort(&target);
    assert_eq!(log.all(), "(1 1)");
}

#[wasm_bindgen_test]
fn an_event_before_the_removal_arrives_and_one_after_it_does_not() {
    let (target, log) = (target(), Log::default());
    let listener: Rc<RefCell<Option<Callback<fn(Event)>>>> = Rc::default();
    let callback = Callback::<fn(Event)>::new({
        let (target, log, listener) = (target.clone(), log.clone(), listener.clone());
        let mut number = 0;
        move |_: Event| {
            number += 1;
            log.add(number);
            if number == 1 {
                fire(&target);
                // The closure is dropped as soon as it has returned.
                drop(listener.take());
                fire(&target);
            }
        }
    });
    let function: Function<fn(Event)> = callback.clone();
    listener.replace(Some(callback));
    target.add_event_listener("change", Some(&function));
    fire(&target);
    assert_eq!(log.all(), "1 2");
    assert_eq!(Rc::strong_count(&listener), 1);
}

#[wasm_bindgen_test]
fn an_error_of_a_call_that_waited_is_thrown_at_the_end() {
    let function: Own<fn(u32)> = Rc::default();
    let callback = Callback::<fn(u32)>::new({
        let function = function.clone();
        move |number: u32| -> Result<(), Exception> {
            if number == 1 {
                let itself = function.borrow().clone().unwrap();
                itself.call(2)?;
                return Ok(());
            }
            Err(Exception::from("the second"))
        }
    });
    function.replace(Some(callback.clone()));
    let error = callback.call(1).unwrap_err();
    assert_eq!(error.message(), "the second");
    function.take();
}

#[wasm_bindgen_test]
fn a_call_whose_result_is_used_cannot_wait() {
    let function: Own<fn(u32) -> String> = Rc::default();
    let callback = Callback::<fn(u32) -> String>::new({
        let function = function.clone();
        move |number: u32| -> String {
            let itself = function.borrow().clone().unwrap();
            if number == 0 { "the end".to_owned() } else { itself.call(number - 1).unwrap_err().message() }
        }
    });
    function.replace(Some(callback.clone()));
    let message = "a Rust callback was called while it was running: see `Callback::reentrant`";
    assert_eq!(callback.call(1).unwrap(), message);
    assert_eq!(callback.call(0).unwrap(), "the end");
    function.take();
}

#[wasm_bindgen_test]
fn a_reentrant_closure_is_called_at_once() {
    let function: Own<fn(u32) -> u32> = Rc::default();
    let factorial = Callback::<fn(u32) -> u32>::reentrant({
        let function = function.clone();
        move |number: u32| {
            let itself = function.borrow().clone().unwrap();
            if number == 0 { 1 } else { number * itself.call(number - 1).unwrap() }
        }
    });
    function.replace(Some(factorial.clone()));
    assert_eq!(factorial.call(5).unwrap(), 120);
    function.take();
}

#[wasm_bindgen_test]
fn a_reentrant_closure_lives_until_its_last_call_returns() {
    struct Alive(Rc<Cell<bool>>);
    impl Drop for Alive {
        fn drop(&mut self) {
            self.0.set(false);
        }
    }
    let (live, own): (Rc<Cell<bool>>, Rc<RefCell<Option<Callback<fn()>>>>) = (Rc::new(Cell::new(true)), Rc::default());
    let callback = Callback::<fn()>::reentrant({
        let (alive, own) = (Alive(live.clone()), own.clone());
        move || {
            drop(own.take());
            assert!(alive.0.get());
        }
    });
    let function: Function<fn()> = callback.clone();
    own.replace(Some(callback));
    function.call().unwrap();
    assert!(!live.get());
    function.call().unwrap();
}

#[wasm_bindgen_test]
fn a_closure_that_calls_itself_without_end_is_stopped() {
    let function: Own<fn()> = Rc::default();
    let calls = Rc::new(Cell::new(0));
    let callback = Callback::<fn()>::new({
        let (function, calls) = (function.clone(), calls.clone());
        move || -> Result<(), Exception> {
            calls.set(calls.get() + 1);
            let itself = function.borrow().clone().unwrap();
            itself.call()
        }
    });
    function.replace(Some(callback.clone()));
    assert!(callback.call().unwrap_err().message().contains("while it was running"));
    assert_eq!(calls.get(), 10_001);
    // And can be called again.
    assert!(callback.call().is_err());
    function.take();
}

#[wasm_bindgen_test]
fn an_event_inside_an_event_of_another_listener_is_handled_at_once() {
    let (target, log) = (target(), Log::default());
    let first = Callback::<fn(Event)>::new({
        let (target, log) = (target.clone(), log.clone());
        move |event: Event| {
            log.add(format!("first {}", event.type_()));
            if event.type_() == "outer" {
                target.dispatch_event(&Event::new("inner")).unwrap();
                log.add("end of outer");
            }
        }
    });
    let second = Callback::<fn(Event)>::new({
        let log = log.clone();
        move |event: Event| log.add(format!("second {}", event.type_()))
    });
    target.add_event_listener("outer", Some(&first));
    target.add_event_listener("inner", Some(&second));
    target.dispatch_event(&Event::new("outer")).unwrap();
    assert_eq!(log.all(), "first outer second inner end of outer");
}
