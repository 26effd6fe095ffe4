//! Snapshots of the stages between WebIDL and Rust, beside the Rust of a few golden cases: a fault of merging is seen in
//! `model.snap`, a fault of lowering in `bindings.snap`.
//!
//! `INSTA_UPDATE=always cargo test -p web-bindgen stages` writes them.

use std::fmt::Write;

use super::*;
use crate::bindings::Bindings;
use crate::bindings::gates::{AreaSet, Gate};
use crate::bindings::item::{Item, Owner};
use crate::diagnostics::FileId;
use crate::facts::{Areas, Facts, Tables};
use crate::model::{Definition, DefinitionId, DefinitionKind, Interface, Member, MemberKind, Model};

/// The cases with partials and mixins in one file, across files, and in dictionaries.
const CASES: [&str; 5] =
    ["mixin-across-files", "mixins", "partial-dictionary-in-another-area", "partial-interfaces", "partial-namespaces"];

#[test]
fn stages() {
    for case in CASES {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/golden/cases").join(case);
        let (model, bindings) = run(&folder);
        let mut settings = insta::Settings::new();
        settings.set_snapshot_path(&folder);
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.bind(|| {
            insta::assert_snapshot!("model", model);
            insta::assert_snapshot!("bindings", bindings);
        });
    }
}

/// The model and the bindings of a case as text.
fn run(folder: &Path) -> (String, String) {
    let mut diagnostics = Diagnostics::new(Policy::Strict);
    let sources = Sources::read(&Input { webidls: vec![folder.to_owned()], ..Input::default() }, &mut diagnostics);
    let tables = Tables::read(&sources, &mut diagnostics);
    let (model, lost) = merge::merge(syntax::parse(&sources, &mut diagnostics), &mut diagnostics);
    let model = resolve::resolve(model, &lost, &mut diagnostics).expect("the case has no errors");
    let facts = Facts::read(&sources, tables, &model, &mut diagnostics);
    let bindings = lower::lower(&model, &facts, &mut diagnostics).expect("the case has no errors").open(&facts.areas);
    (show_model(&model, &sources), show_bindings(&bindings, &facts.areas))
}

/// The definitions of the case's own files, each with its members in order and the places they were written at.
fn show_model(model: &Model<DefinitionId>, sources: &Sources) -> String {
    let stem = |file: FileId| sources.get(file).stem.as_str();
    let own: std::collections::HashSet<FileId> = sources.idl().map(|(id, _)| id).collect();
    let mut text = String::new();
    for definition in model.definitions.iter().filter(|definition| own.contains(&definition.origin.span.file)) {
        let Definition { name, origin, kind, .. } = definition;
        let (keyword, rest) = match kind {
            DefinitionKind::Interface(interface) => {
                let Interface { exposed, secure_context, kind, members, .. } = interface;
                let lines = members.iter().map(|member| show_member(member, stem)).collect();
                (format!("{kind:?} exposed {exposed:?} secure {secure_context}"), lines)
            }
            DefinitionKind::Dictionary(dictionary) => {
                let fields = dictionary.fields.iter();
                let lines = fields.map(|field| format!("field {} ({})", field.name, stem(field.origin.span.file)));
                ("Dictionary".to_owned(), lines.collect())
            }
            other => (format!("{other:?}"), Vec::new()),
        };
        let _ = writeln!(text, "{name} ({}): {keyword}", stem(origin.span.file));
        for line in rest {
            let _ = writeln!(text, "    {line}");
        }
    }
    text
}

fn show_member<'a>(member: &Member<DefinitionId>, stem: impl Fn(FileId) -> &'a str) -> String {
    let kind = match &member.kind {
        MemberKind::Constant(_) => "constant",
        MemberKind::Attribute(_) => "attribute",
        MemberKind::Operation(_) => "operation",
        MemberKind::Constructor(_) => "constructor",
        MemberKind::LegacyFactory(_) => "legacy factory",
        MemberKind::Collection(_) => "collection",
        MemberKind::Stringifier => "stringifier",
    };
    let origin = &member.origin;
    let included = origin.included_in.map(|file| format!(", included in {}", stem(file))).unwrap_or_default();
    let secure = if member.secure_context { " secure" } else { "" };
    let name = member.overlay_name();
    format!("{kind} {name}{secure} (of {} in {}{included})", origin.holder, stem(origin.span.file))
}

/// The declarations and items in order, each with its area and what opens it.
fn show_bindings(bindings: &Bindings, areas: &Areas) -> String {
    let area = |id| areas.get(id).name.as_str();
    let names = |set: &AreaSet| set.iter().map(area).collect::<Vec<_>>().join(", ");
    let gate = |gate: &Gate| match gate.experimental.is_empty() {
        true => format!("[{}]", names(&gate.stable)),
        false => format!("[{}; experimental: {}]", names(&gate.stable), names(&gate.experimental)),
    };
    let mut text = String::new();
    for (declaration, opened_by) in bindings.declarations.iter().zip(&bindings.gates.declarations) {
        let _ = writeln!(text, "type {} in {} {}", declaration.name, area(declaration.home), gate(opened_by));
    }
    for item in &bindings.items {
        let Item { owner, javascript, experimental, .. } = item;
        let owner = match owner {
            Owner::Type(id) => bindings.declarations[id.index()].name.as_str(),
            Owner::Module(name) => name,
            Owner::Global => "",
        };
        let name = item.rust_name().unwrap_or("-");
        let import = item.import().map(|id| format!(" {}", bindings.imports.name(id)));
        let import = import.unwrap_or_default();
        let (kind, outcome, area) = (javascript.kind, item.kind.outcome(), area(item.area));
        let experimental = if *experimental { " experimental" } else { "" };
        let _ = writeln!(text, "{owner}::{name} in {area}{experimental}: {kind:?} {outcome:?}{import}");
    }
    for (import, opened_by) in bindings.imports.named().zip(&bindings.gates.imports) {
        let _ = writeln!(text, "import {} {}", import.name, gate(opened_by));
    }
    text
}
