//! Windows of this origin and of others, in a page.
#![cfg(target_arch = "wasm32")]

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_bindings::{
    Document, HtmlIFrameElement, JsCast, MessageEvent, MessageEventSource, Promise, Window, WindowProxy, events, window,
};

wasm_bindgen_test_configure!(run_in_browser);

/// A frame that has loaded a page of this origin, or of none that anything shares.
async fn frame(page: &str, other_origin: bool) -> HtmlIFrameElement {
    let document: Document = window().unwrap().document();
    let frame = document.create_element("iframe").unwrap().unchecked_into::<HtmlIFrameElement>();
    if other_origin {
        frame.set_attribute("sandbox", "allow-scripts").unwrap();
    }
    frame.set_attribute("srcdoc", page).unwrap();
    let loaded = Promise::<()>::new(|resolve, _| {
        frame.listen(events::Load, move |_| resolve.with(())).forget();
        document.body().unwrap().append_child(&frame).unwrap();
    });
    loaded.await.unwrap();
    frame
}

#[wasm_bindgen_test]
async fn a_window_of_another_origin_does_all_that_it_allows() {
    let frame = frame("<p>another</p>", true).await;
    let other: WindowProxy = frame.content_window().unwrap();
    assert!(other.dyn_ref::<Window>().is_none());
    assert!(other.has_type::<WindowProxy>());
    assert!(!other.closed());
    assert_eq!(other.length(), 0);
    assert_eq!(other.window(), other);
    assert_eq!(other.self_(), other);
    assert_eq!(other.frames(), other);
    assert_eq!(other.get(0).unwrap_err().name(), "SecurityError");
    assert_eq!(other.opener(), None);
    let this = WindowProxy::from(wasm_bindgen::JsValue::from(window().unwrap()));
    assert_eq!(other.parent(), Some(this.clone()));
    assert_eq!(other.top(), this.top());
    other.focus();
    #[expect(deprecated, reason = "it is allowed all the same")]
    other.blur();
    // A frame is not closed.
    other.close();
    assert!(!other.closed());
    other.post_message_with_target_origin(&"hello".into(), "*").unwrap();
    assert_eq!(other.set_location("http://[").unwrap_err().name(), "SyntaxError");
    other.set_location("about:blank#there").unwrap();
    frame.remove();
    assert!(other.closed());
    assert_eq!(other.parent(), None);
}

#[wasm_bindgen_test]
async fn a_window_of_this_origin_is_a_window() {
    let frame = frame("<title>ours</title>", false).await;
    let other = frame.content_window().unwrap();
    let ours: &Window = other.dyn_ref().unwrap();
    assert_eq!(ours.document().title(), "ours");
    assert_eq!(frame.content_document().unwrap().default_view().as_ref(), Some(ours));
    assert_eq!(ours.window(), *ours);
    frame.remove();
}

#[wasm_bindgen_test]
async fn the_sender_of_a_message_is_a_window_of_any_origin() {
    let received = Rc::new(RefCell::new(None));
    let message = Promise::<()>::new(|resolve, _| {
        let received = received.clone();
        let listener = window().unwrap().listen(events::Message, move |event: MessageEvent| {
            if event.data().as_string().as_deref() == Some("from the frame") {
                *received.borrow_mut() = event.source();
                resolve.clone().with(());
            }
        });
        listener.forget();
    });
    let frame = frame("<script>parent.postMessage('from the frame', '*')</script>", true).await;
    message.await.unwrap();
    let Some(MessageEventSource::WindowProxy(sender)) = received.take() else { panic!("no window has sent it") };
    assert_eq!(Some(sender), frame.content_window());
    frame.remove();
}
