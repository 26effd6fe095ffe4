//! `bindings.jsonl`: one line per binding, for `explain` and `features`, for tests, audits and users' own tools.

mod line;
mod members;
mod names;
mod places;
mod published;
mod types;

use super::Context;
use crate::output::OutputFile;
use crate::sources::Sources;
use line::Line;
use places::Places;
pub(super) use published::{file as published_file, item as published_item, names as published_names};

pub(super) fn file(context: &Context<'_>, sources: &Sources) -> OutputFile {
    let places = Places::new(sources);
    let mut contents = String::new();
    types::types(context, &places, &mut |line| contents.push_str(&line.text()));
    contents.push_str(&members::members(context, &places));
    let mut push = |line: &Line<'_>| contents.push_str(&line.text());
    names::events(context, &mut push);
    names::tags(context, &mut push);
    names::lookups(context, &mut push);
    names::runtime(context, &mut push);
    OutputFile::new("bindings.jsonl", contents)
}
