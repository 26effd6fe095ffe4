//! Chromium with its chromedriver.

use crate::log::Log;
use crate::tools::apt;
use crate::workspace::Workspace;
use anyhow::{Context, Result, bail};
use std::path::PathBuf;

const BROWSERS: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const HOW_TO_INSTALL: &str = "install Chromium (or Chrome) and the chromedriver of the same version, and put both on \
    the PATH; on Debian: `apt-get install chromium chromium-driver fonts-liberation`";

pub struct Chromium {
    pub browser: PathBuf,
    pub chromedriver: PathBuf,
}

impl Chromium {
    pub fn find_or_install(workspace: &Workspace, log: &Log) -> Result<Self> {
        if let Some(found) = Self::find() {
            return Ok(found);
        }
        if !apt::is_there() {
            bail!("Chromium or chromedriver is missing: {HOW_TO_INSTALL}");
        }
        log.progress.at("installing Debian's chromium and chromium-driver");
        // Chromium cannot lay out text without a font, and the packages that are only recommended are not installed.
        apt::install(workspace, &["chromium", "chromium-driver", "fonts-liberation"], log)
            .with_context(|| format!("Chromium or chromedriver is missing: {HOW_TO_INSTALL}"))?;
        Self::find().with_context(|| format!("the packages are installed, but not on the PATH: {HOW_TO_INSTALL}"))
    }

    fn find() -> Option<Self> {
        let browser = BROWSERS.iter().find_map(|name| which::which(name).ok())?;
        Some(Chromium { browser, chromedriver: which::which("chromedriver").ok()? })
    }

    /// Writes the capabilities of a session: those of `tests/browser/webdriver.json`, this browser, and the address of the
    /// test server, which pages reach under a fixed name.
    pub fn write_webdriver_json(&self, workspace: &Workspace, test_server: Option<&str>) -> Result<PathBuf> {
        let source = workspace.path("tests/browser/webdriver.json");
        let text = std::fs::read_to_string(&source).with_context(|| format!("cannot read {}", source.display()))?;
        let browser = self.browser.to_string_lossy();
        let written = capabilities(&text, &browser, test_server).with_context(|| format!("in {}", source.display()))?;
        let path = workspace.target.join("webdriver.json");
        std::fs::write(&path, written).with_context(|| format!("cannot write {}", path.display()))?;
        Ok(path)
    }
}

/// The host name under which the wasm tests in a browser find the test server.
const TEST_SERVER: &str = "test-server.localhost";

fn capabilities(text: &str, browser: &str, test_server: Option<&str>) -> Result<String> {
    let mut capabilities: serde_json::Value = serde_json::from_str(text).context("not JSON")?;
    let options = &mut capabilities["goog:chromeOptions"];
    options["binary"] = browser.into();
    let args = options["args"].as_array_mut().context("goog:chromeOptions.args is not an array")?;
    if let Some(address) = test_server {
        args.push(format!("--host-resolver-rules=MAP {TEST_SERVER}:80 {address}").into());
    }
    Ok(capabilities.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_session_gets_the_browser_and_the_test_server() {
        let written = capabilities(
            r#"{"goog:chromeOptions":{"args":["--headless"]}}"#,
            "/usr/bin/chromium",
            Some("127.0.0.1:4000"),
        )
        .unwrap();
        let value: serde_json::Value = serde_json::from_str(&written).unwrap();
        assert_eq!(value["goog:chromeOptions"]["binary"], "/usr/bin/chromium");
        assert_eq!(
            value["goog:chromeOptions"]["args"][1],
            "--host-resolver-rules=MAP test-server.localhost:80 127.0.0.1:4000"
        );
    }

    #[test]
    fn a_file_without_arguments_is_an_error() {
        assert!(capabilities("{}", "chromium", None).is_err());
    }
}
