//! The platform's objects that Node has too.

use crate::suite::Suite;
use web_bindings as ours;

const ADDRESS: &str = "https://example.com/a/path?name=value&other=1#part";

pub fn add(suite: &mut Suite) {
    suite.call(
        "new URL and its host",
        || web_sys::Url::new(ADDRESS).map(|url| url.host()),
        || ours::Url::new(ADDRESS).map(|url| url.host()),
    );
    let theirs = web_sys::UrlSearchParams::new_with_str("name=value&other=1").expect("parameters");
    let ours = ours::UrlSearchParams::new_with_init("name=value&other=1").expect("parameters");
    suite.call("URLSearchParams.get", move || theirs.get("name"), move || ours.get("name"));
    let theirs = web_sys::UrlSearchParams::new_with_str("name=value&other=1").expect("parameters");
    let ours = ours::UrlSearchParams::new_with_init("name=value&other=1").expect("parameters");
    suite.call("URLSearchParams.get that gives null", move || theirs.get("none"), move || ours.get("none"));
    let theirs = web_sys::Headers::new().expect("headers");
    let ours = ours::Headers::new();
    suite.call(
        "Headers.set and get",
        move || {
            theirs.set("accept", "text/html").expect("no exception");
            theirs.get("accept").expect("no exception")
        },
        move || {
            ours.set("accept", "text/html").expect("no exception");
            ours.get("accept").expect("no exception")
        },
    );
    suite.call(
        "a Request with a dictionary of two",
        || {
            let init = web_sys::RequestInit::new();
            init.set_method("POST");
            init.set_body(&"body".into());
            web_sys::Request::new_with_str_and_init(ADDRESS, &init)
        },
        || ours::Request::new_with_init(ADDRESS, ours::RequestInit::new().set_method("POST").set_body("body")),
    );
    let theirs = web_sys::TextEncoder::new().expect("an encoder");
    let ours = ours::TextEncoder::new();
    suite.call(
        "TextEncoder.encode",
        move || theirs.encode_with_input(ADDRESS),
        move || ours.encode_with_input(ADDRESS),
    );
    let theirs = web_sys::TextDecoder::new().expect("a decoder");
    let ours = ours::TextDecoder::new();
    suite.call(
        "TextDecoder.decode of a slice",
        move || theirs.decode_with_u8_array(ADDRESS.as_bytes()),
        move || ours.decode_with_input(ADDRESS.as_bytes()),
    );
    suite.call(
        "an AbortController and its signal's state",
        || web_sys::AbortController::new().map(|controller| controller.signal().aborted()),
        || ours::AbortController::new().signal().aborted(),
    );
}
