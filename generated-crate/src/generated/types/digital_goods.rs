//! Types: What can be bought in an app store

interface! {
    /// `interface DigitalGoodsService`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    pub struct DigitalGoodsService: [crate::Object];
    class = "DigitalGoodsService";
}

dictionary! {
    /// `dictionary ItemDetails`
    pub struct ItemDetails: [crate::Object];
    name = "ItemDetails";
}

enumeration! {
    /// `enum ItemType`
    pub enum ItemType {
        Product = "product",
        Subscription = "subscription",
    }
}

dictionary! {
    /// `dictionary PurchaseDetails`
    pub struct PurchaseDetails: [crate::Object];
    name = "PurchaseDetails";
}
