//! Types: What can be bought in an app store

/// `interface DigitalGoodsService`
///
/// Exposed in Window.
///
/// In secure contexts only.
#[repr(transparent)]
pub struct DigitalGoodsService {
    parent: crate::Object,
}
interface!(DigitalGoodsService:; "DigitalGoodsService");

/// `dictionary ItemDetails`
#[repr(transparent)]
pub struct ItemDetails {
    parent: crate::Object,
}
dictionary!(ItemDetails:; "ItemDetails");

/// `enum ItemType`
#[non_exhaustive]
pub enum ItemType {
    /// `"product"`
    Product,
    /// `"subscription"`
    Subscription,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(ItemType {
    Product = "product",
    Subscription = "subscription",
});

/// `dictionary PurchaseDetails`
#[repr(transparent)]
pub struct PurchaseDetails {
    parent: crate::Object,
}
dictionary!(PurchaseDetails:; "PurchaseDetails");
