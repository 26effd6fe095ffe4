//! Numbers that the graphics card squares, with WebGPU.
//!
//! What it shows: an API that not every browser has, promises one after the other, bytes that come back.

use wasm_bindgen::prelude::*;
use web_bindings::{
    Exception, Float32Array, Gpu, GpuAutoLayoutMode, GpuBindGroupDescriptor, GpuBindGroupEntry, GpuBuffer,
    GpuBufferBinding, GpuBufferDescriptor, GpuComputePipelineDescriptor, GpuDevice, GpuProgrammableStage,
    GpuShaderModuleDescriptor, Promise, gpu_buffer_usage as usage, gpu_map_mode, window,
};

const SQUARE: &str = "
    @group(0) @binding(0) var<storage, read_write> numbers: array<f32>;
    @compute @workgroup_size(64) fn square(@builtin(global_invocation_id) id: vec3<u32>) {
        if (id.x < arrayLength(&numbers)) { numbers[id.x] = numbers[id.x] * numbers[id.x]; }
    }";

/// What `index.html` calls.
#[wasm_bindgen]
pub fn page() -> Promise<()> {
    Promise::from_future(show())
}

async fn show() -> Result<(), Exception> {
    let window = window().expect_throw("a page");
    let document = window.document();
    let line = |id: &str| document.get_element_by_id(id).expect_throw("a line in the page");
    let numbers: Vec<f32> = (1..=8).map(|number| number as f32).collect();
    line("numbers").set_text_content(shown(&numbers));
    let squares = match window.navigator().gpu() {
        Some(gpu) => squares(&gpu, &numbers).await,
        None => Err(Exception::new("This browser has no WebGPU, or this page is not secure.")),
    };
    line("squares").set_text_content(&match squares {
        Ok(squares) => shown(&squares),
        Err(error) => error.message(),
    });
    Ok(())
}

fn shown(numbers: &[f32]) -> String {
    numbers.iter().map(f32::to_string).collect::<Vec<_>>().join(" ")
}

async fn squares(gpu: &Gpu, numbers: &[f32]) -> Result<Vec<f32>, Exception> {
    let adapter = gpu.request_adapter().await?;
    let Some(adapter) = adapter else { return Err(Exception::new("This machine has no graphics card for WebGPU.")) };
    let device = adapter.request_device().await?;
    let size = size_of_val(numbers) as u64;
    let on_card = buffer(&device, size, usage::STORAGE | usage::COPY_SRC | usage::COPY_DST)?;
    let read_back = buffer(&device, size, usage::MAP_READ | usage::COPY_DST)?;
    device.queue().write_buffer(&on_card, 0, numbers)?;

    let module = device.create_shader_module(&GpuShaderModuleDescriptor::new(SQUARE))?;
    let descriptor = GpuComputePipelineDescriptor::new(GpuAutoLayoutMode::Auto, &GpuProgrammableStage::new(&module));
    let pipeline = device.create_compute_pipeline(&descriptor)?;
    let entry = GpuBindGroupEntry::new(0, GpuBufferBinding::new(&on_card));
    let layout = pipeline.get_bind_group_layout(0);
    let group = device.create_bind_group(&GpuBindGroupDescriptor::new(&layout, &[entry]));

    let encoder = device.create_command_encoder();
    let pass = encoder.begin_compute_pass();
    pass.set_pipeline(&pipeline);
    pass.set_bind_group(0, Some(&group));
    pass.dispatch_workgroups(numbers.len().div_ceil(64) as u32);
    pass.end();
    encoder.copy_buffer_to_buffer(&on_card, &read_back);
    device.queue().submit(&[encoder.finish()]);

    read_back.map_async(gpu_map_mode::READ).await?;
    let mapped = read_back.get_mapped_range()?;
    let squares = Float32Array::new(&mapped)?.to_vec();
    read_back.unmap();
    Ok(squares)
}

fn buffer(device: &GpuDevice, size: u64, usage: u32) -> Result<GpuBuffer, Exception> {
    device.create_buffer(&GpuBufferDescriptor::new(size, usage))
}
