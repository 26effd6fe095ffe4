//! Asking which permissions are granted

use crate::runtime::prelude::*;
use crate::{
    Event, Navigator, PermissionDescriptor, PermissionSetParameters, PermissionState, PermissionStatus, Permissions,
    WorkerNavigator,
};

impl Navigator {
    /// The entry point for the state of permissions.
    ///
    /// `readonly attribute Permissions permissions`
    ///
    /// Feature `permissions`. Exposed in Window only. Baseline: widely available since 2022-09. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/permissions) · [Specification](https://w3c.github.io/permissions/#dom-navigator-permissions)
    #[inline]
    pub fn permissions(&self) -> Permissions {
        FromJs::from_js(Js::get_permissions__as_value(js(self)))
    }
}

impl WorkerNavigator {
    /// The entry point for the state of permissions, in a worker.
    ///
    /// `readonly attribute Permissions permissions`
    ///
    /// Feature `permissions`. Exposed in Worker only. Baseline: newly available since 2024-11. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerNavigator/permissions) · [Specification](https://w3c.github.io/permissions/#dom-workernavigator-permissions)
    #[inline]
    pub fn permissions(&self) -> Permissions {
        FromJs::from_js(Js::get_permissions__as_value(js(self)))
    }
}

impl Permissions {
    /// Resolves to the state of a permission, without asking the user.
    ///
    /// `Promise<PermissionStatus> query(object permissionDesc)`
    ///
    /// Feature `permissions`. Baseline: widely available since 2022-09. [MDN](https://developer.mozilla.org/docs/Web/API/Permissions/query) · [Specification](https://w3c.github.io/permissions/#dom-permissions-query)
    #[inline]
    pub fn query(&self, permission_desc: &Object) -> Promise<PermissionStatus> {
        Promise::of_call(Js::try_call_query__value__as_value(js(self), permission_desc.as_ref()))
    }

    /// Asks the user for a permission and resolves to its new state.
    ///
    /// `Promise<PermissionStatus> request(object permissionDesc)`
    ///
    /// Features `permissions` and `experimental`. Not in Baseline. [Specification](https://wicg.github.io/permissions-request/#dom-permissions-request)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn request(&self, permission_desc: &Object) -> Promise<PermissionStatus> {
        Promise::of_call(Js::try_call_request__value__as_value(js(self), permission_desc.as_ref()))
    }

    /// Gives a permission up and resolves to its new state.
    ///
    /// `Promise<PermissionStatus> revoke(object permissionDesc)`
    ///
    /// Features `permissions` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/Permissions/revoke) · [Specification](https://wicg.github.io/permissions-revoke/#dom-permissions-revoke)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Permissions/revoke"]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn revoke(&self, permission_desc: &Object) -> Promise<PermissionStatus> {
        Promise::of_call(Js::try_call_revoke__value__as_value(js(self), permission_desc.as_ref()))
    }
}

impl PermissionDescriptor {
    /// The name of a permission, the base of more detailed descriptors.
    ///
    /// `dictionary PermissionDescriptor`
    ///
    /// Feature `permissions`.
    pub fn new(name: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        this
    }

    /// The name of the feature, such as `geolocation`.
    ///
    /// `required DOMString name`
    ///
    /// Feature `permissions`.
    #[doc(alias = "name")]
    pub fn get_name(&self) -> String {
        property::get(self, "name")
    }

    /// Sets the name of the feature, such as `geolocation`.
    ///
    /// Feature `permissions`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl PermissionStatus {
    /// The current state: `granted`, `denied`, or `prompt` if the user would be asked.
    ///
    /// `readonly attribute PermissionState state`
    ///
    /// Feature `permissions`. Baseline: widely available since 2022-09. [MDN](https://developer.mozilla.org/docs/Web/API/PermissionStatus/state) · [Specification](https://w3c.github.io/permissions/#dom-permissionstatus-state)
    #[inline]
    pub fn state(&self) -> PermissionState {
        FromJs::from_js(Js::get_state__as_value(js(self)))
    }

    /// The name of the feature that was queried.
    ///
    /// `readonly attribute DOMString name`
    ///
    /// Feature `permissions`. Baseline: widely available since 2022-09. [MDN](https://developer.mozilla.org/docs/Web/API/PermissionStatus/name) · [Specification](https://w3c.github.io/permissions/#dom-permissionstatus-name)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The handler of the event `change`.
    ///
    /// `attribute EventHandler onchange`
    ///
    /// Feature `permissions`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PermissionStatus/change_event) · [Specification](https://w3c.github.io/permissions/#dom-permissionstatus-onchange)
    pub fn onchange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onchange")
    }

    /// Sets the handler of the event `change`.
    ///
    /// Feature `permissions`.
    #[doc(alias = "onchange")]
    pub fn set_onchange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onchange", nullable(value))
    }
}

impl PermissionSetParameters {
    /// The permission and state that an automated test sets.
    ///
    /// `dictionary PermissionSetParameters`
    ///
    /// Feature `permissions`.
    pub fn new(descriptor: &Object, state: PermissionState) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "descriptor", descriptor.as_ref());
        property::set_str(&this, "state", state.as_str());
        this
    }

    /// The permission to set.
    ///
    /// `required object descriptor`
    ///
    /// Feature `permissions`.
    #[doc(alias = "descriptor")]
    pub fn get_descriptor(&self) -> Object {
        property::get(self, "descriptor")
    }

    /// Sets the permission to set.
    ///
    /// Feature `permissions`.
    #[doc(alias = "descriptor")]
    pub fn set_descriptor(&self, value: &Object) -> &Self {
        property::set(self, "descriptor", value.as_ref());
        self
    }

    /// The state to give to it.
    ///
    /// `required PermissionState state`
    ///
    /// Feature `permissions`.
    #[doc(alias = "state")]
    pub fn get_state(&self) -> PermissionState {
        property::get(self, "state")
    }

    /// Sets the state to give to it.
    ///
    /// Feature `permissions`.
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
