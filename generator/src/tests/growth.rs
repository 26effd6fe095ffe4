//! Inputs on which the time or the stack could grow faster than the input: each of these ends.

use std::fmt::Write;

use super::*;
use crate::bindings::Bindings;
use crate::bindings::declaration::{Declaration, DeclarationKind};
use crate::bindings::outcome::Outcome;
use crate::facts::{Facts, Tables};

/// The bindings, and the messages of what was left out.
fn lowered(text: &str) -> (Bindings, Vec<String>) {
    lowered_by(&[("a.idl", text)])
}

fn lowered_by(files: &[(&str, &str)]) -> (Bindings, Vec<String>) {
    let mut diagnostics = Diagnostics::new(Policy::Lenient);
    let sources = Sources::from_texts(files.iter().copied());
    let tables = Tables::read(&sources, &mut diagnostics);
    let (model, lost) = merge::merge(syntax::parse(&sources, &mut diagnostics), &mut diagnostics);
    let model = resolve::resolve(model, &lost, &mut diagnostics).expect("all errors can be mended");
    let facts = Facts::read(&sources, tables, &model, &mut diagnostics);
    let bindings = lower::lower(&model, &facts, &mut diagnostics).expect("all errors can be mended").open(&facts.areas);
    (bindings, diagnostics.into_warnings().into_iter().map(|warning| warning.message).collect())
}

fn declaration<'b>(bindings: &'b Bindings, name: &str) -> &'b Declaration {
    let mut found = bindings.declarations.iter().filter(|declaration| declaration.name == name);
    found.next().unwrap_or_else(|| panic!("{name} is not declared"))
}

/// The number of types that a union takes.
fn variants(bindings: &Bindings, name: &str) -> usize {
    match &declaration(bindings, name).kind {
        DeclarationKind::Union(union) => union.variants.len(),
        other => panic!("{name} is {other:?}"),
    }
}

/// `first`, then a line for each number up to `count`.
fn lines(first: &str, count: usize, line: impl Fn(usize) -> String) -> String {
    (1..count).fold(format!("{first}\n"), |mut text, number| {
        let _ = writeln!(text, "{}", line(number));
        text
    })
}

#[test]
fn unions_through_chains_of_typedefs() {
    let chain = lines("typedef (long or DOMString) T0;", 60, |n| {
        format!("interface I{n} {{}}; typedef (T{} or I{n}) T{n};", n - 1)
    });
    let (bindings, warnings) = lowered(&format!("{chain} interface A {{ undefined f(T59 x); }};"));
    assert_eq!((variants(&bindings, "T59"), warnings.len()), (61, 0));
    let twice = lines("typedef (long or DOMString) T0; typedef (boolean or DOMString) V0;", 60, |n| {
        format!("typedef (T{0} or V{0}) T{n}; typedef (V{0} or T{0}) V{n};", n - 1)
    });
    let (bindings, _) = lowered(&format!("{twice} interface A {{ attribute T59 x; Promise<V59> f(T59 x); }};"));
    assert_eq!(variants(&bindings, "V59"), 3);
    let nested = lines("typedef (long or DOMString) T0;", 60, |n| {
        format!("typedef (sequence<T{0}> or record<DOMString, T{0}>) T{n};", n - 1)
    });
    assert_eq!(variants(&lowered(&nested).0, "T59"), 2);
}

/// A callback that mentions itself is another type in its own signature than elsewhere.
#[test]
fn typedefs_in_callbacks_of_themselves() {
    let chain = lines("typedef (F or sequence<F>) T0;", 60, |n| {
        format!("typedef (sequence<T{0}> or record<DOMString, T{0}> or F) T{n};", n - 1)
    });
    let (bindings, warnings) = lowered(&format!("callback F = undefined (T59 all, F self); {chain}"));
    assert_eq!((variants(&bindings, "T59"), warnings.len()), (3, 0));
}

#[test]
fn long_chains_of_typedefs_and_callbacks() {
    let aliases = lines("typedef long T0;", 20_000, |n| format!("typedef T{} T{n};", n - 1));
    let (bindings, warnings) = lowered(&format!("interface A {{ attribute T19999 x; }}; {aliases}"));
    assert_eq!((bindings.items.len(), warnings.len()), (2, 0));
    let callbacks = lines("callback F0 = undefined ();", 20_000, |n| format!("callback F{n} = F{} ();", n - 1));
    assert_eq!(lowered(&callbacks).1.len(), 20_000 / 65);
}

/// What a dictionary refuses, those that have it in them refuse, however far.
#[test]
fn refusals_through_long_chains_and_circles() {
    let chain =
        lines("dictionary D0 { double x; };", 20_000, |n| format!("dictionary D{n} {{ sequence<D{}> x; }};", n - 1));
    let circle = "dictionary L { M m; }; dictionary M { L l; double x; }; dictionary N { N n; DOMString x; };";
    let interface = "interface A { attribute any y; undefined set(D19999 x); undefined l(L x); undefined n(N x); };";
    let table = "owner\tmember\taccessor\tverdict\tsources\tsection\nA\tset\tcall\tnever\tp-\t-\nA\tl\tcall\tnever\tp-\t-\nA\tn\tcall\tnever\tp-\t-\n";
    let (bindings, _) = lowered_by(&[("a.idl", &format!("{chain} {circle} {interface}")), ("throws.tsv", table)]);
    let refused = |name: &str| {
        let item = bindings.items.iter().find(|item| item.rust_name() == Some(name)).expect("it is bound");
        item.kind.outcome() != Outcome::Returns
    };
    assert_eq!(["set", "l", "n"].map(refused), [true, true, false]);
}

#[test]
fn overloads_of_many_types_are_one_function() {
    let interfaces = lines("", 3_000, |n| format!("interface I{n} {{}};"));
    let overloads = lines("", 3_000, |n| format!("undefined f(I{n} x);"));
    let (bindings, _) = lowered(&format!("{interfaces} interface A {{ {overloads} }};"));
    let unions = bindings.declarations.iter().filter(|it| matches!(it.kind, DeclarationKind::Union(_)));
    let names: Vec<&str> = unions.map(|union| union.name.as_str()).collect();
    assert_eq!((names.len(), bindings.items.len()), (1, 1));
    assert_eq!(variants(&bindings, names[0]), 2_999);
}
