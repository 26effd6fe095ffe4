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

/// A union of each kind, whose members are types of web-bindings and the crate's own.
const UNIONS: &str = r#"
[Exposed=Window] interface Bead : EventTarget { constructor(BeadInit init); attribute double x; attribute double y; };
[Exposed=Window] interface Pearl : Bead { };
[Exposed=Window] interface Necklace { iterable<Bead>; Place place(); };
dictionary Place { double x; double y; };
dictionary BeadInit { double x; double y; };
enum Colour { "red", "blue" };
callback Threader = undefined (Bead bead);
dictionary Stop { required double offset; };
dictionary Gradient { required sequence<(Stop or DOMString)> stops; };
typedef (DOMString or Gradient) Paint;
dictionary Order {
  (DOMString or sequence<DOMString>) names;
  (Paint or sequence<Paint>) paint;
  (Stop or sequence<(Stop or sequence<double>)>) data;
  (Element or sequence<Element>) elements;
  (NodeList or sequence<Node>) nodes;
  (Necklace or sequence<Bead>) beads;
  (Bead or DOMString or sequence<DOMString>) one;
  (Float32Array or DOMString) weights;
  (Float32Array or sequence<float>) more;
  (BufferSource or DOMString) picture;
  (ArrayBuffer or Bead) mould;
  (ArrayBuffer or DOMString) bytes;
  (object or DOMString) anything;
  (Threader or Bead or DOMString) threader;
  (boolean or record<DOMString, (Bead or double)>) named;
  (Colour or double or Blob or URLSearchParams)? rest;
};
[Exposed=Window] interface Shop { undefined order(Order order, (Bead or Element or DOMString) at); };
"#;

const UNIONS_PROGRAM: &str = r#"
use unions::{Bead, Gradient, Necklace, Order, Paint, Pearl, Shop, Stop, StopOrNumberSequence};
use web_bindings::{Array, Callback, Element, Exception, Float32Array, JsString};

pub fn f(shop: &Shop, pearl: &Pearl, necklace: &Necklace, element: &Element, text: &JsString) -> Result<(), Exception> {
    let order = Order::new();
    let bead: &Bead = pearl;
    order.set_names("one").set_names(text).set_names(["one", "two"]).set_names(&vec![String::new()]);
    order.set_paint("red").set_paint(&Gradient::new(["red"])).set_paint([Paint::from("red")]);
    order.set_data(&Stop::new(1.0)).set_data([StopOrNumberSequence::from([1.0])]).set_data([&Stop::new(1.0)]);
    order.set_elements(element).set_elements([element]).set_elements(&Array::<Element>::new());
    order.set_beads(necklace).set_beads([bead]).set_one(bead).set_one(pearl).set_one("bead").set_one(["bead"]);
    order.set_weights(&[1.0_f32]).set_weights(vec![1.0_f32]).set_weights("heavy").set_weights(&Float32Array::from([1.0].as_slice()));
    order.set_picture(&[1_u8]).set_picture([1.5_f64]).set_picture("picture").set_mould(&[1_u8]).set_mould(pearl);
    order.set_bytes(&[1_u8][..]).set_bytes("bytes").set_anything(element).set_anything("text");
    order.set_threader(&Callback::new(|_: Bead| {})).set_threader(bead).set_rest(Some(1.5.into()));
    shop.order(&order, element)?;
    shop.order(&order, pearl)
}
"#;

/// What implements a trait of web-bindings, Rust cannot tell in another crate.
#[test]
fn unions_of_each_kind_compile() {
    let folder = scratch("on-unions");
    write(&folder.join("unions.idl"), UNIONS);
    generate(&folder, &["--webidls", "unions.idl", "--on", &web_bindings(), "--out", "unions"]).done();
    let tables = format!(
        "[dependencies]\nunions = {{ path = \"../unions\", features = [\"unions\"] }}\nweb-bindings = {{ path = {:?} }}\n[workspace]\n",
        web_bindings()
    );
    crate_in(&folder.join("app"), "app", &tables, UNIONS_PROGRAM);
    check(&folder.join("app"));
}

/// The crates of `tests/own`, which `cargo xtask test` calls.
#[test]
fn the_committed_crates_on_web_bindings_are_what_the_generator_gives() {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the generator is in the workspace");
    let folders = fs::read_dir(workspace.join("tests/own")).expect("the folder is there");
    let names = folders.map(|folder| folder.expect("it can be read").file_name().to_string_lossy().into_owned());
    let apis: Vec<String> =
        names.filter(|name| workspace.join("tests/own").join(name).join("bindings").exists()).collect();
    assert_eq!(apis.len(), 5);
    for api in apis {
        let own = format!("tests/own/{api}");
        let (idl, out, name) = (format!("{own}/{api}.idl"), format!("{own}/bindings"), format!("{api}-bindings"));
        let arguments = ["--webidls", &idl, "--on", "generated-crate", "--out", &out, "--name", &name, "--check"];
        generate(workspace, &arguments).done();
    }
}

/// A release changes both: else no crate on web-bindings would compile.
#[test]
fn the_runtime_has_the_version_of_the_generator() {
    let path = Path::new(&web_bindings()).join("src/runtime/built_on.rs");
    let text = fs::read_to_string(path).expect("the runtime is there");
    let versions: Vec<&str> = text.lines().filter_map(|line| line.trim().strip_suffix(" => {")).collect();
    assert_eq!(versions, [format!("({:?})", env!("CARGO_PKG_VERSION")).as_str(), "($version:literal)"]);
}
