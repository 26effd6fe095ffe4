use super::origin::Origin;

/// `enum RequestMode { "navigate", "same-origin" };`
#[derive(Clone, Debug)]
pub struct Enumeration {
    /// `[LegacyNamespace=Intl]`, which only the dialect for JavaScript's builtins allows here.
    pub legacy_namespace: Option<String>,
    pub values: Vec<EnumValue>,
}

/// One value of an enumeration.
#[derive(Clone, Debug)]
pub struct EnumValue {
    pub text: String,
    pub origin: Origin,
}
