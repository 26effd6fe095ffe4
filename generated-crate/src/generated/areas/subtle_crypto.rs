//! Keys, ciphers, signatures and digests: crypto.subtle

use crate::runtime::prelude::*;
use crate::{
    AeadParams, AesCbcParams, AesCtrParams, AesDerivedKeyParams, AesGcmParams, AesKeyAlgorithm, AesKeyGenParams,
    Algorithm, AlgorithmIdentifier, Argon2Params, ArrayBufferOrJsonWebKey, BufferSource, BufferSourceOrJsonWebKey,
    CShakeParams, ContextParams, Crypto, CryptoKey, CryptoKeyOrCryptoKeyPair, CryptoKeyPair, EcKeyAlgorithm,
    EcKeyGenParams, EcKeyImportParams, EcdhKeyDeriveParams, EcdsaParams, Ed448Params, HkdfParams, HmacImportParams,
    HmacKeyAlgorithm, HmacKeyGenParams, JsonWebKey, KangarooTwelveParams, KeyAlgorithm, KeyFormat, KeyType, KeyUsage,
    KmacImportParams, KmacKeyAlgorithm, KmacKeyGenParams, KmacParams, Pbkdf2Params, RsaHashedImportParams,
    RsaHashedKeyAlgorithm, RsaHashedKeyGenParams, RsaKeyAlgorithm, RsaKeyGenParams, RsaOaepParams, RsaOtherPrimesInfo,
    RsaPssParams, SubtleCrypto, TurboShakeParams,
};
#[cfg(feature = "experimental")]
use crate::{EncapsulatedBits, EncapsulatedKey};

#[cfg(feature = "experimental")]
impl EncapsulatedKey {
    /// `dictionary EncapsulatedKey`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `CryptoKey sharedKey`
    #[doc(alias = "sharedKey")]
    pub fn get_shared_key(&self) -> Option<CryptoKey> {
        property::get(self, "sharedKey")
    }

    /// `CryptoKey sharedKey`
    #[doc(alias = "sharedKey")]
    pub fn set_shared_key(&self, value: &CryptoKey) -> &Self {
        property::set(self, "sharedKey", value.as_ref());
        self
    }

    /// `ArrayBuffer ciphertext`
    #[doc(alias = "ciphertext")]
    pub fn get_ciphertext(&self) -> Option<ArrayBuffer> {
        property::get(self, "ciphertext")
    }

    /// `ArrayBuffer ciphertext`
    #[doc(alias = "ciphertext")]
    pub fn set_ciphertext(&self, value: &ArrayBuffer) -> &Self {
        property::set(self, "ciphertext", value.as_ref());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for EncapsulatedKey {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl EncapsulatedBits {
    /// `dictionary EncapsulatedBits`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `ArrayBuffer sharedKey`
    #[doc(alias = "sharedKey")]
    pub fn get_shared_key(&self) -> Option<ArrayBuffer> {
        property::get(self, "sharedKey")
    }

    /// `ArrayBuffer sharedKey`
    #[doc(alias = "sharedKey")]
    pub fn set_shared_key(&self, value: &ArrayBuffer) -> &Self {
        property::set(self, "sharedKey", value.as_ref());
        self
    }

    /// `ArrayBuffer ciphertext`
    #[doc(alias = "ciphertext")]
    pub fn get_ciphertext(&self) -> Option<ArrayBuffer> {
        property::get(self, "ciphertext")
    }

    /// `ArrayBuffer ciphertext`
    #[doc(alias = "ciphertext")]
    pub fn set_ciphertext(&self, value: &ArrayBuffer) -> &Self {
        property::set(self, "ciphertext", value.as_ref());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for EncapsulatedBits {
    fn default() -> Self {
        Self::new()
    }
}

impl ContextParams {
    /// `dictionary ContextParams : Algorithm`
    pub fn new(name: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        this
    }

    /// `BufferSource context`
    #[doc(alias = "context")]
    pub fn get_context(&self) -> Option<BufferSource> {
        property::get(self, "context")
    }

    /// `BufferSource context`
    #[doc(alias = "context")]
    pub fn set_context(&self, value: impl IntoJs<BufferSource>) -> &Self {
        property::set(self, "context", &value.to_value());
        self
    }

    /// `required DOMString name`
    ///
    /// Inherited from `Algorithm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl AeadParams {
    /// `dictionary AeadParams : Algorithm`
    pub fn new(name: &str, iv: impl IntoJs<BufferSource>) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set(&this, "iv", &iv.to_value());
        this
    }

    /// `required BufferSource iv`
    #[doc(alias = "iv")]
    pub fn get_iv(&self) -> BufferSource {
        property::get(self, "iv")
    }

    /// `required BufferSource iv`
    #[doc(alias = "iv")]
    pub fn set_iv(&self, value: impl IntoJs<BufferSource>) -> &Self {
        property::set(self, "iv", &value.to_value());
        self
    }

    /// `BufferSource additionalData`
    #[doc(alias = "additionalData")]
    pub fn get_additional_data(&self) -> Option<BufferSource> {
        property::get(self, "additionalData")
    }

    /// `BufferSource additionalData`
    #[doc(alias = "additionalData")]
    pub fn set_additional_data(&self, value: impl IntoJs<BufferSource>) -> &Self {
        property::set(self, "additionalData", &value.to_value());
        self
    }

    /// `[EnforceRange] octet tagLength`
    #[doc(alias = "tagLength")]
    pub fn get_tag_length(&self) -> Option<u8> {
        property::get(self, "tagLength")
    }

    /// `[EnforceRange] octet tagLength`
    #[doc(alias = "tagLength")]
    pub fn set_tag_length(&self, value: u8) -> &Self {
        property::set_f64(self, "tagLength", value as f64);
        self
    }

    /// `required DOMString name`
    ///
    /// Inherited from `Algorithm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl CShakeParams {
    /// `dictionary CShakeParams : Algorithm`
    pub fn new(name: &str, output_length: u32) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set_f64(&this, "outputLength", output_length as f64);
        this
    }

    /// `required [EnforceRange] unsigned long outputLength`
    #[doc(alias = "outputLength")]
    pub fn get_output_length(&self) -> u32 {
        property::get(self, "outputLength")
    }

    /// `required [EnforceRange] unsigned long outputLength`
    #[doc(alias = "outputLength")]
    pub fn set_output_length(&self, value: u32) -> &Self {
        property::set_f64(self, "outputLength", value as f64);
        self
    }

    /// `BufferSource functionName`
    #[doc(alias = "functionName")]
    pub fn get_function_name(&self) -> Option<BufferSource> {
        property::get(self, "functionName")
    }

    /// `BufferSource functionName`
    #[doc(alias = "functionName")]
    pub fn set_function_name(&self, value: impl IntoJs<BufferSource>) -> &Self {
        property::set(self, "functionName", &value.to_value());
        self
    }

    /// `BufferSource customization`
    #[doc(alias = "customization")]
    pub fn get_customization(&self) -> Option<BufferSource> {
        property::get(self, "customization")
    }

    /// `BufferSource customization`
    #[doc(alias = "customization")]
    pub fn set_customization(&self, value: impl IntoJs<BufferSource>) -> &Self {
        property::set(self, "customization", &value.to_value());
        self
    }

    /// `required DOMString name`
    ///
    /// Inherited from `Algorithm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl TurboShakeParams {
    /// `dictionary TurboShakeParams : Algorithm`
    pub fn new(name: &str, output_length: u32) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set_f64(&this, "outputLength", output_length as f64);
        this
    }

    /// `required [EnforceRange] unsigned long outputLength`
    #[doc(alias = "outputLength")]
    pub fn get_output_length(&self) -> u32 {
        property::get(self, "outputLength")
    }

    /// `required [EnforceRange] unsigned long outputLength`
    #[doc(alias = "outputLength")]
    pub fn set_output_length(&self, value: u32) -> &Self {
        property::set_f64(self, "outputLength", value as f64);
        self
    }

    /// `[EnforceRange] octet domainSeparation`
    #[doc(alias = "domainSeparation")]
    pub fn get_domain_separation(&self) -> Option<u8> {
        property::get(self, "domainSeparation")
    }

    /// `[EnforceRange] octet domainSeparation`
    #[doc(alias = "domainSeparation")]
    pub fn set_domain_separation(&self, value: u8) -> &Self {
        property::set_f64(self, "domainSeparation", value as f64);
        self
    }

    /// `required DOMString name`
    ///
    /// Inherited from `Algorithm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl KangarooTwelveParams {
    /// `dictionary KangarooTwelveParams : Algorithm`
    pub fn new(name: &str, output_length: u32) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set_f64(&this, "outputLength", output_length as f64);
        this
    }

    /// `required [EnforceRange] unsigned long outputLength`
    #[doc(alias = "outputLength")]
    pub fn get_output_length(&self) -> u32 {
        property::get(self, "outputLength")
    }

    /// `required [EnforceRange] unsigned long outputLength`
    #[doc(alias = "outputLength")]
    pub fn set_output_length(&self, value: u32) -> &Self {
        property::set_f64(self, "outputLength", value as f64);
        self
    }

    /// `BufferSource customization`
    #[doc(alias = "customization")]
    pub fn get_customization(&self) -> Option<BufferSource> {
        property::get(self, "customization")
    }

    /// `BufferSource customization`
    #[doc(alias = "customization")]
    pub fn set_customization(&self, value: impl IntoJs<BufferSource>) -> &Self {
        property::set(self, "customization", &value.to_value());
        self
    }

    /// `required DOMString name`
    ///
    /// Inherited from `Algorithm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl KmacKeyGenParams {
    /// `dictionary KmacKeyGenParams : Algorithm`
    pub fn new(name: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        this
    }

    /// `[EnforceRange] unsigned long length`
    #[doc(alias = "length")]
    pub fn get_length(&self) -> Option<u32> {
        property::get(self, "length")
    }

    /// `[EnforceRange] unsigned long length`
    #[doc(alias = "length")]
    pub fn set_length(&self, value: u32) -> &Self {
        property::set_f64(self, "length", value as f64);
        self
    }

    /// `required DOMString name`
    ///
    /// Inherited from `Algorithm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl KmacImportParams {
    /// `dictionary KmacImportParams : Algorithm`
    pub fn new(name: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        this
    }

    /// `[EnforceRange] unsigned long length`
    #[doc(alias = "length")]
    pub fn get_length(&self) -> Option<u32> {
        property::get(self, "length")
    }

    /// `[EnforceRange] unsigned long length`
    #[doc(alias = "length")]
    pub fn set_length(&self, value: u32) -> &Self {
        property::set_f64(self, "length", value as f64);
        self
    }

    /// `required DOMString name`
    ///
    /// Inherited from `Algorithm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl KmacKeyAlgorithm {
    /// `dictionary KmacKeyAlgorithm : KeyAlgorithm`
    pub fn new(name: &str, length: u32) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set_f64(&this, "length", length as f64);
        this
    }

    /// `required [EnforceRange] unsigned long length`
    #[doc(alias = "length")]
    pub fn get_length(&self) -> u32 {
        property::get(self, "length")
    }

    /// `required [EnforceRange] unsigned long length`
    #[doc(alias = "length")]
    pub fn set_length(&self, value: u32) -> &Self {
        property::set_f64(self, "length", value as f64);
        self
    }

    /// `required DOMString name`
    ///
    /// Inherited from `KeyAlgorithm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl KmacParams {
    /// `dictionary KmacParams : Algorithm`
    pub fn new(name: &str, output_length: u32) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set_f64(&this, "outputLength", output_length as f64);
        this
    }

    /// `required [EnforceRange] unsigned long outputLength`
    #[doc(alias = "outputLength")]
    pub fn get_output_length(&self) -> u32 {
        property::get(self, "outputLength")
    }

    /// `required [EnforceRange] unsigned long outputLength`
    #[doc(alias = "outputLength")]
    pub fn set_output_length(&self, value: u32) -> &Self {
        property::set_f64(self, "outputLength", value as f64);
        self
    }

    /// `BufferSource customization`
    #[doc(alias = "customization")]
    pub fn get_customization(&self) -> Option<BufferSource> {
        property::get(self, "customization")
    }

    /// `BufferSource customization`
    #[doc(alias = "customization")]
    pub fn set_customization(&self, value: impl IntoJs<BufferSource>) -> &Self {
        property::set(self, "customization", &value.to_value());
        self
    }

    /// `required DOMString name`
    ///
    /// Inherited from `Algorithm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl Argon2Params {
    /// `dictionary Argon2Params : Algorithm`
    pub fn new(name: &str, nonce: impl IntoJs<BufferSource>, parallelism: u32, memory: u32, passes: u32) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set(&this, "nonce", &nonce.to_value());
        property::set_f64(&this, "parallelism", parallelism as f64);
        property::set_f64(&this, "memory", memory as f64);
        property::set_f64(&this, "passes", passes as f64);
        this
    }

    /// `required BufferSource nonce`
    #[doc(alias = "nonce")]
    pub fn get_nonce(&self) -> BufferSource {
        property::get(self, "nonce")
    }

    /// `required BufferSource nonce`
    #[doc(alias = "nonce")]
    pub fn set_nonce(&self, value: impl IntoJs<BufferSource>) -> &Self {
        property::set(self, "nonce", &value.to_value());
        self
    }

    /// `required [EnforceRange] unsigned long parallelism`
    #[doc(alias = "parallelism")]
    pub fn get_parallelism(&self) -> u32 {
        property::get(self, "parallelism")
    }

    /// `required [EnforceRange] unsigned long parallelism`
    #[doc(alias = "parallelism")]
    pub fn set_parallelism(&self, value: u32) -> &Self {
        property::set_f64(self, "parallelism", value as f64);
        self
    }

    /// `required [EnforceRange] unsigned long memory`
    #[doc(alias = "memory")]
    pub fn get_memory(&self) -> u32 {
        property::get(self, "memory")
    }

    /// `required [EnforceRange] unsigned long memory`
    #[doc(alias = "memory")]
    pub fn set_memory(&self, value: u32) -> &Self {
        property::set_f64(self, "memory", value as f64);
        self
    }

    /// `required [EnforceRange] unsigned long passes`
    #[doc(alias = "passes")]
    pub fn get_passes(&self) -> u32 {
        property::get(self, "passes")
    }

    /// `required [EnforceRange] unsigned long passes`
    #[doc(alias = "passes")]
    pub fn set_passes(&self, value: u32) -> &Self {
        property::set_f64(self, "passes", value as f64);
        self
    }

    /// `[EnforceRange] octet version`
    #[doc(alias = "version")]
    pub fn get_version(&self) -> Option<u8> {
        property::get(self, "version")
    }

    /// `[EnforceRange] octet version`
    #[doc(alias = "version")]
    pub fn set_version(&self, value: u8) -> &Self {
        property::set_f64(self, "version", value as f64);
        self
    }

    /// `BufferSource secretValue`
    #[doc(alias = "secretValue")]
    pub fn get_secret_value(&self) -> Option<BufferSource> {
        property::get(self, "secretValue")
    }

    /// `BufferSource secretValue`
    #[doc(alias = "secretValue")]
    pub fn set_secret_value(&self, value: impl IntoJs<BufferSource>) -> &Self {
        property::set(self, "secretValue", &value.to_value());
        self
    }

    /// `BufferSource associatedData`
    #[doc(alias = "associatedData")]
    pub fn get_associated_data(&self) -> Option<BufferSource> {
        property::get(self, "associatedData")
    }

    /// `BufferSource associatedData`
    #[doc(alias = "associatedData")]
    pub fn set_associated_data(&self, value: impl IntoJs<BufferSource>) -> &Self {
        property::set(self, "associatedData", &value.to_value());
        self
    }

    /// `required DOMString name`
    ///
    /// Inherited from `Algorithm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl Ed448Params {
    /// `dictionary Ed448Params : Algorithm`
    pub fn new(name: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        this
    }

    /// `BufferSource context`
    #[doc(alias = "context")]
    pub fn get_context(&self) -> Option<BufferSource> {
        property::get(self, "context")
    }

    /// `BufferSource context`
    #[doc(alias = "context")]
    pub fn set_context(&self, value: impl IntoJs<BufferSource>) -> &Self {
        property::set(self, "context", &value.to_value());
        self
    }

    /// `required DOMString name`
    ///
    /// Inherited from `Algorithm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl Crypto {
    /// `readonly attribute SubtleCrypto subtle`
    ///
    /// In secure contexts only.
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/Crypto/subtle) · [Specification](https://w3c.github.io/webcrypto/#Crypto-attribute-subtle)
    ///
    /// `None` where the page or the global object does not have it.
    #[inline]
    pub fn subtle(&self) -> Option<SubtleCrypto> {
        Js::get_subtle__as_option_value(js(self)).map(Js::read)
    }
}

impl Algorithm {
    /// `dictionary Algorithm`
    pub fn new(name: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        this
    }

    /// `required DOMString name`
    #[doc(alias = "name")]
    pub fn get_name(&self) -> String {
        property::get(self, "name")
    }

    /// `required DOMString name`
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl KeyAlgorithm {
    /// `dictionary KeyAlgorithm`
    pub fn new(name: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        this
    }

    /// `required DOMString name`
    #[doc(alias = "name")]
    pub fn get_name(&self) -> String {
        property::get(self, "name")
    }

    /// `required DOMString name`
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl CryptoKey {
    /// `readonly attribute KeyType type`
    ///
    /// Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/API/CryptoKey/type) · [Specification](https://w3c.github.io/webcrypto/#dom-cryptokey-type)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> KeyType {
        FromJs::from_js(Js::get_type__as_value(js(self)))
    }

    /// `readonly attribute boolean extractable`
    ///
    /// Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/API/CryptoKey/extractable) · [Specification](https://w3c.github.io/webcrypto/#dom-cryptokey-extractable)
    #[inline]
    pub fn extractable(&self) -> bool {
        Js::get_extractable__as_bool(js(self)).get()
    }

    /// `readonly attribute object algorithm`
    ///
    /// Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/API/CryptoKey/algorithm) · [Specification](https://w3c.github.io/webcrypto/#dom-cryptokey-algorithm)
    #[inline]
    pub fn algorithm(&self) -> Object {
        FromJs::from_js(Js::get_algorithm__as_value(js(self)))
    }

    /// `readonly attribute object usages`
    ///
    /// Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/API/CryptoKey/usages) · [Specification](https://w3c.github.io/webcrypto/#dom-cryptokey-usages)
    #[inline]
    pub fn usages(&self) -> Object {
        FromJs::from_js(Js::get_usages__as_value(js(self)))
    }
}

impl SubtleCrypto {
    /// `Promise<ArrayBuffer> encrypt(AlgorithmIdentifier algorithm, CryptoKey key, BufferSource data)`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SubtleCrypto/encrypt) · [Specification](https://w3c.github.io/webcrypto/#SubtleCrypto-method-encrypt)
    #[inline]
    pub fn encrypt<'a>(
        &self,
        algorithm: impl Into<AlgorithmIdentifier>,
        key: &CryptoKey,
        data: impl Into<ReadBuffer<'a, AnyBuffer>>,
    ) -> Promise<ArrayBuffer> {
        data.into().with(|data| {
            Promise::of_call(Js::try_call_encrypt__value3__as_value(
                js(self),
                &algorithm.into().to_js(),
                key.as_ref(),
                data,
            ))
        })
    }

    /// `Promise<ArrayBuffer> decrypt(AlgorithmIdentifier algorithm, CryptoKey key, BufferSource data)`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SubtleCrypto/decrypt) · [Specification](https://w3c.github.io/webcrypto/#SubtleCrypto-method-decrypt)
    #[inline]
    pub fn decrypt<'a>(
        &self,
        algorithm: impl Into<AlgorithmIdentifier>,
        key: &CryptoKey,
        data: impl Into<ReadBuffer<'a, AnyBuffer>>,
    ) -> Promise<ArrayBuffer> {
        data.into().with(|data| {
            Promise::of_call(Js::try_call_decrypt__value3__as_value(
                js(self),
                &algorithm.into().to_js(),
                key.as_ref(),
                data,
            ))
        })
    }

    /// `Promise<ArrayBuffer> sign(AlgorithmIdentifier algorithm, CryptoKey key, BufferSource data)`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SubtleCrypto/sign) · [Specification](https://w3c.github.io/webcrypto/#SubtleCrypto-method-sign)
    #[inline]
    pub fn sign<'a>(
        &self,
        algorithm: impl Into<AlgorithmIdentifier>,
        key: &CryptoKey,
        data: impl Into<ReadBuffer<'a, AnyBuffer>>,
    ) -> Promise<ArrayBuffer> {
        data.into().with(|data| {
            Promise::of_call(Js::try_call_sign__value3__as_value(
                js(self),
                &algorithm.into().to_js(),
                key.as_ref(),
                data,
            ))
        })
    }

    /// `Promise<boolean> verify(AlgorithmIdentifier algorithm, CryptoKey key, BufferSource signature, BufferSource data)`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SubtleCrypto/verify) · [Specification](https://w3c.github.io/webcrypto/#SubtleCrypto-method-verify)
    #[inline]
    pub fn verify<'a, 'b>(
        &self,
        algorithm: impl Into<AlgorithmIdentifier>,
        key: &CryptoKey,
        signature: impl Into<ReadBuffer<'a, AnyBuffer>>,
        data: impl Into<ReadBuffer<'b, AnyBuffer>>,
    ) -> Promise<bool> {
        data.into().with(|data| {
            signature.into().with(|signature| {
                Promise::of_call(Js::try_call_verify__value4__as_value(
                    js(self),
                    &algorithm.into().to_js(),
                    key.as_ref(),
                    signature,
                    data,
                ))
            })
        })
    }

    /// `Promise<ArrayBuffer> digest(AlgorithmIdentifier algorithm, BufferSource data)`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SubtleCrypto/digest) · [Specification](https://w3c.github.io/webcrypto/#SubtleCrypto-method-digest)
    #[inline]
    pub fn digest<'a>(
        &self,
        algorithm: impl Into<AlgorithmIdentifier>,
        data: impl Into<ReadBuffer<'a, AnyBuffer>>,
    ) -> Promise<ArrayBuffer> {
        data.into().with(|data| {
            Promise::of_call(Js::try_call_digest__value2__as_value(js(self), &algorithm.into().to_js(), data))
        })
    }

    /// `Promise<(CryptoKey or CryptoKeyPair)> generateKey(AlgorithmIdentifier algorithm, boolean extractable, sequence<KeyUsage> keyUsages)`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SubtleCrypto/generateKey) · [Specification](https://w3c.github.io/webcrypto/#SubtleCrypto-method-generateKey)
    #[doc(alias = "generateKey")]
    #[inline]
    pub fn generate_key(
        &self,
        algorithm: impl Into<AlgorithmIdentifier>,
        extractable: bool,
        key_usages: impl IntoSequence<KeyUsage>,
    ) -> Promise<CryptoKeyOrCryptoKeyPair> {
        Promise::of_call(Js::try_call_generateKey__value_bool_value__as_value(
            js(self),
            &algorithm.into().to_js(),
            extractable,
            &key_usages.to_value(),
        ))
    }

    /// `Promise<CryptoKey> deriveKey(AlgorithmIdentifier algorithm, CryptoKey baseKey, AlgorithmIdentifier derivedKeyType, boolean extractable, sequence<KeyUsage> keyUsages)`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SubtleCrypto/deriveKey) · [Specification](https://w3c.github.io/webcrypto/#SubtleCrypto-method-deriveKey)
    #[doc(alias = "deriveKey")]
    #[inline]
    pub fn derive_key(
        &self,
        algorithm: impl Into<AlgorithmIdentifier>,
        base_key: &CryptoKey,
        derived_key_type: impl Into<AlgorithmIdentifier>,
        extractable: bool,
        key_usages: impl IntoSequence<KeyUsage>,
    ) -> Promise<CryptoKey> {
        Promise::of_call(Js::try_call_deriveKey__value3_bool_value__as_value(
            js(self),
            &algorithm.into().to_js(),
            base_key.as_ref(),
            &derived_key_type.into().to_js(),
            extractable,
            &key_usages.to_value(),
        ))
    }

    /// `Promise<ArrayBuffer> deriveBits(AlgorithmIdentifier algorithm, CryptoKey baseKey, optional [EnforceRange] unsigned long? length = null)`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SubtleCrypto/deriveBits) · [Specification](https://w3c.github.io/webcrypto/#SubtleCrypto-method-deriveBits)
    #[doc(alias = "deriveBits")]
    #[inline]
    pub fn derive_bits(&self, algorithm: impl Into<AlgorithmIdentifier>, base_key: &CryptoKey) -> Promise<ArrayBuffer> {
        Promise::of_call(Js::try_call_deriveBits__value2__as_value(
            js(self),
            &algorithm.into().to_js(),
            base_key.as_ref(),
        ))
    }

    /// `Promise<ArrayBuffer> deriveBits(AlgorithmIdentifier algorithm, CryptoKey baseKey, optional [EnforceRange] unsigned long? length = null)`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SubtleCrypto/deriveBits) · [Specification](https://w3c.github.io/webcrypto/#SubtleCrypto-method-deriveBits)
    #[doc(alias = "deriveBits")]
    #[inline]
    pub fn derive_bits_with_length(
        &self,
        algorithm: impl Into<AlgorithmIdentifier>,
        base_key: &CryptoKey,
        length: Option<u32>,
    ) -> Promise<ArrayBuffer> {
        Promise::of_call(Js::try_call_deriveBits__value3__as_value(
            js(self),
            &algorithm.into().to_js(),
            base_key.as_ref(),
            &length.to_js(),
        ))
    }

    /// `Promise<CryptoKey> importKey(KeyFormat format, (BufferSource or JsonWebKey) keyData, AlgorithmIdentifier algorithm, boolean extractable, sequence<KeyUsage> keyUsages)`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SubtleCrypto/importKey) · [Specification](https://w3c.github.io/webcrypto/#SubtleCrypto-method-importKey)
    #[doc(alias = "importKey")]
    #[inline]
    pub fn import_key(
        &self,
        format: KeyFormat,
        key_data: impl Into<BufferSourceOrJsonWebKey>,
        algorithm: impl Into<AlgorithmIdentifier>,
        extractable: bool,
        key_usages: impl IntoSequence<KeyUsage>,
    ) -> Promise<CryptoKey> {
        Promise::of_call(Js::try_call_importKey__str_value2_bool_value__as_value(
            js(self),
            format.as_str(),
            &key_data.into().to_js(),
            &algorithm.into().to_js(),
            extractable,
            &key_usages.to_value(),
        ))
    }

    /// `Promise<(ArrayBuffer or JsonWebKey)> exportKey(KeyFormat format, CryptoKey key)`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SubtleCrypto/exportKey) · [Specification](https://w3c.github.io/webcrypto/#SubtleCrypto-method-exportKey)
    #[doc(alias = "exportKey")]
    #[inline]
    pub fn export_key(&self, format: KeyFormat, key: &CryptoKey) -> Promise<ArrayBufferOrJsonWebKey> {
        Promise::of_call(Js::try_call_exportKey__str_value__as_value(js(self), format.as_str(), key.as_ref()))
    }

    /// `Promise<ArrayBuffer> wrapKey(KeyFormat format, CryptoKey key, CryptoKey wrappingKey, AlgorithmIdentifier wrapAlgorithm)`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SubtleCrypto/wrapKey) · [Specification](https://w3c.github.io/webcrypto/#SubtleCrypto-method-wrapKey)
    #[doc(alias = "wrapKey")]
    #[inline]
    pub fn wrap_key(
        &self,
        format: KeyFormat,
        key: &CryptoKey,
        wrapping_key: &CryptoKey,
        wrap_algorithm: impl Into<AlgorithmIdentifier>,
    ) -> Promise<ArrayBuffer> {
        Promise::of_call(Js::try_call_wrapKey__str_value3__as_value(
            js(self),
            format.as_str(),
            key.as_ref(),
            wrapping_key.as_ref(),
            &wrap_algorithm.into().to_js(),
        ))
    }

    /// `Promise<CryptoKey> unwrapKey(KeyFormat format, BufferSource wrappedKey, CryptoKey unwrappingKey, AlgorithmIdentifier unwrapAlgorithm, AlgorithmIdentifier unwrappedKeyAlgorithm, boolean extractable, sequence<KeyUsage> keyUsages)`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SubtleCrypto/unwrapKey) · [Specification](https://w3c.github.io/webcrypto/#SubtleCrypto-method-unwrapKey)
    #[doc(alias = "unwrapKey")]
    #[inline]
    pub fn unwrap_key<'a>(
        &self,
        format: KeyFormat,
        wrapped_key: impl Into<ReadBuffer<'a, AnyBuffer>>,
        unwrapping_key: &CryptoKey,
        unwrap_algorithm: impl Into<AlgorithmIdentifier>,
        unwrapped_key_algorithm: impl Into<AlgorithmIdentifier>,
        extractable: bool,
        key_usages: impl IntoSequence<KeyUsage>,
    ) -> Promise<CryptoKey> {
        wrapped_key.into().with(|wrapped_key| {
            Promise::of_call(Js::try_call_unwrapKey__str_value4_bool_value__as_value(
                js(self),
                format.as_str(),
                wrapped_key,
                unwrapping_key.as_ref(),
                &unwrap_algorithm.into().to_js(),
                &unwrapped_key_algorithm.into().to_js(),
                extractable,
                &key_usages.to_value(),
            ))
        })
    }

    /// `Promise<EncapsulatedKey> encapsulateKey(AlgorithmIdentifier encapsulationAlgorithm, CryptoKey encapsulationKey, AlgorithmIdentifier sharedKeyAlgorithm, boolean extractable, sequence<KeyUsage> keyUsages)`
    ///
    /// Exposed in Window, Worker only.
    ///
    /// In secure contexts only.
    ///
    /// [Specification](https://wicg.github.io/webcrypto-modern-algos/#SubtleCrypto-method-encapsulateKey)
    #[doc(alias = "encapsulateKey")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn encapsulate_key(
        &self,
        encapsulation_algorithm: impl Into<AlgorithmIdentifier>,
        encapsulation_key: &CryptoKey,
        shared_key_algorithm: impl Into<AlgorithmIdentifier>,
        extractable: bool,
        key_usages: impl IntoSequence<KeyUsage>,
    ) -> Promise<EncapsulatedKey> {
        Promise::of_call(Js::try_call_encapsulateKey__value3_bool_value__as_value(
            js(self),
            &encapsulation_algorithm.into().to_js(),
            encapsulation_key.as_ref(),
            &shared_key_algorithm.into().to_js(),
            extractable,
            &key_usages.to_value(),
        ))
    }

    /// `Promise<EncapsulatedBits> encapsulateBits(AlgorithmIdentifier encapsulationAlgorithm, CryptoKey encapsulationKey)`
    ///
    /// Exposed in Window, Worker only.
    ///
    /// In secure contexts only.
    ///
    /// [Specification](https://wicg.github.io/webcrypto-modern-algos/#SubtleCrypto-method-encapsulateBits)
    #[doc(alias = "encapsulateBits")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn encapsulate_bits(
        &self,
        encapsulation_algorithm: impl Into<AlgorithmIdentifier>,
        encapsulation_key: &CryptoKey,
    ) -> Promise<EncapsulatedBits> {
        Promise::of_call(Js::try_call_encapsulateBits__value2__as_value(
            js(self),
            &encapsulation_algorithm.into().to_js(),
            encapsulation_key.as_ref(),
        ))
    }

    /// `Promise<CryptoKey> decapsulateKey(AlgorithmIdentifier decapsulationAlgorithm, CryptoKey decapsulationKey, BufferSource ciphertext, AlgorithmIdentifier sharedKeyAlgorithm, boolean extractable, sequence<KeyUsage> keyUsages)`
    ///
    /// Exposed in Window, Worker only.
    ///
    /// In secure contexts only.
    ///
    /// [Specification](https://wicg.github.io/webcrypto-modern-algos/#SubtleCrypto-method-decapsulateKey)
    #[doc(alias = "decapsulateKey")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn decapsulate_key(
        &self,
        decapsulation_algorithm: impl Into<AlgorithmIdentifier>,
        decapsulation_key: &CryptoKey,
        ciphertext: impl Into<BufferSource>,
        shared_key_algorithm: impl Into<AlgorithmIdentifier>,
        extractable: bool,
        key_usages: impl IntoSequence<KeyUsage>,
    ) -> Promise<CryptoKey> {
        Promise::of_call(Js::try_call_decapsulateKey__value4_bool_value__as_value(
            js(self),
            &decapsulation_algorithm.into().to_js(),
            decapsulation_key.as_ref(),
            &ciphertext.into().to_js(),
            &shared_key_algorithm.into().to_js(),
            extractable,
            &key_usages.to_value(),
        ))
    }

    /// `Promise<ArrayBuffer> decapsulateBits(AlgorithmIdentifier decapsulationAlgorithm, CryptoKey decapsulationKey, BufferSource ciphertext)`
    ///
    /// Exposed in Window, Worker only.
    ///
    /// In secure contexts only.
    ///
    /// [Specification](https://wicg.github.io/webcrypto-modern-algos/#SubtleCrypto-method-decapsulateBits)
    #[doc(alias = "decapsulateBits")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn decapsulate_bits(
        &self,
        decapsulation_algorithm: impl Into<AlgorithmIdentifier>,
        decapsulation_key: &CryptoKey,
        ciphertext: impl Into<BufferSource>,
    ) -> Promise<ArrayBuffer> {
        Promise::of_call(Js::try_call_decapsulateBits__value3__as_value(
            js(self),
            &decapsulation_algorithm.into().to_js(),
            decapsulation_key.as_ref(),
            &ciphertext.into().to_js(),
        ))
    }

    /// `Promise<CryptoKey> getPublicKey(CryptoKey key, sequence<KeyUsage> keyUsages)`
    ///
    /// Exposed in Window, Worker only.
    ///
    /// In secure contexts only.
    ///
    /// [Specification](https://wicg.github.io/webcrypto-modern-algos/#SubtleCrypto-method-getPublicKey)
    #[doc(alias = "getPublicKey")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn get_public_key(&self, key: &CryptoKey, key_usages: impl IntoSequence<KeyUsage>) -> Promise<CryptoKey> {
        Promise::of_call(Js::try_call_getPublicKey__value2__as_value(js(self), key.as_ref(), &key_usages.to_value()))
    }

    /// `static boolean supports(DOMString operation, AlgorithmIdentifier algorithm, optional [EnforceRange] unsigned long? length = null)`
    ///
    /// Exposed in Window, Worker only.
    ///
    /// In secure contexts only.
    ///
    /// [Specification](https://wicg.github.io/webcrypto-modern-algos/#SubtleCrypto-method-supports)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn supports(operation: &str, algorithm: impl Into<AlgorithmIdentifier>) -> bool {
        Js::static_call_SubtleCrypto_supports__str_value__as_bool(operation, &algorithm.into().to_js()).get()
    }

    /// `static boolean supports(DOMString operation, AlgorithmIdentifier algorithm, optional [EnforceRange] unsigned long? length = null)`
    ///
    /// Exposed in Window, Worker only.
    ///
    /// In secure contexts only.
    ///
    /// [Specification](https://wicg.github.io/webcrypto-modern-algos/#SubtleCrypto-method-supports)
    #[doc(alias = "supports")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn supports_with_length(
        operation: &str,
        algorithm: impl Into<AlgorithmIdentifier>,
        length: Option<u32>,
    ) -> bool {
        Js::static_call_SubtleCrypto_supports__str_value2__as_bool(
            operation,
            &algorithm.into().to_js(),
            &length.to_js(),
        )
        .get()
    }

    /// `static boolean supports(DOMString operation, AlgorithmIdentifier algorithm, AlgorithmIdentifier additionalAlgorithm)`
    ///
    /// Exposed in Window, Worker only.
    ///
    /// In secure contexts only.
    ///
    /// [Specification](https://wicg.github.io/webcrypto-modern-algos/#SubtleCrypto-method-supports)
    #[doc(alias = "supports")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn supports_with_additional_algorithm(
        operation: &str,
        algorithm: impl Into<AlgorithmIdentifier>,
        additional_algorithm: impl Into<AlgorithmIdentifier>,
    ) -> bool {
        Js::static_call_SubtleCrypto_supports__str_value2__as_bool(
            operation,
            &algorithm.into().to_js(),
            &additional_algorithm.into().to_js(),
        )
        .get()
    }
}

impl RsaOtherPrimesInfo {
    /// `dictionary RsaOtherPrimesInfo`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `DOMString r`
    #[doc(alias = "r")]
    pub fn get_r(&self) -> Option<String> {
        property::get(self, "r")
    }

    /// `DOMString r`
    #[doc(alias = "r")]
    pub fn set_r(&self, value: &str) -> &Self {
        property::set_str(self, "r", value);
        self
    }

    /// `DOMString d`
    #[doc(alias = "d")]
    pub fn get_d(&self) -> Option<String> {
        property::get(self, "d")
    }

    /// `DOMString d`
    #[doc(alias = "d")]
    pub fn set_d(&self, value: &str) -> &Self {
        property::set_str(self, "d", value);
        self
    }

    /// `DOMString t`
    #[doc(alias = "t")]
    pub fn get_t(&self) -> Option<String> {
        property::get(self, "t")
    }

    /// `DOMString t`
    #[doc(alias = "t")]
    pub fn set_t(&self, value: &str) -> &Self {
        property::set_str(self, "t", value);
        self
    }
}

impl Default for RsaOtherPrimesInfo {
    fn default() -> Self {
        Self::new()
    }
}

impl JsonWebKey {
    /// `dictionary JsonWebKey`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `DOMString kty`
    #[doc(alias = "kty")]
    pub fn get_kty(&self) -> Option<String> {
        property::get(self, "kty")
    }

    /// `DOMString kty`
    #[doc(alias = "kty")]
    pub fn set_kty(&self, value: &str) -> &Self {
        property::set_str(self, "kty", value);
        self
    }

    /// `DOMString use`
    #[doc(alias = "use")]
    pub fn get_use(&self) -> Option<String> {
        property::get(self, "use")
    }

    /// `DOMString use`
    #[doc(alias = "use")]
    pub fn set_use(&self, value: &str) -> &Self {
        property::set_str(self, "use", value);
        self
    }

    /// `sequence<DOMString> key_ops`
    #[doc(alias = "key_ops")]
    pub fn get_key_ops(&self) -> Option<Array<String>> {
        property::get(self, "key_ops")
    }

    /// `sequence<DOMString> key_ops`
    #[doc(alias = "key_ops")]
    pub fn set_key_ops(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "key_ops", &value.to_value());
        self
    }

    /// `DOMString alg`
    #[doc(alias = "alg")]
    pub fn get_alg(&self) -> Option<String> {
        property::get(self, "alg")
    }

    /// `DOMString alg`
    #[doc(alias = "alg")]
    pub fn set_alg(&self, value: &str) -> &Self {
        property::set_str(self, "alg", value);
        self
    }

    /// `boolean ext`
    #[doc(alias = "ext")]
    pub fn get_ext(&self) -> Option<bool> {
        property::get(self, "ext")
    }

    /// `boolean ext`
    #[doc(alias = "ext")]
    pub fn set_ext(&self, value: bool) -> &Self {
        property::set_bool(self, "ext", value);
        self
    }

    /// `DOMString crv`
    #[doc(alias = "crv")]
    pub fn get_crv(&self) -> Option<String> {
        property::get(self, "crv")
    }

    /// `DOMString crv`
    #[doc(alias = "crv")]
    pub fn set_crv(&self, value: &str) -> &Self {
        property::set_str(self, "crv", value);
        self
    }

    /// `DOMString x`
    #[doc(alias = "x")]
    pub fn get_x(&self) -> Option<String> {
        property::get(self, "x")
    }

    /// `DOMString x`
    #[doc(alias = "x")]
    pub fn set_x(&self, value: &str) -> &Self {
        property::set_str(self, "x", value);
        self
    }

    /// `DOMString y`
    #[doc(alias = "y")]
    pub fn get_y(&self) -> Option<String> {
        property::get(self, "y")
    }

    /// `DOMString y`
    #[doc(alias = "y")]
    pub fn set_y(&self, value: &str) -> &Self {
        property::set_str(self, "y", value);
        self
    }

    /// `DOMString d`
    #[doc(alias = "d")]
    pub fn get_d(&self) -> Option<String> {
        property::get(self, "d")
    }

    /// `DOMString d`
    #[doc(alias = "d")]
    pub fn set_d(&self, value: &str) -> &Self {
        property::set_str(self, "d", value);
        self
    }

    /// `DOMString n`
    #[doc(alias = "n")]
    pub fn get_n(&self) -> Option<String> {
        property::get(self, "n")
    }

    /// `DOMString n`
    #[doc(alias = "n")]
    pub fn set_n(&self, value: &str) -> &Self {
        property::set_str(self, "n", value);
        self
    }

    /// `DOMString e`
    #[doc(alias = "e")]
    pub fn get_e(&self) -> Option<String> {
        property::get(self, "e")
    }

    /// `DOMString e`
    #[doc(alias = "e")]
    pub fn set_e(&self, value: &str) -> &Self {
        property::set_str(self, "e", value);
        self
    }

    /// `DOMString p`
    #[doc(alias = "p")]
    pub fn get_p(&self) -> Option<String> {
        property::get(self, "p")
    }

    /// `DOMString p`
    #[doc(alias = "p")]
    pub fn set_p(&self, value: &str) -> &Self {
        property::set_str(self, "p", value);
        self
    }

    /// `DOMString q`
    #[doc(alias = "q")]
    pub fn get_q(&self) -> Option<String> {
        property::get(self, "q")
    }

    /// `DOMString q`
    #[doc(alias = "q")]
    pub fn set_q(&self, value: &str) -> &Self {
        property::set_str(self, "q", value);
        self
    }

    /// `DOMString dp`
    #[doc(alias = "dp")]
    pub fn get_dp(&self) -> Option<String> {
        property::get(self, "dp")
    }

    /// `DOMString dp`
    #[doc(alias = "dp")]
    pub fn set_dp(&self, value: &str) -> &Self {
        property::set_str(self, "dp", value);
        self
    }

    /// `DOMString dq`
    #[doc(alias = "dq")]
    pub fn get_dq(&self) -> Option<String> {
        property::get(self, "dq")
    }

    /// `DOMString dq`
    #[doc(alias = "dq")]
    pub fn set_dq(&self, value: &str) -> &Self {
        property::set_str(self, "dq", value);
        self
    }

    /// `DOMString qi`
    #[doc(alias = "qi")]
    pub fn get_qi(&self) -> Option<String> {
        property::get(self, "qi")
    }

    /// `DOMString qi`
    #[doc(alias = "qi")]
    pub fn set_qi(&self, value: &str) -> &Self {
        property::set_str(self, "qi", value);
        self
    }

    /// `sequence<RsaOtherPrimesInfo> oth`
    #[doc(alias = "oth")]
    pub fn get_oth(&self) -> Option<Array<RsaOtherPrimesInfo>> {
        property::get(self, "oth")
    }

    /// `sequence<RsaOtherPrimesInfo> oth`
    #[doc(alias = "oth")]
    pub fn set_oth(&self, value: impl IntoSequence<RsaOtherPrimesInfo>) -> &Self {
        property::set(self, "oth", &value.to_value());
        self
    }

    /// `DOMString k`
    #[doc(alias = "k")]
    pub fn get_k(&self) -> Option<String> {
        property::get(self, "k")
    }

    /// `DOMString k`
    #[doc(alias = "k")]
    pub fn set_k(&self, value: &str) -> &Self {
        property::set_str(self, "k", value);
        self
    }

    /// `DOMString pub`
    #[doc(alias = "pub")]
    pub fn get_pub(&self) -> Option<String> {
        property::get(self, "pub")
    }

    /// `DOMString pub`
    #[doc(alias = "pub")]
    pub fn set_pub(&self, value: &str) -> &Self {
        property::set_str(self, "pub", value);
        self
    }

    /// `DOMString priv`
    #[doc(alias = "priv")]
    pub fn get_priv(&self) -> Option<String> {
        property::get(self, "priv")
    }

    /// `DOMString priv`
    #[doc(alias = "priv")]
    pub fn set_priv(&self, value: &str) -> &Self {
        property::set_str(self, "priv", value);
        self
    }
}

impl Default for JsonWebKey {
    fn default() -> Self {
        Self::new()
    }
}

impl CryptoKeyPair {
    /// `dictionary CryptoKeyPair`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `CryptoKey publicKey`
    #[doc(alias = "publicKey")]
    pub fn get_public_key(&self) -> Option<CryptoKey> {
        property::get(self, "publicKey")
    }

    /// `CryptoKey publicKey`
    #[doc(alias = "publicKey")]
    pub fn set_public_key(&self, value: &CryptoKey) -> &Self {
        property::set(self, "publicKey", value.as_ref());
        self
    }

    /// `CryptoKey privateKey`
    #[doc(alias = "privateKey")]
    pub fn get_private_key(&self) -> Option<CryptoKey> {
        property::get(self, "privateKey")
    }

    /// `CryptoKey privateKey`
    #[doc(alias = "privateKey")]
    pub fn set_private_key(&self, value: &CryptoKey) -> &Self {
        property::set(self, "privateKey", value.as_ref());
        self
    }
}

impl Default for CryptoKeyPair {
    fn default() -> Self {
        Self::new()
    }
}

impl RsaKeyGenParams {
    /// `dictionary RsaKeyGenParams : Algorithm`
    pub fn new(name: &str, modulus_length: u32, public_exponent: impl IntoJs<Uint8Array>) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set_f64(&this, "modulusLength", modulus_length as f64);
        property::set(&this, "publicExponent", &public_exponent.to_value());
        this
    }

    /// `required [EnforceRange] unsigned long modulusLength`
    #[doc(alias = "modulusLength")]
    pub fn get_modulus_length(&self) -> u32 {
        property::get(self, "modulusLength")
    }

    /// `required [EnforceRange] unsigned long modulusLength`
    #[doc(alias = "modulusLength")]
    pub fn set_modulus_length(&self, value: u32) -> &Self {
        property::set_f64(self, "modulusLength", value as f64);
        self
    }

    /// `required BigInteger publicExponent`
    #[doc(alias = "publicExponent")]
    pub fn get_public_exponent(&self) -> Uint8Array {
        property::get(self, "publicExponent")
    }

    /// `required BigInteger publicExponent`
    #[doc(alias = "publicExponent")]
    pub fn set_public_exponent(&self, value: impl IntoJs<Uint8Array>) -> &Self {
        property::set(self, "publicExponent", &value.to_value());
        self
    }

    /// `required DOMString name`
    ///
    /// Inherited from `Algorithm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl RsaHashedKeyGenParams {
    /// `dictionary RsaHashedKeyGenParams : RsaKeyGenParams`
    pub fn new(
        name: &str,
        modulus_length: u32,
        public_exponent: impl IntoJs<Uint8Array>,
        hash: impl Into<AlgorithmIdentifier>,
    ) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set_f64(&this, "modulusLength", modulus_length as f64);
        property::set(&this, "publicExponent", &public_exponent.to_value());
        property::set(&this, "hash", &hash.into().to_js());
        this
    }

    /// `required HashAlgorithmIdentifier hash`
    #[doc(alias = "hash")]
    pub fn get_hash(&self) -> AlgorithmIdentifier {
        property::get(self, "hash")
    }

    /// `required HashAlgorithmIdentifier hash`
    #[doc(alias = "hash")]
    pub fn set_hash(&self, value: impl Into<AlgorithmIdentifier>) -> &Self {
        property::set(self, "hash", &value.into().to_js());
        self
    }

    /// `required [EnforceRange] unsigned long modulusLength`
    ///
    /// Inherited from `RsaKeyGenParams`.
    #[doc(alias = "modulusLength")]
    pub fn set_modulus_length(&self, value: u32) -> &Self {
        property::set_f64(self, "modulusLength", value as f64);
        self
    }

    /// `required BigInteger publicExponent`
    ///
    /// Inherited from `RsaKeyGenParams`.
    #[doc(alias = "publicExponent")]
    pub fn set_public_exponent(&self, value: impl IntoJs<Uint8Array>) -> &Self {
        property::set(self, "publicExponent", &value.to_value());
        self
    }

    /// `required DOMString name`
    ///
    /// Inherited from `Algorithm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl RsaKeyAlgorithm {
    /// `dictionary RsaKeyAlgorithm : KeyAlgorithm`
    pub fn new(name: &str, modulus_length: u32, public_exponent: impl IntoJs<Uint8Array>) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set_f64(&this, "modulusLength", modulus_length as f64);
        property::set(&this, "publicExponent", &public_exponent.to_value());
        this
    }

    /// `required [EnforceRange] unsigned long modulusLength`
    #[doc(alias = "modulusLength")]
    pub fn get_modulus_length(&self) -> u32 {
        property::get(self, "modulusLength")
    }

    /// `required [EnforceRange] unsigned long modulusLength`
    #[doc(alias = "modulusLength")]
    pub fn set_modulus_length(&self, value: u32) -> &Self {
        property::set_f64(self, "modulusLength", value as f64);
        self
    }

    /// `required BigInteger publicExponent`
    #[doc(alias = "publicExponent")]
    pub fn get_public_exponent(&self) -> Uint8Array {
        property::get(self, "publicExponent")
    }

    /// `required BigInteger publicExponent`
    #[doc(alias = "publicExponent")]
    pub fn set_public_exponent(&self, value: impl IntoJs<Uint8Array>) -> &Self {
        property::set(self, "publicExponent", &value.to_value());
        self
    }

    /// `required DOMString name`
    ///
    /// Inherited from `KeyAlgorithm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl RsaHashedKeyAlgorithm {
    /// `dictionary RsaHashedKeyAlgorithm : RsaKeyAlgorithm`
    pub fn new(name: &str, modulus_length: u32, public_exponent: impl IntoJs<Uint8Array>, hash: &KeyAlgorithm) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set_f64(&this, "modulusLength", modulus_length as f64);
        property::set(&this, "publicExponent", &public_exponent.to_value());
        property::set(&this, "hash", hash.as_ref());
        this
    }

    /// `required KeyAlgorithm hash`
    #[doc(alias = "hash")]
    pub fn get_hash(&self) -> KeyAlgorithm {
        property::get(self, "hash")
    }

    /// `required KeyAlgorithm hash`
    #[doc(alias = "hash")]
    pub fn set_hash(&self, value: &KeyAlgorithm) -> &Self {
        property::set(self, "hash", value.as_ref());
        self
    }

    /// `required [EnforceRange] unsigned long modulusLength`
    ///
    /// Inherited from `RsaKeyAlgorithm`.
    #[doc(alias = "modulusLength")]
    pub fn set_modulus_length(&self, value: u32) -> &Self {
        property::set_f64(self, "modulusLength", value as f64);
        self
    }

    /// `required BigInteger publicExponent`
    ///
    /// Inherited from `RsaKeyAlgorithm`.
    #[doc(alias = "publicExponent")]
    pub fn set_public_exponent(&self, value: impl IntoJs<Uint8Array>) -> &Self {
        property::set(self, "publicExponent", &value.to_value());
        self
    }

    /// `required DOMString name`
    ///
    /// Inherited from `KeyAlgorithm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl RsaHashedImportParams {
    /// `dictionary RsaHashedImportParams : Algorithm`
    pub fn new(name: &str, hash: impl Into<AlgorithmIdentifier>) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set(&this, "hash", &hash.into().to_js());
        this
    }

    /// `required HashAlgorithmIdentifier hash`
    #[doc(alias = "hash")]
    pub fn get_hash(&self) -> AlgorithmIdentifier {
        property::get(self, "hash")
    }

    /// `required HashAlgorithmIdentifier hash`
    #[doc(alias = "hash")]
    pub fn set_hash(&self, value: impl Into<AlgorithmIdentifier>) -> &Self {
        property::set(self, "hash", &value.into().to_js());
        self
    }

    /// `required DOMString name`
    ///
    /// Inherited from `Algorithm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl RsaPssParams {
    /// `dictionary RsaPssParams : Algorithm`
    pub fn new(name: &str, salt_length: u32) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set_f64(&this, "saltLength", salt_length as f64);
        this
    }

    /// `required [EnforceRange] unsigned long saltLength`
    #[doc(alias = "saltLength")]
    pub fn get_salt_length(&self) -> u32 {
        property::get(self, "saltLength")
    }

    /// `required [EnforceRange] unsigned long saltLength`
    #[doc(alias = "saltLength")]
    pub fn set_salt_length(&self, value: u32) -> &Self {
        property::set_f64(self, "saltLength", value as f64);
        self
    }

    /// `required DOMString name`
    ///
    /// Inherited from `Algorithm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl RsaOaepParams {
    /// `dictionary RsaOaepParams : Algorithm`
    pub fn new(name: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        this
    }

    /// `BufferSource label`
    #[doc(alias = "label")]
    pub fn get_label(&self) -> Option<BufferSource> {
        property::get(self, "label")
    }

    /// `BufferSource label`
    #[doc(alias = "label")]
    pub fn set_label(&self, value: impl IntoJs<BufferSource>) -> &Self {
        property::set(self, "label", &value.to_value());
        self
    }

    /// `required DOMString name`
    ///
    /// Inherited from `Algorithm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl EcdsaParams {
    /// `dictionary EcdsaParams : Algorithm`
    pub fn new(name: &str, hash: impl Into<AlgorithmIdentifier>) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set(&this, "hash", &hash.into().to_js());
        this
    }

    /// `required HashAlgorithmIdentifier hash`
    #[doc(alias = "hash")]
    pub fn get_hash(&self) -> AlgorithmIdentifier {
        property::get(self, "hash")
    }

    /// `required HashAlgorithmIdentifier hash`
    #[doc(alias = "hash")]
    pub fn set_hash(&self, value: impl Into<AlgorithmIdentifier>) -> &Self {
        property::set(self, "hash", &value.into().to_js());
        self
    }

    /// `required DOMString name`
    ///
    /// Inherited from `Algorithm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl EcKeyGenParams {
    /// `dictionary EcKeyGenParams : Algorithm`
    pub fn new(name: &str, named_curve: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set_str(&this, "namedCurve", named_curve);
        this
    }

    /// `required NamedCurve namedCurve`
    #[doc(alias = "namedCurve")]
    pub fn get_named_curve(&self) -> String {
        property::get(self, "namedCurve")
    }

    /// `required NamedCurve namedCurve`
    #[doc(alias = "namedCurve")]
    pub fn set_named_curve(&self, value: &str) -> &Self {
        property::set_str(self, "namedCurve", value);
        self
    }

    /// `required DOMString name`
    ///
    /// Inherited from `Algorithm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl EcKeyAlgorithm {
    /// `dictionary EcKeyAlgorithm : KeyAlgorithm`
    pub fn new(name: &str, named_curve: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set_str(&this, "namedCurve", named_curve);
        this
    }

    /// `required NamedCurve namedCurve`
    #[doc(alias = "namedCurve")]
    pub fn get_named_curve(&self) -> String {
        property::get(self, "namedCurve")
    }

    /// `required NamedCurve namedCurve`
    #[doc(alias = "namedCurve")]
    pub fn set_named_curve(&self, value: &str) -> &Self {
        property::set_str(self, "namedCurve", value);
        self
    }

    /// `required DOMString name`
    ///
    /// Inherited from `KeyAlgorithm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl EcKeyImportParams {
    /// `dictionary EcKeyImportParams : Algorithm`
    pub fn new(name: &str, named_curve: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set_str(&this, "namedCurve", named_curve);
        this
    }

    /// `required NamedCurve namedCurve`
    #[doc(alias = "namedCurve")]
    pub fn get_named_curve(&self) -> String {
        property::get(self, "namedCurve")
    }

    /// `required NamedCurve namedCurve`
    #[doc(alias = "namedCurve")]
    pub fn set_named_curve(&self, value: &str) -> &Self {
        property::set_str(self, "namedCurve", value);
        self
    }

    /// `required DOMString name`
    ///
    /// Inherited from `Algorithm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl EcdhKeyDeriveParams {
    /// `dictionary EcdhKeyDeriveParams : Algorithm`
    pub fn new(name: &str, public: &CryptoKey) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set(&this, "public", public.as_ref());
        this
    }

    /// `required CryptoKey public`
    #[doc(alias = "public")]
    pub fn get_public(&self) -> CryptoKey {
        property::get(self, "public")
    }

    /// `required CryptoKey public`
    #[doc(alias = "public")]
    pub fn set_public(&self, value: &CryptoKey) -> &Self {
        property::set(self, "public", value.as_ref());
        self
    }

    /// `required DOMString name`
    ///
    /// Inherited from `Algorithm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl AesCtrParams {
    /// `dictionary AesCtrParams : Algorithm`
    pub fn new(name: &str, counter: impl IntoJs<BufferSource>, length: u8) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set(&this, "counter", &counter.to_value());
        property::set_f64(&this, "length", length as f64);
        this
    }

    /// `required BufferSource counter`
    #[doc(alias = "counter")]
    pub fn get_counter(&self) -> BufferSource {
        property::get(self, "counter")
    }

    /// `required BufferSource counter`
    #[doc(alias = "counter")]
    pub fn set_counter(&self, value: impl IntoJs<BufferSource>) -> &Self {
        property::set(self, "counter", &value.to_value());
        self
    }

    /// `required [EnforceRange] octet length`
    #[doc(alias = "length")]
    pub fn get_length(&self) -> u8 {
        property::get(self, "length")
    }

    /// `required [EnforceRange] octet length`
    #[doc(alias = "length")]
    pub fn set_length(&self, value: u8) -> &Self {
        property::set_f64(self, "length", value as f64);
        self
    }

    /// `required DOMString name`
    ///
    /// Inherited from `Algorithm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl AesKeyAlgorithm {
    /// `dictionary AesKeyAlgorithm : KeyAlgorithm`
    pub fn new(name: &str, length: u16) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set_f64(&this, "length", length as f64);
        this
    }

    /// `required [EnforceRange] unsigned short length`
    #[doc(alias = "length")]
    pub fn get_length(&self) -> u16 {
        property::get(self, "length")
    }

    /// `required [EnforceRange] unsigned short length`
    #[doc(alias = "length")]
    pub fn set_length(&self, value: u16) -> &Self {
        property::set_f64(self, "length", value as f64);
        self
    }

    /// `required DOMString name`
    ///
    /// Inherited from `KeyAlgorithm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl AesKeyGenParams {
    /// `dictionary AesKeyGenParams : Algorithm`
    pub fn new(name: &str, length: u16) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set_f64(&this, "length", length as f64);
        this
    }

    /// `required [EnforceRange] unsigned short length`
    #[doc(alias = "length")]
    pub fn get_length(&self) -> u16 {
        property::get(self, "length")
    }

    /// `required [EnforceRange] unsigned short length`
    #[doc(alias = "length")]
    pub fn set_length(&self, value: u16) -> &Self {
        property::set_f64(self, "length", value as f64);
        self
    }

    /// `required DOMString name`
    ///
    /// Inherited from `Algorithm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl AesDerivedKeyParams {
    /// `dictionary AesDerivedKeyParams : Algorithm`
    pub fn new(name: &str, length: u16) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set_f64(&this, "length", length as f64);
        this
    }

    /// `required [EnforceRange] unsigned short length`
    #[doc(alias = "length")]
    pub fn get_length(&self) -> u16 {
        property::get(self, "length")
    }

    /// `required [EnforceRange] unsigned short length`
    #[doc(alias = "length")]
    pub fn set_length(&self, value: u16) -> &Self {
        property::set_f64(self, "length", value as f64);
        self
    }

    /// `required DOMString name`
    ///
    /// Inherited from `Algorithm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl AesCbcParams {
    /// `dictionary AesCbcParams : Algorithm`
    pub fn new(name: &str, iv: impl IntoJs<BufferSource>) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set(&this, "iv", &iv.to_value());
        this
    }

    /// `required BufferSource iv`
    #[doc(alias = "iv")]
    pub fn get_iv(&self) -> BufferSource {
        property::get(self, "iv")
    }

    /// `required BufferSource iv`
    #[doc(alias = "iv")]
    pub fn set_iv(&self, value: impl IntoJs<BufferSource>) -> &Self {
        property::set(self, "iv", &value.to_value());
        self
    }

    /// `required DOMString name`
    ///
    /// Inherited from `Algorithm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl AesGcmParams {
    /// `dictionary AesGcmParams : Algorithm`
    pub fn new(name: &str, iv: impl IntoJs<BufferSource>) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set(&this, "iv", &iv.to_value());
        this
    }

    /// `required BufferSource iv`
    #[doc(alias = "iv")]
    pub fn get_iv(&self) -> BufferSource {
        property::get(self, "iv")
    }

    /// `required BufferSource iv`
    #[doc(alias = "iv")]
    pub fn set_iv(&self, value: impl IntoJs<BufferSource>) -> &Self {
        property::set(self, "iv", &value.to_value());
        self
    }

    /// `BufferSource additionalData`
    #[doc(alias = "additionalData")]
    pub fn get_additional_data(&self) -> Option<BufferSource> {
        property::get(self, "additionalData")
    }

    /// `BufferSource additionalData`
    #[doc(alias = "additionalData")]
    pub fn set_additional_data(&self, value: impl IntoJs<BufferSource>) -> &Self {
        property::set(self, "additionalData", &value.to_value());
        self
    }

    /// `[EnforceRange] octet tagLength`
    #[doc(alias = "tagLength")]
    pub fn get_tag_length(&self) -> Option<u8> {
        property::get(self, "tagLength")
    }

    /// `[EnforceRange] octet tagLength`
    #[doc(alias = "tagLength")]
    pub fn set_tag_length(&self, value: u8) -> &Self {
        property::set_f64(self, "tagLength", value as f64);
        self
    }

    /// `required DOMString name`
    ///
    /// Inherited from `Algorithm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl HmacImportParams {
    /// `dictionary HmacImportParams : Algorithm`
    pub fn new(name: &str, hash: impl Into<AlgorithmIdentifier>) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set(&this, "hash", &hash.into().to_js());
        this
    }

    /// `required HashAlgorithmIdentifier hash`
    #[doc(alias = "hash")]
    pub fn get_hash(&self) -> AlgorithmIdentifier {
        property::get(self, "hash")
    }

    /// `required HashAlgorithmIdentifier hash`
    #[doc(alias = "hash")]
    pub fn set_hash(&self, value: impl Into<AlgorithmIdentifier>) -> &Self {
        property::set(self, "hash", &value.into().to_js());
        self
    }

    /// `[EnforceRange] unsigned long length`
    #[doc(alias = "length")]
    pub fn get_length(&self) -> Option<u32> {
        property::get(self, "length")
    }

    /// `[EnforceRange] unsigned long length`
    #[doc(alias = "length")]
    pub fn set_length(&self, value: u32) -> &Self {
        property::set_f64(self, "length", value as f64);
        self
    }

    /// `required DOMString name`
    ///
    /// Inherited from `Algorithm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl HmacKeyAlgorithm {
    /// `dictionary HmacKeyAlgorithm : KeyAlgorithm`
    pub fn new(name: &str, hash: &KeyAlgorithm, length: u32) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set(&this, "hash", hash.as_ref());
        property::set_f64(&this, "length", length as f64);
        this
    }

    /// `required KeyAlgorithm hash`
    #[doc(alias = "hash")]
    pub fn get_hash(&self) -> KeyAlgorithm {
        property::get(self, "hash")
    }

    /// `required KeyAlgorithm hash`
    #[doc(alias = "hash")]
    pub fn set_hash(&self, value: &KeyAlgorithm) -> &Self {
        property::set(self, "hash", value.as_ref());
        self
    }

    /// `required [EnforceRange] unsigned long length`
    #[doc(alias = "length")]
    pub fn get_length(&self) -> u32 {
        property::get(self, "length")
    }

    /// `required [EnforceRange] unsigned long length`
    #[doc(alias = "length")]
    pub fn set_length(&self, value: u32) -> &Self {
        property::set_f64(self, "length", value as f64);
        self
    }

    /// `required DOMString name`
    ///
    /// Inherited from `KeyAlgorithm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl HmacKeyGenParams {
    /// `dictionary HmacKeyGenParams : Algorithm`
    pub fn new(name: &str, hash: impl Into<AlgorithmIdentifier>) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set(&this, "hash", &hash.into().to_js());
        this
    }

    /// `required HashAlgorithmIdentifier hash`
    #[doc(alias = "hash")]
    pub fn get_hash(&self) -> AlgorithmIdentifier {
        property::get(self, "hash")
    }

    /// `required HashAlgorithmIdentifier hash`
    #[doc(alias = "hash")]
    pub fn set_hash(&self, value: impl Into<AlgorithmIdentifier>) -> &Self {
        property::set(self, "hash", &value.into().to_js());
        self
    }

    /// `[EnforceRange] unsigned long length`
    #[doc(alias = "length")]
    pub fn get_length(&self) -> Option<u32> {
        property::get(self, "length")
    }

    /// `[EnforceRange] unsigned long length`
    #[doc(alias = "length")]
    pub fn set_length(&self, value: u32) -> &Self {
        property::set_f64(self, "length", value as f64);
        self
    }

    /// `required DOMString name`
    ///
    /// Inherited from `Algorithm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl HkdfParams {
    /// `dictionary HkdfParams : Algorithm`
    pub fn new(
        name: &str,
        hash: impl Into<AlgorithmIdentifier>,
        salt: impl IntoJs<BufferSource>,
        info: impl IntoJs<BufferSource>,
    ) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set(&this, "hash", &hash.into().to_js());
        property::set(&this, "salt", &salt.to_value());
        property::set(&this, "info", &info.to_value());
        this
    }

    /// `required HashAlgorithmIdentifier hash`
    #[doc(alias = "hash")]
    pub fn get_hash(&self) -> AlgorithmIdentifier {
        property::get(self, "hash")
    }

    /// `required HashAlgorithmIdentifier hash`
    #[doc(alias = "hash")]
    pub fn set_hash(&self, value: impl Into<AlgorithmIdentifier>) -> &Self {
        property::set(self, "hash", &value.into().to_js());
        self
    }

    /// `required BufferSource salt`
    #[doc(alias = "salt")]
    pub fn get_salt(&self) -> BufferSource {
        property::get(self, "salt")
    }

    /// `required BufferSource salt`
    #[doc(alias = "salt")]
    pub fn set_salt(&self, value: impl IntoJs<BufferSource>) -> &Self {
        property::set(self, "salt", &value.to_value());
        self
    }

    /// `required BufferSource info`
    #[doc(alias = "info")]
    pub fn get_info(&self) -> BufferSource {
        property::get(self, "info")
    }

    /// `required BufferSource info`
    #[doc(alias = "info")]
    pub fn set_info(&self, value: impl IntoJs<BufferSource>) -> &Self {
        property::set(self, "info", &value.to_value());
        self
    }

    /// `required DOMString name`
    ///
    /// Inherited from `Algorithm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl Pbkdf2Params {
    /// `dictionary Pbkdf2Params : Algorithm`
    pub fn new(
        name: &str,
        salt: impl IntoJs<BufferSource>,
        iterations: u32,
        hash: impl Into<AlgorithmIdentifier>,
    ) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set(&this, "salt", &salt.to_value());
        property::set_f64(&this, "iterations", iterations as f64);
        property::set(&this, "hash", &hash.into().to_js());
        this
    }

    /// `required BufferSource salt`
    #[doc(alias = "salt")]
    pub fn get_salt(&self) -> BufferSource {
        property::get(self, "salt")
    }

    /// `required BufferSource salt`
    #[doc(alias = "salt")]
    pub fn set_salt(&self, value: impl IntoJs<BufferSource>) -> &Self {
        property::set(self, "salt", &value.to_value());
        self
    }

    /// `required [EnforceRange] unsigned long iterations`
    #[doc(alias = "iterations")]
    pub fn get_iterations(&self) -> u32 {
        property::get(self, "iterations")
    }

    /// `required [EnforceRange] unsigned long iterations`
    #[doc(alias = "iterations")]
    pub fn set_iterations(&self, value: u32) -> &Self {
        property::set_f64(self, "iterations", value as f64);
        self
    }

    /// `required HashAlgorithmIdentifier hash`
    #[doc(alias = "hash")]
    pub fn get_hash(&self) -> AlgorithmIdentifier {
        property::get(self, "hash")
    }

    /// `required HashAlgorithmIdentifier hash`
    #[doc(alias = "hash")]
    pub fn set_hash(&self, value: impl Into<AlgorithmIdentifier>) -> &Self {
        property::set(self, "hash", &value.into().to_js());
        self
    }

    /// `required DOMString name`
    ///
    /// Inherited from `Algorithm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "algorithm")]
    pub(crate) fn get_algorithm__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "extractable")]
    pub(crate) fn get_extractable__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "subtle")]
    pub(crate) fn get_subtle__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "usages")]
    pub(crate) fn get_usages__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "decrypt")]
    pub(crate) fn try_call_decrypt__value3__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "deriveBits")]
    pub(crate) fn try_call_deriveBits__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "deriveBits")]
    pub(crate) fn try_call_deriveBits__value3__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "deriveKey")]
    pub(crate) fn try_call_deriveKey__value3_bool_value__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
        a3: bool,
        a4: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "digest")]
    pub(crate) fn try_call_digest__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "encrypt")]
    pub(crate) fn try_call_encrypt__value3__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "exportKey")]
    pub(crate) fn try_call_exportKey__str_value__as_value(this: &Js, a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "generateKey")]
    pub(crate) fn try_call_generateKey__value_bool_value__as_value(
        this: &Js,
        a0: &JsValue,
        a1: bool,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "importKey")]
    pub(crate) fn try_call_importKey__str_value2_bool_value__as_value(
        this: &Js,
        a0: &str,
        a1: &JsValue,
        a2: &JsValue,
        a3: bool,
        a4: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "sign")]
    pub(crate) fn try_call_sign__value3__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "unwrapKey")]
    pub(crate) fn try_call_unwrapKey__str_value4_bool_value__as_value(
        this: &Js,
        a0: &str,
        a1: &JsValue,
        a2: &JsValue,
        a3: &JsValue,
        a4: &JsValue,
        a5: bool,
        a6: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "verify")]
    pub(crate) fn try_call_verify__value4__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
        a3: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "wrapKey")]
    pub(crate) fn try_call_wrapKey__str_value3__as_value(
        this: &Js,
        a0: &str,
        a1: &JsValue,
        a2: &JsValue,
        a3: &JsValue,
    ) -> Result<Js, Exception>;
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "decapsulateBits")]
    pub(crate) fn try_call_decapsulateBits__value3__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "decapsulateKey")]
    pub(crate) fn try_call_decapsulateKey__value4_bool_value__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
        a3: &JsValue,
        a4: bool,
        a5: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "encapsulateBits")]
    pub(crate) fn try_call_encapsulateBits__value2__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "encapsulateKey")]
    pub(crate) fn try_call_encapsulateKey__value3_bool_value__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
        a3: bool,
        a4: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getPublicKey")]
    pub(crate) fn try_call_getPublicKey__value2__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(static_method_of = Js, js_class = "SubtleCrypto", js_name = "supports")]
    pub(crate) fn static_call_SubtleCrypto_supports__str_value__as_bool(a0: &str, a1: &JsValue) -> Truth;
    #[wasm_bindgen(static_method_of = Js, js_class = "SubtleCrypto", js_name = "supports")]
    pub(crate) fn static_call_SubtleCrypto_supports__str_value2__as_bool(a0: &str, a1: &JsValue, a2: &JsValue) -> Truth;
}
