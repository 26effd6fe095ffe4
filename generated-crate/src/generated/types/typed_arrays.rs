//! Types: Typed arrays: their methods, base64 and hexadecimal digits

web_dictionary! {
    /// `dictionary Base64Options`
    pub struct Base64Options: [crate::Object];
    name = "Base64Options";
}

web_enumeration! {
    /// `enum Base64Alphabet`
    pub enum Base64Alphabet {
        Base64 = "base64",
        Base64url = "base64url",
    }
}

web_enumeration! {
    /// `enum Base64LastChunkHandling`
    pub enum Base64LastChunkHandling {
        Loose = "loose",
        Strict = "strict",
        StopBeforePartial = "stop-before-partial",
    }
}

web_dictionary! {
    /// `dictionary SetFromResult`
    pub struct SetFromResult: [crate::Object];
    name = "SetFromResult";
}
