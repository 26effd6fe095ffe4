//! What can be bought in an app store

#[cfg(feature = "experimental")]
use crate::runtime::prelude::*;
#[cfg(feature = "experimental")]
use crate::{DigitalGoodsService, ItemDetails, ItemType, PaymentCurrencyAmount, PurchaseDetails, Window};

#[cfg(feature = "experimental")]
impl DigitalGoodsService {
    /// `Promise<sequence<ItemDetails>> getDetails(sequence<DOMString> itemIds)`
    ///
    /// Features `digital-goods` and `experimental`.
    #[doc(alias = "getDetails")]
    #[inline]
    pub fn get_details(&self, item_ids: impl IntoSequence<String>) -> Promise<Array<ItemDetails>> {
        Promise::of_call(Js::try_call_getDetails__value__as_value(js(self), &item_ids.to_value()))
    }

    /// `Promise<sequence<PurchaseDetails>> listPurchases()`
    ///
    /// Features `digital-goods` and `experimental`.
    #[doc(alias = "listPurchases")]
    #[inline]
    pub fn list_purchases(&self) -> Promise<Array<PurchaseDetails>> {
        Promise::of_call(Js::try_call_listPurchases__as_value(js(self)))
    }

    /// `Promise<sequence<PurchaseDetails>> listPurchaseHistory()`
    ///
    /// Features `digital-goods` and `experimental`.
    #[doc(alias = "listPurchaseHistory")]
    #[inline]
    pub fn list_purchase_history(&self) -> Promise<Array<PurchaseDetails>> {
        Promise::of_call(Js::try_call_listPurchaseHistory__as_value(js(self)))
    }

    /// `Promise<undefined> consume(DOMString purchaseToken)`
    ///
    /// Features `digital-goods` and `experimental`.
    #[inline]
    pub fn consume(&self, purchase_token: &str) -> Promise<()> {
        Promise::of_call(Js::try_call_consume__str__as_value(js(self), purchase_token))
    }
}

#[cfg(feature = "experimental")]
impl ItemDetails {
    /// Makes a new `ItemDetails`.
    ///
    /// `dictionary ItemDetails`
    ///
    /// Features `digital-goods` and `experimental`.
    pub fn new(item_id: &str, title: &str, price: &PaymentCurrencyAmount) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "itemId", item_id);
        property::set_str(&this, "title", title);
        property::set(&this, "price", price.as_ref());
        this
    }

    /// `required DOMString itemId`
    ///
    /// Features `digital-goods` and `experimental`.
    #[doc(alias = "itemId")]
    pub fn get_item_id(&self) -> String {
        property::get(self, "itemId")
    }

    /// `required DOMString itemId`
    ///
    /// Features `digital-goods` and `experimental`.
    #[doc(alias = "itemId")]
    pub fn set_item_id(&self, value: &str) -> &Self {
        property::set_str(self, "itemId", value);
        self
    }

    /// `required DOMString title`
    ///
    /// Features `digital-goods` and `experimental`.
    #[doc(alias = "title")]
    pub fn get_title(&self) -> String {
        property::get(self, "title")
    }

    /// `required DOMString title`
    ///
    /// Features `digital-goods` and `experimental`.
    #[doc(alias = "title")]
    pub fn set_title(&self, value: &str) -> &Self {
        property::set_str(self, "title", value);
        self
    }

    /// `required PaymentCurrencyAmount price`
    ///
    /// Features `digital-goods` and `experimental`.
    #[doc(alias = "price")]
    pub fn get_price(&self) -> PaymentCurrencyAmount {
        property::get(self, "price")
    }

    /// `required PaymentCurrencyAmount price`
    ///
    /// Features `digital-goods` and `experimental`.
    #[doc(alias = "price")]
    pub fn set_price(&self, value: &PaymentCurrencyAmount) -> &Self {
        property::set(self, "price", value.as_ref());
        self
    }

    /// `ItemType type`
    ///
    /// Features `digital-goods` and `experimental`.
    #[doc(alias = "type")]
    pub fn get_type(&self) -> Option<ItemType> {
        property::get(self, "type")
    }

    /// `ItemType type`
    ///
    /// Features `digital-goods` and `experimental`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: ItemType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// `DOMString description`
    ///
    /// Features `digital-goods` and `experimental`.
    #[doc(alias = "description")]
    pub fn get_description(&self) -> Option<String> {
        property::get(self, "description")
    }

    /// `DOMString description`
    ///
    /// Features `digital-goods` and `experimental`.
    #[doc(alias = "description")]
    pub fn set_description(&self, value: &str) -> &Self {
        property::set_str(self, "description", value);
        self
    }

    /// `sequence<DOMString> iconURLs`
    ///
    /// Features `digital-goods` and `experimental`.
    #[doc(alias = "iconURLs")]
    pub fn get_icon_ur_ls(&self) -> Option<Array<String>> {
        property::get(self, "iconURLs")
    }

    /// `sequence<DOMString> iconURLs`
    ///
    /// Features `digital-goods` and `experimental`.
    #[doc(alias = "iconURLs")]
    pub fn set_icon_ur_ls(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "iconURLs", &value.to_value());
        self
    }

    /// `DOMString subscriptionPeriod`
    ///
    /// Features `digital-goods` and `experimental`.
    #[doc(alias = "subscriptionPeriod")]
    pub fn get_subscription_period(&self) -> Option<String> {
        property::get(self, "subscriptionPeriod")
    }

    /// `DOMString subscriptionPeriod`
    ///
    /// Features `digital-goods` and `experimental`.
    #[doc(alias = "subscriptionPeriod")]
    pub fn set_subscription_period(&self, value: &str) -> &Self {
        property::set_str(self, "subscriptionPeriod", value);
        self
    }

    /// `DOMString freeTrialPeriod`
    ///
    /// Features `digital-goods` and `experimental`.
    #[doc(alias = "freeTrialPeriod")]
    pub fn get_free_trial_period(&self) -> Option<String> {
        property::get(self, "freeTrialPeriod")
    }

    /// `DOMString freeTrialPeriod`
    ///
    /// Features `digital-goods` and `experimental`.
    #[doc(alias = "freeTrialPeriod")]
    pub fn set_free_trial_period(&self, value: &str) -> &Self {
        property::set_str(self, "freeTrialPeriod", value);
        self
    }

    /// `PaymentCurrencyAmount introductoryPrice`
    ///
    /// Features `digital-goods` and `experimental`.
    #[doc(alias = "introductoryPrice")]
    pub fn get_introductory_price(&self) -> Option<PaymentCurrencyAmount> {
        property::get(self, "introductoryPrice")
    }

    /// `PaymentCurrencyAmount introductoryPrice`
    ///
    /// Features `digital-goods` and `experimental`.
    #[doc(alias = "introductoryPrice")]
    pub fn set_introductory_price(&self, value: &PaymentCurrencyAmount) -> &Self {
        property::set(self, "introductoryPrice", value.as_ref());
        self
    }

    /// `DOMString introductoryPricePeriod`
    ///
    /// Features `digital-goods` and `experimental`.
    #[doc(alias = "introductoryPricePeriod")]
    pub fn get_introductory_price_period(&self) -> Option<String> {
        property::get(self, "introductoryPricePeriod")
    }

    /// `DOMString introductoryPricePeriod`
    ///
    /// Features `digital-goods` and `experimental`.
    #[doc(alias = "introductoryPricePeriod")]
    pub fn set_introductory_price_period(&self, value: &str) -> &Self {
        property::set_str(self, "introductoryPricePeriod", value);
        self
    }

    /// `[EnforceRange] unsigned long long introductoryPriceCycles`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Features `digital-goods` and `experimental`.
    #[doc(alias = "introductoryPriceCycles")]
    pub fn get_introductory_price_cycles(&self) -> Option<u64> {
        property::get(self, "introductoryPriceCycles")
    }

    /// `[EnforceRange] unsigned long long introductoryPriceCycles`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    ///
    /// Features `digital-goods` and `experimental`.
    #[doc(alias = "introductoryPriceCycles")]
    pub fn set_introductory_price_cycles(&self, value: u64) -> &Self {
        property::set_f64(self, "introductoryPriceCycles", safe_integer::unsigned(value));
        self
    }
}

#[cfg(feature = "experimental")]
impl PurchaseDetails {
    /// Makes a new `PurchaseDetails`.
    ///
    /// `dictionary PurchaseDetails`
    ///
    /// Features `digital-goods` and `experimental`.
    pub fn new(item_id: &str, purchase_token: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "itemId", item_id);
        property::set_str(&this, "purchaseToken", purchase_token);
        this
    }

    /// `required DOMString itemId`
    ///
    /// Features `digital-goods` and `experimental`.
    #[doc(alias = "itemId")]
    pub fn get_item_id(&self) -> String {
        property::get(self, "itemId")
    }

    /// `required DOMString itemId`
    ///
    /// Features `digital-goods` and `experimental`.
    #[doc(alias = "itemId")]
    pub fn set_item_id(&self, value: &str) -> &Self {
        property::set_str(self, "itemId", value);
        self
    }

    /// `required DOMString purchaseToken`
    ///
    /// Features `digital-goods` and `experimental`.
    #[doc(alias = "purchaseToken")]
    pub fn get_purchase_token(&self) -> String {
        property::get(self, "purchaseToken")
    }

    /// `required DOMString purchaseToken`
    ///
    /// Features `digital-goods` and `experimental`.
    #[doc(alias = "purchaseToken")]
    pub fn set_purchase_token(&self, value: &str) -> &Self {
        property::set_str(self, "purchaseToken", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Window {
    /// `Promise<DigitalGoodsService> getDigitalGoodsService(DOMString serviceProvider)`
    ///
    /// Features `digital-goods` and `experimental`. In secure contexts only. Not in Baseline. [Specification](https://wicg.github.io/digital-goods/#getdigitalgoodsservice-method)
    #[doc(alias = "getDigitalGoodsService")]
    #[inline]
    pub fn get_digital_goods_service(&self, service_provider: &str) -> Promise<DigitalGoodsService> {
        Promise::of_call(Js::try_call_getDigitalGoodsService__str__as_value(js(self), service_provider))
    }
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "consume")]
    pub(crate) fn try_call_consume__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getDetails")]
    pub(crate) fn try_call_getDetails__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getDigitalGoodsService")]
    pub(crate) fn try_call_getDigitalGoodsService__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "listPurchaseHistory")]
    pub(crate) fn try_call_listPurchaseHistory__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "listPurchases")]
    pub(crate) fn try_call_listPurchases__as_value(this: &Js) -> Result<Js, Exception>;
}
