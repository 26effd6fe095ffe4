//! A function as it is written, before its documentation and its gate stand above it.

use super::layout::{Code, Lines};

pub(super) struct Written {
    pub attributes: &'static [&'static str],
    pub header: Code,
    /// The bounds of its `where`.
    pub bounds: Vec<String>,
    pub body: Lines,
}

impl Written {
    pub(super) fn function(header: impl Into<Code>, body: Lines) -> Self {
        Written { attributes: &[], header: header.into(), bounds: Vec::new(), body }
    }

    pub(super) fn write(self, lines: &mut Lines) {
        self.attributes.iter().for_each(|attribute| lines.verbatim(*attribute));
        lines.bounded_block(self.header, self.bounds, self.body);
    }
}
