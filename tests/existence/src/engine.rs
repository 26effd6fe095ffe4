//! The engines that are asked.

use std::fmt;
use std::str::FromStr;

#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Engine {
    // Before Chromium, which is compared with what is recorded of Firefox.
    Firefox,
    Chromium,
    Node,
}

impl Engine {
    pub const ALL: [Engine; 3] = [Engine::Firefox, Engine::Chromium, Engine::Node];

    /// The script, run by Node, that gets the answers from this engine.
    pub fn script(self) -> &'static str {
        match self {
            Engine::Chromium | Engine::Firefox => "driven.mjs",
            Engine::Node => "node.mjs",
        }
    }
}

impl fmt::Display for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Engine::Chromium => "chromium",
            Engine::Firefox => "firefox",
            Engine::Node => "node",
        })
    }
}

impl FromStr for Engine {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Engine::ALL
            .into_iter()
            .find(|engine| engine.to_string() == text)
            .ok_or_else(|| format!("unknown engine `{text}`: expected chromium, firefox or node"))
    }
}
