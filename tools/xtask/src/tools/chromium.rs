//! Chromium with its chromedriver.

use crate::log::Log;
use crate::tools::apt;
use crate::tools::browser::{Browser, TEST_SERVER, set_session, write_capabilities};
use crate::workspace::Workspace;
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::path::PathBuf;
use std::process::Command;

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
}

impl Browser for Chromium {
    fn apply(&self, workspace: &Workspace, test_server: Option<&str>, command: &mut Command) -> Result<()> {
        let capabilities = write_capabilities(workspace, "webdriver-chromium.json", |capabilities| {
            complete(capabilities, &self.browser.to_string_lossy(), test_server)
        })?;
        set_session(command, &self.chromedriver, &capabilities);
        // The test runner would take geckodriver, where both are named.
        command.env("CHROMEDRIVER", &self.chromedriver).env_remove("GECKODRIVER");
        Ok(())
    }
}

fn complete(capabilities: &mut Value, browser: &str, test_server: Option<&str>) -> Result<()> {
    let options = &mut capabilities["goog:chromeOptions"];
    options["binary"] = browser.into();
    let args = options["args"].as_array_mut().context("goog:chromeOptions.args is not an array")?;
    if let Some(address) = test_server {
        args.push(format!("--host-resolver-rules=MAP {TEST_SERVER}:80 {address}").into());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_session_gets_the_browser_and_the_test_server() {
        let mut value = json!({ "goog:chromeOptions": { "args": ["--headless"] } });
        complete(&mut value, "/usr/bin/chromium", Some("127.0.0.1:4000")).unwrap();
        assert_eq!(value["goog:chromeOptions"]["binary"], "/usr/bin/chromium");
        assert_eq!(
            value["goog:chromeOptions"]["args"][1],
            "--host-resolver-rules=MAP test-server.localhost:80 127.0.0.1:4000"
        );
    }

    #[test]
    fn a_file_without_arguments_is_an_error() {
        assert!(complete(&mut json!({}), "chromium", None).is_err());
    }
}
