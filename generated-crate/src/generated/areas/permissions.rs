//! Asking which permissions are granted

use crate::runtime::prelude::*;
use crate::{
    Event, Navigator, PermissionDescriptor, PermissionSetParameters, PermissionState, PermissionStatus, Permissions,
    WorkerNavigator,
};

impl Navigator {
    /// `readonly attribute Permissions permissions`
    ///
    /// Exposed in Window only.
    ///
    /// Baseline: widely available since 2022-09. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/permissions) · [Specification](https://w3c.github.io/permissions/#dom-navigator-permissions)
    #[inline]
    pub fn permissions(&self) -> Permissions {
        FromJs::from_js(Js::get_permissions__as_value(js(self)))
    }
}

impl WorkerNavigator {
    /// `readonly attribute Permissions permissions`
    ///
    /// Exposed in Worker only.
    ///
    /// Baseline: newly available since 2024-11. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerNavigator/permissions) · [Specification](https://w3c.github.io/permissions/#dom-workernavigator-permissions)
    #[inline]
    pub fn permissions(&self) -> Permissions {
        FromJs::from_js(Js::get_permissions__as_value(js(self)))
    }
}

impl Permissions {
    /// `Promise<PermissionStatus> query(object permissionDesc)`
    ///
    /// Baseline: widely available since 2022-09. [MDN](https://developer.mozilla.org/docs/Web/API/Permissions/query) · [Specification](https://w3c.github.io/permissions/#dom-permissions-query)
    #[inline]
    pub fn query(&self, permission_desc: &Object) -> Promise<PermissionStatus> {
        Promise::of_call(Js::try_call_query__value__as_value(js(self), permission_desc.as_ref()))
    }

    /// `Promise<PermissionStatus> request(object permissionDesc)`
    ///
    /// Not in Baseline. [Specification](https://wicg.github.io/permissions-request/#dom-permissions-request)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn request(&self, permission_desc: &Object) -> Promise<PermissionStatus> {
        Promise::of_call(Js::try_call_request__value__as_value(js(self), permission_desc.as_ref()))
    }

    /// `Promise<PermissionStatus> revoke(object permissionDesc)`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Permissions/revoke) · [Specification](https://wicg.github.io/permissions-revoke/#dom-permissions-revoke)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Permissions/revoke"]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn revoke(&self, permission_desc: &Object) -> Promise<PermissionStatus> {
        Promise::of_call(Js::try_call_revoke__value__as_value(js(self), permission_desc.as_ref()))
    }
}

impl PermissionDescriptor {
    /// `dictionary PermissionDescriptor`
    pub fn new(name: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        this
    }

    /// `required DOMString name`
    #[doc(alias = "name")]
    pub fn get_name(&self) -> String {
        property::get(self, "name")
    }

    /// `required DOMString name`
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl PermissionStatus {
    /// `readonly attribute PermissionState state`
    ///
    /// Baseline: widely available since 2022-09. [MDN](https://developer.mozilla.org/docs/Web/API/PermissionStatus/state) · [Specification](https://w3c.github.io/permissions/#dom-permissionstatus-state)
    #[inline]
    pub fn state(&self) -> PermissionState {
        FromJs::from_js(Js::get_state__as_value(js(self)))
    }

    /// `readonly attribute DOMString name`
    ///
    /// Baseline: widely available since 2022-09. [MDN](https://developer.mozilla.org/docs/Web/API/PermissionStatus/name) · [Specification](https://w3c.github.io/permissions/#dom-permissionstatus-name)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute EventHandler onchange`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PermissionStatus/change_event) · [Specification](https://w3c.github.io/permissions/#dom-permissionstatus-onchange)
    pub fn onchange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onchange")
    }

    /// `attribute EventHandler onchange`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PermissionStatus/change_event) · [Specification](https://w3c.github.io/permissions/#dom-permissionstatus-onchange)
    #[doc(alias = "onchange")]
    pub fn set_onchange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onchange", nullable(value))
    }
}

impl PermissionSetParameters {
    /// `dictionary PermissionSetParameters`
    pub fn new(descriptor: &Object, state: PermissionState) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "descriptor", descriptor.as_ref());
        property::set_str(&this, "state", state.as_str());
        this
    }

    /// `required object descriptor`
    #[doc(alias = "descriptor")]
    pub fn get_descriptor(&self) -> Object {
        property::get(self, "descriptor")
    }

    /// `required object descriptor`
    #[doc(alias = "descriptor")]
    pub fn set_descriptor(&self, value: &Object) -> &Self {
        property::set(self, "descriptor", value.as_ref());
        self
    }

    /// `required PermissionState state`
    #[doc(alias = "state")]
    pub fn get_state(&self) -> PermissionState {
        property::get(self, "state")
    }

    /// `required PermissionState state`
    #[doc(alias = "state")]
    pub fn set_state(&self, value: PermissionState) -> &Self {
        property::set_str(self, "state", value.as_str());
        self
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "permissions")]
    pub(crate) fn get_permissions__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "query")]
    pub(crate) fn try_call_query__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "request")]
    pub(crate) fn try_call_request__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "revoke")]
    pub(crate) fn try_call_revoke__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
}
