//! The names that cargo allows a package to have.

use std::path::Path;

use crate::diagnostics::Diagnostic;
use crate::names::is_keyword;

/// Names of crates that come with Rust, or that cargo needs itself.
const TAKEN: [&str; 7] = ["alloc", "build", "core", "deps", "proc_macro", "std", "test"];

/// The name in code: `my-bindings` => `my_bindings`
pub fn crate_name(package: &str) -> String {
    package.replace('-', "_")
}

/// # Errors
///
/// If cargo would refuse the name, or Rust the crate's.
pub fn check(name: &str) -> Result<(), Diagnostic> {
    let is_allowed = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let why = match () {
        () if name.is_empty() => "it is empty".to_owned(),
        () if name.len() > 64 => "it is longer than 64 characters".to_owned(),
        () if !name.starts_with(|first: char| first.is_ascii_alphabetic()) => {
            "it does not begin with a letter".to_owned()
        }
        () => match name.chars().find(|c| !is_allowed(*c)) {
            Some(c) => format!("it has `{}` in it", c.escape_debug()),
            None if is_keyword(&crate_name(name)) => "it is a keyword of Rust".to_owned(),
            None if TAKEN.contains(&crate_name(name).as_str()) => "Rust or cargo has a crate of this name".to_owned(),
            None => return Ok(()),
        },
    };
    Err(Diagnostic::new(format!("`{}` is no name for a package: {why}", name.escape_debug()))
        .help("give one of letters, digits, `-` and `_` with --name, such as `my-bindings`"))
}

/// The name of a package that is to be in this folder, if nothing else names it.
///
/// # Errors
///
/// If the folder has no such name.
pub fn of_folder(folder: &Path) -> Result<String, Diagnostic> {
    let folder = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
    check(&name).map(|()| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cargo_refuses_is_refused() {
        for good in ["a", "my-bindings", "my_bindings2", "Web"] {
            assert_eq!(check(good), Ok(()), "{good}");
        }
        for (bad, why) in [
            ("", "it is empty"),
            ("1a", "does not begin with a letter"),
            ("-a", "does not begin with a letter"),
            ("my bindings", "it has ` ` in it"),
            ("a/b", "it has `/` in it"),
            ("größe", "it has `ö` in it"),
            ("fn", "a keyword"),
            ("self", "a keyword"),
            ("core", "a crate of this name"),
            ("proc-macro", "a crate of this name"),
            (&"a".repeat(65), "longer than 64"),
        ] {
            let message = check(bad).expect_err("an error").message;
            assert!(message.contains(why), "{bad}: {message}");
        }
    }
}
