//! JavaScript's maps and sets as Rust's collections, and its objects that iterate as sequences.

#![allow(unused_macros, reason = "used by the features whose types they declare")]

/// `web_map_traits!(Map);` for a `Map<K, V>` that has `new` and `set`.
#[doc(hidden)]
#[macro_export]
macro_rules! web_map_traits {
    ($T:ident) => {
        impl<K, V> Default for $T<K, V> {
            fn default() -> Self {
                Self::new()
            }
        }

        impl<K, V, A: IntoJs<K>, B: IntoJs<V>> FromIterator<(A, B)> for $T<K, V> {
            fn from_iter<I: IntoIterator<Item = (A, B)>>(entries: I) -> Self {
                let mut map = Self::new();
                map.extend(entries);
                map
            }
        }

        impl<K, V, A: IntoJs<K>, B: IntoJs<V>> Extend<(A, B)> for $T<K, V> {
            fn extend<I: IntoIterator<Item = (A, B)>>(&mut self, entries: I) {
                for (key, value) in entries {
                    self.set(key, value);
                }
            }
        }
    };
}

/// `web_set_traits!(Set);` for a `Set<T>` that has `new` and `add`.
#[doc(hidden)]
#[macro_export]
macro_rules! web_set_traits {
    ($T:ident) => {
        impl<T> Default for $T<T> {
            fn default() -> Self {
                Self::new()
            }
        }

        impl<T, U: IntoJs<T>> FromIterator<U> for $T<T> {
            fn from_iter<I: IntoIterator<Item = U>>(values: I) -> Self {
                let mut set = Self::new();
                set.extend(values);
                set
            }
        }

        impl<T, U: IntoJs<T>> Extend<U> for $T<T> {
            fn extend<I: IntoIterator<Item = U>>(&mut self, values: I) {
                for value in values {
                    self.add(value);
                }
            }
        }
    };
}

/// `web_sequence!([K, V] Map<K, V>; (K, V));` for a class whose objects iterate over such items: one stands where JavaScript
/// takes a sequence of what the items stand for.
#[doc(hidden)]
#[macro_export]
macro_rules! web_sequence {
    ([$($g:tt)*] $T:ty; $Item:ty) => {
        impl<Expected, $($g)*> $crate::runtime::IntoJs<$crate::Array<Expected>> for $T
        where
            $Item: $crate::runtime::IntoJs<Expected>,
        {
            #[inline]
            fn to_value(&self) -> ::wasm_bindgen::JsValue {
                $crate::runtime::ToJs::to_js(self)
            }
        }
    };
}

/// The same where arrays are there.
macro_rules! sequence {
    ($($class:tt)*) => {
        part! { array: web_sequence!($($class)*); }
    };
}
