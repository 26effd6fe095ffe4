//! Objects that do what a program says: Proxy

use crate::runtime::prelude::*;
use crate::{PropertyDescriptor, Proxy, ProxyHandler, RevocableProxy};

impl Proxy {
    /// Makes a new `Proxy`.
    ///
    /// `constructor(object target, ProxyHandler handler)`
    ///
    /// Feature `proxy`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Proxy/Proxy) · [Specification](https://tc39.es/ecma262/multipage/reflection.html#sec-proxy-constructor)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `target` or `handler` is not an object.
    #[inline]
    pub fn new(target: &Object, handler: &ProxyHandler) -> Result<Proxy, Exception> {
        Js::try_new_Proxy__value2__as_value(target.as_ref(), handler.as_ref()).map(Js::cast)
    }

    /// Creates a proxy that can be switched off later.
    ///
    /// `static RevocableProxy revocable(object target, ProxyHandler handler)`
    ///
    /// Feature `proxy`. Baseline: widely available since 2017-12. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Proxy/revocable) · [Specification](https://tc39.es/ecma262/multipage/reflection.html#sec-proxy.revocable)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `target` or `handler` is not an object.
    #[inline]
    pub fn revocable(target: &Object, handler: &ProxyHandler) -> Result<RevocableProxy, Exception> {
        Js::try_static_call_Proxy_revocable__value2__as_value(target.as_ref(), handler.as_ref()).map(Js::read)
    }
}

impl ProxyHandler {
    /// The functions (traps) that a proxy calls; without one, the operation goes to the target.
    ///
    /// `dictionary ProxyHandler`
    ///
    /// Feature `proxy`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The trap for a call, with the target, the `this` value and the arguments.
    ///
    /// `(object, any, Array) -> any apply`
    ///
    /// Feature `proxy`.
    #[doc(alias = "apply")]
    pub fn get_apply(&self) -> Option<Function<fn(Object, JsValue, Array<JsValue>) -> JsValue>> {
        property::get(self, "apply")
    }

    /// Sets the trap for a call, with the target, the `this` value and the arguments.
    ///
    /// Feature `proxy`.
    #[doc(alias = "apply")]
    pub fn set_apply(
        &self,
        value: impl IntoAnyFunction<Function<fn(Object, JsValue, Array<JsValue>) -> JsValue>>,
    ) -> &Self {
        property::set(self, "apply", &value.into_callback().into_function());
        self
    }

    /// The trap for `new`, with the target, the arguments and the constructor; must return an object.
    ///
    /// `(object, Array, object) -> object construct`
    ///
    /// Feature `proxy`.
    #[doc(alias = "construct")]
    pub fn get_construct(&self) -> Option<Function<fn(Object, Array<JsValue>, Object) -> Object>> {
        property::get(self, "construct")
    }

    /// Sets the trap for `new`, with the target, the arguments and the constructor; must return an object.
    ///
    /// Feature `proxy`.
    #[doc(alias = "construct")]
    pub fn set_construct(
        &self,
        value: impl IntoFunction<Function<fn(Object, Array<JsValue>, Object) -> Object>>,
    ) -> &Self {
        property::set(self, "construct", &value.into_callback().into_function());
        self
    }

    /// The trap for defining a property; returns whether it worked.
    ///
    /// `(object, any, PropertyDescriptor) -> boolean defineProperty`
    ///
    /// Feature `proxy`.
    #[doc(alias = "defineProperty")]
    pub fn get_define_property(&self) -> Option<Function<fn(Object, JsValue, PropertyDescriptor) -> bool>> {
        property::get(self, "defineProperty")
    }

    /// Sets the trap for defining a property; returns whether it worked.
    ///
    /// Feature `proxy`.
    #[doc(alias = "defineProperty")]
    pub fn set_define_property(
        &self,
        value: impl IntoFunction<Function<fn(Object, JsValue, PropertyDescriptor) -> bool>>,
    ) -> &Self {
        property::set(self, "defineProperty", &value.into_callback().into_function());
        self
    }

    /// The trap for deleting a property; returns whether it worked.
    ///
    /// `(object, any) -> boolean deleteProperty`
    ///
    /// Feature `proxy`.
    #[doc(alias = "deleteProperty")]
    pub fn get_delete_property(&self) -> Option<Function<fn(Object, JsValue) -> bool>> {
        property::get(self, "deleteProperty")
    }

    /// Sets the trap for deleting a property; returns whether it worked.
    ///
    /// Feature `proxy`.
    #[doc(alias = "deleteProperty")]
    pub fn set_delete_property(&self, value: impl IntoFunction<Function<fn(Object, JsValue) -> bool>>) -> &Self {
        property::set(self, "deleteProperty", &value.into_callback().into_function());
        self
    }

    /// The trap for reading a property, with the target, the key and the receiver.
    ///
    /// `(object, any, any) -> any get`
    ///
    /// Feature `proxy`.
    #[doc(alias = "get")]
    pub fn get_get(&self) -> Option<Function<fn(Object, JsValue, JsValue) -> JsValue>> {
        property::get(self, "get")
    }

    /// Sets the trap for reading a property, with the target, the key and the receiver.
    ///
    /// Feature `proxy`.
    #[doc(alias = "get")]
    pub fn set_get(&self, value: impl IntoAnyFunction<Function<fn(Object, JsValue, JsValue) -> JsValue>>) -> &Self {
        property::set(self, "get", &value.into_callback().into_function());
        self
    }

    /// The trap for the descriptor of an own property; returns it or `undefined`.
    ///
    /// `(object, any) -> any getOwnPropertyDescriptor`
    ///
    /// Feature `proxy`.
    #[doc(alias = "getOwnPropertyDescriptor")]
    pub fn get_get_own_property_descriptor(&self) -> Option<Function<fn(Object, JsValue) -> JsValue>> {
        property::get(self, "getOwnPropertyDescriptor")
    }

    /// Sets the trap for the descriptor of an own property; returns it or `undefined`.
    ///
    /// Feature `proxy`.
    #[doc(alias = "getOwnPropertyDescriptor")]
    pub fn set_get_own_property_descriptor(
        &self,
        value: impl IntoAnyFunction<Function<fn(Object, JsValue) -> JsValue>>,
    ) -> &Self {
        property::set(self, "getOwnPropertyDescriptor", &value.into_callback().into_function());
        self
    }

    /// The trap for reading the prototype.
    ///
    /// `(object) -> object? getPrototypeOf`
    ///
    /// Feature `proxy`.
    #[doc(alias = "getPrototypeOf")]
    pub fn get_get_prototype_of(&self) -> Option<Function<fn(Object) -> Option<Object>>> {
        property::get(self, "getPrototypeOf")
    }

    /// Sets the trap for reading the prototype.
    ///
    /// Feature `proxy`.
    #[doc(alias = "getPrototypeOf")]
    pub fn set_get_prototype_of(&self, value: impl IntoFunction<Function<fn(Object) -> Option<Object>>>) -> &Self {
        property::set(self, "getPrototypeOf", &value.into_callback().into_function());
        self
    }

    /// The trap for the `in` operator; returns whether the property exists.
    ///
    /// `(object, any) -> boolean has`
    ///
    /// Feature `proxy`.
    #[doc(alias = "has")]
    pub fn get_has(&self) -> Option<Function<fn(Object, JsValue) -> bool>> {
        property::get(self, "has")
    }

    /// Sets the trap for the `in` operator; returns whether the property exists.
    ///
    /// Feature `proxy`.
    #[doc(alias = "has")]
    pub fn set_has(&self, value: impl IntoFunction<Function<fn(Object, JsValue) -> bool>>) -> &Self {
        property::set(self, "has", &value.into_callback().into_function());
        self
    }

    /// The trap for `Object.isExtensible`; the answer must agree with the target.
    ///
    /// `(object) -> boolean isExtensible`
    ///
    /// Feature `proxy`.
    #[doc(alias = "isExtensible")]
    pub fn get_is_extensible(&self) -> Option<Function<fn(Object) -> bool>> {
        property::get(self, "isExtensible")
    }

    /// Sets the trap for `Object.isExtensible`; the answer must agree with the target.
    ///
    /// Feature `proxy`.
    #[doc(alias = "isExtensible")]
    pub fn set_is_extensible(&self, value: impl IntoFunction<Function<fn(Object) -> bool>>) -> &Self {
        property::set(self, "isExtensible", &value.into_callback().into_function());
        self
    }

    /// The trap for listing the own keys, which are strings and symbols.
    ///
    /// `(object) -> Array ownKeys`
    ///
    /// Feature `proxy`.
    #[doc(alias = "ownKeys")]
    pub fn get_own_keys(&self) -> Option<Function<fn(Object) -> Array<JsValue>>> {
        property::get(self, "ownKeys")
    }

    /// Sets the trap for listing the own keys, which are strings and symbols.
    ///
    /// Feature `proxy`.
    #[doc(alias = "ownKeys")]
    pub fn set_own_keys(&self, value: impl IntoFunction<Function<fn(Object) -> Array<JsValue>>>) -> &Self {
        property::set(self, "ownKeys", &value.into_callback().into_function());
        self
    }

    /// The trap for `Object.preventExtensions`; returns whether it worked.
    ///
    /// `(object) -> boolean preventExtensions`
    ///
    /// Feature `proxy`.
    #[doc(alias = "preventExtensions")]
    pub fn get_prevent_extensions(&self) -> Option<Function<fn(Object) -> bool>> {
        property::get(self, "preventExtensions")
    }

    /// Sets the trap for `Object.preventExtensions`; returns whether it worked.
    ///
    /// Feature `proxy`.
    #[doc(alias = "preventExtensions")]
    pub fn set_prevent_extensions(&self, value: impl IntoFunction<Function<fn(Object) -> bool>>) -> &Self {
        property::set(self, "preventExtensions", &value.into_callback().into_function());
        self
    }

    /// The trap for assigning a property, with the target, key, value and receiver; returns whether it worked.
    ///
    /// `(object, any, any, any) -> boolean set`
    ///
    /// Feature `proxy`.
    #[doc(alias = "set")]
    pub fn get_set(&self) -> Option<Function<fn(Object, JsValue, JsValue, JsValue) -> bool>> {
        property::get(self, "set")
    }

    /// Sets the trap for assigning a property, with the target, key, value and receiver; returns whether it worked.
    ///
    /// Feature `proxy`.
    #[doc(alias = "set")]
    pub fn set_set(&self, value: impl IntoFunction<Function<fn(Object, JsValue, JsValue, JsValue) -> bool>>) -> &Self {
        property::set(self, "set", &value.into_callback().into_function());
        self
    }

    /// The trap for setting the prototype; returns whether it worked.
    ///
    /// `(object, object?) -> boolean setPrototypeOf`
    ///
    /// Feature `proxy`.
    #[doc(alias = "setPrototypeOf")]
    pub fn get_set_prototype_of(&self) -> Option<Function<fn(Object, Option<Object>) -> bool>> {
        property::get(self, "setPrototypeOf")
    }

    /// Sets the trap for setting the prototype; returns whether it worked.
    ///
    /// Feature `proxy`.
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
    /// A proxy together with the function that switches it off.
    ///
    /// `dictionary RevocableProxy`
    ///
    /// Feature `proxy`.
    pub fn new(proxy: &Object, revoke: impl IntoFunction<Function<fn()>>) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "proxy", proxy.as_ref());
        property::set(&this, "revoke", &revoke.into_callback().into_function());
        this
    }

    /// The proxy object.
    ///
    /// `required object proxy`
    ///
    /// Feature `proxy`.
    #[doc(alias = "proxy")]
    pub fn get_proxy(&self) -> Object {
        property::get(self, "proxy")
    }

    /// Sets the proxy object.
    ///
    /// Feature `proxy`.
    #[doc(alias = "proxy")]
    pub fn set_proxy(&self, value: &Object) -> &Self {
        property::set(self, "proxy", value.as_ref());
        self
    }

    /// The function that switches the proxy off; any use of it throws from then on.
    ///
    /// `required () -> undefined revoke`
    ///
    /// Feature `proxy`.
    #[doc(alias = "revoke")]
    pub fn get_revoke(&self) -> Function<fn()> {
        property::get(self, "revoke")
    }

    /// Sets the function that switches the proxy off; any use of it throws from then on.
    ///
    /// Feature `proxy`.
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
