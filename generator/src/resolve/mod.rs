//! Binds every name to its definition, and checks what must hold for the model as a whole.

mod bind;
mod constants;
mod cycles;
mod duplicates;
mod generics;
mod mend;
mod names;
mod specials;

pub use mend::mend;

use crate::diagnostics::Diagnostics;
use crate::model::{DefinitionId, Model, Name};
use crate::syntax::Lost;

/// Binds all names. `None` where an error stands in the way, of this stage or one before; all errors are in
/// `diagnostics` then. A name that was lost to an error is no unknown one.
pub fn resolve(model: Model<Name>, lost: &Lost, diagnostics: &mut Diagnostics) -> Option<Model<DefinitionId>> {
    names::check(&model, lost, diagnostics);
    duplicates::check(&model, diagnostics);
    constants::check(&model, diagnostics);
    specials::check(&model, diagnostics);
    cycles::check(&model, diagnostics);
    generics::check(&model, diagnostics);
    if diagnostics.is_empty() { bind::bind(model) } else { None }
}

#[cfg(test)]
mod tests;
