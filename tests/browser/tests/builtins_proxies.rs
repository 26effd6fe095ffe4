//! `Proxy` with each of its traps, and `Reflect`, which does what a trap stands for.
#![cfg(target_arch = "wasm32")]

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen_test::wasm_bindgen_test;
use web_bindings::{
    Array, Callback, Exception, Function, JsCast, JsValue, Object, PropertyDescriptor, Proxy, ProxyHandler, Reflect,
    Symbol,
};
use web_bindings_tests::{js, panics};

fn object(expression: &str) -> Object {
    js(expression).unchecked_into()
}

fn proxy(target: &Object, handler: &ProxyHandler) -> Object {
    JsValue::from(Proxy::new(target, handler).unwrap()).unchecked_into()
}

#[wasm_bindgen_test]
fn every_trap_is_called() {
    let calls = Rc::new(RefCell::new(Vec::new()));
    let note = |name: &'static str| {
        let calls = calls.clone();
        move || calls.borrow_mut().push(name)
    };
    let handler = ProxyHandler::new();
    let called = note("defineProperty");
    let trap = Callback::new(move |_: Object, _: JsValue, _: PropertyDescriptor| {
        called();
        true
    });
    handler.set_define_property(&trap);
    let called = note("deleteProperty");
    let delete = Callback::new(move |_: Object, key: JsValue| {
        called();
        key != "kept"
    });
    handler.set_delete_property(&delete);
    let called = note("get");
    let get = Callback::new(move |_: Object, key: JsValue, _: JsValue| {
        called();
        JsValue::from(format!("<{}>", key.as_string().unwrap_or_default()))
    });
    handler.set_get(&get);
    let called = note("getOwnPropertyDescriptor");
    let descriptor = Callback::new(move |_: Object, _: JsValue| {
        called();
        js("{ value: 7, configurable: true }")
    });
    handler.set_get_own_property_descriptor(&descriptor);
    let called = note("getPrototypeOf");
    let prototype = Callback::new(move |_: Object| {
        called();
        None::<Object>
    });
    handler.set_get_prototype_of(&prototype);
    let called = note("has");
    let has = Callback::new(move |_: Object, key: JsValue| {
        called();
        key == "there"
    });
    handler.set_has(&has);
    let called = note("ownKeys");
    let keys = Callback::new(move |_: Object| {
        called();
        Array::<JsValue>::of([JsValue::from("x")])
    });
    handler.set_own_keys(&keys);
    let called = note("set");
    let set = Callback::new(move |_: Object, _: JsValue, value: JsValue, _: JsValue| {
        called();
        value.is_string()
    });
    handler.set_set(&set);
    let called = note("setPrototypeOf");
    let set_prototype = Callback::new(move |_: Object, _: Option<Object>| {
        called();
        false
    });
    handler.set_set_prototype_of(&set_prototype);

    let proxy = proxy(&Object::new(), &handler);
    assert!(Reflect::define_property_str(&proxy, "a", &object("{ value: 1, configurable: true }")).unwrap());
    assert!(!Reflect::delete_property_str(&proxy, "kept").unwrap());
    assert_eq!(Reflect::get_str(&proxy, "a").unwrap(), "<a>");
    assert_eq!(Reflect::get_own_property_descriptor_str(&proxy, "a").unwrap().unwrap().get_value(), 7.0);
    assert_eq!(Reflect::get_prototype_of(&proxy).unwrap(), None);
    assert!(Reflect::has_str(&proxy, "there").unwrap() && !Reflect::has_str(&proxy, "gone").unwrap());
    assert_eq!(Reflect::own_keys(&proxy).unwrap().to_vec(), ["x"]);
    assert!(Reflect::set_str(&proxy, "a", &"text".into()).unwrap());
    assert!(!Reflect::set_str(&proxy, "a", &1.into()).unwrap());
    assert!(!Reflect::set_prototype_of(&proxy, None).unwrap());
    let names = [
        "defineProperty",
        "deleteProperty",
        "get",
        "getOwnPropertyDescriptor",
        "getPrototypeOf",
        "has",
        "has",
        "ownKeys",
        "set",
        "set",
        "setPrototypeOf",
    ];
    assert_eq!(*calls.borrow(), names);
}

#[wasm_bindgen_test]
fn traps_of_functions() {
    let handler = ProxyHandler::new();
    let apply = Callback::new(|_: Object, _: JsValue, arguments: Array| JsValue::from(arguments.length()));
    let construct = Callback::new(|_: Object, arguments: Array, _: Object| Object::from(JsValue::from(arguments)));
    handler.set_apply(&apply).set_construct(&construct);
    let class = proxy(&object("function () {}"), &handler);
    assert_eq!(Reflect::apply(&class, &JsValue::NULL, [JsValue::NULL, JsValue::NULL]).unwrap(), 2.0);
    let made = Reflect::construct(&class, [JsValue::from(5)]).unwrap();
    assert_eq!(Reflect::get_str(&made, "0").unwrap(), 5.0);
    let refuse = Callback::new(|_: Object, _: JsValue, _: Array| Err::<JsValue, _>(Exception::new("not now")));
    handler.set_apply(&refuse);
    let error = Function::<fn()>::from(JsValue::from(&class)).apply(&JsValue::NULL, &[]).unwrap_err();
    assert_eq!(error.message(), "not now");
}

#[wasm_bindgen_test]
fn traps_of_integrity() {
    let handler = ProxyHandler::new();
    let extensible = Callback::new(|_: Object| true);
    let prevent = Callback::new(|_: Object| false);
    handler.set_is_extensible(&extensible).set_prevent_extensions(&prevent);
    let proxy = proxy(&Object::new(), &handler);
    assert!(Reflect::is_extensible(&proxy).unwrap());
    assert!(!Reflect::prevent_extensions(&proxy).unwrap());
    let lie = Callback::new(|_: Object| false);
    handler.set_is_extensible(&lie);
    assert_eq!(Reflect::is_extensible(&proxy).unwrap_err().name(), "TypeError", "what the trap says is not so");
}

/// An array whose trap throws for every property.
fn throwing() -> Array<f64> {
    let array = js("new Proxy([1, 2], { get(_, key) { throw new EvalError(String(key)) } })");
    array.dyn_into().expect("a proxy of an array is an array")
}

/// A proxy of an array that has been revoked.
fn revoked() -> Object {
    object("(() => { const { proxy, revoke } = Proxy.revocable([], {}); revoke(); return proxy })()")
}

panics! {
    a_trap_prevents_what_it_should_do: Object::freeze(&object("new Proxy({}, { preventExtensions: () => false })"))
        => "`Object.freeze` threw TypeError";
    a_trap_that_lies: Object::is_extensible(&object("new Proxy({}, { isExtensible: () => false })"))
        => "`Object.isExtensible` threw TypeError";
    a_trap_of_an_item_throws: throwing().at(0) => "`Array.at` threw EvalError: at";
    a_trap_of_a_search_throws: throwing().index_of(1.0) => "`Array.indexOf` threw EvalError: indexOf";
    a_trap_of_a_method_throws: throwing().push(3.0) => "`Array.push` threw EvalError: push";
    a_trap_of_an_iterator_throws: throwing().values() => "`Array.values` threw EvalError: values";
    a_trap_throws_before_the_closure_is_called: throwing().for_each(|_: f64, _: u32, _: Array<f64>| unreachable!())
        => "`Array.forEach` threw EvalError: forEach";
    an_accessor_throws:
        Array::<f64>::from(js("Object.defineProperty([1], 0, { get() { throw new EvalError() } })")).at(0)
        => "`Array.at` threw EvalError";
    a_revoked_proxy_has_no_keys: Object::keys(&revoked()) => "`Object.keys` threw TypeError";
    a_revoked_proxy_may_be_an_array: Array::is_array(&revoked()) => "`Array.isArray` threw TypeError";
    a_frozen_object_gets_no_property:
        Object::define_property_str(&object("Object.freeze({})"), "a", &object("{ value: 1 }"))
        => "`Object.defineProperty` threw TypeError";
    nothing_is_its_own_ancestor: {
        let parent = Object::new();
        Object::set_prototype_of(&parent, Some(&Object::create(Some(&parent))))
    } => "`Object.setPrototypeOf` threw TypeError";
}

#[wasm_bindgen_test]
fn a_handler_without_traps_and_a_revoked_one() {
    let target = object("{ a: 1 }");
    let plain = proxy(&target, &ProxyHandler::new());
    assert!(Reflect::set_str(&plain, "b", &2.into()).unwrap());
    assert_eq!(Reflect::get_str(&target, "b").unwrap(), 2.0);
    let revocable = Proxy::revocable(&target, &ProxyHandler::new()).unwrap();
    let proxy = revocable.get_proxy();
    assert_eq!(Object::keys(&proxy).to_vec(), ["a", "b"]);
    revocable.get_revoke().call().unwrap();
    revocable.get_revoke().call().unwrap();
    for error in [
        Reflect::get_str(&proxy, "a").unwrap_err(),
        Reflect::set_str(&proxy, "a", &1.into()).unwrap_err(),
        Reflect::get_prototype_of(&proxy).unwrap_err(),
    ] {
        assert_eq!(error.name(), "TypeError");
    }
    assert!(Proxy::new(js("1").unchecked_ref(), &ProxyHandler::new()).is_err(), "a number has no properties");
}

#[wasm_bindgen_test]
fn what_a_trap_throws_comes_back() {
    let array = throwing();
    assert_eq!(array.push_many([3.0]).unwrap_err().name(), "EvalError");
    let all = |_: f64, _: u32, _: Array<f64>| true;
    assert_eq!(array.try_filter(all).unwrap_err().name(), "EvalError");
    // Rust's iterator cannot report the exception. It gives nothing.
    assert_eq!((array.length(), array.get(0), array.to_vec().len(), array.iter().count()), (0, None, 0, 0));
    let accessor = Array::<f64>::from(js("Object.defineProperty([1], 0, { get() { throw new EvalError() } })"));
    assert_eq!(accessor.values().count(), 0, "an iterator that throws ends");
    assert_eq!(accessor.try_every(all).unwrap_err().name(), "EvalError");
}

#[wasm_bindgen_test]
fn reflection() {
    let target = object("{ get own() { return this.x }, x: 1, [Symbol.iterator]: 2 }");
    let receiver = js("{ x: 5 }");
    assert_eq!(Reflect::get_with_receiver(&target, &"own".into(), &receiver).unwrap(), 5.0);
    assert_eq!(Reflect::get(&target, &Symbol::iterator()).unwrap(), 2.0);
    assert!(Reflect::has(&target, &Symbol::iterator()).unwrap());
    assert!(Reflect::set_with_receiver(&target, &"x".into(), &6.into(), &receiver).unwrap());
    assert_eq!(Reflect::get_str(&receiver, "x").unwrap(), 6.0);
    assert!(!Reflect::set_str(&object("Object.freeze({ a: 1 })"), "a", &2.into()).unwrap());
    assert_eq!(Reflect::own_keys(&target).unwrap().length(), 3);
    assert_eq!(Reflect::get_str(&JsValue::from(1), "a").unwrap_err().name(), "TypeError", "no object");
    assert_eq!(Reflect::get(&target, &js("{ toString() { throw new EvalError() } }")).unwrap_err().name(), "EvalError");
    assert!(Object::has_own_str(&target, "x") && !Object::has_own_str(&target, "toString"));
    assert_eq!(Object::get_own_property_descriptor_str(&target, "x").unwrap().get_value(), 1.0);
    assert!(Object::get_own_property_descriptor_str(&target, "y").is_none());
    let frozen = object("Object.freeze({})");
    let descriptor = object("{ value: 1 }");
    assert!(!Reflect::define_property_str(&frozen, "a", &descriptor).unwrap(), "it says so instead");
    let ring = object("(() => { const a = {}; const b = Object.create(a); return { a, b } })()");
    let [a, b] = ["a", "b"].map(|key| Object::from(Reflect::get_str(&ring, key).unwrap()));
    assert!(!Reflect::set_prototype_of(&a, Some(&b)).unwrap(), "it would be its own ancestor");
    assert_eq!(Reflect::construct(&object("() => 1"), Vec::<JsValue>::new()).unwrap_err().name(), "TypeError");
}
