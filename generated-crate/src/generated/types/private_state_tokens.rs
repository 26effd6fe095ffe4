//! Types: Tokens of trust without identity

enumeration! {
    /// `enum RefreshPolicy`
    pub enum RefreshPolicy {
        None = "none",
        Refresh = "refresh",
    }
}

enumeration! {
    /// `enum TokenVersion`
    pub enum TokenVersion {
        N1 = "1",
    }
}

enumeration! {
    /// `enum OperationType`
    pub enum OperationType {
        TokenRequest = "token-request",
        SendRedemptionRecord = "send-redemption-record",
        TokenRedemption = "token-redemption",
    }
}

dictionary! {
    /// `dictionary PrivateToken`
    pub struct PrivateToken: [crate::Object];
    name = "PrivateToken";
}
