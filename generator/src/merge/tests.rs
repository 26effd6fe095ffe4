//! Partials and mixins, merged.

use super::*;
use crate::diagnostics::Diagnostics;
use crate::model::Exposure;
use crate::sources::Sources;
use crate::syntax;

fn merged(texts: &[(&str, &str)]) -> Model<Name> {
    let sources = Sources::from_texts(texts.iter().copied());
    let mut diagnostics = Diagnostics::default();
    let (model, _) = merge(syntax::parse(&sources, &mut diagnostics), &mut diagnostics);
    assert_eq!(diagnostics.check(), Ok(()), "{diagnostics:?}");
    model
}

#[test]
fn members_come_in_order_and_remember_where_from() {
    let model = merged(&[
        ("a.idl", "A includes M; interface A { attribute long own; };"),
        ("b.idl", "interface mixin M { attribute long mixed; }; partial interface A { attribute long partial; };"),
        ("c.idl", "partial interface mixin M { attribute long late; };"),
    ]);
    let interface = model.find("A").and_then(|id| model.get(id).as_interface());
    let members = interface.into_iter().flat_map(|interface| &interface.members).map(|member| {
        let origin = &member.origin;
        (member.name().unwrap_or(""), origin.holder.as_str(), origin.span.file.0, origin.included_in.map(|file| file.0))
    });
    assert_eq!(
        members.collect::<Vec<_>>(),
        [("own", "A", 0, None), ("partial", "A", 1, None), ("mixed", "M", 1, Some(0)), ("late", "M", 2, Some(0)),]
    );
    let mixin = model.find("M").and_then(|id| model.get(id).as_interface());
    assert_eq!(mixin.map(|mixin| mixin.members.len()), Some(2));
}

#[test]
fn what_is_said_of_a_partial_is_said_of_its_members() {
    let model = merged(&[(
        "a.idl",
        "interface A { attribute long a; };
         [Exposed=Window, SecureContext] partial interface A { attribute long b; [Exposed=Worker] attribute long c; };",
    )]);
    let interface = model.find("A").and_then(|id| model.get(id).as_interface());
    let said: Vec<_> = interface
        .into_iter()
        .flat_map(|interface| &interface.members)
        .map(|member| (member.exposed.clone(), member.secure_context))
        .collect();
    let only = |global: &str| Exposure::Globals(vec![global.to_owned()]);
    assert_eq!(said, [(Exposure::Unstated, false), (only("Window"), true), (only("Worker"), true)]);
}

#[test]
fn questions() {
    let model = merged(&[(
        "a.idl",
        "[Global=(Window, W)] interface Window { }; interface mixin M { }; interface mixin N { };
         Window includes N; Window includes M;",
    )]);
    let id = |name| model.find(name).expect("defined");
    let inclusions: Vec<_> = model.inclusions.iter().map(|inclusion| (inclusion.target, inclusion.mixin)).collect();
    assert_eq!(inclusions, [(id("Window"), id("N")), (id("Window"), id("M"))]);
    let globals: Vec<_> = model.globals().map(|(id, names)| (id, names.to_vec())).collect();
    assert_eq!(globals, [(id("Window"), vec!["Window".to_owned(), "W".to_owned()])]);
}
