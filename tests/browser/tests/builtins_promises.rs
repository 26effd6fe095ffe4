//! Promises: those of several, resolvers, what settles them twice or never; stacks of what is to be freed.
#![cfg(target_arch = "wasm32")]

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen_test::wasm_bindgen_test;
use web_bindings::{
    AggregateError, AsyncDisposableStack, DisposableStack, Error, Exception, JsCast, JsValue, Object, Promise,
    PromiseState, SuppressedError,
};
use web_bindings_tests::{engine_has, js};

fn promise(code: &str) -> Promise<f64> {
    Promise::from(js(code))
}

fn rejected(message: &str) -> Promise<f64> {
    promise(&format!("Promise.reject(new RangeError('{message}'))"))
}

#[wasm_bindgen_test]
async fn several() {
    let none = || Vec::<Promise<f64>>::new();
    assert_eq!(Promise::all(none()).await.unwrap().length(), 0);
    assert_eq!(Promise::all_settled(none()).await.unwrap().length(), 0);
    let error = Promise::any(none()).await.unwrap_err();
    assert_eq!(error.value().dyn_ref::<AggregateError>().unwrap().errors().length(), 0);
    let pair = || [promise("new Promise(done => setTimeout(done, 5, 1))"), promise("Promise.resolve(2)")];
    assert_eq!(Promise::all(&pair()[..]).await.unwrap().to_vec(), [1.0, 2.0], "in the order given");
    assert_eq!(Promise::race(&pair()[..]).await.unwrap(), 2.0);
    let fails = || [rejected("one"), rejected("two")];
    assert_eq!(Promise::all(&fails()[..]).await.unwrap_err().message(), "one");
    assert_eq!(Promise::race(&fails()[..]).await.unwrap_err().message(), "one");
    let error = Promise::any(&fails()[..]).await.unwrap_err();
    let errors = error.value().dyn_ref::<AggregateError>().unwrap().errors();
    let messages: Vec<_> = errors.iter().map(|error| Error::from(error).message()).collect();
    assert_eq!(messages, ["one", "two"]);
    assert_eq!(Promise::any(&[rejected("one"), promise("Promise.resolve(3)")][..]).await.unwrap(), 3.0);
    let states = Promise::all_settled(&[rejected("one"), promise("Promise.resolve(3)")][..]).await.unwrap().to_vec();
    assert_eq!((states[0].status().as_str(), states[0].value()), ("rejected", None));
    assert_eq!(Error::from(states[0].reason()).message(), "one");
    assert_eq!((states[1].status().as_str(), states[1].value()), ("fulfilled", Some(3.0)));
    assert!(states[1].reason().is_undefined());
    let bad = PromiseState::<f64>::from(js("{ get status() { throw 1 } }"));
    assert_eq!(bad.status(), "", "read as a dictionary's field is");
}

#[wasm_bindgen_test]
async fn chains() {
    let text = promise("Promise.resolve(1)").then(|number: f64| format!("={number}"));
    assert_eq!(text.await.unwrap(), "=1");
    let thrown = promise("Promise.resolve(1)").then(|_: f64| Err::<f64, _>(Exception::new("from then")));
    assert_eq!(thrown.await.unwrap_err().message(), "from then");
    let both = rejected("no").then_with_on_rejected(|number: f64| number, |_: JsValue| 7.0);
    assert_eq!(both.await.unwrap(), 7.0);
    let passed: Promise<f64> = promise("Promise.resolve(2)").catch(|_: JsValue| 0.0);
    assert_eq!(passed.await.unwrap(), 2.0);
    let count = Rc::new(RefCell::new(0));
    let counted = count.clone();
    assert_eq!(rejected("no").finally(move || *counted.borrow_mut() += 1).await.unwrap_err().message(), "no");
    assert_eq!(*count.borrow(), 1);
    assert_eq!(
        promise("Promise.resolve(3)").finally(|| Err::<(), _>(Exception::new("late"))).await.unwrap_err().message(),
        "late"
    );
}

#[wasm_bindgen_test]
async fn what_throws_at_once_is_a_rejection() {
    let odd = promise("Object.assign(Promise.resolve(1), { constructor: 1 })");
    assert_eq!(odd.then(|number: f64| number).await.unwrap_err().name(), "TypeError", "1 is no constructor");
    let odd = promise("Object.defineProperty(Promise.resolve(1), 'then', { get() { throw new EvalError() } })");
    assert_eq!(odd.catch::<f64>(|_: JsValue| 0.0).await.unwrap_err().name(), "EvalError");
    let thenable = promise("{ then(resolve) { resolve(4); throw new EvalError() } }");
    assert_eq!(thenable.await.unwrap(), 4.0, "it was resolved first");
    let thenable = promise("{ get then() { throw new EvalError() } }");
    assert_eq!(thenable.await.unwrap_err().name(), "EvalError");
    let itself = js("(() => { let done; const p = new Promise(resolve => done = resolve); done(p); return p })()");
    assert_eq!(Promise::<f64>::from(itself).await.unwrap_err().name(), "TypeError", "it waits for itself");
}

#[wasm_bindgen_test]
async fn resolvers() {
    if !engine_has("Promise.withResolvers") {
        return;
    }
    let resolvers = Promise::<f64>::with_resolvers();
    resolvers.resolve().call(1.0).unwrap();
    resolvers.resolve().call(2.0).unwrap();
    resolvers.reject().call(&JsValue::NULL).unwrap();
    assert_eq!(resolvers.promise().await.unwrap(), 1.0, "the first settles it");
    let resolvers = Promise::<f64>::with_resolvers();
    resolvers.reject().call(&js("new EvalError('no')")).unwrap();
    assert_eq!(resolvers.promise().await.unwrap_err().message(), "no");
}

#[wasm_bindgen_test]
async fn tried() {
    if !engine_has("Promise.try") {
        return;
    }
    assert_eq!(Promise::<f64>::try_(|| 1.0).await.unwrap(), 1.0);
    assert_eq!(Promise::<f64>::try_(|| Err::<f64, _>(Exception::new("no"))).await.unwrap_err().message(), "no");
}

#[wasm_bindgen_test]
async fn what_the_engine_lacks_is_a_rejection() {
    // An engine that has them runs them; in another one nothing unwinds.
    let tried = Promise::<f64>::try_(|| 1.0).await;
    assert!(tried.as_ref().is_ok_and(|value| *value == 1.0) || tried.is_err_and(|error| error.name() == "TypeError"));
    let items = web_bindings::Array::<f64>::from_async(&js("[1]")).await;
    assert!(
        items.as_ref().is_ok_and(|items| items.length() == 1) || items.is_err_and(|error| error.name() == "TypeError")
    );
}

type Notes = Rc<RefCell<Vec<String>>>;

fn note(notes: &Notes, text: &str) -> impl FnOnce() + use<> {
    let (notes, text) = (notes.clone(), text.to_owned());
    move || notes.borrow_mut().push(text)
}

#[wasm_bindgen_test]
fn stacks() {
    if !engine_has("DisposableStack") {
        return;
    }
    let notes = Notes::default();
    let stack = DisposableStack::new();
    stack.defer(note(&notes, "deferred")).unwrap();
    let adopted = notes.clone();
    let value = stack.adopt("resource", move |text: String| adopted.borrow_mut().push(text)).unwrap();
    assert_eq!(value, "resource");
    let moved = stack.move_().unwrap();
    assert!(stack.disposed() && notes.borrow().is_empty(), "what it held is the other's");
    moved.dispose().unwrap();
    moved.dispose().unwrap();
    assert_eq!(*notes.borrow(), ["resource", "deferred"], "the last first, each once");
    assert_eq!(moved.defer(|| ()).unwrap_err().name(), "ReferenceError");
    assert_eq!(moved.move_().unwrap_err().name(), "ReferenceError");
    let stack = DisposableStack::new();
    let disposable = js("{ [Symbol.dispose]() { throw new EvalError('free') } }");
    stack.use_::<JsValue>(&disposable).unwrap();
    assert!(stack.use_::<JsValue>(JsValue::NULL).unwrap().is_null(), "null is left out");
    assert_eq!(stack.use_::<Object>(Object::new()).unwrap_err().name(), "TypeError", "nothing frees it");
    stack.defer(|| Err::<(), _>(Exception::new("first"))).unwrap();
    let error = stack.dispose_symbol().unwrap_err();
    let suppressed = error.value().dyn_ref::<SuppressedError>().unwrap();
    assert_eq!(Error::from(suppressed.error()).message(), "free");
    assert_eq!(Error::from(suppressed.suppressed()).message(), "first");
    assert_eq!(DisposableStack::new().to_string_tag(), "DisposableStack");
}

#[wasm_bindgen_test]
async fn asynchronous_stacks() {
    if !engine_has("AsyncDisposableStack") {
        return;
    }
    let notes = Notes::default();
    let stack = AsyncDisposableStack::new();
    let freed = notes.clone();
    let defer = async move || {
        freed.borrow_mut().push("deferred".to_owned());
        Ok(())
    };
    stack.defer(defer).unwrap();
    let freed = notes.clone();
    let free = async move |text: String| {
        freed.borrow_mut().push(text);
        Ok(())
    };
    assert_eq!(stack.adopt("resource", free).unwrap(), "resource");
    let moved = stack.move_().unwrap();
    assert!(stack.disposed());
    moved.dispose_async().await.unwrap();
    assert_eq!(*notes.borrow(), ["resource", "deferred"]);
    moved.async_dispose_symbol().await.unwrap();
    assert_eq!(moved.defer(async || Ok(())).unwrap_err().name(), "ReferenceError");
    let stack = AsyncDisposableStack::new();
    stack.use_::<JsValue>(&js("{ async [Symbol.asyncDispose]() { throw new EvalError('late') } }")).unwrap();
    assert_eq!(stack.use_::<Object>(Object::new()).unwrap_err().name(), "TypeError");
    assert_eq!(stack.dispose_async().await.unwrap_err().message(), "late");
    assert_eq!(stack.to_string_tag(), "AsyncDisposableStack");
}
