//! Types: Typed arrays: their methods, base64 and hexadecimal digits

dictionary! {
    /// `dictionary Base64Options`
    pub struct Base64Options: [crate::Object];
    name = "Base64Options";
}

enumeration! {
    /// `enum Base64Alphabet`
    pub enum Base64Alphabet {
        Base64 = "base64",
        Base64url = "base64url",
    }
}

enumeration! {
    /// `enum Base64LastChunkHandling`
    pub enum Base64LastChunkHandling {
        Loose = "loose",
        Strict = "strict",
        StopBeforePartial = "stop-before-partial",
    }
}

dictionary! {
    /// `dictionary SetFromResult`
    pub struct SetFromResult: [crate::Object];
    name = "SetFromResult";
}
