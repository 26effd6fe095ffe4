//! Types: Keys, ciphers, signatures and digests: crypto.subtle

#[cfg(feature = "subtle-crypto")]
web_enumeration! {
    /// The format of exported keys: raw bytes, SPKI, PKCS #8 or JSON Web Key.
    ///
    /// `enum KeyFormat`
    ///
    /// Feature `subtle-crypto`.
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
    /// An operation that a key may be used for.
    ///
    /// `enum KeyUsage`
    ///
    /// Feature `subtle-crypto`.
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
    /// A new shared key and its encapsulated form for the other party.
    ///
    /// `dictionary EncapsulatedKey`
    ///
    /// Features `subtle-crypto` and `experimental`.
    pub struct EncapsulatedKey: [crate::Object];
    name = "EncapsulatedKey";
}

#[cfg(all(feature = "experimental", feature = "subtle-crypto"))]
web_dictionary! {
    /// New shared secret bytes and their encapsulated form for the other party.
    ///
    /// `dictionary EncapsulatedBits`
    ///
    /// Features `subtle-crypto` and `experimental`.
    pub struct EncapsulatedBits: [crate::Object];
    name = "EncapsulatedBits";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// The parameters of algorithms with a context, such as ML-DSA signatures.
    ///
    /// `dictionary ContextParams : Algorithm`
    ///
    /// Inherits the methods of [`Algorithm`](crate::Algorithm).
    ///
    /// Feature `subtle-crypto`.
    pub struct ContextParams: [crate::Algorithm, crate::Object];
    name = "ContextParams";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// The parameters of authenticated encryption, such as ChaCha20-Poly1305.
    ///
    /// `dictionary AeadParams : Algorithm`
    ///
    /// Inherits the methods of [`Algorithm`](crate::Algorithm).
    ///
    /// Feature `subtle-crypto`.
    pub struct AeadParams: [crate::Algorithm, crate::Object];
    name = "AeadParams";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// The parameters of the cSHAKE hash functions.
    ///
    /// `dictionary CShakeParams : Algorithm`
    ///
    /// Inherits the methods of [`Algorithm`](crate::Algorithm).
    ///
    /// Feature `subtle-crypto`.
    pub struct CShakeParams: [crate::Algorithm, crate::Object];
    name = "CShakeParams";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// The parameters of the TurboSHAKE hash functions.
    ///
    /// `dictionary TurboShakeParams : Algorithm`
    ///
    /// Inherits the methods of [`Algorithm`](crate::Algorithm).
    ///
    /// Feature `subtle-crypto`.
    pub struct TurboShakeParams: [crate::Algorithm, crate::Object];
    name = "TurboShakeParams";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// The parameters of the KangarooTwelve hash functions.
    ///
    /// `dictionary KangarooTwelveParams : Algorithm`
    ///
    /// Inherits the methods of [`Algorithm`](crate::Algorithm).
    ///
    /// Feature `subtle-crypto`.
    pub struct KangarooTwelveParams: [crate::Algorithm, crate::Object];
    name = "KangarooTwelveParams";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// The parameters for generating a KMAC key.
    ///
    /// `dictionary KmacKeyGenParams : Algorithm`
    ///
    /// Inherits the methods of [`Algorithm`](crate::Algorithm).
    ///
    /// Feature `subtle-crypto`.
    pub struct KmacKeyGenParams: [crate::Algorithm, crate::Object];
    name = "KmacKeyGenParams";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// The parameters for importing a KMAC key.
    ///
    /// `dictionary KmacImportParams : Algorithm`
    ///
    /// Inherits the methods of [`Algorithm`](crate::Algorithm).
    ///
    /// Feature `subtle-crypto`.
    pub struct KmacImportParams: [crate::Algorithm, crate::Object];
    name = "KmacImportParams";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// The algorithm of a KMAC key, with its length.
    ///
    /// `dictionary KmacKeyAlgorithm : KeyAlgorithm`
    ///
    /// Inherits the methods of [`KeyAlgorithm`](crate::KeyAlgorithm).
    ///
    /// Feature `subtle-crypto`.
    pub struct KmacKeyAlgorithm: [crate::KeyAlgorithm, crate::Object];
    name = "KmacKeyAlgorithm";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// The parameters for signing and verifying with KMAC.
    ///
    /// `dictionary KmacParams : Algorithm`
    ///
    /// Inherits the methods of [`Algorithm`](crate::Algorithm).
    ///
    /// Feature `subtle-crypto`.
    pub struct KmacParams: [crate::Algorithm, crate::Object];
    name = "KmacParams";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// The parameters for deriving keys from a password with Argon2.
    ///
    /// `dictionary Argon2Params : Algorithm`
    ///
    /// Inherits the methods of [`Algorithm`](crate::Algorithm).
    ///
    /// Feature `subtle-crypto`.
    pub struct Argon2Params: [crate::Algorithm, crate::Object];
    name = "Argon2Params";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// The parameters for Ed448 signatures.
    ///
    /// `dictionary Ed448Params : Algorithm`
    ///
    /// Inherits the methods of [`Algorithm`](crate::Algorithm).
    ///
    /// Feature `subtle-crypto`.
    pub struct Ed448Params: [crate::Algorithm, crate::Object];
    name = "Ed448Params";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// The name of an algorithm, the base of all parameter dictionaries.
    ///
    /// `dictionary Algorithm`
    ///
    /// Feature `subtle-crypto`.
    pub struct Algorithm: [crate::Object];
    name = "Algorithm";
    extended;
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// The name of a key's algorithm, the base of more detailed dictionaries.
    ///
    /// `dictionary KeyAlgorithm`
    ///
    /// Feature `subtle-crypto`.
    pub struct KeyAlgorithm: [crate::Object];
    name = "KeyAlgorithm";
    extended;
}

#[cfg(feature = "subtle-crypto")]
web_enumeration! {
    /// Whether a key is public, private or secret (symmetric).
    ///
    /// `enum KeyType`
    ///
    /// Feature `subtle-crypto`.
    pub enum KeyType {
        Public = "public",
        Private = "private",
        Secret = "secret",
    }
}

#[cfg(any(feature = "subtle-crypto", all(feature = "experimental", feature = "webrtc-encoded-transform")))]
web_interface! {
    /// A cryptographic key, whose bytes scripts need not be able to read.
    ///
    /// `interface CryptoKey`
    ///
    /// Feature `subtle-crypto`. Exposed in Window, Worker. In secure contexts only. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/API/CryptoKey) · [Specification](https://w3c.github.io/webcrypto/#cryptokey-interface)
    pub struct CryptoKey: [crate::Object];
    class = "CryptoKey";
}

#[cfg(feature = "subtle-crypto")]
web_interface! {
    /// The low-level cryptographic functions: encryption, signatures, hashes and keys.
    ///
    /// `interface SubtleCrypto`
    ///
    /// Feature `subtle-crypto`. Exposed in Window, Worker. In secure contexts only. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/SubtleCrypto) · [Specification](https://w3c.github.io/webcrypto/#subtlecrypto-interface)
    pub struct SubtleCrypto: [crate::Object];
    class = "SubtleCrypto";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// A further prime of an RSA key with more than two primes, in a JSON Web Key.
    ///
    /// `dictionary RsaOtherPrimesInfo`
    ///
    /// Feature `subtle-crypto`.
    pub struct RsaOtherPrimesInfo: [crate::Object];
    name = "RsaOtherPrimesInfo";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// A key in the JSON Web Key format; its numbers and bytes are in URL-safe base64.
    ///
    /// `dictionary JsonWebKey`
    ///
    /// Feature `subtle-crypto`.
    pub struct JsonWebKey: [crate::Object];
    name = "JsonWebKey";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// A public and a private key that belong together.
    ///
    /// `dictionary CryptoKeyPair`
    ///
    /// Feature `subtle-crypto`.
    pub struct CryptoKeyPair: [crate::Object];
    name = "CryptoKeyPair";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// The parameters for generating an RSA key pair.
    ///
    /// `dictionary RsaKeyGenParams : Algorithm`
    ///
    /// Inherits the methods of [`Algorithm`](crate::Algorithm).
    ///
    /// Feature `subtle-crypto`.
    pub struct RsaKeyGenParams: [crate::Algorithm, crate::Object];
    name = "RsaKeyGenParams";
    extended;
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// The parameters for generating an RSA key pair for use with a hash function.
    ///
    /// `dictionary RsaHashedKeyGenParams : RsaKeyGenParams`
    ///
    /// Inherits the methods of [`RsaKeyGenParams`](crate::RsaKeyGenParams) and [`Algorithm`](crate::Algorithm).
    ///
    /// Feature `subtle-crypto`.
    pub struct RsaHashedKeyGenParams: [crate::RsaKeyGenParams, crate::Algorithm, crate::Object];
    name = "RsaHashedKeyGenParams";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// The algorithm of an RSA key, with its size and public exponent.
    ///
    /// `dictionary RsaKeyAlgorithm : KeyAlgorithm`
    ///
    /// Inherits the methods of [`KeyAlgorithm`](crate::KeyAlgorithm).
    ///
    /// Feature `subtle-crypto`.
    pub struct RsaKeyAlgorithm: [crate::KeyAlgorithm, crate::Object];
    name = "RsaKeyAlgorithm";
    extended;
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// The algorithm of an RSA key, with its hash function.
    ///
    /// `dictionary RsaHashedKeyAlgorithm : RsaKeyAlgorithm`
    ///
    /// Inherits the methods of [`RsaKeyAlgorithm`](crate::RsaKeyAlgorithm) and
    /// [`KeyAlgorithm`](crate::KeyAlgorithm).
    ///
    /// Feature `subtle-crypto`.
    pub struct RsaHashedKeyAlgorithm: [crate::RsaKeyAlgorithm, crate::KeyAlgorithm, crate::Object];
    name = "RsaHashedKeyAlgorithm";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// The parameters for importing an RSA key.
    ///
    /// `dictionary RsaHashedImportParams : Algorithm`
    ///
    /// Inherits the methods of [`Algorithm`](crate::Algorithm).
    ///
    /// Feature `subtle-crypto`.
    pub struct RsaHashedImportParams: [crate::Algorithm, crate::Object];
    name = "RsaHashedImportParams";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// The parameters for RSA-PSS signatures.
    ///
    /// `dictionary RsaPssParams : Algorithm`
    ///
    /// Inherits the methods of [`Algorithm`](crate::Algorithm).
    ///
    /// Feature `subtle-crypto`.
    pub struct RsaPssParams: [crate::Algorithm, crate::Object];
    name = "RsaPssParams";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// The parameters for RSA-OAEP encryption.
    ///
    /// `dictionary RsaOaepParams : Algorithm`
    ///
    /// Inherits the methods of [`Algorithm`](crate::Algorithm).
    ///
    /// Feature `subtle-crypto`.
    pub struct RsaOaepParams: [crate::Algorithm, crate::Object];
    name = "RsaOaepParams";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// The parameters for ECDSA signatures.
    ///
    /// `dictionary EcdsaParams : Algorithm`
    ///
    /// Inherits the methods of [`Algorithm`](crate::Algorithm).
    ///
    /// Feature `subtle-crypto`.
    pub struct EcdsaParams: [crate::Algorithm, crate::Object];
    name = "EcdsaParams";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// The parameters for generating an elliptic curve key pair.
    ///
    /// `dictionary EcKeyGenParams : Algorithm`
    ///
    /// Inherits the methods of [`Algorithm`](crate::Algorithm).
    ///
    /// Feature `subtle-crypto`.
    pub struct EcKeyGenParams: [crate::Algorithm, crate::Object];
    name = "EcKeyGenParams";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// The algorithm of an elliptic curve key, with its curve.
    ///
    /// `dictionary EcKeyAlgorithm : KeyAlgorithm`
    ///
    /// Inherits the methods of [`KeyAlgorithm`](crate::KeyAlgorithm).
    ///
    /// Feature `subtle-crypto`.
    pub struct EcKeyAlgorithm: [crate::KeyAlgorithm, crate::Object];
    name = "EcKeyAlgorithm";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// The parameters for importing an elliptic curve key.
    ///
    /// `dictionary EcKeyImportParams : Algorithm`
    ///
    /// Inherits the methods of [`Algorithm`](crate::Algorithm).
    ///
    /// Feature `subtle-crypto`.
    pub struct EcKeyImportParams: [crate::Algorithm, crate::Object];
    name = "EcKeyImportParams";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// The parameters for deriving a shared secret with ECDH or X25519.
    ///
    /// `dictionary EcdhKeyDeriveParams : Algorithm`
    ///
    /// Inherits the methods of [`Algorithm`](crate::Algorithm).
    ///
    /// Feature `subtle-crypto`.
    pub struct EcdhKeyDeriveParams: [crate::Algorithm, crate::Object];
    name = "EcdhKeyDeriveParams";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// The parameters for AES-CTR encryption.
    ///
    /// `dictionary AesCtrParams : Algorithm`
    ///
    /// Inherits the methods of [`Algorithm`](crate::Algorithm).
    ///
    /// Feature `subtle-crypto`.
    pub struct AesCtrParams: [crate::Algorithm, crate::Object];
    name = "AesCtrParams";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// The algorithm of an AES key, with its length.
    ///
    /// `dictionary AesKeyAlgorithm : KeyAlgorithm`
    ///
    /// Inherits the methods of [`KeyAlgorithm`](crate::KeyAlgorithm).
    ///
    /// Feature `subtle-crypto`.
    pub struct AesKeyAlgorithm: [crate::KeyAlgorithm, crate::Object];
    name = "AesKeyAlgorithm";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// The parameters for generating an AES key.
    ///
    /// `dictionary AesKeyGenParams : Algorithm`
    ///
    /// Inherits the methods of [`Algorithm`](crate::Algorithm).
    ///
    /// Feature `subtle-crypto`.
    pub struct AesKeyGenParams: [crate::Algorithm, crate::Object];
    name = "AesKeyGenParams";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// The kind of AES key to derive.
    ///
    /// `dictionary AesDerivedKeyParams : Algorithm`
    ///
    /// Inherits the methods of [`Algorithm`](crate::Algorithm).
    ///
    /// Feature `subtle-crypto`.
    pub struct AesDerivedKeyParams: [crate::Algorithm, crate::Object];
    name = "AesDerivedKeyParams";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// The parameters for AES-CBC encryption.
    ///
    /// `dictionary AesCbcParams : Algorithm`
    ///
    /// Inherits the methods of [`Algorithm`](crate::Algorithm).
    ///
    /// Feature `subtle-crypto`.
    pub struct AesCbcParams: [crate::Algorithm, crate::Object];
    name = "AesCbcParams";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// The parameters for AES-GCM encryption.
    ///
    /// `dictionary AesGcmParams : Algorithm`
    ///
    /// Inherits the methods of [`Algorithm`](crate::Algorithm).
    ///
    /// Feature `subtle-crypto`.
    pub struct AesGcmParams: [crate::Algorithm, crate::Object];
    name = "AesGcmParams";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// The parameters for importing an HMAC key.
    ///
    /// `dictionary HmacImportParams : Algorithm`
    ///
    /// Inherits the methods of [`Algorithm`](crate::Algorithm).
    ///
    /// Feature `subtle-crypto`.
    pub struct HmacImportParams: [crate::Algorithm, crate::Object];
    name = "HmacImportParams";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// The algorithm of an HMAC key, with its hash function and length.
    ///
    /// `dictionary HmacKeyAlgorithm : KeyAlgorithm`
    ///
    /// Inherits the methods of [`KeyAlgorithm`](crate::KeyAlgorithm).
    ///
    /// Feature `subtle-crypto`.
    pub struct HmacKeyAlgorithm: [crate::KeyAlgorithm, crate::Object];
    name = "HmacKeyAlgorithm";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// The parameters for generating an HMAC key.
    ///
    /// `dictionary HmacKeyGenParams : Algorithm`
    ///
    /// Inherits the methods of [`Algorithm`](crate::Algorithm).
    ///
    /// Feature `subtle-crypto`.
    pub struct HmacKeyGenParams: [crate::Algorithm, crate::Object];
    name = "HmacKeyGenParams";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// The parameters for deriving keys from a strong secret with HKDF.
    ///
    /// `dictionary HkdfParams : Algorithm`
    ///
    /// Inherits the methods of [`Algorithm`](crate::Algorithm).
    ///
    /// Feature `subtle-crypto`.
    pub struct HkdfParams: [crate::Algorithm, crate::Object];
    name = "HkdfParams";
}

#[cfg(feature = "subtle-crypto")]
web_dictionary! {
    /// The parameters for deriving keys from a password with PBKDF2.
    ///
    /// `dictionary Pbkdf2Params : Algorithm`
    ///
    /// Inherits the methods of [`Algorithm`](crate::Algorithm).
    ///
    /// Feature `subtle-crypto`.
    pub struct Pbkdf2Params: [crate::Algorithm, crate::Object];
    name = "Pbkdf2Params";
}

#[cfg(any(feature = "subtle-crypto", feature = "webrtc"))]
web_union! {
    /// `typedef (object or DOMString) AlgorithmIdentifier`
    ///
    /// Feature `subtle-crypto`.
    pub enum AlgorithmIdentifier {
        Object(crate::Object): object,
        String(crate::JsString): string_beside_object,
    }
}

#[cfg(feature = "subtle-crypto")]
web_union! {
    /// `(CryptoKey or CryptoKeyPair)`
    ///
    /// Feature `subtle-crypto`.
    pub enum CryptoKeyOrCryptoKeyPair {
        CryptoKey(crate::CryptoKey): value,
        CryptoKeyPair(crate::CryptoKeyPair): dictionary,
    }
    into crate::Object;
}

#[cfg(feature = "subtle-crypto")]
web_union! {
    /// `(BufferSource or JsonWebKey)`
    ///
    /// Feature `subtle-crypto`.
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
    ///
    /// Feature `subtle-crypto`.
    pub enum ArrayBufferOrJsonWebKey {
        ArrayBuffer(crate::ArrayBuffer): bytes,
        JsonWebKey(crate::JsonWebKey): dictionary,
    }
    into crate::Object;
}
