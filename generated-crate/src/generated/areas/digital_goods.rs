//! What can be bought in an app store

#[cfg(feature = "experimental")]
use crate::runtime::prelude::*;
#[cfg(feature = "experimental")]
use crate::{DigitalGoodsService, ItemDetails, ItemType, PaymentCurrencyAmount, PurchaseDetails, Window};

#[cfg(feature = "experimental")]
impl DigitalGoodsService {
    /// Resolves to the details of the items with these IDs; unknown items are left out.
    ///
    /// `Promise<sequence<ItemDetails>> getDetails(sequence<DOMString> itemIds)`
    ///
    /// Features `digital-goods` and `experimental`.
    #[doc(alias = "getDetails")]
    #[inline]
    pub fn get_details(&self, item_ids: impl IntoSequence<String>) -> Promise<Array<ItemDetails>> {
        Promise::of_call(Js::try_call_getDetails__value__as_value(js(self), &item_ids.to_value()))
    }

    /// Resolves to the items that the user owns at present.
    ///
    /// `Promise<sequence<PurchaseDetails>> listPurchases()`
    ///
    /// Features `digital-goods` and `experimental`.
    #[doc(alias = "listPurchases")]
    #[inline]
    pub fn list_purchases(&self) -> Promise<Array<PurchaseDetails>> {
        Promise::of_call(Js::try_call_listPurchases__as_value(js(self)))
    }

    /// Resolves to the latest purchase of each item, including those that have expired or been consumed.
    ///
    /// `Promise<sequence<PurchaseDetails>> listPurchaseHistory()`
    ///
    /// Features `digital-goods` and `experimental`.
    #[doc(alias = "listPurchaseHistory")]
    #[inline]
    pub fn list_purchase_history(&self) -> Promise<Array<PurchaseDetails>> {
        Promise::of_call(Js::try_call_listPurchaseHistory__as_value(js(self)))
    }

    /// Marks a purchase as used up, so that the user can buy the item again.
    ///
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
    /// The description of an item for sale in the app store.
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

    /// The ID of the item in the store.
    ///
    /// `required DOMString itemId`
    ///
    /// Features `digital-goods` and `experimental`.
    #[doc(alias = "itemId")]
    pub fn get_item_id(&self) -> String {
        property::get(self, "itemId")
    }

    /// Sets the ID of the item in the store.
    ///
    /// Features `digital-goods` and `experimental`.
    #[doc(alias = "itemId")]
    pub fn set_item_id(&self, value: &str) -> &Self {
        property::set_str(self, "itemId", value);
        self
    }

    /// The name of the item for the user.
    ///
    /// `required DOMString title`
    ///
    /// Features `digital-goods` and `experimental`.
    #[doc(alias = "title")]
    pub fn get_title(&self) -> String {
        property::get(self, "title")
    }

    /// Sets the name of the item for the user.
    ///
    /// Features `digital-goods` and `experimental`.
    #[doc(alias = "title")]
    pub fn set_title(&self, value: &str) -> &Self {
        property::set_str(self, "title", value);
        self
    }

    /// The price of the item with its currency.
    ///
    /// `required PaymentCurrencyAmount price`
    ///
    /// Features `digital-goods` and `experimental`.
    #[doc(alias = "price")]
    pub fn get_price(&self) -> PaymentCurrencyAmount {
        property::get(self, "price")
    }

    /// Sets the price of the item with its currency.
    ///
    /// Features `digital-goods` and `experimental`.
    #[doc(alias = "price")]
    pub fn set_price(&self, value: &PaymentCurrencyAmount) -> &Self {
        property::set(self, "price", value.as_ref());
        self
    }

    /// Whether the item is a single product or a subscription.
    ///
    /// `ItemType type`
    ///
    /// Features `digital-goods` and `experimental`.
    #[doc(alias = "type")]
    pub fn get_type(&self) -> Option<ItemType> {
        property::get(self, "type")
    }

    /// Sets whether the item is a single product or a subscription.
    ///
    /// Features `digital-goods` and `experimental`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: ItemType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// A description of the item for the user.
    ///
    /// `DOMString description`
    ///
    /// Features `digital-goods` and `experimental`.
    #[doc(alias = "description")]
    pub fn get_description(&self) -> Option<String> {
        property::get(self, "description")
    }

    /// Sets a description of the item for the user.
    ///
    /// Features `digital-goods` and `experimental`.
    #[doc(alias = "description")]
    pub fn set_description(&self, value: &str) -> &Self {
        property::set_str(self, "description", value);
        self
    }

    /// The URLs of pictures of the item.
    ///
    /// `sequence<DOMString> iconURLs`
    ///
    /// Features `digital-goods` and `experimental`.
    #[doc(alias = "iconURLs")]
    pub fn get_icon_ur_ls(&self) -> Option<Array<String>> {
        property::get(self, "iconURLs")
    }

    /// Sets the URLs of pictures of the item.
    ///
    /// Features `digital-goods` and `experimental`.
    #[doc(alias = "iconURLs")]
    pub fn set_icon_ur_ls(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "iconURLs", &value.to_value());
        self
    }

    /// The length of one billing period as an ISO 8601 duration, such as `P1M`.
    ///
    /// `DOMString subscriptionPeriod`
    ///
    /// Features `digital-goods` and `experimental`.
    #[doc(alias = "subscriptionPeriod")]
    pub fn get_subscription_period(&self) -> Option<String> {
        property::get(self, "subscriptionPeriod")
    }

    /// Sets the length of one billing period as an ISO 8601 duration, such as `P1M`.
    ///
    /// Features `digital-goods` and `experimental`.
    #[doc(alias = "subscriptionPeriod")]
    pub fn set_subscription_period(&self, value: &str) -> &Self {
        property::set_str(self, "subscriptionPeriod", value);
        self
    }

    /// The length of the free trial as an ISO 8601 duration.
    ///
    /// `DOMString freeTrialPeriod`
    ///
    /// Features `digital-goods` and `experimental`.
    #[doc(alias = "freeTrialPeriod")]
    pub fn get_free_trial_period(&self) -> Option<String> {
        property::get(self, "freeTrialPeriod")
    }

    /// Sets the length of the free trial as an ISO 8601 duration.
    ///
    /// Features `digital-goods` and `experimental`.
    #[doc(alias = "freeTrialPeriod")]
    pub fn set_free_trial_period(&self, value: &str) -> &Self {
        property::set_str(self, "freeTrialPeriod", value);
        self
    }

    /// The lower price at the start of a subscription.
    ///
    /// `PaymentCurrencyAmount introductoryPrice`
    ///
    /// Features `digital-goods` and `experimental`.
    #[doc(alias = "introductoryPrice")]
    pub fn get_introductory_price(&self) -> Option<PaymentCurrencyAmount> {
        property::get(self, "introductoryPrice")
    }

    /// Sets the lower price at the start of a subscription.
    ///
    /// Features `digital-goods` and `experimental`.
    #[doc(alias = "introductoryPrice")]
    pub fn set_introductory_price(&self, value: &PaymentCurrencyAmount) -> &Self {
        property::set(self, "introductoryPrice", value.as_ref());
        self
    }

    /// The length of one period at the introductory price, as an ISO 8601 duration.
    ///
    /// `DOMString introductoryPricePeriod`
    ///
    /// Features `digital-goods` and `experimental`.
    #[doc(alias = "introductoryPricePeriod")]
    pub fn get_introductory_price_period(&self) -> Option<String> {
        property::get(self, "introductoryPricePeriod")
    }

    /// Sets the length of one period at the introductory price, as an ISO 8601 duration.
    ///
    /// Features `digital-goods` and `experimental`.
    #[doc(alias = "introductoryPricePeriod")]
    pub fn set_introductory_price_period(&self, value: &str) -> &Self {
        property::set_str(self, "introductoryPricePeriod", value);
        self
    }

    /// The number of periods for which the introductory price is valid.
    ///
    /// `[EnforceRange] unsigned long long introductoryPriceCycles`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Features `digital-goods` and `experimental`.
    #[doc(alias = "introductoryPriceCycles")]
    pub fn get_introductory_price_cycles(&self) -> Option<u64> {
        property::get(self, "introductoryPriceCycles")
    }

    /// Sets the number of periods for which the introductory price is valid.
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
    /// An item that the user has bought.
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

    /// The ID of the item that was bought.
    ///
    /// `required DOMString itemId`
    ///
    /// Features `digital-goods` and `experimental`.
    #[doc(alias = "itemId")]
    pub fn get_item_id(&self) -> String {
        property::get(self, "itemId")
    }

    /// Sets the ID of the item that was bought.
    ///
    /// Features `digital-goods` and `experimental`.
    #[doc(alias = "itemId")]
    pub fn set_item_id(&self, value: &str) -> &Self {
        property::set_str(self, "itemId", value);
        self
    }

    /// A token with which a server can verify the purchase.
    ///
    /// `required DOMString purchaseToken`
    ///
    /// Features `digital-goods` and `experimental`.
    #[doc(alias = "purchaseToken")]
    pub fn get_purchase_token(&self) -> String {
        property::get(self, "purchaseToken")
    }

    /// Sets a token with which a server can verify the purchase.
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
    /// Resolves to the store service for a payment method URL; rejects if it is not available.
    ///
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
