//! Events: listeners, dispatch, dictionaries, attributes of an event.

use crate::suite::Suite;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_bindings as ours;
use web_bindings::events;

pub fn add(suite: &mut Suite) {
    suite.call(
        "new Event with a dictionary of one",
        || {
            let init = web_sys::EventInit::new();
            init.set_bubbles(true);
            web_sys::Event::new_with_event_init_dict("change", &init)
        },
        || ours::Event::new_with_event_init_dict("change", ours::EventInit::new().set_bubbles(true)),
    );
    let theirs = web_sys::Event::new("change").expect("an event");
    let ours = ours::Event::new("change");
    suite.call("an event's type", move || theirs.type_(), move || ours.type_());
    let theirs = web_sys::Event::new("change").expect("an event");
    let ours = ours::Event::new("change");
    suite.call("a getter that gives null, of an event", move || theirs.target(), move || ours.target());
    let their_target = web_sys::AbortController::new().expect("a controller").signal();
    let our_target = ours::AbortController::new().signal();
    suite.call(
        "make and drop a listener, of an AbortSignal",
        move || {
            let closure = Closure::<dyn FnMut(web_sys::Event)>::new(|_| ());
            let function = closure.as_ref().unchecked_ref();
            their_target.add_event_listener_with_callback("abort", function).expect("no exception");
            their_target.remove_event_listener_with_callback("abort", function).expect("no exception");
        },
        move || drop(our_target.listen(events::Abort, |_| ())),
    );
}

pub fn add_of_page(suite: &mut Suite) {
    let document = web_sys::window().expect("a page").document().expect("a document");
    let button: web_sys::HtmlElement = document.create_element("button").expect("a button").unchecked_into();
    let our_button: ours::HtmlButtonElement = button.clone().unchecked_into();
    {
        let button = button.clone();
        let our_button = our_button.clone();
        suite.call(
            "make and drop a listener",
            move || {
                let closure = Closure::<dyn FnMut(web_sys::PointerEvent)>::new(|_| ());
                let function = closure.as_ref().unchecked_ref();
                button.add_event_listener_with_callback("click", function).expect("no exception");
                button.remove_event_listener_with_callback("click", function).expect("no exception");
            },
            move || drop(our_button.listen(events::Click, |_| ())),
        );
    }
    dispatch(suite, &document);
    suite.call(
        "an event with a dictionary of five",
        || {
            let init = web_sys::MouseEventInit::new();
            init.set_bubbles(true);
            init.set_cancelable(true);
            init.set_client_x(1);
            init.set_client_y(2);
            init.set_button(1);
            web_sys::MouseEvent::new_with_mouse_event_init_dict("click", &init)
        },
        || {
            let init = ours::MouseEventInit::new();
            init.set_bubbles(true).set_cancelable(true).set_client_x(1).set_client_y(2).set_button(1);
            ours::MouseEvent::new_with_event_init_dict("click", &init)
        },
    );
    let theirs = web_sys::MouseEvent::new("click").expect("an event");
    let ours = ours::MouseEvent::new("click");
    suite.call("a MouseEvent's clientX", move || theirs.client_x(), move || ours.client_x());
}

/// An element for each, since an event runs all listeners of its target.
fn dispatch(suite: &mut Suite, document: &web_sys::Document) {
    let element = || document.create_element("button").expect("a button");
    let theirs = element();
    let ours: ours::HtmlButtonElement = element().unchecked_into();
    let event = web_sys::MouseEvent::new("click").expect("an event");
    let our_event: ours::Event = event.clone().unchecked_into();
    let (their_sum, our_sum) = (Rc::new(Cell::new(0)), Rc::new(Cell::new(0)));
    let closure = Closure::<dyn FnMut(web_sys::MouseEvent)>::new(move |event: web_sys::MouseEvent| {
        their_sum.set(their_sum.get() + event.client_x());
    });
    theirs.add_event_listener_with_callback("click", closure.as_ref().unchecked_ref()).expect("no exception");
    closure.forget();
    ours.listen(events::Click, move |event| our_sum.set(our_sum.get() + event.client_x() as i32)).forget();
    suite.call(
        "a dispatched event into a closure",
        move || theirs.dispatch_event(&event),
        move || ours.dispatch_event(&our_event),
    );
}
