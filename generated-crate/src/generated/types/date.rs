//! Types: Dates and times as JavaScript always had them

web_interface! {
    /// A moment in milliseconds since the start of 1970 in UTC, read in local time or UTC.
    ///
    /// `interface Date`
    ///
    /// Members are added by the feature `annex-b`.
    ///
    /// Feature `date`. Exposed everywhere. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Date) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-date-objects)
    pub struct Date: [crate::Object];
    class = "Date";
}
