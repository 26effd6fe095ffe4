//! Types: What can be bought in an app store

web_interface! {
    /// `interface DigitalGoodsService`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    pub struct DigitalGoodsService: [crate::Object];
    class = "DigitalGoodsService";
}

web_dictionary! {
    /// `dictionary ItemDetails`
    pub struct ItemDetails: [crate::Object];
    name = "ItemDetails";
}

web_enumeration! {
    /// `enum ItemType`
    pub enum ItemType {
        Product = "product",
        Subscription = "subscription",
    }
}

web_dictionary! {
    /// `dictionary PurchaseDetails`
    pub struct PurchaseDetails: [crate::Object];
    name = "PurchaseDetails";
}
