//! Observers and timers in a page: closures that JavaScript calls back, and when they are freed.
#![cfg(target_arch = "wasm32")]

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_bindings::{
    Array, Callback, Document, Exception, HtmlElement, IntersectionObserver, IntersectionObserverEntry,
    MutationObserver, MutationObserverInit, MutationRecord, Promise, ResizeObserver, ResizeObserverEntry,
    clear_interval_with_id, html, queue_microtask, request_animation_frame, set_interval_with_timeout,
    set_timeout_with_timeout, window,
};

wasm_bindgen_test_configure!(run_in_browser);

fn document() -> Document {
    window().expect("a page").document()
}

/// A box of 20 × 10 pixels in the page.
fn a_box() -> Result<HtmlElement, Exception> {
    let element: HtmlElement = document().create::<html::Section>()?;
    element.set_attribute("style", "width: 20px; height: 10px")?;
    document().body().expect("a body").append_child(&element)?;
    Ok(element)
}

/// After so many milliseconds.
fn sleep(milliseconds: i32) -> Promise<()> {
    Promise::new(|resolve, _| {
        set_timeout_with_timeout(move || resolve.with(()), milliseconds);
    })
}

#[wasm_bindgen_test]
async fn timers() -> Result<(), Exception> {
    let log = Rc::new(RefCell::new(Vec::new()));
    let note = |text: &'static str| {
        let log = log.clone();
        move || log.borrow_mut().push(text)
    };
    set_timeout_with_timeout(note("timeout"), 0);
    queue_microtask(note("microtask"));
    note("now")();
    let interval = set_interval_with_timeout(note("tick"), 1);
    sleep(20).await?;
    clear_interval_with_id(interval);
    let ticks = log.borrow().iter().filter(|text| **text == "tick").count();
    assert!(ticks >= 1, "{log:?}");
    assert_eq!(log.borrow()[..3], ["now", "microtask", "timeout"]);
    sleep(10).await?;
    assert_eq!(log.borrow().iter().filter(|text| **text == "tick").count(), ticks);
    Ok(())
}

#[wasm_bindgen_test]
async fn an_animation_frame() -> Result<(), Exception> {
    let time = Promise::<f64>::new(|resolve, reject| {
        // Called once, so the closure may give away what it has captured.
        let given_away = String::from("frame");
        let frame = request_animation_frame(move |time: f64| {
            drop(given_away);
            resolve.with(time)
        });
        if let Err(exception) = frame {
            reject.with(exception);
        }
    });
    assert!(time.await? > 0.0);
    Ok(())
}

#[wasm_bindgen_test]
async fn mutations() -> Result<(), Exception> {
    let element = a_box()?;
    let records = Promise::<Array<MutationRecord>>::new(|resolve, _| {
        let observer = MutationObserver::new(move |records: Array<MutationRecord>, observer: MutationObserver| {
            observer.disconnect();
            resolve.with(records);
        });
        let what = MutationObserverInit::new();
        observer.observe_with_options(&element, what.set_attributes(true).set_child_list(true)).expect("observed");
    });
    element.set_title("changed");
    element.set_text_content("text");
    let records = records.await?;
    let kinds: Vec<_> = records.iter().map(|record| (record.type_(), record.attribute_name())).collect();
    assert_eq!(kinds, [("attributes".to_owned(), Some("title".to_owned())), ("childList".to_owned(), None)]);
    assert_eq!(records.get(1).expect("a record").added_nodes().length(), 1);
    element.remove();
    Ok(())
}

#[wasm_bindgen_test]
async fn sizes_and_intersections() -> Result<(), Exception> {
    let element = a_box()?;
    let size = Promise::<f64>::new(|resolve, _| {
        let observer = ResizeObserver::new(move |entries: Array<ResizeObserverEntry>, observer: ResizeObserver| {
            observer.disconnect();
            resolve.with(entries.get(0).expect("an entry").content_rect().width());
        });
        observer.observe(&element);
    });
    assert_eq!(size.await?, 20.0);
    let ratio = Promise::<f64>::new(|resolve, _| {
        let observer = IntersectionObserver::new(
            move |entries: Array<IntersectionObserverEntry>, observer: IntersectionObserver| {
                observer.disconnect();
                resolve.with(entries.get(0).expect("an entry").intersection_ratio());
            },
        );
        observer.observe(&element);
    });
    assert!((0.0..=1.0).contains(&ratio.await?));
    element.remove();
    Ok(())
}

/// A callback that is kept in Rust stops when it goes; a function is taken in any of its forms.
#[wasm_bindgen_test]
async fn a_callback_is_lent() -> Result<(), Exception> {
    let count = Rc::new(Cell::new(0));
    let counted = count.clone();
    let callback = Callback::new(move || counted.set(counted.get() + 1));
    set_timeout_with_timeout(&callback, 0);
    let function = callback.clone();
    set_timeout_with_timeout(&function, 0);
    sleep(5).await?;
    assert_eq!(count.get(), 2);
    set_timeout_with_timeout(&callback, 0);
    drop(callback);
    sleep(5).await?;
    assert_eq!((count.get(), Rc::strong_count(&count)), (2, 1));
    Ok(())
}
