//! The program as cargo's `RUSTC_WRAPPER`: it compiles web-bindings with the features that are tried, whatever the manifest
//! says. So no manifest has to be changed to try a list.

use std::ffi::OsString;
use std::path::Path;
use std::process::{Command, ExitCode};

/// The features to try, with commas between. Where it is set, the program is the wrapper.
pub const TRIED: &str = "WEB_BINDGEN_TRIED";
/// The features about which `TRIED` decides.
pub const DECIDED: &str = "WEB_BINDGEN_DECIDED";
/// The folder of the web-bindings that is meant.
pub const FOLDER: &str = "WEB_BINDGEN_FOLDER";

/// Runs the compiler, if cargo has called the program for that.
pub fn run() -> Option<ExitCode> {
    let tried = std::env::var(TRIED).ok()?;
    let mut arguments = std::env::args_os().skip(1);
    let compiler = arguments.next()?;
    let arguments: Vec<OsString> = arguments.collect();
    let arguments = match is_web_bindings(&arguments) {
        true => with_features(arguments, &list(&std::env::var(DECIDED).unwrap_or_default()), &list(&tried)),
        false => arguments,
    };
    let status = Command::new(&compiler).args(arguments).status();
    Some(match status {
        Ok(status) => ExitCode::from(status.code().and_then(|code| u8::try_from(code).ok()).unwrap_or(1)),
        Err(error) => {
            eprintln!("error: cannot run {}: {error}", compiler.display());
            ExitCode::FAILURE
        }
    })
}

fn is_web_bindings(arguments: &[OsString]) -> bool {
    let is_crate =
        arguments.iter().zip(arguments.iter().skip(1)).any(|(a, b)| a == "--crate-name" && b == "web_bindings");
    let folder = std::env::var_os("CARGO_MANIFEST_DIR");
    let meant = std::env::var_os(FOLDER);
    is_crate && folder.zip(meant).is_some_and(|(folder, meant)| Path::new(&folder) == Path::new(&meant))
}

fn list(text: &str) -> Vec<String> {
    text.split(',').filter(|name| !name.is_empty()).map(str::to_owned).collect()
}

/// Without cargo's own `--cfg feature="x"` of the decided features, and with those that are tried.
fn with_features(arguments: Vec<OsString>, decided: &[String], tried: &[String]) -> Vec<OsString> {
    let cfg = |name: &String| OsString::from(format!("feature=\"{name}\""));
    let decided: Vec<OsString> = decided.iter().map(cfg).collect();
    let mut kept = Vec::with_capacity(arguments.len());
    let mut rest = arguments.into_iter().peekable();
    while let Some(argument) = rest.next() {
        if argument == "--cfg" && rest.peek().is_some_and(|value| decided.contains(value)) {
            rest.next();
        } else {
            kept.push(argument);
        }
    }
    kept.extend(tried.iter().flat_map(|name| [OsString::from("--cfg"), cfg(name)]));
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_decided_features_are_replaced() {
        let owned = |words: &[&str]| words.iter().map(OsString::from).collect::<Vec<_>>();
        let given = owned(&["a.rs", "--cfg", "feature=\"std\"", "--cfg", "feature=\"dom\"", "--cfg", "docsrs"]);
        let made = with_features(given, &list("dom,fetch"), &list("fetch"));
        assert_eq!(made, owned(&["a.rs", "--cfg", "feature=\"std\"", "--cfg", "docsrs", "--cfg", "feature=\"fetch\""]));
        assert_eq!(list(""), Vec::<String>::new());
    }
}
