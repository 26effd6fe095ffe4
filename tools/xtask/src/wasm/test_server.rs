//! The HTTP server that the wasm tests talk to, `tests/browser/server.mjs` in Node. It ends when its value is dropped.

use crate::tools::node::Node;
use crate::workspace::Workspace;
use anyhow::{Context, Result, bail};
use std::io::{BufRead, BufReader};
use std::process::{Child, Stdio};

pub struct TestServer {
    process: Child,
    /// `127.0.0.1:PORT`
    address: String,
}

impl TestServer {
    pub fn start(workspace: &Workspace, node: &Node) -> Result<Self> {
        let mut process = workspace
            .command(&node.path)
            .arg(workspace.path("tests/browser/server.mjs"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .context("cannot start the test server")?;
        let mut line = String::new();
        if let Some(output) = process.stdout.take() {
            BufReader::new(output).read_line(&mut line).context("the test server does not answer")?;
        }
        match line.trim().strip_prefix("http://") {
            Some(address) => Ok(TestServer { process, address: address.to_owned() }),
            None => {
                let _ = process.kill();
                bail!("the test server (tests/browser/server.mjs) ended before it printed its address")
            }
        }
    }

    pub fn address(&self) -> &str {
        &self.address
    }

    pub fn origin(&self) -> String {
        format!("http://{}", self.address)
    }
}

impl Drop for TestServer {
    fn drop(&mut self) {
        // The server writes nothing, so it may be killed at any moment.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
