//! `web-bindgen generate --on`: a crate that uses the types of another.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::process::{Run, crate_in, program, scratch, web_bindings, write};

/// A class with events, dictionaries that inherit, unions, and what is added to types of web-bindings.
const KIT: &str = r#"
[Exposed=Window] interface Player : EventTarget {
  constructor(DOMString url, optional PlayerOptions options = {});
  readonly attribute Element element;
  readonly attribute (Element or Track)? current;
  Promise<undefined> play();
  undefined seek((double or DOMString or Element) to);
  undefined each(TrackCallback callback);
  iterable<Track>;
};
[Exposed=Window] interface Track { attribute Kind kind; };
[Exposed=Window] interface Frame : HTMLDivElement { };
enum Kind { "audio", "video" };
callback TrackCallback = undefined (Track track, Response response);
dictionary PlayerOptions { AbortSignal signal; sequence<(Track or DOMString)> list; };
dictionary PlayerEventInit : EventInit { required Track track; };
[Exposed=Window] interface PlayerEvent : Event {
  constructor(DOMString type, PlayerEventInit init);
  readonly attribute Track track;
};
partial interface Navigator { readonly attribute Player player; };
partial namespace console { undefined player(Player player); };
partial dictionary RequestInit { Track track; };
"#;

const EVENTS: &str = "target\tevent\tinterface\tbubbles\thandler\tspec\nPlayer\tended\tPlayerEvent\t-\t-\t-\n";

const PROGRAM: &str = r#"
use kit::{Frame, Kind, NavigatorExt, Player, PlayerEvent, PlayerEventInit, PlayerOptions, RequestInitExt, Track, events};
use web_bindings::{Element, Event, EventTarget, Exception, HtmlDivElement, Navigator, RequestInit, Response};

pub async fn f(player: &Player, frame: Frame, navigator: &Navigator) -> Result<(), Exception> {
    player.listen(events::Ended, |event: PlayerEvent| event.track().set_kind(Kind::Audio)).forget();
    let target: &EventTarget = player;
    for track in player {
        let init = PlayerEventInit::new(&track);
        let event: Event = PlayerEvent::new("ended", init.set_bubbles(true))?.into();
        target.dispatch_event(&event)?;
        RequestInit::new().set_track(&track).set_method("GET");
    }
    let element: Element = player.element();
    player.seek(3.0)?;
    player.seek(&element)?;
    player.each(|track: Track, response: Response| {
        let _ = (track.kind(), response.status());
    })?;
    let _: HtmlDivElement = frame.into();
    kit::console::player(&navigator.player())?;
    PlayerOptions::new().set_list(["a"]);
    player.play().await
}
"#;

fn generate(folder: &Path, arguments: &[&str]) -> Run {
    Run::of(program().arg("generate").args(arguments).current_dir(folder))
}

/// The crate `kit` on web-bindings.
fn kit(folder: &Path) {
    write(&folder.join("kit.idl"), KIT);
    write(&folder.join("overlays/events.tsv"), EVENTS);
    generate(folder, &["--webidls", "kit.idl", "--on", &web_bindings(), "--out", "kit"]).done();
}

#[track_caller]
fn check(folder: &Path) {
    fs::copy(Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock"), folder.join("Cargo.lock"))
        .expect("it is there");
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["check", "--quiet", "--offline"]).current_dir(folder);
    cargo.env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("on"));
    cargo.env("RUSTFLAGS", "--deny warnings");
    let output = cargo.output().expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn types_of_another_crate_are_used() {
    let folder = scratch("on-web-bindings");
    kit(&folder);
    let read = |path: &str| fs::read_to_string(folder.join("kit").join(path)).expect("the file is there");
    let manifest = read("Cargo.toml");
    for feature in ["\"dom\"", "\"events\"", "\"fetch\"", "\"navigator\"", "\"promise\""] {
        assert!(
            manifest.lines().any(|line| line.starts_with("web-bindings = ") && line.contains(feature)),
            "{manifest}"
        );
    }
    // The runtime and the types of web-bindings are not there again.
    assert!(!folder.join("kit/src/runtime").exists());
    let types = read("src/generated/types/kit.rs");
    assert!(types.contains("pub struct Player: [::web_bindings::EventTarget, ::web_bindings::Object];"), "{types}");
    assert!(!types.contains("pub struct Element") && !types.contains("pub struct Event:"), "{types}");
    let tables = format!(
        "[dependencies]\nkit = {{ path = \"../kit\", features = [\"kit\"] }}\nweb-bindings = {{ path = {:?} }}\n[workspace]\n",
        web_bindings()
    );
    crate_in(&folder.join("app"), "app", &tables, PROGRAM);
    check(&folder.join("app"));
    generate(&folder, &["--webidls", "kit.idl", "--on", &web_bindings(), "--out", "kit", "--check"]).done();
}

#[test]
fn a_crate_can_be_built_on_one_that_is_built_on_another() {
    let folder = scratch("on-kit");
    kit(&folder);
    let more = "[Exposed=Window] interface Studio : Player { constructor(); undefined add((Track or Element) what); \
                readonly attribute Kind kind; Promise<Response> save(PlayerOptions options); };";
    write(&folder.join("studio.idl"), more);
    generate(&folder, &["--webidls", "studio.idl", "--on", "kit", "--out", "studio"]).done();
    let types = fs::read_to_string(folder.join("studio/src/generated/types/studio.rs")).expect("it is there");
    let ancestors = "[::kit::Player, ::web_bindings::EventTarget, ::web_bindings::Object]";
    assert!(types.contains(&format!("pub struct Studio: {ancestors};")), "{types}");
    let program = "use studio::Studio;\npub fn f(studio: &Studio, track: &kit::Track) {\n    studio.add(track).ok();\n    \
                   let _ = studio.element().tag_name();\n    let _: kit::Player = studio.clone().into();\n}\n";
    let tables = format!(
        "[dependencies]\nstudio = {{ path = \"../studio\", features = [\"studio\"] }}\nkit = {{ path = \"../kit\", features = \
         [\"kit\"] }}\nweb-bindings = {{ path = {:?} }}\n[workspace]\n",
        web_bindings()
    );
    crate_in(&folder.join("app"), "app", &tables, program);
    check(&folder.join("app"));
}

#[test]
fn features_that_are_no_longer_needed_go_and_a_persons_stay() {
    let folder = scratch("on-features");
    write(&folder.join("a.idl"), "[Exposed=Window] interface A { readonly attribute Response b; };");
    let arguments = ["--webidls", "a.idl", "--on", &web_bindings(), "--out", "a"];
    generate(&folder, &arguments).done();
    let path = folder.join("a/Cargo.toml");
    let manifest = || fs::read_to_string(&path).expect("the manifest is there");
    write(&path, &manifest().replace("features = [\"fetch\"] }", "features = [\"fetch\", \"console\"] }"));
    write(&folder.join("a.idl"), "[Exposed=Window] interface A { readonly attribute Element b; };");
    // What has been published is kept, and so would be what it needs.
    fs::remove_file(folder.join("a/published.tsv")).expect("the record is there");
    generate(&folder, &arguments).done();
    assert!(manifest().contains("features = [\"console\", \"dom\"] }"), "{}", manifest());
    generate(&folder, &[&arguments[..], &["--check"]].concat()).done();
}

#[track_caller]
fn refused(folder: &Path, arguments: &[&str], says: &[&str]) {
    let run = generate(folder, &[arguments, &["--out", "out"]].concat());
    assert_eq!((run.code, run.stdout.as_str()), (Some(1), ""), "{}", run.stderr);
    assert!(run.stderr.contains("1 error; nothing was written"), "{}", run.stderr);
    for part in says.iter().chain(&["= help: "]) {
        assert!(run.stderr.contains(part), "{part} in {}", run.stderr);
    }
    assert!(!folder.join("out").exists());
}

#[test]
fn a_folder_that_is_no_such_crate_is_an_error() {
    let folder = scratch("on-nothing");
    write(&folder.join("a.idl"), "[Exposed=Window] interface A : EventTarget { };");
    let on = |path: &str| -> Vec<String> { ["--webidls", "a.idl", "--on", path].map(str::to_owned).to_vec() };
    let refused = |path: &str, says: &[&str]| {
        let arguments = on(path);
        refused(&folder, &arguments.iter().map(String::as_str).collect::<Vec<_>>(), says);
    };
    refused("nowhere", &["there is no crate in nowhere", "--on names the folder of web-bindings"]);
    crate_in(&folder.join("mine"), "mine", "", "");
    refused("mine", &["mine is the package `mine`, which web-bindgen did not make"]);
    write(&folder.join("broken/Cargo.toml"), "[package\n");
    refused("broken", &["broken/Cargo.toml: ", "--on names"]);
    for (metadata, says) in [
        ("listing = 1\n", "old in old was made by an older version of it, and this is web-bindgen"),
        ("listing = 1\ngenerator = \"99.0.0\"\n", "was made by version 99.0.0, and this is web-bindgen"),
    ] {
        crate_in(&folder.join("old"), "old", &format!("[package.metadata.web-bindgen]\n{metadata}"), "");
        refused("old", &[says, "generate old again with this web-bindgen"]);
    }
    let own = format!("[package.metadata.web-bindgen]\ngenerator = {:?}\n", env!("CARGO_PKG_VERSION"));
    crate_in(&folder.join("half"), "half", &own, "");
    refused("half", &["half lacks its WebIDL"]);
}

#[test]
fn what_both_define_is_an_error() {
    let folder = scratch("on-both");
    let web_bindings = web_bindings();
    let cases: [(&str, &[&str]); 4] = [
        (
            "[Exposed=Window] interface Element { };",
            &["`Element` is a type of web-bindings already", "make it `partial`"],
        ),
        ("partial interface Element { readonly attribute DOMString tagName; };", &["tagName"]),
        (
            "[Exposed=Window] interface A { }; partial dictionary EventInit { required A a; };",
            &["`EventInit` is a type of web-bindings, and can get no required member"],
        ),
        (
            "[Exposed=Window] interface A { }; partial interface Navigator { iterable<A>; };",
            &["`Navigator` is a type of web-bindings, for which this crate can implement no trait of Rust's"],
        ),
    ];
    for (text, says) in cases {
        write(&folder.join("a.idl"), text);
        refused(&folder, &["--webidls", "a.idl", "--on", &web_bindings], says);
    }
    write(&folder.join("a.idl"), "[Exposed=Window] interface A { };");
    let same_name = ["--webidls", "a.idl", "--on", &web_bindings, "--name", "web-bindings"];
    refused(&folder, &same_name, &["`web-bindings` is the name of the crate in"]);
}
