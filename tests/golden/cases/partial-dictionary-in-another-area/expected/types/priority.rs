//! Types: What priority.idl defines

web_enumeration! {
    /// `enum Urgency`
    pub enum Urgency {
        High = "high",
        Low = "low",
        Auto = "auto",
    }
}
