//! Objects that do what a program says: Proxy

use crate::runtime::prelude::*;
use crate::{PropertyDescriptor, Proxy, ProxyHandler, RevocableProxy};

impl Proxy {
    /// `constructor(object target, ProxyHandler handler)`
    ///
    /// Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Proxy/Proxy) · [Specification](https://tc39.es/ecma262/multipage/reflection.html#sec-proxy-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new(target: &Object, handler: &ProxyHandler) -> Result<Proxy, Exception> {
        Js::try_new_Proxy__value2__as_value(target.as_ref(), handler.as_ref()).map(Js::cast)
    }

    /// `static RevocableProxy revocable(object target, ProxyHandler handler)`
    ///
    /// Baseline: widely available since 2017-12. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Proxy/revocable) · [Specification](https://tc39.es/ecma262/multipage/reflection.html#sec-proxy.revocable)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn revocable(target: &Object, handler: &ProxyHandler) -> Result<RevocableProxy, Exception> {
        Js::try_static_call_Proxy_revocable__value2__as_value(target.as_ref(), handler.as_ref()).map(Js::read)
    }
}

impl ProxyHandler {
    /// `dictionary ProxyHandler`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `(object, any, Array) -> any apply`
    #[doc(alias = "apply")]
    pub fn get_apply(&self) -> Option<Function<fn(Object, JsValue, Array<JsValue>) -> JsValue>> {
        property::get(self, "apply")
    }

    /// `(object, any, Array) -> any apply`
    #[doc(alias = "apply")]
    pub fn set_apply(
        &self,
        value: impl IntoAnyFunction<Function<fn(Object, JsValue, Array<JsValue>) -> JsValue>>,
    ) -> &Self {
        property::set(self, "apply", &value.into_callback().into_function());
        self
    }

    /// `(object, Array, object) -> object construct`
    #[doc(alias = "construct")]
    pub fn get_construct(&self) -> Option<Function<fn(Object, Array<JsValue>, Object) -> Object>> {
        property::get(self, "construct")
    }

    /// `(object, Array, object) -> object construct`
    #[doc(alias = "construct")]
    pub fn set_construct(
        &self,
        value: impl IntoFunction<Function<fn(Object, Array<JsValue>, Object) -> Object>>,
    ) -> &Self {
        property::set(self, "construct", &value.into_callback().into_function());
        self
    }

    /// `(object, any, PropertyDescriptor) -> boolean defineProperty`
    #[doc(alias = "defineProperty")]
    pub fn get_define_property(&self) -> Option<Function<fn(Object, JsValue, PropertyDescriptor) -> bool>> {
        property::get(self, "defineProperty")
    }

    /// `(object, any, PropertyDescriptor) -> boolean defineProperty`
    #[doc(alias = "defineProperty")]
    pub fn set_define_property(
        &self,
        value: impl IntoFunction<Function<fn(Object, JsValue, PropertyDescriptor) -> bool>>,
    ) -> &Self {
        property::set(self, "defineProperty", &value.into_callback().into_function());
        self
    }

    /// `(object, any) -> boolean deleteProperty`
    #[doc(alias = "deleteProperty")]
    pub fn get_delete_property(&self) -> Option<Function<fn(Object, JsValue) -> bool>> {
        property::get(self, "deleteProperty")
    }

    /// `(object, any) -> boolean deleteProperty`
    #[doc(alias = "deleteProperty")]
    pub fn set_delete_property(&self, value: impl IntoFunction<Function<fn(Object, JsValue) -> bool>>) -> &Self {
        property::set(self, "deleteProperty", &value.into_callback().into_function());
        self
    }

    /// `(object, any, any) -> any get`
    #[doc(alias = "get")]
    pub fn get_get(&self) -> Option<Function<fn(Object, JsValue, JsValue) -> JsValue>> {
        property::get(self, "get")
    }

    /// `(object, any, any) -> any get`
    #[doc(alias = "get")]
    pub fn set_get(&self, value: impl IntoAnyFunction<Function<fn(Object, JsValue, JsValue) -> JsValue>>) -> &Self {
        property::set(self, "get", &value.into_callback().into_function());
        self
    }

    /// `(object, any) -> any getOwnPropertyDescriptor`
    #[doc(alias = "getOwnPropertyDescriptor")]
    pub fn get_get_own_property_descriptor(&self) -> Option<Function<fn(Object, JsValue) -> JsValue>> {
        property::get(self, "getOwnPropertyDescriptor")
    }

    /// `(object, any) -> any getOwnPropertyDescriptor`
    #[doc(alias = "getOwnPropertyDescriptor")]
    pub fn set_get_own_property_descriptor(
        &self,
        value: impl IntoAnyFunction<Function<fn(Object, JsValue) -> JsValue>>,
    ) -> &Self {
        property::set(self, "getOwnPropertyDescriptor", &value.into_callback().into_function());
        self
    }

    /// `(object) -> object? getPrototypeOf`
    #[doc(alias = "getPrototypeOf")]
    pub fn get_get_prototype_of(&self) -> Option<Function<fn(Object) -> Option<Object>>> {
        property::get(self, "getPrototypeOf")
    }

    /// `(object) -> object? getPrototypeOf`
    #[doc(alias = "getPrototypeOf")]
    pub fn set_get_prototype_of(&self, value: impl IntoFunction<Function<fn(Object) -> Option<Object>>>) -> &Self {
        property::set(self, "getPrototypeOf", &value.into_callback().into_function());
        self
    }

    /// `(object, any) -> boolean has`
    #[doc(alias = "has")]
    pub fn get_has(&self) -> Option<Function<fn(Object, JsValue) -> bool>> {
        property::get(self, "has")
    }

    /// `(object, any) -> boolean has`
    #[doc(alias = "has")]
    pub fn set_has(&self, value: impl IntoFunction<Function<fn(Object, JsValue) -> bool>>) -> &Self {
        property::set(self, "has", &value.into_callback().into_function());
        self
    }

    /// `(object) -> boolean isExtensible`
    #[doc(alias = "isExtensible")]
    pub fn get_is_extensible(&self) -> Option<Function<fn(Object) -> bool>> {
        property::get(self, "isExtensible")
    }

    /// `(object) -> boolean isExtensible`
    #[doc(alias = "isExtensible")]
    pub fn set_is_extensible(&self, value: impl IntoFunction<Function<fn(Object) -> bool>>) -> &Self {
        property::set(self, "isExtensible", &value.into_callback().into_function());
        self
    }

    /// `(object) -> Array ownKeys`
    #[doc(alias = "ownKeys")]
    pub fn get_own_keys(&self) -> Option<Function<fn(Object) -> Array<JsValue>>> {
        property::get(self, "ownKeys")
    }

    /// `(object) -> Array ownKeys`
    #[doc(alias = "ownKeys")]
    pub fn set_own_keys(&self, value: impl IntoFunction<Function<fn(Object) -> Array<JsValue>>>) -> &Self {
        property::set(self, "ownKeys", &value.into_callback().into_function());
        self
    }

    /// `(object) -> boolean preventExtensions`
    #[doc(alias = "preventExtensions")]
    pub fn get_prevent_extensions(&self) -> Option<Function<fn(Object) -> bool>> {
        property::get(self, "preventExtensions")
    }

    /// `(object) -> boolean preventExtensions`
    #[doc(alias = "preventExtensions")]
    pub fn set_prevent_extensions(&self, value: impl IntoFunction<Function<fn(Object) -> bool>>) -> &Self {
        property::set(self, "preventExtensions", &value.into_callback().into_function());
        self
    }

    /// `(object, any, any, any) -> boolean set`
    #[doc(alias = "set")]
    pub fn get_set(&self) -> Option<Function<fn(Object, JsValue, JsValue, JsValue) -> bool>> {
        property::get(self, "set")
    }

    /// `(object, any, any, any) -> boolean set`
    #[doc(alias = "set")]
    pub fn set_set(&self, value: impl IntoFunction<Function<fn(Object, JsValue, JsValue, JsValue) -> bool>>) -> &Self {
        property::set(self, "set", &value.into_callback().into_function());
        self
    }

    /// `(object, object?) -> boolean setPrototypeOf`
    #[doc(alias = "setPrototypeOf")]
    pub fn get_set_prototype_of(&self) -> Option<Function<fn(Object, Option<Object>) -> bool>> {
        property::get(self, "setPrototypeOf")
    }

    /// `(object, object?) -> boolean setPrototypeOf`
    #[doc(alias = "setPrototypeOf")]
    pub fn set_set_prototype_of(
        &self,
        value: impl IntoFunction<Function<fn(Object, Option<Object>) -> bool>>,
    ) -> &Self {
        property::set(self, "setPrototypeOf", &value.into_callback().into_function());
        self
    }
}

impl Default for ProxyHandler {
    fn default() -> Self {
        Self::new()
    }
}

impl RevocableProxy {
    /// `dictionary RevocableProxy`
    pub fn new(proxy: &Object, revoke: impl IntoFunction<Function<fn()>>) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "proxy", proxy.as_ref());
        property::set(&this, "revoke", &revoke.into_callback().into_function());
        this
    }

    /// `required object proxy`
    #[doc(alias = "proxy")]
    pub fn get_proxy(&self) -> Object {
        property::get(self, "proxy")
    }

    /// `required object proxy`
    #[doc(alias = "proxy")]
    pub fn set_proxy(&self, value: &Object) -> &Self {
        property::set(self, "proxy", value.as_ref());
        self
    }

    /// `required () -> undefined revoke`
    #[doc(alias = "revoke")]
    pub fn get_revoke(&self) -> Function<fn()> {
        property::get(self, "revoke")
    }

    /// `required () -> undefined revoke`
    #[doc(alias = "revoke")]
    pub fn set_revoke(&self, value: impl IntoFunction<Function<fn()>>) -> &Self {
        property::set(self, "revoke", &value.into_callback().into_function());
        self
    }
}

web_imports! {
    #[wasm_bindgen(catch, constructor, js_class = "Proxy")]
    pub(crate) fn try_new_Proxy__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Proxy", js_name = "revocable")]
    pub(crate) fn try_static_call_Proxy_revocable__value2__as_value(
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
}
