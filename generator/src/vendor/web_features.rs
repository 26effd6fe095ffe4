//! web-features' knowledge of the keys of browser-compat-data: their Baseline status, and why some are discouraged.

use crate::vendor::packages::Packages;
use crate::vendor::record::Baseline;
use anyhow::{Context, Result};
use serde::Deserialize;
use std::collections::BTreeMap;

/// By key of browser-compat-data (`api.Element.tagName`).
#[derive(Default)]
pub struct Index {
    baseline: BTreeMap<String, Baseline>,
    /// The discouraged feature of a key.
    feature: BTreeMap<String, String>,
    pub discouraged: Vec<Discouraged>,
}

/// A feature that specifications advise against.
pub struct Discouraged {
    pub feature: String,
    pub reason: String,
    /// The features that take its place, by their names.
    pub alternatives: Vec<String>,
}

#[derive(Deserialize)]
struct Data {
    features: BTreeMap<String, Feature>,
}

/// A feature that was moved or split has no status, and points at others.
#[derive(Deserialize)]
struct Feature {
    name: Option<String>,
    status: Option<FeatureStatus>,
    discouraged: Option<Advice>,
    #[serde(default)]
    compat_features: Vec<String>,
}

#[derive(Deserialize)]
struct Advice {
    reason: String,
    #[serde(default)]
    alternatives: Vec<String>,
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
        let Data { features } = serde_json::from_str(text)?;
        let name =
            |id: &String| features.get(id).and_then(|feature| feature.name.clone()).unwrap_or_else(|| id.clone());
        let mut index = Index::default();
        for (id, feature) in &features {
            let statuses = feature.status.iter().flat_map(|status| &status.by_compat_key);
            index.baseline.extend(statuses.map(|(key, status)| (key.clone(), status.baseline())));
            let Some(Advice { reason, alternatives }) = &feature.discouraged else { continue };
            index.feature.extend(feature.compat_features.iter().map(|key| (key.clone(), id.clone())));
            let (reason, alternatives) = (reason.clone(), alternatives.iter().map(name).collect());
            index.discouraged.push(Discouraged { feature: id.clone(), reason, alternatives });
        }
        Ok(index)
    }

    pub fn baseline(&self, key: &str) -> Baseline {
        self.baseline.get(key).cloned().unwrap_or_default()
    }

    /// The discouraged feature that has the key.
    pub fn discouraged_feature(&self, key: &str) -> Option<&str> {
        self.feature.get(key).map(String::as_str)
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
        assert_eq!(index.baseline("api.A").to_string(), "high:2018-01");
        assert_eq!(index.baseline("api.A.b").to_string(), "no");
        assert_eq!(index.baseline("api.A.c").to_string(), "low:≤2024-04");
        assert_eq!(index.baseline("api.other").to_string(), "-");
    }

    #[test]
    fn alternatives_are_named_as_people_know_them() {
        let text = r#"{"features": {
            "old": {"name": "Old API", "compat_features": ["api.A.x"],
                "discouraged": {"according_to": [], "reason": "It is slow.", "alternatives": ["new", "gone"]}},
            "new": {"name": "New API"}}}"#;
        let index = Index::parse(text).unwrap();
        assert_eq!(index.discouraged_feature("api.A.x"), Some("old"));
        assert_eq!(index.discouraged_feature("api.A"), None);
        assert_eq!(index.discouraged[0].reason, "It is slow.");
        assert_eq!(index.discouraged[0].alternatives, ["New API", "gone"]);
    }
}
