//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{BufferSource, Mode, Notify, Options, StringOrNumber};

impl Options {
    /// Makes a new `Options`.
    ///
    /// `dictionary Options`
    ///
    /// Feature `input`.
    pub fn new(name: &str, size: u64) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set_f64(&this, "size", size as f64);
        this
    }

    /// `required DOMString name`
    ///
    /// Feature `input`.
    #[doc(alias = "name")]
    pub fn get_name(&self) -> String {
        property::get(self, "name")
    }

    /// `required DOMString name`
    ///
    /// Feature `input`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }

    /// `required unsigned long long size`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `input`.
    #[doc(alias = "size")]
    pub fn get_size(&self) -> u64 {
        property::get(self, "size")
    }

    /// `required unsigned long long size`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `input`.
    #[doc(alias = "size")]
    pub fn set_size(&self, value: u64) -> &Self {
        property::set_f64(self, "size", value as f64);
        self
    }

    /// `boolean quiet = false`
    ///
    /// Feature `input`.
    #[doc(alias = "quiet")]
    pub fn get_quiet(&self) -> Option<bool> {
        property::get(self, "quiet")
    }

    /// `boolean quiet = false`
    ///
    /// Feature `input`.
    #[doc(alias = "quiet")]
    pub fn set_quiet(&self, value: bool) -> &Self {
        property::set_bool(self, "quiet", value);
        self
    }

    /// `double factor = 1.5`
    ///
    /// Feature `input`.
    #[doc(alias = "factor")]
    pub fn get_factor(&self) -> Option<f64> {
        property::get(self, "factor")
    }

    /// `double factor = 1.5`
    ///
    /// Feature `input`.
    #[doc(alias = "factor")]
    pub fn set_factor(&self, value: f64) -> &Self {
        property::set_f64(self, "factor", value);
        self
    }

    /// `DOMString? label = null`
    ///
    /// Feature `input`.
    #[doc(alias = "label")]
    pub fn get_label(&self) -> Option<String> {
        property::get(self, "label")
    }

    /// `DOMString? label = null`
    ///
    /// Feature `input`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: Option<&str>) -> &Self {
        property::set(self, "label", &value.map_or(JsValue::NULL, JsValue::from_str));
        self
    }

    /// `long? count`
    ///
    /// Feature `input`.
    #[doc(alias = "count")]
    pub fn get_count(&self) -> Option<i32> {
        property::get(self, "count")
    }

    /// `long? count`
    ///
    /// Feature `input`.
    #[doc(alias = "count")]
    pub fn set_count(&self, value: Option<i32>) -> &Self {
        property::set(self, "count", &value.to_js());
        self
    }

    /// `any payload`
    ///
    /// Feature `input`.
    #[doc(alias = "payload")]
    pub fn get_payload(&self) -> JsValue {
        property::get(self, "payload")
    }

    /// `any payload`
    ///
    /// Feature `input`.
    #[doc(alias = "payload")]
    pub fn set_payload(&self, value: &JsValue) -> &Self {
        property::set(self, "payload", value);
        self
    }

    /// `object owner`
    ///
    /// Feature `input`.
    #[doc(alias = "owner")]
    pub fn get_owner(&self) -> Option<Object> {
        property::get(self, "owner")
    }

    /// `object owner`
    ///
    /// Feature `input`.
    #[doc(alias = "owner")]
    pub fn set_owner(&self, value: &Object) -> &Self {
        property::set(self, "owner", value.as_ref());
        self
    }

    /// `sequence<DOMString> tags = []`
    ///
    /// Feature `input`.
    #[doc(alias = "tags")]
    pub fn get_tags(&self) -> Option<Array<String>> {
        property::get(self, "tags")
    }

    /// `sequence<DOMString> tags = []`
    ///
    /// Feature `input`.
    #[doc(alias = "tags")]
    pub fn set_tags(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "tags", &value.to_value());
        self
    }

    /// `record<DOMString, double> weights = {}`
    ///
    /// Feature `input`.
    #[doc(alias = "weights")]
    pub fn get_weights(&self) -> Option<Record<f64>> {
        property::get(self, "weights")
    }

    /// `record<DOMString, double> weights = {}`
    ///
    /// Feature `input`.
    #[doc(alias = "weights")]
    pub fn set_weights(&self, value: impl IntoRecord<f64>) -> &Self {
        property::set(self, "weights", &value.into_record());
        self
    }

    /// `Mode mode = "fast"`
    ///
    /// Feature `input`.
    #[doc(alias = "mode")]
    pub fn get_mode(&self) -> Option<Mode> {
        property::get(self, "mode")
    }

    /// `Mode mode = "fast"`
    ///
    /// Feature `input`.
    #[doc(alias = "mode")]
    pub fn set_mode(&self, value: Mode) -> &Self {
        property::set_str(self, "mode", value.as_str());
        self
    }

    /// `Options nested`
    ///
    /// Feature `input`.
    #[doc(alias = "nested")]
    pub fn get_nested(&self) -> Option<Options> {
        property::get(self, "nested")
    }

    /// `Options nested`
    ///
    /// Feature `input`.
    #[doc(alias = "nested")]
    pub fn set_nested(&self, value: &Options) -> &Self {
        property::set(self, "nested", value.as_ref());
        self
    }

    /// `(DOMString or double) width`
    ///
    /// Feature `input`.
    #[doc(alias = "width")]
    pub fn get_width(&self) -> Option<StringOrNumber> {
        property::get(self, "width")
    }

    /// `(DOMString or double) width`
    ///
    /// Feature `input`.
    #[doc(alias = "width")]
    pub fn set_width(&self, value: impl Into<StringOrNumber>) -> &Self {
        property::set(self, "width", &value.into().to_js());
        self
    }

    /// `(DOMString or double)? height`
    ///
    /// Feature `input`.
    #[doc(alias = "height")]
    pub fn get_height(&self) -> Option<StringOrNumber> {
        property::get(self, "height")
    }

    /// `(DOMString or double)? height`
    ///
    /// Feature `input`.
    #[doc(alias = "height")]
    pub fn set_height(&self, value: impl NullableUnion<StringOrNumber>) -> &Self {
        property::set(self, "height", &value.into_option().to_js());
        self
    }

    /// `Uint8Array bytes`
    ///
    /// Feature `input`.
    #[doc(alias = "bytes")]
    pub fn get_bytes(&self) -> Option<Uint8Array> {
        property::get(self, "bytes")
    }

    /// `Uint8Array bytes`
    ///
    /// Feature `input`.
    #[doc(alias = "bytes")]
    pub fn set_bytes(&self, value: impl IntoJs<Uint8Array>) -> &Self {
        property::set(self, "bytes", &value.to_value());
        self
    }

    /// `BufferSource source`
    ///
    /// Feature `input`.
    #[doc(alias = "source")]
    pub fn get_source(&self) -> Option<BufferSource> {
        property::get(self, "source")
    }

    /// `BufferSource source`
    ///
    /// Feature `input`.
    #[doc(alias = "source")]
    pub fn set_source(&self, value: impl IntoJs<BufferSource>) -> &Self {
        property::set(self, "source", &value.to_value());
        self
    }

    /// `Notify notify`
    ///
    /// Feature `input`.
    #[doc(alias = "notify")]
    pub fn get_notify(&self) -> Option<Notify> {
        property::get(self, "notify")
    }

    /// `Notify notify`
    ///
    /// Feature `input`.
    #[doc(alias = "notify")]
    pub fn set_notify(&self, value: impl IntoFunction<Notify>) -> &Self {
        property::set(self, "notify", &value.into_callback().into_function());
        self
    }

    /// `Promise<undefined> ready`
    ///
    /// Feature `input`.
    #[doc(alias = "ready")]
    pub fn get_ready(&self) -> Option<Promise<()>> {
        property::get(self, "ready")
    }

    /// `Promise<undefined> ready`
    ///
    /// Feature `input`.
    #[doc(alias = "ready")]
    pub fn set_ready(&self, value: &Promise<()>) -> &Self {
        property::set(self, "ready", value.as_ref());
        self
    }

    /// `DOMString type`
    ///
    /// Feature `input`.
    #[doc(alias = "type")]
    pub fn get_type(&self) -> Option<String> {
        property::get(self, "type")
    }

    /// `DOMString type`
    ///
    /// Feature `input`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: &str) -> &Self {
        property::set_str(self, "type", value);
        self
    }
}
