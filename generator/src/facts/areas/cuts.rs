//! Parts of a file that are in another area than the file: `definitions` of `areas.toml`.

use std::collections::HashSet;

use super::area::AreaId;
use super::map::{Map, Stem};
use crate::diagnostics::{Diagnostic, FileId};
use crate::facts::overlays::Placed;
use crate::model::{DefinitionId, DefinitionKind, Model, Origin};
use crate::sources::{CrateId, Sources};

/// The parts that the files of one crate have, each with the stem of its file.
pub(super) struct Parts<'a> {
    of: CrateId,
    stems: HashSet<&'a str>,
    /// (stem, definition)
    definitions: HashSet<(&'a str, &'a str)>,
    /// (stem, definition, member)
    members: HashSet<(&'a str, &'a str, &'a str)>,
    /// (stem, target, mixin)
    inclusions: HashSet<(&'a str, &'a str, &'a str)>,
}

impl<'a> Parts<'a> {
    pub(super) fn new(of: CrateId, sources: &'a Sources, model: &'a Model<DefinitionId>) -> Self {
        let is_of = |file: FileId| sources.crates().of(file) == of;
        let mut parts = Parts {
            of,
            stems: sources.webidl().filter(|(id, _)| is_of(*id)).map(|(_, file)| file.stem.as_str()).collect(),
            definitions: HashSet::new(),
            members: HashSet::new(),
            inclusions: HashSet::new(),
        };
        let stem = |origin: &Origin| sources.get(origin.span.file).stem.as_str();
        for definition in &model.definitions {
            if is_of(definition.origin.span.file) {
                parts.definitions.insert((stem(&definition.origin), &definition.name));
            }
            let mut add = |origin: &'a Origin, member: &'a str| {
                if !is_of(origin.span.file) {
                    return;
                }
                parts.definitions.insert((stem(origin), &definition.name));
                parts.members.insert((stem(origin), &definition.name, member));
            };
            match &definition.kind {
                DefinitionKind::Interface(interface) => {
                    let own = interface.members.iter().filter(|member| member.origin.included_in.is_none());
                    own.for_each(|member| add(&member.origin, member.overlay_name()));
                }
                DefinitionKind::Dictionary(dictionary) => {
                    dictionary.fields.iter().for_each(|field| add(&field.origin, &field.name));
                }
                DefinitionKind::Enumeration(_) | DefinitionKind::Callback(_) | DefinitionKind::Typedef(_) => {}
            }
        }
        for inclusion in model.inclusions.iter().filter(|inclusion| is_of(inclusion.file)) {
            let (target, mixin) = (&model.get(inclusion.target).name, &model.get(inclusion.mixin).name);
            parts.inclusions.insert((&sources.get(inclusion.file).stem, target, mixin));
        }
        parts
    }

    pub(super) fn has_file(&self, stem: &str) -> bool {
        self.stems.contains(stem)
    }

    /// The files of this name.
    pub(super) fn stem(&self, name: &str) -> Stem {
        Stem { of: self.of, name: name.to_owned() }
    }

    /// Cuts one part out of its file: `stem:Name`, `stem:Name.member` or `stem:Target includes Mixin`.
    ///
    /// # Errors
    ///
    /// If there is no such part, or another area has it.
    pub(super) fn cut(&self, placed: &Placed<String>, area: AreaId, map: &mut Map) -> Result<(), Diagnostic> {
        let Some((stem, part)) = placed.value.split_once(':') else {
            return Err(Diagnostic::new(format!("`{}` names no file", placed.value))
                .at(placed.span, "")
                .help("write \"file:Definition\", \"file:Definition.member\" or \"file:Target includes Mixin\""));
        };
        if !self.has_file(stem) {
            return Err(no_file(placed, stem));
        }
        let file = &self.stem(stem);
        let is_first = if let Some((target, mixin)) = part.split_once(" includes ") {
            if !self.inclusions.contains(&(stem, target, mixin)) {
                return Err(placed.stale(format!("`{stem}.idl` does not say `{target} includes {mixin};`")));
            }
            map.cut_inclusion(file, target, mixin, placed, area)
        } else if let Some((name, member)) = part.split_once('.') {
            if !self.members.contains(&(stem, name, member)) {
                return Err(placed.stale(format!("`{name}` has no `{member}` in `{stem}.idl`")));
            }
            map.cut_member(file, name, member, placed, area)
        } else {
            if !self.definitions.contains(&(stem, part)) {
                return Err(placed.stale(format!("`{stem}.idl` does not define `{part}`, nor a partial of it")));
            }
            map.cut_definition(file, part, placed, area)
        };
        if is_first { Ok(()) } else { Err(in_two_areas(placed)) }
    }
}

/// The error of an entry for a file that is not there.
pub(super) fn no_file(placed: &Placed<String>, stem: &str) -> Diagnostic {
    placed.stale(format!("there is no file `{stem}.idl`"))
}

/// The error of the second of two entries for one file or part.
pub(super) fn in_two_areas(placed: &Placed<String>) -> Diagnostic {
    Diagnostic::new(format!("`{}` is in two areas", placed.value))
        .at(placed.span, "listed again here")
        .help("remove one of the two")
}
