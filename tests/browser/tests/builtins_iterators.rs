//! Iterators with their helpers, generators, asynchronous ones, and what each step gives.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen_test::wasm_bindgen_test;
use web_bindings::{
    Array, AsyncGenerator, AsyncIter, Exception, Generator, Iter, IteratorNext, IteratorZipOptions, JsValue, Object,
    Record, TypeError, supports,
};
use web_bindings_tests::{engine_has, js};

fn numbers(code: &str) -> Iter<f64> {
    Iter::from_iterable(&js(code)).unwrap()
}

/// An iterator that an exception ends: it is closed, and says so.
fn closing() -> (JsValue, Iter<f64>) {
    let log = js("[]");
    let make = web_bindings::Function::<fn(JsValue) -> JsValue>::from(js(
        "log => (function* () { try { yield 1; yield 2; yield 3 } finally { log.push('closed') } })()",
    ));
    let iterator = Iter::from(make.call(&log).unwrap());
    (log, iterator)
}

#[wasm_bindgen_test]
fn helpers() {
    if !engine_has("Iterator") {
        return;
    }
    assert_eq!(numbers("[]").map_with(|number: f64, _: u32| number).unwrap().count(), 0);
    let mapped: Iter<String> =
        numbers("[5, 6]").map_with(|number: f64, index: u32| format!("{index}:{number}")).unwrap();
    assert_eq!(mapped.collect::<Vec<_>>(), ["0:5", "1:6"]);
    let odd = |number: f64, _: u32| number % 2.0 == 1.0;
    assert_eq!(numbers("[1, 2, 3]").filter_with(odd).unwrap().collect::<Vec<_>>(), [1.0, 3.0]);
    assert_eq!(numbers("[2, 3]").find_with(odd).unwrap(), Some(3.0));
    assert_eq!(numbers("[2]").find_with(odd).unwrap(), None);
    assert!(numbers("[]").every(odd).unwrap() && !numbers("[]").some(odd).unwrap());
    assert_eq!(numbers("[1, 2, 3]").take_first(f64::INFINITY).unwrap().count(), 3);
    assert_eq!(numbers("[1, 2, 3]").take_first(0.0).unwrap().count(), 0);
    assert_eq!(numbers("[1, 2, 3]").drop_first(9.0).unwrap().count(), 0);
    for limit in [-1.0, f64::NAN] {
        assert_eq!(numbers("[1]").take_first(limit).unwrap_err().name(), "RangeError");
        assert_eq!(numbers("[1]").drop_first(limit).unwrap_err().name(), "RangeError");
    }
    let sum = |sum: f64, number: f64, _: u32| sum + number;
    assert_eq!(numbers("[1, 2]").reduce_with(sum).unwrap(), 3.0);
    assert_eq!(numbers("[]").reduce_with_initial_value(sum, 7.0).unwrap(), 7.0);
    assert_eq!(numbers("[]").reduce_with(sum).unwrap_err().name(), "TypeError", "nothing to begin with");
    assert_eq!(numbers("[1, 2]").to_array().unwrap().to_vec(), [1.0, 2.0]);
    let twice = numbers("[1, 2]").flat_map_with(|number: f64, _: u32| Array::<f64>::of([number, number])).unwrap();
    assert_eq!(twice.collect::<Vec<_>>(), [1.0, 1.0, 2.0, 2.0]);
    assert_eq!(Iter::<String>::from_iterable(&"a🌍".into()).unwrap().count(), 2, "by code points");
    assert_eq!(Iter::<f64>::from_iterable(&JsValue::NULL).unwrap_err().name(), "TypeError");
    assert_eq!(numbers("[1].values().map(x => x)").to_string_tag().unwrap(), "Iterator Helper");
}

#[wasm_bindgen_test]
fn what_helpers_throw_and_close() {
    if !engine_has("Iterator") {
        return;
    }
    let (log, iterator) = closing();
    let refuse = |number: f64, _: u32| if number > 1.0 { Err(Exception::new("no more")) } else { Ok(()) };
    assert_eq!(iterator.for_each_with(refuse).unwrap_err().message(), "no more");
    assert_eq!(Array::<String>::from(log).to_vec(), ["closed"]);
    let (_, iterator) = closing();
    let mut mapped: Iter<f64> = iterator.map_with(|_: f64, _: u32| Err::<f64, _>(Exception::new("no"))).unwrap();
    assert_eq!(mapped.next(), None, "an iterator that throws ends");
    assert_eq!(numbers("{ next() { throw new EvalError() } }").to_array().unwrap_err().name(), "EvalError");
}

#[wasm_bindgen_test]
fn iterators_made_of_several() {
    if !engine_has("Iterator.concat") || !engine_has("Iterator.zip") {
        return;
    }
    let joined = Iter::<f64>::concat([numbers("[1]"), numbers("[]"), numbers("[2, 3]")]).unwrap();
    assert_eq!(joined.collect::<Vec<_>>(), [1.0, 2.0, 3.0]);
    let pairs = |code: &str, options: &IteratorZipOptions| -> Result<Vec<Vec<f64>>, Exception> {
        let zipped = Iter::zip_with_options::<f64>(&js(code), options)?;
        Ok(zipped.to_array()?.into_iter().map(|items| items.to_vec()).collect())
    };
    let options = IteratorZipOptions::new();
    assert_eq!(pairs("[[1, 2], [3]]", &options).unwrap(), [[1.0, 3.0]], "as long as the shortest");
    options.set_mode("strict");
    assert_eq!(pairs("[[1, 2], [3]]", &options).unwrap_err().name(), "TypeError");
    options.set_mode("longest").set_padding(&Array::of_values(&Array::<f64>::of([0.0, 9.0])));
    assert_eq!(pairs("[[1, 2], [3]]", &options).unwrap(), [[1.0, 3.0], [2.0, 9.0]]);
    options.set_mode("any");
    assert_eq!(pairs("[]", &options).unwrap_err().name(), "TypeError");
    let keyed = Iter::zip_keyed(&Object::from(js("{ a: [1], b: [2] }"))).unwrap().next().unwrap();
    assert_eq!(Record::<f64>::from(JsValue::from(keyed)).get("b"), Some(2.0));
}

#[wasm_bindgen_test]
fn newer_helpers() {
    // In no engine's release yet are `chunks` and `windows`.
    if supports::member::<Iter>("chunks") {
        let chunks: Vec<_> = numbers("[1, 2, 3]").chunks(2).unwrap().map(|chunk| chunk.to_vec()).collect();
        assert_eq!(chunks, [vec![1.0, 2.0], vec![3.0]]);
    } else if supports::global("Iterator") {
        assert_eq!(numbers("[1]").chunks(2).unwrap_err().name(), "TypeError", "what the engine lacks is no panic");
        assert_eq!(numbers("[1]").array_windows(2).unwrap_err().name(), "TypeError");
    }
    if supports::member::<Iter>("join") {
        assert_eq!(numbers("[1, 2]").join_with_separator("-").unwrap(), "1-2");
    }
    if supports::member::<Iter>("includes") {
        assert!(numbers("[NaN]").includes(f64::NAN).unwrap());
    }
}

#[wasm_bindgen_test]
fn rusts_iterators() {
    let mut iterator = Iter::<f64>::from(js("[1, 2][Symbol.iterator]()"));
    assert_eq!(
        (iterator.next(), iterator.next(), iterator.next(), iterator.next()),
        (Some(1.0), Some(2.0), None, None)
    );
    assert_eq!(Iter::<f64>::from(JsValue::from(1)).count(), 0, "no iterator at all");
    assert_eq!(Iter::<f64>::from(js("{ next() { return 1 } }")).count(), 0, "a step that is no object");
    assert_eq!(Iter::<f64>::from(js("{ next: () => ({ get done() { throw 1 } }) }")).count(), 0);
    let shared = Iter::<f64>::from(js("(function* () { yield 1 })()"));
    assert_eq!(shared.collect::<Vec<_>>(), [1.0]);
}

#[wasm_bindgen_test]
fn generators() {
    let make = || Generator::<f64, JsValue, f64>::from(js("(function* () { const sent = yield 1; yield sent + 1 })()"));
    let generator = make();
    assert_eq!(generator.next_with_value(0.0).unwrap().value(), 1.0);
    assert_eq!(generator.next_with_value(9.0).unwrap().value(), 10.0);
    let over = generator.next_with_value(0.0).unwrap();
    assert!(over.done() && over.value().is_nan(), "`undefined` is no number");
    let returned = make().return_(&JsValue::from("early")).unwrap();
    assert!(returned.done());
    let thrown = make();
    assert_eq!(thrown.throw(&TypeError::new("in").into()).unwrap_err().message(), "in");
    assert!(thrown.next_with_value(0.0).unwrap().done(), "it has ended");
    let running = js("(() => { let g; g = (function* () { g.next() })(); return g })()");
    assert_eq!(Generator::<f64>::from(running).next_with_value(JsValue::NULL).unwrap_err().name(), "TypeError");
    assert_eq!(make().generator_string_tag(), "Generator");
    assert_eq!(Iter::<f64>::from(JsValue::from(make())).count(), 2);
}

#[wasm_bindgen_test]
fn steps() {
    let step = IteratorNext::<String>::from(js("{ done: false, value: 'a' }"));
    assert_eq!((step.done(), step.value().as_str()), (false, "a"));
    let empty = IteratorNext::<String>::from(js("{}"));
    assert_eq!((empty.done(), empty.value().as_str()), (false, ""));
    let bad = IteratorNext::<String>::from(js("{ get done() { throw 1 }, get value() { throw 1 } }"));
    assert_eq!((bad.done(), bad.value().as_str()), (false, ""), "read as a dictionary's fields are");
}

#[wasm_bindgen_test]
async fn asynchronous_generators() {
    let code = "(async function* () { try { yield 1; yield 2 } catch { yield 3 } })()";
    let make = || AsyncGenerator::<f64, JsValue, JsValue>::from(js(code));
    let generator = make();
    assert_eq!(generator.next_with_value(JsValue::UNDEFINED).await.unwrap().value(), 1.0);
    assert_eq!(generator.throw(&TypeError::new("in").into()).await.unwrap().value(), 3.0, "it was caught");
    assert!(generator.next_with_value(JsValue::UNDEFINED).await.unwrap().done());
    let returned = make().return_(JsValue::from(7)).await.unwrap();
    assert_eq!((returned.done(), returned.value()), (true, 7.0));
    assert_eq!(make().throw(&TypeError::new("out").into()).await.unwrap_err().message(), "out");
    assert_eq!(make().to_string_tag(), "AsyncGenerator");
}

#[wasm_bindgen_test]
async fn asynchronous_iterators() {
    let make = |code: &str| AsyncIter::<f64>::from(js(code));
    let iterator = make("(async function* () { yield 1; throw new RangeError('late') })()");
    assert_eq!(iterator.next().await.unwrap().unwrap(), 1.0);
    assert_eq!(iterator.next().await.unwrap().unwrap_err().message(), "late");
    assert!(iterator.next().await.is_none());
    assert!(make("(async function* () {})()").next().await.is_none());
    assert_eq!(make("{}").next().await.unwrap().unwrap_err().name(), "TypeError", "no iterator at all");
    let same = make("(async function* () { yield 5 })()");
    assert_eq!(same.async_iterator().unwrap().next().await.unwrap().unwrap(), 5.0);
    assert_eq!(make("{}").async_iterator().unwrap_err().name(), "TypeError");
    if supports::global("Symbol.asyncDispose") && supports::member::<AsyncIter>("next") {
        same.async_dispose().await.unwrap();
    }
    let missing = make("{}").async_dispose().await;
    assert_eq!(missing.unwrap_err().name(), "TypeError", "what is not there is a rejection");
}

#[wasm_bindgen_test]
fn an_object_that_iterates_is_an_iterator_in_every_engine() {
    let words = Iter::<String>::over(&js("new Set(['a', 'b'])")).expect("a set iterates");
    assert_eq!(words.collect::<Vec<_>>(), ["a", "b"]);
    for value in ["({})", "null", "undefined", "1"] {
        assert_eq!(Iter::<String>::over(&js(value)).expect_err(value).name(), "TypeError");
    }
    let throws = js("({ get [Symbol.iterator]() { throw new RangeError('no') } })");
    assert_eq!(Iter::<String>::over(&throws).expect_err("it throws").name(), "RangeError");
}

#[wasm_bindgen_test]
fn what_an_iterator_throws_is_told() {
    let generator = || {
        let generator = js("(function* () { yield 1; yield 2; throw new RangeError('three') })()");
        Iter::<u32>::over(&generator).expect("a generator iterates")
    };
    // Rust's `next` can only end.
    assert_eq!(generator().collect::<Vec<_>>(), [1, 2]);
    let mut iter = generator();
    assert_eq!(iter.try_next().expect("an item"), Some(1));
    assert_eq!(iter.try_next().expect("an item"), Some(2));
    assert_eq!(iter.try_next().expect_err("it throws").message(), "three");
    assert_eq!(iter.try_next().expect("the end"), None);

    let all: Result<Vec<u32>, Exception> = generator().try_iter().collect();
    assert_eq!(all.expect_err("it throws").message(), "three");
    let mut items = generator().try_iter().skip(2);
    assert!(items.next().is_some_and(|item| item.is_err()));
    assert!(items.next().is_none());
    let all: Result<Vec<u32>, Exception> = Iter::<u32>::over(&js("[4, 5]")).and_then(|iter| iter.try_iter().collect());
    assert_eq!(all.expect("no exception"), [4, 5]);
}
