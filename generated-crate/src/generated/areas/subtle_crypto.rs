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
    /// A new shared key and its encapsulated form for the other party.
    ///
    /// `dictionary EncapsulatedKey`
    ///
    /// Features `subtle-crypto` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The shared key.
    ///
    /// `CryptoKey sharedKey`
    ///
    /// Features `subtle-crypto` and `experimental`.
    #[doc(alias = "sharedKey")]
    pub fn get_shared_key(&self) -> Option<CryptoKey> {
        property::get(self, "sharedKey")
    }

    /// Sets the shared key.
    ///
    /// Features `subtle-crypto` and `experimental`.
    #[doc(alias = "sharedKey")]
    pub fn set_shared_key(&self, value: &CryptoKey) -> &Self {
        property::set(self, "sharedKey", value.as_ref());
        self
    }

    /// The bytes from which the other party recovers the key.
    ///
    /// `ArrayBuffer ciphertext`
    ///
    /// Features `subtle-crypto` and `experimental`.
    #[doc(alias = "ciphertext")]
    pub fn get_ciphertext(&self) -> Option<ArrayBuffer> {
        property::get(self, "ciphertext")
    }

    /// Sets the bytes from which the other party recovers the key.
    ///
    /// Features `subtle-crypto` and `experimental`.
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
    /// New shared secret bytes and their encapsulated form for the other party.
    ///
    /// `dictionary EncapsulatedBits`
    ///
    /// Features `subtle-crypto` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The shared secret bytes.
    ///
    /// `ArrayBuffer sharedKey`
    ///
    /// Features `subtle-crypto` and `experimental`.
    #[doc(alias = "sharedKey")]
    pub fn get_shared_key(&self) -> Option<ArrayBuffer> {
        property::get(self, "sharedKey")
    }

    /// Sets the shared secret bytes.
    ///
    /// Features `subtle-crypto` and `experimental`.
    #[doc(alias = "sharedKey")]
    pub fn set_shared_key(&self, value: &ArrayBuffer) -> &Self {
        property::set(self, "sharedKey", value.as_ref());
        self
    }

    /// The bytes from which the other party recovers the secret.
    ///
    /// `ArrayBuffer ciphertext`
    ///
    /// Features `subtle-crypto` and `experimental`.
    #[doc(alias = "ciphertext")]
    pub fn get_ciphertext(&self) -> Option<ArrayBuffer> {
        property::get(self, "ciphertext")
    }

    /// Sets the bytes from which the other party recovers the secret.
    ///
    /// Features `subtle-crypto` and `experimental`.
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
    /// The parameters of algorithms with a context, such as ML-DSA signatures.
    ///
    /// `dictionary ContextParams : Algorithm`
    ///
    /// Feature `subtle-crypto`.
    pub fn new(name: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        this
    }

    /// The context data that the operation is bound to; empty by default.
    ///
    /// `BufferSource context`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "context")]
    pub fn get_context(&self) -> Option<BufferSource> {
        property::get(self, "context")
    }

    /// Sets the context data that the operation is bound to; empty by default.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "context")]
    pub fn set_context(&self, value: impl IntoJs<BufferSource>) -> &Self {
        property::set(self, "context", &value.to_value());
        self
    }

    /// Sets the name of the algorithm, such as `AES-GCM`.
    ///
    /// `required DOMString name`
    ///
    /// Feature `subtle-crypto`. Inherited from `Algorithm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl AeadParams {
    /// The parameters of authenticated encryption, such as ChaCha20-Poly1305.
    ///
    /// `dictionary AeadParams : Algorithm`
    ///
    /// Feature `subtle-crypto`.
    pub fn new(name: &str, iv: impl IntoJs<BufferSource>) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set(&this, "iv", &iv.to_value());
        this
    }

    /// The nonce, which must never be used twice with the same key.
    ///
    /// `required BufferSource iv`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "iv")]
    pub fn get_iv(&self) -> BufferSource {
        property::get(self, "iv")
    }

    /// Sets the nonce, which must never be used twice with the same key.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "iv")]
    pub fn set_iv(&self, value: impl IntoJs<BufferSource>) -> &Self {
        property::set(self, "iv", &value.to_value());
        self
    }

    /// Data that is authenticated but not encrypted.
    ///
    /// `BufferSource additionalData`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "additionalData")]
    pub fn get_additional_data(&self) -> Option<BufferSource> {
        property::get(self, "additionalData")
    }

    /// Sets data that is authenticated but not encrypted.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "additionalData")]
    pub fn set_additional_data(&self, value: impl IntoJs<BufferSource>) -> &Self {
        property::set(self, "additionalData", &value.to_value());
        self
    }

    /// The length of the authentication tag in bits; mostly 128.
    ///
    /// `[EnforceRange] octet tagLength`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "tagLength")]
    pub fn get_tag_length(&self) -> Option<u8> {
        property::get(self, "tagLength")
    }

    /// Sets the length of the authentication tag in bits; mostly 128.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "tagLength")]
    pub fn set_tag_length(&self, value: u8) -> &Self {
        property::set_f64(self, "tagLength", value as f64);
        self
    }

    /// Sets the name of the algorithm, such as `AES-GCM`.
    ///
    /// `required DOMString name`
    ///
    /// Feature `subtle-crypto`. Inherited from `Algorithm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl CShakeParams {
    /// The parameters of the cSHAKE hash functions.
    ///
    /// `dictionary CShakeParams : Algorithm`
    ///
    /// Feature `subtle-crypto`.
    pub fn new(name: &str, output_length: u32) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set_f64(&this, "outputLength", output_length as f64);
        this
    }

    /// The length of the hash in bits.
    ///
    /// `required [EnforceRange] unsigned long outputLength`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "outputLength")]
    pub fn get_output_length(&self) -> u32 {
        property::get(self, "outputLength")
    }

    /// Sets the length of the hash in bits.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "outputLength")]
    pub fn set_output_length(&self, value: u32) -> &Self {
        property::set_f64(self, "outputLength", value as f64);
        self
    }

    /// The name of a function that is built on cSHAKE, as bytes; mostly left out.
    ///
    /// `BufferSource functionName`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "functionName")]
    pub fn get_function_name(&self) -> Option<BufferSource> {
        property::get(self, "functionName")
    }

    /// Sets the name of a function that is built on cSHAKE, as bytes; mostly left out.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "functionName")]
    pub fn set_function_name(&self, value: impl IntoJs<BufferSource>) -> &Self {
        property::set(self, "functionName", &value.to_value());
        self
    }

    /// Bytes that set the hashes for one purpose apart from others.
    ///
    /// `BufferSource customization`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "customization")]
    pub fn get_customization(&self) -> Option<BufferSource> {
        property::get(self, "customization")
    }

    /// Sets bytes that set the hashes for one purpose apart from others.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "customization")]
    pub fn set_customization(&self, value: impl IntoJs<BufferSource>) -> &Self {
        property::set(self, "customization", &value.to_value());
        self
    }

    /// Sets the name of the algorithm, such as `AES-GCM`.
    ///
    /// `required DOMString name`
    ///
    /// Feature `subtle-crypto`. Inherited from `Algorithm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl TurboShakeParams {
    /// The parameters of the TurboSHAKE hash functions.
    ///
    /// `dictionary TurboShakeParams : Algorithm`
    ///
    /// Feature `subtle-crypto`.
    pub fn new(name: &str, output_length: u32) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set_f64(&this, "outputLength", output_length as f64);
        this
    }

    /// The length of the hash in bits.
    ///
    /// `required [EnforceRange] unsigned long outputLength`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "outputLength")]
    pub fn get_output_length(&self) -> u32 {
        property::get(self, "outputLength")
    }

    /// Sets the length of the hash in bits.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "outputLength")]
    pub fn set_output_length(&self, value: u32) -> &Self {
        property::set_f64(self, "outputLength", value as f64);
        self
    }

    /// A byte from 0x01 to 0x7F that sets the hashes for one purpose apart; 0x1F by default.
    ///
    /// `[EnforceRange] octet domainSeparation`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "domainSeparation")]
    pub fn get_domain_separation(&self) -> Option<u8> {
        property::get(self, "domainSeparation")
    }

    /// Sets a byte from 0x01 to 0x7F that sets the hashes for one purpose apart; 0x1F by default.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "domainSeparation")]
    pub fn set_domain_separation(&self, value: u8) -> &Self {
        property::set_f64(self, "domainSeparation", value as f64);
        self
    }

    /// Sets the name of the algorithm, such as `AES-GCM`.
    ///
    /// `required DOMString name`
    ///
    /// Feature `subtle-crypto`. Inherited from `Algorithm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl KangarooTwelveParams {
    /// The parameters of the KangarooTwelve hash functions.
    ///
    /// `dictionary KangarooTwelveParams : Algorithm`
    ///
    /// Feature `subtle-crypto`.
    pub fn new(name: &str, output_length: u32) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set_f64(&this, "outputLength", output_length as f64);
        this
    }

    /// The length of the hash in bits.
    ///
    /// `required [EnforceRange] unsigned long outputLength`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "outputLength")]
    pub fn get_output_length(&self) -> u32 {
        property::get(self, "outputLength")
    }

    /// Sets the length of the hash in bits.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "outputLength")]
    pub fn set_output_length(&self, value: u32) -> &Self {
        property::set_f64(self, "outputLength", value as f64);
        self
    }

    /// Bytes that set the hashes for one purpose apart from others.
    ///
    /// `BufferSource customization`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "customization")]
    pub fn get_customization(&self) -> Option<BufferSource> {
        property::get(self, "customization")
    }

    /// Sets bytes that set the hashes for one purpose apart from others.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "customization")]
    pub fn set_customization(&self, value: impl IntoJs<BufferSource>) -> &Self {
        property::set(self, "customization", &value.to_value());
        self
    }

    /// Sets the name of the algorithm, such as `AES-GCM`.
    ///
    /// `required DOMString name`
    ///
    /// Feature `subtle-crypto`. Inherited from `Algorithm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl KmacKeyGenParams {
    /// The parameters for generating a KMAC key.
    ///
    /// `dictionary KmacKeyGenParams : Algorithm`
    ///
    /// Feature `subtle-crypto`.
    pub fn new(name: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        this
    }

    /// The length of the key in bits; a suitable default if it is missing.
    ///
    /// `[EnforceRange] unsigned long length`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "length")]
    pub fn get_length(&self) -> Option<u32> {
        property::get(self, "length")
    }

    /// Sets the length of the key in bits; a suitable default if it is missing.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "length")]
    pub fn set_length(&self, value: u32) -> &Self {
        property::set_f64(self, "length", value as f64);
        self
    }

    /// Sets the name of the algorithm, such as `AES-GCM`.
    ///
    /// `required DOMString name`
    ///
    /// Feature `subtle-crypto`. Inherited from `Algorithm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl KmacImportParams {
    /// The parameters for importing a KMAC key.
    ///
    /// `dictionary KmacImportParams : Algorithm`
    ///
    /// Feature `subtle-crypto`.
    pub fn new(name: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        this
    }

    /// The length of the key in bits; by default that of the data.
    ///
    /// `[EnforceRange] unsigned long length`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "length")]
    pub fn get_length(&self) -> Option<u32> {
        property::get(self, "length")
    }

    /// Sets the length of the key in bits; by default that of the data.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "length")]
    pub fn set_length(&self, value: u32) -> &Self {
        property::set_f64(self, "length", value as f64);
        self
    }

    /// Sets the name of the algorithm, such as `AES-GCM`.
    ///
    /// `required DOMString name`
    ///
    /// Feature `subtle-crypto`. Inherited from `Algorithm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl KmacKeyAlgorithm {
    /// The algorithm of a KMAC key, with its length.
    ///
    /// `dictionary KmacKeyAlgorithm : KeyAlgorithm`
    ///
    /// Feature `subtle-crypto`.
    pub fn new(name: &str, length: u32) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set_f64(&this, "length", length as f64);
        this
    }

    /// The length of the key in bits.
    ///
    /// `required [EnforceRange] unsigned long length`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "length")]
    pub fn get_length(&self) -> u32 {
        property::get(self, "length")
    }

    /// Sets the length of the key in bits.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "length")]
    pub fn set_length(&self, value: u32) -> &Self {
        property::set_f64(self, "length", value as f64);
        self
    }

    /// Sets the name of the algorithm, such as `AES-GCM`.
    ///
    /// `required DOMString name`
    ///
    /// Feature `subtle-crypto`. Inherited from `KeyAlgorithm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl KmacParams {
    /// The parameters for signing and verifying with KMAC.
    ///
    /// `dictionary KmacParams : Algorithm`
    ///
    /// Feature `subtle-crypto`.
    pub fn new(name: &str, output_length: u32) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set_f64(&this, "outputLength", output_length as f64);
        this
    }

    /// The length of the authentication code in bits.
    ///
    /// `required [EnforceRange] unsigned long outputLength`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "outputLength")]
    pub fn get_output_length(&self) -> u32 {
        property::get(self, "outputLength")
    }

    /// Sets the length of the authentication code in bits.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "outputLength")]
    pub fn set_output_length(&self, value: u32) -> &Self {
        property::set_f64(self, "outputLength", value as f64);
        self
    }

    /// Bytes that set the codes for one purpose apart from others.
    ///
    /// `BufferSource customization`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "customization")]
    pub fn get_customization(&self) -> Option<BufferSource> {
        property::get(self, "customization")
    }

    /// Sets bytes that set the codes for one purpose apart from others.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "customization")]
    pub fn set_customization(&self, value: impl IntoJs<BufferSource>) -> &Self {
        property::set(self, "customization", &value.to_value());
        self
    }

    /// Sets the name of the algorithm, such as `AES-GCM`.
    ///
    /// `required DOMString name`
    ///
    /// Feature `subtle-crypto`. Inherited from `Algorithm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl Argon2Params {
    /// The parameters for deriving keys from a password with Argon2.
    ///
    /// `dictionary Argon2Params : Algorithm`
    ///
    /// Feature `subtle-crypto`.
    pub fn new(name: &str, nonce: impl IntoJs<BufferSource>, parallelism: u32, memory: u32, passes: u32) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set(&this, "nonce", &nonce.to_value());
        property::set_f64(&this, "parallelism", parallelism as f64);
        property::set_f64(&this, "memory", memory as f64);
        property::set_f64(&this, "passes", passes as f64);
        this
    }

    /// The salt, random bytes that are different for each password.
    ///
    /// `required BufferSource nonce`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "nonce")]
    pub fn get_nonce(&self) -> BufferSource {
        property::get(self, "nonce")
    }

    /// Sets the salt, random bytes that are different for each password.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "nonce")]
    pub fn set_nonce(&self, value: impl IntoJs<BufferSource>) -> &Self {
        property::set(self, "nonce", &value.to_value());
        self
    }

    /// The number of lanes that can be computed in parallel.
    ///
    /// `required [EnforceRange] unsigned long parallelism`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "parallelism")]
    pub fn get_parallelism(&self) -> u32 {
        property::get(self, "parallelism")
    }

    /// Sets the number of lanes that can be computed in parallel.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "parallelism")]
    pub fn set_parallelism(&self, value: u32) -> &Self {
        property::set_f64(self, "parallelism", value as f64);
        self
    }

    /// The amount of memory to use, in kibibytes.
    ///
    /// `required [EnforceRange] unsigned long memory`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "memory")]
    pub fn get_memory(&self) -> u32 {
        property::get(self, "memory")
    }

    /// Sets the amount of memory to use, in kibibytes.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "memory")]
    pub fn set_memory(&self, value: u32) -> &Self {
        property::set_f64(self, "memory", value as f64);
        self
    }

    /// The number of passes over the memory; more passes take longer.
    ///
    /// `required [EnforceRange] unsigned long passes`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "passes")]
    pub fn get_passes(&self) -> u32 {
        property::get(self, "passes")
    }

    /// Sets the number of passes over the memory; more passes take longer.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "passes")]
    pub fn set_passes(&self, value: u32) -> &Self {
        property::set_f64(self, "passes", value as f64);
        self
    }

    /// The version of Argon2; 0x13 is the current one and the default.
    ///
    /// `[EnforceRange] octet version`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "version")]
    pub fn get_version(&self) -> Option<u8> {
        property::get(self, "version")
    }

    /// Sets the version of Argon2; 0x13 is the current one and the default.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "version")]
    pub fn set_version(&self, value: u8) -> &Self {
        property::set_f64(self, "version", value as f64);
        self
    }

    /// A secret that is mixed in along with the password.
    ///
    /// `BufferSource secretValue`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "secretValue")]
    pub fn get_secret_value(&self) -> Option<BufferSource> {
        property::get(self, "secretValue")
    }

    /// Sets a secret that is mixed in along with the password.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "secretValue")]
    pub fn set_secret_value(&self, value: impl IntoJs<BufferSource>) -> &Self {
        property::set(self, "secretValue", &value.to_value());
        self
    }

    /// Further data that is mixed into the result.
    ///
    /// `BufferSource associatedData`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "associatedData")]
    pub fn get_associated_data(&self) -> Option<BufferSource> {
        property::get(self, "associatedData")
    }

    /// Sets further data that is mixed into the result.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "associatedData")]
    pub fn set_associated_data(&self, value: impl IntoJs<BufferSource>) -> &Self {
        property::set(self, "associatedData", &value.to_value());
        self
    }

    /// Sets the name of the algorithm, such as `AES-GCM`.
    ///
    /// `required DOMString name`
    ///
    /// Feature `subtle-crypto`. Inherited from `Algorithm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl Ed448Params {
    /// The parameters for Ed448 signatures.
    ///
    /// `dictionary Ed448Params : Algorithm`
    ///
    /// Feature `subtle-crypto`.
    pub fn new(name: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        this
    }

    /// The context data that the signature is bound to; empty by default.
    ///
    /// `BufferSource context`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "context")]
    pub fn get_context(&self) -> Option<BufferSource> {
        property::get(self, "context")
    }

    /// Sets the context data that the signature is bound to; empty by default.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "context")]
    pub fn set_context(&self, value: impl IntoJs<BufferSource>) -> &Self {
        property::set(self, "context", &value.to_value());
        self
    }

    /// Sets the name of the algorithm, such as `AES-GCM`.
    ///
    /// `required DOMString name`
    ///
    /// Feature `subtle-crypto`. Inherited from `Algorithm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl Crypto {
    /// The low-level cryptographic functions; only in secure contexts.
    ///
    /// `readonly attribute SubtleCrypto subtle`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Feature `subtle-crypto`. In secure contexts only. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/Crypto/subtle) · [Specification](https://w3c.github.io/webcrypto/#Crypto-attribute-subtle)
    #[inline]
    pub fn subtle(&self) -> Option<SubtleCrypto> {
        Js::get_subtle__as_option_value(js(self)).map(Js::read)
    }
}

impl Algorithm {
    /// The name of an algorithm, the base of all parameter dictionaries.
    ///
    /// `dictionary Algorithm`
    ///
    /// Feature `subtle-crypto`.
    pub fn new(name: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        this
    }

    /// The name of the algorithm, such as `AES-GCM`.
    ///
    /// `required DOMString name`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "name")]
    pub fn get_name(&self) -> String {
        property::get(self, "name")
    }

    /// Sets the name of the algorithm, such as `AES-GCM`.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl KeyAlgorithm {
    /// The name of a key's algorithm, the base of more detailed dictionaries.
    ///
    /// `dictionary KeyAlgorithm`
    ///
    /// Feature `subtle-crypto`.
    pub fn new(name: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        this
    }

    /// The name of the algorithm, such as `AES-GCM`.
    ///
    /// `required DOMString name`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "name")]
    pub fn get_name(&self) -> String {
        property::get(self, "name")
    }

    /// Sets the name of the algorithm, such as `AES-GCM`.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl CryptoKey {
    /// Whether the key is public, private or secret (symmetric).
    ///
    /// `readonly attribute KeyType type`
    ///
    /// Feature `subtle-crypto`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/API/CryptoKey/type) · [Specification](https://w3c.github.io/webcrypto/#dom-cryptokey-type)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> KeyType {
        FromJs::from_js(Js::get_type__as_value(js(self)))
    }

    /// Whether the key can be exported.
    ///
    /// `readonly attribute boolean extractable`
    ///
    /// Feature `subtle-crypto`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/API/CryptoKey/extractable) · [Specification](https://w3c.github.io/webcrypto/#dom-cryptokey-extractable)
    #[inline]
    pub fn extractable(&self) -> bool {
        Js::get_extractable__as_bool(js(self)).get()
    }

    /// The algorithm of the key with its parameters, such as the length.
    ///
    /// `readonly attribute object algorithm`
    ///
    /// Feature `subtle-crypto`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/API/CryptoKey/algorithm) · [Specification](https://w3c.github.io/webcrypto/#dom-cryptokey-algorithm)
    #[inline]
    pub fn algorithm(&self) -> Object {
        FromJs::from_js(Js::get_algorithm__as_value(js(self)))
    }

    /// The list of the operations that the key may be used for.
    ///
    /// `readonly attribute object usages`
    ///
    /// Feature `subtle-crypto`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/API/CryptoKey/usages) · [Specification](https://w3c.github.io/webcrypto/#dom-cryptokey-usages)
    #[inline]
    pub fn usages(&self) -> Object {
        FromJs::from_js(Js::get_usages__as_value(js(self)))
    }
}

impl SubtleCrypto {
    /// Encrypts the data and resolves to the ciphertext.
    ///
    /// `Promise<ArrayBuffer> encrypt(AlgorithmIdentifier algorithm, CryptoKey key, BufferSource data)`
    ///
    /// Feature `subtle-crypto`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SubtleCrypto/encrypt) · [Specification](https://w3c.github.io/webcrypto/#SubtleCrypto-method-encrypt)
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

    /// Decrypts the data and resolves to the plaintext; rejects if the data is not authentic.
    ///
    /// `Promise<ArrayBuffer> decrypt(AlgorithmIdentifier algorithm, CryptoKey key, BufferSource data)`
    ///
    /// Feature `subtle-crypto`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SubtleCrypto/decrypt) · [Specification](https://w3c.github.io/webcrypto/#SubtleCrypto-method-decrypt)
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

    /// Signs the data and resolves to the signature.
    ///
    /// `Promise<ArrayBuffer> sign(AlgorithmIdentifier algorithm, CryptoKey key, BufferSource data)`
    ///
    /// Feature `subtle-crypto`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SubtleCrypto/sign) · [Specification](https://w3c.github.io/webcrypto/#SubtleCrypto-method-sign)
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

    /// Resolves to whether the signature fits the data.
    ///
    /// `Promise<boolean> verify(AlgorithmIdentifier algorithm, CryptoKey key, BufferSource signature, BufferSource data)`
    ///
    /// Feature `subtle-crypto`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SubtleCrypto/verify) · [Specification](https://w3c.github.io/webcrypto/#SubtleCrypto-method-verify)
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

    /// Resolves to the hash of the data, for instance with `SHA-256`.
    ///
    /// `Promise<ArrayBuffer> digest(AlgorithmIdentifier algorithm, BufferSource data)`
    ///
    /// Feature `subtle-crypto`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SubtleCrypto/digest) · [Specification](https://w3c.github.io/webcrypto/#SubtleCrypto-method-digest)
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

    /// Generates a key or key pair for the algorithm and resolves to it.
    ///
    /// `Promise<(CryptoKey or CryptoKeyPair)> generateKey(AlgorithmIdentifier algorithm, boolean extractable, sequence<KeyUsage> keyUsages)`
    ///
    /// Feature `subtle-crypto`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SubtleCrypto/generateKey) · [Specification](https://w3c.github.io/webcrypto/#SubtleCrypto-method-generateKey)
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

    /// Derives a key from a base key, such as a password, and resolves to it.
    ///
    /// `Promise<CryptoKey> deriveKey(AlgorithmIdentifier algorithm, CryptoKey baseKey, AlgorithmIdentifier derivedKeyType, boolean extractable, sequence<KeyUsage> keyUsages)`
    ///
    /// Feature `subtle-crypto`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SubtleCrypto/deriveKey) · [Specification](https://w3c.github.io/webcrypto/#SubtleCrypto-method-deriveKey)
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

    /// Derives bytes from a base key; the length is given in bits.
    ///
    /// `Promise<ArrayBuffer> deriveBits(AlgorithmIdentifier algorithm, CryptoKey baseKey, optional [EnforceRange] unsigned long? length = null)`
    ///
    /// Feature `subtle-crypto`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SubtleCrypto/deriveBits) · [Specification](https://w3c.github.io/webcrypto/#SubtleCrypto-method-deriveBits)
    #[doc(alias = "deriveBits")]
    #[inline]
    pub fn derive_bits(&self, algorithm: impl Into<AlgorithmIdentifier>, base_key: &CryptoKey) -> Promise<ArrayBuffer> {
        Promise::of_call(Js::try_call_deriveBits__value2__as_value(
            js(self),
            &algorithm.into().to_js(),
            base_key.as_ref(),
        ))
    }

    /// As `derive_bits`, with `length`.
    ///
    /// `Promise<ArrayBuffer> deriveBits(AlgorithmIdentifier algorithm, CryptoKey baseKey, optional [EnforceRange] unsigned long? length = null)`
    ///
    /// Feature `subtle-crypto`.
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

    /// Makes a key from data in the given format and resolves to it.
    ///
    /// `Promise<CryptoKey> importKey(KeyFormat format, (BufferSource or JsonWebKey) keyData, AlgorithmIdentifier algorithm, boolean extractable, sequence<KeyUsage> keyUsages)`
    ///
    /// Feature `subtle-crypto`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SubtleCrypto/importKey) · [Specification](https://w3c.github.io/webcrypto/#SubtleCrypto-method-importKey)
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

    /// Resolves to the key's data in the given format; the key must be extractable.
    ///
    /// `Promise<(ArrayBuffer or JsonWebKey)> exportKey(KeyFormat format, CryptoKey key)`
    ///
    /// Feature `subtle-crypto`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SubtleCrypto/exportKey) · [Specification](https://w3c.github.io/webcrypto/#SubtleCrypto-method-exportKey)
    #[doc(alias = "exportKey")]
    #[inline]
    pub fn export_key(&self, format: KeyFormat, key: &CryptoKey) -> Promise<ArrayBufferOrJsonWebKey> {
        Promise::of_call(Js::try_call_exportKey__str_value__as_value(js(self), format.as_str(), key.as_ref()))
    }

    /// Exports a key and encrypts the result with another key.
    ///
    /// `Promise<ArrayBuffer> wrapKey(KeyFormat format, CryptoKey key, CryptoKey wrappingKey, AlgorithmIdentifier wrapAlgorithm)`
    ///
    /// Feature `subtle-crypto`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SubtleCrypto/wrapKey) · [Specification](https://w3c.github.io/webcrypto/#SubtleCrypto-method-wrapKey)
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

    /// Decrypts a wrapped key with another key and imports the result.
    ///
    /// `Promise<CryptoKey> unwrapKey(KeyFormat format, BufferSource wrappedKey, CryptoKey unwrappingKey, AlgorithmIdentifier unwrapAlgorithm, AlgorithmIdentifier unwrappedKeyAlgorithm, boolean extractable, sequence<KeyUsage> keyUsages)`
    ///
    /// Feature `subtle-crypto`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SubtleCrypto/unwrapKey) · [Specification](https://w3c.github.io/webcrypto/#SubtleCrypto-method-unwrapKey)
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

    /// Makes a shared key with the other party's public key, such as for ML-KEM.
    ///
    /// `Promise<EncapsulatedKey> encapsulateKey(AlgorithmIdentifier encapsulationAlgorithm, CryptoKey encapsulationKey, AlgorithmIdentifier sharedKeyAlgorithm, boolean extractable, sequence<KeyUsage> keyUsages)`
    ///
    /// Features `subtle-crypto` and `experimental`. Exposed in Window, Worker only. In secure contexts only. [Specification](https://wicg.github.io/webcrypto-modern-algos/#SubtleCrypto-method-encapsulateKey)
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

    /// Makes shared secret bytes with the other party's public key, such as for ML-KEM.
    ///
    /// `Promise<EncapsulatedBits> encapsulateBits(AlgorithmIdentifier encapsulationAlgorithm, CryptoKey encapsulationKey)`
    ///
    /// Features `subtle-crypto` and `experimental`. Exposed in Window, Worker only. In secure contexts only. [Specification](https://wicg.github.io/webcrypto-modern-algos/#SubtleCrypto-method-encapsulateBits)
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

    /// Recovers a shared key from its encapsulated form with the private key.
    ///
    /// `Promise<CryptoKey> decapsulateKey(AlgorithmIdentifier decapsulationAlgorithm, CryptoKey decapsulationKey, BufferSource ciphertext, AlgorithmIdentifier sharedKeyAlgorithm, boolean extractable, sequence<KeyUsage> keyUsages)`
    ///
    /// Features `subtle-crypto` and `experimental`. Exposed in Window, Worker only. In secure contexts only. [Specification](https://wicg.github.io/webcrypto-modern-algos/#SubtleCrypto-method-decapsulateKey)
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

    /// Recovers shared secret bytes from their encapsulated form with the private key.
    ///
    /// `Promise<ArrayBuffer> decapsulateBits(AlgorithmIdentifier decapsulationAlgorithm, CryptoKey decapsulationKey, BufferSource ciphertext)`
    ///
    /// Features `subtle-crypto` and `experimental`. Exposed in Window, Worker only. In secure contexts only. [Specification](https://wicg.github.io/webcrypto-modern-algos/#SubtleCrypto-method-decapsulateBits)
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

    /// Resolves to the public key that belongs to a private key.
    ///
    /// `Promise<CryptoKey> getPublicKey(CryptoKey key, sequence<KeyUsage> keyUsages)`
    ///
    /// Features `subtle-crypto` and `experimental`. Exposed in Window, Worker only. In secure contexts only. [Specification](https://wicg.github.io/webcrypto-modern-algos/#SubtleCrypto-method-getPublicKey)
    #[doc(alias = "getPublicKey")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn get_public_key(&self, key: &CryptoKey, key_usages: impl IntoSequence<KeyUsage>) -> Promise<CryptoKey> {
        Promise::of_call(Js::try_call_getPublicKey__value2__as_value(js(self), key.as_ref(), &key_usages.to_value()))
    }

    /// Returns whether the browser supports an operation with these algorithm parameters.
    ///
    /// `static boolean supports(DOMString operation, AlgorithmIdentifier algorithm, optional [EnforceRange] unsigned long? length = null)`
    ///
    /// Features `subtle-crypto` and `experimental`. Exposed in Window, Worker only. In secure contexts only. [Specification](https://wicg.github.io/webcrypto-modern-algos/#SubtleCrypto-method-supports)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn supports(operation: &str, algorithm: impl Into<AlgorithmIdentifier>) -> bool {
        Js::static_call_SubtleCrypto_supports__str_value__as_bool(operation, &algorithm.into().to_js()).get()
    }

    /// As `supports`, with `length`.
    ///
    /// `static boolean supports(DOMString operation, AlgorithmIdentifier algorithm, optional [EnforceRange] unsigned long? length = null)`
    ///
    /// Features `subtle-crypto` and `experimental`.
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

    /// As `supports`, with `additional_algorithm`.
    ///
    /// `static boolean supports(DOMString operation, AlgorithmIdentifier algorithm, AlgorithmIdentifier additionalAlgorithm)`
    ///
    /// Features `subtle-crypto` and `experimental`.
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
    /// A further prime of an RSA key with more than two primes, in a JSON Web Key.
    ///
    /// `dictionary RsaOtherPrimesInfo`
    ///
    /// Feature `subtle-crypto`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The prime factor, in URL-safe base64.
    ///
    /// `DOMString r`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "r")]
    pub fn get_r(&self) -> Option<String> {
        property::get(self, "r")
    }

    /// Sets the prime factor, in URL-safe base64.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "r")]
    pub fn set_r(&self, value: &str) -> &Self {
        property::set_str(self, "r", value);
        self
    }

    /// The private exponent for this prime, in URL-safe base64.
    ///
    /// `DOMString d`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "d")]
    pub fn get_d(&self) -> Option<String> {
        property::get(self, "d")
    }

    /// Sets the private exponent for this prime, in URL-safe base64.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "d")]
    pub fn set_d(&self, value: &str) -> &Self {
        property::set_str(self, "d", value);
        self
    }

    /// The Chinese remainder coefficient for this prime, in URL-safe base64.
    ///
    /// `DOMString t`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "t")]
    pub fn get_t(&self) -> Option<String> {
        property::get(self, "t")
    }

    /// Sets the Chinese remainder coefficient for this prime, in URL-safe base64.
    ///
    /// Feature `subtle-crypto`.
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
    /// A key in the JSON Web Key format; its numbers and bytes are in URL-safe base64.
    ///
    /// `dictionary JsonWebKey`
    ///
    /// Feature `subtle-crypto`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The kind of key: `oct` (symmetric), `RSA`, `EC`, `OKP` and others.
    ///
    /// `DOMString kty`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "kty")]
    pub fn get_kty(&self) -> Option<String> {
        property::get(self, "kty")
    }

    /// Sets the kind of key: `oct` (symmetric), `RSA`, `EC`, `OKP` and others.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "kty")]
    pub fn set_kty(&self, value: &str) -> &Self {
        property::set_str(self, "kty", value);
        self
    }

    /// The use of a public key: `sig` for signatures or `enc` for encryption.
    ///
    /// `DOMString use`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "use")]
    pub fn get_use(&self) -> Option<String> {
        property::get(self, "use")
    }

    /// Sets the use of a public key: `sig` for signatures or `enc` for encryption.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "use")]
    pub fn set_use(&self, value: &str) -> &Self {
        property::set_str(self, "use", value);
        self
    }

    /// The operations that the key may be used for.
    ///
    /// `sequence<DOMString> key_ops`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "key_ops")]
    pub fn get_key_ops(&self) -> Option<Array<String>> {
        property::get(self, "key_ops")
    }

    /// Sets the operations that the key may be used for.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "key_ops")]
    pub fn set_key_ops(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "key_ops", &value.to_value());
        self
    }

    /// The algorithm that the key is for, such as `A256GCM`.
    ///
    /// `DOMString alg`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "alg")]
    pub fn get_alg(&self) -> Option<String> {
        property::get(self, "alg")
    }

    /// Sets the algorithm that the key is for, such as `A256GCM`.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "alg")]
    pub fn set_alg(&self, value: &str) -> &Self {
        property::set_str(self, "alg", value);
        self
    }

    /// Whether the key can be exported after import.
    ///
    /// `boolean ext`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "ext")]
    pub fn get_ext(&self) -> Option<bool> {
        property::get(self, "ext")
    }

    /// Sets whether the key can be exported after import.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "ext")]
    pub fn set_ext(&self, value: bool) -> &Self {
        property::set_bool(self, "ext", value);
        self
    }

    /// The name of the elliptic curve, such as `P-256`.
    ///
    /// `DOMString crv`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "crv")]
    pub fn get_crv(&self) -> Option<String> {
        property::get(self, "crv")
    }

    /// Sets the name of the elliptic curve, such as `P-256`.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "crv")]
    pub fn set_crv(&self, value: &str) -> &Self {
        property::set_str(self, "crv", value);
        self
    }

    /// The x coordinate of the public point, or the public key for `OKP`.
    ///
    /// `DOMString x`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "x")]
    pub fn get_x(&self) -> Option<String> {
        property::get(self, "x")
    }

    /// Sets the x coordinate of the public point, or the public key for `OKP`.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "x")]
    pub fn set_x(&self, value: &str) -> &Self {
        property::set_str(self, "x", value);
        self
    }

    /// The y coordinate of the public point.
    ///
    /// `DOMString y`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "y")]
    pub fn get_y(&self) -> Option<String> {
        property::get(self, "y")
    }

    /// Sets the y coordinate of the public point.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "y")]
    pub fn set_y(&self, value: &str) -> &Self {
        property::set_str(self, "y", value);
        self
    }

    /// The private key of an elliptic curve, or the private exponent of RSA.
    ///
    /// `DOMString d`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "d")]
    pub fn get_d(&self) -> Option<String> {
        property::get(self, "d")
    }

    /// Sets the private key of an elliptic curve, or the private exponent of RSA.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "d")]
    pub fn set_d(&self, value: &str) -> &Self {
        property::set_str(self, "d", value);
        self
    }

    /// The modulus of RSA.
    ///
    /// `DOMString n`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "n")]
    pub fn get_n(&self) -> Option<String> {
        property::get(self, "n")
    }

    /// Sets the modulus of RSA.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "n")]
    pub fn set_n(&self, value: &str) -> &Self {
        property::set_str(self, "n", value);
        self
    }

    /// The public exponent of RSA.
    ///
    /// `DOMString e`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "e")]
    pub fn get_e(&self) -> Option<String> {
        property::get(self, "e")
    }

    /// Sets the public exponent of RSA.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "e")]
    pub fn set_e(&self, value: &str) -> &Self {
        property::set_str(self, "e", value);
        self
    }

    /// The first prime factor of RSA.
    ///
    /// `DOMString p`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "p")]
    pub fn get_p(&self) -> Option<String> {
        property::get(self, "p")
    }

    /// Sets the first prime factor of RSA.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "p")]
    pub fn set_p(&self, value: &str) -> &Self {
        property::set_str(self, "p", value);
        self
    }

    /// The second prime factor of RSA.
    ///
    /// `DOMString q`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "q")]
    pub fn get_q(&self) -> Option<String> {
        property::get(self, "q")
    }

    /// Sets the second prime factor of RSA.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "q")]
    pub fn set_q(&self, value: &str) -> &Self {
        property::set_str(self, "q", value);
        self
    }

    /// The private exponent modulo the first prime minus one, for faster RSA.
    ///
    /// `DOMString dp`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "dp")]
    pub fn get_dp(&self) -> Option<String> {
        property::get(self, "dp")
    }

    /// Sets the private exponent modulo the first prime minus one, for faster RSA.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "dp")]
    pub fn set_dp(&self, value: &str) -> &Self {
        property::set_str(self, "dp", value);
        self
    }

    /// The private exponent modulo the second prime minus one, for faster RSA.
    ///
    /// `DOMString dq`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "dq")]
    pub fn get_dq(&self) -> Option<String> {
        property::get(self, "dq")
    }

    /// Sets the private exponent modulo the second prime minus one, for faster RSA.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "dq")]
    pub fn set_dq(&self, value: &str) -> &Self {
        property::set_str(self, "dq", value);
        self
    }

    /// The inverse of the second prime modulo the first one, for faster RSA.
    ///
    /// `DOMString qi`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "qi")]
    pub fn get_qi(&self) -> Option<String> {
        property::get(self, "qi")
    }

    /// Sets the inverse of the second prime modulo the first one, for faster RSA.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "qi")]
    pub fn set_qi(&self, value: &str) -> &Self {
        property::set_str(self, "qi", value);
        self
    }

    /// The further primes of an RSA key with more than two of them.
    ///
    /// `sequence<RsaOtherPrimesInfo> oth`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "oth")]
    pub fn get_oth(&self) -> Option<Array<RsaOtherPrimesInfo>> {
        property::get(self, "oth")
    }

    /// Sets the further primes of an RSA key with more than two of them.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "oth")]
    pub fn set_oth(&self, value: impl IntoSequence<RsaOtherPrimesInfo>) -> &Self {
        property::set(self, "oth", &value.to_value());
        self
    }

    /// The bytes of a symmetric key.
    ///
    /// `DOMString k`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "k")]
    pub fn get_k(&self) -> Option<String> {
        property::get(self, "k")
    }

    /// Sets the bytes of a symmetric key.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "k")]
    pub fn set_k(&self, value: &str) -> &Self {
        property::set_str(self, "k", value);
        self
    }

    /// The public key of an `AKP` key, such as one for ML-DSA.
    ///
    /// `DOMString pub`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "pub")]
    pub fn get_pub(&self) -> Option<String> {
        property::get(self, "pub")
    }

    /// Sets the public key of an `AKP` key, such as one for ML-DSA.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "pub")]
    pub fn set_pub(&self, value: &str) -> &Self {
        property::set_str(self, "pub", value);
        self
    }

    /// The private key of an `AKP` key, such as one for ML-DSA.
    ///
    /// `DOMString priv`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "priv")]
    pub fn get_priv(&self) -> Option<String> {
        property::get(self, "priv")
    }

    /// Sets the private key of an `AKP` key, such as one for ML-DSA.
    ///
    /// Feature `subtle-crypto`.
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
    /// A public and a private key that belong together.
    ///
    /// `dictionary CryptoKeyPair`
    ///
    /// Feature `subtle-crypto`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The public key, which may be given to others.
    ///
    /// `CryptoKey publicKey`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "publicKey")]
    pub fn get_public_key(&self) -> Option<CryptoKey> {
        property::get(self, "publicKey")
    }

    /// Sets the public key, which may be given to others.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "publicKey")]
    pub fn set_public_key(&self, value: &CryptoKey) -> &Self {
        property::set(self, "publicKey", value.as_ref());
        self
    }

    /// The private key.
    ///
    /// `CryptoKey privateKey`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "privateKey")]
    pub fn get_private_key(&self) -> Option<CryptoKey> {
        property::get(self, "privateKey")
    }

    /// Sets the private key.
    ///
    /// Feature `subtle-crypto`.
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
    /// The parameters for generating an RSA key pair.
    ///
    /// `dictionary RsaKeyGenParams : Algorithm`
    ///
    /// Feature `subtle-crypto`.
    pub fn new(name: &str, modulus_length: u32, public_exponent: impl IntoJs<Uint8Array>) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set_f64(&this, "modulusLength", modulus_length as f64);
        property::set(&this, "publicExponent", &public_exponent.to_value());
        this
    }

    /// The size of the key in bits; at least 2048 is usual.
    ///
    /// `required [EnforceRange] unsigned long modulusLength`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "modulusLength")]
    pub fn get_modulus_length(&self) -> u32 {
        property::get(self, "modulusLength")
    }

    /// Sets the size of the key in bits; at least 2048 is usual.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "modulusLength")]
    pub fn set_modulus_length(&self, value: u32) -> &Self {
        property::set_f64(self, "modulusLength", value as f64);
        self
    }

    /// The public exponent as big-endian bytes, mostly 65537 (the bytes 1, 0, 1).
    ///
    /// `required BigInteger publicExponent`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "publicExponent")]
    pub fn get_public_exponent(&self) -> Uint8Array {
        property::get(self, "publicExponent")
    }

    /// Sets the public exponent as big-endian bytes, mostly 65537 (the bytes 1, 0, 1).
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "publicExponent")]
    pub fn set_public_exponent(&self, value: impl IntoJs<Uint8Array>) -> &Self {
        property::set(self, "publicExponent", &value.to_value());
        self
    }

    /// Sets the name of the algorithm, such as `AES-GCM`.
    ///
    /// `required DOMString name`
    ///
    /// Feature `subtle-crypto`. Inherited from `Algorithm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl RsaHashedKeyGenParams {
    /// The parameters for generating an RSA key pair for use with a hash function.
    ///
    /// `dictionary RsaHashedKeyGenParams : RsaKeyGenParams`
    ///
    /// Feature `subtle-crypto`.
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

    /// The hash function that the key will be used with.
    ///
    /// `required HashAlgorithmIdentifier hash`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "hash")]
    pub fn get_hash(&self) -> AlgorithmIdentifier {
        property::get(self, "hash")
    }

    /// Sets the hash function that the key will be used with.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "hash")]
    pub fn set_hash(&self, value: impl Into<AlgorithmIdentifier>) -> &Self {
        property::set(self, "hash", &value.into().to_js());
        self
    }

    /// Sets the size of the key in bits; at least 2048 is usual.
    ///
    /// `required [EnforceRange] unsigned long modulusLength`
    ///
    /// Feature `subtle-crypto`. Inherited from `RsaKeyGenParams`.
    #[doc(alias = "modulusLength")]
    pub fn set_modulus_length(&self, value: u32) -> &Self {
        property::set_f64(self, "modulusLength", value as f64);
        self
    }

    /// Sets the public exponent as big-endian bytes, mostly 65537 (the bytes 1, 0, 1).
    ///
    /// `required BigInteger publicExponent`
    ///
    /// Feature `subtle-crypto`. Inherited from `RsaKeyGenParams`.
    #[doc(alias = "publicExponent")]
    pub fn set_public_exponent(&self, value: impl IntoJs<Uint8Array>) -> &Self {
        property::set(self, "publicExponent", &value.to_value());
        self
    }

    /// Sets the name of the algorithm, such as `AES-GCM`.
    ///
    /// `required DOMString name`
    ///
    /// Feature `subtle-crypto`. Inherited from `Algorithm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl RsaKeyAlgorithm {
    /// The algorithm of an RSA key, with its size and public exponent.
    ///
    /// `dictionary RsaKeyAlgorithm : KeyAlgorithm`
    ///
    /// Feature `subtle-crypto`.
    pub fn new(name: &str, modulus_length: u32, public_exponent: impl IntoJs<Uint8Array>) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set_f64(&this, "modulusLength", modulus_length as f64);
        property::set(&this, "publicExponent", &public_exponent.to_value());
        this
    }

    /// The size of the key in bits.
    ///
    /// `required [EnforceRange] unsigned long modulusLength`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "modulusLength")]
    pub fn get_modulus_length(&self) -> u32 {
        property::get(self, "modulusLength")
    }

    /// Sets the size of the key in bits.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "modulusLength")]
    pub fn set_modulus_length(&self, value: u32) -> &Self {
        property::set_f64(self, "modulusLength", value as f64);
        self
    }

    /// The public exponent as big-endian bytes.
    ///
    /// `required BigInteger publicExponent`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "publicExponent")]
    pub fn get_public_exponent(&self) -> Uint8Array {
        property::get(self, "publicExponent")
    }

    /// Sets the public exponent as big-endian bytes.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "publicExponent")]
    pub fn set_public_exponent(&self, value: impl IntoJs<Uint8Array>) -> &Self {
        property::set(self, "publicExponent", &value.to_value());
        self
    }

    /// Sets the name of the algorithm, such as `AES-GCM`.
    ///
    /// `required DOMString name`
    ///
    /// Feature `subtle-crypto`. Inherited from `KeyAlgorithm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl RsaHashedKeyAlgorithm {
    /// The algorithm of an RSA key, with its hash function.
    ///
    /// `dictionary RsaHashedKeyAlgorithm : RsaKeyAlgorithm`
    ///
    /// Feature `subtle-crypto`.
    pub fn new(name: &str, modulus_length: u32, public_exponent: impl IntoJs<Uint8Array>, hash: &KeyAlgorithm) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set_f64(&this, "modulusLength", modulus_length as f64);
        property::set(&this, "publicExponent", &public_exponent.to_value());
        property::set(&this, "hash", hash.as_ref());
        this
    }

    /// The hash function that the key is used with.
    ///
    /// `required KeyAlgorithm hash`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "hash")]
    pub fn get_hash(&self) -> KeyAlgorithm {
        property::get(self, "hash")
    }

    /// Sets the hash function that the key is used with.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "hash")]
    pub fn set_hash(&self, value: &KeyAlgorithm) -> &Self {
        property::set(self, "hash", value.as_ref());
        self
    }

    /// Sets the size of the key in bits.
    ///
    /// `required [EnforceRange] unsigned long modulusLength`
    ///
    /// Feature `subtle-crypto`. Inherited from `RsaKeyAlgorithm`.
    #[doc(alias = "modulusLength")]
    pub fn set_modulus_length(&self, value: u32) -> &Self {
        property::set_f64(self, "modulusLength", value as f64);
        self
    }

    /// Sets the public exponent as big-endian bytes.
    ///
    /// `required BigInteger publicExponent`
    ///
    /// Feature `subtle-crypto`. Inherited from `RsaKeyAlgorithm`.
    #[doc(alias = "publicExponent")]
    pub fn set_public_exponent(&self, value: impl IntoJs<Uint8Array>) -> &Self {
        property::set(self, "publicExponent", &value.to_value());
        self
    }

    /// Sets the name of the algorithm, such as `AES-GCM`.
    ///
    /// `required DOMString name`
    ///
    /// Feature `subtle-crypto`. Inherited from `KeyAlgorithm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl RsaHashedImportParams {
    /// The parameters for importing an RSA key.
    ///
    /// `dictionary RsaHashedImportParams : Algorithm`
    ///
    /// Feature `subtle-crypto`.
    pub fn new(name: &str, hash: impl Into<AlgorithmIdentifier>) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set(&this, "hash", &hash.into().to_js());
        this
    }

    /// The hash function that the key will be used with.
    ///
    /// `required HashAlgorithmIdentifier hash`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "hash")]
    pub fn get_hash(&self) -> AlgorithmIdentifier {
        property::get(self, "hash")
    }

    /// Sets the hash function that the key will be used with.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "hash")]
    pub fn set_hash(&self, value: impl Into<AlgorithmIdentifier>) -> &Self {
        property::set(self, "hash", &value.into().to_js());
        self
    }

    /// Sets the name of the algorithm, such as `AES-GCM`.
    ///
    /// `required DOMString name`
    ///
    /// Feature `subtle-crypto`. Inherited from `Algorithm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl RsaPssParams {
    /// The parameters for RSA-PSS signatures.
    ///
    /// `dictionary RsaPssParams : Algorithm`
    ///
    /// Feature `subtle-crypto`.
    pub fn new(name: &str, salt_length: u32) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set_f64(&this, "saltLength", salt_length as f64);
        this
    }

    /// The length of the random salt in bytes; mostly that of the hash, or 0.
    ///
    /// `required [EnforceRange] unsigned long saltLength`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "saltLength")]
    pub fn get_salt_length(&self) -> u32 {
        property::get(self, "saltLength")
    }

    /// Sets the length of the random salt in bytes; mostly that of the hash, or 0.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "saltLength")]
    pub fn set_salt_length(&self, value: u32) -> &Self {
        property::set_f64(self, "saltLength", value as f64);
        self
    }

    /// Sets the name of the algorithm, such as `AES-GCM`.
    ///
    /// `required DOMString name`
    ///
    /// Feature `subtle-crypto`. Inherited from `Algorithm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl RsaOaepParams {
    /// The parameters for RSA-OAEP encryption.
    ///
    /// `dictionary RsaOaepParams : Algorithm`
    ///
    /// Feature `subtle-crypto`.
    pub fn new(name: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        this
    }

    /// Data that is bound to the ciphertext; the same is needed to decrypt.
    ///
    /// `BufferSource label`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "label")]
    pub fn get_label(&self) -> Option<BufferSource> {
        property::get(self, "label")
    }

    /// Sets data that is bound to the ciphertext; the same is needed to decrypt.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: impl IntoJs<BufferSource>) -> &Self {
        property::set(self, "label", &value.to_value());
        self
    }

    /// Sets the name of the algorithm, such as `AES-GCM`.
    ///
    /// `required DOMString name`
    ///
    /// Feature `subtle-crypto`. Inherited from `Algorithm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl EcdsaParams {
    /// The parameters for ECDSA signatures.
    ///
    /// `dictionary EcdsaParams : Algorithm`
    ///
    /// Feature `subtle-crypto`.
    pub fn new(name: &str, hash: impl Into<AlgorithmIdentifier>) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set(&this, "hash", &hash.into().to_js());
        this
    }

    /// The hash function for the data to sign.
    ///
    /// `required HashAlgorithmIdentifier hash`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "hash")]
    pub fn get_hash(&self) -> AlgorithmIdentifier {
        property::get(self, "hash")
    }

    /// Sets the hash function for the data to sign.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "hash")]
    pub fn set_hash(&self, value: impl Into<AlgorithmIdentifier>) -> &Self {
        property::set(self, "hash", &value.into().to_js());
        self
    }

    /// Sets the name of the algorithm, such as `AES-GCM`.
    ///
    /// `required DOMString name`
    ///
    /// Feature `subtle-crypto`. Inherited from `Algorithm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl EcKeyGenParams {
    /// The parameters for generating an elliptic curve key pair.
    ///
    /// `dictionary EcKeyGenParams : Algorithm`
    ///
    /// Feature `subtle-crypto`.
    pub fn new(name: &str, named_curve: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set_str(&this, "namedCurve", named_curve);
        this
    }

    /// The name of the curve: `P-256`, `P-384` or `P-521`.
    ///
    /// `required NamedCurve namedCurve`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "namedCurve")]
    pub fn get_named_curve(&self) -> String {
        property::get(self, "namedCurve")
    }

    /// Sets the name of the curve: `P-256`, `P-384` or `P-521`.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "namedCurve")]
    pub fn set_named_curve(&self, value: &str) -> &Self {
        property::set_str(self, "namedCurve", value);
        self
    }

    /// Sets the name of the algorithm, such as `AES-GCM`.
    ///
    /// `required DOMString name`
    ///
    /// Feature `subtle-crypto`. Inherited from `Algorithm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl EcKeyAlgorithm {
    /// The algorithm of an elliptic curve key, with its curve.
    ///
    /// `dictionary EcKeyAlgorithm : KeyAlgorithm`
    ///
    /// Feature `subtle-crypto`.
    pub fn new(name: &str, named_curve: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set_str(&this, "namedCurve", named_curve);
        this
    }

    /// The name of the curve, such as `P-256`.
    ///
    /// `required NamedCurve namedCurve`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "namedCurve")]
    pub fn get_named_curve(&self) -> String {
        property::get(self, "namedCurve")
    }

    /// Sets the name of the curve, such as `P-256`.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "namedCurve")]
    pub fn set_named_curve(&self, value: &str) -> &Self {
        property::set_str(self, "namedCurve", value);
        self
    }

    /// Sets the name of the algorithm, such as `AES-GCM`.
    ///
    /// `required DOMString name`
    ///
    /// Feature `subtle-crypto`. Inherited from `KeyAlgorithm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl EcKeyImportParams {
    /// The parameters for importing an elliptic curve key.
    ///
    /// `dictionary EcKeyImportParams : Algorithm`
    ///
    /// Feature `subtle-crypto`.
    pub fn new(name: &str, named_curve: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set_str(&this, "namedCurve", named_curve);
        this
    }

    /// The name of the curve: `P-256`, `P-384` or `P-521`.
    ///
    /// `required NamedCurve namedCurve`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "namedCurve")]
    pub fn get_named_curve(&self) -> String {
        property::get(self, "namedCurve")
    }

    /// Sets the name of the curve: `P-256`, `P-384` or `P-521`.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "namedCurve")]
    pub fn set_named_curve(&self, value: &str) -> &Self {
        property::set_str(self, "namedCurve", value);
        self
    }

    /// Sets the name of the algorithm, such as `AES-GCM`.
    ///
    /// `required DOMString name`
    ///
    /// Feature `subtle-crypto`. Inherited from `Algorithm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl EcdhKeyDeriveParams {
    /// The parameters for deriving a shared secret with ECDH or X25519.
    ///
    /// `dictionary EcdhKeyDeriveParams : Algorithm`
    ///
    /// Feature `subtle-crypto`.
    pub fn new(name: &str, public: &CryptoKey) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set(&this, "public", public.as_ref());
        this
    }

    /// The public key of the other party.
    ///
    /// `required CryptoKey public`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "public")]
    pub fn get_public(&self) -> CryptoKey {
        property::get(self, "public")
    }

    /// Sets the public key of the other party.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "public")]
    pub fn set_public(&self, value: &CryptoKey) -> &Self {
        property::set(self, "public", value.as_ref());
        self
    }

    /// Sets the name of the algorithm, such as `AES-GCM`.
    ///
    /// `required DOMString name`
    ///
    /// Feature `subtle-crypto`. Inherited from `Algorithm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl AesCtrParams {
    /// The parameters for AES-CTR encryption.
    ///
    /// `dictionary AesCtrParams : Algorithm`
    ///
    /// Feature `subtle-crypto`.
    pub fn new(name: &str, counter: impl IntoJs<BufferSource>, length: u8) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set(&this, "counter", &counter.to_value());
        property::set_f64(&this, "length", length as f64);
        this
    }

    /// The first counter block of 16 bytes; no block may be used twice with the same key.
    ///
    /// `required BufferSource counter`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "counter")]
    pub fn get_counter(&self) -> BufferSource {
        property::get(self, "counter")
    }

    /// Sets the first counter block of 16 bytes; no block may be used twice with the same key.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "counter")]
    pub fn set_counter(&self, value: impl IntoJs<BufferSource>) -> &Self {
        property::set(self, "counter", &value.to_value());
        self
    }

    /// The number of bits at the end of the block that are counted up, from 1 to 128.
    ///
    /// `required [EnforceRange] octet length`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "length")]
    pub fn get_length(&self) -> u8 {
        property::get(self, "length")
    }

    /// Sets the number of bits at the end of the block that are counted up, from 1 to 128.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "length")]
    pub fn set_length(&self, value: u8) -> &Self {
        property::set_f64(self, "length", value as f64);
        self
    }

    /// Sets the name of the algorithm, such as `AES-GCM`.
    ///
    /// `required DOMString name`
    ///
    /// Feature `subtle-crypto`. Inherited from `Algorithm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl AesKeyAlgorithm {
    /// The algorithm of an AES key, with its length.
    ///
    /// `dictionary AesKeyAlgorithm : KeyAlgorithm`
    ///
    /// Feature `subtle-crypto`.
    pub fn new(name: &str, length: u16) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set_f64(&this, "length", length as f64);
        this
    }

    /// The length of the key in bits: 128, 192 or 256.
    ///
    /// `required [EnforceRange] unsigned short length`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "length")]
    pub fn get_length(&self) -> u16 {
        property::get(self, "length")
    }

    /// Sets the length of the key in bits: 128, 192 or 256.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "length")]
    pub fn set_length(&self, value: u16) -> &Self {
        property::set_f64(self, "length", value as f64);
        self
    }

    /// Sets the name of the algorithm, such as `AES-GCM`.
    ///
    /// `required DOMString name`
    ///
    /// Feature `subtle-crypto`. Inherited from `KeyAlgorithm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl AesKeyGenParams {
    /// The parameters for generating an AES key.
    ///
    /// `dictionary AesKeyGenParams : Algorithm`
    ///
    /// Feature `subtle-crypto`.
    pub fn new(name: &str, length: u16) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set_f64(&this, "length", length as f64);
        this
    }

    /// The length of the key in bits: 128, 192 or 256.
    ///
    /// `required [EnforceRange] unsigned short length`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "length")]
    pub fn get_length(&self) -> u16 {
        property::get(self, "length")
    }

    /// Sets the length of the key in bits: 128, 192 or 256.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "length")]
    pub fn set_length(&self, value: u16) -> &Self {
        property::set_f64(self, "length", value as f64);
        self
    }

    /// Sets the name of the algorithm, such as `AES-GCM`.
    ///
    /// `required DOMString name`
    ///
    /// Feature `subtle-crypto`. Inherited from `Algorithm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl AesDerivedKeyParams {
    /// The kind of AES key to derive.
    ///
    /// `dictionary AesDerivedKeyParams : Algorithm`
    ///
    /// Feature `subtle-crypto`.
    pub fn new(name: &str, length: u16) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set_f64(&this, "length", length as f64);
        this
    }

    /// The length of the key in bits: 128, 192 or 256.
    ///
    /// `required [EnforceRange] unsigned short length`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "length")]
    pub fn get_length(&self) -> u16 {
        property::get(self, "length")
    }

    /// Sets the length of the key in bits: 128, 192 or 256.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "length")]
    pub fn set_length(&self, value: u16) -> &Self {
        property::set_f64(self, "length", value as f64);
        self
    }

    /// Sets the name of the algorithm, such as `AES-GCM`.
    ///
    /// `required DOMString name`
    ///
    /// Feature `subtle-crypto`. Inherited from `Algorithm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl AesCbcParams {
    /// The parameters for AES-CBC encryption.
    ///
    /// `dictionary AesCbcParams : Algorithm`
    ///
    /// Feature `subtle-crypto`.
    pub fn new(name: &str, iv: impl IntoJs<BufferSource>) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set(&this, "iv", &iv.to_value());
        this
    }

    /// The initialization vector of 16 bytes, random for each message.
    ///
    /// `required BufferSource iv`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "iv")]
    pub fn get_iv(&self) -> BufferSource {
        property::get(self, "iv")
    }

    /// Sets the initialization vector of 16 bytes, random for each message.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "iv")]
    pub fn set_iv(&self, value: impl IntoJs<BufferSource>) -> &Self {
        property::set(self, "iv", &value.to_value());
        self
    }

    /// Sets the name of the algorithm, such as `AES-GCM`.
    ///
    /// `required DOMString name`
    ///
    /// Feature `subtle-crypto`. Inherited from `Algorithm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl AesGcmParams {
    /// The parameters for AES-GCM encryption.
    ///
    /// `dictionary AesGcmParams : Algorithm`
    ///
    /// Feature `subtle-crypto`.
    pub fn new(name: &str, iv: impl IntoJs<BufferSource>) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set(&this, "iv", &iv.to_value());
        this
    }

    /// The nonce, mostly 12 bytes, which must never be used twice with the same key.
    ///
    /// `required BufferSource iv`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "iv")]
    pub fn get_iv(&self) -> BufferSource {
        property::get(self, "iv")
    }

    /// Sets the nonce, mostly 12 bytes, which must never be used twice with the same key.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "iv")]
    pub fn set_iv(&self, value: impl IntoJs<BufferSource>) -> &Self {
        property::set(self, "iv", &value.to_value());
        self
    }

    /// Data that is authenticated but not encrypted.
    ///
    /// `BufferSource additionalData`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "additionalData")]
    pub fn get_additional_data(&self) -> Option<BufferSource> {
        property::get(self, "additionalData")
    }

    /// Sets data that is authenticated but not encrypted.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "additionalData")]
    pub fn set_additional_data(&self, value: impl IntoJs<BufferSource>) -> &Self {
        property::set(self, "additionalData", &value.to_value());
        self
    }

    /// The length of the authentication tag in bits; 128 by default.
    ///
    /// `[EnforceRange] octet tagLength`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "tagLength")]
    pub fn get_tag_length(&self) -> Option<u8> {
        property::get(self, "tagLength")
    }

    /// Sets the length of the authentication tag in bits; 128 by default.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "tagLength")]
    pub fn set_tag_length(&self, value: u8) -> &Self {
        property::set_f64(self, "tagLength", value as f64);
        self
    }

    /// Sets the name of the algorithm, such as `AES-GCM`.
    ///
    /// `required DOMString name`
    ///
    /// Feature `subtle-crypto`. Inherited from `Algorithm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl HmacImportParams {
    /// The parameters for importing an HMAC key.
    ///
    /// `dictionary HmacImportParams : Algorithm`
    ///
    /// Feature `subtle-crypto`.
    pub fn new(name: &str, hash: impl Into<AlgorithmIdentifier>) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set(&this, "hash", &hash.into().to_js());
        this
    }

    /// The hash function to use.
    ///
    /// `required HashAlgorithmIdentifier hash`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "hash")]
    pub fn get_hash(&self) -> AlgorithmIdentifier {
        property::get(self, "hash")
    }

    /// Sets the hash function to use.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "hash")]
    pub fn set_hash(&self, value: impl Into<AlgorithmIdentifier>) -> &Self {
        property::set(self, "hash", &value.into().to_js());
        self
    }

    /// The length of the key in bits; by default that of the data.
    ///
    /// `[EnforceRange] unsigned long length`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "length")]
    pub fn get_length(&self) -> Option<u32> {
        property::get(self, "length")
    }

    /// Sets the length of the key in bits; by default that of the data.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "length")]
    pub fn set_length(&self, value: u32) -> &Self {
        property::set_f64(self, "length", value as f64);
        self
    }

    /// Sets the name of the algorithm, such as `AES-GCM`.
    ///
    /// `required DOMString name`
    ///
    /// Feature `subtle-crypto`. Inherited from `Algorithm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl HmacKeyAlgorithm {
    /// The algorithm of an HMAC key, with its hash function and length.
    ///
    /// `dictionary HmacKeyAlgorithm : KeyAlgorithm`
    ///
    /// Feature `subtle-crypto`.
    pub fn new(name: &str, hash: &KeyAlgorithm, length: u32) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set(&this, "hash", hash.as_ref());
        property::set_f64(&this, "length", length as f64);
        this
    }

    /// The hash function that the key is used with.
    ///
    /// `required KeyAlgorithm hash`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "hash")]
    pub fn get_hash(&self) -> KeyAlgorithm {
        property::get(self, "hash")
    }

    /// Sets the hash function that the key is used with.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "hash")]
    pub fn set_hash(&self, value: &KeyAlgorithm) -> &Self {
        property::set(self, "hash", value.as_ref());
        self
    }

    /// The length of the key in bits.
    ///
    /// `required [EnforceRange] unsigned long length`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "length")]
    pub fn get_length(&self) -> u32 {
        property::get(self, "length")
    }

    /// Sets the length of the key in bits.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "length")]
    pub fn set_length(&self, value: u32) -> &Self {
        property::set_f64(self, "length", value as f64);
        self
    }

    /// Sets the name of the algorithm, such as `AES-GCM`.
    ///
    /// `required DOMString name`
    ///
    /// Feature `subtle-crypto`. Inherited from `KeyAlgorithm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl HmacKeyGenParams {
    /// The parameters for generating an HMAC key.
    ///
    /// `dictionary HmacKeyGenParams : Algorithm`
    ///
    /// Feature `subtle-crypto`.
    pub fn new(name: &str, hash: impl Into<AlgorithmIdentifier>) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set(&this, "hash", &hash.into().to_js());
        this
    }

    /// The hash function to use.
    ///
    /// `required HashAlgorithmIdentifier hash`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "hash")]
    pub fn get_hash(&self) -> AlgorithmIdentifier {
        property::get(self, "hash")
    }

    /// Sets the hash function to use.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "hash")]
    pub fn set_hash(&self, value: impl Into<AlgorithmIdentifier>) -> &Self {
        property::set(self, "hash", &value.into().to_js());
        self
    }

    /// The length of the key in bits; by default the block size of the hash function.
    ///
    /// `[EnforceRange] unsigned long length`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "length")]
    pub fn get_length(&self) -> Option<u32> {
        property::get(self, "length")
    }

    /// Sets the length of the key in bits; by default the block size of the hash function.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "length")]
    pub fn set_length(&self, value: u32) -> &Self {
        property::set_f64(self, "length", value as f64);
        self
    }

    /// Sets the name of the algorithm, such as `AES-GCM`.
    ///
    /// `required DOMString name`
    ///
    /// Feature `subtle-crypto`. Inherited from `Algorithm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl HkdfParams {
    /// The parameters for deriving keys from a strong secret with HKDF.
    ///
    /// `dictionary HkdfParams : Algorithm`
    ///
    /// Feature `subtle-crypto`.
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

    /// The hash function to use.
    ///
    /// `required HashAlgorithmIdentifier hash`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "hash")]
    pub fn get_hash(&self) -> AlgorithmIdentifier {
        property::get(self, "hash")
    }

    /// Sets the hash function to use.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "hash")]
    pub fn set_hash(&self, value: impl Into<AlgorithmIdentifier>) -> &Self {
        property::set(self, "hash", &value.into().to_js());
        self
    }

    /// Random bytes that need not be secret; may be empty.
    ///
    /// `required BufferSource salt`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "salt")]
    pub fn get_salt(&self) -> BufferSource {
        property::get(self, "salt")
    }

    /// Sets random bytes that need not be secret; may be empty.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "salt")]
    pub fn set_salt(&self, value: impl IntoJs<BufferSource>) -> &Self {
        property::set(self, "salt", &value.to_value());
        self
    }

    /// Data about the purpose of the key, so that each purpose gets another one; may be empty.
    ///
    /// `required BufferSource info`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "info")]
    pub fn get_info(&self) -> BufferSource {
        property::get(self, "info")
    }

    /// Sets data about the purpose of the key, so that each purpose gets another one; may be empty.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "info")]
    pub fn set_info(&self, value: impl IntoJs<BufferSource>) -> &Self {
        property::set(self, "info", &value.to_value());
        self
    }

    /// Sets the name of the algorithm, such as `AES-GCM`.
    ///
    /// `required DOMString name`
    ///
    /// Feature `subtle-crypto`. Inherited from `Algorithm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl Pbkdf2Params {
    /// The parameters for deriving keys from a password with PBKDF2.
    ///
    /// `dictionary Pbkdf2Params : Algorithm`
    ///
    /// Feature `subtle-crypto`.
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

    /// Random bytes, at least 16, that are different for each password.
    ///
    /// `required BufferSource salt`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "salt")]
    pub fn get_salt(&self) -> BufferSource {
        property::get(self, "salt")
    }

    /// Sets random bytes, at least 16, that are different for each password.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "salt")]
    pub fn set_salt(&self, value: impl IntoJs<BufferSource>) -> &Self {
        property::set(self, "salt", &value.to_value());
        self
    }

    /// The number of rounds; more make it harder to guess the password.
    ///
    /// `required [EnforceRange] unsigned long iterations`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "iterations")]
    pub fn get_iterations(&self) -> u32 {
        property::get(self, "iterations")
    }

    /// Sets the number of rounds; more make it harder to guess the password.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "iterations")]
    pub fn set_iterations(&self, value: u32) -> &Self {
        property::set_f64(self, "iterations", value as f64);
        self
    }

    /// The hash function to use.
    ///
    /// `required HashAlgorithmIdentifier hash`
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "hash")]
    pub fn get_hash(&self) -> AlgorithmIdentifier {
        property::get(self, "hash")
    }

    /// Sets the hash function to use.
    ///
    /// Feature `subtle-crypto`.
    #[doc(alias = "hash")]
    pub fn set_hash(&self, value: impl Into<AlgorithmIdentifier>) -> &Self {
        property::set(self, "hash", &value.into().to_js());
        self
    }

    /// Sets the name of the algorithm, such as `AES-GCM`.
    ///
    /// `required DOMString name`
    ///
    /// Feature `subtle-crypto`. Inherited from `Algorithm`.
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
