//! Each overlay: what it says, and each way to get it wrong.

mod areas;

use super::*;
use crate::diagnostics::{FileId, Severity, Span};
use crate::facts::overlays::{Entry, Placed, Purpose, Words};
use crate::findings::Failure;
use crate::merge;
use crate::resolve;
use crate::syntax;

const IDL: &str = "// Source: The Storage (https://example.org/)
    [Exposed=Window] interface EventTarget { };
    interface Storage : EventTarget {
        constructor(any a);
        undefined setItem(DOMString key, optional BufferSource value);
        attribute EventHandler onstorage;
    };
    interface Event { }; interface StorageEvent : Event { }; interface OtherEvent : Event { };
    callback EventHandler = any (Event event);
    enum Mode { \"a b\" };
    interface mixin M { attribute long mixed; };
    Storage includes M;";

const LATER: &str =
    "partial interface mixin M { attribute long late; }; partial interface Storage { attribute long size; };
    interface Other { }; Other includes M;";

fn sources(overlays: &[(&str, &str)]) -> Sources {
    Sources::from_texts([("storage.idl", IDL), ("storage-2.idl", LATER)].iter().chain(overlays).copied())
}

/// The overlays, and the errors as they are shown.
fn read(overlays: &[(&str, &str)]) -> (Model<DefinitionId>, Facts, Vec<String>) {
    let sources = sources(overlays);
    let mut diagnostics = Diagnostics::default();
    let (model, lost) = merge::merge(syntax::parse(&sources, &mut diagnostics), &mut diagnostics);
    let model = resolve::resolve(model, &lost, &mut diagnostics);
    let tables = Tables::read(&sources, &mut diagnostics);
    let Ok(model) = model else { panic!("{}", Failure::new(diagnostics.into_errors(), Severity::Error, sources)) };
    let overlays = Facts::read(&sources, tables, &model, &mut diagnostics);
    let errors = diagnostics.errors().iter().map(|diagnostic| {
        let label = diagnostic.primary.as_ref();
        let text = label.and_then(|label| {
            let file = sources.get(label.span.file);
            file.text.get(label.span.start as usize..label.span.end as usize)
        });
        format!("{} @ {}", diagnostic.message, text.unwrap_or("-"))
    });
    let errors = errors.collect();
    (model, overlays, errors)
}

fn errors(file: &str, text: &str) -> Vec<String> {
    read(&[(file, text)]).2
}

/// The areas of all members of a definition.
fn member_areas(overlays: &[(&str, &str)], definition: &str) -> Vec<(String, String)> {
    let (model, overlays, errors) = read(overlays);
    assert_eq!(errors, Vec::<String>::new());
    let interface = model.find(definition).and_then(|id| model.get(id).as_interface());
    let members = interface.into_iter().flat_map(|interface| &interface.members).map(|member| {
        let area = overlays.areas.area_of_member(definition, &member.origin, Some(member.overlay_name()));
        (member.overlay_name().to_owned(), overlays.areas.get(area).name.clone())
    });
    members.collect()
}

#[test]
fn names() {
    let text = "[\"Storage.setItem(key)\"]\nrust = \"set\"\nreason = \"r\"\n[\"Mode.a b\"]\nrust = \"Ab\"\nreason = \"r\"\n[Storage]\nrust = \"Store\"\nreason = \"r\"\n";
    let (_, overlays, errors) = read(&[("names.toml", text)]);
    assert_eq!(errors, Vec::<String>::new());
    let form =
        |arguments: &[ArgumentKey<'_>]| overlays.names.form(["Storage"; 2], "setItem", arguments, "it".to_owned());
    let (key, value) =
        (ArgumentKey { ty: "DOMString", name: "key" }, ArgumentKey { ty: "BufferSource", name: "value" });
    assert_eq!(form(&[key]), "set");
    assert_eq!(form(&[key, value]), "it");
    assert_eq!(overlays.names.member(["Mode"; 2], "a b", "X".to_owned()), "Ab");
    let mut diagnostics = Diagnostics::default();
    overlays.report_unused(&mut diagnostics);
    let unused: Vec<_> = diagnostics.errors().iter().map(|diagnostic| diagnostic.message.as_str()).collect();
    assert_eq!(unused, ["this entry changes nothing: no binding asks for `Storage`"]);
}

#[test]
fn names_wrong() {
    for (text, expected) in [
        ("[\"Nope.x\"]\nrust = \"y\"\nreason = \"r\"", "stale overlay entry: `Nope` is defined nowhere @ \"Nope.x\""),
        ("[\"Storage.x\"]\nrust = \"y\"\nreason = \"r\"", "stale overlay entry: `Storage` has no `x` @ \"Storage.x\""),
        (
            "[\"Storage.setItem(x)\"]\nrust = \"y\"\nreason = \"r\"",
            "stale overlay entry: no overload of `Storage.setItem` has these arguments @ \"Storage.setItem(x)\"",
        ),
        ("[\"Storage.setItem\"]\nrust = \"y\"", "`reason` is missing @ \"Storage.setItem\""),
        ("[\"Storage.setItem\"]\nrust = \"y\"\nreason = \" \"", "`reason` is empty @ \" \""),
        ("[\"Storage.setItem\"]\nrust = \"a-b\"\nreason = \"r\"", "`a-b` is not a Rust name @ \"a-b\""),
        ("[\"Storage.setItem\"]\nrust = 1\nreason = \"r\"", "`rust` must be a string, and is an integer @ 1"),
        ("x = 1", "`x` must be a table, and is an integer @ 1"),
    ] {
        assert_eq!(errors("names.toml", text), [expected], "{text}");
    }
}

#[test]
fn buffers() {
    let text = "[\"Storage.setItem(value)\"]\nuse = \"reads\"\nreason = \"r\"\n";
    let (_, overlays, errors) = read(&[("buffers.toml", text)]);
    assert_eq!(errors, Vec::<String>::new());
    let use_of = |argument| overlays.buffers.get(["Storage"; 2], "setItem", argument).map(|entry| *entry.value());
    assert_eq!([use_of("value"), use_of("key")], [Some(BufferUse::Reads), None]);
    for (text, expected) in [
        (
            "[\"Storage.setItem\"]\nuse = \"reads\"\nreason = \"r\"",
            "`Storage.setItem` names no argument @ \"Storage.setItem\"",
        ),
        ("[\"Storage.setItem(value)\"]\nuse = \"eats\"\nreason = \"r\"", "`eats` is not a use of a buffer @ \"eats\""),
        (
            "[\"Storage.setItem(v)\"]\nuse = \"reads\"\nreason = \"r\"",
            "stale overlay entry: no overload of `Storage.setItem` has these arguments @ \"Storage.setItem(v)\"",
        ),
    ] {
        assert_eq!(super::tests::errors("buffers.toml", text), [expected], "{text}");
    }
}

#[test]
fn rows_of_members_that_are_not_there() {
    for (row, expected) in [
        ("Storage\tsetItem\tcall\tnever\tg-\t-", None),
        ("Storage\tsetItem\tget\tnever\tg-\t-", Some("`Storage` has no `setItem` with the accessor `get`")),
        ("Gone\tx\tcall\tnever\tg-\t-", Some("`Gone` has no `x` with the accessor `call`")),
    ] {
        let table = format!("owner\tmember\taccessor\tverdict\tsources\tsection\n{row}\n");
        let (_, _, errors) = read(&[("throws.tsv", &table)]);
        let expected = expected.map(|why| format!("this row matches nothing: {why} @ {row}"));
        assert_eq!(errors, Vec::from_iter(expected), "{row}");
    }
}

#[test]
fn members_to_look_up() {
    let table = "owner\tmember\taccessor\tverdict\tsources\tsection\nStorage\tsetItem\tcall\tnever\tg-\t-\n";
    let (model, facts, _) = read(&[("throws.tsv", table)]);
    let unlisted = facts.throws.unlisted(&model);
    assert!(!unlisted.iter().any(|name| name.starts_with("Storage.setItem")), "{unlisted:?}");
    assert!(!unlisted.is_empty());
    // Without a table nobody looks anything up.
    let (model, facts, _) = read(&[]);
    assert_eq!(facts.throws.unlisted(&model), Vec::<String>::new());
}

#[test]
fn throws() {
    let table = "owner\tmember\taccessor\tverdict\tsources\tsection\nStorage\tsetItem\tcall\tnever\tg-\t-\n";
    let corrections = "[[\"Storage.setItem\"]]\naccessor = \"call\"\nverdict = \"throws\"\nreason = \"r\"\n[[\"Storage.setItem\"]]\naccessor = \"get\"\nverdict = \"never\"\nreason = \"r\"\n";
    let (_, facts, errors) = read(&[("throws.tsv", table), ("throws-corrections.toml", corrections)]);
    assert_eq!(errors, Vec::<String>::new());
    let fact = |owner, accessor| {
        let fact = facts.throws.fact([owner].into_iter(), "setItem", accessor)?;
        Some((fact.verdict, fact.witnesses.to_string()))
    };
    assert_eq!(fact("Storage", Accessor::Call), Some((Verdict::Never, "g-".to_owned())));
    assert_eq!(fact("Storage", Accessor::Set), None);
    assert_eq!(fact("Nope", Accessor::Call), None);
    let correction =
        |accessor| facts.corrections.get("Storage", "setItem", accessor).map(|correction| *correction.value());
    assert_eq!(
        [Accessor::Call, Accessor::Get, Accessor::Set].map(correction),
        [Some(Verdict::Throws), Some(Verdict::Never), None]
    );
    // One form, with the types of its arguments or without.
    let of_form = corrections.replacen("setItem", "setItem(key)", 1);
    let (_, facts, _) = read(&[("throws-corrections.toml", &of_form)]);
    let form = |arguments: &[ArgumentKey<'_>]| {
        let called = Called { name: "setItem", accessor: Accessor::Call, arguments };
        facts.corrections.form(["Other", "Storage"], &called).map(|correction| *correction.value())
    };
    let [key, value] = ["key", "value"].map(|name| ArgumentKey { ty: "DOMString", name });
    assert_eq!([form(&[key]), form(&[key, value]), form(&[])], [Some(Verdict::Throws), None, None]);
    assert!(facts.corrections.get("Storage", "setItem", Accessor::Call).is_none());
    for (from, to, expected) in [
        ("\"get\"", "\"gets\"", "`gets` is not a word that can stand here @ \"gets\""),
        ("\"never\"", "\"ever\"", "`ever` is not a word that can stand here @ \"ever\""),
        ("\"get\"", "\"call\"", "`Storage.setItem` has two entries @ [[\"Storage.setItem\"]]"),
        (
            "setItem",
            "setItem(name)",
            "stale overlay entry: no overload of `Storage.setItem` has these arguments @ [[\"Storage.setItem(name)\"]]",
        ),
    ] {
        let wrong = corrections.replacen(from, to, 1);
        assert_eq!(super::tests::errors("throws-corrections.toml", &wrong), [expected], "{to}");
    }
}

/// The messages about entries of which the lowering made this: nothing, the same, or something else.
#[test]
fn an_entry_changes_something_or_is_a_record() {
    let key = Placed { value: "A.b".to_owned(), span: Span { file: FileId(0), start: 0, end: 1 } };
    let words = Words::new("no one asks for `{}`");
    let message = |purpose, applied: Option<(u8, u8)>| {
        let entry = Entry::new(key.clone(), purpose, ());
        if let Some((without, with)) = applied {
            assert_eq!(entry.apply(&without, with), with);
        }
        entry.report(words).map(|diagnostic| diagnostic.message)
    };
    let nothing = |why: &str| Some(format!("this entry changes nothing: {why}"));
    assert_eq!(message(Purpose::Change, Some((1, 2))), None);
    assert_eq!(message(Purpose::Change, Some((1, 1))), nothing("`A.b` is the same without it"));
    assert_eq!(message(Purpose::Change, None), nothing("no one asks for `A.b`"));
    assert_eq!(message(Purpose::Record, Some((1, 1))), None);
    assert_eq!(message(Purpose::Record, Some((1, 2))), Some("this entry is no record: it changes `A.b`".to_owned()));
    assert_eq!(message(Purpose::Record, None), nothing("no one asks for `A.b`"));
}

#[test]
fn files_that_nothing_reads() {
    for (files, expected) in [
        (&["bufers.toml"][..], &["`bufers.toml` is the name of no overlay, so that nothing reads it"][..]),
        (&["compatt.tsv"], &["`compatt.tsv` is the name of no table, so that nothing reads it"]),
        (&["buffers.toml", "compat.tsv"], &[]),
        (&["a/buffers.toml", "b/buffers.toml"], &["`buffers.toml` is there twice"]),
    ] {
        let sources = sources(&files.iter().map(|file| (*file, "")).collect::<Vec<_>>());
        let mut diagnostics = Diagnostics::default();
        files::check(&sources, &mut diagnostics);
        let messages: Vec<_> = diagnostics.errors().iter().map(|diagnostic| diagnostic.message.as_str()).collect();
        assert_eq!(messages, expected, "{files:?}");
    }
}

#[test]
fn tables_wrong() {
    let header = "owner\tmember\tengines\tdeprecated\tbaseline\tmdn\tspec";
    for (text, expected) in [
        ("a\tb\n".to_owned(), "a row of this table has 7 cells, with tabs between @ a\tb"),
        (
            header.replace("mdn", "m"),
            &*format!("the columns of this table are not the expected ones @ {}", header.replace("mdn", "m")),
        ),
        (format!("{header}\nA\tb\n"), "a row of this table has 7 cells, with tabs between @ A\tb"),
        (format!("{header}\nA\tb\tx\t0\t-\t-\t-\n"), "`x` is not `-` or some of the letters b, g and w @ x"),
        (format!("{header}\nA\tb\t-\t2\t-\t-\t-\n"), "`2` is not 0, 1 or a feature of discouraged.tsv @ 2"),
    ] {
        assert_eq!(errors("compat.tsv", &text), [expected], "{text}");
    }
}

#[test]
fn compat() {
    let text = "owner\tmember\tengines\tdeprecated\tbaseline\tmdn\tspec\r\nStorage\tsetItem\tbw\t1\thigh:2015-07\tWeb/x\t-\r\n";
    let (_, overlays, errors) = read(&[("compat.tsv", text)]);
    assert_eq!(errors, Vec::<String>::new());
    let support = overlays.compat.get("Storage", "setItem");
    assert_eq!(
        support.map(|support| &**support),
        Some(&Support {
            engines: "bw".to_owned(),
            deprecated: Some(Deprecation { reason: None }),
            baseline: Some("high:2015-07".to_owned()),
            mdn: Some("Web/x".to_owned()),
            spec: None,
        })
    );
}

#[test]
fn discouraged() {
    let text =
        "owner\tmember\tengines\tdeprecated\tbaseline\tmdn\tspec\nA\tx\tbw\told\t-\t-\t-\nA\ty\tbw\tslow\t-\t-\t-\n";
    let reasons = "feature\treason\talternatives\nold\tIt is old.\tNew, newer\nslow\tIt is slow.\t-\n";
    let (_, facts, errors) = read(&[("compat.tsv", text), ("discouraged.tsv", reasons)]);
    assert_eq!(errors, Vec::<String>::new());
    let reason = |member| facts.compat.get("A", member)?.deprecated.clone()?.reason;
    assert_eq!(reason("x").as_deref(), Some("It is old. Instead: New, newer."));
    assert_eq!(reason("y").as_deref(), Some("It is slow."));
}

#[test]
fn events() {
    let header = "target\tevent\tinterface\tbubbles\thandler\tspec\n";
    let class = |rows: &str| {
        let (_, overlays, errors) = read(&[("events.tsv", &format!("{header}{rows}"))]);
        assert_eq!(errors, Vec::<String>::new());
        overlays.events.handler_class("Storage", "onstorage").map(str::to_owned)
    };
    let one = "Storage\tstorage\tStorageEvent\t-\tonstorage\t-\n";
    assert_eq!(class(one).as_deref(), Some("StorageEvent"));
    // From what it inherits from, from where it bubbles, from elsewhere.
    assert_eq!(class("EventTarget\tx\tStorageEvent\t-\tonstorage\t-\n").as_deref(), Some("StorageEvent"));
    assert_eq!(class("Other\tx\tStorageEvent\tEvent,Storage\tonstorage\t-\n").as_deref(), Some("StorageEvent"));
    assert_eq!(class("Other\tx\tStorageEvent\t-\tonstorage\t-\n"), None);
    // The nearest class of two kinds of event.
    assert_eq!(class(&format!("{one}Storage\ty\tOtherEvent\t-\tonstorage\t-\n")).as_deref(), Some("Event"));
}
