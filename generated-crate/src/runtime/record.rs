//! JavaScript objects that are used as maps.

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;
use core::marker::PhantomData;

use wasm_bindgen::{JsCast, JsValue};

use super::{Exception, FromJs, IntoJs, Js, JsString, Object, dictionary, js};

/// A JavaScript object that is used as a map from strings to `V`, which WebIDL calls a record.
#[repr(transparent)]
pub struct Record<V = JsValue> {
    parent: Object,
    values: PhantomData<V>,
}
web_class!([V] Record<V>; Object; parameters = [JsString, V]; "Object"; "Record");
web_type_of!([V] Record<V>; |value| value.is_object() || value.is_function());
web_ancestor!([V] Record<V>; Object);

impl<V> Record<V> {
    /// A new record with no entries.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Sets the value of a key. A frozen object is left as it is.
    pub fn set(&self, key: &str, value: impl IntoJs<V>) {
        let _ = Js::rt_set(js(self), key, &value.to_value());
    }

    /// The object's own keys, in JavaScript's order.
    pub fn keys(&self) -> Vec<String> {
        Js::rt_keys(self.as_ref()).unwrap_or_default().into_iter().map(String::from_js).collect()
    }
}

impl<V: FromJs> Record<V> {
    /// The value of a key, `None` if there is none.
    pub fn get(&self, key: &str) -> Option<V> {
        // Properties that every object inherits, such as `toString`, are not in the record.
        let own = Js::rt_has_own(self.as_ref(), key).unwrap_or(false);
        own.then(|| self.read(key))
    }

    fn read(&self, key: &str) -> V {
        Js::rt_get(js(self), key).unwrap_or_default().read()
    }

    /// The entries, in JavaScript's order, as they are now.
    pub fn iter(&self) -> alloc::vec::IntoIter<(String, V)> {
        let entry = |key: String| {
            let value = self.read(&key);
            (key, value)
        };
        self.keys().into_iter().map(entry).collect::<Vec<_>>().into_iter()
    }
}

impl<V> Default for Record<V> {
    fn default() -> Self {
        Record::new()
    }
}

impl<V: FromJs> IntoIterator for &Record<V> {
    type Item = (String, V);
    type IntoIter = alloc::vec::IntoIter<(String, V)>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<V: FromJs> IntoIterator for Record<V> {
    type Item = (String, V);
    type IntoIter = alloc::vec::IntoIter<(String, V)>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<V, K: AsRef<str>, U: IntoJs<V>> FromIterator<(K, U)> for Record<V> {
    fn from_iter<I: IntoIterator<Item = (K, U)>>(entries: I) -> Self {
        let mut record = Record::new();
        record.extend(entries);
        record
    }
}

impl<V, K: AsRef<str>, U: IntoJs<V>> Extend<(K, U)> for Record<V> {
    fn extend<I: IntoIterator<Item = (K, U)>>(&mut self, entries: I) {
        entries.into_iter().for_each(|(key, value)| self.set(key.as_ref(), value));
    }
}

impl Record {
    /// Takes any object for a record of any values.
    pub fn of_object(object: &Object) -> &Record {
        object.unchecked_ref()
    }
}

/// A value that can stand where JavaScript expects a record, an object used as a map: slices, arrays, `Vec`s and maps
/// of pairs of a name and what can stand for a `V` (see [`IntoJs`]), or a [`Record<V>`](crate::Record).
///
/// This is [`IntoJs<Record<V>>`](IntoJs) by another name; it is implemented through that.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no record of `{V}`",
    note = "write a slice, an array, a `Vec` or a map of pairs of a name and what stands for a `{V}`: `&[(\"name\", value)]`"
)]
pub trait IntoRecord<V>: IntoJs<Record<V>> {
    /// The record as a JavaScript object: a new one, unless it is one already.
    fn into_record(self) -> Record<V>;
}

impl<V, S: IntoJs<Record<V>>> IntoRecord<V> for S {
    fn into_record(self) -> Record<V> {
        Record::from(self.to_value())
    }
}

fn record<'a, V, K: AsRef<str> + 'a, U: IntoJs<V> + 'a>(entries: impl IntoIterator<Item = (&'a K, &'a U)>) -> JsValue {
    let record: Record<V> = dictionary::empty();
    for (key, value) in entries {
        let _ = Js::rt_set(js(&record), key.as_ref(), &value.to_value());
    }
    record.into()
}

/// Rust's own sequences of pairs.
macro_rules! records {
    ($([$($g:tt)*] $S:ty),* $(,)?) => {$(
        impl<V, K: AsRef<str>, U: IntoJs<V>, $($g)*> IntoJs<Record<V>> for $S {
            fn to_value(&self) -> JsValue {
                record(self.iter().map(|(key, value)| (key, value)))
            }
        }
    )*};
}
records! {
    [] [(K, U)], [] Vec<(K, U)>, [const N: usize] [(K, U); N], [] BTreeMap<K, U>,
}

web_imports! {
    #[wasm_bindgen(catch, method, indexing_setter)]
    pub(crate) fn rt_set(this: &Js, key: &str, value: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Object", js_name = "keys")]
    pub(crate) fn rt_keys(value: &JsValue) -> Result<Vec<JsValue>, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Object", js_name = "hasOwn")]
    pub(crate) fn rt_has_own(value: &JsValue, key: &str) -> Result<bool, Exception>;
}
