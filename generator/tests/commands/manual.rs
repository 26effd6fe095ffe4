//! The help of each command, its completions and its man page.

use std::fs;

use crate::process::{run, scratch};

const COMMANDS: [&str; 5] = ["generate", "explain", "features", "completions", "man"];

#[test]
fn each_command_helps_with_an_example() {
    let all = run(&["--help"]).done();
    for command in COMMANDS {
        assert!(all.lines().any(|line| line.trim().starts_with(command)), "{all}");
        let help = run(&[command, "--help"]).done();
        let example = help.lines().skip_while(|line| !line.starts_with("Example")).skip(1);
        let called = example.filter(|line| line.contains("web-bindgen")).count();
        assert!(called > 0 && !help.contains('\u{1b}'), "{help}");
    }
}

#[test]
fn completions_know_the_commands() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = run(&["completions", shell]).done();
        let missing: Vec<_> = COMMANDS.iter().filter(|command| !script.contains(**command)).collect();
        assert!(missing.is_empty(), "{shell}: {missing:?}");
    }
    assert_eq!(run(&["completions", "no-such-shell"]).code, Some(2));
}

#[test]
fn the_manual_is_printed_or_written() {
    let page = run(&["man"]).done();
    assert!(page.contains(".TH web-bindgen 1"), "{page}");
    let folder = scratch("man").join("man1");
    let out = folder.to_str().expect("the path is UTF-8");
    assert_eq!(run(&["man", "--out", out]).done(), "");
    for command in COMMANDS {
        let page = fs::read_to_string(folder.join(format!("web-bindgen-{command}.1"))).expect("the page is there");
        assert!(page.contains(&format!(".TH web-bindgen-{command} 1")), "{page}");
    }
    assert!(folder.join("web-bindgen.1").is_file());
    // A file stands where the folder should be.
    let taken = folder.join("web-bindgen.1");
    let run = run(&["man", "--out", taken.to_str().expect("the path is UTF-8")]);
    assert_eq!(run.code, Some(1));
    assert!(run.stderr.starts_with("error: ") && run.stderr.contains("help: "), "{}", run.stderr);
}
