//! What a command costs, with all processes that it started.

use crate::log::Log;
use anyhow::{Context, Result, bail};
use std::process::Command;
use std::time::Instant;
use wait4::Wait4;

#[derive(Clone, Copy, Debug)]
pub struct Cost {
    /// Seconds of processor time, the user's and the system's. Other programs on the machine hardly change it.
    pub processor: f64,
    /// Seconds that went by.
    pub wall: f64,
    /// Bytes of memory, of the largest process.
    pub peak: f64,
}

impl Cost {
    /// Runs a command to its end.
    ///
    /// # Errors
    ///
    /// The command cannot be started, or fails.
    pub fn of(command: &mut Command, log: &Log) -> Result<Cost> {
        let start = Instant::now();
        let child = log.spawn(command)?;
        let ended = child.wait4().with_context(|| format!("cannot wait for `{}`", crate::log::shown(command)))?;
        let wall = start.elapsed().as_secs_f64();
        if !ended.status.success() {
            bail!("`{}` failed: {}", crate::log::shown(command), ended.status);
        }
        let processor = (ended.rusage.utime + ended.rusage.stime).as_secs_f64();
        Ok(Cost { processor, wall, peak: ended.rusage.maxrss as f64 })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::progress::Progress;

    fn cost(name: &str, script: &str) -> Result<Cost> {
        let progress = Progress::hidden();
        let path = std::env::temp_dir().join(format!("xtask-{}-cost-{name}.log", std::process::id()));
        let cost = Cost::of(Command::new("/bin/sh").args(["-c", script]), &Log::create(path.clone(), &progress)?);
        let _ = std::fs::remove_file(path);
        cost
    }

    #[test]
    fn a_command_costs_what_its_children_cost() {
        let loops = "i=0; while [ $i -lt 20000 ]; do i=$((i + 1)); done";
        let nothing = cost("nothing", "true").unwrap();
        let child = cost("child", &format!("/bin/sh -c '{loops}'; true")).unwrap();
        assert!(child.processor > nothing.processor, "{child:?} {nothing:?}");
        assert!(child.peak > 100_000.0, "{child:?}");
    }

    #[test]
    fn a_failing_command_has_no_cost() {
        assert!(cost("fails", "exit 3").unwrap_err().to_string().contains("failed"));
    }
}
