//! Bluetooth devices

#[cfg(feature = "experimental")]
use crate::runtime::prelude::*;
#[cfg(feature = "experimental")]
use crate::{
    AbortSignal, AllowedBluetoothDevice, Bluetooth, BluetoothAdvertisingEvent, BluetoothAdvertisingEventInit,
    BluetoothCharacteristicProperties, BluetoothCharacteristicUuid, BluetoothDataFilter, BluetoothDataFilterInit,
    BluetoothDescriptorUuid, BluetoothDevice, BluetoothLeScan, BluetoothLeScanFilter, BluetoothLeScanFilterInit,
    BluetoothLeScanOptions, BluetoothLeScanPermissionDescriptor, BluetoothLeScanPermissionResult,
    BluetoothManufacturerDataFilter, BluetoothManufacturerDataFilterInit, BluetoothManufacturerDataMap,
    BluetoothPermissionDescriptor, BluetoothPermissionResult, BluetoothPermissionStorage,
    BluetoothRemoteGattCharacteristic, BluetoothRemoteGattDescriptor, BluetoothRemoteGattServer,
    BluetoothRemoteGattService, BluetoothServiceDataFilter, BluetoothServiceDataFilterInit, BluetoothServiceDataMap,
    BluetoothServiceUuid, BluetoothUuid, BufferSource, Event, Navigator, RequestDeviceOptions, StringOrNumber,
    StringOrStringSequence, ValueEvent, ValueEventInit, WatchAdvertisementsOptions,
};

#[cfg(feature = "experimental")]
impl BluetoothLeScanOptions {
    /// Options for a scan of Bluetooth Low Energy advertisements.
    ///
    /// `dictionary BluetoothLEScanOptions`
    ///
    /// Features `web-bluetooth` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The filters of which an advertisement must match at least one; not together with `acceptAllAdvertisements`.
    ///
    /// `sequence<BluetoothLEScanFilterInit> filters`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "filters")]
    pub fn get_filters(&self) -> Option<Array<BluetoothLeScanFilterInit>> {
        property::get(self, "filters")
    }

    /// Sets the filters of which an advertisement must match at least one; not together with
    /// `acceptAllAdvertisements`.
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "filters")]
    pub fn set_filters(&self, value: impl IntoSequence<BluetoothLeScanFilterInit>) -> &Self {
        property::set(self, "filters", &value.to_value());
        self
    }

    /// Whether repeated advertisements of the same device are reported as well.
    ///
    /// `boolean keepRepeatedDevices = false`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "keepRepeatedDevices")]
    pub fn get_keep_repeated_devices(&self) -> Option<bool> {
        property::get(self, "keepRepeatedDevices")
    }

    /// Sets whether repeated advertisements of the same device are reported as well.
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "keepRepeatedDevices")]
    pub fn set_keep_repeated_devices(&self, value: bool) -> &Self {
        property::set_bool(self, "keepRepeatedDevices", value);
        self
    }

    /// Whether to report all advertisements, without filters.
    ///
    /// `boolean acceptAllAdvertisements = false`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "acceptAllAdvertisements")]
    pub fn get_accept_all_advertisements(&self) -> Option<bool> {
        property::get(self, "acceptAllAdvertisements")
    }

    /// Sets whether to report all advertisements, without filters.
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "acceptAllAdvertisements")]
    pub fn set_accept_all_advertisements(&self, value: bool) -> &Self {
        property::set_bool(self, "acceptAllAdvertisements", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for BluetoothLeScanOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl BluetoothDataFilter {
    /// Makes a new `BluetoothDataFilter`.
    ///
    /// `constructor(optional BluetoothDataFilterInit init = {})`
    ///
    /// Features `web-bluetooth` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new() -> Result<BluetoothDataFilter, Exception> {
        Js::try_new_BluetoothDataFilter__as_value().map(Js::cast)
    }

    /// As `new`, with `init`.
    ///
    /// `constructor(optional BluetoothDataFilterInit init = {})`
    ///
    /// Features `web-bluetooth` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new_with_init(init: impl IntoJs<BluetoothDataFilterInit>) -> Result<BluetoothDataFilter, Exception> {
        Js::try_new_BluetoothDataFilter__value__as_value(&init.to_value()).map(Js::cast)
    }

    /// The bytes that the advertised data must begin with, as far as `mask` selects their bits.
    ///
    /// `readonly attribute ArrayBuffer dataPrefix`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "dataPrefix")]
    #[inline]
    pub fn data_prefix(&self) -> ArrayBuffer {
        FromJs::from_js(Js::get_dataPrefix__as_value(js(self)))
    }

    /// The bits of the prefix that are compared.
    ///
    /// `readonly attribute ArrayBuffer mask`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[inline]
    pub fn mask(&self) -> ArrayBuffer {
        FromJs::from_js(Js::get_mask__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl BluetoothManufacturerDataFilter {
    /// Makes a new `BluetoothManufacturerDataFilter`.
    ///
    /// `constructor(optional object init)`
    ///
    /// Features `web-bluetooth` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new() -> Result<BluetoothManufacturerDataFilter, Exception> {
        Js::try_new_BluetoothManufacturerDataFilter__as_value().map(Js::cast)
    }

    /// As `new`, with `init`.
    ///
    /// `constructor(optional object init)`
    ///
    /// Features `web-bluetooth` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new_with_init(init: &Object) -> Result<BluetoothManufacturerDataFilter, Exception> {
        Js::try_new_BluetoothManufacturerDataFilter__value__as_value(init.as_ref()).map(Js::cast)
    }

    /// The number of company identifiers in the map.
    ///
    /// `readonly maplike<unsigned short, BluetoothDataFilter>`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[inline]
    pub fn size(&self) -> u32 {
        Js::get_size__as_number(js(self)) as u32
    }

    /// Tells whether the map has a condition for this company identifier.
    ///
    /// `readonly maplike<unsigned short, BluetoothDataFilter>`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[inline]
    pub fn has(&self, key: u16) -> bool {
        Js::call_has__number__as_bool(js(self), key as f64).get()
    }

    /// Returns the condition for this company identifier.
    ///
    /// `readonly maplike<unsigned short, BluetoothDataFilter>`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[inline]
    pub fn get(&self, key: u16) -> Option<BluetoothDataFilter> {
        Js::call_get__number__as_option_value(js(self), key as f64).map(Js::read)
    }

    /// Returns an iterator over the pairs of company identifier and condition.
    ///
    /// `readonly maplike<unsigned short, BluetoothDataFilter>`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[inline]
    pub fn entries(&self) -> Iter<(u16, BluetoothDataFilter)> {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }

    /// Returns an iterator over the company identifiers.
    ///
    /// `readonly maplike<unsigned short, BluetoothDataFilter>`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[inline]
    pub fn keys(&self) -> Iter<u16> {
        FromJs::from_js(Js::call_keys__as_value(js(self)))
    }

    /// Returns an iterator over the conditions.
    ///
    /// `readonly maplike<unsigned short, BluetoothDataFilter>`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[inline]
    pub fn values(&self) -> Iter<BluetoothDataFilter> {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }

    /// Calls a function with each condition and its company identifier.
    ///
    /// `readonly maplike<unsigned short, BluetoothDataFilter>`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(
        &self,
        callback: impl IntoInfallibleFunction<Function<fn(BluetoothDataFilter, u16, BluetoothManufacturerDataFilter)>>,
    ) {
        callback.scoped(|callback| Js::call_forEach__value(js(self), callback.as_ref()))
    }

    /// Calls a function with each condition and its company identifier.
    ///
    /// `readonly maplike<unsigned short, BluetoothDataFilter>`
    ///
    /// Features `web-bluetooth` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn try_for_each(
        &self,
        callback: impl IntoScopedFunction<Function<fn(BluetoothDataFilter, u16, BluetoothManufacturerDataFilter)>>,
    ) -> Result<(), Exception> {
        callback.scoped(|callback| Js::try_call_forEach__value(js(self), callback.as_ref()))
    }
}

#[cfg(feature = "experimental")]
impl IntoIterator for &BluetoothManufacturerDataFilter {
    type Item = (u16, BluetoothDataFilter);
    type IntoIter = Iter<(u16, BluetoothDataFilter)>;

    fn into_iter(self) -> Self::IntoIter {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
sequence!([] BluetoothManufacturerDataFilter; (u16, BluetoothDataFilter));

#[cfg(feature = "experimental")]
impl BluetoothServiceDataFilter {
    /// Makes a new `BluetoothServiceDataFilter`.
    ///
    /// `constructor(optional object init)`
    ///
    /// Features `web-bluetooth` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new() -> Result<BluetoothServiceDataFilter, Exception> {
        Js::try_new_BluetoothServiceDataFilter__as_value().map(Js::cast)
    }

    /// As `new`, with `init`.
    ///
    /// `constructor(optional object init)`
    ///
    /// Features `web-bluetooth` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new_with_init(init: &Object) -> Result<BluetoothServiceDataFilter, Exception> {
        Js::try_new_BluetoothServiceDataFilter__value__as_value(init.as_ref()).map(Js::cast)
    }

    /// The number of services in the map.
    ///
    /// `readonly maplike<UUID, BluetoothDataFilter>`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[inline]
    pub fn size(&self) -> u32 {
        Js::get_size__as_number(js(self)) as u32
    }

    /// Tells whether the map has a condition for this service UUID.
    ///
    /// `readonly maplike<UUID, BluetoothDataFilter>`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[inline]
    pub fn has(&self, key: &str) -> bool {
        Js::call_has__str__as_bool(js(self), key).get()
    }

    /// Returns the condition for this service UUID.
    ///
    /// `readonly maplike<UUID, BluetoothDataFilter>`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[inline]
    pub fn get(&self, key: &str) -> Option<BluetoothDataFilter> {
        Js::call_get__str__as_option_value(js(self), key).map(Js::read)
    }

    /// Returns an iterator over the pairs of service UUID and condition.
    ///
    /// `readonly maplike<UUID, BluetoothDataFilter>`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[inline]
    pub fn entries(&self) -> Iter<(String, BluetoothDataFilter)> {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }

    /// Returns an iterator over the service UUIDs.
    ///
    /// `readonly maplike<UUID, BluetoothDataFilter>`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[inline]
    pub fn keys(&self) -> Iter<String> {
        FromJs::from_js(Js::call_keys__as_value(js(self)))
    }

    /// Returns an iterator over the conditions.
    ///
    /// `readonly maplike<UUID, BluetoothDataFilter>`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[inline]
    pub fn values(&self) -> Iter<BluetoothDataFilter> {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }

    /// Calls a function with each condition and its service UUID.
    ///
    /// `readonly maplike<UUID, BluetoothDataFilter>`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(
        &self,
        callback: impl IntoInfallibleFunction<Function<fn(BluetoothDataFilter, String, BluetoothServiceDataFilter)>>,
    ) {
        callback.scoped(|callback| Js::call_forEach__value(js(self), callback.as_ref()))
    }

    /// Calls a function with each condition and its service UUID.
    ///
    /// `readonly maplike<UUID, BluetoothDataFilter>`
    ///
    /// Features `web-bluetooth` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn try_for_each(
        &self,
        callback: impl IntoScopedFunction<Function<fn(BluetoothDataFilter, String, BluetoothServiceDataFilter)>>,
    ) -> Result<(), Exception> {
        callback.scoped(|callback| Js::try_call_forEach__value(js(self), callback.as_ref()))
    }
}

#[cfg(feature = "experimental")]
impl IntoIterator for &BluetoothServiceDataFilter {
    type Item = (String, BluetoothDataFilter);
    type IntoIter = Iter<(String, BluetoothDataFilter)>;

    fn into_iter(self) -> Self::IntoIter {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
sequence!([] BluetoothServiceDataFilter; (String, BluetoothDataFilter));

#[cfg(feature = "experimental")]
impl BluetoothLeScanFilter {
    /// Makes a new `BluetoothLEScanFilter`.
    ///
    /// `constructor(optional BluetoothLEScanFilterInit init = {})`
    ///
    /// Features `web-bluetooth` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new() -> Result<BluetoothLeScanFilter, Exception> {
        Js::try_new_BluetoothLEScanFilter__as_value().map(Js::cast)
    }

    /// As `new`, with `init`.
    ///
    /// `constructor(optional BluetoothLEScanFilterInit init = {})`
    ///
    /// Features `web-bluetooth` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new_with_init(init: &BluetoothLeScanFilterInit) -> Result<BluetoothLeScanFilter, Exception> {
        Js::try_new_BluetoothLEScanFilter__value__as_value(init.as_ref()).map(Js::cast)
    }

    /// The exact name that the device must have, null for any.
    ///
    /// `readonly attribute DOMString? name`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[inline]
    pub fn name(&self) -> Option<String> {
        Js::get_name__as_value(js(self)).as_string()
    }

    /// The beginning that the name of the device must have, null for any.
    ///
    /// `readonly attribute DOMString? namePrefix`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "namePrefix")]
    #[inline]
    pub fn name_prefix(&self) -> Option<String> {
        Js::get_namePrefix__as_value(js(self)).as_string()
    }

    /// The UUIDs of the services that must all be advertised.
    ///
    /// `readonly attribute FrozenArray<UUID> services`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[inline]
    pub fn services(&self) -> Array<String> {
        FromJs::from_js(Js::get_services__as_value(js(self)))
    }

    /// The conditions on the advertised manufacturer data.
    ///
    /// `readonly attribute BluetoothManufacturerDataFilter manufacturerData`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "manufacturerData")]
    #[inline]
    pub fn manufacturer_data(&self) -> BluetoothManufacturerDataFilter {
        FromJs::from_js(Js::get_manufacturerData__as_value(js(self)))
    }

    /// The conditions on the advertised service data.
    ///
    /// `readonly attribute BluetoothServiceDataFilter serviceData`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "serviceData")]
    #[inline]
    pub fn service_data(&self) -> BluetoothServiceDataFilter {
        FromJs::from_js(Js::get_serviceData__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl BluetoothLeScan {
    /// The filters of which an advertisement must match at least one.
    ///
    /// `readonly attribute FrozenArray<BluetoothLEScanFilter> filters`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[inline]
    pub fn filters(&self) -> Array<BluetoothLeScanFilter> {
        FromJs::from_js(Js::get_filters__as_value(js(self)))
    }

    /// Whether repeated advertisements of the same device are reported as well.
    ///
    /// `readonly attribute boolean keepRepeatedDevices`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "keepRepeatedDevices")]
    #[inline]
    pub fn keep_repeated_devices(&self) -> bool {
        Js::get_keepRepeatedDevices__as_bool(js(self)).get()
    }

    /// Whether all advertisements are reported.
    ///
    /// `readonly attribute boolean acceptAllAdvertisements`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "acceptAllAdvertisements")]
    #[inline]
    pub fn accept_all_advertisements(&self) -> bool {
        Js::get_acceptAllAdvertisements__as_bool(js(self)).get()
    }

    /// Whether the scan is still running.
    ///
    /// `readonly attribute boolean active`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[inline]
    pub fn active(&self) -> bool {
        Js::get_active__as_bool(js(self)).get()
    }

    /// Stops the scan.
    ///
    /// `undefined stop()`
    ///
    /// Features `web-bluetooth` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn stop(&self) -> Result<(), Exception> {
        Js::try_call_stop(js(self))
    }
}

#[cfg(feature = "experimental")]
impl BluetoothLeScanPermissionDescriptor {
    /// A query for the permission to scan for Bluetooth advertisements.
    ///
    /// `dictionary BluetoothLEScanPermissionDescriptor : PermissionDescriptor`
    ///
    /// Features `web-bluetooth` and `experimental`.
    pub fn new(name: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        this
    }

    /// The filters of the scan in question.
    ///
    /// `sequence<BluetoothLEScanFilterInit> filters`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "filters")]
    pub fn get_filters(&self) -> Option<Array<BluetoothLeScanFilterInit>> {
        property::get(self, "filters")
    }

    /// Sets the filters of the scan in question.
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "filters")]
    pub fn set_filters(&self, value: impl IntoSequence<BluetoothLeScanFilterInit>) -> &Self {
        property::set(self, "filters", &value.to_value());
        self
    }

    /// Whether the scan in question reports repeated advertisements.
    ///
    /// `boolean keepRepeatedDevices = false`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "keepRepeatedDevices")]
    pub fn get_keep_repeated_devices(&self) -> Option<bool> {
        property::get(self, "keepRepeatedDevices")
    }

    /// Sets whether the scan in question reports repeated advertisements.
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "keepRepeatedDevices")]
    pub fn set_keep_repeated_devices(&self, value: bool) -> &Self {
        property::set_bool(self, "keepRepeatedDevices", value);
        self
    }

    /// Whether the scan in question reports all advertisements.
    ///
    /// `boolean acceptAllAdvertisements = false`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "acceptAllAdvertisements")]
    pub fn get_accept_all_advertisements(&self) -> Option<bool> {
        property::get(self, "acceptAllAdvertisements")
    }

    /// Sets whether the scan in question reports all advertisements.
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "acceptAllAdvertisements")]
    pub fn set_accept_all_advertisements(&self, value: bool) -> &Self {
        property::set_bool(self, "acceptAllAdvertisements", value);
        self
    }

    /// Sets the name of the feature, such as `geolocation`.
    ///
    /// `required DOMString name`
    ///
    /// Features `web-bluetooth` and `experimental`. Inherited from `PermissionDescriptor`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl BluetoothLeScanPermissionResult {
    /// The scans that are active in this document and match the query.
    ///
    /// `attribute FrozenArray<BluetoothLEScan> scans`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[inline]
    pub fn scans(&self) -> Array<BluetoothLeScan> {
        FromJs::from_js(Js::get_scans__as_value(js(self)))
    }

    /// Sets the scans that are active in this document and match the query.
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "scans")]
    #[inline]
    pub fn set_scans(&self, value: impl IntoSequence<BluetoothLeScan>) {
        Js::set_scans__value(js(self), &value.to_value())
    }
}

#[cfg(feature = "experimental")]
impl BluetoothDataFilterInit {
    /// A condition on the beginning of advertised bytes.
    ///
    /// `dictionary BluetoothDataFilterInit`
    ///
    /// Features `web-bluetooth` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The bytes that the advertised data must begin with, as far as `mask` selects their bits.
    ///
    /// `BufferSource dataPrefix`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "dataPrefix")]
    pub fn get_data_prefix(&self) -> Option<BufferSource> {
        property::get(self, "dataPrefix")
    }

    /// Sets the bytes that the advertised data must begin with, as far as `mask` selects their bits.
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "dataPrefix")]
    pub fn set_data_prefix(&self, value: impl IntoJs<BufferSource>) -> &Self {
        property::set(self, "dataPrefix", &value.to_value());
        self
    }

    /// The bits of the prefix that are compared.
    ///
    /// `BufferSource mask`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "mask")]
    pub fn get_mask(&self) -> Option<BufferSource> {
        property::get(self, "mask")
    }

    /// Sets the bits of the prefix that are compared.
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "mask")]
    pub fn set_mask(&self, value: impl IntoJs<BufferSource>) -> &Self {
        property::set(self, "mask", &value.to_value());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for BluetoothDataFilterInit {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl BluetoothManufacturerDataFilterInit {
    /// A condition on the manufacturer data in an advertisement.
    ///
    /// `dictionary BluetoothManufacturerDataFilterInit : BluetoothDataFilterInit`
    ///
    /// Features `web-bluetooth` and `experimental`.
    pub fn new(company_identifier: u16) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "companyIdentifier", company_identifier as f64);
        this
    }

    /// The number that the Bluetooth SIG has assigned to the company.
    ///
    /// `required [EnforceRange] unsigned short companyIdentifier`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "companyIdentifier")]
    pub fn get_company_identifier(&self) -> u16 {
        property::get(self, "companyIdentifier")
    }

    /// Sets the number that the Bluetooth SIG has assigned to the company.
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "companyIdentifier")]
    pub fn set_company_identifier(&self, value: u16) -> &Self {
        property::set_f64(self, "companyIdentifier", value as f64);
        self
    }

    /// `BufferSource dataPrefix`
    ///
    /// Features `web-bluetooth` and `experimental`. Inherited from `BluetoothDataFilterInit`.
    #[doc(alias = "dataPrefix")]
    pub fn set_data_prefix(&self, value: impl IntoJs<BufferSource>) -> &Self {
        property::set(self, "dataPrefix", &value.to_value());
        self
    }

    /// `BufferSource mask`
    ///
    /// Features `web-bluetooth` and `experimental`. Inherited from `BluetoothDataFilterInit`.
    #[doc(alias = "mask")]
    pub fn set_mask(&self, value: impl IntoJs<BufferSource>) -> &Self {
        property::set(self, "mask", &value.to_value());
        self
    }
}

#[cfg(feature = "experimental")]
impl BluetoothServiceDataFilterInit {
    /// A condition on the service data in an advertisement.
    ///
    /// `dictionary BluetoothServiceDataFilterInit : BluetoothDataFilterInit`
    ///
    /// Features `web-bluetooth` and `experimental`.
    pub fn new(service: impl Into<BluetoothServiceUuid>) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "service", &service.into().to_js());
        this
    }

    /// The service whose data is compared, as a name, short number or UUID.
    ///
    /// `required BluetoothServiceUUID service`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "service")]
    pub fn get_service(&self) -> BluetoothServiceUuid {
        property::get(self, "service")
    }

    /// Sets the service whose data is compared, as a name, short number or UUID.
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "service")]
    pub fn set_service(&self, value: impl Into<BluetoothServiceUuid>) -> &Self {
        property::set(self, "service", &value.into().to_js());
        self
    }

    /// `BufferSource dataPrefix`
    ///
    /// Features `web-bluetooth` and `experimental`. Inherited from `BluetoothDataFilterInit`.
    #[doc(alias = "dataPrefix")]
    pub fn set_data_prefix(&self, value: impl IntoJs<BufferSource>) -> &Self {
        property::set(self, "dataPrefix", &value.to_value());
        self
    }

    /// `BufferSource mask`
    ///
    /// Features `web-bluetooth` and `experimental`. Inherited from `BluetoothDataFilterInit`.
    #[doc(alias = "mask")]
    pub fn set_mask(&self, value: impl IntoJs<BufferSource>) -> &Self {
        property::set(self, "mask", &value.to_value());
        self
    }
}

#[cfg(feature = "experimental")]
impl BluetoothLeScanFilterInit {
    /// A set of conditions that a device or its advertisement must all meet.
    ///
    /// `dictionary BluetoothLEScanFilterInit`
    ///
    /// Features `web-bluetooth` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The UUIDs of the services that must all be advertised.
    ///
    /// `sequence<BluetoothServiceUUID> services`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "services")]
    pub fn get_services(&self) -> Option<Array<BluetoothServiceUuid>> {
        property::get(self, "services")
    }

    /// Sets the UUIDs of the services that must all be advertised.
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "services")]
    pub fn set_services(&self, value: impl IntoSequence<BluetoothServiceUuid>) -> &Self {
        property::set(self, "services", &value.to_value());
        self
    }

    /// The exact name that the device must have, null for any.
    ///
    /// `DOMString name`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "name")]
    pub fn get_name(&self) -> Option<String> {
        property::get(self, "name")
    }

    /// Sets the exact name that the device must have, null for any.
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }

    /// The beginning that the name of the device must have, null for any.
    ///
    /// `DOMString namePrefix`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "namePrefix")]
    pub fn get_name_prefix(&self) -> Option<String> {
        property::get(self, "namePrefix")
    }

    /// Sets the beginning that the name of the device must have, null for any.
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "namePrefix")]
    pub fn set_name_prefix(&self, value: &str) -> &Self {
        property::set_str(self, "namePrefix", value);
        self
    }

    /// The conditions on the advertised manufacturer data.
    ///
    /// `sequence<BluetoothManufacturerDataFilterInit> manufacturerData`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "manufacturerData")]
    pub fn get_manufacturer_data(&self) -> Option<Array<BluetoothManufacturerDataFilterInit>> {
        property::get(self, "manufacturerData")
    }

    /// Sets the conditions on the advertised manufacturer data.
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "manufacturerData")]
    pub fn set_manufacturer_data(&self, value: impl IntoSequence<BluetoothManufacturerDataFilterInit>) -> &Self {
        property::set(self, "manufacturerData", &value.to_value());
        self
    }

    /// The conditions on the advertised service data.
    ///
    /// `sequence<BluetoothServiceDataFilterInit> serviceData`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "serviceData")]
    pub fn get_service_data(&self) -> Option<Array<BluetoothServiceDataFilterInit>> {
        property::get(self, "serviceData")
    }

    /// Sets the conditions on the advertised service data.
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "serviceData")]
    pub fn set_service_data(&self, value: impl IntoSequence<BluetoothServiceDataFilterInit>) -> &Self {
        property::set(self, "serviceData", &value.to_value());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for BluetoothLeScanFilterInit {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl RequestDeviceOptions {
    /// Which devices the chooser offers, and which services the page may use afterwards.
    ///
    /// `dictionary RequestDeviceOptions`
    ///
    /// Features `web-bluetooth` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The filters of which a device must match at least one to be offered.
    ///
    /// `sequence<BluetoothLEScanFilterInit> filters`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "filters")]
    pub fn get_filters(&self) -> Option<Array<BluetoothLeScanFilterInit>> {
        property::get(self, "filters")
    }

    /// Sets the filters of which a device must match at least one to be offered.
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "filters")]
    pub fn set_filters(&self, value: impl IntoSequence<BluetoothLeScanFilterInit>) -> &Self {
        property::set(self, "filters", &value.to_value());
        self
    }

    /// Devices that match one of these are not offered.
    ///
    /// `sequence<BluetoothLEScanFilterInit> exclusionFilters`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "exclusionFilters")]
    pub fn get_exclusion_filters(&self) -> Option<Array<BluetoothLeScanFilterInit>> {
        property::get(self, "exclusionFilters")
    }

    /// Sets devices that match one of these are not offered.
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "exclusionFilters")]
    pub fn set_exclusion_filters(&self, value: impl IntoSequence<BluetoothLeScanFilterInit>) -> &Self {
        property::set(self, "exclusionFilters", &value.to_value());
        self
    }

    /// Further services that the page wants to use, besides those named in the filters.
    ///
    /// `sequence<BluetoothServiceUUID> optionalServices = []`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "optionalServices")]
    pub fn get_optional_services(&self) -> Option<Array<BluetoothServiceUuid>> {
        property::get(self, "optionalServices")
    }

    /// Sets further services that the page wants to use, besides those named in the filters.
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "optionalServices")]
    pub fn set_optional_services(&self, value: impl IntoSequence<BluetoothServiceUuid>) -> &Self {
        property::set(self, "optionalServices", &value.to_value());
        self
    }

    /// The company identifiers whose advertised data the page wants to read.
    ///
    /// `sequence<unsigned short> optionalManufacturerData = []`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "optionalManufacturerData")]
    pub fn get_optional_manufacturer_data(&self) -> Option<Array<u16>> {
        property::get(self, "optionalManufacturerData")
    }

    /// Sets the company identifiers whose advertised data the page wants to read.
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "optionalManufacturerData")]
    pub fn set_optional_manufacturer_data(&self, value: impl IntoSequence<u16>) -> &Self {
        property::set(self, "optionalManufacturerData", &value.to_value());
        self
    }

    /// Whether to offer all devices; not together with `filters`.
    ///
    /// `boolean acceptAllDevices = false`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "acceptAllDevices")]
    pub fn get_accept_all_devices(&self) -> Option<bool> {
        property::get(self, "acceptAllDevices")
    }

    /// Sets whether to offer all devices; not together with `filters`.
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "acceptAllDevices")]
    pub fn set_accept_all_devices(&self, value: bool) -> &Self {
        property::set_bool(self, "acceptAllDevices", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for RequestDeviceOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl Bluetooth {
    /// Resolves to whether Bluetooth is available to the browser.
    ///
    /// `Promise<boolean> getAvailability()`
    ///
    /// Features `web-bluetooth` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Bluetooth/getAvailability) · [Specification](https://bluetooth.spec.whatwg.org/#dom-bluetooth-getavailability)
    #[doc(alias = "getAvailability")]
    #[inline]
    pub fn get_availability(&self) -> Promise<bool> {
        Promise::of_call(Js::try_call_getAvailability__as_value(js(self)))
    }

    /// The handler of the event `availabilitychanged`.
    ///
    /// `attribute EventHandler onavailabilitychanged`
    ///
    /// Features `web-bluetooth` and `experimental`.
    pub fn onavailabilitychanged(&self) -> Option<Function<fn(ValueEvent)>> {
        property::get(self, "onavailabilitychanged")
    }

    /// Sets the handler of the event `availabilitychanged`.
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "onavailabilitychanged")]
    pub fn set_onavailabilitychanged(&self, value: Option<&Function<fn(ValueEvent)>>) {
        property::set(self, "onavailabilitychanged", nullable(value))
    }

    /// The device that led the user to this page, null if there was none.
    ///
    /// `readonly attribute BluetoothDevice? referringDevice`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "referringDevice")]
    #[inline]
    pub fn referring_device(&self) -> Option<BluetoothDevice> {
        Js::get_referringDevice__as_option_value(js(self)).map(Js::read)
    }

    /// Resolves to the devices that the user has already allowed for this origin.
    ///
    /// `Promise<sequence<BluetoothDevice>> getDevices()`
    ///
    /// Features `web-bluetooth` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Bluetooth/getDevices) · [Specification](https://bluetooth.spec.whatwg.org/#dom-bluetooth-getdevices)
    #[doc(alias = "getDevices")]
    #[inline]
    pub fn get_devices(&self) -> Promise<Array<BluetoothDevice>> {
        Promise::of_call(Js::try_call_getDevices__as_value(js(self)))
    }

    /// Lets the user choose a device; needs a user gesture and rejects if none is chosen.
    ///
    /// `Promise<BluetoothDevice> requestDevice(optional RequestDeviceOptions options = {})`
    ///
    /// Features `web-bluetooth` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Bluetooth/requestDevice) · [Specification](https://bluetooth.spec.whatwg.org/#dom-bluetooth-requestdevice)
    #[doc(alias = "requestDevice")]
    #[inline]
    pub fn request_device(&self) -> Promise<BluetoothDevice> {
        Promise::of_call(Js::try_call_requestDevice__as_value(js(self)))
    }

    /// As `request_device`, with `options`.
    ///
    /// `Promise<BluetoothDevice> requestDevice(optional RequestDeviceOptions options = {})`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "requestDevice")]
    #[inline]
    pub fn request_device_with_options(&self, options: &RequestDeviceOptions) -> Promise<BluetoothDevice> {
        Promise::of_call(Js::try_call_requestDevice__value__as_value(js(self), options.as_ref()))
    }

    /// Starts a scan for advertisements with the user's consent; they arrive as `advertisementreceived` events.
    ///
    /// `Promise<BluetoothLEScan> requestLEScan(optional BluetoothLEScanOptions options = {})`
    ///
    /// Features `web-bluetooth` and `experimental`. In secure contexts only.
    #[doc(alias = "requestLEScan")]
    #[inline]
    pub fn request_le_scan(&self) -> Promise<BluetoothLeScan> {
        Promise::of_call(Js::try_call_requestLEScan__as_value(js(self)))
    }

    /// As `request_le_scan`, with `options`.
    ///
    /// `Promise<BluetoothLEScan> requestLEScan(optional BluetoothLEScanOptions options = {})`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "requestLEScan")]
    #[inline]
    pub fn request_le_scan_with_options(&self, options: &BluetoothLeScanOptions) -> Promise<BluetoothLeScan> {
        Promise::of_call(Js::try_call_requestLEScan__value__as_value(js(self), options.as_ref()))
    }

    /// The handler of the event `advertisementreceived`.
    ///
    /// `attribute EventHandler onadvertisementreceived`
    ///
    /// Features `web-bluetooth` and `experimental`. In secure contexts only.
    pub fn onadvertisementreceived(&self) -> Option<Function<fn(BluetoothAdvertisingEvent)>> {
        property::get(self, "onadvertisementreceived")
    }

    /// Sets the handler of the event `advertisementreceived`.
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "onadvertisementreceived")]
    pub fn set_onadvertisementreceived(&self, value: Option<&Function<fn(BluetoothAdvertisingEvent)>>) {
        property::set(self, "onadvertisementreceived", nullable(value))
    }

    /// The handler of the event `gattserverdisconnected`.
    ///
    /// `attribute EventHandler ongattserverdisconnected`
    ///
    /// Features `web-bluetooth` and `experimental`. In secure contexts only. Not in Baseline. [Specification](https://bluetooth.spec.whatwg.org/#dom-bluetoothdeviceeventhandlers-ongattserverdisconnected)
    pub fn ongattserverdisconnected(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "ongattserverdisconnected")
    }

    /// Sets the handler of the event `gattserverdisconnected`.
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "ongattserverdisconnected")]
    pub fn set_ongattserverdisconnected(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "ongattserverdisconnected", nullable(value))
    }

    /// The handler of the event `characteristicvaluechanged`.
    ///
    /// `attribute EventHandler oncharacteristicvaluechanged`
    ///
    /// Features `web-bluetooth` and `experimental`. In secure contexts only. Not in Baseline. [Specification](https://bluetooth.spec.whatwg.org/#eventdef-bluetoothremotegattcharacteristic-characteristicvaluechanged)
    pub fn oncharacteristicvaluechanged(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "oncharacteristicvaluechanged")
    }

    /// Sets the handler of the event `characteristicvaluechanged`.
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "oncharacteristicvaluechanged")]
    pub fn set_oncharacteristicvaluechanged(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "oncharacteristicvaluechanged", nullable(value))
    }

    /// The handler of the event `serviceadded`.
    ///
    /// `attribute EventHandler onserviceadded`
    ///
    /// Features `web-bluetooth` and `experimental`. In secure contexts only.
    pub fn onserviceadded(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onserviceadded")
    }

    /// Sets the handler of the event `serviceadded`.
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "onserviceadded")]
    pub fn set_onserviceadded(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onserviceadded", nullable(value))
    }

    /// The handler of the event `servicechanged`.
    ///
    /// `attribute EventHandler onservicechanged`
    ///
    /// Features `web-bluetooth` and `experimental`. In secure contexts only.
    pub fn onservicechanged(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onservicechanged")
    }

    /// Sets the handler of the event `servicechanged`.
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "onservicechanged")]
    pub fn set_onservicechanged(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onservicechanged", nullable(value))
    }

    /// The handler of the event `serviceremoved`.
    ///
    /// `attribute EventHandler onserviceremoved`
    ///
    /// Features `web-bluetooth` and `experimental`. In secure contexts only.
    pub fn onserviceremoved(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onserviceremoved")
    }

    /// Sets the handler of the event `serviceremoved`.
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "onserviceremoved")]
    pub fn set_onserviceremoved(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onserviceremoved", nullable(value))
    }
}

#[cfg(feature = "experimental")]
impl BluetoothPermissionDescriptor {
    /// A query for the permission to use Bluetooth devices.
    ///
    /// `dictionary BluetoothPermissionDescriptor : PermissionDescriptor`
    ///
    /// Features `web-bluetooth` and `experimental`.
    pub fn new(name: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        this
    }

    /// The ID of one device to ask about.
    ///
    /// `DOMString deviceId`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "deviceId")]
    pub fn get_device_id(&self) -> Option<String> {
        property::get(self, "deviceId")
    }

    /// Sets the ID of one device to ask about.
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "deviceId")]
    pub fn set_device_id(&self, value: &str) -> &Self {
        property::set_str(self, "deviceId", value);
        self
    }

    /// The filters that the devices in question match.
    ///
    /// `sequence<BluetoothLEScanFilterInit> filters`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "filters")]
    pub fn get_filters(&self) -> Option<Array<BluetoothLeScanFilterInit>> {
        property::get(self, "filters")
    }

    /// Sets the filters that the devices in question match.
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "filters")]
    pub fn set_filters(&self, value: impl IntoSequence<BluetoothLeScanFilterInit>) -> &Self {
        property::set(self, "filters", &value.to_value());
        self
    }

    /// Further services to ask about.
    ///
    /// `sequence<BluetoothServiceUUID> optionalServices = []`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "optionalServices")]
    pub fn get_optional_services(&self) -> Option<Array<BluetoothServiceUuid>> {
        property::get(self, "optionalServices")
    }

    /// Sets further services to ask about.
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "optionalServices")]
    pub fn set_optional_services(&self, value: impl IntoSequence<BluetoothServiceUuid>) -> &Self {
        property::set(self, "optionalServices", &value.to_value());
        self
    }

    /// The company identifiers to ask about.
    ///
    /// `sequence<unsigned short> optionalManufacturerData = []`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "optionalManufacturerData")]
    pub fn get_optional_manufacturer_data(&self) -> Option<Array<u16>> {
        property::get(self, "optionalManufacturerData")
    }

    /// Sets the company identifiers to ask about.
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "optionalManufacturerData")]
    pub fn set_optional_manufacturer_data(&self, value: impl IntoSequence<u16>) -> &Self {
        property::set(self, "optionalManufacturerData", &value.to_value());
        self
    }

    /// Whether to ask about all devices.
    ///
    /// `boolean acceptAllDevices = false`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "acceptAllDevices")]
    pub fn get_accept_all_devices(&self) -> Option<bool> {
        property::get(self, "acceptAllDevices")
    }

    /// Sets whether to ask about all devices.
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "acceptAllDevices")]
    pub fn set_accept_all_devices(&self, value: bool) -> &Self {
        property::set_bool(self, "acceptAllDevices", value);
        self
    }

    /// Sets the name of the feature, such as `geolocation`.
    ///
    /// `required DOMString name`
    ///
    /// Features `web-bluetooth` and `experimental`. Inherited from `PermissionDescriptor`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl AllowedBluetoothDevice {
    /// A device that the user has allowed, with what the page may do with it.
    ///
    /// `dictionary AllowedBluetoothDevice`
    ///
    /// Features `web-bluetooth` and `experimental`.
    pub fn new(
        device_id: &str,
        may_use_gatt: bool,
        allowed_services: impl Into<StringOrStringSequence>,
        allowed_manufacturer_data: impl IntoSequence<u16>,
    ) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "deviceId", device_id);
        property::set_bool(&this, "mayUseGATT", may_use_gatt);
        property::set(&this, "allowedServices", &allowed_services.into().to_js());
        property::set(&this, "allowedManufacturerData", &allowed_manufacturer_data.to_value());
        this
    }

    /// The ID of the device for this origin.
    ///
    /// `required DOMString deviceId`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "deviceId")]
    pub fn get_device_id(&self) -> String {
        property::get(self, "deviceId")
    }

    /// Sets the ID of the device for this origin.
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "deviceId")]
    pub fn set_device_id(&self, value: &str) -> &Self {
        property::set_str(self, "deviceId", value);
        self
    }

    /// Whether the page may connect to the GATT server of the device.
    ///
    /// `required boolean mayUseGATT`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "mayUseGATT")]
    pub fn get_may_use_gatt(&self) -> bool {
        property::get(self, "mayUseGATT")
    }

    /// Sets whether the page may connect to the GATT server of the device.
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "mayUseGATT")]
    pub fn set_may_use_gatt(&self, value: bool) -> &Self {
        property::set_bool(self, "mayUseGATT", value);
        self
    }

    /// The UUIDs of the services that the page may use, or `all`.
    ///
    /// `required (DOMString or sequence<UUID>) allowedServices`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "allowedServices")]
    pub fn get_allowed_services(&self) -> StringOrStringSequence {
        property::get(self, "allowedServices")
    }

    /// Sets the UUIDs of the services that the page may use, or `all`.
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "allowedServices")]
    pub fn set_allowed_services(&self, value: impl Into<StringOrStringSequence>) -> &Self {
        property::set(self, "allowedServices", &value.into().to_js());
        self
    }

    /// The company identifiers whose advertised data the page may read.
    ///
    /// `required sequence<unsigned short> allowedManufacturerData`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "allowedManufacturerData")]
    pub fn get_allowed_manufacturer_data(&self) -> Array<u16> {
        property::get(self, "allowedManufacturerData")
    }

    /// Sets the company identifiers whose advertised data the page may read.
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "allowedManufacturerData")]
    pub fn set_allowed_manufacturer_data(&self, value: impl IntoSequence<u16>) -> &Self {
        property::set(self, "allowedManufacturerData", &value.to_value());
        self
    }
}

#[cfg(feature = "experimental")]
impl BluetoothPermissionStorage {
    /// The allowed devices that the browser remembers for an origin.
    ///
    /// `dictionary BluetoothPermissionStorage`
    ///
    /// Features `web-bluetooth` and `experimental`.
    pub fn new(allowed_devices: impl IntoSequence<AllowedBluetoothDevice>) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "allowedDevices", &allowed_devices.to_value());
        this
    }

    /// The devices that the user has allowed.
    ///
    /// `required sequence<AllowedBluetoothDevice> allowedDevices`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "allowedDevices")]
    pub fn get_allowed_devices(&self) -> Array<AllowedBluetoothDevice> {
        property::get(self, "allowedDevices")
    }

    /// Sets the devices that the user has allowed.
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "allowedDevices")]
    pub fn set_allowed_devices(&self, value: impl IntoSequence<AllowedBluetoothDevice>) -> &Self {
        property::set(self, "allowedDevices", &value.to_value());
        self
    }
}

#[cfg(feature = "experimental")]
impl BluetoothPermissionResult {
    /// The allowed devices that match the query.
    ///
    /// `attribute FrozenArray<BluetoothDevice> devices`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[inline]
    pub fn devices(&self) -> Array<BluetoothDevice> {
        FromJs::from_js(Js::get_devices__as_value(js(self)))
    }

    /// Sets the allowed devices that match the query.
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "devices")]
    #[inline]
    pub fn set_devices(&self, value: impl IntoSequence<BluetoothDevice>) {
        Js::set_devices__value(js(self), &value.to_value())
    }
}

#[cfg(feature = "experimental")]
impl ValueEvent {
    /// Makes a new `ValueEvent`.
    ///
    /// `constructor(DOMString type, optional ValueEventInit initDict = {})`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[inline]
    pub fn new(type_: &str) -> ValueEvent {
        Js::new_ValueEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `init_dict`.
    ///
    /// `constructor(DOMString type, optional ValueEventInit initDict = {})`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[inline]
    pub fn new_with_init_dict(type_: &str, init_dict: impl IntoJs<ValueEventInit>) -> ValueEvent {
        Js::new_ValueEvent__str_value__as_value(type_, &init_dict.to_value()).cast()
    }

    /// The value that the event carries.
    ///
    /// `readonly attribute any value`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[inline]
    pub fn value(&self) -> JsValue {
        Js::get_value__as_value(js(self))
    }
}

#[cfg(feature = "experimental")]
impl ValueEventInit {
    /// The properties for a new `ValueEvent`.
    ///
    /// `dictionary ValueEventInit : EventInit`
    ///
    /// Features `web-bluetooth` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The value that the event carries.
    ///
    /// `any value = null`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "value")]
    pub fn get_value(&self) -> JsValue {
        property::get(self, "value")
    }

    /// Sets the value that the event carries.
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "value")]
    pub fn set_value(&self, value: &JsValue) -> &Self {
        property::set(self, "value", value);
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Features `web-bluetooth` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Features `web-bluetooth` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Features `web-bluetooth` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for ValueEventInit {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl BluetoothDevice {
    /// An ID of the device, made up by the browser and valid for this origin only.
    ///
    /// `readonly attribute DOMString id`
    ///
    /// Features `web-bluetooth` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BluetoothDevice/id) · [Specification](https://bluetooth.spec.whatwg.org/#dom-bluetoothdevice-id)
    #[inline]
    pub fn id(&self) -> String {
        Js::get_id__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The name of the device that people can read, null if unknown.
    ///
    /// `readonly attribute DOMString? name`
    ///
    /// Features `web-bluetooth` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BluetoothDevice/name) · [Specification](https://bluetooth.spec.whatwg.org/#dom-bluetoothdevice-name)
    #[inline]
    pub fn name(&self) -> Option<String> {
        Js::get_name__as_value(js(self)).as_string()
    }

    /// The GATT server of the device, null if the page may not use it.
    ///
    /// `readonly attribute BluetoothRemoteGATTServer? gatt`
    ///
    /// Features `web-bluetooth` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BluetoothDevice/gatt) · [Specification](https://bluetooth.spec.whatwg.org/#dom-bluetoothdevice-gatt)
    #[inline]
    pub fn gatt(&self) -> Option<BluetoothRemoteGattServer> {
        Js::get_gatt__as_option_value(js(self)).map(Js::read)
    }

    /// Gives up the permission for this device.
    ///
    /// `Promise<undefined> forget()`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[inline]
    pub fn forget(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_forget__as_value(js(self)))
    }

    /// Starts watching this device's advertisements, which arrive as `advertisementreceived` events.
    ///
    /// `Promise<undefined> watchAdvertisements(optional WatchAdvertisementsOptions options = {})`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "watchAdvertisements")]
    #[inline]
    pub fn watch_advertisements(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_watchAdvertisements__as_value(js(self)))
    }

    /// As `watch_advertisements`, with `options`.
    ///
    /// `Promise<undefined> watchAdvertisements(optional WatchAdvertisementsOptions options = {})`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "watchAdvertisements")]
    #[inline]
    pub fn watch_advertisements_with_options(&self, options: &WatchAdvertisementsOptions) -> Promise<()> {
        Promise::of_call(Js::try_call_watchAdvertisements__value__as_value(js(self), options.as_ref()))
    }

    /// Whether the advertisements of the device are being watched.
    ///
    /// `readonly attribute boolean watchingAdvertisements`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "watchingAdvertisements")]
    #[inline]
    pub fn watching_advertisements(&self) -> bool {
        Js::get_watchingAdvertisements__as_bool(js(self)).get()
    }

    /// The handler of the event `advertisementreceived`.
    ///
    /// `attribute EventHandler onadvertisementreceived`
    ///
    /// Features `web-bluetooth` and `experimental`. In secure contexts only.
    pub fn onadvertisementreceived(&self) -> Option<Function<fn(BluetoothAdvertisingEvent)>> {
        property::get(self, "onadvertisementreceived")
    }

    /// Sets the handler of the event `advertisementreceived`.
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "onadvertisementreceived")]
    pub fn set_onadvertisementreceived(&self, value: Option<&Function<fn(BluetoothAdvertisingEvent)>>) {
        property::set(self, "onadvertisementreceived", nullable(value))
    }

    /// The handler of the event `gattserverdisconnected`.
    ///
    /// `attribute EventHandler ongattserverdisconnected`
    ///
    /// Features `web-bluetooth` and `experimental`. In secure contexts only. Not in Baseline. [Specification](https://bluetooth.spec.whatwg.org/#dom-bluetoothdeviceeventhandlers-ongattserverdisconnected)
    pub fn ongattserverdisconnected(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "ongattserverdisconnected")
    }

    /// Sets the handler of the event `gattserverdisconnected`.
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "ongattserverdisconnected")]
    pub fn set_ongattserverdisconnected(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "ongattserverdisconnected", nullable(value))
    }

    /// The handler of the event `characteristicvaluechanged`.
    ///
    /// `attribute EventHandler oncharacteristicvaluechanged`
    ///
    /// Features `web-bluetooth` and `experimental`. In secure contexts only. Not in Baseline. [Specification](https://bluetooth.spec.whatwg.org/#eventdef-bluetoothremotegattcharacteristic-characteristicvaluechanged)
    pub fn oncharacteristicvaluechanged(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "oncharacteristicvaluechanged")
    }

    /// Sets the handler of the event `characteristicvaluechanged`.
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "oncharacteristicvaluechanged")]
    pub fn set_oncharacteristicvaluechanged(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "oncharacteristicvaluechanged", nullable(value))
    }

    /// The handler of the event `serviceadded`.
    ///
    /// `attribute EventHandler onserviceadded`
    ///
    /// Features `web-bluetooth` and `experimental`. In secure contexts only.
    pub fn onserviceadded(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onserviceadded")
    }

    /// Sets the handler of the event `serviceadded`.
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "onserviceadded")]
    pub fn set_onserviceadded(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onserviceadded", nullable(value))
    }

    /// The handler of the event `servicechanged`.
    ///
    /// `attribute EventHandler onservicechanged`
    ///
    /// Features `web-bluetooth` and `experimental`. In secure contexts only.
    pub fn onservicechanged(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onservicechanged")
    }

    /// Sets the handler of the event `servicechanged`.
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "onservicechanged")]
    pub fn set_onservicechanged(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onservicechanged", nullable(value))
    }

    /// The handler of the event `serviceremoved`.
    ///
    /// `attribute EventHandler onserviceremoved`
    ///
    /// Features `web-bluetooth` and `experimental`. In secure contexts only.
    pub fn onserviceremoved(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onserviceremoved")
    }

    /// Sets the handler of the event `serviceremoved`.
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "onserviceremoved")]
    pub fn set_onserviceremoved(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onserviceremoved", nullable(value))
    }
}

#[cfg(feature = "experimental")]
impl WatchAdvertisementsOptions {
    /// Options for watching the advertisements of a device.
    ///
    /// `dictionary WatchAdvertisementsOptions`
    ///
    /// Features `web-bluetooth` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// A signal that stops the watching when it is aborted.
    ///
    /// `AbortSignal signal`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> Option<AbortSignal> {
        property::get(self, "signal")
    }

    /// Sets a signal that stops the watching when it is aborted.
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "signal")]
    pub fn set_signal(&self, value: &AbortSignal) -> &Self {
        property::set(self, "signal", value.as_ref());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for WatchAdvertisementsOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl BluetoothManufacturerDataMap {
    /// The number of companies in the map.
    ///
    /// `readonly maplike<unsigned short, DataView>`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[inline]
    pub fn size(&self) -> u32 {
        Js::get_size__as_number(js(self)) as u32
    }

    /// Tells whether there is data of this company identifier.
    ///
    /// `readonly maplike<unsigned short, DataView>`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[inline]
    pub fn has(&self, key: u16) -> bool {
        Js::call_has__number__as_bool(js(self), key as f64).get()
    }

    /// Returns the data of this company identifier.
    ///
    /// `readonly maplike<unsigned short, DataView>`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[inline]
    pub fn get(&self, key: u16) -> Option<DataView> {
        Js::call_get__number__as_option_value(js(self), key as f64).map(Js::read)
    }

    /// Returns an iterator over the pairs of company identifier and data.
    ///
    /// `readonly maplike<unsigned short, DataView>`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[inline]
    pub fn entries(&self) -> Iter<(u16, DataView)> {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }

    /// Returns an iterator over the company identifiers.
    ///
    /// `readonly maplike<unsigned short, DataView>`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[inline]
    pub fn keys(&self) -> Iter<u16> {
        FromJs::from_js(Js::call_keys__as_value(js(self)))
    }

    /// Returns an iterator over the data.
    ///
    /// `readonly maplike<unsigned short, DataView>`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[inline]
    pub fn values(&self) -> Iter<DataView> {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }

    /// Calls a function with each piece of data and its company identifier.
    ///
    /// `readonly maplike<unsigned short, DataView>`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(
        &self,
        callback: impl IntoInfallibleFunction<Function<fn(DataView, u16, BluetoothManufacturerDataMap)>>,
    ) {
        callback.scoped(|callback| Js::call_forEach__value(js(self), callback.as_ref()))
    }

    /// Calls a function with each piece of data and its company identifier.
    ///
    /// `readonly maplike<unsigned short, DataView>`
    ///
    /// Features `web-bluetooth` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn try_for_each(
        &self,
        callback: impl IntoScopedFunction<Function<fn(DataView, u16, BluetoothManufacturerDataMap)>>,
    ) -> Result<(), Exception> {
        callback.scoped(|callback| Js::try_call_forEach__value(js(self), callback.as_ref()))
    }
}

#[cfg(feature = "experimental")]
impl IntoIterator for &BluetoothManufacturerDataMap {
    type Item = (u16, DataView);
    type IntoIter = Iter<(u16, DataView)>;

    fn into_iter(self) -> Self::IntoIter {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
sequence!([] BluetoothManufacturerDataMap; (u16, DataView));

#[cfg(feature = "experimental")]
impl BluetoothServiceDataMap {
    /// The number of services in the map.
    ///
    /// `readonly maplike<UUID, DataView>`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[inline]
    pub fn size(&self) -> u32 {
        Js::get_size__as_number(js(self)) as u32
    }

    /// Tells whether there is data for this service UUID.
    ///
    /// `readonly maplike<UUID, DataView>`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[inline]
    pub fn has(&self, key: &str) -> bool {
        Js::call_has__str__as_bool(js(self), key).get()
    }

    /// Returns the data for this service UUID.
    ///
    /// `readonly maplike<UUID, DataView>`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[inline]
    pub fn get(&self, key: &str) -> Option<DataView> {
        Js::call_get__str__as_option_value(js(self), key).map(Js::read)
    }

    /// Returns an iterator over the pairs of service UUID and data.
    ///
    /// `readonly maplike<UUID, DataView>`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[inline]
    pub fn entries(&self) -> Iter<(String, DataView)> {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }

    /// Returns an iterator over the service UUIDs.
    ///
    /// `readonly maplike<UUID, DataView>`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[inline]
    pub fn keys(&self) -> Iter<String> {
        FromJs::from_js(Js::call_keys__as_value(js(self)))
    }

    /// Returns an iterator over the data.
    ///
    /// `readonly maplike<UUID, DataView>`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[inline]
    pub fn values(&self) -> Iter<DataView> {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }

    /// Calls a function with each piece of data and its service UUID.
    ///
    /// `readonly maplike<UUID, DataView>`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(
        &self,
        callback: impl IntoInfallibleFunction<Function<fn(DataView, String, BluetoothServiceDataMap)>>,
    ) {
        callback.scoped(|callback| Js::call_forEach__value(js(self), callback.as_ref()))
    }

    /// Calls a function with each piece of data and its service UUID.
    ///
    /// `readonly maplike<UUID, DataView>`
    ///
    /// Features `web-bluetooth` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn try_for_each(
        &self,
        callback: impl IntoScopedFunction<Function<fn(DataView, String, BluetoothServiceDataMap)>>,
    ) -> Result<(), Exception> {
        callback.scoped(|callback| Js::try_call_forEach__value(js(self), callback.as_ref()))
    }
}

#[cfg(feature = "experimental")]
impl IntoIterator for &BluetoothServiceDataMap {
    type Item = (String, DataView);
    type IntoIter = Iter<(String, DataView)>;

    fn into_iter(self) -> Self::IntoIter {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
sequence!([] BluetoothServiceDataMap; (String, DataView));

#[cfg(feature = "experimental")]
impl BluetoothAdvertisingEvent {
    /// Makes a new `BluetoothAdvertisingEvent`.
    ///
    /// `constructor(DOMString type, BluetoothAdvertisingEventInit init)`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[inline]
    pub fn new(type_: &str, init: &BluetoothAdvertisingEventInit) -> BluetoothAdvertisingEvent {
        Js::new_BluetoothAdvertisingEvent__str_value__as_value(type_, init.as_ref()).cast()
    }

    /// The device that sent the advertisement.
    ///
    /// `readonly attribute BluetoothDevice device`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[inline]
    pub fn device(&self) -> BluetoothDevice {
        FromJs::from_js(Js::get_device__as_value(js(self)))
    }

    /// The UUIDs of the advertised services.
    ///
    /// `readonly attribute FrozenArray<UUID> uuids`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[inline]
    pub fn uuids(&self) -> Array<String> {
        FromJs::from_js(Js::get_uuids__as_value(js(self)))
    }

    /// The advertised name of the device, null if there was none.
    ///
    /// `readonly attribute DOMString? name`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[inline]
    pub fn name(&self) -> Option<String> {
        Js::get_name__as_value(js(self)).as_string()
    }

    /// The advertised code for the kind of device, null if there was none.
    ///
    /// `readonly attribute unsigned short? appearance`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[inline]
    pub fn appearance(&self) -> Option<u16> {
        FromJs::from_js(Js::get_appearance__as_value(js(self)))
    }

    /// The sending power in dBm that the device claims, null if not given.
    ///
    /// `readonly attribute byte? txPower`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "txPower")]
    #[inline]
    pub fn tx_power(&self) -> Option<i8> {
        FromJs::from_js(Js::get_txPower__as_value(js(self)))
    }

    /// The strength of the received signal in dBm, null if unknown.
    ///
    /// `readonly attribute byte? rssi`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[inline]
    pub fn rssi(&self) -> Option<i8> {
        FromJs::from_js(Js::get_rssi__as_value(js(self)))
    }

    /// The advertised data of companies that the page may read.
    ///
    /// `readonly attribute BluetoothManufacturerDataMap manufacturerData`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "manufacturerData")]
    #[inline]
    pub fn manufacturer_data(&self) -> BluetoothManufacturerDataMap {
        FromJs::from_js(Js::get_manufacturerData__as_value(js(self)))
    }

    /// The advertised data of services that the page may use.
    ///
    /// `readonly attribute BluetoothServiceDataMap serviceData`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "serviceData")]
    #[inline]
    pub fn service_data(&self) -> BluetoothServiceDataMap {
        FromJs::from_js(Js::get_serviceData__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl BluetoothAdvertisingEventInit {
    /// The properties for a new `BluetoothAdvertisingEvent`.
    ///
    /// `dictionary BluetoothAdvertisingEventInit : EventInit`
    ///
    /// Features `web-bluetooth` and `experimental`.
    pub fn new(device: &BluetoothDevice) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "device", device.as_ref());
        this
    }

    /// The device that sent the advertisement.
    ///
    /// `required BluetoothDevice device`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "device")]
    pub fn get_device(&self) -> BluetoothDevice {
        property::get(self, "device")
    }

    /// Sets the device that sent the advertisement.
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "device")]
    pub fn set_device(&self, value: &BluetoothDevice) -> &Self {
        property::set(self, "device", value.as_ref());
        self
    }

    /// The UUIDs of the advertised services.
    ///
    /// `sequence<(DOMString or unsigned long)> uuids`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "uuids")]
    pub fn get_uuids(&self) -> Option<Array<StringOrNumber>> {
        property::get(self, "uuids")
    }

    /// Sets the UUIDs of the advertised services.
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "uuids")]
    pub fn set_uuids(&self, value: impl IntoSequence<StringOrNumber>) -> &Self {
        property::set(self, "uuids", &value.to_value());
        self
    }

    /// The advertised name of the device, null if there was none.
    ///
    /// `DOMString name`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "name")]
    pub fn get_name(&self) -> Option<String> {
        property::get(self, "name")
    }

    /// Sets the advertised name of the device, null if there was none.
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }

    /// The advertised code for the kind of device, null if there was none.
    ///
    /// `unsigned short appearance`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "appearance")]
    pub fn get_appearance(&self) -> Option<u16> {
        property::get(self, "appearance")
    }

    /// Sets the advertised code for the kind of device, null if there was none.
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "appearance")]
    pub fn set_appearance(&self, value: u16) -> &Self {
        property::set_f64(self, "appearance", value as f64);
        self
    }

    /// The sending power in dBm that the device claims, null if not given.
    ///
    /// `byte txPower`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "txPower")]
    pub fn get_tx_power(&self) -> Option<i8> {
        property::get(self, "txPower")
    }

    /// Sets the sending power in dBm that the device claims, null if not given.
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "txPower")]
    pub fn set_tx_power(&self, value: i8) -> &Self {
        property::set_f64(self, "txPower", value as f64);
        self
    }

    /// The strength of the received signal in dBm, null if unknown.
    ///
    /// `byte rssi`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "rssi")]
    pub fn get_rssi(&self) -> Option<i8> {
        property::get(self, "rssi")
    }

    /// Sets the strength of the received signal in dBm, null if unknown.
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "rssi")]
    pub fn set_rssi(&self, value: i8) -> &Self {
        property::set_f64(self, "rssi", value as f64);
        self
    }

    /// The advertised data of companies that the page may read.
    ///
    /// `BluetoothManufacturerDataMap manufacturerData`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "manufacturerData")]
    pub fn get_manufacturer_data(&self) -> Option<BluetoothManufacturerDataMap> {
        property::get(self, "manufacturerData")
    }

    /// Sets the advertised data of companies that the page may read.
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "manufacturerData")]
    pub fn set_manufacturer_data(&self, value: &BluetoothManufacturerDataMap) -> &Self {
        property::set(self, "manufacturerData", value.as_ref());
        self
    }

    /// The advertised data of services that the page may use.
    ///
    /// `BluetoothServiceDataMap serviceData`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "serviceData")]
    pub fn get_service_data(&self) -> Option<BluetoothServiceDataMap> {
        property::get(self, "serviceData")
    }

    /// Sets the advertised data of services that the page may use.
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "serviceData")]
    pub fn set_service_data(&self, value: &BluetoothServiceDataMap) -> &Self {
        property::set(self, "serviceData", value.as_ref());
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Features `web-bluetooth` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Features `web-bluetooth` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Features `web-bluetooth` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl BluetoothRemoteGattServer {
    /// The device that this server runs on.
    ///
    /// `readonly attribute BluetoothDevice device`
    ///
    /// Features `web-bluetooth` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BluetoothRemoteGATTServer/device) · [Specification](https://bluetooth.spec.whatwg.org/#dom-bluetoothremotegattserver-device)
    #[inline]
    pub fn device(&self) -> BluetoothDevice {
        FromJs::from_js(Js::get_device__as_value(js(self)))
    }

    /// Whether the page is connected to the server.
    ///
    /// `readonly attribute boolean connected`
    ///
    /// Features `web-bluetooth` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BluetoothRemoteGATTServer/connected) · [Specification](https://bluetooth.spec.whatwg.org/#dom-bluetoothremotegattserver-connected)
    #[inline]
    pub fn connected(&self) -> bool {
        Js::get_connected__as_bool(js(self)).get()
    }

    /// Connects to the server and resolves to this object.
    ///
    /// `Promise<BluetoothRemoteGATTServer> connect()`
    ///
    /// Features `web-bluetooth` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BluetoothRemoteGATTServer/connect) · [Specification](https://bluetooth.spec.whatwg.org/#dom-bluetoothremotegattserver-connect)
    #[inline]
    pub fn connect(&self) -> Promise<BluetoothRemoteGattServer> {
        Promise::of_call(Js::try_call_connect__as_value(js(self)))
    }

    /// Ends the connection of this page; other pages may keep theirs.
    ///
    /// `undefined disconnect()`
    ///
    /// Features `web-bluetooth` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BluetoothRemoteGATTServer/disconnect) · [Specification](https://bluetooth.spec.whatwg.org/#dom-bluetoothremotegattserver-disconnect)
    #[inline]
    pub fn disconnect(&self) {
        Js::call_disconnect(js(self))
    }

    /// Resolves to the primary service with this name or UUID, and rejects if there is none or it is not allowed.
    ///
    /// `Promise<BluetoothRemoteGATTService> getPrimaryService(BluetoothServiceUUID service)`
    ///
    /// Features `web-bluetooth` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BluetoothRemoteGATTServer/getPrimaryService) · [Specification](https://bluetooth.spec.whatwg.org/#dom-bluetoothremotegattserver-getprimaryservice)
    #[doc(alias = "getPrimaryService")]
    #[inline]
    pub fn get_primary_service(&self, service: impl Into<BluetoothServiceUuid>) -> Promise<BluetoothRemoteGattService> {
        Promise::of_call(Js::try_call_getPrimaryService__value__as_value(js(self), &service.into().to_js()))
    }

    /// Resolves to all primary services that the page may use, or those with this name or UUID.
    ///
    /// `Promise<sequence<BluetoothRemoteGATTService>> getPrimaryServices(optional BluetoothServiceUUID service)`
    ///
    /// Features `web-bluetooth` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BluetoothRemoteGATTServer/getPrimaryServices) · [Specification](https://bluetooth.spec.whatwg.org/#dom-bluetoothremotegattserver-getprimaryservices)
    #[doc(alias = "getPrimaryServices")]
    #[inline]
    pub fn get_primary_services(&self) -> Promise<Array<BluetoothRemoteGattService>> {
        Promise::of_call(Js::try_call_getPrimaryServices__as_value(js(self)))
    }

    /// As `get_primary_services`, with `service`.
    ///
    /// `Promise<sequence<BluetoothRemoteGATTService>> getPrimaryServices(optional BluetoothServiceUUID service)`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "getPrimaryServices")]
    #[inline]
    pub fn get_primary_services_with_service(
        &self,
        service: impl Into<BluetoothServiceUuid>,
    ) -> Promise<Array<BluetoothRemoteGattService>> {
        Promise::of_call(Js::try_call_getPrimaryServices__value__as_value(js(self), &service.into().to_js()))
    }
}

#[cfg(feature = "experimental")]
impl BluetoothRemoteGattService {
    /// The device that offers the service.
    ///
    /// `readonly attribute BluetoothDevice device`
    ///
    /// Features `web-bluetooth` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BluetoothRemoteGATTService/device) · [Specification](https://bluetooth.spec.whatwg.org/#dom-bluetoothremotegattservice-device)
    #[inline]
    pub fn device(&self) -> BluetoothDevice {
        FromJs::from_js(Js::get_device__as_value(js(self)))
    }

    /// The full UUID of the service.
    ///
    /// `readonly attribute UUID uuid`
    ///
    /// Features `web-bluetooth` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BluetoothRemoteGATTService/uuid) · [Specification](https://bluetooth.spec.whatwg.org/#dom-bluetoothremotegattservice-uuid)
    #[inline]
    pub fn uuid(&self) -> String {
        Js::get_uuid__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Whether this is a primary service, not only one included by another.
    ///
    /// `readonly attribute boolean isPrimary`
    ///
    /// Features `web-bluetooth` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BluetoothRemoteGATTService/isPrimary) · [Specification](https://bluetooth.spec.whatwg.org/#dom-bluetoothremotegattservice-isprimary)
    #[doc(alias = "isPrimary")]
    #[inline]
    pub fn is_primary(&self) -> bool {
        Js::get_isPrimary__as_bool(js(self)).get()
    }

    /// Resolves to the characteristic with this name or UUID.
    ///
    /// `Promise<BluetoothRemoteGATTCharacteristic> getCharacteristic(BluetoothCharacteristicUUID characteristic)`
    ///
    /// Features `web-bluetooth` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BluetoothRemoteGATTService/getCharacteristic) · [Specification](https://bluetooth.spec.whatwg.org/#dom-bluetoothremotegattservice-getcharacteristic)
    #[doc(alias = "getCharacteristic")]
    #[inline]
    pub fn get_characteristic(
        &self,
        characteristic: impl Into<BluetoothCharacteristicUuid>,
    ) -> Promise<BluetoothRemoteGattCharacteristic> {
        Promise::of_call(Js::try_call_getCharacteristic__value__as_value(js(self), &characteristic.into().to_js()))
    }

    /// Resolves to all characteristics of the service, or those with this name or UUID.
    ///
    /// `Promise<sequence<BluetoothRemoteGATTCharacteristic>> getCharacteristics(optional BluetoothCharacteristicUUID characteristic)`
    ///
    /// Features `web-bluetooth` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BluetoothRemoteGATTService/getCharacteristics) · [Specification](https://bluetooth.spec.whatwg.org/#dom-bluetoothremotegattservice-getcharacteristics)
    #[doc(alias = "getCharacteristics")]
    #[inline]
    pub fn get_characteristics(&self) -> Promise<Array<BluetoothRemoteGattCharacteristic>> {
        Promise::of_call(Js::try_call_getCharacteristics__as_value(js(self)))
    }

    /// As `get_characteristics`, with `characteristic`.
    ///
    /// `Promise<sequence<BluetoothRemoteGATTCharacteristic>> getCharacteristics(optional BluetoothCharacteristicUUID characteristic)`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "getCharacteristics")]
    #[inline]
    pub fn get_characteristics_with_characteristic(
        &self,
        characteristic: impl Into<BluetoothCharacteristicUuid>,
    ) -> Promise<Array<BluetoothRemoteGattCharacteristic>> {
        Promise::of_call(Js::try_call_getCharacteristics__value__as_value(js(self), &characteristic.into().to_js()))
    }

    /// Resolves to the included service with this name or UUID.
    ///
    /// `Promise<BluetoothRemoteGATTService> getIncludedService(BluetoothServiceUUID service)`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "getIncludedService")]
    #[inline]
    pub fn get_included_service(
        &self,
        service: impl Into<BluetoothServiceUuid>,
    ) -> Promise<BluetoothRemoteGattService> {
        Promise::of_call(Js::try_call_getIncludedService__value__as_value(js(self), &service.into().to_js()))
    }

    /// Resolves to all included services, or those with this name or UUID.
    ///
    /// `Promise<sequence<BluetoothRemoteGATTService>> getIncludedServices(optional BluetoothServiceUUID service)`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "getIncludedServices")]
    #[inline]
    pub fn get_included_services(&self) -> Promise<Array<BluetoothRemoteGattService>> {
        Promise::of_call(Js::try_call_getIncludedServices__as_value(js(self)))
    }

    /// As `get_included_services`, with `service`.
    ///
    /// `Promise<sequence<BluetoothRemoteGATTService>> getIncludedServices(optional BluetoothServiceUUID service)`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "getIncludedServices")]
    #[inline]
    pub fn get_included_services_with_service(
        &self,
        service: impl Into<BluetoothServiceUuid>,
    ) -> Promise<Array<BluetoothRemoteGattService>> {
        Promise::of_call(Js::try_call_getIncludedServices__value__as_value(js(self), &service.into().to_js()))
    }

    /// The handler of the event `characteristicvaluechanged`.
    ///
    /// `attribute EventHandler oncharacteristicvaluechanged`
    ///
    /// Features `web-bluetooth` and `experimental`. In secure contexts only. Not in Baseline. [Specification](https://bluetooth.spec.whatwg.org/#eventdef-bluetoothremotegattcharacteristic-characteristicvaluechanged)
    pub fn oncharacteristicvaluechanged(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "oncharacteristicvaluechanged")
    }

    /// Sets the handler of the event `characteristicvaluechanged`.
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "oncharacteristicvaluechanged")]
    pub fn set_oncharacteristicvaluechanged(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "oncharacteristicvaluechanged", nullable(value))
    }

    /// The handler of the event `serviceadded`.
    ///
    /// `attribute EventHandler onserviceadded`
    ///
    /// Features `web-bluetooth` and `experimental`. In secure contexts only.
    pub fn onserviceadded(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onserviceadded")
    }

    /// Sets the handler of the event `serviceadded`.
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "onserviceadded")]
    pub fn set_onserviceadded(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onserviceadded", nullable(value))
    }

    /// The handler of the event `servicechanged`.
    ///
    /// `attribute EventHandler onservicechanged`
    ///
    /// Features `web-bluetooth` and `experimental`. In secure contexts only.
    pub fn onservicechanged(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onservicechanged")
    }

    /// Sets the handler of the event `servicechanged`.
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "onservicechanged")]
    pub fn set_onservicechanged(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onservicechanged", nullable(value))
    }

    /// The handler of the event `serviceremoved`.
    ///
    /// `attribute EventHandler onserviceremoved`
    ///
    /// Features `web-bluetooth` and `experimental`. In secure contexts only.
    pub fn onserviceremoved(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onserviceremoved")
    }

    /// Sets the handler of the event `serviceremoved`.
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "onserviceremoved")]
    pub fn set_onserviceremoved(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onserviceremoved", nullable(value))
    }
}

#[cfg(feature = "experimental")]
impl BluetoothRemoteGattCharacteristic {
    /// The service that this characteristic belongs to.
    ///
    /// `readonly attribute BluetoothRemoteGATTService service`
    ///
    /// Features `web-bluetooth` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BluetoothRemoteGATTCharacteristic/service) · [Specification](https://bluetooth.spec.whatwg.org/#dom-bluetoothremotegattcharacteristic-service)
    #[inline]
    pub fn service(&self) -> BluetoothRemoteGattService {
        FromJs::from_js(Js::get_service__as_value(js(self)))
    }

    /// The full UUID of the characteristic.
    ///
    /// `readonly attribute UUID uuid`
    ///
    /// Features `web-bluetooth` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BluetoothRemoteGATTCharacteristic/uuid) · [Specification](https://bluetooth.spec.whatwg.org/#dom-bluetoothremotegattcharacteristic-uuid)
    #[inline]
    pub fn uuid(&self) -> String {
        Js::get_uuid__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The operations that the characteristic allows.
    ///
    /// `readonly attribute BluetoothCharacteristicProperties properties`
    ///
    /// Features `web-bluetooth` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BluetoothRemoteGATTCharacteristic/properties) · [Specification](https://bluetooth.spec.whatwg.org/#dom-bluetoothremotegattcharacteristic-properties)
    #[inline]
    pub fn properties(&self) -> BluetoothCharacteristicProperties {
        FromJs::from_js(Js::get_properties__as_value(js(self)))
    }

    /// The value that was last read or notified, null before the first.
    ///
    /// `readonly attribute DataView? value`
    ///
    /// Features `web-bluetooth` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BluetoothRemoteGATTCharacteristic/value) · [Specification](https://bluetooth.spec.whatwg.org/#dom-bluetoothremotegattcharacteristic-value)
    #[inline]
    pub fn value(&self) -> Option<DataView> {
        Js::get_value__as_option_value(js(self)).map(Js::read)
    }

    /// Resolves to the descriptor with this name or UUID.
    ///
    /// `Promise<BluetoothRemoteGATTDescriptor> getDescriptor(BluetoothDescriptorUUID descriptor)`
    ///
    /// Features `web-bluetooth` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BluetoothRemoteGATTCharacteristic/getDescriptor) · [Specification](https://bluetooth.spec.whatwg.org/#dom-bluetoothremotegattcharacteristic-getdescriptor)
    #[doc(alias = "getDescriptor")]
    #[inline]
    pub fn get_descriptor(
        &self,
        descriptor: impl Into<BluetoothDescriptorUuid>,
    ) -> Promise<BluetoothRemoteGattDescriptor> {
        Promise::of_call(Js::try_call_getDescriptor__value__as_value(js(self), &descriptor.into().to_js()))
    }

    /// Resolves to all descriptors of the characteristic, or those with this name or UUID.
    ///
    /// `Promise<sequence<BluetoothRemoteGATTDescriptor>> getDescriptors(optional BluetoothDescriptorUUID descriptor)`
    ///
    /// Features `web-bluetooth` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BluetoothRemoteGATTCharacteristic/getDescriptors) · [Specification](https://bluetooth.spec.whatwg.org/#dom-bluetoothremotegattcharacteristic-getdescriptors)
    #[doc(alias = "getDescriptors")]
    #[inline]
    pub fn get_descriptors(&self) -> Promise<Array<BluetoothRemoteGattDescriptor>> {
        Promise::of_call(Js::try_call_getDescriptors__as_value(js(self)))
    }

    /// As `get_descriptors`, with `descriptor`.
    ///
    /// `Promise<sequence<BluetoothRemoteGATTDescriptor>> getDescriptors(optional BluetoothDescriptorUUID descriptor)`
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "getDescriptors")]
    #[inline]
    pub fn get_descriptors_with_descriptor(
        &self,
        descriptor: impl Into<BluetoothDescriptorUuid>,
    ) -> Promise<Array<BluetoothRemoteGattDescriptor>> {
        Promise::of_call(Js::try_call_getDescriptors__value__as_value(js(self), &descriptor.into().to_js()))
    }

    /// Reads the value from the device.
    ///
    /// `Promise<DataView> readValue()`
    ///
    /// Features `web-bluetooth` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BluetoothRemoteGATTCharacteristic/readValue) · [Specification](https://bluetooth.spec.whatwg.org/#dom-bluetoothremotegattcharacteristic-readvalue)
    #[doc(alias = "readValue")]
    #[inline]
    pub fn read_value(&self) -> Promise<DataView> {
        Promise::of_call(Js::try_call_readValue__as_value(js(self)))
    }

    /// Writes the value, up to 512 bytes; the two methods that name the kind of write have replaced it.
    ///
    /// `Promise<undefined> writeValue(BufferSource value)`
    ///
    /// Features `web-bluetooth` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/BluetoothRemoteGATTCharacteristic/writeValue) · [Specification](https://bluetooth.spec.whatwg.org/#dom-bluetoothremotegattcharacteristic-writevalue)
    #[doc(alias = "writeValue")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/BluetoothRemoteGATTCharacteristic/writeValue"]
    #[inline]
    pub fn write_value(&self, value: impl Into<BufferSource>) -> Promise<()> {
        Promise::of_call(Js::try_call_writeValue__value__as_value(js(self), &value.into().to_js()))
    }

    /// Writes the value, up to 512 bytes, and resolves when the device has confirmed it.
    ///
    /// `Promise<undefined> writeValueWithResponse(BufferSource value)`
    ///
    /// Features `web-bluetooth` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BluetoothRemoteGATTCharacteristic/writeValueWithResponse) · [Specification](https://bluetooth.spec.whatwg.org/#dom-bluetoothremotegattcharacteristic-writevaluewithresponse)
    #[doc(alias = "writeValueWithResponse")]
    #[inline]
    pub fn write_value_with_response(&self, value: impl Into<BufferSource>) -> Promise<()> {
        Promise::of_call(Js::try_call_writeValueWithResponse__value__as_value(js(self), &value.into().to_js()))
    }

    /// Sends the value, up to 512 bytes, without a confirmation by the device.
    ///
    /// `Promise<undefined> writeValueWithoutResponse(BufferSource value)`
    ///
    /// Features `web-bluetooth` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BluetoothRemoteGATTCharacteristic/writeValueWithoutResponse) · [Specification](https://bluetooth.spec.whatwg.org/#dom-bluetoothremotegattcharacteristic-writevaluewithoutresponse)
    #[doc(alias = "writeValueWithoutResponse")]
    #[inline]
    pub fn write_value_without_response(&self, value: impl Into<BufferSource>) -> Promise<()> {
        Promise::of_call(Js::try_call_writeValueWithoutResponse__value__as_value(js(self), &value.into().to_js()))
    }

    /// Subscribes to changes, which arrive as `characteristicvaluechanged` events.
    ///
    /// `Promise<BluetoothRemoteGATTCharacteristic> startNotifications()`
    ///
    /// Features `web-bluetooth` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BluetoothRemoteGATTCharacteristic/startNotifications) · [Specification](https://bluetooth.spec.whatwg.org/#dom-bluetoothremotegattcharacteristic-startnotifications)
    #[doc(alias = "startNotifications")]
    #[inline]
    pub fn start_notifications(&self) -> Promise<BluetoothRemoteGattCharacteristic> {
        Promise::of_call(Js::try_call_startNotifications__as_value(js(self)))
    }

    /// Ends the subscription to changes of the value.
    ///
    /// `Promise<BluetoothRemoteGATTCharacteristic> stopNotifications()`
    ///
    /// Features `web-bluetooth` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BluetoothRemoteGATTCharacteristic/stopNotifications) · [Specification](https://bluetooth.spec.whatwg.org/#dom-bluetoothremotegattcharacteristic-stopnotifications)
    #[doc(alias = "stopNotifications")]
    #[inline]
    pub fn stop_notifications(&self) -> Promise<BluetoothRemoteGattCharacteristic> {
        Promise::of_call(Js::try_call_stopNotifications__as_value(js(self)))
    }

    /// The handler of the event `characteristicvaluechanged`.
    ///
    /// `attribute EventHandler oncharacteristicvaluechanged`
    ///
    /// Features `web-bluetooth` and `experimental`. In secure contexts only. Not in Baseline. [Specification](https://bluetooth.spec.whatwg.org/#eventdef-bluetoothremotegattcharacteristic-characteristicvaluechanged)
    pub fn oncharacteristicvaluechanged(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "oncharacteristicvaluechanged")
    }

    /// Sets the handler of the event `characteristicvaluechanged`.
    ///
    /// Features `web-bluetooth` and `experimental`.
    #[doc(alias = "oncharacteristicvaluechanged")]
    pub fn set_oncharacteristicvaluechanged(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "oncharacteristicvaluechanged", nullable(value))
    }
}

#[cfg(feature = "experimental")]
impl BluetoothCharacteristicProperties {
    /// Whether the value may be broadcast in advertisements.
    ///
    /// `readonly attribute boolean broadcast`
    ///
    /// Features `web-bluetooth` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BluetoothCharacteristicProperties/broadcast) · [Specification](https://bluetooth.spec.whatwg.org/#dom-bluetoothcharacteristicproperties-broadcast)
    #[inline]
    pub fn broadcast(&self) -> bool {
        Js::get_broadcast__as_bool(js(self)).get()
    }

    /// Whether the value can be read.
    ///
    /// `readonly attribute boolean read`
    ///
    /// Features `web-bluetooth` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BluetoothCharacteristicProperties/read) · [Specification](https://bluetooth.spec.whatwg.org/#dom-bluetoothcharacteristicproperties-read)
    #[inline]
    pub fn read(&self) -> bool {
        Js::get_read__as_bool(js(self)).get()
    }

    /// Whether the value can be written without a confirmation.
    ///
    /// `readonly attribute boolean writeWithoutResponse`
    ///
    /// Features `web-bluetooth` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BluetoothCharacteristicProperties/writeWithoutResponse) · [Specification](https://bluetooth.spec.whatwg.org/#dom-bluetoothcharacteristicproperties-writewithoutresponse)
    #[doc(alias = "writeWithoutResponse")]
    #[inline]
    pub fn write_without_response(&self) -> bool {
        Js::get_writeWithoutResponse__as_bool(js(self)).get()
    }

    /// Whether the value can be written with a confirmation.
    ///
    /// `readonly attribute boolean write`
    ///
    /// Features `web-bluetooth` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BluetoothCharacteristicProperties/write) · [Specification](https://bluetooth.spec.whatwg.org/#dom-bluetoothcharacteristicproperties-write)
    #[inline]
    pub fn write(&self) -> bool {
        Js::get_write__as_bool(js(self)).get()
    }

    /// Whether the device can notify of changes without a confirmation.
    ///
    /// `readonly attribute boolean notify`
    ///
    /// Features `web-bluetooth` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BluetoothCharacteristicProperties/notify) · [Specification](https://bluetooth.spec.whatwg.org/#dom-bluetoothcharacteristicproperties-notify)
    #[inline]
    pub fn notify(&self) -> bool {
        Js::get_notify__as_bool(js(self)).get()
    }

    /// Whether the device can notify of changes with a confirmation.
    ///
    /// `readonly attribute boolean indicate`
    ///
    /// Features `web-bluetooth` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BluetoothCharacteristicProperties/indicate) · [Specification](https://bluetooth.spec.whatwg.org/#dom-bluetoothcharacteristicproperties-indicate)
    #[inline]
    pub fn indicate(&self) -> bool {
        Js::get_indicate__as_bool(js(self)).get()
    }

    /// Whether signed writes are allowed.
    ///
    /// `readonly attribute boolean authenticatedSignedWrites`
    ///
    /// Features `web-bluetooth` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BluetoothCharacteristicProperties/authenticatedSignedWrites) · [Specification](https://bluetooth.spec.whatwg.org/#dom-bluetoothcharacteristicproperties-authenticatedsignedwrites)
    #[doc(alias = "authenticatedSignedWrites")]
    #[inline]
    pub fn authenticated_signed_writes(&self) -> bool {
        Js::get_authenticatedSignedWrites__as_bool(js(self)).get()
    }

    /// Whether queued writes, which are checked before they take effect, are allowed.
    ///
    /// `readonly attribute boolean reliableWrite`
    ///
    /// Features `web-bluetooth` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BluetoothCharacteristicProperties/reliableWrite) · [Specification](https://bluetooth.spec.whatwg.org/#dom-bluetoothcharacteristicproperties-reliablewrite)
    #[doc(alias = "reliableWrite")]
    #[inline]
    pub fn reliable_write(&self) -> bool {
        Js::get_reliableWrite__as_bool(js(self)).get()
    }

    /// Whether the user description descriptor can be written.
    ///
    /// `readonly attribute boolean writableAuxiliaries`
    ///
    /// Features `web-bluetooth` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BluetoothCharacteristicProperties/writableAuxiliaries) · [Specification](https://bluetooth.spec.whatwg.org/#dom-bluetoothcharacteristicproperties-writableauxiliaries)
    #[doc(alias = "writableAuxiliaries")]
    #[inline]
    pub fn writable_auxiliaries(&self) -> bool {
        Js::get_writableAuxiliaries__as_bool(js(self)).get()
    }
}

#[cfg(feature = "experimental")]
impl BluetoothRemoteGattDescriptor {
    /// The characteristic that this descriptor belongs to.
    ///
    /// `readonly attribute BluetoothRemoteGATTCharacteristic characteristic`
    ///
    /// Features `web-bluetooth` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BluetoothRemoteGATTDescriptor/characteristic) · [Specification](https://bluetooth.spec.whatwg.org/#dom-bluetoothremotegattdescriptor-characteristic)
    #[inline]
    pub fn characteristic(&self) -> BluetoothRemoteGattCharacteristic {
        FromJs::from_js(Js::get_characteristic__as_value(js(self)))
    }

    /// The full UUID of the descriptor.
    ///
    /// `readonly attribute UUID uuid`
    ///
    /// Features `web-bluetooth` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BluetoothRemoteGATTDescriptor/uuid) · [Specification](https://bluetooth.spec.whatwg.org/#dom-bluetoothremotegattdescriptor-uuid)
    #[inline]
    pub fn uuid(&self) -> String {
        Js::get_uuid__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The value that was last read, null before the first.
    ///
    /// `readonly attribute DataView? value`
    ///
    /// Features `web-bluetooth` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BluetoothRemoteGATTDescriptor/value) · [Specification](https://bluetooth.spec.whatwg.org/#dom-bluetoothremotegattdescriptor-value)
    #[inline]
    pub fn value(&self) -> Option<DataView> {
        Js::get_value__as_option_value(js(self)).map(Js::read)
    }

    /// Reads the value from the device.
    ///
    /// `Promise<DataView> readValue()`
    ///
    /// Features `web-bluetooth` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BluetoothRemoteGATTDescriptor/readValue) · [Specification](https://bluetooth.spec.whatwg.org/#dom-bluetoothremotegattdescriptor-readvalue)
    #[doc(alias = "readValue")]
    #[inline]
    pub fn read_value(&self) -> Promise<DataView> {
        Promise::of_call(Js::try_call_readValue__as_value(js(self)))
    }

    /// Writes the value, up to 512 bytes, and resolves when the device has confirmed it.
    ///
    /// `Promise<undefined> writeValue(BufferSource value)`
    ///
    /// Features `web-bluetooth` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BluetoothRemoteGATTDescriptor/writeValue) · [Specification](https://bluetooth.spec.whatwg.org/#dom-bluetoothremotegattdescriptor-writevalue)
    #[doc(alias = "writeValue")]
    #[inline]
    pub fn write_value(&self, value: impl Into<BufferSource>) -> Promise<()> {
        Promise::of_call(Js::try_call_writeValue__value__as_value(js(self), &value.into().to_js()))
    }
}

#[cfg(feature = "experimental")]
impl BluetoothUuid {
    /// Returns the full UUID of a service, given its standard name, short number or UUID.
    ///
    /// `static UUID getService((DOMString or unsigned long) name)`
    ///
    /// Features `web-bluetooth` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BluetoothUUID/getService_static) · [Specification](https://bluetooth.spec.whatwg.org/#dom-bluetoothuuid-getservice)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "getService")]
    #[inline]
    pub fn get_service(name: impl Into<StringOrNumber>) -> Result<String, Exception> {
        Js::try_static_call_BluetoothUUID_getService__value__as_value(&name.into().to_js()).map(Js::read)
    }

    /// Returns the full UUID of a characteristic, given its standard name, short number or UUID.
    ///
    /// `static UUID getCharacteristic((DOMString or unsigned long) name)`
    ///
    /// Features `web-bluetooth` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BluetoothUUID/getCharacteristic_static) · [Specification](https://bluetooth.spec.whatwg.org/#dom-bluetoothuuid-getcharacteristic)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "getCharacteristic")]
    #[inline]
    pub fn get_characteristic(name: impl Into<StringOrNumber>) -> Result<String, Exception> {
        Js::try_static_call_BluetoothUUID_getCharacteristic__value__as_value(&name.into().to_js()).map(Js::read)
    }

    /// Returns the full UUID of a descriptor, given its standard name, short number or UUID.
    ///
    /// `static UUID getDescriptor((DOMString or unsigned long) name)`
    ///
    /// Features `web-bluetooth` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BluetoothUUID/getDescriptor_static) · [Specification](https://bluetooth.spec.whatwg.org/#dom-bluetoothuuid-getdescriptor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "getDescriptor")]
    #[inline]
    pub fn get_descriptor(name: impl Into<StringOrNumber>) -> Result<String, Exception> {
        Js::try_static_call_BluetoothUUID_getDescriptor__value__as_value(&name.into().to_js()).map(Js::read)
    }

    /// Returns the full 128-bit UUID that a 16-bit or 32-bit number stands for.
    ///
    /// `static UUID canonicalUUID([EnforceRange] unsigned long alias)`
    ///
    /// Features `web-bluetooth` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BluetoothUUID/canonicalUUID_static) · [Specification](https://bluetooth.spec.whatwg.org/#dom-bluetoothuuid-canonicaluuid)
    #[doc(alias = "canonicalUUID")]
    #[inline]
    pub fn canonical_uuid(alias: u32) -> String {
        Js::static_call_BluetoothUUID_canonicalUUID__number__as_value(alias as f64).as_string().unwrap_or_default()
    }
}

#[cfg(feature = "experimental")]
impl Navigator {
    /// The entry to Bluetooth devices.
    ///
    /// `readonly attribute Bluetooth bluetooth`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Features `web-bluetooth` and `experimental`. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/bluetooth) · [Specification](https://bluetooth.spec.whatwg.org/#dom-navigator-bluetooth)
    #[inline]
    pub fn bluetooth(&self) -> Option<Bluetooth> {
        Js::get_bluetooth__as_option_value(js(self)).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "acceptAllAdvertisements")]
    pub(crate) fn get_acceptAllAdvertisements__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "appearance")]
    pub(crate) fn get_appearance__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "authenticatedSignedWrites")]
    pub(crate) fn get_authenticatedSignedWrites__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "bluetooth")]
    pub(crate) fn get_bluetooth__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "broadcast")]
    pub(crate) fn get_broadcast__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "characteristic")]
    pub(crate) fn get_characteristic__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "dataPrefix")]
    pub(crate) fn get_dataPrefix__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "filters")]
    pub(crate) fn get_filters__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "gatt")]
    pub(crate) fn get_gatt__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "indicate")]
    pub(crate) fn get_indicate__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "keepRepeatedDevices")]
    pub(crate) fn get_keepRepeatedDevices__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "manufacturerData")]
    pub(crate) fn get_manufacturerData__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "mask")]
    pub(crate) fn get_mask__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "namePrefix")]
    pub(crate) fn get_namePrefix__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "notify")]
    pub(crate) fn get_notify__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "properties")]
    pub(crate) fn get_properties__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "read")]
    pub(crate) fn get_read__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "referringDevice")]
    pub(crate) fn get_referringDevice__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "reliableWrite")]
    pub(crate) fn get_reliableWrite__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "rssi")]
    pub(crate) fn get_rssi__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "scans")]
    pub(crate) fn get_scans__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "service")]
    pub(crate) fn get_service__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "serviceData")]
    pub(crate) fn get_serviceData__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "services")]
    pub(crate) fn get_services__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "txPower")]
    pub(crate) fn get_txPower__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "uuid")]
    pub(crate) fn get_uuid__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "uuids")]
    pub(crate) fn get_uuids__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "value")]
    pub(crate) fn get_value__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "watchingAdvertisements")]
    pub(crate) fn get_watchingAdvertisements__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "writableAuxiliaries")]
    pub(crate) fn get_writableAuxiliaries__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "write")]
    pub(crate) fn get_write__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "writeWithoutResponse")]
    pub(crate) fn get_writeWithoutResponse__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, setter, js_name = "scans")]
    pub(crate) fn set_scans__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(catch, method, js_name = "connect")]
    pub(crate) fn try_call_connect__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "get")]
    pub(crate) fn call_get__number__as_option_value(this: &Js, a0: f64) -> Option<Js>;
    #[wasm_bindgen(catch, method, js_name = "getCharacteristic")]
    pub(crate) fn try_call_getCharacteristic__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getCharacteristics")]
    pub(crate) fn try_call_getCharacteristics__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getCharacteristics")]
    pub(crate) fn try_call_getCharacteristics__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getDescriptor")]
    pub(crate) fn try_call_getDescriptor__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getDescriptors")]
    pub(crate) fn try_call_getDescriptors__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getDescriptors")]
    pub(crate) fn try_call_getDescriptors__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getIncludedService")]
    pub(crate) fn try_call_getIncludedService__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getIncludedServices")]
    pub(crate) fn try_call_getIncludedServices__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getIncludedServices")]
    pub(crate) fn try_call_getIncludedServices__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getPrimaryService")]
    pub(crate) fn try_call_getPrimaryService__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getPrimaryServices")]
    pub(crate) fn try_call_getPrimaryServices__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getPrimaryServices")]
    pub(crate) fn try_call_getPrimaryServices__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "has")]
    pub(crate) fn call_has__number__as_bool(this: &Js, a0: f64) -> Truth;
    #[wasm_bindgen(catch, method, js_name = "readValue")]
    pub(crate) fn try_call_readValue__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "requestLEScan")]
    pub(crate) fn try_call_requestLEScan__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "requestLEScan")]
    pub(crate) fn try_call_requestLEScan__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "startNotifications")]
    pub(crate) fn try_call_startNotifications__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "stopNotifications")]
    pub(crate) fn try_call_stopNotifications__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "watchAdvertisements")]
    pub(crate) fn try_call_watchAdvertisements__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "watchAdvertisements")]
    pub(crate) fn try_call_watchAdvertisements__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "writeValue")]
    pub(crate) fn try_call_writeValue__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "writeValueWithResponse")]
    pub(crate) fn try_call_writeValueWithResponse__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "writeValueWithoutResponse")]
    pub(crate) fn try_call_writeValueWithoutResponse__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "BluetoothAdvertisingEvent")]
    pub(crate) fn new_BluetoothAdvertisingEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "BluetoothDataFilter")]
    pub(crate) fn try_new_BluetoothDataFilter__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "BluetoothDataFilter")]
    pub(crate) fn try_new_BluetoothDataFilter__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "BluetoothLEScanFilter")]
    pub(crate) fn try_new_BluetoothLEScanFilter__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "BluetoothLEScanFilter")]
    pub(crate) fn try_new_BluetoothLEScanFilter__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "BluetoothManufacturerDataFilter")]
    pub(crate) fn try_new_BluetoothManufacturerDataFilter__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "BluetoothManufacturerDataFilter")]
    pub(crate) fn try_new_BluetoothManufacturerDataFilter__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "BluetoothServiceDataFilter")]
    pub(crate) fn try_new_BluetoothServiceDataFilter__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "BluetoothServiceDataFilter")]
    pub(crate) fn try_new_BluetoothServiceDataFilter__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "ValueEvent")]
    pub(crate) fn new_ValueEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(constructor, js_class = "ValueEvent")]
    pub(crate) fn new_ValueEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
    #[wasm_bindgen(static_method_of = Js, js_class = "BluetoothUUID", js_name = "canonicalUUID")]
    pub(crate) fn static_call_BluetoothUUID_canonicalUUID__number__as_value(a0: f64) -> JsValue;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "BluetoothUUID", js_name = "getCharacteristic")]
    pub(crate) fn try_static_call_BluetoothUUID_getCharacteristic__value__as_value(
        a0: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "BluetoothUUID", js_name = "getDescriptor")]
    pub(crate) fn try_static_call_BluetoothUUID_getDescriptor__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "BluetoothUUID", js_name = "getService")]
    pub(crate) fn try_static_call_BluetoothUUID_getService__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
}
