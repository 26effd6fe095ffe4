//! Each rule, broken; and what looks like it but is not.

use super::*;
use crate::diagnostics::{Diagnostic, Policy, Severity};
use crate::findings::Failure;
use crate::merge;
use crate::model::{DefinitionKind, MemberKind, TypeKind};
use crate::sources::Sources;
use crate::syntax;

fn run(text: &str) -> Result<Model<DefinitionId>, Vec<String>> {
    let sources = Sources::from_texts([("a.idl", text)]);
    let mut diagnostics = Diagnostics::default();
    let (model, lost) = merge::merge(syntax::parse(&sources, &mut diagnostics), &mut diagnostics);
    let resolved = resolve(model, &lost, &mut diagnostics);
    resolved.map_err(|Stopped| messages(diagnostics.errors()))
}

fn messages(diagnostics: &[Diagnostic]) -> Vec<String> {
    diagnostics.iter().map(|diagnostic| diagnostic.message.clone()).collect()
}

fn errors(text: &str) -> Vec<String> {
    run(text).err().unwrap_or_default()
}

fn accepted(text: &str) -> Model<DefinitionId> {
    match run(text) {
        Ok(model) => model,
        Err(errors) => panic!("{text}: {errors:?}"),
    }
}

#[test]
fn each_error() {
    for (text, expected) in [
        ("interface A { attribute Foo a; };", "unknown type `Foo`"),
        ("interface A : Foo { };", "unknown type `Foo`"),
        ("interface A { }; dictionary A { };", "`A` is defined twice"),
        ("interface A { attribute long a; attribute long a; };", "`A` has two members named `a`"),
        ("interface A { attribute long a; undefined a(); };", "`A` has two members named `a`"),
        ("interface A { const long a = 1; undefined a(); };", "`A` has two members named `a`"),
        (
            "interface A { iterable<long>; setlike<long>; };",
            "`A` has more than one `iterable`, `maplike`, `setlike` or `async_iterable`",
        ),
        ("interface A { stringifier; stringifier; };", "`A` has more than one stringifier"),
        (
            "interface A { attribute long a; }; interface mixin M { attribute long a; }; A includes M;",
            "`A` has two members named `a`",
        ),
        ("dictionary D { long a; long a; };", "`D` has two fields named `a`"),
        ("dictionary D { long a; }; dictionary E : D { any a; };", "`E` inherits another `a` from `D`"),
        ("enum E { \"a\", \"a\" };", "`E` has the value \"a\" twice"),
        ("interface A : A { };", "`A` inherits from itself: `A` -> `A`"),
        ("interface B : A { }; interface A : B { };", "`B` inherits from itself: `B` -> `A` -> `B`"),
        ("dictionary A : B { }; dictionary B : A { };", "`A` inherits from itself: `A` -> `B` -> `A`"),
        ("typedef sequence<T> T;", "`T` stands for itself: `T` -> `T`"),
        ("typedef U T; typedef (T or long) U;", "`T` stands for itself: `T` -> `U` -> `T`"),
        ("dictionary D { }; interface A : D { };", "an interface cannot inherit from a dictionary"),
        ("interface mixin M { }; interface A : M { };", "an interface cannot inherit from an interface mixin"),
        ("enum E { \"a\" }; dictionary D : E { };", "a dictionary cannot inherit from an enum"),
        ("interface A { }; A includes M;", "`A` includes `M`, which is defined nowhere"),
        ("interface mixin M { }; A includes M;", "`M` is included in `A`, which is defined nowhere"),
        (
            "interface A { }; interface B { }; A includes B;",
            "only an interface mixin can be included, and `B` is an interface",
        ),
        (
            "dictionary A { }; interface mixin M { }; A includes M;",
            "only an interface can include a mixin, and `A` is a dictionary",
        ),
        ("interface A { }; interface mixin M { }; A includes M; A includes M;", "`A` includes `M` twice"),
        ("partial interface A { };", "a partial of `A`, which is defined nowhere"),
        ("dictionary A { }; partial interface A { };", "a partial of an interface cannot extend a dictionary"),
        (
            "interface mixin A { }; partial interface A { };",
            "a partial of an interface cannot extend an interface mixin",
        ),
        ("namespace N { }; interface A { attribute N n; };", "`N` is a namespace and not a type"),
    ] {
        assert_eq!(errors(text), [expected], "{text}");
    }
}

#[test]
fn one_error_for_each_unknown_name() {
    let found = errors("interface Element { }; interface A { attribute Elment a; undefined f(Elment b, Other c); };");
    assert_eq!(found, ["unknown type `Elment`", "unknown type `Other`"]);
}

/// The dialect of JavaScript's builtins.
const DIALECT: &str = "// Dialect: ecmascript\n";

#[test]
fn an_unknown_generic_type_is_one_error() {
    let text = format!("{DIALECT}interface A {{ [Type=\"Foo<long>\"] attribute any a; }};");
    assert_eq!(errors(&text), ["unknown type `Foo`"]);
    let text = format!("{DIALECT}interface Foo; interface A {{ [Type=\"Foo<long>\"] attribute any a; }};");
    assert_eq!(errors(&text), ["`Foo` takes no type arguments"]);
}

/// `any` stands for an unknown type, and takes no type arguments.
#[test]
fn an_unknown_generic_type_is_not_excused() {
    let text = format!("{DIALECT}interface A {{ [Type=\"Foo<long>\"] attribute any a; }};");
    let sources = Sources::from_texts([("a.idl", text.as_str())]);
    let mut diagnostics = Diagnostics::new(Policy::Lenient);
    let (model, lost) = merge::merge(syntax::parse(&sources, &mut diagnostics), &mut diagnostics);
    assert!(resolve(model, &lost, &mut diagnostics).is_err());
    assert_eq!(messages(diagnostics.errors()), ["`Foo` takes no type arguments"]);
}

#[test]
fn a_duplicate_is_checked_all_the_same() {
    let text = "interface A { const long a = 1; const octet a = 256; attribute long b; getter long b(); };";
    assert_eq!(
        errors(text),
        [
            "the constant `a` cannot be 256",
            "a getter takes one argument, the index or the name",
            "`A` has two members named `a`",
            "`A` has two members named `b`",
        ]
    );
}

#[test]
fn what_an_error_has_cost_is_not_unknown() {
    assert_eq!(
        errors("callback C = undefined; interface A { attribute C c; attribute D d; };"),
        ["expected `(`, found `;`", "unknown type `D`"]
    );
}

#[test]
fn what_is_no_duplicate() {
    accepted(
        "interface A { undefined f(); undefined f(long a); static undefined f(); static attribute long g; attribute long g; };",
    );
    accepted("interface A { iterable<long>; async_iterable<long>; };");
    accepted("interface A { attribute long a; }; interface B : A { attribute long a; inherit attribute long b; };");
    // webrtc-stats says an inherited field again.
    accepted("dictionary D { required DOMString kind; }; dictionary E : D { required DOMString kind; };");
}

#[test]
fn one_attribute_for_two_globals() {
    let model = accepted(
        "interface A { }; interface B { };
         interface mixin M { [Exposed=Window] readonly attribute (A or B) c; [Exposed=Worker] readonly attribute B c;
                             [Exposed=Window] readonly attribute A? d; [Exposed=Worker] readonly attribute B d; };
         interface C { }; C includes M;",
    );
    let interface = model.find("C").and_then(|id| model.get(id).as_interface());
    let types = interface.into_iter().flat_map(|interface| &interface.members).map(|member| match &member.kind {
        MemberKind::Attribute(attribute) => match &attribute.ty.kind {
            TypeKind::Union(members) => (members.len(), attribute.ty.nullable),
            _ => (1, attribute.ty.nullable),
        },
        _ => (0, false),
    });
    assert_eq!(types.collect::<Vec<_>>(), [(2, false), (2, true)]);
}

#[test]
fn names_by_which_a_definition_goes_too() {
    let model = accepted(
        "[LegacyWindowAlias=SVGPoint] interface DOMPoint { }; interface Window { };
         interface A { attribute SVGPoint a; attribute WindowProxy b; };",
    );
    assert_eq!(model.find("SVGPoint"), model.find("DOMPoint"));
    assert_eq!(model.find("WindowProxy"), model.find("Window"));
}

#[test]
fn the_standard_itself_is_known() {
    let model = accepted("interface A { undefined f(BufferSource a, VoidFunction b, CSSOMString c); };");
    let names: Vec<_> = model.definitions.iter().map(|definition| definition.name.as_str()).collect();
    assert_eq!(names, ["A", "ArrayBufferView", "BufferSource", "VoidFunction", "CSSOMString"]);
    // The input's own definition comes first.
    let model = accepted("typedef long BufferSource; interface A { attribute BufferSource a; };");
    assert_eq!(model.definitions.len(), 2);
}

#[test]
fn a_mixin_as_a_type_is_any_object() {
    let model = accepted("interface mixin M { }; typedef sequence<M> T;");
    let kind = model.find("T").map(|id| &model.get(id).kind);
    let Some(DefinitionKind::Typedef(ty)) = kind else { panic!() };
    let TypeKind::Sequence(item) = &ty.kind else { panic!() };
    assert_eq!(item.kind, TypeKind::Object);
}

/// All that is vendored, as it is.
#[test]
fn the_web_platform() {
    let webidls = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../webidls");
    let input = crate::sources::Input { webidls: vec![webidls], ..Default::default() };
    let mut diagnostics = Diagnostics::default();
    let sources = Sources::read(&input, &mut diagnostics);
    assert!(sources.idl().count() >= 334);
    let (model, lost) = merge::merge(syntax::parse(&sources, &mut diagnostics), &mut diagnostics);
    let resolved = resolve(model, &lost, &mut diagnostics).is_ok();
    assert!(resolved, "{}", Failure::new(diagnostics.into_errors(), Severity::Error, sources));
}

/// `head` and a line for each number below `count`.
fn chain(head: &str, count: usize, line: impl Fn(usize) -> String) -> String {
    (1..count).fold(head.to_owned(), |text, number| format!("{text}\n{}", line(number)))
}

#[test]
fn what_rust_cannot_follow() {
    let parents = |count| chain("interface I0 {};", count, |n| format!("interface I{n} : I{} {{}};", n - 1));
    accepted(&parents(101));
    assert_eq!(errors(&parents(102)), ["`I101` inherits from more than 100 others"]);
    // Each that is one too many begins a chain of its own.
    assert_eq!(errors(&parents(20_000)).len(), 20_000 / 101);
    let dictionaries = chain("dictionary D0 {};", 102, |n| format!("dictionary D{n} : D{} {{}};", n - 1));
    assert_eq!(errors(&dictionaries), ["`D101` inherits from more than 100 others"]);

    let sequences = |count| chain("typedef long T0;", count, |n| format!("typedef sequence<T{}> T{n};", n - 1));
    accepted(&sequences(65));
    assert_eq!(errors(&sequences(66)), ["`T65` nests more than 64 levels deep in other types"]);
    let callbacks = chain("callback F0 = any ();", 66, |n| format!("callback F{n} = undefined (F{} f);", n - 1));
    assert_eq!(errors(&callbacks), ["`F64` nests more than 64 levels deep in other types"]);
    // A union is a type of its own, and so is what only stands for another.
    accepted(&chain("interface I {}; typedef long T0;", 500, |n| format!("typedef (sequence<T{}> or I) T{n};", n - 1)));
    accepted(&chain("typedef long T0;", 500, |n| format!("typedef T{} T{n};", n - 1)));
    let in_union = format!("{}\ntypedef (long or sequence<T64>) U;", sequences(65));
    assert_eq!(errors(&in_union), ["`U` nests more than 64 levels deep in other types"]);
}
