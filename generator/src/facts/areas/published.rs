//! The areas in which things have been published. A feature is never taken away, and what is in it stays.

use std::collections::{BTreeMap, HashMap};

use crate::bindings::item::BindingKind;
use crate::diagnostics::FileId;
use crate::model::{Definition, DefinitionId, DefinitionKind, Model};
use crate::platform::CONSTRUCTOR;
use crate::published::Published;

/// The published area of each definition and member, by its names in WebIDL.
#[derive(Default)]
pub(super) struct PublishedAreas<'p> {
    members: HashMap<&'p str, HashMap<&'p str, &'p str>>,
}

/// The definition itself among its members.
pub(super) const ITSELF: &str = "";

/// A member without a name, as tables know it.
pub(super) const UNNAMED: &str = "-";

impl<'p> PublishedAreas<'p> {
    pub(super) fn new(published: &'p Published) -> Self {
        let mut areas = PublishedAreas::default();
        for row in published.rows().iter().filter(|row| !row.area.is_empty()) {
            let mut class = row.class.as_str();
            let member = match row.kind {
                BindingKind::Type => ITSELF,
                BindingKind::Callback | BindingKind::Union => {
                    let Some(name) = row.defined() else { continue };
                    class = name;
                    ITSELF
                }
                BindingKind::Constructor => CONSTRUCTOR,
                BindingKind::Helper | BindingKind::Event | BindingKind::Tag | BindingKind::Lookup => continue,
                _ if row.member.is_empty() => continue,
                _ => row.member.as_str(),
            };
            areas.members.entry(class).or_default().entry(member).or_insert(&row.area);
        }
        areas
    }

    pub(super) fn get(&self, class: &str, member: &str) -> Option<&'p str> {
        self.members.get(class)?.get(member).copied()
    }

    /// Everything that has an area, by class and member.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&'p str, &'p str, &'p str)> {
        self.members.iter().flat_map(|(class, members)| members.iter().map(|(member, area)| (*class, *member, *area)))
    }

    /// The area of most of what is in each file and has been published.
    pub(super) fn of_files(&self, model: &Model<DefinitionId>) -> HashMap<FileId, &'p str> {
        let mut counts: HashMap<FileId, BTreeMap<&'p str, usize>> = HashMap::new();
        for definition in &model.definitions {
            for (file, member) in written(definition) {
                if let Some(area) = self.get(&definition.name, member) {
                    *counts.entry(file).or_default().entry(area).or_default() += 1;
                }
            }
        }
        let most = |counts: BTreeMap<&'p str, usize>| {
            let all: usize = counts.values().sum();
            counts.into_iter().find(|(_, count)| count * 2 > all).map(|(area, _)| area)
        };
        counts.into_iter().filter_map(|(file, counts)| Some((file, most(counts)?))).collect()
    }
}

/// A definition and its members, each with the file that it is written in.
fn written(definition: &Definition<DefinitionId>) -> Vec<(FileId, &str)> {
    let mut written = vec![(definition.origin.span.file, ITSELF)];
    match &definition.kind {
        DefinitionKind::Interface(interface) => {
            let own = interface.members.iter().filter(|member| member.origin.included_in.is_none());
            written.extend(own.map(|member| (member.origin.span.file, member.overlay_name())));
        }
        DefinitionKind::Dictionary(dictionary) => {
            written.extend(dictionary.fields.iter().map(|field| (field.origin.span.file, field.name.as_str())));
        }
        DefinitionKind::Enumeration(_) | DefinitionKind::Callback(_) | DefinitionKind::Typedef(_) => {}
    }
    written
}
