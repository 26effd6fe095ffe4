//! Types: Tokens of trust without identity

web_enumeration! {
    /// Whether a token redemption renews a record that is already stored.
    ///
    /// `enum RefreshPolicy`
    ///
    /// Feature `private-state-tokens`.
    pub enum RefreshPolicy {
        None = "none",
        Refresh = "refresh",
    }
}

web_enumeration! {
    /// The version of the private state token protocol.
    ///
    /// `enum TokenVersion`
    ///
    /// Feature `private-state-tokens`.
    pub enum TokenVersion {
        N1 = "1",
    }
}

web_enumeration! {
    /// The step to take with private state tokens: issue, redeem, or send a record.
    ///
    /// `enum OperationType`
    ///
    /// Feature `private-state-tokens`.
    pub enum OperationType {
        TokenRequest = "token-request",
        SendRedemptionRecord = "send-redemption-record",
        TokenRedemption = "token-redemption",
    }
}

web_dictionary! {
    /// A private state token operation that goes along with a request.
    ///
    /// `dictionary PrivateToken`
    ///
    /// Feature `private-state-tokens`.
    pub struct PrivateToken: [crate::Object];
    name = "PrivateToken";
}
