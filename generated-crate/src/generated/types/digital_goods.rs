//! Types: What can be bought in an app store

web_interface! {
    /// `interface DigitalGoodsService`
    ///
    /// Features `digital-goods` and `experimental`. Exposed in Window. In secure contexts only.
    pub struct DigitalGoodsService: [crate::Object];
    class = "DigitalGoodsService";
}

web_dictionary! {
    /// `dictionary ItemDetails`
    ///
    /// Features `digital-goods` and `experimental`.
    pub struct ItemDetails: [crate::Object];
    name = "ItemDetails";
}

web_enumeration! {
    /// `enum ItemType`
    ///
    /// Features `digital-goods` and `experimental`.
    pub enum ItemType {
        Product = "product",
        Subscription = "subscription",
    }
}

web_dictionary! {
    /// `dictionary PurchaseDetails`
    ///
    /// Features `digital-goods` and `experimental`.
    pub struct PurchaseDetails: [crate::Object];
    name = "PurchaseDetails";
}
