//! What the wasm tests share: where the test server is, and what differs between engines.
//!
//! A suite in `tests/` without a `wasm_bindgen_test_configure!` runs in Node and in a page of each browser; with one it runs
//! where that says: `run_in_browser`, `run_in_dedicated_worker`, `run_in_node_experimental`.

use wasm_bindgen::prelude::*;
use web_bindings::{Promise, console, supports};

#[wasm_bindgen]
extern "C" {
    /// Set by the task runner, in Node only.
    #[wasm_bindgen(thread_local_v2, js_namespace = ["globalThis", "process", "env"], js_name = TEST_SERVER)]
    static NODE_TEST_SERVER: Option<String>;

    #[wasm_bindgen(thread_local_v2, js_namespace = globalThis, js_name = process)]
    static PROCESS: JsValue;
}

/// The test server's origin. It serves this package's folder (`/assets/hello.txt`), and `/echo`, `/status/404` and
/// `/slow`: see `server.mjs`. For a page or a worker it is another origin than its own, open to all.
pub fn test_server() -> String {
    let in_node = Engine::running() == Engine::Node;
    let from_environment = if in_node { NODE_TEST_SERVER.with(Clone::clone) } else { None };
    // In browsers, the task runner maps this name to the server's address.
    from_environment.unwrap_or_else(|| "http://test-server.localhost".to_owned())
}

/// Where a test runs. Where engines differ, a test says what each has.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Engine {
    Chromium,
    Firefox,
    Node,
}

impl Engine {
    pub fn running() -> Engine {
        if PROCESS.with(|process| !process.is_undefined()) {
            Engine::Node
        } else if js("navigator.userAgent.includes('Firefox')") == true {
            Engine::Firefox
        } else {
            Engine::Chromium
        }
    }
}

/// Whether the engine has what a test is about, a global or a member of one: `Temporal`, `Set.prototype.union`. Where
/// Node or Firefox lacks it the test's output says so and the test ends; Chromium has to have it, so that it runs somewhere.
pub fn engine_has(path: &str) -> bool {
    let has = supports::global(path);
    assert!(has || Engine::running() != Engine::Chromium, "Chromium lacks {path}: nothing would run this test");
    if !has {
        console::log([format!("not run: there is no {path} here")]);
    }
    has
}

/// Whether an assignment that an object refuses does nothing, as in wasm-bindgen's JavaScript for Node, which is not strict.
/// In a module it panics: see `failures.rs`.
pub fn refused_assignments_do_nothing() -> bool {
    Engine::running() == Engine::Node
}

/// Tests of calls that panic, and what they say. Each call is a test of its own, since a test ends with its first panic.
#[macro_export]
macro_rules! panics {
    ($($test:ident: $call:expr => $message:tt;)*) => {$(
        #[wasm_bindgen_test]
        #[should_panic(expected = $message)]
        fn $test() {
            let _ = $call;
        }
    )*};
}

/// The value of an expression.
pub fn js(expression: &str) -> JsValue {
    web_bindings::eval(&format!("({expression})")).expect("an expression that throws nothing")
}

/// Runs the garbage collector of this engine: Chromium's by `--js-flags=--expose-gc`, Firefox's by the preference
/// `dom.testing.testutils.enabled`, Node's as it is.
pub async fn collect_garbage() {
    let collected = js("Promise.resolve(typeof gc == 'function' ? gc()
        : typeof TestUtils == 'object' ? TestUtils.gc()
        : (process.getBuiltinModule('v8').setFlagsFromString('--expose-gc'),
           process.getBuiltinModule('vm').runInNewContext('gc')()))");
    Promise::<JsValue>::from(collected).await.expect("a garbage collector");
}

/// A member of a value that came as JSON, by its path, as text.
pub fn json(value: &JsValue, path: &str) -> String {
    let get = |value: JsValue, key: &str| web_bindings::Record::<JsValue>::from(value).get(key).unwrap_or_default();
    path.split('.').fold(value.clone(), get).as_string().unwrap_or_default()
}
