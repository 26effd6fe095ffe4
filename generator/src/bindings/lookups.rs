//! The classes that typed look-ups find.

use super::id::DeclarationId;
use super::mentioned::{Mention, Mentioned};
use crate::facts::AreaId;

/// `canvas.context::<CanvasRenderingContext2d>()` is `getContext("2d")`.
#[derive(Debug)]
pub struct Lookup {
    /// The type that has the method.
    pub on: DeclarationId,
    pub class: DeclarationId,
    pub text: String,
    /// The dictionary of the call's options.
    pub options: Option<DeclarationId>,
    pub area: AreaId,
    pub experimental: bool,
}

impl Lookup {
    pub fn mentions(&self) -> impl Iterator<Item = Mention> {
        let declarations = [Some(self.on), Some(self.class), self.options].into_iter().flatten();
        let mention =
            |id| Mention { area: self.area, experimental: self.experimental, mentioned: Mentioned::Declaration(id) };
        declarations.map(mention).collect::<Vec<_>>().into_iter()
    }
}
