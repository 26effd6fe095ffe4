//! The WebIDL of published items that the input does not give any more, to lower them once more.
//!
//! A definition that is gone is written again. The declarations of a published item that its definition no longer has
//! stand in a *twin* of the definition, `Element-published`, whose members are lowered as the definition's own. Each item
//! has a twin of its own: declarations of different times are no overloads of each other.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::{Published, Row};
use crate::bindings::item::BindingKind;
use crate::diagnostics::Diagnostics;
use crate::model::{Definition, DefinitionId, Model};
use crate::platform::GLOBAL_THIS;
use crate::sources::Sources;
use crate::syntax::{self, Fragment};

const SUFFIX: &str = "-published";

/// The name of a definition's twin.
fn twin_name(definition: &str) -> String {
    format!("{definition}{SUFFIX}")
}

/// The definition that a name is the twin of, if it is a twin's.
pub fn twin_of(name: &str) -> Option<&str> {
    name.strip_suffix(SUFFIX)
}

/// Definitions as WebIDL.
#[derive(Default, Debug)]
pub struct Draft {
    /// The definitions with members that are gone, by name: the head, and the members.
    gone: BTreeMap<String, (String, Members)>,
    /// The callbacks and typedefs that are gone, and the twins of callbacks.
    whole: BTreeMap<String, String>,
    /// The heads of the twins, and their members.
    twins: BTreeSet<(String, Members)>,
}

/// Declarations in order: that of required fields is the order of parameters.
type Members = Vec<String>;

impl Draft {
    /// The WebIDL of these rows, as far as there is any.
    pub fn of<'r>(
        missing: impl IntoIterator<Item = &'r Row>,
        published: &Published,
        model: &Model<DefinitionId>,
    ) -> Draft {
        let mut draft = Draft::default();
        let by_path = model.definitions.iter().map(|definition| (definition.javascript_path(), definition));
        let by_path: HashMap<String, &Definition<DefinitionId>> = by_path.collect();
        for row in missing {
            draft.add(row, published, &by_path);
        }
        draft.leave_out_wrong(model);
        draft
    }

    /// The text of a file; `None` where it would be empty.
    pub fn text(&self) -> Option<String> {
        let gone = self.gone.values().map(|(head, members)| definition(head, members));
        let whole = self.whole.values().map(|whole| format!("{whole};\n"));
        let twins = self.twins.iter().map(|(head, members)| definition(head, members));
        let text: String = gone.chain(whole).chain(twins).collect();
        (!text.is_empty()).then_some(text)
    }

    fn add(&mut self, row: &Row, published: &Published, by_path: &HashMap<String, &Definition<DefinitionId>>) {
        match row.kind {
            BindingKind::Union => self.typedef(row, by_path),
            BindingKind::Event | BindingKind::Tag | BindingKind::Lookup | BindingKind::Runtime => {}
            BindingKind::Callback => self.callback(row, by_path),
            _ if row.class.is_empty() => {}
            _ => match by_path.get(&row.class) {
                _ if row.class == GLOBAL_THIS => self.member(row, GLOBAL_THIS, "interface mixin"),
                Some(definition) => self.member(row, &definition.name, definition.keyword()),
                None => self.definition(&row.class, published),
            },
        }
    }

    fn callback(&mut self, row: &Row, by_path: &HashMap<String, &Definition<DefinitionId>>) {
        let (Some(name), Some((_, rest))) = (row.defined(), row.webidl.split_once(" = ")) else { return };
        let is_there = by_path.contains_key(name);
        let written = if is_there { twin_name(name) } else { name.to_owned() };
        self.whole.insert(name.to_owned(), format!("callback {written} = {rest}"));
    }

    /// A union that has a name of its own.
    fn typedef(&mut self, row: &Row, by_path: &HashMap<String, &Definition<DefinitionId>>) {
        if let Some(name) = row.defined().filter(|name| !by_path.contains_key(*name)) {
            self.whole.insert(name.to_owned(), row.webidl.clone());
        }
    }

    /// A definition that is gone, with all its members.
    fn definition(&mut self, class: &str, published: &Published) {
        if self.gone.contains_key(class) || class.contains('.') {
            return;
        }
        let rows = || published.rows().iter().filter(|row| row.class == class && row.state.is_stable());
        let head = rows().find(|row| row.kind == BindingKind::Type).map(|row| row.webidl.clone());
        let is_namespace = || rows().any(|row| row.kind == BindingKind::NsFunction);
        let Some(head) = head.or_else(|| is_namespace().then(|| format!("namespace {class}"))) else { return };
        // An heir is made with its ancestors' required fields, and sets all theirs, which it does not declare itself. What
        // it gets is its own.
        let parent = head.split_once(" : ").map_or("", |(_, parent)| parent);
        let of_parent = published.rows().iter().filter(|row| row.class == parent && row.state.is_stable());
        let inherited: HashSet<String> = of_parent.flat_map(declarations).collect();
        let mut members = Members::new();
        let first = rows().filter(|row| row.kind == BindingKind::Helper);
        let others = rows().filter(|row| !matches!(row.kind, BindingKind::Type | BindingKind::Helper));
        first.chain(others).for_each(|row| add_declarations(&mut members, row));
        let own: HashSet<String> =
            rows().filter(|row| row.kind == BindingKind::DictGetter).flat_map(declarations).collect();
        members.retain(|member| own.contains(member) || !inherited.contains(member));
        self.gone.insert(class.to_owned(), (head, members));
    }

    /// A member that its definition does not have any more, or has in another form.
    fn member(&mut self, row: &Row, definition: &str, keyword: &str) {
        self.twins.insert((format!("{keyword} {}", twin_name(definition)), declarations(row)));
    }

    /// Leaves out the declarations that cannot be read, or that mention what is nowhere defined.
    fn leave_out_wrong(&mut self, model: &Model<DefinitionId>) {
        let gone: BTreeSet<String> = self.gone.keys().chain(self.whole.keys()).cloned().collect();
        let is_known = |name: &str| model.find(name).is_some() || gone.contains(name);
        for (head, members) in self.gone.values_mut() {
            let plain_head = head.split(" : ").next().unwrap_or_default().to_owned();
            members.retain(|member| is_right(&definition(&plain_head, std::slice::from_ref(member)), &is_known));
        }
        self.gone.retain(|_, (head, _)| is_right(&definition(head, &[]), &is_known));
        self.whole.retain(|_, whole| is_right(&format!("{whole};"), &is_known));
        self.twins.retain(|(head, members)| is_right(&definition(head, members), &is_known));
    }
}

/// Adds the declarations of a row that are not there yet.
fn add_declarations(members: &mut Members, row: &Row) {
    for declaration in declarations(row) {
        if !members.contains(&declaration) {
            members.push(declaration);
        }
    }
}

/// Each declaration that a row is made of.
fn declarations(row: &Row) -> Vec<String> {
    if row.kind == BindingKind::EnumValue {
        return vec![format!("\"{}\",", row.member)];
    }
    row.webidl.split_inclusive(';').map(|line| line.trim().to_owned()).filter(|line| line.ends_with(';')).collect()
}

fn definition(head: &str, members: &[String]) -> String {
    let lines: String = members.iter().map(|member| format!("  {member}\n")).collect();
    // An enumeration has one value at least.
    let lines = if head.starts_with("enum ") && members.is_empty() { "  \"\"\n".to_owned() } else { lines };
    format!("{head} {{\n{lines}}};\n")
}

/// Whether a definition can be read, and mentions nothing that is unknown.
fn is_right(text: &str, is_known: &impl Fn(&str) -> bool) -> bool {
    let sources = Sources::from_texts([("published.idl", text)]);
    let mut diagnostics = Diagnostics::default();
    let syntax = syntax::parse(&sources, &mut diagnostics);
    let mentions_known = |fragment: &Fragment| match fragment {
        Fragment::Definition(definition) => {
            let mut all_known = true;
            definition.references(&mut |name| all_known &= is_known(&name.text));
            all_known
        }
        _ => true,
    };
    diagnostics.check().is_ok() && syntax.fragments.iter().all(mentions_known)
}
