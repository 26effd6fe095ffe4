//! Places in WebIDL as a file and a line.

use std::collections::HashMap;

use crate::diagnostics::{FileId, Span};
use crate::sources::Sources;

/// The names of the files of WebIDL, and where their lines begin.
pub(super) struct Places<'a>(HashMap<FileId, (&'a str, Vec<u32>)>);

impl<'a> Places<'a> {
    pub(super) fn new(sources: &'a Sources) -> Self {
        let lines = |text: &str| {
            let ends = text.bytes().zip(1..).filter(|(byte, _)| *byte == b'\n');
            std::iter::once(0).chain(ends.map(|(_, start)| start)).collect()
        };
        Places(sources.idl().map(|(id, file)| (id, (file.name(), lines(&file.text)))).collect())
    }

    /// No places, where nobody asks for them.
    pub(super) fn none() -> Self {
        Places(HashMap::new())
    }

    /// `dom.idl:123`; nothing for what Web IDL itself defines.
    pub(super) fn show(&self, span: Span) -> Option<String> {
        let (name, starts) = self.0.get(&span.file)?;
        Some(format!("{name}:{}", starts.partition_point(|start| *start <= span.start)))
    }
}
