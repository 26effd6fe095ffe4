//! A screen in memory, which Xvfb keeps. It is gone when its value is dropped.

use crate::workspace::Workspace;
use anyhow::{Context, Result, bail};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Stdio};

pub struct Screen {
    process: Child,
    /// `:99`
    name: String,
}

impl Screen {
    pub fn start(workspace: &Workspace, xvfb: &Path) -> Result<Self> {
        let mut command = workspace.command(xvfb);
        // Xvfb takes the first number that is free, and writes it to its output when programs can connect.
        command.args(["-displayfd", "1", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"]);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut process = command.spawn().with_context(|| format!("cannot start {}", xvfb.display()))?;
        let mut number = String::new();
        if let Some(output) = process.stdout.take() {
            BufReader::new(output).read_line(&mut number).context("Xvfb does not answer")?;
        }
        if number.trim().is_empty() {
            let _ = process.kill();
            bail!("{} ended before its screen was there", xvfb.display());
        }
        Ok(Screen { process, name: format!(":{}", number.trim()) })
    }

    pub fn name(&self) -> &str {
        &self.name
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
