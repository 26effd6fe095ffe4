//! Closures that JavaScript calls only before the call returns: they may borrow, and are dropped with it.
#![cfg(target_arch = "wasm32")]

use std::rc::Rc;

use wasm_bindgen_test::wasm_bindgen_test;
use web_bindings::{Array, Callback, Exception, Function, IntoInfallibleFunction, JsValue, Uint8Array};
use web_bindings_tests::js;

#[wasm_bindgen_test]
fn a_closure_that_is_called_during_the_call_borrows() {
    let array = Array::<f64>::of([3.0, 1.0, 2.0]);
    let mut sum = 0.0;
    array.for_each(|value, _, _| sum += value);
    assert_eq!(sum, 6.0);
    let (factor, mut indexes) = (2.0, Vec::new());
    let doubled: Array<f64> = array.map(|value: f64, index: u32, _: Array<f64>| {
        indexes.push(index);
        value * factor
    });
    assert_eq!((doubled.to_vec(), indexes), (vec![6.0, 2.0, 4.0], vec![0, 1, 2]));
    let mut compared = 0;
    array.sort_by(|one: f64, two: f64| {
        compared += 1;
        one - two
    });
    assert!(array.to_vec() == [1.0, 2.0, 3.0] && compared >= 2);
    let mut seen = String::new();
    let product = |product: f64, value: f64, _: u32, _: Array<f64>| {
        seen += &format!("{value};");
        product * value
    };
    assert_eq!(array.reduce_with_initial_value(product, 10.0), 60.0);
    assert_eq!(seen, "1;2;3;");
    let mut bytes = Vec::new();
    Uint8Array::from([1, 2]).for_each(|byte: u8, _: u32, _: Uint8Array| bytes.push(byte));
    assert_eq!(bytes, [1, 2]);
    // So may one that can fail.
    let mut left = 2;
    let stop = |_: f64, _: u32, _: Array<f64>| {
        left -= 1;
        if left == 0 { Err(Exception::new("enough")) } else { Ok(()) }
    };
    assert_eq!(array.try_for_each(stop).unwrap_err().message(), "enough");
    assert_eq!(left, 0);
}

#[wasm_bindgen_test]
fn a_closure_that_is_called_during_the_call_is_dropped_with_it() {
    let array = Array::<f64>::of([2.0, 1.0]);
    let live = Rc::new(());
    let held = live.clone();
    array.for_each(move |_: f64, _: u32, _: Array<f64>| assert_eq!(Rc::strong_count(&held), 2));
    assert_eq!(Rc::strong_count(&live), 1);
    let held = live.clone();
    let counts: Array<u32> = array.map(move |_: f64, _: u32, _: Array<f64>| Rc::strong_count(&held) as u32);
    assert_eq!((counts.to_vec(), Rc::strong_count(&live)), (vec![2, 2], 1));
    let held = live.clone();
    array.sort_by(move |one: f64, two: f64| {
        assert_eq!(Rc::strong_count(&held), 2);
        one - two
    });
    assert_eq!(Rc::strong_count(&live), 1);
    let held = live.clone();
    let count = move |sum: f64, _: f64, _: u32, _: Array<f64>| sum + Rc::strong_count(&held) as f64;
    assert_eq!(array.reduce_with_initial_value(count, 0.0), 4.0);
    assert_eq!(Rc::strong_count(&live), 1);
    // Also where it is never called, and where it fails.
    let held = live.clone();
    Array::<f64>::new().for_each(move |_: f64, _: u32, _: Array<f64>| assert_eq!(Rc::strong_count(&held), 0));
    assert_eq!(Rc::strong_count(&live), 1);
    let held = live.clone();
    let fail = move |_: f64, _: u32, _: Array<f64>| {
        assert_eq!(Rc::strong_count(&held), 2);
        Err::<(), _>(Exception::new("no"))
    };
    assert!(array.try_for_each(fail).is_err());
    assert_eq!(Rc::strong_count(&live), 1);
}

/// Calls what `keeper` has kept, with any arguments.
fn call_kept() -> JsValue {
    let kept = Function::<fn()>::from(js("globalThis.kept"));
    kept.apply(&JsValue::UNDEFINED, &[1.0.into(), 0.into(), JsValue::NULL]).unwrap()
}

#[wasm_bindgen_test]
fn a_function_that_is_kept_after_the_call_does_nothing() {
    // Its methods call what they are given once, and keep it.
    let keeper = js("new (class extends Array {
        forEach(callback) { globalThis.kept = callback; callback(this[0], 0, this) }
        map(callback) { globalThis.kept = callback; return [callback(this[0], 0, this)] }
        sort(compare) { globalThis.kept = compare; compare(1, 2); return this }
        reduce(callback, initial) { globalThis.kept = callback; return callback(initial, this[0], 0, this) }
    })(5, 6)");
    let keeper = Array::<f64>::from(keeper);
    let live = Rc::new(());
    let (mut calls, held) = (Vec::new(), live.clone());
    {
        let calls = &mut calls;
        keeper.for_each(move |value: f64, _: u32, _: Array<f64>| calls.push((value, Rc::strong_count(&held))));
    }
    assert_eq!(Rc::strong_count(&live), 1);
    assert!(call_kept().is_undefined() && call_kept().is_undefined());
    assert_eq!(calls, [(5.0, 2)]);
    let mut mapped = 0;
    let result: Array<f64> = keeper.map(|value: f64, _: u32, _: Array<f64>| {
        mapped += 1;
        value
    });
    assert!(call_kept().is_undefined());
    assert_eq!((result.to_vec(), mapped), (vec![5.0], 1));
    let mut compared = 0;
    keeper.sort_by(|_: f64, _: f64| {
        compared += 1;
        0.0
    });
    assert!(call_kept().is_undefined());
    assert_eq!(compared, 1);
    let mut reduced = 0;
    let add = |sum: f64, value: f64, _: u32, _: Array<f64>| {
        reduced += 1;
        sum + value
    };
    assert_eq!(keeper.reduce_with_initial_value(add, 1.0), 6.0);
    assert!(call_kept().is_undefined());
    assert_eq!(reduced, 1);
    let mut failed = 0;
    let fail = |_: f64, _: u32, _: Array<f64>| {
        failed += 1;
        Err::<(), _>(Exception::new("no"))
    };
    assert_eq!(keeper.try_for_each(fail).unwrap_err().message(), "no");
    assert!(call_kept().is_undefined(), "it fails no more");
    assert_eq!(failed, 1);
}

#[wasm_bindgen_test]
fn all_that_is_called_during_the_call() {
    let array = Array::<f64>::of([1.0, 2.0]);
    let double = |value: f64, _: u32, _: Array<f64>| value * 2.0;
    let callback = Callback::new(double);
    assert_eq!(array.map::<f64>(double).to_vec(), [2.0, 4.0]);
    assert_eq!(array.try_map::<f64>(double).unwrap().to_vec(), [2.0, 4.0]);
    assert_eq!(array.try_map::<f64>(&callback).unwrap().to_vec(), [2.0, 4.0]);
    let function: Function<fn(f64, u32, Array<f64>) -> f64> = callback.clone();
    assert_eq!(array.try_map(&function).unwrap().to_vec(), [2.0, 4.0]);
    assert_eq!(array.try_map::<f64>(callback).unwrap().to_vec(), [2.0, 4.0]);
}

#[wasm_bindgen_test]
fn only_a_closure_cannot_fail() {
    fn cannot_fail<C: IntoInfallibleFunction<Function<fn(u32) -> bool>>>() {}
    cannot_fail::<fn(u32) -> bool>();
    macro_rules! can_fail {
        ($($Closure:ty),*) => {$({
            trait AmbiguousIfInfallible<Which> {
                fn item() {}
            }
            struct IfInfallible;
            impl<T: ?Sized> AmbiguousIfInfallible<()> for T {}
            impl<T: IntoInfallibleFunction<Function<fn(u32) -> bool>>> AmbiguousIfInfallible<IfInfallible> for T {}
            <$Closure as AmbiguousIfInfallible<_>>::item()
        })*};
    }
    can_fail!(fn(u32) -> Result<bool, Exception>, &Callback<fn(u32) -> bool>, &Function<fn(u32) -> bool>);
}
