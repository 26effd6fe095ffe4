//! DOMException and QuotaExceededError, what web APIs throw

use crate::runtime::prelude::*;
use crate::{DomException, QuotaExceededError, QuotaExceededErrorOptions};

impl QuotaExceededError {
    /// Makes a new `QuotaExceededError`.
    ///
    /// `constructor(optional DOMString message = "", optional QuotaExceededErrorOptions options = {})`
    ///
    /// Feature `dom-exception`. [MDN](https://developer.mozilla.org/docs/Web/API/QuotaExceededError/QuotaExceededError) · [Specification](https://webidl.spec.whatwg.org/#dom-quotaexceedederror-quotaexceedederror)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where `quota` or `requested` is negative, or `requested` is less than `quota`.
    #[inline]
    pub fn new() -> Result<QuotaExceededError, Exception> {
        Js::try_new_QuotaExceededError__as_value().map(Js::cast)
    }

    /// As `new`, with `message`.
    ///
    /// `constructor(optional DOMString message = "", optional QuotaExceededErrorOptions options = {})`
    ///
    /// Feature `dom-exception`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where `quota` or `requested` is negative, or `requested` is less than `quota`.
    #[inline]
    pub fn new_with_message(message: &str) -> Result<QuotaExceededError, Exception> {
        Js::try_new_QuotaExceededError__str__as_value(message).map(Js::cast)
    }

    /// As `new_with_message`, with `options`.
    ///
    /// `constructor(optional DOMString message = "", optional QuotaExceededErrorOptions options = {})`
    ///
    /// Feature `dom-exception`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where `quota` or `requested` is negative, or `requested` is less than `quota`.
    #[inline]
    pub fn new_with_message_and_options(
        message: &str,
        options: &QuotaExceededErrorOptions,
    ) -> Result<QuotaExceededError, Exception> {
        Js::try_new_QuotaExceededError__str_value__as_value(message, options.as_ref()).map(Js::cast)
    }

    /// The limit, none if not told.
    ///
    /// `readonly attribute double? quota`
    ///
    /// Feature `dom-exception`. [MDN](https://developer.mozilla.org/docs/Web/API/QuotaExceededError/quota) · [Specification](https://webidl.spec.whatwg.org/#dom-quotaexceedederror-quota)
    #[inline]
    pub fn quota(&self) -> Option<f64> {
        FromJs::from_js(Js::get_quota__as_value(js(self)))
    }

    /// The amount that was asked for, none if not told.
    ///
    /// `readonly attribute double? requested`
    ///
    /// Feature `dom-exception`. [MDN](https://developer.mozilla.org/docs/Web/API/QuotaExceededError/requested) · [Specification](https://webidl.spec.whatwg.org/#dom-quotaexceedederror-requested)
    #[inline]
    pub fn requested(&self) -> Option<f64> {
        FromJs::from_js(Js::get_requested__as_value(js(self)))
    }
}

web_error_traits!(QuotaExceededError);

impl QuotaExceededErrorOptions {
    /// The numbers for a new `QuotaExceededError`.
    ///
    /// `dictionary QuotaExceededErrorOptions`
    ///
    /// Feature `dom-exception`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The limit that was exceeded.
    ///
    /// `double quota`
    ///
    /// Feature `dom-exception`.
    #[doc(alias = "quota")]
    pub fn get_quota(&self) -> Option<f64> {
        property::get(self, "quota")
    }

    /// Sets the limit that was exceeded.
    ///
    /// Feature `dom-exception`.
    #[doc(alias = "quota")]
    pub fn set_quota(&self, value: f64) -> &Self {
        property::set_f64(self, "quota", value);
        self
    }

    /// The amount that was asked for.
    ///
    /// `double requested`
    ///
    /// Feature `dom-exception`.
    #[doc(alias = "requested")]
    pub fn get_requested(&self) -> Option<f64> {
        property::get(self, "requested")
    }

    /// Sets the amount that was asked for.
    ///
    /// Feature `dom-exception`.
    #[doc(alias = "requested")]
    pub fn set_requested(&self, value: f64) -> &Self {
        property::set_f64(self, "requested", value);
        self
    }
}

impl Default for QuotaExceededErrorOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl DomException {
    /// Makes a new `DOMException`.
    ///
    /// `constructor(optional DOMString message = "", optional DOMString name = "Error")`
    ///
    /// Feature `dom-exception`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/DOMException/DOMException) · [Specification](https://webidl.spec.whatwg.org/#dom-domexception-domexception)
    #[inline]
    pub fn new() -> DomException {
        Js::new_DOMException__as_value().cast()
    }

    /// As `new`, with `message`.
    ///
    /// `constructor(optional DOMString message = "", optional DOMString name = "Error")`
    ///
    /// Feature `dom-exception`.
    #[inline]
    pub fn new_with_message(message: &str) -> DomException {
        Js::new_DOMException__str__as_value(message).cast()
    }

    /// As `new_with_message`, with `name`.
    ///
    /// `constructor(optional DOMString message = "", optional DOMString name = "Error")`
    ///
    /// Feature `dom-exception`.
    #[inline]
    pub fn new_with_message_and_name(message: &str, name: &str) -> DomException {
        Js::new_DOMException__str2__as_value(message, name).cast()
    }

    /// The kind of the error, such as `NotFoundError`.
    ///
    /// `readonly attribute DOMString name`
    ///
    /// Feature `dom-exception`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DOMException/name) · [Specification](https://webidl.spec.whatwg.org/#dom-domexception-name)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// A text for people, which differs from browser to browser.
    ///
    /// `readonly attribute DOMString message`
    ///
    /// Feature `dom-exception`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DOMException/message) · [Specification](https://webidl.spec.whatwg.org/#dom-domexception-message)
    #[inline]
    pub fn message(&self) -> String {
        Js::get_message__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The number of an older kind of error, 0 for newer kinds; `name` is preferred.
    ///
    /// `readonly attribute unsigned short code`
    ///
    /// Feature `dom-exception`. [MDN](https://developer.mozilla.org/docs/Web/API/DOMException/code) · [Specification](https://webidl.spec.whatwg.org/#dom-domexception-code)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/DOMException/code"]
    #[inline]
    pub fn code(&self) -> u16 {
        Js::get_code__as_number(js(self)) as u16
    }

    /// The `code` of an `IndexSizeError`: an index is out of range.
    ///
    /// `const unsigned short INDEX_SIZE_ERR = 1`
    ///
    /// Feature `dom-exception`.
    pub const INDEX_SIZE_ERR: u16 = 1;

    /// An old `code` that is no longer used.
    ///
    /// `const unsigned short DOMSTRING_SIZE_ERR = 2`
    ///
    /// Feature `dom-exception`.
    pub const DOMSTRING_SIZE_ERR: u16 = 2;

    /// The `code` of a `HierarchyRequestError`: a node cannot stand at that place in the tree.
    ///
    /// `const unsigned short HIERARCHY_REQUEST_ERR = 3`
    ///
    /// Feature `dom-exception`.
    pub const HIERARCHY_REQUEST_ERR: u16 = 3;

    /// The `code` of a `WrongDocumentError`: a node belongs to another document.
    ///
    /// `const unsigned short WRONG_DOCUMENT_ERR = 4`
    ///
    /// Feature `dom-exception`.
    pub const WRONG_DOCUMENT_ERR: u16 = 4;

    /// The `code` of an `InvalidCharacterError`: a text has a character that is not allowed.
    ///
    /// `const unsigned short INVALID_CHARACTER_ERR = 5`
    ///
    /// Feature `dom-exception`.
    pub const INVALID_CHARACTER_ERR: u16 = 5;

    /// An old `code` that is no longer used.
    ///
    /// `const unsigned short NO_DATA_ALLOWED_ERR = 6`
    ///
    /// Feature `dom-exception`.
    pub const NO_DATA_ALLOWED_ERR: u16 = 6;

    /// The `code` of a `NoModificationAllowedError`: the object cannot be changed.
    ///
    /// `const unsigned short NO_MODIFICATION_ALLOWED_ERR = 7`
    ///
    /// Feature `dom-exception`.
    pub const NO_MODIFICATION_ALLOWED_ERR: u16 = 7;

    /// The `code` of a `NotFoundError`: the thing looked for is not there.
    ///
    /// `const unsigned short NOT_FOUND_ERR = 8`
    ///
    /// Feature `dom-exception`.
    pub const NOT_FOUND_ERR: u16 = 8;

    /// The `code` of a `NotSupportedError`: the operation is not supported.
    ///
    /// `const unsigned short NOT_SUPPORTED_ERR = 9`
    ///
    /// Feature `dom-exception`.
    pub const NOT_SUPPORTED_ERR: u16 = 9;

    /// The `code` of an `InUseAttributeError`: the attribute belongs to another element.
    ///
    /// `const unsigned short INUSE_ATTRIBUTE_ERR = 10`
    ///
    /// Feature `dom-exception`.
    pub const INUSE_ATTRIBUTE_ERR: u16 = 10;

    /// The `code` of an `InvalidStateError`: the object is in the wrong state.
    ///
    /// `const unsigned short INVALID_STATE_ERR = 11`
    ///
    /// Feature `dom-exception`.
    pub const INVALID_STATE_ERR: u16 = 11;

    /// The `code` of a `SyntaxError`: a text, such as a selector, is malformed.
    ///
    /// `const unsigned short SYNTAX_ERR = 12`
    ///
    /// Feature `dom-exception`.
    pub const SYNTAX_ERR: u16 = 12;

    /// The `code` of an `InvalidModificationError`: the object cannot be changed in this way.
    ///
    /// `const unsigned short INVALID_MODIFICATION_ERR = 13`
    ///
    /// Feature `dom-exception`.
    pub const INVALID_MODIFICATION_ERR: u16 = 13;

    /// The `code` of a `NamespaceError`: a name does not fit its XML namespace.
    ///
    /// `const unsigned short NAMESPACE_ERR = 14`
    ///
    /// Feature `dom-exception`.
    pub const NAMESPACE_ERR: u16 = 14;

    /// The `code` of an `InvalidAccessError`: the object does not support the operation.
    ///
    /// `const unsigned short INVALID_ACCESS_ERR = 15`
    ///
    /// Feature `dom-exception`.
    pub const INVALID_ACCESS_ERR: u16 = 15;

    /// An old `code` that is no longer used.
    ///
    /// `const unsigned short VALIDATION_ERR = 16`
    ///
    /// Feature `dom-exception`.
    pub const VALIDATION_ERR: u16 = 16;

    /// The `code` of a `TypeMismatchError`: a value has the wrong type.
    ///
    /// `const unsigned short TYPE_MISMATCH_ERR = 17`
    ///
    /// Feature `dom-exception`.
    pub const TYPE_MISMATCH_ERR: u16 = 17;

    /// The `code` of a `SecurityError`: the operation is not allowed for reasons of security.
    ///
    /// `const unsigned short SECURITY_ERR = 18`
    ///
    /// Feature `dom-exception`.
    pub const SECURITY_ERR: u16 = 18;

    /// The `code` of a `NetworkError`: a transfer failed.
    ///
    /// `const unsigned short NETWORK_ERR = 19`
    ///
    /// Feature `dom-exception`.
    pub const NETWORK_ERR: u16 = 19;

    /// The `code` of an `AbortError`: the operation was cancelled.
    ///
    /// `const unsigned short ABORT_ERR = 20`
    ///
    /// Feature `dom-exception`.
    pub const ABORT_ERR: u16 = 20;

    /// The `code` of a `URLMismatchError`: a URL does not match another.
    ///
    /// `const unsigned short URL_MISMATCH_ERR = 21`
    ///
    /// Feature `dom-exception`.
    pub const URL_MISMATCH_ERR: u16 = 21;

    /// The `code` of a `QuotaExceededError`: a limit would be exceeded.
    ///
    /// `const unsigned short QUOTA_EXCEEDED_ERR = 22`
    ///
    /// Feature `dom-exception`.
    pub const QUOTA_EXCEEDED_ERR: u16 = 22;

    /// The `code` of a `TimeoutError`: the operation took too long.
    ///
    /// `const unsigned short TIMEOUT_ERR = 23`
    ///
    /// Feature `dom-exception`.
    pub const TIMEOUT_ERR: u16 = 23;

    /// The `code` of an `InvalidNodeTypeError`: a node is of the wrong kind for the operation.
    ///
    /// `const unsigned short INVALID_NODE_TYPE_ERR = 24`
    ///
    /// Feature `dom-exception`.
    pub const INVALID_NODE_TYPE_ERR: u16 = 24;

    /// The `code` of a `DataCloneError`: a value cannot be copied, as for a message.
    ///
    /// `const unsigned short DATA_CLONE_ERR = 25`
    ///
    /// Feature `dom-exception`.
    pub const DATA_CLONE_ERR: u16 = 25;
}

web_error_traits!(DomException);

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "quota")]
    pub(crate) fn get_quota__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "requested")]
    pub(crate) fn get_requested__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(constructor, js_class = "DOMException")]
    pub(crate) fn new_DOMException__as_value() -> Js;
    #[wasm_bindgen(constructor, js_class = "DOMException")]
    pub(crate) fn new_DOMException__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(constructor, js_class = "DOMException")]
    pub(crate) fn new_DOMException__str2__as_value(a0: &str, a1: &str) -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "QuotaExceededError")]
    pub(crate) fn try_new_QuotaExceededError__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "QuotaExceededError")]
    pub(crate) fn try_new_QuotaExceededError__str__as_value(a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "QuotaExceededError")]
    pub(crate) fn try_new_QuotaExceededError__str_value__as_value(a0: &str, a1: &JsValue) -> Result<Js, Exception>;
}
