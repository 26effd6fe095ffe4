//! Types: Tokens of trust without identity

web_enumeration! {
    /// `enum RefreshPolicy`
    pub enum RefreshPolicy {
        None = "none",
        Refresh = "refresh",
    }
}

web_enumeration! {
    /// `enum TokenVersion`
    pub enum TokenVersion {
        N1 = "1",
    }
}

web_enumeration! {
    /// `enum OperationType`
    pub enum OperationType {
        TokenRequest = "token-request",
        SendRedemptionRecord = "send-redemption-record",
        TokenRedemption = "token-redemption",
    }
}

web_dictionary! {
    /// `dictionary PrivateToken`
    pub struct PrivateToken: [crate::Object];
    name = "PrivateToken";
}
