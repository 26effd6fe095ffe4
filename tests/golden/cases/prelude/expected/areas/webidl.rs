//! What the Web IDL standard itself defines, as far as other features need it

use crate::runtime::prelude::*;
use crate::DomException;

impl DomException {
    /// Makes a new `DOMException`.
    ///
    /// `constructor(optional DOMString message = "", optional DOMString name = "Error")`
    ///
    /// Feature `webidl`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new() -> Result<DomException, Exception> {
        Js::try_new_DOMException__as_value().map(Js::cast)
    }

    /// As `new`, with `message`.
    ///
    /// `constructor(optional DOMString message = "", optional DOMString name = "Error")`
    ///
    /// Feature `webidl`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new_with_message(message: &str) -> Result<DomException, Exception> {
        Js::try_new_DOMException__str__as_value(message).map(Js::cast)
    }

    /// As `new_with_message`, with `name`.
    ///
    /// `constructor(optional DOMString message = "", optional DOMString name = "Error")`
    ///
    /// Feature `webidl`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new_with_message_and_name(message: &str, name: &str) -> Result<DomException, Exception> {
        Js::try_new_DOMException__str2__as_value(message, name).map(Js::cast)
    }

    /// `readonly attribute DOMString name`
    ///
    /// Feature `webidl`.
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute DOMString message`
    ///
    /// Feature `webidl`.
    #[inline]
    pub fn message(&self) -> String {
        Js::get_message__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute unsigned short code`
    ///
    /// Feature `webidl`.
    #[inline]
    pub fn code(&self) -> u16 {
        Js::get_code__as_number(js(self)) as u16
    }

    /// `const unsigned short INDEX_SIZE_ERR = 1`
    ///
    /// Feature `webidl`.
    pub const INDEX_SIZE_ERR: u16 = 1;

    /// `const unsigned short DOMSTRING_SIZE_ERR = 2`
    ///
    /// Feature `webidl`.
    pub const DOMSTRING_SIZE_ERR: u16 = 2;

    /// `const unsigned short HIERARCHY_REQUEST_ERR = 3`
    ///
    /// Feature `webidl`.
    pub const HIERARCHY_REQUEST_ERR: u16 = 3;

    /// `const unsigned short WRONG_DOCUMENT_ERR = 4`
    ///
    /// Feature `webidl`.
    pub const WRONG_DOCUMENT_ERR: u16 = 4;

    /// `const unsigned short INVALID_CHARACTER_ERR = 5`
    ///
    /// Feature `webidl`.
    pub const INVALID_CHARACTER_ERR: u16 = 5;

    /// `const unsigned short NO_DATA_ALLOWED_ERR = 6`
    ///
    /// Feature `webidl`.
    pub const NO_DATA_ALLOWED_ERR: u16 = 6;

    /// `const unsigned short NO_MODIFICATION_ALLOWED_ERR = 7`
    ///
    /// Feature `webidl`.
    pub const NO_MODIFICATION_ALLOWED_ERR: u16 = 7;

    /// `const unsigned short NOT_FOUND_ERR = 8`
    ///
    /// Feature `webidl`.
    pub const NOT_FOUND_ERR: u16 = 8;

    /// `const unsigned short NOT_SUPPORTED_ERR = 9`
    ///
    /// Feature `webidl`.
    pub const NOT_SUPPORTED_ERR: u16 = 9;

    /// `const unsigned short INUSE_ATTRIBUTE_ERR = 10`
    ///
    /// Feature `webidl`.
    pub const INUSE_ATTRIBUTE_ERR: u16 = 10;

    /// `const unsigned short INVALID_STATE_ERR = 11`
    ///
    /// Feature `webidl`.
    pub const INVALID_STATE_ERR: u16 = 11;

    /// `const unsigned short SYNTAX_ERR = 12`
    ///
    /// Feature `webidl`.
    pub const SYNTAX_ERR: u16 = 12;

    /// `const unsigned short INVALID_MODIFICATION_ERR = 13`
    ///
    /// Feature `webidl`.
    pub const INVALID_MODIFICATION_ERR: u16 = 13;

    /// `const unsigned short NAMESPACE_ERR = 14`
    ///
    /// Feature `webidl`.
    pub const NAMESPACE_ERR: u16 = 14;

    /// `const unsigned short INVALID_ACCESS_ERR = 15`
    ///
    /// Feature `webidl`.
    pub const INVALID_ACCESS_ERR: u16 = 15;

    /// `const unsigned short VALIDATION_ERR = 16`
    ///
    /// Feature `webidl`.
    pub const VALIDATION_ERR: u16 = 16;

    /// `const unsigned short TYPE_MISMATCH_ERR = 17`
    ///
    /// Feature `webidl`.
    pub const TYPE_MISMATCH_ERR: u16 = 17;

    /// `const unsigned short SECURITY_ERR = 18`
    ///
    /// Feature `webidl`.
    pub const SECURITY_ERR: u16 = 18;

    /// `const unsigned short NETWORK_ERR = 19`
    ///
    /// Feature `webidl`.
    pub const NETWORK_ERR: u16 = 19;

    /// `const unsigned short ABORT_ERR = 20`
    ///
    /// Feature `webidl`.
    pub const ABORT_ERR: u16 = 20;

    /// `const unsigned short URL_MISMATCH_ERR = 21`
    ///
    /// Feature `webidl`.
    pub const URL_MISMATCH_ERR: u16 = 21;

    /// `const unsigned short QUOTA_EXCEEDED_ERR = 22`
    ///
    /// Feature `webidl`.
    pub const QUOTA_EXCEEDED_ERR: u16 = 22;

    /// `const unsigned short TIMEOUT_ERR = 23`
    ///
    /// Feature `webidl`.
    pub const TIMEOUT_ERR: u16 = 23;

    /// `const unsigned short INVALID_NODE_TYPE_ERR = 24`
    ///
    /// Feature `webidl`.
    pub const INVALID_NODE_TYPE_ERR: u16 = 24;

    /// `const unsigned short DATA_CLONE_ERR = 25`
    ///
    /// Feature `webidl`.
    pub const DATA_CLONE_ERR: u16 = 25;
}

web_error_traits!(DomException);

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "code")]
    pub(crate) fn get_code__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "message")]
    pub(crate) fn get_message__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "name")]
    pub(crate) fn get_name__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, constructor, js_class = "DOMException")]
    pub(crate) fn try_new_DOMException__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "DOMException")]
    pub(crate) fn try_new_DOMException__str__as_value(a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "DOMException")]
    pub(crate) fn try_new_DOMException__str2__as_value(a0: &str, a1: &str) -> Result<Js, Exception>;
}
