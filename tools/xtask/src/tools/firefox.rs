//! Firefox with geckodriver, and a screen in memory: without a screen it has no WebGL.

use crate::log::Log;
use crate::tools::apt;
use crate::tools::browser::{Browser, TEST_SERVER, set_session, write_capabilities};
use crate::tools::geckodriver;
use crate::tools::screen::Screen;
use crate::workspace::Workspace;
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::path::PathBuf;
use std::process::Command;

const BROWSERS: [&str; 2] = ["firefox-esr", "firefox"];
const HOW_TO_INSTALL: &str = "install Firefox and Xvfb, and put both on the PATH; on Debian: `apt-get install firefox-esr \
    xvfb libgl1-mesa-dri fonts-liberation`. `cargo xtask test --without firefox` does without";

pub struct Firefox {
    pub browser: PathBuf,
    pub geckodriver: PathBuf,
    screen: Screen,
}

impl Firefox {
    pub fn find_or_install(workspace: &Workspace, log: &Log) -> Result<Self> {
        let (browser, xvfb) = match find() {
            Some(found) => found,
            None => {
                install(workspace, log)?;
                find().with_context(|| format!("the packages are installed, but not on the PATH: {HOW_TO_INSTALL}"))?
            }
        };
        let geckodriver = geckodriver::find_or_install(workspace, log)?;
        Ok(Firefox { browser, geckodriver, screen: Screen::start(workspace, &xvfb)? })
    }
}

/// Firefox and Xvfb.
fn find() -> Option<(PathBuf, PathBuf)> {
    let browser = BROWSERS.iter().find_map(|name| which::which(name).ok())?;
    Some((browser, which::which("Xvfb").ok()?))
}

fn install(workspace: &Workspace, log: &Log) -> Result<()> {
    if !apt::is_there() {
        bail!("Firefox or Xvfb is missing: {HOW_TO_INSTALL}");
    }
    log.progress.at("installing Debian's firefox-esr, xvfb and Mesa");
    // Mesa draws what WebGL asks for, without a graphics processor.
    apt::install(workspace, &["firefox-esr", "xvfb", "libgl1-mesa-dri", "fonts-liberation"], log)
        .with_context(|| format!("Firefox or Xvfb is missing: {HOW_TO_INSTALL}"))
}

impl Browser for Firefox {
    fn apply(&self, workspace: &Workspace, test_server: Option<&str>, command: &mut Command) -> Result<()> {
        let program = workspace.path("tests/browser/firefox.sh");
        let capabilities = write_capabilities(workspace, "webdriver-firefox.json", |capabilities| {
            complete(capabilities, &program.to_string_lossy(), test_server)
        })?;
        set_session(command, &self.geckodriver, &capabilities);
        command.env("GECKODRIVER", &self.geckodriver);
        command.env("FIREFOX", &self.browser).env("DISPLAY", self.screen.name());
        Ok(())
    }
}

fn complete(capabilities: &mut Value, program: &str, test_server: Option<&str>) -> Result<()> {
    let options = &mut capabilities["moz:firefoxOptions"];
    options["binary"] = program.into();
    let preferences = options["prefs"].as_object_mut().context("moz:firefoxOptions.prefs is not an object")?;
    if let Some(address) = test_server {
        preferences.insert("network.proxy.autoconfig_url".into(), proxy_script(address).into());
    }
    Ok(())
}

/// A proxy auto-configuration that sends what is meant for the test server to its address.
fn proxy_script(address: &str) -> String {
    let script = format!(
        "function FindProxyForURL(url, host) {{ return host === '{TEST_SERVER}' ? 'PROXY {address}' : 'DIRECT'; }}"
    );
    format!("data:text/javascript,{}", script.replace(' ', "%20"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_session_gets_the_browser_and_the_test_server() {
        let mut value = json!({ "moz:firefoxOptions": { "prefs": { "a": 1 } } });
        complete(&mut value, "firefox.sh", Some("127.0.0.1:4000")).unwrap();
        let options = &value["moz:firefoxOptions"];
        assert_eq!((&options["binary"], &options["prefs"]["a"]), (&json!("firefox.sh"), &json!(1)));
        let script = options["prefs"]["network.proxy.autoconfig_url"].as_str().unwrap();
        assert!(script.starts_with("data:text/javascript,function%20FindProxyForURL"), "{script}");
        assert!(script.contains("'test-server.localhost'%20?%20'PROXY%20127.0.0.1:4000'"), "{script}");
    }

    #[test]
    fn a_file_without_preferences_is_an_error() {
        assert!(complete(&mut json!({}), "firefox", None).is_err());
    }
}
