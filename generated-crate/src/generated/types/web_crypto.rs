//! Types: Random numbers and UUIDs: the crypto object

/// `interface Crypto`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Crypto) · [Specification](https://w3c.github.io/webcrypto/#crypto-interface)
#[repr(transparent)]
pub struct Crypto {
    parent: crate::Object,
}
interface!(Crypto:; "Crypto");
