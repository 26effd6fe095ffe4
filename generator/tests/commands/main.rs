//! The commands as processes: what they print, where, and how they end.

mod diff;
mod explain;
mod features;
mod generate;
mod manual;
mod on;
mod port;
mod process;
#[cfg(unix)]
mod registry;
#[cfg(unix)]
mod update;
