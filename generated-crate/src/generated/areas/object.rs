//! Objects: their properties, prototypes and integrity

use crate::runtime::prelude::*;
use crate::PropertyDescriptor;

impl Object {
    /// Makes a new `Object`.
    ///
    /// `constructor(any value)`
    ///
    /// Feature `object`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Object/constructor) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-object.prototype.constructor)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn from_value(value: &JsValue) -> Object {
        expected("new Object", Js::try_new_Object__value__as_value(value).map(Js::cast))
    }

    /// Copies the enumerable own properties of the source to the target and returns the target.
    ///
    /// `static Object assign(object target, object source)`
    ///
    /// Feature `object`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Object/assign) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-object.assign)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn assign(target: &Object, source: &Object) -> Object {
        expected(
            "Object.assign",
            Js::try_static_call_Object_assign__value2__as_value(target.as_ref(), source.as_ref()).map(Js::read),
        )
    }

    /// Copies the enumerable own properties of the source to the target and returns the target.
    ///
    /// `static Object assign(object target, object... sources)`
    ///
    /// Feature `object`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Object/assign) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-object.assign)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `target` is null or undefined, or one of its properties cannot be set.
    #[doc(alias = "assign")]
    #[inline]
    pub fn assign_all(target: &Object, sources: impl IntoSequence<Object>) -> Result<Object, Exception> {
        Js::try_static_call_Object_assign__value2_spread__as_value(target.as_ref(), &sources.to_value()).map(Js::read)
    }

    /// Creates an object with the given prototype, or with none if it is null.
    ///
    /// `static Object create(object? prototype, optional object properties)`
    ///
    /// Feature `object`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Object/create) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-object.create)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn create(prototype: Option<&Object>) -> Object {
        expected("Object.create", Js::try_static_call_Object_create__value__as_value(nullable(prototype)).map(Js::read))
    }

    /// As `create`, with `properties`.
    ///
    /// `static Object create(object? prototype, optional object properties)`
    ///
    /// Feature `object`.
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "create")]
    #[inline]
    #[track_caller]
    pub fn create_with_properties(prototype: Option<&Object>, properties: &Object) -> Object {
        expected(
            "Object.create",
            Js::try_static_call_Object_create__value2__as_value(nullable(prototype), properties.as_ref()).map(Js::read),
        )
    }

    /// Defines or changes several properties by their descriptors and returns the object.
    ///
    /// `static Object defineProperties(object target, object properties)`
    ///
    /// Feature `object`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Object/defineProperties) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-object.defineproperties)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "defineProperties")]
    #[inline]
    #[track_caller]
    pub fn define_properties(target: &Object, properties: &Object) -> Object {
        expected(
            "Object.defineProperties",
            Js::try_static_call_Object_defineProperties__value2__as_value(target.as_ref(), properties.as_ref())
                .map(Js::read),
        )
    }

    /// Defines or changes one property by a descriptor and returns the object.
    ///
    /// `static Object defineProperty(object target, any key, object descriptor)`
    ///
    /// Feature `object`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Object/defineProperty) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-object.defineproperty)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "defineProperty")]
    #[inline]
    #[track_caller]
    pub fn define_property(target: &Object, key: &JsValue, descriptor: &Object) -> Object {
        expected(
            "Object.defineProperty",
            Js::try_static_call_Object_defineProperty__value3__as_value(target.as_ref(), key, descriptor.as_ref())
                .map(Js::read),
        )
    }

    /// Defines or changes one property by a descriptor and returns the object.
    ///
    /// `static Object defineProperty(object target, DOMString key, object descriptor)`
    ///
    /// Feature `object`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Object/defineProperty) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-object.defineproperty)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "defineProperty")]
    #[inline]
    #[track_caller]
    pub fn define_property_str(target: &Object, key: &str, descriptor: &Object) -> Object {
        expected(
            "Object.defineProperty",
            Js::try_static_call_Object_defineProperty__value_str_value__as_value(
                target.as_ref(),
                key,
                descriptor.as_ref(),
            )
            .map(Js::read),
        )
    }

    /// Returns the enumerable own string-keyed properties as pairs of key and value.
    ///
    /// `static Array<[DOMString, any]> entries(object value)`
    ///
    /// Feature `object`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Object/entries) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-object.entries)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn entries(value: &Object) -> Array<(String, JsValue)> {
        expected("Object.entries", Js::try_static_call_Object_entries__value__as_value(value.as_ref()).map(Js::read))
    }

    /// Makes all properties read-only and permanent, forbids new ones, and returns the object.
    ///
    /// `static Object freeze(object target)`
    ///
    /// Feature `object`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Object/freeze) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-object.freeze)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn freeze(target: &Object) -> Object {
        expected("Object.freeze", Js::try_static_call_Object_freeze__value__as_value(target.as_ref()).map(Js::read))
    }

    /// Creates an object from an iterable of pairs of key and value.
    ///
    /// `static Object fromEntries(any entries)`
    ///
    /// Feature `object`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Object/fromEntries) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-object.fromentries)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `entries` is not iterable, or one of its items is not an object.
    #[doc(alias = "fromEntries")]
    #[inline]
    pub fn from_entries(entries: &JsValue) -> Result<Object, Exception> {
        Js::try_static_call_Object_fromEntries__value__as_value(entries).map(Js::read)
    }

    /// Returns the descriptor of an own property, or nothing if there is no such property.
    ///
    /// `static PropertyDescriptor? getOwnPropertyDescriptor(object value, any key)`
    ///
    /// Feature `object`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Object/getOwnPropertyDescriptor) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-object.getownpropertydescriptor)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "getOwnPropertyDescriptor")]
    #[inline]
    #[track_caller]
    pub fn get_own_property_descriptor(value: &Object, key: &JsValue) -> Option<PropertyDescriptor> {
        expected(
            "Object.getOwnPropertyDescriptor",
            Js::try_static_call_Object_getOwnPropertyDescriptor__value2__as_option_value(value.as_ref(), key)
                .map(Js::read_nullable),
        )
    }

    /// Returns the descriptor of an own property, or nothing if there is no such property.
    ///
    /// `static PropertyDescriptor? getOwnPropertyDescriptor(object value, DOMString key)`
    ///
    /// Feature `object`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Object/getOwnPropertyDescriptor) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-object.getownpropertydescriptor)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "getOwnPropertyDescriptor")]
    #[inline]
    #[track_caller]
    pub fn get_own_property_descriptor_str(value: &Object, key: &str) -> Option<PropertyDescriptor> {
        expected(
            "Object.getOwnPropertyDescriptor",
            Js::try_static_call_Object_getOwnPropertyDescriptor__value_str__as_option_value(value.as_ref(), key)
                .map(Js::read_nullable),
        )
    }

    /// Returns the descriptors of all own properties.
    ///
    /// `static record<DOMString, PropertyDescriptor> getOwnPropertyDescriptors(object value)`
    ///
    /// Feature `object`. Baseline: widely available since 2017-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Object/getOwnPropertyDescriptors) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-object.getownpropertydescriptors)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "getOwnPropertyDescriptors")]
    #[inline]
    #[track_caller]
    pub fn get_own_property_descriptors(value: &Object) -> Record<PropertyDescriptor> {
        expected(
            "Object.getOwnPropertyDescriptors",
            Js::try_static_call_Object_getOwnPropertyDescriptors__value__as_value(value.as_ref()).map(Js::read),
        )
    }

    /// Returns the string keys of all own properties, including those that are not enumerable.
    ///
    /// `static Array<DOMString> getOwnPropertyNames(object value)`
    ///
    /// Feature `object`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Object/getOwnPropertyNames) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-object.getownpropertynames)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "getOwnPropertyNames")]
    #[inline]
    #[track_caller]
    pub fn get_own_property_names(value: &Object) -> Array<String> {
        expected(
            "Object.getOwnPropertyNames",
            Js::try_static_call_Object_getOwnPropertyNames__value__as_value(value.as_ref()).map(Js::read),
        )
    }

    /// Returns the symbol keys of all own properties.
    ///
    /// `static Array<symbol> getOwnPropertySymbols(object value)`
    ///
    /// Feature `object`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Object/getOwnPropertySymbols) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-object.getownpropertysymbols)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "getOwnPropertySymbols")]
    #[inline]
    #[track_caller]
    pub fn get_own_property_symbols(value: &Object) -> Array<Symbol> {
        expected(
            "Object.getOwnPropertySymbols",
            Js::try_static_call_Object_getOwnPropertySymbols__value__as_value(value.as_ref()).map(Js::read),
        )
    }

    /// Returns the prototype of the object, or null if it has none.
    ///
    /// `static Object? getPrototypeOf(object value)`
    ///
    /// Feature `object`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Object/getPrototypeOf) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-object.getprototypeof)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "getPrototypeOf")]
    #[inline]
    #[track_caller]
    pub fn get_prototype_of(value: &Object) -> Option<Object> {
        expected(
            "Object.getPrototypeOf",
            Js::try_static_call_Object_getPrototypeOf__value__as_option_value(value.as_ref()).map(Js::read_nullable),
        )
    }

    /// Groups items under the key that the callback returns for each of them.
    ///
    /// `static record<DOMString, Array<U>> groupBy(Array<U> items, (U, unsigned long) -> DOMString callback)`
    ///
    /// Feature `object`. Baseline: widely available since 2024-03. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Object/groupBy) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-object.groupby)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "groupBy")]
    #[inline]
    #[track_caller]
    pub fn group_by<U>(
        items: impl IntoSequence<U>,
        callback: impl IntoInfallibleFunction<Function<fn(U, u32) -> String>>,
    ) -> Record<Array<U>> {
        expected(
            "Object.groupBy",
            callback.scoped(|callback| {
                Js::try_static_call_Object_groupBy__value2__as_value(&items.into_array(), callback.as_ref())
                    .map(Js::read)
            }),
        )
    }

    /// Groups items under the key that the callback returns for each of them.
    ///
    /// `static record<DOMString, Array<U>> groupBy(Array<U> items, (U, unsigned long) -> DOMString callback)`
    ///
    /// Feature `object`. Baseline: widely available since 2024-03. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Object/groupBy) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-object.groupby)
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "groupBy")]
    #[inline]
    pub fn try_group_by<U>(
        items: impl IntoSequence<U>,
        callback: impl IntoScopedFunction<Function<fn(U, u32) -> String>>,
    ) -> Result<Record<Array<U>>, Exception> {
        callback.scoped(|callback| {
            Js::try_static_call_Object_groupBy__value2__as_value(&items.into_array(), callback.as_ref()).map(Js::read)
        })
    }

    /// Returns whether the object itself has the property, leaving out its prototypes.
    ///
    /// `static boolean hasOwn(object value, any key)`
    ///
    /// Feature `object`. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Object/hasOwn) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-object.hasown)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "hasOwn")]
    #[inline]
    #[track_caller]
    pub fn has_own(value: &Object, key: &JsValue) -> bool {
        expected(
            "Object.hasOwn",
            Js::try_static_call_Object_hasOwn__value2__as_bool(value.as_ref(), key).map(Truth::get),
        )
    }

    /// Returns whether the object itself has the property, leaving out its prototypes.
    ///
    /// `static boolean hasOwn(object value, DOMString key)`
    ///
    /// Feature `object`. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Object/hasOwn) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-object.hasown)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "hasOwn")]
    #[inline]
    #[track_caller]
    pub fn has_own_str(value: &Object, key: &str) -> bool {
        expected(
            "Object.hasOwn",
            Js::try_static_call_Object_hasOwn__value_str__as_bool(value.as_ref(), key).map(Truth::get),
        )
    }

    /// Returns whether two values are the same; `NaN` equals itself and 0 differs from -0.
    ///
    /// `static boolean is(any value, any other)`
    ///
    /// Feature `object`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Object/is) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-object.is)
    #[inline]
    pub fn is(value: &JsValue, other: &JsValue) -> bool {
        Js::static_call_Object_is__value2__as_bool(value, other).get()
    }

    /// Returns whether new properties can be added.
    ///
    /// `static boolean isExtensible(any value)`
    ///
    /// Feature `object`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Object/isExtensible) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-object.isextensible)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "isExtensible")]
    #[inline]
    #[track_caller]
    pub fn is_extensible(value: &JsValue) -> bool {
        expected("Object.isExtensible", Js::try_static_call_Object_isExtensible__value__as_bool(value).map(Truth::get))
    }

    /// Returns whether no property can be added, removed or changed.
    ///
    /// `static boolean isFrozen(any value)`
    ///
    /// Feature `object`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Object/isFrozen) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-object.isfrozen)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "isFrozen")]
    #[inline]
    #[track_caller]
    pub fn is_frozen(value: &JsValue) -> bool {
        expected("Object.isFrozen", Js::try_static_call_Object_isFrozen__value__as_bool(value).map(Truth::get))
    }

    /// Returns whether no property can be added or removed.
    ///
    /// `static boolean isSealed(any value)`
    ///
    /// Feature `object`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Object/isSealed) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-object.issealed)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "isSealed")]
    #[inline]
    #[track_caller]
    pub fn is_sealed(value: &JsValue) -> bool {
        expected("Object.isSealed", Js::try_static_call_Object_isSealed__value__as_bool(value).map(Truth::get))
    }

    /// Returns the enumerable own string keys.
    ///
    /// `static Array<DOMString> keys(object value)`
    ///
    /// Feature `object`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Object/keys) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-object.keys)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn keys(value: &Object) -> Array<String> {
        expected("Object.keys", Js::try_static_call_Object_keys__value__as_value(value.as_ref()).map(Js::read))
    }

    /// Forbids new properties and returns the object.
    ///
    /// `static Object preventExtensions(object target)`
    ///
    /// Feature `object`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Object/preventExtensions) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-object.preventextensions)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "preventExtensions")]
    #[inline]
    #[track_caller]
    pub fn prevent_extensions(target: &Object) -> Object {
        expected(
            "Object.preventExtensions",
            Js::try_static_call_Object_preventExtensions__value__as_value(target.as_ref()).map(Js::read),
        )
    }

    /// Forbids adding and removing properties, leaves values writable, and returns the object.
    ///
    /// `static Object seal(object target)`
    ///
    /// Feature `object`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Object/seal) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-object.seal)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn seal(target: &Object) -> Object {
        expected("Object.seal", Js::try_static_call_Object_seal__value__as_value(target.as_ref()).map(Js::read))
    }

    /// Sets the prototype (null for none) and returns the object; slows the object down.
    ///
    /// `static Object setPrototypeOf(object target, object? prototype)`
    ///
    /// Feature `object`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Object/setPrototypeOf) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-object.setprototypeof)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "setPrototypeOf")]
    #[inline]
    #[track_caller]
    pub fn set_prototype_of(target: &Object, prototype: Option<&Object>) -> Object {
        expected(
            "Object.setPrototypeOf",
            Js::try_static_call_Object_setPrototypeOf__value2__as_value(target.as_ref(), nullable(prototype))
                .map(Js::read),
        )
    }

    /// Returns the values of the enumerable own string-keyed properties.
    ///
    /// `static Array values(object value)`
    ///
    /// Feature `object`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Object/values) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-object.values)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn values(value: &Object) -> Array<JsValue> {
        expected("Object.values", Js::try_static_call_Object_values__value__as_value(value.as_ref()).map(Js::read))
    }

    /// The function that created the object, normally found through its prototype.
    ///
    /// `readonly attribute any constructor`
    ///
    /// Feature `object`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Object/constructor) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-object.prototype.constructor)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "constructor")]
    #[inline]
    #[track_caller]
    pub fn constructor_function(&self) -> JsValue {
        expected("Object.constructor", Js::try_get_constructor__as_value(js(self)).map(Js::value))
    }

    /// Returns whether the object itself has the property; prefer `Object.hasOwn`.
    ///
    /// `boolean hasOwnProperty(any key)`
    ///
    /// Feature `object`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Object/hasOwnProperty) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-object.prototype.hasownproperty)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "hasOwnProperty")]
    #[inline]
    #[track_caller]
    pub fn has_own_property(&self, key: &JsValue) -> bool {
        expected("Object.hasOwnProperty", Js::try_call_hasOwnProperty__value__as_bool(js(self), key).map(Truth::get))
    }

    /// Returns whether this object is in the prototype chain of the value.
    ///
    /// `boolean isPrototypeOf(any value)`
    ///
    /// Feature `object`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Object/isPrototypeOf) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-object.prototype.isprototypeof)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "isPrototypeOf")]
    #[inline]
    #[track_caller]
    pub fn is_prototype_of(&self, value: &JsValue) -> bool {
        expected("Object.isPrototypeOf", Js::try_call_isPrototypeOf__value__as_bool(js(self), value).map(Truth::get))
    }

    /// Returns whether the object has an own, enumerable property with this key.
    ///
    /// `boolean propertyIsEnumerable(any key)`
    ///
    /// Feature `object`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Object/propertyIsEnumerable) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-object.prototype.propertyisenumerable)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "propertyIsEnumerable")]
    #[inline]
    #[track_caller]
    pub fn property_is_enumerable(&self, key: &JsValue) -> bool {
        expected(
            "Object.propertyIsEnumerable",
            Js::try_call_propertyIsEnumerable__value__as_bool(js(self), key).map(Truth::get),
        )
    }

    /// Returns the object as a string for the user's locale; by default the same as `toString`.
    ///
    /// `String toLocaleString()`
    ///
    /// Feature `object`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Object/toLocaleString) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-object.prototype.tolocalestring)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "toLocaleString")]
    #[inline]
    #[track_caller]
    pub fn to_locale_string(&self) -> JsString {
        expected("Object.toLocaleString", Js::try_call_toLocaleString__as_value(js(self)).map(Js::read))
    }

    /// Returns the object as a string, by default `[object Object]`.
    ///
    /// `String toString()`
    ///
    /// Feature `object`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Object/toString) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-object.prototype.tostring)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "toString")]
    #[inline]
    #[track_caller]
    pub fn to_string(&self) -> JsString {
        expected("Object.toString", Js::try_call_toString__as_value(js(self)).map(Js::read))
    }

    /// Returns the primitive value of the object, by default the object itself.
    ///
    /// `any valueOf()`
    ///
    /// Feature `object`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Object/valueOf) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-object.prototype.valueof)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "valueOf")]
    #[inline]
    #[track_caller]
    pub fn value_of(&self) -> JsValue {
        expected("Object.valueOf", Js::try_call_valueOf__as_value(js(self)).map(Js::value))
    }
}

impl PropertyDescriptor {
    /// The value or accessors of a property, with its attributes.
    ///
    /// `dictionary PropertyDescriptor`
    ///
    /// Feature `object`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether the property can be deleted and its attributes changed.
    ///
    /// `boolean configurable`
    ///
    /// Feature `object`.
    #[doc(alias = "configurable")]
    pub fn get_configurable(&self) -> Option<bool> {
        property::get(self, "configurable")
    }

    /// Sets whether the property can be deleted and its attributes changed.
    ///
    /// Feature `object`.
    #[doc(alias = "configurable")]
    pub fn set_configurable(&self, value: bool) -> &Self {
        property::set_bool(self, "configurable", value);
        self
    }

    /// Whether the property appears in listings such as `Object.keys`.
    ///
    /// `boolean enumerable`
    ///
    /// Feature `object`.
    #[doc(alias = "enumerable")]
    pub fn get_enumerable(&self) -> Option<bool> {
        property::get(self, "enumerable")
    }

    /// Sets whether the property appears in listings such as `Object.keys`.
    ///
    /// Feature `object`.
    #[doc(alias = "enumerable")]
    pub fn set_enumerable(&self, value: bool) -> &Self {
        property::set_bool(self, "enumerable", value);
        self
    }

    /// The value of the property, for a property without accessors.
    ///
    /// `any value`
    ///
    /// Feature `object`.
    #[doc(alias = "value")]
    pub fn get_value(&self) -> JsValue {
        property::get(self, "value")
    }

    /// Sets the value of the property, for a property without accessors.
    ///
    /// Feature `object`.
    #[doc(alias = "value")]
    pub fn set_value(&self, value: &JsValue) -> &Self {
        property::set(self, "value", value);
        self
    }

    /// Whether the value can be changed by assignment.
    ///
    /// `boolean writable`
    ///
    /// Feature `object`.
    #[doc(alias = "writable")]
    pub fn get_writable(&self) -> Option<bool> {
        property::get(self, "writable")
    }

    /// Sets whether the value can be changed by assignment.
    ///
    /// Feature `object`.
    #[doc(alias = "writable")]
    pub fn set_writable(&self, value: bool) -> &Self {
        property::set_bool(self, "writable", value);
        self
    }

    /// The function that computes the value when the property is read.
    ///
    /// `() -> any get`
    ///
    /// Feature `object`.
    #[doc(alias = "get")]
    pub fn get_get(&self) -> Option<Function<fn() -> JsValue>> {
        property::get(self, "get")
    }

    /// Sets the function that computes the value when the property is read.
    ///
    /// Feature `object`.
    #[doc(alias = "get")]
    pub fn set_get(&self, value: impl IntoAnyFunction<Function<fn() -> JsValue>>) -> &Self {
        property::set(self, "get", &value.into_callback().into_function());
        self
    }

    /// The function that is called when the property is assigned.
    ///
    /// `(any) -> undefined set`
    ///
    /// Feature `object`.
    #[doc(alias = "set")]
    pub fn get_set(&self) -> Option<Function<fn(JsValue)>> {
        property::get(self, "set")
    }

    /// Sets the function that is called when the property is assigned.
    ///
    /// Feature `object`.
    #[doc(alias = "set")]
    pub fn set_set(&self, value: impl IntoFunction<Function<fn(JsValue)>>) -> &Self {
        property::set(self, "set", &value.into_callback().into_function());
        self
    }
}

impl Default for PropertyDescriptor {
    fn default() -> Self {
        Self::new()
    }
}

web_imports! {
    #[wasm_bindgen(catch, method, getter, js_name = "constructor")]
    pub(crate) fn try_get_constructor__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "hasOwnProperty")]
    pub(crate) fn try_call_hasOwnProperty__value__as_bool(this: &Js, a0: &JsValue) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, method, js_name = "isPrototypeOf")]
    pub(crate) fn try_call_isPrototypeOf__value__as_bool(this: &Js, a0: &JsValue) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, method, js_name = "propertyIsEnumerable")]
    pub(crate) fn try_call_propertyIsEnumerable__value__as_bool(this: &Js, a0: &JsValue) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Object")]
    pub(crate) fn try_new_Object__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Object", js_name = "assign")]
    pub(crate) fn try_static_call_Object_assign__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, variadic, static_method_of = Js, js_class = "Object", js_name = "assign")]
    pub(crate) fn try_static_call_Object_assign__value2_spread__as_value(
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Object", js_name = "create")]
    pub(crate) fn try_static_call_Object_create__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Object", js_name = "create")]
    pub(crate) fn try_static_call_Object_create__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Object", js_name = "defineProperties")]
    pub(crate) fn try_static_call_Object_defineProperties__value2__as_value(
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Object", js_name = "defineProperty")]
    pub(crate) fn try_static_call_Object_defineProperty__value_str_value__as_value(
        a0: &JsValue,
        a1: &str,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Object", js_name = "defineProperty")]
    pub(crate) fn try_static_call_Object_defineProperty__value3__as_value(
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Object", js_name = "entries")]
    pub(crate) fn try_static_call_Object_entries__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Object", js_name = "freeze")]
    pub(crate) fn try_static_call_Object_freeze__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Object", js_name = "fromEntries")]
    pub(crate) fn try_static_call_Object_fromEntries__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Object", js_name = "getOwnPropertyDescriptor")]
    pub(crate) fn try_static_call_Object_getOwnPropertyDescriptor__value_str__as_option_value(
        a0: &JsValue,
        a1: &str,
    ) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Object", js_name = "getOwnPropertyDescriptor")]
    pub(crate) fn try_static_call_Object_getOwnPropertyDescriptor__value2__as_option_value(
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Object", js_name = "getOwnPropertyDescriptors")]
    pub(crate) fn try_static_call_Object_getOwnPropertyDescriptors__value__as_value(
        a0: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Object", js_name = "getOwnPropertyNames")]
    pub(crate) fn try_static_call_Object_getOwnPropertyNames__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Object", js_name = "getOwnPropertySymbols")]
    pub(crate) fn try_static_call_Object_getOwnPropertySymbols__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Object", js_name = "getPrototypeOf")]
    pub(crate) fn try_static_call_Object_getPrototypeOf__value__as_option_value(
        a0: &JsValue,
    ) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Object", js_name = "groupBy")]
    pub(crate) fn try_static_call_Object_groupBy__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Object", js_name = "hasOwn")]
    pub(crate) fn try_static_call_Object_hasOwn__value_str__as_bool(a0: &JsValue, a1: &str) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Object", js_name = "hasOwn")]
    pub(crate) fn try_static_call_Object_hasOwn__value2__as_bool(
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Truth, Exception>;
    #[wasm_bindgen(static_method_of = Js, js_class = "Object", js_name = "is")]
    pub(crate) fn static_call_Object_is__value2__as_bool(a0: &JsValue, a1: &JsValue) -> Truth;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Object", js_name = "isExtensible")]
    pub(crate) fn try_static_call_Object_isExtensible__value__as_bool(a0: &JsValue) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Object", js_name = "isFrozen")]
    pub(crate) fn try_static_call_Object_isFrozen__value__as_bool(a0: &JsValue) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Object", js_name = "isSealed")]
    pub(crate) fn try_static_call_Object_isSealed__value__as_bool(a0: &JsValue) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Object", js_name = "keys")]
    pub(crate) fn try_static_call_Object_keys__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Object", js_name = "preventExtensions")]
    pub(crate) fn try_static_call_Object_preventExtensions__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Object", js_name = "seal")]
    pub(crate) fn try_static_call_Object_seal__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Object", js_name = "setPrototypeOf")]
    pub(crate) fn try_static_call_Object_setPrototypeOf__value2__as_value(
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Object", js_name = "values")]
    pub(crate) fn try_static_call_Object_values__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
}
