//! Tags as types.

use super::id::DeclarationId;
use super::mentioned::{Mention, Mentioned};
use crate::facts::AreaId;

/// `section` of `html` => `html::Section`
#[derive(Debug)]
pub struct Tag {
    pub rust_name: String,
    pub name: String,
    /// The module: `html`, `svg`, `mathml`
    pub module: &'static str,
    pub namespace: &'static str,
    pub class: DeclarationId,
    /// Whether it is its class's only tag, for which the class itself stands.
    pub is_only: bool,
    pub spec: Option<String>,
    pub area: AreaId,
    pub experimental: bool,
}

impl Tag {
    pub fn mentions(&self) -> impl Iterator<Item = Mention> {
        let mentioned = Mentioned::Declaration(self.class);
        std::iter::once(Mention { area: self.area, experimental: self.experimental, mentioned })
    }
}
