//! Arguments reach JavaScript in the order of the specification.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen_test::wasm_bindgen_test;
use web_bindings::{Exception, GpuPipelineError, GpuPipelineErrorInit, GpuPipelineErrorReason};
use web_bindings_tests::engine_has;

/// An optional argument comes before the required one, and is `undefined` where it is left out.
#[wasm_bindgen_test]
fn an_optional_argument_before_a_required_one() -> Result<(), Exception> {
    if !engine_has("GPUPipelineError") {
        return Ok(());
    }
    let options = GpuPipelineErrorInit::new(GpuPipelineErrorReason::Internal);
    let error = GpuPipelineError::new(&options)?;
    assert_eq!(error.message(), "");
    assert_eq!(error.reason(), GpuPipelineErrorReason::Internal);
    let error = GpuPipelineError::new_with_message("out of registers", &options)?;
    assert_eq!(error.message(), "out of registers");
    assert_eq!(error.reason(), GpuPipelineErrorReason::Internal);
    Ok(())
}
