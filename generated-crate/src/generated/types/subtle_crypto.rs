//! Types: Keys, ciphers, signatures and digests: crypto.subtle

#[cfg(feature = "subtle-crypto")]
web_enumeration! {
    /// `enum KeyFormat`
    pub enum KeyFormat {
        RawPublic = "raw-public",
        RawPrivate = "raw-private",
        RawSeed = "raw-seed",
        RawSecret = "raw-secret",
        Raw = "raw",
        Spki = "spki",
        Pkcs8 = "pkcs8",
        Jwk = "jwk",
    }
}

#[cfg(feature = "subtle-crypto")]
web_enumeration! {
    /// `enum KeyUsage`
    pub enum KeyUsage {
        Encrypt = "encrypt",
        Decrypt = "decrypt",
        Sign = "sign",
        Verify = "verify",
        DeriveKey = "deriveKey",
        DeriveBits = "deriveBits",
        WrapKey = "wrapKey",
        UnwrapKey = "unwrapKey",
        EncapsulateKey = "encapsulateKey",
        EncapsulateBits = "encapsulateBits",
        DecapsulateKey = "decapsulateKey",
        DecapsulateBits = "decapsulateBits",
    }
}

#[cfg(all(feature = "experimental", feature = "subtle-crypto"))]
web_dictionary! {
    /// `dictionary EncapsulatedKey`
    pub struct EncapsulatedKey: [crate::Object];
    name = "EncapsulatedKey";
}

#[cfg(all(feature = "experimental", feature = "subtle-crypto"))]
web_dictionary! {
    /// `dictionary EncapsulatedBits`
    pub struct EncapsulatedBits: [crate::Object];
    name = "EncapsulatedBits";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// `dictionary ContextParams : Algorithm`
    pub struct ContextParams: [crate::Algorithm, crate::Object];
    name = "ContextParams";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// `dictionary AeadParams : Algorithm`
    pub struct AeadParams: [crate::Algorithm, crate::Object];
    name = "AeadParams";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// `dictionary CShakeParams : Algorithm`
    pub struct CShakeParams: [crate::Algorithm, crate::Object];
    name = "CShakeParams";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// `dictionary TurboShakeParams : Algorithm`
    pub struct TurboShakeParams: [crate::Algorithm, crate::Object];
    name = "TurboShakeParams";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// `dictionary KangarooTwelveParams : Algorithm`
    pub struct KangarooTwelveParams: [crate::Algorithm, crate::Object];
    name = "KangarooTwelveParams";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// `dictionary KmacKeyGenParams : Algorithm`
    pub struct KmacKeyGenParams: [crate::Algorithm, crate::Object];
    name = "KmacKeyGenParams";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// `dictionary KmacImportParams : Algorithm`
    pub struct KmacImportParams: [crate::Algorithm, crate::Object];
    name = "KmacImportParams";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// `dictionary KmacKeyAlgorithm : KeyAlgorithm`
    pub struct KmacKeyAlgorithm: [crate::KeyAlgorithm, crate::Object];
    name = "KmacKeyAlgorithm";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// `dictionary KmacParams : Algorithm`
    pub struct KmacParams: [crate::Algorithm, crate::Object];
    name = "KmacParams";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// `dictionary Argon2Params : Algorithm`
    pub struct Argon2Params: [crate::Algorithm, crate::Object];
    name = "Argon2Params";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// `dictionary Ed448Params : Algorithm`
    pub struct Ed448Params: [crate::Algorithm, crate::Object];
    name = "Ed448Params";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// `dictionary Algorithm`
    pub struct Algorithm: [crate::Object];
    name = "Algorithm";
    extended;
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// `dictionary KeyAlgorithm`
    pub struct KeyAlgorithm: [crate::Object];
    name = "KeyAlgorithm";
    extended;
}

#[cfg(feature = "subtle-crypto")]
web_enumeration! {
    /// `enum KeyType`
    pub enum KeyType {
        Public = "public",
        Private = "private",
        Secret = "secret",
    }
}

#[cfg(any(feature = "subtle-crypto", all(feature = "experimental", feature = "webrtc-encoded-transform")))]
web_interface! {
    /// `interface CryptoKey`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/API/CryptoKey) · [Specification](https://w3c.github.io/webcrypto/#cryptokey-interface)
    pub struct CryptoKey: [crate::Object];
    class = "CryptoKey";
}

#[cfg(feature = "subtle-crypto")]
web_interface! {
    /// `interface SubtleCrypto`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/SubtleCrypto) · [Specification](https://w3c.github.io/webcrypto/#subtlecrypto-interface)
    pub struct SubtleCrypto: [crate::Object];
    class = "SubtleCrypto";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// `dictionary RsaOtherPrimesInfo`
    pub struct RsaOtherPrimesInfo: [crate::Object];
    name = "RsaOtherPrimesInfo";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// `dictionary JsonWebKey`
    pub struct JsonWebKey: [crate::Object];
    name = "JsonWebKey";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// `dictionary CryptoKeyPair`
    pub struct CryptoKeyPair: [crate::Object];
    name = "CryptoKeyPair";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// `dictionary RsaKeyGenParams : Algorithm`
    pub struct RsaKeyGenParams: [crate::Algorithm, crate::Object];
    name = "RsaKeyGenParams";
    extended;
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// `dictionary RsaHashedKeyGenParams : RsaKeyGenParams`
    pub struct RsaHashedKeyGenParams: [crate::RsaKeyGenParams, crate::Algorithm, crate::Object];
    name = "RsaHashedKeyGenParams";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// `dictionary RsaKeyAlgorithm : KeyAlgorithm`
    pub struct RsaKeyAlgorithm: [crate::KeyAlgorithm, crate::Object];
    name = "RsaKeyAlgorithm";
    extended;
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// `dictionary RsaHashedKeyAlgorithm : RsaKeyAlgorithm`
    pub struct RsaHashedKeyAlgorithm: [crate::RsaKeyAlgorithm, crate::KeyAlgorithm, crate::Object];
    name = "RsaHashedKeyAlgorithm";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// `dictionary RsaHashedImportParams : Algorithm`
    pub struct RsaHashedImportParams: [crate::Algorithm, crate::Object];
    name = "RsaHashedImportParams";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// `dictionary RsaPssParams : Algorithm`
    pub struct RsaPssParams: [crate::Algorithm, crate::Object];
    name = "RsaPssParams";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// `dictionary RsaOaepParams : Algorithm`
    pub struct RsaOaepParams: [crate::Algorithm, crate::Object];
    name = "RsaOaepParams";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// `dictionary EcdsaParams : Algorithm`
    pub struct EcdsaParams: [crate::Algorithm, crate::Object];
    name = "EcdsaParams";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// `dictionary EcKeyGenParams : Algorithm`
    pub struct EcKeyGenParams: [crate::Algorithm, crate::Object];
    name = "EcKeyGenParams";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// `dictionary EcKeyAlgorithm : KeyAlgorithm`
    pub struct EcKeyAlgorithm: [crate::KeyAlgorithm, crate::Object];
    name = "EcKeyAlgorithm";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// `dictionary EcKeyImportParams : Algorithm`
    pub struct EcKeyImportParams: [crate::Algorithm, crate::Object];
    name = "EcKeyImportParams";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// `dictionary EcdhKeyDeriveParams : Algorithm`
    pub struct EcdhKeyDeriveParams: [crate::Algorithm, crate::Object];
    name = "EcdhKeyDeriveParams";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// `dictionary AesCtrParams : Algorithm`
    pub struct AesCtrParams: [crate::Algorithm, crate::Object];
    name = "AesCtrParams";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// `dictionary AesKeyAlgorithm : KeyAlgorithm`
    pub struct AesKeyAlgorithm: [crate::KeyAlgorithm, crate::Object];
    name = "AesKeyAlgorithm";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// `dictionary AesKeyGenParams : Algorithm`
    pub struct AesKeyGenParams: [crate::Algorithm, crate::Object];
    name = "AesKeyGenParams";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// `dictionary AesDerivedKeyParams : Algorithm`
    pub struct AesDerivedKeyParams: [crate::Algorithm, crate::Object];
    name = "AesDerivedKeyParams";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// `dictionary AesCbcParams : Algorithm`
    pub struct AesCbcParams: [crate::Algorithm, crate::Object];
    name = "AesCbcParams";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// `dictionary AesGcmParams : Algorithm`
    pub struct AesGcmParams: [crate::Algorithm, crate::Object];
    name = "AesGcmParams";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// `dictionary HmacImportParams : Algorithm`
    pub struct HmacImportParams: [crate::Algorithm, crate::Object];
    name = "HmacImportParams";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// `dictionary HmacKeyAlgorithm : KeyAlgorithm`
    pub struct HmacKeyAlgorithm: [crate::KeyAlgorithm, crate::Object];
    name = "HmacKeyAlgorithm";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// `dictionary HmacKeyGenParams : Algorithm`
    pub struct HmacKeyGenParams: [crate::Algorithm, crate::Object];
    name = "HmacKeyGenParams";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// `dictionary HkdfParams : Algorithm`
    pub struct HkdfParams: [crate::Algorithm, crate::Object];
    name = "HkdfParams";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// `dictionary Pbkdf2Params : Algorithm`
    pub struct Pbkdf2Params: [crate::Algorithm, crate::Object];
    name = "Pbkdf2Params";
}

#[cfg(any(feature = "subtle-crypto", feature = "webrtc"))]
web_union! {
    /// `typedef (object or DOMString) AlgorithmIdentifier`
    pub enum AlgorithmIdentifier {
        Object(crate::Object): object,
        String(crate::JsString): string_beside_object,
    }
}

#[cfg(feature = "subtle-crypto")]
web_union! {
    /// `(CryptoKey or CryptoKeyPair)`
    pub enum CryptoKeyOrCryptoKeyPair {
        CryptoKey(crate::CryptoKey): value,
        CryptoKeyPair(crate::CryptoKeyPair): dictionary,
    }
    into crate::Object;
}

#[cfg(feature = "subtle-crypto")]
web_union! {
    /// `(BufferSource or JsonWebKey)`
    pub enum BufferSourceOrJsonWebKey {
        ArrayBuffer(crate::ArrayBuffer): value,
        Int8Array(crate::Int8Array): numbers,
        Int16Array(crate::Int16Array): value,
        Int32Array(crate::Int32Array): value,
        Uint8Array(crate::Uint8Array): value,
        Uint16Array(crate::Uint16Array): value,
        Uint32Array(crate::Uint32Array): value,
        Uint8ClampedArray(crate::Uint8ClampedArray): value,
        BigInt64Array(crate::BigInt64Array): value,
        BigUint64Array(crate::BigUint64Array): value,
        Float16Array(crate::Float16Array): value,
        Float32Array(crate::Float32Array): value,
        Float64Array(crate::Float64Array): value,
        DataView(crate::DataView): value,
        JsonWebKey(crate::JsonWebKey): dictionary,
    }
    from crate::BufferSource {
        ArrayBuffer, Int8Array, Int16Array, Int32Array, Uint8Array, Uint16Array, Uint32Array, Uint8ClampedArray,
        BigInt64Array, BigUint64Array, Float16Array, Float32Array, Float64Array, DataView,
    };
    through crate::BufferSource => crate::ArrayBufferView;
    into crate::Object;
}

#[cfg(feature = "subtle-crypto")]
web_union! {
    /// `(ArrayBuffer or JsonWebKey)`
    pub enum ArrayBufferOrJsonWebKey {
        ArrayBuffer(crate::ArrayBuffer): bytes,
        JsonWebKey(crate::JsonWebKey): dictionary,
    }
    into crate::Object;
}
