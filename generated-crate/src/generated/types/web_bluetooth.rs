//! Types: Bluetooth devices

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
web_dictionary! {
    /// Options for a scan of Bluetooth Low Energy advertisements.
    ///
    /// `dictionary BluetoothLEScanOptions`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "BluetoothLEScanOptions")]
    pub struct BluetoothLeScanOptions: [crate::Object];
    name = "BluetoothLEScanOptions";
}

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
web_interface! {
    /// A condition on the beginning of advertised bytes.
    ///
    /// `interface BluetoothDataFilter`
    ///
    /// Features `web-bluetooth` and `experimental`. Exposed in Window. In secure contexts only.
    pub struct BluetoothDataFilter: [crate::Object];
    class = "BluetoothDataFilter";
}

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
web_interface! {
    /// A map from company identifiers to conditions on their advertised data.
    ///
    /// `interface BluetoothManufacturerDataFilter`
    ///
    /// Features `web-bluetooth` and `experimental`. Exposed in Window. In secure contexts only.
    pub struct BluetoothManufacturerDataFilter: [crate::Object];
    class = "BluetoothManufacturerDataFilter";
}

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
web_interface! {
    /// A map from service UUIDs to conditions on their advertised data.
    ///
    /// `interface BluetoothServiceDataFilter`
    ///
    /// Features `web-bluetooth` and `experimental`. Exposed in Window. In secure contexts only.
    pub struct BluetoothServiceDataFilter: [crate::Object];
    class = "BluetoothServiceDataFilter";
}

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
web_interface! {
    /// A set of conditions that an advertisement must all meet.
    ///
    /// `interface BluetoothLEScanFilter`
    ///
    /// Features `web-bluetooth` and `experimental`. Exposed in Window. In secure contexts only.
    #[doc(alias = "BluetoothLEScanFilter")]
    pub struct BluetoothLeScanFilter: [crate::Object];
    class = "BluetoothLEScanFilter";
}

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
web_interface! {
    /// A running or stopped scan for Bluetooth Low Energy advertisements.
    ///
    /// `interface BluetoothLEScan`
    ///
    /// Features `web-bluetooth` and `experimental`. Exposed in Window. In secure contexts only.
    #[doc(alias = "BluetoothLEScan")]
    pub struct BluetoothLeScan: [crate::Object];
    class = "BluetoothLEScan";
}

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
web_dictionary! {
    /// A query for the permission to scan for Bluetooth advertisements.
    ///
    /// `dictionary BluetoothLEScanPermissionDescriptor : PermissionDescriptor`
    ///
    /// Inherits the methods of [`PermissionDescriptor`](crate::PermissionDescriptor).
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "BluetoothLEScanPermissionDescriptor")]
    pub struct BluetoothLeScanPermissionDescriptor: [crate::PermissionDescriptor, crate::Object];
    name = "BluetoothLEScanPermissionDescriptor";
}

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
web_interface! {
    /// The state of the scan permission, with the scans that are active.
    ///
    /// `interface BluetoothLEScanPermissionResult : PermissionStatus`
    ///
    /// Inherits the methods of [`PermissionStatus`](crate::PermissionStatus) and
    /// [`EventTarget`](crate::EventTarget).
    ///
    /// Features `web-bluetooth` and `experimental`. Exposed in Window. In secure contexts only.
    #[doc(alias = "BluetoothLEScanPermissionResult")]
    pub struct BluetoothLeScanPermissionResult: [crate::PermissionStatus, crate::EventTarget, crate::Object];
    class = "BluetoothLEScanPermissionResult";
}

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
web_dictionary! {
    /// A condition on the beginning of advertised bytes.
    ///
    /// `dictionary BluetoothDataFilterInit`
    ///
    /// Features `web-bluetooth` and `experimental`.
    pub struct BluetoothDataFilterInit: [crate::Object];
    name = "BluetoothDataFilterInit";
    optional;
    extended;
}

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
web_dictionary! {
    /// A condition on the manufacturer data in an advertisement.
    ///
    /// `dictionary BluetoothManufacturerDataFilterInit : BluetoothDataFilterInit`
    ///
    /// Inherits the methods of [`BluetoothDataFilterInit`](crate::BluetoothDataFilterInit).
    ///
    /// Features `web-bluetooth` and `experimental`.
    pub struct BluetoothManufacturerDataFilterInit: [crate::BluetoothDataFilterInit, crate::Object];
    name = "BluetoothManufacturerDataFilterInit";
}

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
web_dictionary! {
    /// A condition on the service data in an advertisement.
    ///
    /// `dictionary BluetoothServiceDataFilterInit : BluetoothDataFilterInit`
    ///
    /// Inherits the methods of [`BluetoothDataFilterInit`](crate::BluetoothDataFilterInit).
    ///
    /// Features `web-bluetooth` and `experimental`.
    pub struct BluetoothServiceDataFilterInit: [crate::BluetoothDataFilterInit, crate::Object];
    name = "BluetoothServiceDataFilterInit";
}

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
web_dictionary! {
    /// A set of conditions that a device or its advertisement must all meet.
    ///
    /// `dictionary BluetoothLEScanFilterInit`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "BluetoothLEScanFilterInit")]
    pub struct BluetoothLeScanFilterInit: [crate::Object];
    name = "BluetoothLEScanFilterInit";
}

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
web_dictionary! {
    /// Which devices the chooser offers, and which services the page may use afterwards.
    ///
    /// `dictionary RequestDeviceOptions`
    ///
    /// Features `web-bluetooth` and `experimental`.
    pub struct RequestDeviceOptions: [crate::Object];
    name = "RequestDeviceOptions";
}

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
web_interface! {
    /// The entry to Bluetooth devices near the computer.
    ///
    /// `interface Bluetooth : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Features `web-bluetooth` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Bluetooth) · [Specification](https://bluetooth.spec.whatwg.org/#bluetooth)
    pub struct Bluetooth: [crate::EventTarget, crate::Object];
    class = "Bluetooth";
}

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
web_dictionary! {
    /// A query for the permission to use Bluetooth devices.
    ///
    /// `dictionary BluetoothPermissionDescriptor : PermissionDescriptor`
    ///
    /// Inherits the methods of [`PermissionDescriptor`](crate::PermissionDescriptor).
    ///
    /// Features `web-bluetooth` and `experimental`.
    pub struct BluetoothPermissionDescriptor: [crate::PermissionDescriptor, crate::Object];
    name = "BluetoothPermissionDescriptor";
}

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
web_dictionary! {
    /// A device that the user has allowed, with what the page may do with it.
    ///
    /// `dictionary AllowedBluetoothDevice`
    ///
    /// Features `web-bluetooth` and `experimental`.
    pub struct AllowedBluetoothDevice: [crate::Object];
    name = "AllowedBluetoothDevice";
}

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
web_dictionary! {
    /// The allowed devices that the browser remembers for an origin.
    ///
    /// `dictionary BluetoothPermissionStorage`
    ///
    /// Features `web-bluetooth` and `experimental`.
    pub struct BluetoothPermissionStorage: [crate::Object];
    name = "BluetoothPermissionStorage";
}

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
web_interface! {
    /// The state of the Bluetooth permission, with the allowed devices.
    ///
    /// `interface BluetoothPermissionResult : PermissionStatus`
    ///
    /// Inherits the methods of [`PermissionStatus`](crate::PermissionStatus) and
    /// [`EventTarget`](crate::EventTarget).
    ///
    /// Features `web-bluetooth` and `experimental`. Exposed in Window.
    pub struct BluetoothPermissionResult: [crate::PermissionStatus, crate::EventTarget, crate::Object];
    class = "BluetoothPermissionResult";
}

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
web_interface! {
    /// An event that carries a value.
    ///
    /// `interface ValueEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Features `web-bluetooth` and `experimental`. Exposed in Window. In secure contexts only.
    pub struct ValueEvent: [crate::Event, crate::Object];
    class = "ValueEvent";
}

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
web_dictionary! {
    /// The properties for a new `ValueEvent`.
    ///
    /// `dictionary ValueEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Features `web-bluetooth` and `experimental`.
    pub struct ValueEventInit: [crate::EventInit, crate::Object];
    name = "ValueEventInit";
    optional;
}

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
web_interface! {
    /// A Bluetooth device that the user has allowed this page to use.
    ///
    /// `interface BluetoothDevice : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Features `web-bluetooth` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BluetoothDevice) · [Specification](https://bluetooth.spec.whatwg.org/#bluetoothdevice-interface)
    pub struct BluetoothDevice: [crate::EventTarget, crate::Object];
    class = "BluetoothDevice";
}

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
web_dictionary! {
    /// Options for watching the advertisements of a device.
    ///
    /// `dictionary WatchAdvertisementsOptions`
    ///
    /// Features `web-bluetooth` and `experimental`.
    pub struct WatchAdvertisementsOptions: [crate::Object];
    name = "WatchAdvertisementsOptions";
}

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
web_interface! {
    /// A map from company identifiers to the bytes they advertised.
    ///
    /// `interface BluetoothManufacturerDataMap`
    ///
    /// Features `web-bluetooth` and `experimental`. Exposed in Window. In secure contexts only.
    pub struct BluetoothManufacturerDataMap: [crate::Object];
    class = "BluetoothManufacturerDataMap";
}

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
web_interface! {
    /// A map from service UUIDs to the bytes that were advertised for them.
    ///
    /// `interface BluetoothServiceDataMap`
    ///
    /// Features `web-bluetooth` and `experimental`. Exposed in Window. In secure contexts only.
    pub struct BluetoothServiceDataMap: [crate::Object];
    class = "BluetoothServiceDataMap";
}

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
web_interface! {
    /// An event that carries an advertisement of a Bluetooth device.
    ///
    /// `interface BluetoothAdvertisingEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Features `web-bluetooth` and `experimental`. Exposed in Window. In secure contexts only.
    pub struct BluetoothAdvertisingEvent: [crate::Event, crate::Object];
    class = "BluetoothAdvertisingEvent";
}

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
web_dictionary! {
    /// The properties for a new `BluetoothAdvertisingEvent`.
    ///
    /// `dictionary BluetoothAdvertisingEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Features `web-bluetooth` and `experimental`.
    pub struct BluetoothAdvertisingEventInit: [crate::EventInit, crate::Object];
    name = "BluetoothAdvertisingEventInit";
}

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
web_interface! {
    /// The GATT server on a device: connects to it and finds its services.
    ///
    /// `interface BluetoothRemoteGATTServer`
    ///
    /// Features `web-bluetooth` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BluetoothRemoteGATTServer) · [Specification](https://bluetooth.spec.whatwg.org/#bluetoothgattremoteserver-interface)
    #[doc(alias = "BluetoothRemoteGATTServer")]
    pub struct BluetoothRemoteGattServer: [crate::Object];
    class = "BluetoothRemoteGATTServer";
}

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
web_interface! {
    /// A GATT service, a group of characteristics for one function of a device.
    ///
    /// `interface BluetoothRemoteGATTService : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Features `web-bluetooth` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BluetoothRemoteGATTService) · [Specification](https://bluetooth.spec.whatwg.org/#bluetoothgattservice-interface)
    #[doc(alias = "BluetoothRemoteGATTService")]
    pub struct BluetoothRemoteGattService: [crate::EventTarget, crate::Object];
    class = "BluetoothRemoteGATTService";
}

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
web_interface! {
    /// A GATT characteristic, one value of a device that may be read, written or watched.
    ///
    /// `interface BluetoothRemoteGATTCharacteristic : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Features `web-bluetooth` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BluetoothRemoteGATTCharacteristic) · [Specification](https://bluetooth.spec.whatwg.org/#bluetoothgattcharacteristic-interface)
    #[doc(alias = "BluetoothRemoteGATTCharacteristic")]
    pub struct BluetoothRemoteGattCharacteristic: [crate::EventTarget, crate::Object];
    class = "BluetoothRemoteGATTCharacteristic";
}

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
web_interface! {
    /// The operations that a characteristic allows.
    ///
    /// `interface BluetoothCharacteristicProperties`
    ///
    /// Features `web-bluetooth` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BluetoothCharacteristicProperties) · [Specification](https://bluetooth.spec.whatwg.org/#characteristicproperties-interface)
    pub struct BluetoothCharacteristicProperties: [crate::Object];
    class = "BluetoothCharacteristicProperties";
}

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
web_interface! {
    /// A GATT descriptor, additional information about a characteristic.
    ///
    /// `interface BluetoothRemoteGATTDescriptor`
    ///
    /// Features `web-bluetooth` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BluetoothRemoteGATTDescriptor) · [Specification](https://bluetooth.spec.whatwg.org/#bluetoothgattdescriptor-interface)
    #[doc(alias = "BluetoothRemoteGATTDescriptor")]
    pub struct BluetoothRemoteGattDescriptor: [crate::Object];
    class = "BluetoothRemoteGATTDescriptor";
}

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
web_interface! {
    /// Functions that turn Bluetooth names and short numbers into full UUIDs.
    ///
    /// `interface BluetoothUUID`
    ///
    /// Features `web-bluetooth` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BluetoothUUID) · [Specification](https://bluetooth.spec.whatwg.org/#bluetoothuuid)
    #[doc(alias = "BluetoothUUID")]
    pub struct BluetoothUuid: [crate::Object];
    class = "BluetoothUUID";
}

web_union! {
    /// `typedef (DOMString or unsigned long) BluetoothServiceUUID`
    ///
    /// Feature `web-bluetooth`.
    #[doc(alias = "BluetoothServiceUUID")]
    pub enum BluetoothServiceUuid {
        String(crate::JsString): string,
        Number(f64): number,
    }
}

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
web_union! {
    /// `(DOMString or unsigned long)`
    ///
    /// Features `web-bluetooth` and `experimental`.
    pub enum StringOrNumber {
        String(crate::JsString): string,
        Number(f64): number,
    }
}

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
web_union! {
    /// `typedef (DOMString or unsigned long) BluetoothCharacteristicUUID`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "BluetoothCharacteristicUUID")]
    pub enum BluetoothCharacteristicUuid {
        String(crate::JsString): string,
        Number(f64): number,
    }
}

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
web_union! {
    /// `typedef (DOMString or unsigned long) BluetoothDescriptorUUID`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "BluetoothDescriptorUUID")]
    pub enum BluetoothDescriptorUuid {
        String(crate::JsString): string,
        Number(f64): number,
    }
}

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
web_stands_for!(crate::BluetoothDataFilter, crate::BluetoothDataFilterInit);

#[cfg(all(feature = "experimental", feature = "web-bluetooth"))]
web_stands_for!(crate::ValueEvent, crate::ValueEventInit);
