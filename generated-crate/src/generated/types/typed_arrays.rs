//! Types: Typed arrays: their methods, base64 and hexadecimal digits

web_dictionary! {
    /// Options for reading or writing Base64.
    ///
    /// `dictionary Base64Options`
    ///
    /// Feature `typed-arrays`.
    pub struct Base64Options: [crate::Object];
    name = "Base64Options";
}

web_enumeration! {
    /// The alphabet: `base64` with `+` and `/`, or `base64url` with `-` and `_`.
    ///
    /// `enum Base64Alphabet`
    ///
    /// Feature `typed-arrays`.
    pub enum Base64Alphabet {
        Base64 = "base64",
        Base64url = "base64url",
    }
}

web_enumeration! {
    /// The ways to treat the last, possibly incomplete group of Base64 characters.
    ///
    /// `enum Base64LastChunkHandling`
    ///
    /// Feature `typed-arrays`.
    pub enum Base64LastChunkHandling {
        Loose = "loose",
        Strict = "strict",
        StopBeforePartial = "stop-before-partial",
    }
}

web_dictionary! {
    /// How much was read and written when decoding into an existing array.
    ///
    /// `dictionary SetFromResult`
    ///
    /// Feature `typed-arrays`.
    pub struct SetFromResult: [crate::Object];
    name = "SetFromResult";
}
