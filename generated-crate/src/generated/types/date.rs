//! Types: Dates and times as JavaScript always had them

web_interface! {
    /// `interface Date`
    ///
    /// Exposed everywhere.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Date) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-date-objects)
    ///
    /// Members are added by the feature `annex-b`.
    pub struct Date: [crate::Object];
    class = "Date";
}
