use super::Origin;

/// `enum RequestMode { "navigate", "same-origin" };`
#[derive(Clone, Debug)]
pub struct Enumeration {
    /// `[LegacyNamespace=Intl]`, which only JavaScript's own builtins have.
    pub legacy_namespace: Option<String>,
    pub values: Vec<EnumValue>,
}

#[derive(Clone, Debug)]
pub struct EnumValue {
    pub text: String,
    pub origin: Origin,
}
