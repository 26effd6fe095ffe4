//! The command line of the generator.

fn main() -> std::process::ExitCode {
    web_bindgen::cli::run()
}
