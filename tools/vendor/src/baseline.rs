//! The Baseline status of each key of browser-compat-data, from web-features.

use crate::packages::Packages;
use crate::record::Baseline;
use anyhow::{Context, Result};
use serde::Deserialize;
use std::collections::BTreeMap;

/// The status of each key of browser-compat-data (`api.Element.tagName`).
#[derive(Default)]
pub struct Index(BTreeMap<String, Baseline>);

#[derive(Deserialize)]
struct Data {
    features: BTreeMap<String, Feature>,
}

/// A feature that was moved or split has no status, and points at others.
#[derive(Deserialize)]
struct Feature {
    status: Option<FeatureStatus>,
}

#[derive(Deserialize)]
struct FeatureStatus {
    /// The statuses of the feature's parts. Its own status is that of the least available part, so it is not read.
    #[serde(default)]
    by_compat_key: BTreeMap<String, Status>,
}

#[derive(Deserialize)]
struct Status {
    /// `"high"`, `"low"` or `false`.
    baseline: serde_json::Value,
    baseline_low_date: Option<String>,
}

impl Index {
    pub fn read(packages: &Packages) -> Result<Self> {
        let text = packages.text("web-features", "data.json")?;
        Self::parse(&text).context("in web-features' data.json")
    }

    pub fn parse(text: &str) -> Result<Self> {
        let data: Data = serde_json::from_str(text)?;
        let statuses = data.features.into_values().filter_map(|feature| feature.status);
        let keys = statuses.flat_map(|status| status.by_compat_key);
        Ok(Index(keys.map(|(key, status)| (key, status.baseline())).collect()))
    }

    pub fn of(&self, key: &str) -> Baseline {
        self.0.get(key).cloned().unwrap_or_default()
    }
}

impl Status {
    fn baseline(&self) -> Baseline {
        let since = self.baseline_low_date.as_deref().map(month).unwrap_or_default();
        match self.baseline.as_str() {
            Some("high") => Baseline::High(since),
            Some("low") => Baseline::Low(since),
            _ => Baseline::No,
        }
    }
}

/// `2018-01-29` => `2018-01`. A date that is only an upper bound keeps its `≤`.
fn month(date: &str) -> String {
    date.rsplit_once('-').map_or(date, |(month, _)| month).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_status_is_that_of_the_key_not_of_the_feature() {
        let text = r#"{"features": {
            "a": {"kind": "feature", "status": {"baseline": false, "by_compat_key": {
                "api.A": {"baseline": "high", "baseline_low_date": "2018-01-29", "baseline_high_date": "2020-07-29"},
                "api.A.b": {"baseline": false},
                "api.A.c": {"baseline": "low", "baseline_low_date": "≤2024-04-18"}}}},
            "moved": {"kind": "moved", "redirect_target": "a"}}}"#;
        let index = Index::parse(text).unwrap();
        assert_eq!(index.of("api.A").to_string(), "high:2018-01");
        assert_eq!(index.of("api.A.b").to_string(), "no");
        assert_eq!(index.of("api.A.c").to_string(), "low:≤2024-04");
        assert_eq!(index.of("api.other").to_string(), "-");
    }
}
