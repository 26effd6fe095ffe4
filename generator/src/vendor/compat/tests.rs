//! The traps of browser-compat-data, each with a small fragment of it.

use super::*;
use crate::vendor::bcd::Bcd;
use crate::vendor::bcd::tests::{NO, YES, compat};
use crate::vendor::events::Event;
use crate::vendor::idl::Idl;
use crate::vendor::properties::Properties;
use crate::vendor::web_features::Index;

/// Rows as `owner member engines` for an IDL and the entries of `api`.
fn rows_of(idl: &str, api: &str, events: &[Event]) -> Vec<String> {
    let idl = Idl::scan(&[("test.idl".to_owned(), idl.to_owned())]).unwrap();
    let bcd = Bcd::parse(&format!(r#"{{"api": {{{api}}}}}"#), Index::default()).unwrap();
    let sources = Sources { idl: &idl, bcd: &bcd, events, properties: &Properties::default() };
    let line = |row: Row| format!("{} {} {}", row.owner, row.member, row.record.engines);
    rows(&sources).into_iter().map(line).collect()
}

fn bgw() -> String {
    compat(YES, YES, YES)
}

fn blink_only() -> String {
    compat(YES, NO, NO)
}

#[test]
fn constructors_statics_and_findings() {
    let (c, b) = (bgw(), blink_only());
    let api = format!(
        r#""A": {{{c}, "A": {{{b}}}, "made_static": {{{c}}}, "worker_support": {{{c}}}, "x_event": {{{c}}},
            "gone": {{{}}}, "unlisted": {{{b}}}}}"#,
        compat(NO, NO, NO)
    );
    let idl = "interface A { constructor(); static A made(); undefined gone(); };";
    assert_eq!(rows_of(idl, &api, &[]), ["A - bgw", "A constructor b", "A gone -", "A made bgw", "A unlisted b"]);
}

#[test]
fn globals_belong_to_windows_and_workers() {
    let api = format!(
        r#""Window": {{{c}}}, "WorkerGlobalScope": {{{c}}}, "atob": {{{c}, "worker_support": {{{b}}}}}, "fetch": {{{c}}}"#,
        c = bgw(),
        b = blink_only()
    );
    let idl = "interface Window {}; interface WorkerGlobalScope {};
        interface mixin Shared { DOMString atob(); Promise<Response> fetch(); };
        Window includes Shared; WorkerGlobalScope includes Shared;";
    let expected = [
        "Shared atob bgw",
        "Shared fetch bgw",
        "Window - bgw",
        "Window atob bgw",
        "Window fetch bgw",
        "WorkerGlobalScope - bgw",
        "WorkerGlobalScope atob b",
        "WorkerGlobalScope fetch bgw",
    ];
    assert_eq!(rows_of(idl, &api, &[]), expected);
}

#[test]
fn a_handler_is_known_by_its_event_wherever_it_fires() {
    let (c, b) = (bgw(), blink_only());
    let api = format!(
        r#""Element": {{{c}, "click_event": {{{b}}}}}, "HTMLElement": {{{c}}}, "Window": {{{c}}}, "Slot": {{{c},
            "slotchange_event": {{{b}}}}}, "Root": {{{c}}}, "Media": {{{c}, "play_event": {{{b}}}}}"#
    );
    let idl = "interface Node {}; interface Element : Node {}; interface HTMLElement : Element {};
        interface Media : HTMLElement {}; interface Slot : HTMLElement {}; interface Window {};
        interface Root : Node { attribute any onslotchange; attribute any onclick; undefined onward(); };
        interface mixin Handlers { attribute any onclick; attribute any onplay; attribute any onnothing; };
        HTMLElement includes Handlers; Window includes Handlers;";
    let slotchange = Event {
        target: "Slot".to_owned(),
        event: "slotchange".to_owned(),
        interface: "Event".to_owned(),
        bubbles: vec!["Node".to_owned()],
        handler: None,
        spec: None,
    };
    let handlers = rows_of(idl, &api, &[slotchange]).into_iter().filter(|row| row.contains(" on"));
    let expected = [
        "HTMLElement onclick b",
        "HTMLElement onplay b",
        "Handlers onclick b",
        "Handlers onplay b",
        "Root onslotchange b",
        "Window onclick b",
        "Window onplay b",
    ];
    assert_eq!(handlers.collect::<Vec<_>>(), expected);
}

#[test]
fn another_includer_speaks_for_a_mixin_within_the_interface() {
    let (c, b) = (bgw(), blink_only());
    let api = format!(r#""Paint": {{{b}}}, "Canvas": {{{c}, "moveTo": {{{c}}}, "vendor": {{{c}}}}}"#);
    let idl = "[Exposed=PaintWorklet] interface Paint {}; [Exposed=Window] interface Canvas {};
        interface mixin Path { undefined moveTo(); [Exposed=Window] readonly attribute any vendor; };
        Paint includes Path; Canvas includes Path;";
    let paint = rows_of(idl, &api, &[]).into_iter().filter(|row| row.starts_with("Paint "));
    assert_eq!(paint.collect::<Vec<_>>(), ["Paint - b", "Paint moveTo b"]);
}

#[test]
fn what_comes_with_an_interface_is_as_known_as_it() {
    let (b, c) = (blink_only(), bgw());
    let api = format!(r#""A": {{{b}}}, "GPUBuffer": {{{c}}}, "TreeWalker": {{{c}}}"#);
    let idl = "interface A { const long ONE = 1; [HTMLConstructor] constructor(); iterable<long>; undefined other(); };
        namespace GPUBufferUsage { const long COPY = 1; };
        callback interface NodeFilter { const long SKIP = 3; unsigned short acceptNode(Node node); };";
    let expected = [
        "A - b",
        "A @@iterator b",
        "A ONE b",
        "A constructor b",
        "A entries b",
        "A forEach b",
        "A keys b",
        "A values b",
        "GPUBuffer - bgw",
        "GPUBufferUsage - bgw",
        "GPUBufferUsage COPY bgw",
        "NodeFilter - bgw",
        "NodeFilter SKIP bgw",
        "NodeFilter acceptNode bgw",
        "TreeWalker - bgw",
    ];
    assert_eq!(rows_of(idl, &api, &[]), expected);
}

#[test]
fn a_member_declared_again_is_its_parents() {
    let api = format!(r#""P": {{{c}, "name": {{{c}}}}}, "A": {{{b}}}"#, c = bgw(), b = blink_only());
    let idl = "interface P { readonly attribute any name; }; interface A : P { readonly attribute any name; };";
    assert_eq!(rows_of(idl, &api, &[]), ["A - b", "A name b", "P - bgw", "P name bgw"]);
}

#[test]
fn webassembly_is_kept_apart() {
    let c = bgw();
    let text = format!(
        r#"{{"api": {{}}, "webassembly": {{"api": {{{c}, "compile_static": {{{c}}},
            "Module": {{{c}, "Module": {{{c}}}}}, "LinkError": {{{c}}}}}}}}}"#
    );
    let idl = "namespace WebAssembly { Promise<Module> compile(any bytes); };
        [LegacyNamespace=WebAssembly] interface Module { constructor(any bytes); }; interface LinkError {};";
    let idl = Idl::scan(&[("test.idl".to_owned(), idl.to_owned())]).unwrap();
    let bcd = Bcd::parse(&text, Index::default()).unwrap();
    let sources = Sources { idl: &idl, bcd: &bcd, events: &[], properties: &Properties::default() };
    let found = rows(&sources).into_iter().map(|row| format!("{} {}", row.owner, row.member));
    assert_eq!(found.collect::<Vec<_>>(), ["Module -", "Module constructor", "WebAssembly -", "WebAssembly compile"]);
}

#[test]
fn a_constant_came_with_the_attribute_that_has_its_value() {
    let (c, b) = (bgw(), blink_only());
    let api = format!(r#""A": {{{c}, "edgeMode": {{{b}}}, "orient": {{{b}}}, "orientType": {{{c}}}}}"#);
    let idl = "interface A { const short A_EDGEMODE_WRAP = 1; const short A_ORIENT_AUTO = 1; const short NO_ORIENT = 1;
        readonly attribute any edgeMode; readonly attribute any orient; readonly attribute any orientType; };";
    let constants = rows_of(idl, &api, &[]).into_iter().filter(|row| row.contains('_'));
    assert_eq!(constants.collect::<Vec<_>>(), ["A A_EDGEMODE_WRAP b", "A A_ORIENT_AUTO bgw", "A NO_ORIENT bgw"]);
}

#[test]
fn a_windows_handlers_are_not_those_of_an_includer_in_another_file() {
    let api = format!(r#""Window": {{{c}, "storage_event": {{{c}}}}}, "Body": {{{c}}}, "Svg": {{{c}}}"#, c = bgw());
    let file = |name: &str, text: &str| (name.to_owned(), text.to_owned());
    let html = "interface Window {}; interface Body {}; interface mixin Handlers { attribute any onstorage; };
        Window includes Handlers; Body includes Handlers;";
    let idl =
        Idl::scan(&[file("html.idl", html), file("svg.idl", "interface Svg {}; Svg includes Handlers;")]).unwrap();
    let bcd = Bcd::parse(&format!(r#"{{"api": {{{api}}}}}"#), Index::default()).unwrap();
    let sources = Sources { idl: &idl, bcd: &bcd, events: &[], properties: &Properties::default() };
    let handlers = rows(&sources).into_iter().filter(|row| row.member == "onstorage");
    let handlers: Vec<_> = handlers.map(|row| format!("{} {}", row.owner, row.record.engines)).collect();
    assert_eq!(handlers, ["Body bgw", "Handlers bgw", "Svg -", "Window bgw"]);
}
