//! The program.

// With the system's allocator a third of a run is malloc and free.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    web_bindgen::commands::run()
}
