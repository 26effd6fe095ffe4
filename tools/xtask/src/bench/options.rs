//! The options of `cargo xtask bench`.

use super::compile::way::Way;
use super::part::Part;
use clap::Args;

/// Rounds of each call. One takes some 3 ms.
const ROUNDS: usize = 101;

#[derive(Args)]
pub struct Options {
    /// Measure only this part; may be given several times
    #[arg(long, value_enum, value_name = "PART")]
    only: Vec<Part>,
    /// Print the figures as JSON, in seconds, nanoseconds and bytes
    #[arg(long)]
    pub json: bool,
    /// Runs of each compilation, of the generator and of `cargo doc` [default: 3, and 1 of what takes minutes]
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u32).range(1..))]
    pub runs: Option<u32>,
    /// Rounds of each call [default: 101]
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u32).range(1..))]
    rounds: Option<u32>,
    /// Compile only this list of tests/benches/lists.toml; may be given several times
    #[arg(long, value_name = "NAME")]
    pub list: Vec<String>,
    /// Compile only in this way; may be given several times
    #[arg(long, value_enum, value_name = "WAY")]
    way: Vec<Way>,
    /// Measure the size of this program of tests/benches/programs only; may be given several times
    #[arg(long, value_name = "NAME")]
    pub program: Vec<String>,
    /// Measure only the calls whose names contain this text
    #[arg(long, value_name = "TEXT")]
    pub call: Option<String>,
}

impl Options {
    pub fn parts(&self) -> Vec<Part> {
        Part::ALL.into_iter().filter(|part| self.only.is_empty() || self.only.contains(part)).collect()
    }

    pub fn ways(&self) -> Vec<Way> {
        Way::ALL.into_iter().filter(|way| self.way.is_empty() || self.way.contains(way)).collect()
    }

    pub fn rounds(&self) -> usize {
        self.rounds.map_or(ROUNDS, |rounds| rounds as usize)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::Parser;

    #[derive(Parser)]
    struct Cli {
        #[command(flatten)]
        options: Options,
    }

    fn options(arguments: &[&str]) -> Options {
        Cli::try_parse_from(std::iter::once(&"bench").chain(arguments)).unwrap().options
    }

    #[test]
    fn without_only_all_parts_are_measured() {
        assert_eq!(options(&[]).parts(), Part::ALL);
    }

    #[test]
    fn several_parts_are_measured_in_their_order() {
        assert_eq!(options(&["--only", "calls", "--only", "size"]).parts(), [Part::Size, Part::Calls]);
    }

    #[test]
    fn ways_have_the_names_of_cargos_commands() {
        assert_eq!(options(&[]).ways(), Way::ALL);
        assert_eq!(options(&["--way", "wasm32-check"]).ways(), [Way::Wasm32Check]);
        assert_eq!(Way::HostBuild.to_string(), "host build");
    }

    #[test]
    fn no_round_is_no_measurement() {
        assert!(Cli::try_parse_from(["bench", "--rounds", "0"]).is_err());
        assert_eq!(options(&["--rounds", "5"]).rounds(), 5);
    }
}
