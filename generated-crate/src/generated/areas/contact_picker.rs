//! Letting the user choose contacts

#[cfg(feature = "experimental")]
use crate::runtime::prelude::*;
#[cfg(feature = "experimental")]
use crate::{Blob, ContactAddress, ContactInfo, ContactProperty, ContactsManager, ContactsSelectOptions, Navigator};

#[cfg(feature = "experimental")]
impl ContactAddress {
    /// Returns a plain object with the same fields, for `JSON.stringify`.
    ///
    /// `object toJSON()`
    ///
    /// Features `contact-picker` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ContactAddress/toJSON) · [Specification](https://w3c.github.io/contact-picker/#dom-contactaddress-tojson)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> Result<Object, Exception> {
        Js::try_call_toJSON__as_value(js(self)).map(Js::read)
    }

    /// The city or town.
    ///
    /// `readonly attribute DOMString city`
    ///
    /// Features `contact-picker` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ContactAddress/city) · [Specification](https://w3c.github.io/contact-picker/#dom-contactaddress-city)
    #[inline]
    pub fn city(&self) -> String {
        Js::get_city__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The country as a two-letter code in capitals, such as `DE`.
    ///
    /// `readonly attribute DOMString country`
    ///
    /// Features `contact-picker` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ContactAddress/country) · [Specification](https://w3c.github.io/contact-picker/#dom-contactaddress-country)
    #[inline]
    pub fn country(&self) -> String {
        Js::get_country__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// A district or neighbourhood within the city.
    ///
    /// `readonly attribute DOMString dependentLocality`
    ///
    /// Features `contact-picker` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ContactAddress/dependentLocality) · [Specification](https://w3c.github.io/contact-picker/#dom-contactaddress-dependentlocality)
    #[doc(alias = "dependentLocality")]
    #[inline]
    pub fn dependent_locality(&self) -> String {
        Js::get_dependentLocality__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The company or institution at the address.
    ///
    /// `readonly attribute DOMString organization`
    ///
    /// Features `contact-picker` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ContactAddress/organization) · [Specification](https://w3c.github.io/contact-picker/#dom-contactaddress-organization)
    #[inline]
    pub fn organization(&self) -> String {
        Js::get_organization__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The phone number of the recipient.
    ///
    /// `readonly attribute DOMString phone`
    ///
    /// Features `contact-picker` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ContactAddress/phone) · [Specification](https://w3c.github.io/contact-picker/#dom-contactaddress-phone)
    #[inline]
    pub fn phone(&self) -> String {
        Js::get_phone__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The postal code or ZIP code.
    ///
    /// `readonly attribute DOMString postalCode`
    ///
    /// Features `contact-picker` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ContactAddress/postalCode) · [Specification](https://w3c.github.io/contact-picker/#dom-contactaddress-postalcode)
    #[doc(alias = "postalCode")]
    #[inline]
    pub fn postal_code(&self) -> String {
        Js::get_postalCode__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The name of the person at the address.
    ///
    /// `readonly attribute DOMString recipient`
    ///
    /// Features `contact-picker` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ContactAddress/recipient) · [Specification](https://w3c.github.io/contact-picker/#dom-contactaddress-recipient)
    #[inline]
    pub fn recipient(&self) -> String {
        Js::get_recipient__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The state, province or canton.
    ///
    /// `readonly attribute DOMString region`
    ///
    /// Features `contact-picker` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ContactAddress/region) · [Specification](https://w3c.github.io/contact-picker/#dom-contactaddress-region)
    #[inline]
    pub fn region(&self) -> String {
        Js::get_region__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// A code for postal sorting that some countries use, such as CEDEX in France.
    ///
    /// `readonly attribute DOMString sortingCode`
    ///
    /// Features `contact-picker` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ContactAddress/sortingCode) · [Specification](https://w3c.github.io/contact-picker/#dom-contactaddress-sortingcode)
    #[doc(alias = "sortingCode")]
    #[inline]
    pub fn sorting_code(&self) -> String {
        Js::get_sortingCode__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The most exact part of the address, such as street, house number and flat.
    ///
    /// `readonly attribute FrozenArray<DOMString> addressLine`
    ///
    /// Features `contact-picker` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ContactAddress/addressLine) · [Specification](https://w3c.github.io/contact-picker/#dom-contactaddress-addressline)
    #[doc(alias = "addressLine")]
    #[inline]
    pub fn address_line(&self) -> Array<String> {
        FromJs::from_js(Js::get_addressLine__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl ContactInfo {
    /// The data of one chosen contact, with only the properties that were asked for.
    ///
    /// `dictionary ContactInfo`
    ///
    /// Features `contact-picker` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The postal addresses of the contact.
    ///
    /// `sequence<ContactAddress> address`
    ///
    /// Features `contact-picker` and `experimental`.
    #[doc(alias = "address")]
    pub fn get_address(&self) -> Option<Array<ContactAddress>> {
        property::get(self, "address")
    }

    /// Sets the postal addresses of the contact.
    ///
    /// Features `contact-picker` and `experimental`.
    #[doc(alias = "address")]
    pub fn set_address(&self, value: impl IntoSequence<ContactAddress>) -> &Self {
        property::set(self, "address", &value.to_value());
        self
    }

    /// The email addresses of the contact.
    ///
    /// `sequence<DOMString> email`
    ///
    /// Features `contact-picker` and `experimental`.
    #[doc(alias = "email")]
    pub fn get_email(&self) -> Option<Array<String>> {
        property::get(self, "email")
    }

    /// Sets the email addresses of the contact.
    ///
    /// Features `contact-picker` and `experimental`.
    #[doc(alias = "email")]
    pub fn set_email(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "email", &value.to_value());
        self
    }

    /// The pictures of the contact.
    ///
    /// `sequence<Blob> icon`
    ///
    /// Features `contact-picker` and `experimental`.
    #[doc(alias = "icon")]
    pub fn get_icon(&self) -> Option<Array<Blob>> {
        property::get(self, "icon")
    }

    /// Sets the pictures of the contact.
    ///
    /// Features `contact-picker` and `experimental`.
    #[doc(alias = "icon")]
    pub fn set_icon(&self, value: impl IntoSequence<Blob>) -> &Self {
        property::set(self, "icon", &value.to_value());
        self
    }

    /// The names of the contact.
    ///
    /// `sequence<DOMString> name`
    ///
    /// Features `contact-picker` and `experimental`.
    #[doc(alias = "name")]
    pub fn get_name(&self) -> Option<Array<String>> {
        property::get(self, "name")
    }

    /// Sets the names of the contact.
    ///
    /// Features `contact-picker` and `experimental`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "name", &value.to_value());
        self
    }

    /// The phone numbers of the contact.
    ///
    /// `sequence<DOMString> tel`
    ///
    /// Features `contact-picker` and `experimental`.
    #[doc(alias = "tel")]
    pub fn get_tel(&self) -> Option<Array<String>> {
        property::get(self, "tel")
    }

    /// Sets the phone numbers of the contact.
    ///
    /// Features `contact-picker` and `experimental`.
    #[doc(alias = "tel")]
    pub fn set_tel(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "tel", &value.to_value());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for ContactInfo {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl ContactsSelectOptions {
    /// The options of `select`.
    ///
    /// `dictionary ContactsSelectOptions`
    ///
    /// Features `contact-picker` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether the user can choose more than one contact.
    ///
    /// `boolean multiple = false`
    ///
    /// Features `contact-picker` and `experimental`.
    #[doc(alias = "multiple")]
    pub fn get_multiple(&self) -> Option<bool> {
        property::get(self, "multiple")
    }

    /// Sets whether the user can choose more than one contact.
    ///
    /// Features `contact-picker` and `experimental`.
    #[doc(alias = "multiple")]
    pub fn set_multiple(&self, value: bool) -> &Self {
        property::set_bool(self, "multiple", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for ContactsSelectOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl ContactsManager {
    /// Resolves to the properties that the browser can supply.
    ///
    /// `Promise<sequence<ContactProperty>> getProperties()`
    ///
    /// Features `contact-picker` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ContactsManager/getProperties) · [Specification](https://w3c.github.io/contact-picker/#contacts-manager-getproperties)
    #[doc(alias = "getProperties")]
    #[inline]
    pub fn get_properties(&self) -> Promise<Array<ContactProperty>> {
        Promise::of_call(Js::try_call_getProperties__as_value(js(self)))
    }

    /// Opens the contact picker and resolves to the chosen contacts; needs a user gesture.
    ///
    /// `Promise<sequence<ContactInfo>> select(sequence<ContactProperty> properties, optional ContactsSelectOptions options = {})`
    ///
    /// Features `contact-picker` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ContactsManager/select) · [Specification](https://w3c.github.io/contact-picker/#contacts-manager-select)
    #[inline]
    pub fn select(&self, properties: impl IntoSequence<ContactProperty>) -> Promise<Array<ContactInfo>> {
        Promise::of_call(Js::try_call_select__value__as_value(js(self), &properties.to_value()))
    }

    /// As `select`, with `options`.
    ///
    /// `Promise<sequence<ContactInfo>> select(sequence<ContactProperty> properties, optional ContactsSelectOptions options = {})`
    ///
    /// Features `contact-picker` and `experimental`.
    #[doc(alias = "select")]
    #[inline]
    pub fn select_with_options(
        &self,
        properties: impl IntoSequence<ContactProperty>,
        options: &ContactsSelectOptions,
    ) -> Promise<Array<ContactInfo>> {
        Promise::of_call(Js::try_call_select__value2__as_value(js(self), &properties.to_value(), options.as_ref()))
    }
}

#[cfg(feature = "experimental")]
impl Navigator {
    /// The entry point to the contact picker.
    ///
    /// `readonly attribute ContactsManager contacts`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Features `contact-picker` and `experimental`. Exposed in Window only. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/contacts) · [Specification](https://w3c.github.io/contact-picker/#dom-navigator-contacts)
    #[inline]
    pub fn contacts(&self) -> Option<ContactsManager> {
        Js::get_contacts__as_option_value(js(self)).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "addressLine")]
    pub(crate) fn get_addressLine__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "city")]
    pub(crate) fn get_city__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "contacts")]
    pub(crate) fn get_contacts__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "country")]
    pub(crate) fn get_country__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "dependentLocality")]
    pub(crate) fn get_dependentLocality__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "organization")]
    pub(crate) fn get_organization__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "phone")]
    pub(crate) fn get_phone__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "postalCode")]
    pub(crate) fn get_postalCode__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "recipient")]
    pub(crate) fn get_recipient__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "sortingCode")]
    pub(crate) fn get_sortingCode__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "getProperties")]
    pub(crate) fn try_call_getProperties__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "select")]
    pub(crate) fn try_call_select__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "select")]
    pub(crate) fn try_call_select__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
}
