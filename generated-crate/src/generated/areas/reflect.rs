//! What the language does to objects, as functions: Reflect

use crate::runtime::prelude::*;

/// The namespace `Reflect`.
#[allow(non_snake_case)]
pub mod Reflect {
    use crate::runtime::prelude::*;
    use crate::PropertyDescriptor;

    /// Calls a function with the given `this` value and arguments.
    ///
    /// `any apply(object target, any thisArgument, Array argumentsList)`
    ///
    /// Feature `reflect`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Reflect/apply) · [Specification](https://tc39.es/ecma262/multipage/reflection.html#sec-reflect.apply)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `target` is not callable or `argumentsList` is no object, and whatever `target`
    /// itself throws.
    #[inline]
    pub fn apply(
        target: &Object,
        this_argument: &JsValue,
        arguments_list: impl IntoSequence<JsValue>,
    ) -> Result<JsValue, Exception> {
        Js::try_static_call_Reflect_apply__value3__as_value(
            target.as_ref(),
            this_argument,
            &arguments_list.into_array(),
        )
        .map(Js::value)
    }

    /// Calls a constructor like `new`, optionally with another `new.target`.
    ///
    /// `object construct(object target, Array argumentsList, optional object newTarget)`
    ///
    /// Feature `reflect`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Reflect/construct) · [Specification](https://tc39.es/ecma262/multipage/reflection.html#sec-reflect.construct)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `target` or `newTarget` is not a constructor or `argumentsList` is no object, and
    /// whatever the constructor itself throws.
    #[inline]
    pub fn construct(target: &Object, arguments_list: impl IntoSequence<JsValue>) -> Result<Object, Exception> {
        Js::try_static_call_Reflect_construct__value2__as_value(target.as_ref(), &arguments_list.into_array())
            .map(Js::read)
    }

    /// As `construct`, with `new_target`.
    ///
    /// `object construct(object target, Array argumentsList, optional object newTarget)`
    ///
    /// Feature `reflect`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `target` or `newTarget` is not a constructor or `argumentsList` is no object, and
    /// whatever the constructor itself throws.
    #[doc(alias = "construct")]
    #[inline]
    pub fn construct_with_new_target(
        target: &Object,
        arguments_list: impl IntoSequence<JsValue>,
        new_target: &Object,
    ) -> Result<Object, Exception> {
        Js::try_static_call_Reflect_construct__value3__as_value(
            target.as_ref(),
            &arguments_list.into_array(),
            new_target.as_ref(),
        )
        .map(Js::read)
    }

    /// Defines a property and returns whether that worked, instead of throwing.
    ///
    /// `boolean defineProperty(object target, any propertyKey, object attributes)`
    ///
    /// Feature `reflect`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Reflect/defineProperty) · [Specification](https://tc39.es/ecma262/multipage/reflection.html#sec-reflect.defineproperty)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `target` is no object, or `attributes` is no valid property descriptor.
    #[doc(alias = "defineProperty")]
    #[inline]
    pub fn define_property(target: &Object, property_key: &JsValue, attributes: &Object) -> Result<bool, Exception> {
        Js::try_static_call_Reflect_defineProperty__value3__as_bool(target.as_ref(), property_key, attributes.as_ref())
            .map(Truth::get)
    }

    /// Defines a property and returns whether that worked, instead of throwing.
    ///
    /// `boolean defineProperty(object target, DOMString propertyKey, object attributes)`
    ///
    /// Feature `reflect`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Reflect/defineProperty) · [Specification](https://tc39.es/ecma262/multipage/reflection.html#sec-reflect.defineproperty)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `target` is no object, or `attributes` is no valid property descriptor.
    #[doc(alias = "defineProperty")]
    #[inline]
    pub fn define_property_str(target: &Object, property_key: &str, attributes: &Object) -> Result<bool, Exception> {
        Js::try_static_call_Reflect_defineProperty__value_str_value__as_bool(
            target.as_ref(),
            property_key,
            attributes.as_ref(),
        )
        .map(Truth::get)
    }

    /// Deletes a property and returns whether that worked.
    ///
    /// `boolean deleteProperty(object target, any propertyKey)`
    ///
    /// Feature `reflect`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Reflect/deleteProperty) · [Specification](https://tc39.es/ecma262/multipage/reflection.html#sec-reflect.deleteproperty)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `target` is no object.
    #[doc(alias = "deleteProperty")]
    #[inline]
    pub fn delete_property(target: &Object, property_key: &JsValue) -> Result<bool, Exception> {
        Js::try_static_call_Reflect_deleteProperty__value2__as_bool(target.as_ref(), property_key).map(Truth::get)
    }

    /// Deletes a property and returns whether that worked.
    ///
    /// `boolean deleteProperty(object target, DOMString propertyKey)`
    ///
    /// Feature `reflect`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Reflect/deleteProperty) · [Specification](https://tc39.es/ecma262/multipage/reflection.html#sec-reflect.deleteproperty)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `target` is no object.
    #[doc(alias = "deleteProperty")]
    #[inline]
    pub fn delete_property_str(target: &Object, property_key: &str) -> Result<bool, Exception> {
        Js::try_static_call_Reflect_deleteProperty__value_str__as_bool(target.as_ref(), property_key).map(Truth::get)
    }

    /// Returns the value of a property; getters see the receiver as `this`.
    ///
    /// `any get(any target, any propertyKey, optional any receiver)`
    ///
    /// Feature `reflect`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Reflect/get) · [Specification](https://tc39.es/ecma262/multipage/reflection.html#sec-reflect.get)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `target` is no object, and whatever a getter of the property throws.
    #[inline]
    pub fn get(target: &JsValue, property_key: &JsValue) -> Result<JsValue, Exception> {
        Js::try_static_call_Reflect_get__value2__as_value(target, property_key).map(Js::value)
    }

    /// As `get`, with `receiver`.
    ///
    /// `any get(any target, any propertyKey, optional any receiver)`
    ///
    /// Feature `reflect`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `target` is no object, and whatever a getter of the property throws.
    #[doc(alias = "get")]
    #[inline]
    pub fn get_with_receiver(
        target: &JsValue,
        property_key: &JsValue,
        receiver: &JsValue,
    ) -> Result<JsValue, Exception> {
        Js::try_static_call_Reflect_get__value3__as_value(target, property_key, receiver).map(Js::value)
    }

    /// Returns the value of a property; getters see the receiver as `this`.
    ///
    /// `any get(any target, DOMString propertyKey)`
    ///
    /// Feature `reflect`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Reflect/get) · [Specification](https://tc39.es/ecma262/multipage/reflection.html#sec-reflect.get)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `target` is no object, and whatever a getter of the property throws.
    #[doc(alias = "get")]
    #[inline]
    pub fn get_str(target: &JsValue, property_key: &str) -> Result<JsValue, Exception> {
        Js::try_static_call_Reflect_get__value_str__as_value(target, property_key).map(Js::value)
    }

    /// Returns the descriptor of an own property, or nothing if there is no such property.
    ///
    /// `PropertyDescriptor? getOwnPropertyDescriptor(object target, any propertyKey)`
    ///
    /// Feature `reflect`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Reflect/getOwnPropertyDescriptor) · [Specification](https://tc39.es/ecma262/multipage/reflection.html#sec-reflect.getownpropertydescriptor)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `target` is no object.
    #[doc(alias = "getOwnPropertyDescriptor")]
    #[inline]
    pub fn get_own_property_descriptor(
        target: &Object,
        property_key: &JsValue,
    ) -> Result<Option<PropertyDescriptor>, Exception> {
        Js::try_static_call_Reflect_getOwnPropertyDescriptor__value2__as_option_value(target.as_ref(), property_key)
            .map(Js::read_nullable)
    }

    /// Returns the descriptor of an own property, or nothing if there is no such property.
    ///
    /// `PropertyDescriptor? getOwnPropertyDescriptor(object target, DOMString propertyKey)`
    ///
    /// Feature `reflect`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Reflect/getOwnPropertyDescriptor) · [Specification](https://tc39.es/ecma262/multipage/reflection.html#sec-reflect.getownpropertydescriptor)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `target` is no object.
    #[doc(alias = "getOwnPropertyDescriptor")]
    #[inline]
    pub fn get_own_property_descriptor_str(
        target: &Object,
        property_key: &str,
    ) -> Result<Option<PropertyDescriptor>, Exception> {
        Js::try_static_call_Reflect_getOwnPropertyDescriptor__value_str__as_option_value(target.as_ref(), property_key)
            .map(Js::read_nullable)
    }

    /// Returns the prototype of the object, or null.
    ///
    /// `object? getPrototypeOf(any target)`
    ///
    /// Feature `reflect`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Reflect/getPrototypeOf) · [Specification](https://tc39.es/ecma262/multipage/reflection.html#sec-reflect.getprototypeof)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `target` is no object.
    #[doc(alias = "getPrototypeOf")]
    #[inline]
    pub fn get_prototype_of(target: &JsValue) -> Result<Option<Object>, Exception> {
        Js::try_static_call_Reflect_getPrototypeOf__value__as_option_value(target).map(Js::read_nullable)
    }

    /// Returns whether the object or its prototypes have the property, like `in`.
    ///
    /// `boolean has(any target, any propertyKey)`
    ///
    /// Feature `reflect`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Reflect/has) · [Specification](https://tc39.es/ecma262/multipage/reflection.html#sec-reflect.has)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `target` is no object.
    #[inline]
    pub fn has(target: &JsValue, property_key: &JsValue) -> Result<bool, Exception> {
        Js::try_static_call_Reflect_has__value2__as_bool(target, property_key).map(Truth::get)
    }

    /// Returns whether the object or its prototypes have the property, like `in`.
    ///
    /// `boolean has(any target, DOMString propertyKey)`
    ///
    /// Feature `reflect`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Reflect/has) · [Specification](https://tc39.es/ecma262/multipage/reflection.html#sec-reflect.has)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `target` is no object.
    #[doc(alias = "has")]
    #[inline]
    pub fn has_str(target: &JsValue, property_key: &str) -> Result<bool, Exception> {
        Js::try_static_call_Reflect_has__value_str__as_bool(target, property_key).map(Truth::get)
    }

    /// Returns whether new properties can be added to the object.
    ///
    /// `boolean isExtensible(object target)`
    ///
    /// Feature `reflect`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Reflect/isExtensible) · [Specification](https://tc39.es/ecma262/multipage/reflection.html#sec-reflect.isextensible)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `target` is no object.
    #[doc(alias = "isExtensible")]
    #[inline]
    pub fn is_extensible(target: &Object) -> Result<bool, Exception> {
        Js::try_static_call_Reflect_isExtensible__value__as_bool(target.as_ref()).map(Truth::get)
    }

    /// Returns all own keys, both strings and symbols.
    ///
    /// `Array ownKeys(any target)`
    ///
    /// Feature `reflect`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Reflect/ownKeys) · [Specification](https://tc39.es/ecma262/multipage/reflection.html#sec-reflect.ownkeys)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `target` is no object.
    #[doc(alias = "ownKeys")]
    #[inline]
    pub fn own_keys(target: &JsValue) -> Result<Array<JsValue>, Exception> {
        Js::try_static_call_Reflect_ownKeys__value__as_value(target).map(Js::read)
    }

    /// Forbids new properties and returns whether that worked.
    ///
    /// `boolean preventExtensions(object target)`
    ///
    /// Feature `reflect`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Reflect/preventExtensions) · [Specification](https://tc39.es/ecma262/multipage/reflection.html#sec-reflect.preventextensions)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `target` is no object.
    #[doc(alias = "preventExtensions")]
    #[inline]
    pub fn prevent_extensions(target: &Object) -> Result<bool, Exception> {
        Js::try_static_call_Reflect_preventExtensions__value__as_bool(target.as_ref()).map(Truth::get)
    }

    /// Assigns a property and returns whether that worked; setters see the receiver as `this`.
    ///
    /// `boolean set(any target, any propertyKey, any value, optional any receiver)`
    ///
    /// Feature `reflect`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Reflect/set) · [Specification](https://tc39.es/ecma262/multipage/reflection.html#sec-reflect.set)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `target` is no object, and whatever a setter of the property throws.
    #[inline]
    pub fn set(target: &JsValue, property_key: &JsValue, value: &JsValue) -> Result<bool, Exception> {
        Js::try_static_call_Reflect_set__value3__as_bool(target, property_key, value).map(Truth::get)
    }

    /// As `set`, with `receiver`.
    ///
    /// `boolean set(any target, any propertyKey, any value, optional any receiver)`
    ///
    /// Feature `reflect`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `target` is no object, and whatever a setter of the property throws.
    #[doc(alias = "set")]
    #[inline]
    pub fn set_with_receiver(
        target: &JsValue,
        property_key: &JsValue,
        value: &JsValue,
        receiver: &JsValue,
    ) -> Result<bool, Exception> {
        Js::try_static_call_Reflect_set__value4__as_bool(target, property_key, value, receiver).map(Truth::get)
    }

    /// Assigns a property and returns whether that worked; setters see the receiver as `this`.
    ///
    /// `boolean set(any target, DOMString propertyKey, any value)`
    ///
    /// Feature `reflect`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Reflect/set) · [Specification](https://tc39.es/ecma262/multipage/reflection.html#sec-reflect.set)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `target` is no object, and whatever a setter of the property throws.
    #[doc(alias = "set")]
    #[inline]
    pub fn set_str(target: &JsValue, property_key: &str, value: &JsValue) -> Result<bool, Exception> {
        Js::try_static_call_Reflect_set__value_str_value__as_bool(target, property_key, value).map(Truth::get)
    }

    /// Sets the prototype (null for none) and returns whether that worked.
    ///
    /// `boolean setPrototypeOf(object target, object? prototype)`
    ///
    /// Feature `reflect`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Reflect/setPrototypeOf) · [Specification](https://tc39.es/ecma262/multipage/reflection.html#sec-reflect.setprototypeof)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `target` is no object, or `prototype` is neither an object nor `null`.
    #[doc(alias = "setPrototypeOf")]
    #[inline]
    pub fn set_prototype_of(target: &Object, prototype: Option<&Object>) -> Result<bool, Exception> {
        Js::try_static_call_Reflect_setPrototypeOf__value2__as_bool(target.as_ref(), nullable(prototype))
            .map(Truth::get)
    }

    /// The string `Reflect`, which `Object.prototype.toString` shows.
    ///
    /// `readonly attribute DOMString toStringTag`
    ///
    /// Feature `reflect`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Reflect) · [Specification](https://tc39.es/ecma262/multipage/reflection.html#sec-reflect-object)
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag() -> String {
        Js::static_get_Reflect_symbol_toStringTag__as_value().as_string().unwrap_or_default()
    }
}

web_imports! {
    #[wasm_bindgen(static_method_of = Js, js_class = "Reflect", getter, js_name = "[Symbol.toStringTag]")]
    pub(crate) fn static_get_Reflect_symbol_toStringTag__as_value() -> JsValue;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Reflect", js_name = "apply")]
    pub(crate) fn try_static_call_Reflect_apply__value3__as_value(
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Reflect", js_name = "construct")]
    pub(crate) fn try_static_call_Reflect_construct__value2__as_value(
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Reflect", js_name = "construct")]
    pub(crate) fn try_static_call_Reflect_construct__value3__as_value(
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Reflect", js_name = "defineProperty")]
    pub(crate) fn try_static_call_Reflect_defineProperty__value_str_value__as_bool(
        a0: &JsValue,
        a1: &str,
        a2: &JsValue,
    ) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Reflect", js_name = "defineProperty")]
    pub(crate) fn try_static_call_Reflect_defineProperty__value3__as_bool(
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Reflect", js_name = "deleteProperty")]
    pub(crate) fn try_static_call_Reflect_deleteProperty__value_str__as_bool(
        a0: &JsValue,
        a1: &str,
    ) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Reflect", js_name = "deleteProperty")]
    pub(crate) fn try_static_call_Reflect_deleteProperty__value2__as_bool(
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Reflect", js_name = "get")]
    pub(crate) fn try_static_call_Reflect_get__value_str__as_value(a0: &JsValue, a1: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Reflect", js_name = "get")]
    pub(crate) fn try_static_call_Reflect_get__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Reflect", js_name = "get")]
    pub(crate) fn try_static_call_Reflect_get__value3__as_value(
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Reflect", js_name = "getOwnPropertyDescriptor")]
    pub(crate) fn try_static_call_Reflect_getOwnPropertyDescriptor__value_str__as_option_value(
        a0: &JsValue,
        a1: &str,
    ) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Reflect", js_name = "getOwnPropertyDescriptor")]
    pub(crate) fn try_static_call_Reflect_getOwnPropertyDescriptor__value2__as_option_value(
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Reflect", js_name = "getPrototypeOf")]
    pub(crate) fn try_static_call_Reflect_getPrototypeOf__value__as_option_value(
        a0: &JsValue,
    ) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Reflect", js_name = "has")]
    pub(crate) fn try_static_call_Reflect_has__value_str__as_bool(a0: &JsValue, a1: &str) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Reflect", js_name = "has")]
    pub(crate) fn try_static_call_Reflect_has__value2__as_bool(a0: &JsValue, a1: &JsValue) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Reflect", js_name = "isExtensible")]
    pub(crate) fn try_static_call_Reflect_isExtensible__value__as_bool(a0: &JsValue) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Reflect", js_name = "ownKeys")]
    pub(crate) fn try_static_call_Reflect_ownKeys__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Reflect", js_name = "preventExtensions")]
    pub(crate) fn try_static_call_Reflect_preventExtensions__value__as_bool(a0: &JsValue) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Reflect", js_name = "set")]
    pub(crate) fn try_static_call_Reflect_set__value_str_value__as_bool(
        a0: &JsValue,
        a1: &str,
        a2: &JsValue,
    ) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Reflect", js_name = "set")]
    pub(crate) fn try_static_call_Reflect_set__value3__as_bool(
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Reflect", js_name = "set")]
    pub(crate) fn try_static_call_Reflect_set__value4__as_bool(
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
        a3: &JsValue,
    ) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Reflect", js_name = "setPrototypeOf")]
    pub(crate) fn try_static_call_Reflect_setPrototypeOf__value2__as_bool(
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Truth, Exception>;
}
