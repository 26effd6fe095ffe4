//! JavaScript's symbols.

use wasm_bindgen::JsValue;

use super::Object;

/// A JavaScript symbol: a property key that nothing else is equal to.
#[repr(transparent)]
pub struct Symbol {
    parent: Object,
}
class!([] Symbol; Object; "Symbol"; "symbol");
type_of!([] Symbol; |value| value.is_symbol());
ancestor!([] Symbol; Object);

impl Symbol {
    /// A new symbol, with a description for people to read.
    pub fn new(description: &str) -> Symbol {
        Symbol::from(JsValue::symbol(Some(description)))
    }
}
