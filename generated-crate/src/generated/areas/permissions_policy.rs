//! Which features a document or a frame may use

#[cfg(feature = "experimental")]
use crate::runtime::prelude::*;
#[cfg(feature = "experimental")]
use crate::{Document, HtmlIFrameElement, PermissionsPolicy, PermissionsPolicyViolationReportBody};

#[cfg(feature = "experimental")]
impl Document {
    /// The policy of the document.
    ///
    /// `readonly attribute PermissionsPolicy permissionsPolicy`
    ///
    /// Features `permissions-policy` and `experimental`.
    #[doc(alias = "permissionsPolicy")]
    #[inline]
    pub fn permissions_policy(&self) -> PermissionsPolicy {
        FromJs::from_js(Js::get_permissionsPolicy__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl HtmlIFrameElement {
    /// The policy that applies to the content of the frame, as far as the embedding page knows.
    ///
    /// `readonly attribute PermissionsPolicy permissionsPolicy`
    ///
    /// Features `permissions-policy` and `experimental`.
    #[doc(alias = "permissionsPolicy")]
    #[inline]
    pub fn permissions_policy(&self) -> PermissionsPolicy {
        FromJs::from_js(Js::get_permissionsPolicy__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl PermissionsPolicy {
    /// Returns whether a feature is allowed, for this document or for a given origin.
    ///
    /// `boolean allowsFeature(DOMString feature, optional DOMString origin)`
    ///
    /// Features `permissions-policy` and `experimental`. [Specification](https://w3c.github.io/webappsec-permissions-policy/#dom-permissionspolicy-allowsfeature)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "allowsFeature")]
    #[inline]
    pub fn allows_feature(&self, feature: &str) -> Result<bool, Exception> {
        Js::try_call_allowsFeature__str__as_bool(js(self), feature).map(Truth::get)
    }

    /// As `allows_feature`, with `origin`.
    ///
    /// `boolean allowsFeature(DOMString feature, optional DOMString origin)`
    ///
    /// Features `permissions-policy` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "allowsFeature")]
    #[inline]
    pub fn allows_feature_with_origin(&self, feature: &str, origin: &str) -> Result<bool, Exception> {
        Js::try_call_allowsFeature__str2__as_bool(js(self), feature, origin).map(Truth::get)
    }

    /// Returns the names of all features that the browser knows.
    ///
    /// `sequence<DOMString> features()`
    ///
    /// Features `permissions-policy` and `experimental`. [Specification](https://w3c.github.io/webappsec-permissions-policy/#dom-permissionspolicy-features)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn features(&self) -> Result<Array<String>, Exception> {
        Js::try_call_features__as_value(js(self)).map(Js::read)
    }

    /// Returns the names of the features that are allowed here.
    ///
    /// `sequence<DOMString> allowedFeatures()`
    ///
    /// Features `permissions-policy` and `experimental`. [Specification](https://w3c.github.io/webappsec-permissions-policy/#dom-permissionspolicy-allowedfeatures)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "allowedFeatures")]
    #[inline]
    pub fn allowed_features(&self) -> Result<Array<String>, Exception> {
        Js::try_call_allowedFeatures__as_value(js(self)).map(Js::read)
    }

    /// Returns the origins for which a feature is allowed.
    ///
    /// `sequence<DOMString> getAllowlistForFeature(DOMString feature)`
    ///
    /// Features `permissions-policy` and `experimental`. [Specification](https://w3c.github.io/webappsec-permissions-policy/#dom-permissionspolicy-getallowlistforfeature)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "getAllowlistForFeature")]
    #[inline]
    pub fn get_allowlist_for_feature(&self, feature: &str) -> Result<Array<String>, Exception> {
        Js::try_call_getAllowlistForFeature__str__as_value(js(self), feature).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
impl PermissionsPolicyViolationReportBody {
    /// The content of a report about a feature that a policy has blocked.
    ///
    /// `dictionary PermissionsPolicyViolationReportBody : ReportBody`
    ///
    /// Features `permissions-policy` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The name of the feature.
    ///
    /// `DOMString featureId`
    ///
    /// Features `permissions-policy` and `experimental`.
    #[doc(alias = "featureId")]
    pub fn get_feature_id(&self) -> Option<String> {
        property::get(self, "featureId")
    }

    /// Sets the name of the feature.
    ///
    /// Features `permissions-policy` and `experimental`.
    #[doc(alias = "featureId")]
    pub fn set_feature_id(&self, value: &str) -> &Self {
        property::set_str(self, "featureId", value);
        self
    }

    /// The script that tried to use the feature, null if unknown.
    ///
    /// `DOMString? sourceFile`
    ///
    /// Features `permissions-policy` and `experimental`.
    #[doc(alias = "sourceFile")]
    pub fn get_source_file(&self) -> Option<String> {
        property::get(self, "sourceFile")
    }

    /// Sets the script that tried to use the feature, null if unknown.
    ///
    /// Features `permissions-policy` and `experimental`.
    #[doc(alias = "sourceFile")]
    pub fn set_source_file(&self, value: Option<&str>) -> &Self {
        property::set(self, "sourceFile", &value.map_or(JsValue::NULL, JsValue::from_str));
        self
    }

    /// The line in the script, null if unknown.
    ///
    /// `long? lineNumber`
    ///
    /// Features `permissions-policy` and `experimental`.
    #[doc(alias = "lineNumber")]
    pub fn get_line_number(&self) -> Option<i32> {
        property::get(self, "lineNumber")
    }

    /// Sets the line in the script, null if unknown.
    ///
    /// Features `permissions-policy` and `experimental`.
    #[doc(alias = "lineNumber")]
    pub fn set_line_number(&self, value: Option<i32>) -> &Self {
        property::set(self, "lineNumber", &value.to_js());
        self
    }

    /// The column in the script, null if unknown.
    ///
    /// `long? columnNumber`
    ///
    /// Features `permissions-policy` and `experimental`.
    #[doc(alias = "columnNumber")]
    pub fn get_column_number(&self) -> Option<i32> {
        property::get(self, "columnNumber")
    }

    /// Sets the column in the script, null if unknown.
    ///
    /// Features `permissions-policy` and `experimental`.
    #[doc(alias = "columnNumber")]
    pub fn set_column_number(&self, value: Option<i32>) -> &Self {
        property::set(self, "columnNumber", &value.to_js());
        self
    }

    /// Whether the use was blocked (`enforce`) or only reported (`report`).
    ///
    /// `DOMString disposition`
    ///
    /// Features `permissions-policy` and `experimental`.
    #[doc(alias = "disposition")]
    pub fn get_disposition(&self) -> Option<String> {
        property::get(self, "disposition")
    }

    /// Sets whether the use was blocked (`enforce`) or only reported (`report`).
    ///
    /// Features `permissions-policy` and `experimental`.
    #[doc(alias = "disposition")]
    pub fn set_disposition(&self, value: &str) -> &Self {
        property::set_str(self, "disposition", value);
        self
    }

    /// The `allow` attribute of the frame, null if the report is not about a frame.
    ///
    /// `DOMString? allowAttribute`
    ///
    /// Features `permissions-policy` and `experimental`.
    #[doc(alias = "allowAttribute")]
    pub fn get_allow_attribute(&self) -> Option<String> {
        property::get(self, "allowAttribute")
    }

    /// Sets the `allow` attribute of the frame, null if the report is not about a frame.
    ///
    /// Features `permissions-policy` and `experimental`.
    #[doc(alias = "allowAttribute")]
    pub fn set_allow_attribute(&self, value: Option<&str>) -> &Self {
        property::set(self, "allowAttribute", &value.map_or(JsValue::NULL, JsValue::from_str));
        self
    }

    /// The `src` attribute of the frame, null if the report is not about a frame.
    ///
    /// `DOMString? srcAttribute`
    ///
    /// Features `permissions-policy` and `experimental`.
    #[doc(alias = "srcAttribute")]
    pub fn get_src_attribute(&self) -> Option<String> {
        property::get(self, "srcAttribute")
    }

    /// Sets the `src` attribute of the frame, null if the report is not about a frame.
    ///
    /// Features `permissions-policy` and `experimental`.
    #[doc(alias = "srcAttribute")]
    pub fn set_src_attribute(&self, value: Option<&str>) -> &Self {
        property::set(self, "srcAttribute", &value.map_or(JsValue::NULL, JsValue::from_str));
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for PermissionsPolicyViolationReportBody {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "permissionsPolicy")]
    pub(crate) fn get_permissionsPolicy__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "allowedFeatures")]
    pub(crate) fn try_call_allowedFeatures__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "allowsFeature")]
    pub(crate) fn try_call_allowsFeature__str__as_bool(this: &Js, a0: &str) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, method, js_name = "allowsFeature")]
    pub(crate) fn try_call_allowsFeature__str2__as_bool(this: &Js, a0: &str, a1: &str) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, method, js_name = "features")]
    pub(crate) fn try_call_features__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getAllowlistForFeature")]
    pub(crate) fn try_call_getAllowlistForFeature__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
}
