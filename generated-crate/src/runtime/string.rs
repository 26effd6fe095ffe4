//! JavaScript's strings, kept on JavaScript's side.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::rc::Rc;
use alloc::string::String;
use alloc::sync::Arc;
use core::cmp::Ordering;
use core::fmt;

use wasm_bindgen::JsValue;

use super::{IntoJs, Js, Object, js};

/// A JavaScript string that stays one: made once, it goes to JavaScript any number of times without being copied.
///
/// What programs write often takes it in the place of a `&str`: the text of an element or a field, an attribute's name and
/// value, a property of a style, a text that is drawn or measured. These arguments are `impl IntoJs<String>`, or
/// `impl NullableText` where there can be none.
///
/// ```
/// use web_bindings::{Element, Exception, JsString};
///
/// fn title(elements: &[Element]) -> Result<(), Exception> {
///     let title = JsString::from("title");
///     elements.iter().try_for_each(|element| element.set_attribute(&title, "…"))
/// }
/// ```
///
/// It can hold lone surrogates, which a Rust string cannot; they become U+FFFD there.
#[repr(transparent)]
pub struct JsString {
    parent: Object,
}
web_class!([] JsString; Object; "String"; "string");
web_type_of!([] JsString; |value| value.is_string());
web_ancestor!([] JsString; Object);

impl JsString {
    /// The length in UTF-16 code units.
    pub fn length(&self) -> u32 {
        Js::rt_length(js(self)).unwrap_or(0)
    }
}

/// A text or nothing, for attributes that can be null: `&str`, `String` and the like, a [`JsString`], or `None`.
pub trait NullableText {
    /// The JavaScript string, or null.
    fn to_value(&self) -> JsValue;
}

macro_rules! nullable_texts {
    ($($T:ty)*) => {$(
        impl NullableText for $T {
            #[inline]
            fn to_value(&self) -> JsValue {
                IntoJs::<String>::to_value(self)
            }
        }
    )*};
}
nullable_texts! {
    &str String &String JsString &JsString Cow<'_, str> &Cow<'_, str> &Box<str> &Rc<str> &Arc<str>
}

impl NullableText for Option<&str> {
    #[inline]
    fn to_value(&self) -> JsValue {
        self.map_or(JsValue::NULL, JsValue::from_str)
    }
}

/// Where a `&str` is expected, a reference to these would be one.
macro_rules! texts {
    ($($T:ty)*) => {$(
        impl IntoJs<String> for $T {
            #[inline]
            fn to_value(&self) -> JsValue {
                JsValue::from_str(self)
            }
        }
    )*};
}
texts!(Cow<'_, str> Box<str> Rc<str> Arc<str>);

impl From<&str> for JsString {
    #[inline]
    fn from(text: &str) -> Self {
        JsString::from(JsValue::from_str(text))
    }
}

impl From<String> for JsString {
    #[inline]
    fn from(text: String) -> Self {
        JsString::from(&*text)
    }
}

impl From<&String> for JsString {
    #[inline]
    fn from(text: &String) -> Self {
        JsString::from(&**text)
    }
}

impl From<&JsString> for String {
    fn from(text: &JsString) -> Self {
        text.parent.as_string().unwrap_or_default()
    }
}

impl From<JsString> for String {
    fn from(text: JsString) -> Self {
        String::from(&text)
    }
}

impl PartialEq<str> for JsString {
    fn eq(&self, other: &str) -> bool {
        *self.parent == *other
    }
}

impl PartialEq<&str> for JsString {
    fn eq(&self, other: &&str) -> bool {
        self == *other
    }
}

impl fmt::Display for JsString {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&String::from(self))
    }
}

/// Strings compare as JavaScript's `<` does, by their UTF-16 code units.
impl PartialOrd for JsString {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for JsString {
    fn cmp(&self, other: &Self) -> Ordering {
        super::class::cmp(self, other)
    }
}

impl PartialEq<String> for JsString {
    fn eq(&self, other: &String) -> bool {
        *self == **other
    }
}
