//! Types: Keys, ciphers, signatures and digests: crypto.subtle

/// `enum KeyFormat`
#[cfg(feature = "subtle-crypto")]
#[non_exhaustive]
pub enum KeyFormat {
    /// `"raw-public"`
    RawPublic,
    /// `"raw-private"`
    RawPrivate,
    /// `"raw-seed"`
    RawSeed,
    /// `"raw-secret"`
    RawSecret,
    /// `"raw"`
    Raw,
    /// `"spki"`
    Spki,
    /// `"pkcs8"`
    Pkcs8,
    /// `"jwk"`
    Jwk,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "subtle-crypto")]
enumeration!(KeyFormat {
    RawPublic = "raw-public",
    RawPrivate = "raw-private",
    RawSeed = "raw-seed",
    RawSecret = "raw-secret",
    Raw = "raw",
    Spki = "spki",
    Pkcs8 = "pkcs8",
    Jwk = "jwk",
});

/// `enum KeyUsage`
#[cfg(feature = "subtle-crypto")]
#[non_exhaustive]
pub enum KeyUsage {
    /// `"encrypt"`
    Encrypt,
    /// `"decrypt"`
    Decrypt,
    /// `"sign"`
    Sign,
    /// `"verify"`
    Verify,
    /// `"deriveKey"`
    DeriveKey,
    /// `"deriveBits"`
    DeriveBits,
    /// `"wrapKey"`
    WrapKey,
    /// `"unwrapKey"`
    UnwrapKey,
    /// `"encapsulateKey"`
    EncapsulateKey,
    /// `"encapsulateBits"`
    EncapsulateBits,
    /// `"decapsulateKey"`
    DecapsulateKey,
    /// `"decapsulateBits"`
    DecapsulateBits,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "subtle-crypto")]
enumeration!(KeyUsage {
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
});

/// `dictionary EncapsulatedKey`
#[cfg(all(feature = "experimental", feature = "subtle-crypto"))]
#[repr(transparent)]
pub struct EncapsulatedKey {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "subtle-crypto"))]
dictionary!(EncapsulatedKey:; "EncapsulatedKey");

/// `dictionary EncapsulatedBits`
#[cfg(all(feature = "experimental", feature = "subtle-crypto"))]
#[repr(transparent)]
pub struct EncapsulatedBits {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "subtle-crypto"))]
dictionary!(EncapsulatedBits:; "EncapsulatedBits");

/// `dictionary ContextParams : Algorithm`
#[cfg(feature = "subtle-crypto")]
#[repr(transparent)]
pub struct ContextParams {
    parent: crate::Algorithm,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(ContextParams: crate::Algorithm; "ContextParams");

/// `dictionary AeadParams : Algorithm`
#[cfg(feature = "subtle-crypto")]
#[repr(transparent)]
pub struct AeadParams {
    parent: crate::Algorithm,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(AeadParams: crate::Algorithm; "AeadParams");

/// `dictionary CShakeParams : Algorithm`
#[cfg(feature = "subtle-crypto")]
#[repr(transparent)]
pub struct CShakeParams {
    parent: crate::Algorithm,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(CShakeParams: crate::Algorithm; "CShakeParams");

/// `dictionary TurboShakeParams : Algorithm`
#[cfg(feature = "subtle-crypto")]
#[repr(transparent)]
pub struct TurboShakeParams {
    parent: crate::Algorithm,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(TurboShakeParams: crate::Algorithm; "TurboShakeParams");

/// `dictionary KangarooTwelveParams : Algorithm`
#[cfg(feature = "subtle-crypto")]
#[repr(transparent)]
pub struct KangarooTwelveParams {
    parent: crate::Algorithm,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(KangarooTwelveParams: crate::Algorithm; "KangarooTwelveParams");

/// `dictionary KmacKeyGenParams : Algorithm`
#[cfg(feature = "subtle-crypto")]
#[repr(transparent)]
pub struct KmacKeyGenParams {
    parent: crate::Algorithm,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(KmacKeyGenParams: crate::Algorithm; "KmacKeyGenParams");

/// `dictionary KmacImportParams : Algorithm`
#[cfg(feature = "subtle-crypto")]
#[repr(transparent)]
pub struct KmacImportParams {
    parent: crate::Algorithm,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(KmacImportParams: crate::Algorithm; "KmacImportParams");

/// `dictionary KmacKeyAlgorithm : KeyAlgorithm`
#[cfg(feature = "subtle-crypto")]
#[repr(transparent)]
pub struct KmacKeyAlgorithm {
    parent: crate::KeyAlgorithm,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(KmacKeyAlgorithm: crate::KeyAlgorithm; "KmacKeyAlgorithm");

/// `dictionary KmacParams : Algorithm`
#[cfg(feature = "subtle-crypto")]
#[repr(transparent)]
pub struct KmacParams {
    parent: crate::Algorithm,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(KmacParams: crate::Algorithm; "KmacParams");

/// `dictionary Argon2Params : Algorithm`
#[cfg(feature = "subtle-crypto")]
#[repr(transparent)]
pub struct Argon2Params {
    parent: crate::Algorithm,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(Argon2Params: crate::Algorithm; "Argon2Params");

/// `dictionary Ed448Params : Algorithm`
#[cfg(feature = "subtle-crypto")]
#[repr(transparent)]
pub struct Ed448Params {
    parent: crate::Algorithm,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(Ed448Params: crate::Algorithm; "Ed448Params");

/// `dictionary Algorithm`
#[cfg(feature = "subtle-crypto")]
#[repr(transparent)]
pub struct Algorithm {
    parent: crate::Object,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(Algorithm:; "Algorithm");
#[cfg(feature = "subtle-crypto")]
extended!([] Algorithm);

/// `dictionary KeyAlgorithm`
#[cfg(feature = "subtle-crypto")]
#[repr(transparent)]
pub struct KeyAlgorithm {
    parent: crate::Object,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(KeyAlgorithm:; "KeyAlgorithm");
#[cfg(feature = "subtle-crypto")]
extended!([] KeyAlgorithm);

/// `enum KeyType`
#[cfg(feature = "subtle-crypto")]
#[non_exhaustive]
pub enum KeyType {
    /// `"public"`
    Public,
    /// `"private"`
    Private,
    /// `"secret"`
    Secret,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "subtle-crypto")]
enumeration!(KeyType {
    Public = "public",
    Private = "private",
    Secret = "secret",
});

/// `interface CryptoKey`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/API/CryptoKey) · [Specification](https://w3c.github.io/webcrypto/#cryptokey-interface)
#[cfg(any(feature = "subtle-crypto", all(feature = "experimental", feature = "webrtc-encoded-transform")))]
#[repr(transparent)]
pub struct CryptoKey {
    parent: crate::Object,
}
#[cfg(any(feature = "subtle-crypto", all(feature = "experimental", feature = "webrtc-encoded-transform")))]
interface!(CryptoKey:; "CryptoKey");

/// `interface SubtleCrypto`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/SubtleCrypto) · [Specification](https://w3c.github.io/webcrypto/#subtlecrypto-interface)
#[cfg(feature = "subtle-crypto")]
#[repr(transparent)]
pub struct SubtleCrypto {
    parent: crate::Object,
}
#[cfg(feature = "subtle-crypto")]
interface!(SubtleCrypto:; "SubtleCrypto");

/// `dictionary RsaOtherPrimesInfo`
#[cfg(feature = "subtle-crypto")]
#[repr(transparent)]
pub struct RsaOtherPrimesInfo {
    parent: crate::Object,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(RsaOtherPrimesInfo:; "RsaOtherPrimesInfo");

/// `dictionary JsonWebKey`
#[cfg(feature = "subtle-crypto")]
#[repr(transparent)]
pub struct JsonWebKey {
    parent: crate::Object,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(JsonWebKey:; "JsonWebKey");

/// `dictionary CryptoKeyPair`
#[cfg(feature = "subtle-crypto")]
#[repr(transparent)]
pub struct CryptoKeyPair {
    parent: crate::Object,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(CryptoKeyPair:; "CryptoKeyPair");

/// `dictionary RsaKeyGenParams : Algorithm`
#[cfg(feature = "subtle-crypto")]
#[repr(transparent)]
pub struct RsaKeyGenParams {
    parent: crate::Algorithm,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(RsaKeyGenParams: crate::Algorithm; "RsaKeyGenParams");
#[cfg(feature = "subtle-crypto")]
extended!([] RsaKeyGenParams);

/// `dictionary RsaHashedKeyGenParams : RsaKeyGenParams`
#[cfg(feature = "subtle-crypto")]
#[repr(transparent)]
pub struct RsaHashedKeyGenParams {
    parent: crate::RsaKeyGenParams,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(RsaHashedKeyGenParams: crate::RsaKeyGenParams, crate::Algorithm; "RsaHashedKeyGenParams");

/// `dictionary RsaKeyAlgorithm : KeyAlgorithm`
#[cfg(feature = "subtle-crypto")]
#[repr(transparent)]
pub struct RsaKeyAlgorithm {
    parent: crate::KeyAlgorithm,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(RsaKeyAlgorithm: crate::KeyAlgorithm; "RsaKeyAlgorithm");
#[cfg(feature = "subtle-crypto")]
extended!([] RsaKeyAlgorithm);

/// `dictionary RsaHashedKeyAlgorithm : RsaKeyAlgorithm`
#[cfg(feature = "subtle-crypto")]
#[repr(transparent)]
pub struct RsaHashedKeyAlgorithm {
    parent: crate::RsaKeyAlgorithm,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(RsaHashedKeyAlgorithm: crate::RsaKeyAlgorithm, crate::KeyAlgorithm; "RsaHashedKeyAlgorithm");

/// `dictionary RsaHashedImportParams : Algorithm`
#[cfg(feature = "subtle-crypto")]
#[repr(transparent)]
pub struct RsaHashedImportParams {
    parent: crate::Algorithm,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(RsaHashedImportParams: crate::Algorithm; "RsaHashedImportParams");

/// `dictionary RsaPssParams : Algorithm`
#[cfg(feature = "subtle-crypto")]
#[repr(transparent)]
pub struct RsaPssParams {
    parent: crate::Algorithm,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(RsaPssParams: crate::Algorithm; "RsaPssParams");

/// `dictionary RsaOaepParams : Algorithm`
#[cfg(feature = "subtle-crypto")]
#[repr(transparent)]
pub struct RsaOaepParams {
    parent: crate::Algorithm,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(RsaOaepParams: crate::Algorithm; "RsaOaepParams");

/// `dictionary EcdsaParams : Algorithm`
#[cfg(feature = "subtle-crypto")]
#[repr(transparent)]
pub struct EcdsaParams {
    parent: crate::Algorithm,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(EcdsaParams: crate::Algorithm; "EcdsaParams");

/// `dictionary EcKeyGenParams : Algorithm`
#[cfg(feature = "subtle-crypto")]
#[repr(transparent)]
pub struct EcKeyGenParams {
    parent: crate::Algorithm,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(EcKeyGenParams: crate::Algorithm; "EcKeyGenParams");

/// `dictionary EcKeyAlgorithm : KeyAlgorithm`
#[cfg(feature = "subtle-crypto")]
#[repr(transparent)]
pub struct EcKeyAlgorithm {
    parent: crate::KeyAlgorithm,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(EcKeyAlgorithm: crate::KeyAlgorithm; "EcKeyAlgorithm");

/// `dictionary EcKeyImportParams : Algorithm`
#[cfg(feature = "subtle-crypto")]
#[repr(transparent)]
pub struct EcKeyImportParams {
    parent: crate::Algorithm,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(EcKeyImportParams: crate::Algorithm; "EcKeyImportParams");

/// `dictionary EcdhKeyDeriveParams : Algorithm`
#[cfg(feature = "subtle-crypto")]
#[repr(transparent)]
pub struct EcdhKeyDeriveParams {
    parent: crate::Algorithm,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(EcdhKeyDeriveParams: crate::Algorithm; "EcdhKeyDeriveParams");

/// `dictionary AesCtrParams : Algorithm`
#[cfg(feature = "subtle-crypto")]
#[repr(transparent)]
pub struct AesCtrParams {
    parent: crate::Algorithm,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(AesCtrParams: crate::Algorithm; "AesCtrParams");

/// `dictionary AesKeyAlgorithm : KeyAlgorithm`
#[cfg(feature = "subtle-crypto")]
#[repr(transparent)]
pub struct AesKeyAlgorithm {
    parent: crate::KeyAlgorithm,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(AesKeyAlgorithm: crate::KeyAlgorithm; "AesKeyAlgorithm");

/// `dictionary AesKeyGenParams : Algorithm`
#[cfg(feature = "subtle-crypto")]
#[repr(transparent)]
pub struct AesKeyGenParams {
    parent: crate::Algorithm,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(AesKeyGenParams: crate::Algorithm; "AesKeyGenParams");

/// `dictionary AesDerivedKeyParams : Algorithm`
#[cfg(feature = "subtle-crypto")]
#[repr(transparent)]
pub struct AesDerivedKeyParams {
    parent: crate::Algorithm,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(AesDerivedKeyParams: crate::Algorithm; "AesDerivedKeyParams");

/// `dictionary AesCbcParams : Algorithm`
#[cfg(feature = "subtle-crypto")]
#[repr(transparent)]
pub struct AesCbcParams {
    parent: crate::Algorithm,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(AesCbcParams: crate::Algorithm; "AesCbcParams");

/// `dictionary AesGcmParams : Algorithm`
#[cfg(feature = "subtle-crypto")]
#[repr(transparent)]
pub struct AesGcmParams {
    parent: crate::Algorithm,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(AesGcmParams: crate::Algorithm; "AesGcmParams");

/// `dictionary HmacImportParams : Algorithm`
#[cfg(feature = "subtle-crypto")]
#[repr(transparent)]
pub struct HmacImportParams {
    parent: crate::Algorithm,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(HmacImportParams: crate::Algorithm; "HmacImportParams");

/// `dictionary HmacKeyAlgorithm : KeyAlgorithm`
#[cfg(feature = "subtle-crypto")]
#[repr(transparent)]
pub struct HmacKeyAlgorithm {
    parent: crate::KeyAlgorithm,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(HmacKeyAlgorithm: crate::KeyAlgorithm; "HmacKeyAlgorithm");

/// `dictionary HmacKeyGenParams : Algorithm`
#[cfg(feature = "subtle-crypto")]
#[repr(transparent)]
pub struct HmacKeyGenParams {
    parent: crate::Algorithm,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(HmacKeyGenParams: crate::Algorithm; "HmacKeyGenParams");

/// `dictionary HkdfParams : Algorithm`
#[cfg(feature = "subtle-crypto")]
#[repr(transparent)]
pub struct HkdfParams {
    parent: crate::Algorithm,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(HkdfParams: crate::Algorithm; "HkdfParams");

/// `dictionary Pbkdf2Params : Algorithm`
#[cfg(feature = "subtle-crypto")]
#[repr(transparent)]
pub struct Pbkdf2Params {
    parent: crate::Algorithm,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(Pbkdf2Params: crate::Algorithm; "Pbkdf2Params");

/// `typedef (object or DOMString) AlgorithmIdentifier`
#[cfg(any(feature = "subtle-crypto", feature = "webrtc"))]
#[non_exhaustive]
pub enum AlgorithmIdentifier {
    /// `Object`
    Object(crate::Object),
    /// `String`
    String(crate::JsString),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(any(feature = "subtle-crypto", feature = "webrtc"))]
union!(AlgorithmIdentifier {
    Object(crate::Object): object,
    String(crate::JsString): string_beside_object,
});

/// `(CryptoKey or CryptoKeyPair)`
#[cfg(feature = "subtle-crypto")]
#[non_exhaustive]
pub enum CryptoKeyOrCryptoKeyPair {
    /// `CryptoKey`
    CryptoKey(crate::CryptoKey),
    /// `CryptoKeyPair`
    CryptoKeyPair(crate::CryptoKeyPair),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "subtle-crypto")]
union!(CryptoKeyOrCryptoKeyPair {
    CryptoKey(crate::CryptoKey): value,
    CryptoKeyPair(crate::CryptoKeyPair): value,
});

/// `(BufferSource or JsonWebKey)`
#[cfg(feature = "subtle-crypto")]
#[non_exhaustive]
pub enum BufferSourceOrJsonWebKey {
    /// `ArrayBuffer`
    ArrayBuffer(crate::ArrayBuffer),
    /// `Int8Array`
    Int8Array(crate::Int8Array),
    /// `Int16Array`
    Int16Array(crate::Int16Array),
    /// `Int32Array`
    Int32Array(crate::Int32Array),
    /// `Uint8Array`
    Uint8Array(crate::Uint8Array),
    /// `Uint16Array`
    Uint16Array(crate::Uint16Array),
    /// `Uint32Array`
    Uint32Array(crate::Uint32Array),
    /// `Uint8ClampedArray`
    Uint8ClampedArray(crate::Uint8ClampedArray),
    /// `BigInt64Array`
    BigInt64Array(crate::BigInt64Array),
    /// `BigUint64Array`
    BigUint64Array(crate::BigUint64Array),
    /// `Float16Array`
    Float16Array(crate::Float16Array),
    /// `Float32Array`
    Float32Array(crate::Float32Array),
    /// `Float64Array`
    Float64Array(crate::Float64Array),
    /// `DataView`
    DataView(crate::DataView),
    /// `JsonWebKey`
    JsonWebKey(crate::JsonWebKey),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "subtle-crypto")]
union!(BufferSourceOrJsonWebKey {
    ArrayBuffer(crate::ArrayBuffer): value,
    Int8Array(crate::Int8Array): value,
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
    JsonWebKey(crate::JsonWebKey): value,
});
#[cfg(feature = "subtle-crypto")]
wider!(BufferSourceOrJsonWebKey: BufferSource {
    ArrayBuffer,
    Int8Array,
    Int16Array,
    Int32Array,
    Uint8Array,
    Uint16Array,
    Uint32Array,
    Uint8ClampedArray,
    BigInt64Array,
    BigUint64Array,
    Float16Array,
    Float32Array,
    Float64Array,
    DataView,
});
#[cfg(feature = "subtle-crypto")]
wider!(BufferSourceOrJsonWebKey: ArrayBufferView {
    Int8Array,
    Int16Array,
    Int32Array,
    Uint8Array,
    Uint16Array,
    Uint32Array,
    Uint8ClampedArray,
    BigInt64Array,
    BigUint64Array,
    Float16Array,
    Float32Array,
    Float64Array,
    DataView,
});

/// `(ArrayBuffer or JsonWebKey)`
#[cfg(feature = "subtle-crypto")]
#[non_exhaustive]
pub enum ArrayBufferOrJsonWebKey {
    /// `ArrayBuffer`
    ArrayBuffer(crate::ArrayBuffer),
    /// `JsonWebKey`
    JsonWebKey(crate::JsonWebKey),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "subtle-crypto")]
union!(ArrayBufferOrJsonWebKey {
    ArrayBuffer(crate::ArrayBuffer): value,
    JsonWebKey(crate::JsonWebKey): value,
});
