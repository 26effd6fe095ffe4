//! Types: Random numbers and UUIDs: the crypto object

web_interface! {
    /// The source of random values, and the way to cryptographic functions.
    ///
    /// `interface Crypto`
    ///
    /// Members are added by the feature `subtle-crypto`.
    ///
    /// Feature `web-crypto`. Exposed in Window, Worker. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Crypto) · [Specification](https://w3c.github.io/webcrypto/#crypto-interface)
    pub struct Crypto: [crate::Object];
    class = "Crypto";
}
