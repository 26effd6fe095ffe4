//! A counter in a page: elements by their class, typed events, listeners that go when they are dropped.
#![cfg(target_arch = "wasm32")]

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_bindings::{
    AbortController, AddEventListenerOptions, Document, Event, Exception, HtmlButtonElement, HtmlElement,
    HtmlInputElement, JsCast, KeyboardEvent, Listener, events, html, svg, window,
};

wasm_bindgen_test_configure!(run_in_browser);

fn document() -> Document {
    window().expect("a page").document()
}

/// A button that counts how often it is clicked. The listener is the counter's: it goes with it.
struct Counter {
    button: HtmlButtonElement,
    count: Rc<Cell<u32>>,
    _listener: Listener,
}

impl Counter {
    fn new() -> Result<Counter, Exception> {
        let button = document().create::<HtmlButtonElement>()?;
        button.set_text_content("0");
        let count = Rc::new(Cell::new(0));
        let _listener = button.listen(events::Click, {
            let (button, count) = (button.clone(), count.clone());
            move |event| {
                count.set(count.get() + 1);
                // A property of `PointerEvent`: the closure's argument is one, and nobody had to say so.
                assert_eq!(event.pointer_type(), "");
                button.set_text_content(&count.get().to_string());
            }
        });
        Ok(Counter { button, count, _listener })
    }
}

#[wasm_bindgen_test]
fn a_listener_lives_as_long_as_its_guard() -> Result<(), Exception> {
    let counter = Counter::new()?;
    counter.button.click();
    counter.button.click();
    assert_eq!(counter.button.text_content().as_deref(), Some("2"));

    let (button, count) = (counter.button.clone(), counter.count.clone());
    assert_eq!(Rc::strong_count(&count), 3);
    drop(counter);
    button.click();
    assert_eq!(count.get(), 2);
    // The closure is freed, not just silent.
    assert_eq!(Rc::strong_count(&count), 1);
    Ok(())
}

#[wasm_bindgen_test]
fn a_forgotten_listener_goes_on() -> Result<(), Exception> {
    let button = document().create::<HtmlButtonElement>()?;
    let count = Rc::new(Cell::new(0));
    let counted = count.clone();
    button.listen(events::Click, move |_| counted.set(counted.get() + 1)).forget();
    button.click();
    button.click();
    assert_eq!(count.get(), 2);
    Ok(())
}

#[wasm_bindgen_test]
fn options_are_those_of_add_event_listener() -> Result<(), Exception> {
    let parent = document().create::<html::Div>()?;
    let button = document().create::<HtmlButtonElement>()?;
    parent.append_child(&button)?;
    let log = Rc::new(RefCell::new(String::new()));
    let noted = |text: &'static str| {
        let log = log.clone();
        move |_| log.borrow_mut().push_str(text)
    };

    let once = AddEventListenerOptions::new();
    let _once = button.listen_with_options(events::Click, once.set_once(true), noted("once "));
    let capture = AddEventListenerOptions::new();
    capture.set_capture(true);
    let captured = parent.listen_with_options(events::Click, &capture, noted("captured "));
    let controller = AbortController::new();
    let signal = AddEventListenerOptions::new();
    let _until = button.listen_with_options(events::Click, signal.set_signal(&controller.signal()), noted("until "));

    button.click();
    assert_eq!(log.take(), "captured once until ");
    button.click();
    assert_eq!(log.take(), "captured until ");
    controller.abort();
    button.click();
    assert_eq!(log.take(), "captured ");
    // Removed too: a listener that captures is another one than a listener that does not.
    drop(captured);
    button.click();
    assert_eq!(log.take(), "");
    Ok(())
}

#[wasm_bindgen_test]
fn a_passive_listener_prevents_nothing() -> Result<(), Exception> {
    let link = document().create::<html::A>()?;
    let prevented = |options: &AddEventListenerOptions| {
        let _listener = link.listen_with_options(events::Click, options, |event| event.prevent_default());
        let event = Event::new_with_event_init_dict("click", web_bindings::EventInit::new().set_cancelable(true));
        Ok::<_, Exception>(!link.dispatch_event(&event)?)
    };
    assert!(prevented(&AddEventListenerOptions::new())?);
    assert!(!prevented(AddEventListenerOptions::new().set_passive(true))?);
    Ok(())
}

#[wasm_bindgen_test]
fn a_parent_listens_for_its_children() -> Result<(), Exception> {
    let list = document().create::<html::Ul>()?;
    list.set_inner_html("<li><button>one</button></li><li><button><b>two</b></button></li><li>three</li>")?;
    document().body().expect("a body").append_child(&list)?;
    let clicked = Rc::new(RefCell::new(Vec::new()));
    let _listener = list.listen(events::Click, {
        let clicked = clicked.clone();
        move |event| {
            let target = event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok());
            let button = target.and_then(|element| element.closest("button").ok().flatten());
            clicked.borrow_mut().push(button.and_then(|button| button.text_content()));
        }
    });
    for selector in ["li:first-child button", "b", "li:last-child"] {
        list.query_selector(selector)?.expect("an element").unchecked_into::<HtmlElement>().click();
    }
    assert_eq!(*clicked.borrow(), [Some("one".to_owned()), Some("two".to_owned()), None]);
    list.remove();
    Ok(())
}

#[wasm_bindgen_test]
fn windows_and_documents_listen_to_what_bubbles() -> Result<(), Exception> {
    let window = window().expect("a page");
    let seen = Rc::new(RefCell::new(Vec::new()));
    let note = |who: &'static str| {
        let seen = seen.clone();
        move |event: web_bindings::PointerEvent| seen.borrow_mut().push((who, event.type_()))
    };
    let _at_document = document().listen(events::Click, note("document"));
    let _at_window = window.listen(events::Click, note("window"));
    let button = document().create::<HtmlButtonElement>()?;
    document().body().expect("a body").append_child(&button)?;
    button.click();
    button.remove();
    assert_eq!(*seen.borrow(), [("document", "click".to_owned()), ("window", "click".to_owned())]);
    Ok(())
}

/// What Chromium does when it fills in a form: the class is `Event`, where the specification says `KeyboardEvent`.
#[wasm_bindgen_test]
fn an_event_of_another_class_does_no_harm() -> Result<(), Exception> {
    let input = document().create::<HtmlInputElement>()?;
    let seen = Rc::new(RefCell::new(None));
    let _listener = input.listen(events::KeyDown, {
        let seen = seen.clone();
        move |event| {
            let is_one = event.dyn_ref::<KeyboardEvent>().is_some();
            seen.replace(Some((event.type_(), event.key(), event.location(), event.ctrl_key(), is_one)));
        }
    });
    input.dispatch_event(&Event::new("keydown"))?;
    assert_eq!(seen.take(), Some(("keydown".to_owned(), String::new(), 0, false, false)));
    let typed = KeyboardEvent::new("keydown");
    input.dispatch_event(&typed)?;
    assert_eq!(seen.take(), Some(("keydown".to_owned(), String::new(), 0, false, true)));
    Ok(())
}

#[wasm_bindgen_test]
fn a_listener_that_fails_is_reported() -> Result<(), Exception> {
    let window = window().expect("a page");
    let reported = Rc::new(RefCell::new(Vec::new()));
    let _listener = window.listen(events::Error, {
        let reported = reported.clone();
        move |event| {
            event.prevent_default();
            event.stop_immediate_propagation();
            reported.borrow_mut().push(event.dyn_into::<web_bindings::ErrorEvent>().map(|event| event.message()));
        }
    });
    let button = document().create::<HtmlButtonElement>()?;
    let _failing = button.listen(events::Click, |_| Err(Exception::new("not today")));
    button.click();
    assert!(matches!(&reported.borrow()[..], [Ok(message)] if message.contains("not today")), "{reported:?}");
    Ok(())
}

#[wasm_bindgen_test]
fn elements_of_every_namespace() -> Result<(), Exception> {
    let heading = document().create::<html::H2>()?;
    assert_eq!(
        (heading.tag_name(), heading.namespace_uri().as_deref()),
        ("H2".into(), Some("http://www.w3.org/1999/xhtml"))
    );
    let circle = document().create::<svg::Circle>()?;
    circle.set_attribute("r", "5")?;
    assert_eq!((circle.tag_name(), circle.r().base_val().value()?), ("circle".into(), 5.0));
    let section: HtmlElement = document().create::<html::Section>()?;
    assert_eq!(section.outer_html(), "<section></section>");
    Ok(())
}
