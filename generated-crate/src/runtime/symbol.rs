//! JavaScript's symbols.

use wasm_bindgen::JsValue;

use super::Object;

/// A JavaScript symbol: a property key that nothing else is equal to.
#[repr(transparent)]
pub struct Symbol {
    parent: Object,
}
web_class!([] Symbol; Object; "Symbol"; "symbol");
web_type_of!([] Symbol; |value| value.is_symbol());
web_ancestor!([] Symbol; Object);

impl Symbol {
    /// A new symbol, with a description for people to read.
    pub fn new(description: &str) -> Symbol {
        Symbol::from(JsValue::symbol(Some(description)))
    }
}
