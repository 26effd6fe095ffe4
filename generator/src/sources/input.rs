use std::path::PathBuf;

/// The place of the input.
#[derive(Clone, Default, Debug)]
pub struct Input {
    /// Folders of `.idl` or `.webidl` files, flat or trees, and single files.
    pub webidls: Vec<PathBuf>,
    /// The folder of the overlays. Without one it is `overlays` in each folder of the WebIDL and beside each single file,
    /// if that is there.
    pub overlays: Option<PathBuf>,
    /// Whether JavaScript's builtins are added, as far as the input does not define them.
    pub builtins: bool,
    /// The folder of the crate that the generated one is built on.
    pub on: Option<PathBuf>,
}
