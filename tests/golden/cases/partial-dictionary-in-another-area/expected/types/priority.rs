//! Types: What priority.idl defines

web_enumeration! {
    /// `enum Urgency`
    ///
    /// Feature `priority`.
    pub enum Urgency {
        High = "high",
        Low = "low",
        Auto = "auto",
    }
}
