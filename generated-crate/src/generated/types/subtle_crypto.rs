//! Types: Keys, ciphers, signatures and digests: crypto.subtle
#[cfg(feature = "subtle-crypto")]
/// `enum KeyFormat`
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

#[cfg(feature = "subtle-crypto")]
/// `enum KeyUsage`
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

#[cfg(all(feature = "experimental", feature = "subtle-crypto"))]
/// `dictionary EncapsulatedKey`
#[repr(transparent)]
pub struct EncapsulatedKey {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "subtle-crypto"))]
dictionary!(EncapsulatedKey:; "EncapsulatedKey");

#[cfg(all(feature = "experimental", feature = "subtle-crypto"))]
/// `dictionary EncapsulatedBits`
#[repr(transparent)]
pub struct EncapsulatedBits {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "subtle-crypto"))]
dictionary!(EncapsulatedBits:; "EncapsulatedBits");

#[cfg(feature = "subtle-crypto")]
/// `dictionary ContextParams : Algorithm`
#[repr(transparent)]
pub struct ContextParams {
    parent: crate::Algorithm,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(ContextParams: crate::Algorithm; "ContextParams");

#[cfg(feature = "subtle-crypto")]
/// `dictionary AeadParams : Algorithm`
#[repr(transparent)]
pub struct AeadParams {
    parent: crate::Algorithm,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(AeadParams: crate::Algorithm; "AeadParams");

#[cfg(feature = "subtle-crypto")]
/// `dictionary CShakeParams : Algorithm`
#[repr(transparent)]
pub struct CShakeParams {
    parent: crate::Algorithm,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(CShakeParams: crate::Algorithm; "CShakeParams");

#[cfg(feature = "subtle-crypto")]
/// `dictionary TurboShakeParams : Algorithm`
#[repr(transparent)]
pub struct TurboShakeParams {
    parent: crate::Algorithm,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(TurboShakeParams: crate::Algorithm; "TurboShakeParams");

#[cfg(feature = "subtle-crypto")]
/// `dictionary KangarooTwelveParams : Algorithm`
#[repr(transparent)]
pub struct KangarooTwelveParams {
    parent: crate::Algorithm,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(KangarooTwelveParams: crate::Algorithm; "KangarooTwelveParams");

#[cfg(feature = "subtle-crypto")]
/// `dictionary KmacKeyGenParams : Algorithm`
#[repr(transparent)]
pub struct KmacKeyGenParams {
    parent: crate::Algorithm,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(KmacKeyGenParams: crate::Algorithm; "KmacKeyGenParams");

#[cfg(feature = "subtle-crypto")]
/// `dictionary KmacImportParams : Algorithm`
#[repr(transparent)]
pub struct KmacImportParams {
    parent: crate::Algorithm,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(KmacImportParams: crate::Algorithm; "KmacImportParams");

#[cfg(feature = "subtle-crypto")]
/// `dictionary KmacKeyAlgorithm : KeyAlgorithm`
#[repr(transparent)]
pub struct KmacKeyAlgorithm {
    parent: crate::KeyAlgorithm,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(KmacKeyAlgorithm: crate::KeyAlgorithm; "KmacKeyAlgorithm");

#[cfg(feature = "subtle-crypto")]
/// `dictionary KmacParams : Algorithm`
#[repr(transparent)]
pub struct KmacParams {
    parent: crate::Algorithm,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(KmacParams: crate::Algorithm; "KmacParams");

#[cfg(feature = "subtle-crypto")]
/// `dictionary Argon2Params : Algorithm`
#[repr(transparent)]
pub struct Argon2Params {
    parent: crate::Algorithm,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(Argon2Params: crate::Algorithm; "Argon2Params");

#[cfg(feature = "subtle-crypto")]
/// `dictionary Ed448Params : Algorithm`
#[repr(transparent)]
pub struct Ed448Params {
    parent: crate::Algorithm,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(Ed448Params: crate::Algorithm; "Ed448Params");

#[cfg(feature = "subtle-crypto")]
/// `dictionary Algorithm`
#[repr(transparent)]
pub struct Algorithm {
    parent: crate::Object,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(Algorithm:; "Algorithm");

#[cfg(feature = "subtle-crypto")]
/// `dictionary KeyAlgorithm`
#[repr(transparent)]
pub struct KeyAlgorithm {
    parent: crate::Object,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(KeyAlgorithm:; "KeyAlgorithm");

#[cfg(feature = "subtle-crypto")]
/// `enum KeyType`
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

#[cfg(any(feature = "subtle-crypto", all(feature = "experimental", feature = "webrtc-encoded-transform")))]
/// `interface CryptoKey`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/API/CryptoKey) · [Specification](https://w3c.github.io/webcrypto/#cryptokey-interface)
#[repr(transparent)]
pub struct CryptoKey {
    parent: crate::Object,
}
#[cfg(any(feature = "subtle-crypto", all(feature = "experimental", feature = "webrtc-encoded-transform")))]
interface!(CryptoKey:; "CryptoKey");

#[cfg(feature = "subtle-crypto")]
/// `interface SubtleCrypto`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/SubtleCrypto) · [Specification](https://w3c.github.io/webcrypto/#subtlecrypto-interface)
#[repr(transparent)]
pub struct SubtleCrypto {
    parent: crate::Object,
}
#[cfg(feature = "subtle-crypto")]
interface!(SubtleCrypto:; "SubtleCrypto");

#[cfg(feature = "subtle-crypto")]
/// `dictionary RsaOtherPrimesInfo`
#[repr(transparent)]
pub struct RsaOtherPrimesInfo {
    parent: crate::Object,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(RsaOtherPrimesInfo:; "RsaOtherPrimesInfo");

#[cfg(feature = "subtle-crypto")]
/// `dictionary JsonWebKey`
#[repr(transparent)]
pub struct JsonWebKey {
    parent: crate::Object,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(JsonWebKey:; "JsonWebKey");

#[cfg(feature = "subtle-crypto")]
/// `dictionary CryptoKeyPair`
#[repr(transparent)]
pub struct CryptoKeyPair {
    parent: crate::Object,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(CryptoKeyPair:; "CryptoKeyPair");

#[cfg(feature = "subtle-crypto")]
/// `dictionary RsaKeyGenParams : Algorithm`
#[repr(transparent)]
pub struct RsaKeyGenParams {
    parent: crate::Algorithm,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(RsaKeyGenParams: crate::Algorithm; "RsaKeyGenParams");

#[cfg(feature = "subtle-crypto")]
/// `dictionary RsaHashedKeyGenParams : RsaKeyGenParams`
#[repr(transparent)]
pub struct RsaHashedKeyGenParams {
    parent: crate::RsaKeyGenParams,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(RsaHashedKeyGenParams: crate::RsaKeyGenParams, crate::Algorithm; "RsaHashedKeyGenParams");

#[cfg(feature = "subtle-crypto")]
/// `dictionary RsaKeyAlgorithm : KeyAlgorithm`
#[repr(transparent)]
pub struct RsaKeyAlgorithm {
    parent: crate::KeyAlgorithm,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(RsaKeyAlgorithm: crate::KeyAlgorithm; "RsaKeyAlgorithm");

#[cfg(feature = "subtle-crypto")]
/// `dictionary RsaHashedKeyAlgorithm : RsaKeyAlgorithm`
#[repr(transparent)]
pub struct RsaHashedKeyAlgorithm {
    parent: crate::RsaKeyAlgorithm,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(RsaHashedKeyAlgorithm: crate::RsaKeyAlgorithm, crate::KeyAlgorithm; "RsaHashedKeyAlgorithm");

#[cfg(feature = "subtle-crypto")]
/// `dictionary RsaHashedImportParams : Algorithm`
#[repr(transparent)]
pub struct RsaHashedImportParams {
    parent: crate::Algorithm,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(RsaHashedImportParams: crate::Algorithm; "RsaHashedImportParams");

#[cfg(feature = "subtle-crypto")]
/// `dictionary RsaPssParams : Algorithm`
#[repr(transparent)]
pub struct RsaPssParams {
    parent: crate::Algorithm,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(RsaPssParams: crate::Algorithm; "RsaPssParams");

#[cfg(feature = "subtle-crypto")]
/// `dictionary RsaOaepParams : Algorithm`
#[repr(transparent)]
pub struct RsaOaepParams {
    parent: crate::Algorithm,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(RsaOaepParams: crate::Algorithm; "RsaOaepParams");

#[cfg(feature = "subtle-crypto")]
/// `dictionary EcdsaParams : Algorithm`
#[repr(transparent)]
pub struct EcdsaParams {
    parent: crate::Algorithm,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(EcdsaParams: crate::Algorithm; "EcdsaParams");

#[cfg(feature = "subtle-crypto")]
/// `dictionary EcKeyGenParams : Algorithm`
#[repr(transparent)]
pub struct EcKeyGenParams {
    parent: crate::Algorithm,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(EcKeyGenParams: crate::Algorithm; "EcKeyGenParams");

#[cfg(feature = "subtle-crypto")]
/// `dictionary EcKeyAlgorithm : KeyAlgorithm`
#[repr(transparent)]
pub struct EcKeyAlgorithm {
    parent: crate::KeyAlgorithm,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(EcKeyAlgorithm: crate::KeyAlgorithm; "EcKeyAlgorithm");

#[cfg(feature = "subtle-crypto")]
/// `dictionary EcKeyImportParams : Algorithm`
#[repr(transparent)]
pub struct EcKeyImportParams {
    parent: crate::Algorithm,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(EcKeyImportParams: crate::Algorithm; "EcKeyImportParams");

#[cfg(feature = "subtle-crypto")]
/// `dictionary EcdhKeyDeriveParams : Algorithm`
#[repr(transparent)]
pub struct EcdhKeyDeriveParams {
    parent: crate::Algorithm,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(EcdhKeyDeriveParams: crate::Algorithm; "EcdhKeyDeriveParams");

#[cfg(feature = "subtle-crypto")]
/// `dictionary AesCtrParams : Algorithm`
#[repr(transparent)]
pub struct AesCtrParams {
    parent: crate::Algorithm,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(AesCtrParams: crate::Algorithm; "AesCtrParams");

#[cfg(feature = "subtle-crypto")]
/// `dictionary AesKeyAlgorithm : KeyAlgorithm`
#[repr(transparent)]
pub struct AesKeyAlgorithm {
    parent: crate::KeyAlgorithm,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(AesKeyAlgorithm: crate::KeyAlgorithm; "AesKeyAlgorithm");

#[cfg(feature = "subtle-crypto")]
/// `dictionary AesKeyGenParams : Algorithm`
#[repr(transparent)]
pub struct AesKeyGenParams {
    parent: crate::Algorithm,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(AesKeyGenParams: crate::Algorithm; "AesKeyGenParams");

#[cfg(feature = "subtle-crypto")]
/// `dictionary AesDerivedKeyParams : Algorithm`
#[repr(transparent)]
pub struct AesDerivedKeyParams {
    parent: crate::Algorithm,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(AesDerivedKeyParams: crate::Algorithm; "AesDerivedKeyParams");

#[cfg(feature = "subtle-crypto")]
/// `dictionary AesCbcParams : Algorithm`
#[repr(transparent)]
pub struct AesCbcParams {
    parent: crate::Algorithm,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(AesCbcParams: crate::Algorithm; "AesCbcParams");

#[cfg(feature = "subtle-crypto")]
/// `dictionary AesGcmParams : Algorithm`
#[repr(transparent)]
pub struct AesGcmParams {
    parent: crate::Algorithm,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(AesGcmParams: crate::Algorithm; "AesGcmParams");

#[cfg(feature = "subtle-crypto")]
/// `dictionary HmacImportParams : Algorithm`
#[repr(transparent)]
pub struct HmacImportParams {
    parent: crate::Algorithm,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(HmacImportParams: crate::Algorithm; "HmacImportParams");

#[cfg(feature = "subtle-crypto")]
/// `dictionary HmacKeyAlgorithm : KeyAlgorithm`
#[repr(transparent)]
pub struct HmacKeyAlgorithm {
    parent: crate::KeyAlgorithm,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(HmacKeyAlgorithm: crate::KeyAlgorithm; "HmacKeyAlgorithm");

#[cfg(feature = "subtle-crypto")]
/// `dictionary HmacKeyGenParams : Algorithm`
#[repr(transparent)]
pub struct HmacKeyGenParams {
    parent: crate::Algorithm,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(HmacKeyGenParams: crate::Algorithm; "HmacKeyGenParams");

#[cfg(feature = "subtle-crypto")]
/// `dictionary HkdfParams : Algorithm`
#[repr(transparent)]
pub struct HkdfParams {
    parent: crate::Algorithm,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(HkdfParams: crate::Algorithm; "HkdfParams");

#[cfg(feature = "subtle-crypto")]
/// `dictionary Pbkdf2Params : Algorithm`
#[repr(transparent)]
pub struct Pbkdf2Params {
    parent: crate::Algorithm,
}
#[cfg(feature = "subtle-crypto")]
dictionary!(Pbkdf2Params: crate::Algorithm; "Pbkdf2Params");

#[cfg(any(feature = "subtle-crypto", feature = "webrtc"))]
/// `typedef (object or DOMString) AlgorithmIdentifier`
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
    Object(crate::Object): value,
    String(crate::JsString): string,
});

#[cfg(feature = "subtle-crypto")]
/// `(CryptoKey or CryptoKeyPair)`
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

#[cfg(feature = "subtle-crypto")]
/// `(BufferSource or JsonWebKey)`
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
/// `(ArrayBuffer or JsonWebKey)`
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
