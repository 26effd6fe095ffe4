//! What engines have and no specification says: members of well-known classes, and classes of SVG 1.1.
#![cfg(target_arch = "wasm32")]
#![allow(deprecated, reason = "what no specification has is mostly old")]

use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_bindings::{
    Exception, FontFace, JsCast, JsValue, MediaStream, RtcPeerConnection, ShadowRootInit, ShadowRootMode, SvgMatrix,
    SvgPoint, SvgRect, SvgTextPathElement, SvgsvgElement, WheelEvent, WheelEventInit, console, html, svg, window,
};
use web_bindings_tests::Engine;

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn the_wheel_has_deltas_of_its_own() -> Result<(), Exception> {
    let event = WheelEvent::new_with_event_init_dict("wheel", WheelEventInit::new().set_delta_y(50.0))?;
    // No one says which sign they have for an event of a program's own.
    assert_eq!((event.wheel_delta(), event.wheel_delta_x()), (event.wheel_delta_y(), 0));
    assert_eq!(event.wheel_delta_y().abs(), 50);
    Ok(())
}

#[wasm_bindgen_test]
fn a_page_is_searched() -> Result<(), Exception> {
    let window = window().expect("a page");
    let document = window.document();
    let text = document.create::<html::P>()?;
    text.set_text_content("hidden treasure");
    document.body().expect("a body").append_child(&text)?;
    assert!(window.find_with_string("treasure")?);
    assert!(!window.find_with_string("no such treasure")?);
    text.remove();
    Ok(())
}

#[wasm_bindgen_test]
fn points_are_in_shadow_roots_too() -> Result<(), Exception> {
    let document = window().expect("a page").document();
    let host = document.create::<html::Div>()?;
    document.body().expect("a body").append_child(&host)?;
    let root = host.attach_shadow(&ShadowRootInit::new(ShadowRootMode::Open))?;
    let inner = document.create::<html::Div>()?;
    inner.set_attribute("style", "position: fixed; inset: 0")?;
    root.append_child(&inner)?;
    assert_eq!(root.element_from_point(1.0, 1.0)?.as_deref(), Some(inner.as_ref()));
    assert_eq!(root.elements_from_point(1.0, 1.0)?.iter().next().as_deref(), Some(inner.as_ref()));
    host.remove();
    Ok(())
}

#[wasm_bindgen_test]
fn svg_has_classes_of_its_own() -> Result<(), Exception> {
    let svg: SvgsvgElement = window().expect("a page").document().create::<svg::Svg>()?;
    let point = svg.create_svg_point();
    assert!(point.is_instance_of::<SvgPoint>() && svg.create_svg_matrix().is_instance_of::<SvgMatrix>());
    point.set_x(2.0)?;
    let matrix = svg.create_svg_matrix().translate(1.0, 5.0)?.scale(3.0)?;
    assert_eq!((matrix.a(), matrix.e(), matrix.f()), (3.0, 1.0, 5.0));
    let moved = point.matrix_transform(&matrix)?;
    assert_eq!((moved.x(), moved.y()), (7.0, 5.0));
    matrix.set_a(0.0)?;
    matrix.set_d(0.0)?;
    assert_eq!(matrix.inverse().unwrap_err().name(), "InvalidStateError");
    let rect = svg.create_svg_rect();
    assert!(rect.is_instance_of::<SvgRect>());
    rect.set_width(4.0)?;
    assert_eq!((rect.x(), rect.width(), rect.height()), (0.0, 4.0, 0.0));
    assert_eq!(svg.zoom_and_pan(), SvgsvgElement::SVG_ZOOMANDPAN_MAGNIFY);
    assert_eq!(SvgTextPathElement::TEXTPATH_SIDETYPE_RIGHT, 2);
    Ok(())
}

#[wasm_bindgen_test]
fn streams_of_a_connection() -> Result<(), Exception> {
    let connection = RtcPeerConnection::new()?;
    let stream = MediaStream::new();
    connection.add_stream(&stream)?;
    assert!(connection.get_local_streams()?.iter().all(|it| it == stream));
    assert_eq!(connection.get_remote_streams()?.length(), 0);
    connection.close();
    Ok(())
}

#[wasm_bindgen_test]
fn small_things() -> Result<(), Exception> {
    let window = window().expect("a page");
    assert_eq!((window.screen().avail_left(), window.screen().avail_top()), (0, 0));
    let do_not_track = (Engine::running() == Engine::Firefox).then(|| "unspecified".to_owned());
    assert_eq!(window.navigator().do_not_track(), do_not_track);
    let range = window.document().caret_range_from_point_with_x_and_y(-5, -5)?;
    assert!(range.is_none());
    let font = FontFace::new("A", "url(none.woff)")?;
    font.set_size_adjust("90%")?;
    assert_eq!(font.size_adjust(), "90%");
    assert_eq!(font.set_size_adjust("bad").unwrap_err().name(), "SyntaxError");
    console::time_stamp([JsValue::from("here")])
}
