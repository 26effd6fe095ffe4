use super::*;

#[test]
fn without_overlays_a_file_is_an_area() {
    let (model, overlays, errors) = read(&[]);
    assert_eq!(errors, Vec::<String>::new());
    // Two areas, and five features that are none.
    assert_eq!(overlays.areas.features(&model), 7);
    let areas = [0, 1].map(|index| overlays.areas.get(AreaId(index)));
    let areas = areas.map(|area| (area.name.as_str(), area.description.as_str()));
    // `storage-2` is a later level of `storage`; `webidl` is the prelude.
    assert_eq!(
        areas,
        [
            ("storage", "The Storage"),
            ("webidl", "What the Web IDL standard itself defines, as far as other features need it")
        ]
    );
    assert!(!overlays.compat.knows(overlays.crates.own()));
}

#[test]
fn a_member_is_in_the_area_of_its_text() {
    let areas = "[areas.base]\ndescription = \"b\"\nfiles = [\"storage\"]\n[areas.later]\ndescription = \"l\"\nfiles = [\"storage-2\"]\n";
    let expected = |pairs: &[(&str, &str)]| -> Vec<(String, String)> {
        pairs.iter().map(|(member, area)| ((*member).to_owned(), (*area).to_owned())).collect()
    };
    assert_eq!(
        member_areas(&[("areas.toml", areas)], "Storage"),
        expected(&[
            ("constructor", "base"),
            ("setItem", "base"),
            ("onstorage", "base"),
            ("size", "later"),
            ("mixed", "base"),
            ("late", "later"),
        ])
    );
    // The mixin is the base's, the `includes` statement is not.
    assert_eq!(member_areas(&[("areas.toml", areas)], "Other"), expected(&[("mixed", "later"), ("late", "later")]));
}

#[test]
fn cut_out_of_a_file() {
    let areas = "[areas.cut]\ndescription = \"c\"\ndefinitions = [\"storage:Storage.setItem\", \"storage-2:Storage\", \"storage:Storage includes M\", \"storage:Event\"]\n";
    let found = member_areas(&[("areas.toml", areas)], "Storage");
    let cut: Vec<_> = found.iter().filter(|(_, area)| area == "cut").map(|(member, _)| member.as_str()).collect();
    assert_eq!(cut, ["setItem", "size", "mixed", "late"]);
    let (model, overlays, _) = read(&[("areas.toml", areas)]);
    let event = model.find("Event").map(|id| model.get(id));
    let area = event.map(|event| overlays.areas.area_of_definition(&event.name, &event.origin));
    assert_eq!(area.map(|area| overlays.areas.get(area).name.as_str()), Some("cut"));
}

#[test]
fn areas_wrong() {
    let area = |lines: &str| format!("[areas.a]\ndescription = \"d\"\n{lines}");
    for (text, expected) in [
        (area("files = [\"nope\"]"), "stale overlay entry: there is no file `nope.idl` @ \"nope\""),
        (area("definitions = [\"nope:A\"]"), "stale overlay entry: there is no file `nope.idl` @ \"nope:A\""),
        (
            area("definitions = [\"storage:Nope\"]"),
            "stale overlay entry: `storage.idl` does not define `Nope`, nor a partial of it @ \"storage:Nope\"",
        ),
        (
            area("definitions = [\"storage-2:Storage.setItem\"]"),
            "stale overlay entry: `Storage` has no `setItem` in `storage-2.idl` @ \"storage-2:Storage.setItem\"",
        ),
        (
            area("definitions = [\"storage:Other includes M\"]"),
            "stale overlay entry: `storage.idl` does not say `Other includes M;` @ \"storage:Other includes M\"",
        ),
        (area("definitions = [\"Storage\"]"), "`Storage` names no file @ \"Storage\""),
        (area("files = [\"storage\", \"storage\"]"), "`storage` is in two areas @ \"storage\""),
        (
            area("definitions = [\"storage:Event\", \"storage:Event\"]"),
            "`storage:Event` is in two areas @ \"storage:Event\"",
        ),
        (area(""), "the area `a` has nothing in it @ a"),
        (area("files = \"storage\""), "`files` must be an array of strings, and is a string @ \"storage\""),
        (area("files = [\"storage\"]\nfile = []"), "unknown key `file` @ file"),
        ("[areas.a]\nfiles = [\"storage\"]".to_owned(), "`description` is missing @ a"),
        ("[areas.A]\ndescription = \"d\"\nfiles = [\"storage\"]".to_owned(), "`A` is not the name of a feature @ A"),
        (
            "[areas.std]\ndescription = \"d\"\nfiles = [\"storage\"]".to_owned(),
            "`std` is a feature already, which every crate has @ std",
        ),
        ("[area.a]\n".to_owned(), "unknown key `area` @ area"),
    ] {
        assert_eq!(errors("areas.toml", &text).first().map(String::as_str), Some(expected), "{text}");
    }
    assert!(errors("areas.toml", "[areas").first().is_some_and(|error| error.starts_with("not TOML: ")));
}

#[test]
fn too_many_areas() {
    let names: Vec<String> = (0..296).map(|index| format!("n{index}.idl")).collect();
    for (count, refused) in [(295, false), (296, true)] {
        let texts = names.iter().take(count).enumerate();
        let texts: Vec<_> = texts.map(|(index, name)| (name.as_str(), format!("interface I{index} {{ }};"))).collect();
        let sources = Sources::from_texts(texts.iter().map(|(name, text)| (*name, text.as_str())));
        let mut diagnostics = Diagnostics::default();
        let (model, lost) = merge::merge(syntax::parse(&sources, &mut diagnostics), &mut diagnostics);
        let Ok(model) = resolve::resolve(model, &lost, &mut diagnostics) else { panic!("{diagnostics:?}") };
        let areas = Areas::read(&sources, &model, &Published::default(), &mut diagnostics);
        let messages: Vec<_> = diagnostics.errors().iter().map(|diagnostic| diagnostic.message.as_str()).collect();
        let expected = ["301 features are too many: crates.io admits 300 in a new crate"];
        assert_eq!(messages, if refused { &expected[..] } else { &[] });
        assert!(diagnostics.errors().iter().all(|diagnostic| diagnostic.mendable));
        // A lenient run goes on: `n0` and `n1`, `n10` and `n100`, … share an area.
        assert_eq!(areas.features(&model), if refused { 148 + 5 } else { 295 + 5 });
        let area_of = |name: &str| {
            let definition = model.get(model.find(name).unwrap_or_else(|| panic!("{name}")));
            areas.get(areas.area_of_definition(name, &definition.origin)).clone()
        };
        let (first, second) = (area_of("I0"), area_of("I1"));
        assert_eq!(first == second, refused);
        assert_eq!(first.name, "n0");
        assert_eq!(first.description, if refused { "What n0 to n1 have" } else { "What n0.idl defines" });
    }
}

/// Later stages keep sets of areas as bits, and have bits for those only that are features.
#[test]
fn areas_with_nothing_in_them_come_last() {
    let names: Vec<String> = (0..400).map(|index| format!("a{index:03}.idl")).collect();
    let texts = names.iter().map(|name| (name.as_str(), ""));
    let sources = Sources::from_texts(texts.chain([("b.idl", "interface B { };"), ("c.idl", "interface C { };")]));
    let mut diagnostics = Diagnostics::default();
    let (model, lost) = merge::merge(syntax::parse(&sources, &mut diagnostics), &mut diagnostics);
    let model = resolve::resolve(model, &lost, &mut diagnostics).expect("no errors");
    let areas = Areas::read(&sources, &model, &Published::default(), &mut diagnostics);
    assert_eq!(diagnostics.check(), Ok(()));
    let area = |name| {
        let definition = model.get(model.find(name).expect("defined"));
        areas.area_of_definition(name, &definition.origin)
    };
    assert_eq!([area("B"), area("C")], [AreaId(0), AreaId(1)]);
    assert_eq!([0, 1, 2].map(|index| areas.get(AreaId(index)).name.as_str()), ["b", "c", "a000"]);
}

#[test]
fn new_areas_share_one_where_they_would_be_too_many() {
    let files = |count: usize| -> Vec<(String, String)> {
        (0..count).map(|n| (format!("file-x{n}.idl"), format!("interface I{n} {{ }};"))).collect()
    };
    let header = "path\tkind\tclass\tmember\tfeature\tstate\tverdict\tsince\tsignature\twebidl\n";
    let row = |n: usize| format!("I{n}\ttype\tI{n}\t-\tfile-x{n}\tstable\t-\t0.1.0\t-\tinterface I{n}\n");
    let areas = |count: usize, record: String| {
        let mut texts = files(count);
        texts.push(("published.tsv".to_owned(), record));
        let sources = Sources::from_texts(texts.iter().map(|(name, text)| (name.as_str(), text.as_str())));
        let mut diagnostics = Diagnostics::default();
        let (model, lost) = merge::merge(syntax::parse(&sources, &mut diagnostics), &mut diagnostics);
        let model = resolve::resolve(model, &lost, &mut diagnostics).expect("no errors");
        let published = published::read(&sources, &mut diagnostics);
        let areas = Areas::read(&sources, &model, &published, &mut diagnostics);
        let area = |n: usize| {
            let id = model.find(&format!("I{n}")).expect("it is there");
            let definition = model.get(id);
            areas.get(areas.area_of_definition(&definition.name, &definition.origin)).name.clone()
        };
        let names = [0, 289, count - 1].map(area);
        (areas.features(&model), names, diagnostics.errors().len())
    };
    let record: String = std::iter::once(header.to_owned()).chain((0..290).map(row)).collect();
    // Those that are published stay, and the others have room.
    assert_eq!(areas(294, record.clone()).1, ["file-x0", "file-x289", "file-x293"]);
    let (features, names, errors) = areas(320, record);
    assert_eq!((names, errors), (["file-x0", "file-x289", "more"].map(str::to_owned), 0));
    assert!(features <= 300, "{features}");
    // Nothing has been published: somebody has to draw areas.
    assert_eq!(areas(320, header.to_owned()).2, 1);
}
