//! Types: What priority.idl defines

enumeration! {
    /// `enum Urgency`
    pub enum Urgency {
        High = "high",
        Low = "low",
        Auto = "auto",
    }
}
