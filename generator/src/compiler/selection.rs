//! What the compiler is to check: a crate, its own features, a target.

use std::path::PathBuf;

use crate::problem::Problem;
use crate::project::{self, Project};

/// The crates of web pages are built for it.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// The crate, and how it is built.
#[derive(Clone, Debug)]
pub struct Selection {
    pub manifest_path: Option<PathBuf>,
    /// A member of the workspace.
    pub package: Option<String>,
    pub target: String,
    /// The crate's own features.
    pub features: Vec<String>,
    pub all_features: bool,
    pub no_default_features: bool,
    /// Its tests, examples and benches too.
    pub all_targets: bool,
    /// Where cargo builds, if not where it builds the crate.
    pub target_folder: Option<PathBuf>,
}

impl Selection {
    /// The options of cargo that say which of the crate's own features are on.
    pub fn feature_options(&self) -> Vec<String> {
        let mut options = Vec::new();
        if !self.features.is_empty() {
            options.push(format!("--features={}", self.features.join(",")));
        }
        options.extend(self.all_features.then(|| "--all-features".to_owned()));
        options.extend(self.no_default_features.then(|| "--no-default-features".to_owned()));
        options
    }

    /// The crate as cargo knows it, with these features and for this target.
    pub fn project(&self) -> Result<Project, Problem> {
        let mut options = self.feature_options();
        options.push(format!("--filter-platform={}", self.target));
        project::crate_with(self.manifest_path.as_deref(), options)
    }
}
