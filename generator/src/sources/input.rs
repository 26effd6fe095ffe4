use std::path::PathBuf;

/// The place of the input.
#[derive(Clone, Debug)]
pub struct Input {
    /// A folder of `.idl` or `.webidl` files, flat or a tree, or one file.
    pub webidls: PathBuf,
    /// The folder of the overlays. Without one it is `overlays` in the folder of the WebIDL, if that is there.
    pub overlays: Option<PathBuf>,
}
