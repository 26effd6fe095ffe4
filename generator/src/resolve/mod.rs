//! Binds every name to its definition, and checks the model as a whole.
//!
//! A check leaves out the wrong part where the model can do without it, so that a lenient run can go on.

mod bind;
mod constants;
mod cycles;
mod depths;
mod duplicates;
mod generics;
mod names;
mod specials;
mod variadics;

use crate::diagnostics::{Diagnostics, Stopped};
use crate::model::{DefinitionId, Model, Name};
use crate::syntax::Lost;

/// Binds all names. A name whose definition was lost to an error is not reported as unknown.
///
/// # Errors
///
/// If there is an error, of this stage or an earlier one.
pub fn resolve(
    mut model: Model<Name>,
    lost: &Lost,
    diagnostics: &mut Diagnostics,
) -> Result<Model<DefinitionId>, Stopped> {
    names::report_unknown(&model, lost, diagnostics);
    generics::check(&model, diagnostics);
    let wrong_constants = constants::check(&mut model, diagnostics);
    names::mend_unknown(&mut model);
    names::check(&mut model, diagnostics);
    let wrong_specials = specials::check(&model, diagnostics);
    variadics::check(&mut model, diagnostics);
    cycles::check(&mut model, diagnostics);
    depths::check(&mut model, diagnostics);
    duplicates::check(&mut model, diagnostics);
    // Not before: a duplicate of one of them is reported all the same.
    constants::leave_out(&mut model, &wrong_constants);
    specials::leave_out(&mut model, &wrong_specials);
    diagnostics.check()?;
    // A run that is still going may have `any` in the place of an unknown type, and that takes no type arguments.
    generics::check_arities(&model, diagnostics);
    diagnostics.check()?;
    Ok(bind::bind(model).expect("every name is defined once the unknown ones are mended"))
}

#[cfg(test)]
mod tests;
