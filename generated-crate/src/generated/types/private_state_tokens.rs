//! Types: Tokens of trust without identity

/// `enum RefreshPolicy`
#[non_exhaustive]
pub enum RefreshPolicy {
    /// `"none"`
    None,
    /// `"refresh"`
    Refresh,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(RefreshPolicy {
    None = "none",
    Refresh = "refresh",
});

/// `enum TokenVersion`
#[non_exhaustive]
pub enum TokenVersion {
    /// `"1"`
    N1,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(TokenVersion {
    N1 = "1",
});

/// `enum OperationType`
#[non_exhaustive]
pub enum OperationType {
    /// `"token-request"`
    TokenRequest,
    /// `"send-redemption-record"`
    SendRedemptionRecord,
    /// `"token-redemption"`
    TokenRedemption,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(OperationType {
    TokenRequest = "token-request",
    SendRedemptionRecord = "send-redemption-record",
    TokenRedemption = "token-redemption",
});

/// `dictionary PrivateToken`
#[repr(transparent)]
pub struct PrivateToken {
    parent: crate::Object,
}
dictionary!(PrivateToken:; "PrivateToken");
