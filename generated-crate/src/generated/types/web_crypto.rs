//! Types: Random numbers and UUIDs: the crypto object

web_interface! {
    /// `interface Crypto`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Crypto) · [Specification](https://w3c.github.io/webcrypto/#crypto-interface)
    ///
    /// Members are added by the feature `subtle-crypto`.
    pub struct Crypto: [crate::Object];
    class = "Crypto";
}
