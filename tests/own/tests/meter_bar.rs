//! A custom element, whose class extends `HTMLElement`.
#![cfg(target_arch = "wasm32")]

use std::cell::RefCell;
use std::rc::Rc;

use meter_bar_bindings::{MeterBar, MeterEvent, MeterEventInit, events};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_bindings::{Element, Exception, HtmlElement, HtmlSpanElement, JsCast, window};

wasm_bindgen_test_configure!(run_in_browser);

fn body() -> HtmlElement {
    window().expect("a page").document().body().expect("a body")
}

#[wasm_bindgen_test]
fn it_is_made_and_is_an_element() -> Result<(), Exception> {
    let meter = MeterBar::new_with_value(20.0)?;
    assert_eq!((meter.tag_name().as_str(), meter.value()), ("METER-BAR", 20.0));
    let body = body();
    body.append_child(&meter)?;
    assert!(meter.is_connected());
    let label: HtmlSpanElement = meter.label();
    assert_eq!(label.parent_element(), Some(Element::from(meter.clone())));
    assert_eq!(meter.text_content().as_deref(), Some("20 %"));
    meter.set_value(30.0)?;
    assert_eq!(label.text_content().as_deref(), Some("30 %"));
    let element: HtmlElement = meter.into();
    element.remove();
    assert!(element.is_instance_of::<MeterBar>());
    Ok(())
}

#[wasm_bindgen_test]
fn it_is_made_by_its_tag_and_by_markup() -> Result<(), Exception> {
    let document = window().expect("a page").document();
    let meter: MeterBar = document.create::<MeterBar>()?;
    meter.set_attribute("value", "40")?;
    assert_eq!(meter.value(), 40.0);
    let body = body();
    let place = document.create_element("p")?;
    body.append_child(&place)?;
    place.set_inner_html("<meter-bar value='50'></meter-bar>")?;
    let parsed = place.first_element_child().expect("the element is there");
    assert_eq!(parsed.dyn_ref::<MeterBar>().map(MeterBar::value), Some(50.0));
    place.remove();
    assert!(place.dyn_into::<MeterBar>().is_err());
    Ok(())
}

#[wasm_bindgen_test]
fn its_events_bubble_with_their_class() -> Result<(), Exception> {
    let meter = MeterBar::new()?;
    let heard = Rc::new(RefCell::new(Vec::new()));
    let hearing = heard.clone();
    let listener = meter.listen(events::Meter, move |event: MeterEvent| {
        let value =
            event.current_target().and_then(|target| target.dyn_into::<MeterBar>().ok()).map(|meter| meter.value());
        hearing.borrow_mut().push((event.from(), value, event.bubbles()));
    });
    meter.step()?;
    meter.step_with_by(9.0)?;
    let event = MeterEvent::new("meter", &MeterEventInit::new(7.0))?;
    meter.dispatch_event(&event)?;
    drop(listener);
    meter.step()?;
    assert_eq!(*heard.borrow(), [(0.0, Some(1.0), true), (1.0, Some(10.0), true), (7.0, Some(10.0), false)]);
    Ok(())
}

#[wasm_bindgen_test]
fn what_it_refuses_is_an_error() -> Result<(), Exception> {
    let meter = MeterBar::new_with_value(100.0)?;
    let error = meter.step().expect_err("it is full");
    assert_eq!((error.name().as_str(), error.message().as_str()), ("RangeError", "a meter at 101"));
    assert_eq!(meter.set_value(-1.0).expect_err("it is negative").message(), "a meter at -1");
    assert_eq!(meter.value(), 100.0);
    Ok(())
}
