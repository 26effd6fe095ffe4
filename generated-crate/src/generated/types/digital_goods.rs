//! Types: What can be bought in an app store

web_interface! {
    /// A connection to an app store, to query and use purchases from an installed web app.
    ///
    /// `interface DigitalGoodsService`
    ///
    /// Features `digital-goods` and `experimental`. Exposed in Window. In secure contexts only.
    pub struct DigitalGoodsService: [crate::Object];
    class = "DigitalGoodsService";
}

web_dictionary! {
    /// The description of an item for sale in the app store.
    ///
    /// `dictionary ItemDetails`
    ///
    /// Features `digital-goods` and `experimental`.
    pub struct ItemDetails: [crate::Object];
    name = "ItemDetails";
}

web_enumeration! {
    /// A kind of item: `product` or `subscription`.
    ///
    /// `enum ItemType`
    ///
    /// Features `digital-goods` and `experimental`.
    pub enum ItemType {
        Product = "product",
        Subscription = "subscription",
    }
}

web_dictionary! {
    /// An item that the user has bought.
    ///
    /// `dictionary PurchaseDetails`
    ///
    /// Features `digital-goods` and `experimental`.
    pub struct PurchaseDetails: [crate::Object];
    name = "PurchaseDetails";
}
