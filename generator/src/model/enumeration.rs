use super::Origin;

/// `enum RequestMode { "navigate", "same-origin" };`
#[derive(Clone, Debug)]
pub struct Enumeration {
    pub values: Vec<EnumValue>,
}

#[derive(Clone, Debug)]
pub struct EnumValue {
    pub text: String,
    pub origin: Origin,
}
