//! Classes by name: `instanceof` and feature detection without an import for each class.

#![allow(dead_code, reason = "generated code calls them, as far as its features are on")]

use wasm_bindgen::JsValue;

use super::{Exception, Js, global, js};

/// Whether `value` is an instance of the class of that name in this realm. False where there is no such class.
///
/// The class's prototype is looked up once and kept. That is what `instanceof` does for WebIDL's interfaces: their
/// `prototype` can be neither written nor redefined.
pub fn instance_of(class: &'static str, value: &JsValue) -> bool {
    // Of a value that is no object no prototype is one; of a proxy whose trap throws neither.
    with(class, |prototype| Js::rt_is_prototype_of(prototype, value).unwrap_or(false)).unwrap_or(false)
}

/// Whether `value` is an instance of this class, which a module exports.
pub fn is_instance(class: &JsValue, value: &JsValue) -> bool {
    let prototype = Js::rt_get(js(class), "prototype");
    prototype.is_ok_and(|prototype| Js::rt_is_prototype_of(&prototype, value).unwrap_or(false))
}

/// Whether the value's class string (`Object.prototype.toString`) is `name`, but for case and underscores.
///
/// For interfaces without an interface object, where there is no prototype to compare. Engines disagree on the
/// spelling: `EXT_blend_minmax` is `[object EXTBlendMinMax]` in some.
pub fn has_class_string(value: &JsValue, name: &str) -> bool {
    fn letters(text: &str) -> impl Iterator<Item = char> + '_ {
        text.chars().filter(|letter| *letter != '_').map(|letter| letter.to_ascii_lowercase())
    }
    if !value.is_object() {
        return false;
    }
    let text = Js::rt_class_string(value).unwrap_or_default();
    let class = text.strip_prefix("[object ").and_then(|rest| rest.strip_suffix(']'));
    class.is_some_and(|class| letters(class).eq(letters(name)))
}

/// Whether the value is a global object of the class of that name, in this realm or in another, which has a class of its
/// own. Of a window of another origin the class string is `Object`.
pub fn is_global(class: &'static str, value: &JsValue) -> bool {
    instance_of(class, value) || has_class_string(value, class)
}

/// Whether the value is a window, of any origin: `window` and `self` of all of them are the window itself.
pub fn is_window_proxy(value: &JsValue) -> bool {
    let is_itself = |key| Js::rt_get(js(value), key).is_ok_and(|found| found.as_value() == value);
    value.is_object() && is_itself("window") && is_itself("self")
}

/// Whether the running engine has a class of that name.
pub fn has(class: &'static str) -> bool {
    with(class, |_| ()).is_some()
}

/// Whether instances of the class have the member.
pub fn has_member(class: &'static str, member: &str) -> bool {
    with(class, |prototype| JsValue::from_str(member).js_in(prototype.as_value())).unwrap_or(false)
}

/// The class itself: its constructor function.
pub fn constructor(class: &str) -> Option<JsValue> {
    let mut found = global::with(|global| global.as_value().clone());
    for name in class.split('.') {
        found = Js::rt_get(js(&found), name).ok()?.value();
    }
    found.is_function().then_some(found)
}

/// `new Class(…arguments)`. By name, since an import for each class would be checked in every program.
pub fn construct(class: &str, arguments: &[JsValue]) -> Result<JsValue, Exception> {
    let class = constructor(class).ok_or_else(|| Exception::new(&alloc::format!("there is no class {class}")))?;
    let reflect = global::with(|global| Js::rt_get(global, "Reflect"))?;
    let construct = Js::rt_get(&reflect, "construct")?.value();
    Js::rt_apply(&construct, &JsValue::UNDEFINED, &[class, JsValue::from(arguments.to_vec())]).map(Js::value)
}

fn look_up(class: &str) -> Option<JsValue> {
    let prototype = Js::rt_get(js(&constructor(class)?), "prototype").ok()?.value();
    prototype.is_object().then_some(prototype)
}

/// Calls `f` with the prototype of the class, if there is one.
#[cfg(feature = "std")]
fn with<R>(class: &'static str, f: impl FnOnce(&Js) -> R) -> Option<R> {
    use alloc::rc::Rc;
    use alloc::vec::Vec;
    use core::cell::RefCell;
    use core::ptr;
    std::thread_local! {
        /// One registry a thread, since JavaScript values belong to theirs. A class that is not there is asked for
        /// again, since a polyfill may come. A map would take four kilobytes, and a program asks for few classes.
        static PROTOTYPES: RefCell<Vec<(&'static str, Rc<JsValue>)>> = const { RefCell::new(Vec::new()) };
    }
    // A name may be in memory twice, and is looked up twice then.
    let find = |(name, prototype): &(&'static str, Rc<JsValue>)| ptr::eq(*name, class).then(|| prototype.clone());
    // Neither the look-up nor `f` runs while the registry is borrowed: both may run the program's own JavaScript.
    let known = PROTOTYPES.with(|prototypes| prototypes.borrow().iter().find_map(find));
    let prototype = match known {
        Some(prototype) => prototype,
        None => {
            let prototype = Rc::new(look_up(class)?);
            PROTOTYPES.with(|prototypes| prototypes.borrow_mut().push((class, prototype.clone())));
            prototype
        }
    };
    Some(f(js(&*prototype)))
}

/// Calls `f` with the prototype of the class, if there is one. Without `std` there are no thread locals to keep
/// it in, and a plain static would be unsound in a program of several threads, so it is looked up each time.
#[cfg(not(feature = "std"))]
fn with<R>(class: &'static str, f: impl FnOnce(&Js) -> R) -> Option<R> {
    look_up(class).map(|prototype| f(js(&prototype)))
}
