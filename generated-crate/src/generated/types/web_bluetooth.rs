//! Types: Bluetooth devices
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
/// `dictionary BluetoothLEScanOptions`
#[doc(alias = "BluetoothLEScanOptions")]
#[repr(transparent)]
pub struct BluetoothLeScanOptions {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
dictionary!(BluetoothLeScanOptions:; "BluetoothLEScanOptions");

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
/// `interface BluetoothDataFilter`
///
/// Exposed in Window.
///
/// In secure contexts only.
#[repr(transparent)]
pub struct BluetoothDataFilter {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
interface!(BluetoothDataFilter:; "BluetoothDataFilter");

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
/// `interface BluetoothManufacturerDataFilter`
///
/// Exposed in Window.
///
/// In secure contexts only.
#[repr(transparent)]
pub struct BluetoothManufacturerDataFilter {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
interface!(BluetoothManufacturerDataFilter:; "BluetoothManufacturerDataFilter");

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
/// `interface BluetoothServiceDataFilter`
///
/// Exposed in Window.
///
/// In secure contexts only.
#[repr(transparent)]
pub struct BluetoothServiceDataFilter {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
interface!(BluetoothServiceDataFilter:; "BluetoothServiceDataFilter");

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
/// `interface BluetoothLEScanFilter`
///
/// Exposed in Window.
///
/// In secure contexts only.
#[doc(alias = "BluetoothLEScanFilter")]
#[repr(transparent)]
pub struct BluetoothLeScanFilter {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
interface!(BluetoothLeScanFilter:; "BluetoothLEScanFilter");

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
/// `interface BluetoothLEScan`
///
/// Exposed in Window.
///
/// In secure contexts only.
#[doc(alias = "BluetoothLEScan")]
#[repr(transparent)]
pub struct BluetoothLeScan {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
interface!(BluetoothLeScan:; "BluetoothLEScan");

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
/// `dictionary BluetoothLEScanPermissionDescriptor : PermissionDescriptor`
#[doc(alias = "BluetoothLEScanPermissionDescriptor")]
#[repr(transparent)]
pub struct BluetoothLeScanPermissionDescriptor {
    parent: crate::PermissionDescriptor,
}
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
dictionary!(BluetoothLeScanPermissionDescriptor: crate::PermissionDescriptor; "BluetoothLEScanPermissionDescriptor");

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
/// `interface BluetoothLEScanPermissionResult : PermissionStatus`
///
/// Exposed in Window.
///
/// In secure contexts only.
#[doc(alias = "BluetoothLEScanPermissionResult")]
#[repr(transparent)]
pub struct BluetoothLeScanPermissionResult {
    parent: crate::PermissionStatus,
}

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
interface!(
    BluetoothLeScanPermissionResult: crate::PermissionStatus,
    crate::EventTarget; "BluetoothLEScanPermissionResult"
);

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
/// `dictionary BluetoothDataFilterInit`
#[repr(transparent)]
pub struct BluetoothDataFilterInit {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
dictionary!(BluetoothDataFilterInit:; "BluetoothDataFilterInit");

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
/// `dictionary BluetoothManufacturerDataFilterInit : BluetoothDataFilterInit`
#[repr(transparent)]
pub struct BluetoothManufacturerDataFilterInit {
    parent: crate::BluetoothDataFilterInit,
}
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
dictionary!(BluetoothManufacturerDataFilterInit: crate::BluetoothDataFilterInit; "BluetoothManufacturerDataFilterInit");

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
/// `dictionary BluetoothServiceDataFilterInit : BluetoothDataFilterInit`
#[repr(transparent)]
pub struct BluetoothServiceDataFilterInit {
    parent: crate::BluetoothDataFilterInit,
}
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
dictionary!(BluetoothServiceDataFilterInit: crate::BluetoothDataFilterInit; "BluetoothServiceDataFilterInit");

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
/// `dictionary BluetoothLEScanFilterInit`
#[doc(alias = "BluetoothLEScanFilterInit")]
#[repr(transparent)]
pub struct BluetoothLeScanFilterInit {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
dictionary!(BluetoothLeScanFilterInit:; "BluetoothLEScanFilterInit");

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
/// `dictionary RequestDeviceOptions`
#[repr(transparent)]
pub struct RequestDeviceOptions {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
dictionary!(RequestDeviceOptions:; "RequestDeviceOptions");

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
/// `interface Bluetooth : EventTarget`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Bluetooth) · [Specification](https://bluetooth.spec.whatwg.org/#bluetooth)
#[repr(transparent)]
pub struct Bluetooth {
    parent: crate::EventTarget,
}
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
interface!(Bluetooth: crate::EventTarget; "Bluetooth");

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
/// `dictionary BluetoothPermissionDescriptor : PermissionDescriptor`
#[repr(transparent)]
pub struct BluetoothPermissionDescriptor {
    parent: crate::PermissionDescriptor,
}
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
dictionary!(BluetoothPermissionDescriptor: crate::PermissionDescriptor; "BluetoothPermissionDescriptor");

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
/// `dictionary AllowedBluetoothDevice`
#[repr(transparent)]
pub struct AllowedBluetoothDevice {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
dictionary!(AllowedBluetoothDevice:; "AllowedBluetoothDevice");

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
/// `dictionary BluetoothPermissionStorage`
#[repr(transparent)]
pub struct BluetoothPermissionStorage {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
dictionary!(BluetoothPermissionStorage:; "BluetoothPermissionStorage");

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
/// `interface BluetoothPermissionResult : PermissionStatus`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct BluetoothPermissionResult {
    parent: crate::PermissionStatus,
}
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
interface!(BluetoothPermissionResult: crate::PermissionStatus, crate::EventTarget; "BluetoothPermissionResult");

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
/// `interface ValueEvent : Event`
///
/// Exposed in Window.
///
/// In secure contexts only.
#[repr(transparent)]
pub struct ValueEvent {
    parent: crate::Event,
}
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
interface!(ValueEvent: crate::Event; "ValueEvent");

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
/// `dictionary ValueEventInit : EventInit`
#[repr(transparent)]
pub struct ValueEventInit {
    parent: crate::EventInit,
}
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
dictionary!(ValueEventInit: crate::EventInit; "ValueEventInit");

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
/// `interface BluetoothDevice : EventTarget`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BluetoothDevice) · [Specification](https://bluetooth.spec.whatwg.org/#bluetoothdevice-interface)
#[repr(transparent)]
pub struct BluetoothDevice {
    parent: crate::EventTarget,
}
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
interface!(BluetoothDevice: crate::EventTarget; "BluetoothDevice");

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
/// `dictionary WatchAdvertisementsOptions`
#[repr(transparent)]
pub struct WatchAdvertisementsOptions {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
dictionary!(WatchAdvertisementsOptions:; "WatchAdvertisementsOptions");

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
/// `interface BluetoothManufacturerDataMap`
///
/// Exposed in Window.
///
/// In secure contexts only.
#[repr(transparent)]
pub struct BluetoothManufacturerDataMap {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
interface!(BluetoothManufacturerDataMap:; "BluetoothManufacturerDataMap");

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
/// `interface BluetoothServiceDataMap`
///
/// Exposed in Window.
///
/// In secure contexts only.
#[repr(transparent)]
pub struct BluetoothServiceDataMap {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
interface!(BluetoothServiceDataMap:; "BluetoothServiceDataMap");

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
/// `interface BluetoothAdvertisingEvent : Event`
///
/// Exposed in Window.
///
/// In secure contexts only.
#[repr(transparent)]
pub struct BluetoothAdvertisingEvent {
    parent: crate::Event,
}
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
interface!(BluetoothAdvertisingEvent: crate::Event; "BluetoothAdvertisingEvent");

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
/// `dictionary BluetoothAdvertisingEventInit : EventInit`
#[repr(transparent)]
pub struct BluetoothAdvertisingEventInit {
    parent: crate::EventInit,
}
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
dictionary!(BluetoothAdvertisingEventInit: crate::EventInit; "BluetoothAdvertisingEventInit");

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
/// `interface BluetoothRemoteGATTServer`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BluetoothRemoteGATTServer) · [Specification](https://bluetooth.spec.whatwg.org/#bluetoothgattremoteserver-interface)
#[doc(alias = "BluetoothRemoteGATTServer")]
#[repr(transparent)]
pub struct BluetoothRemoteGattServer {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
interface!(BluetoothRemoteGattServer:; "BluetoothRemoteGATTServer");

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
/// `interface BluetoothRemoteGATTService : EventTarget`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BluetoothRemoteGATTService) · [Specification](https://bluetooth.spec.whatwg.org/#bluetoothgattservice-interface)
#[doc(alias = "BluetoothRemoteGATTService")]
#[repr(transparent)]
pub struct BluetoothRemoteGattService {
    parent: crate::EventTarget,
}
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
interface!(BluetoothRemoteGattService: crate::EventTarget; "BluetoothRemoteGATTService");

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
/// `interface BluetoothRemoteGATTCharacteristic : EventTarget`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BluetoothRemoteGATTCharacteristic) · [Specification](https://bluetooth.spec.whatwg.org/#bluetoothgattcharacteristic-interface)
#[doc(alias = "BluetoothRemoteGATTCharacteristic")]
#[repr(transparent)]
pub struct BluetoothRemoteGattCharacteristic {
    parent: crate::EventTarget,
}
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
interface!(BluetoothRemoteGattCharacteristic: crate::EventTarget; "BluetoothRemoteGATTCharacteristic");

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
/// `interface BluetoothCharacteristicProperties`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BluetoothCharacteristicProperties) · [Specification](https://bluetooth.spec.whatwg.org/#characteristicproperties-interface)
#[repr(transparent)]
pub struct BluetoothCharacteristicProperties {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
interface!(BluetoothCharacteristicProperties:; "BluetoothCharacteristicProperties");

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
/// `interface BluetoothRemoteGATTDescriptor`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BluetoothRemoteGATTDescriptor) · [Specification](https://bluetooth.spec.whatwg.org/#bluetoothgattdescriptor-interface)
#[doc(alias = "BluetoothRemoteGATTDescriptor")]
#[repr(transparent)]
pub struct BluetoothRemoteGattDescriptor {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
interface!(BluetoothRemoteGattDescriptor:; "BluetoothRemoteGATTDescriptor");

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
/// `interface BluetoothUUID`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BluetoothUUID) · [Specification](https://bluetooth.spec.whatwg.org/#bluetoothuuid)
#[doc(alias = "BluetoothUUID")]
#[repr(transparent)]
pub struct BluetoothUuid {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
interface!(BluetoothUuid:; "BluetoothUUID");

/// `typedef (DOMString or unsigned long) BluetoothServiceUUID`
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

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
/// `(DOMString or unsigned long)`
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

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
/// `typedef (DOMString or unsigned long) BluetoothCharacteristicUUID`
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

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
/// `typedef (DOMString or unsigned long) BluetoothDescriptorUUID`
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
