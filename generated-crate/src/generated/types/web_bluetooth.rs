//! Types: Bluetooth devices

/// `dictionary BluetoothLEScanOptions`
#[doc(alias = "BluetoothLEScanOptions")]
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
#[repr(transparent)]
pub struct BluetoothLeScanOptions {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
dictionary!(BluetoothLeScanOptions:; "BluetoothLEScanOptions");

/// `interface BluetoothDataFilter`
///
/// Exposed in Window.
///
/// In secure contexts only.
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
#[repr(transparent)]
pub struct BluetoothDataFilter {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
interface!(BluetoothDataFilter:; "BluetoothDataFilter");

/// `interface BluetoothManufacturerDataFilter`
///
/// Exposed in Window.
///
/// In secure contexts only.
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
#[repr(transparent)]
pub struct BluetoothManufacturerDataFilter {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
interface!(BluetoothManufacturerDataFilter:; "BluetoothManufacturerDataFilter");

/// `interface BluetoothServiceDataFilter`
///
/// Exposed in Window.
///
/// In secure contexts only.
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
#[repr(transparent)]
pub struct BluetoothServiceDataFilter {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
interface!(BluetoothServiceDataFilter:; "BluetoothServiceDataFilter");

/// `interface BluetoothLEScanFilter`
///
/// Exposed in Window.
///
/// In secure contexts only.
#[doc(alias = "BluetoothLEScanFilter")]
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
#[repr(transparent)]
pub struct BluetoothLeScanFilter {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
interface!(BluetoothLeScanFilter:; "BluetoothLEScanFilter");

/// `interface BluetoothLEScan`
///
/// Exposed in Window.
///
/// In secure contexts only.
#[doc(alias = "BluetoothLEScan")]
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
#[repr(transparent)]
pub struct BluetoothLeScan {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
interface!(BluetoothLeScan:; "BluetoothLEScan");

/// `dictionary BluetoothLEScanPermissionDescriptor : PermissionDescriptor`
#[doc(alias = "BluetoothLEScanPermissionDescriptor")]
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
#[repr(transparent)]
pub struct BluetoothLeScanPermissionDescriptor {
    parent: crate::PermissionDescriptor,
}
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
dictionary!(BluetoothLeScanPermissionDescriptor: crate::PermissionDescriptor; "BluetoothLEScanPermissionDescriptor");

/// `interface BluetoothLEScanPermissionResult : PermissionStatus`
///
/// Exposed in Window.
///
/// In secure contexts only.
#[doc(alias = "BluetoothLEScanPermissionResult")]
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
#[repr(transparent)]
pub struct BluetoothLeScanPermissionResult {
    parent: crate::PermissionStatus,
}

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
interface!(
    BluetoothLeScanPermissionResult: crate::PermissionStatus,
    crate::EventTarget; "BluetoothLEScanPermissionResult"
);

/// `dictionary BluetoothDataFilterInit`
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
#[repr(transparent)]
pub struct BluetoothDataFilterInit {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
dictionary!(BluetoothDataFilterInit:; "BluetoothDataFilterInit");
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
extended!([] BluetoothDataFilterInit);

/// `dictionary BluetoothManufacturerDataFilterInit : BluetoothDataFilterInit`
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
#[repr(transparent)]
pub struct BluetoothManufacturerDataFilterInit {
    parent: crate::BluetoothDataFilterInit,
}
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
dictionary!(BluetoothManufacturerDataFilterInit: crate::BluetoothDataFilterInit; "BluetoothManufacturerDataFilterInit");

/// `dictionary BluetoothServiceDataFilterInit : BluetoothDataFilterInit`
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
#[repr(transparent)]
pub struct BluetoothServiceDataFilterInit {
    parent: crate::BluetoothDataFilterInit,
}
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
dictionary!(BluetoothServiceDataFilterInit: crate::BluetoothDataFilterInit; "BluetoothServiceDataFilterInit");

/// `dictionary BluetoothLEScanFilterInit`
#[doc(alias = "BluetoothLEScanFilterInit")]
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
#[repr(transparent)]
pub struct BluetoothLeScanFilterInit {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
dictionary!(BluetoothLeScanFilterInit:; "BluetoothLEScanFilterInit");

/// `dictionary RequestDeviceOptions`
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
#[repr(transparent)]
pub struct RequestDeviceOptions {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
dictionary!(RequestDeviceOptions:; "RequestDeviceOptions");

/// `interface Bluetooth : EventTarget`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Bluetooth) · [Specification](https://bluetooth.spec.whatwg.org/#bluetooth)
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
#[repr(transparent)]
pub struct Bluetooth {
    parent: crate::EventTarget,
}
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
interface!(Bluetooth: crate::EventTarget; "Bluetooth");

/// `dictionary BluetoothPermissionDescriptor : PermissionDescriptor`
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
#[repr(transparent)]
pub struct BluetoothPermissionDescriptor {
    parent: crate::PermissionDescriptor,
}
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
dictionary!(BluetoothPermissionDescriptor: crate::PermissionDescriptor; "BluetoothPermissionDescriptor");

/// `dictionary AllowedBluetoothDevice`
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
#[repr(transparent)]
pub struct AllowedBluetoothDevice {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
dictionary!(AllowedBluetoothDevice:; "AllowedBluetoothDevice");

/// `dictionary BluetoothPermissionStorage`
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
#[repr(transparent)]
pub struct BluetoothPermissionStorage {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
dictionary!(BluetoothPermissionStorage:; "BluetoothPermissionStorage");

/// `interface BluetoothPermissionResult : PermissionStatus`
///
/// Exposed in Window.
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
#[repr(transparent)]
pub struct BluetoothPermissionResult {
    parent: crate::PermissionStatus,
}
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
interface!(BluetoothPermissionResult: crate::PermissionStatus, crate::EventTarget; "BluetoothPermissionResult");

/// `interface ValueEvent : Event`
///
/// Exposed in Window.
///
/// In secure contexts only.
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
#[repr(transparent)]
pub struct ValueEvent {
    parent: crate::Event,
}
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
interface!(ValueEvent: crate::Event; "ValueEvent");

/// `dictionary ValueEventInit : EventInit`
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
#[repr(transparent)]
pub struct ValueEventInit {
    parent: crate::EventInit,
}
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
dictionary!(ValueEventInit: crate::EventInit; "ValueEventInit");

/// `interface BluetoothDevice : EventTarget`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BluetoothDevice) · [Specification](https://bluetooth.spec.whatwg.org/#bluetoothdevice-interface)
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
#[repr(transparent)]
pub struct BluetoothDevice {
    parent: crate::EventTarget,
}
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
interface!(BluetoothDevice: crate::EventTarget; "BluetoothDevice");

/// `dictionary WatchAdvertisementsOptions`
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
#[repr(transparent)]
pub struct WatchAdvertisementsOptions {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
dictionary!(WatchAdvertisementsOptions:; "WatchAdvertisementsOptions");

/// `interface BluetoothManufacturerDataMap`
///
/// Exposed in Window.
///
/// In secure contexts only.
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
#[repr(transparent)]
pub struct BluetoothManufacturerDataMap {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
interface!(BluetoothManufacturerDataMap:; "BluetoothManufacturerDataMap");

/// `interface BluetoothServiceDataMap`
///
/// Exposed in Window.
///
/// In secure contexts only.
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
#[repr(transparent)]
pub struct BluetoothServiceDataMap {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
interface!(BluetoothServiceDataMap:; "BluetoothServiceDataMap");

/// `interface BluetoothAdvertisingEvent : Event`
///
/// Exposed in Window.
///
/// In secure contexts only.
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
#[repr(transparent)]
pub struct BluetoothAdvertisingEvent {
    parent: crate::Event,
}
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
interface!(BluetoothAdvertisingEvent: crate::Event; "BluetoothAdvertisingEvent");

/// `dictionary BluetoothAdvertisingEventInit : EventInit`
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
#[repr(transparent)]
pub struct BluetoothAdvertisingEventInit {
    parent: crate::EventInit,
}
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
dictionary!(BluetoothAdvertisingEventInit: crate::EventInit; "BluetoothAdvertisingEventInit");

/// `interface BluetoothRemoteGATTServer`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BluetoothRemoteGATTServer) · [Specification](https://bluetooth.spec.whatwg.org/#bluetoothgattremoteserver-interface)
#[doc(alias = "BluetoothRemoteGATTServer")]
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
#[repr(transparent)]
pub struct BluetoothRemoteGattServer {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
interface!(BluetoothRemoteGattServer:; "BluetoothRemoteGATTServer");

/// `interface BluetoothRemoteGATTService : EventTarget`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BluetoothRemoteGATTService) · [Specification](https://bluetooth.spec.whatwg.org/#bluetoothgattservice-interface)
#[doc(alias = "BluetoothRemoteGATTService")]
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
#[repr(transparent)]
pub struct BluetoothRemoteGattService {
    parent: crate::EventTarget,
}
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
interface!(BluetoothRemoteGattService: crate::EventTarget; "BluetoothRemoteGATTService");

/// `interface BluetoothRemoteGATTCharacteristic : EventTarget`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BluetoothRemoteGATTCharacteristic) · [Specification](https://bluetooth.spec.whatwg.org/#bluetoothgattcharacteristic-interface)
#[doc(alias = "BluetoothRemoteGATTCharacteristic")]
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
#[repr(transparent)]
pub struct BluetoothRemoteGattCharacteristic {
    parent: crate::EventTarget,
}
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
interface!(BluetoothRemoteGattCharacteristic: crate::EventTarget; "BluetoothRemoteGATTCharacteristic");

/// `interface BluetoothCharacteristicProperties`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BluetoothCharacteristicProperties) · [Specification](https://bluetooth.spec.whatwg.org/#characteristicproperties-interface)
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
#[repr(transparent)]
pub struct BluetoothCharacteristicProperties {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
interface!(BluetoothCharacteristicProperties:; "BluetoothCharacteristicProperties");

/// `interface BluetoothRemoteGATTDescriptor`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BluetoothRemoteGATTDescriptor) · [Specification](https://bluetooth.spec.whatwg.org/#bluetoothgattdescriptor-interface)
#[doc(alias = "BluetoothRemoteGATTDescriptor")]
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
#[repr(transparent)]
pub struct BluetoothRemoteGattDescriptor {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
interface!(BluetoothRemoteGattDescriptor:; "BluetoothRemoteGATTDescriptor");

/// `interface BluetoothUUID`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BluetoothUUID) · [Specification](https://bluetooth.spec.whatwg.org/#bluetoothuuid)
#[doc(alias = "BluetoothUUID")]
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
#[repr(transparent)]
pub struct BluetoothUuid {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
interface!(BluetoothUuid:; "BluetoothUUID");

/// `typedef (DOMString or unsigned long) BluetoothServiceUUID`
#[doc(alias = "BluetoothServiceUUID")]
#[non_exhaustive]
pub enum BluetoothServiceUuid {
    /// `String`
    String(crate::JsString),
    /// `Number`
    Number(f64),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(BluetoothServiceUuid {
    String(crate::JsString): string,
    Number(f64): number,
});

/// `(DOMString or unsigned long)`
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
#[non_exhaustive]
pub enum StringOrNumber {
    /// `String`
    String(crate::JsString),
    /// `Number`
    Number(f64),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
union!(StringOrNumber {
    String(crate::JsString): string,
    Number(f64): number,
});

/// `typedef (DOMString or unsigned long) BluetoothCharacteristicUUID`
#[doc(alias = "BluetoothCharacteristicUUID")]
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
#[non_exhaustive]
pub enum BluetoothCharacteristicUuid {
    /// `String`
    String(crate::JsString),
    /// `Number`
    Number(f64),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
union!(BluetoothCharacteristicUuid {
    String(crate::JsString): string,
    Number(f64): number,
});

/// `typedef (DOMString or unsigned long) BluetoothDescriptorUUID`
#[doc(alias = "BluetoothDescriptorUUID")]
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
#[non_exhaustive]
pub enum BluetoothDescriptorUuid {
    /// `String`
    String(crate::JsString),
    /// `Number`
    Number(f64),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
union!(BluetoothDescriptorUuid {
    String(crate::JsString): string,
    Number(f64): number,
});
