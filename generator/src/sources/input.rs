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
    /// The crates that the generated one is built on, the lowest first.
    pub on: Vec<Base>,
}

/// The definitions of a crate that the generated one is built on.
#[derive(Clone, Debug)]
pub struct Base {
    /// The name of its package.
    pub package: String,
    /// The folder of its manifest.
    pub folder: PathBuf,
    /// The folder of its WebIDL.
    pub webidls: PathBuf,
    /// Whether JavaScript's builtins are among its types without being in that folder.
    pub builtins: bool,
}

impl Base {
    pub(super) fn input(&self) -> Input {
        Input { webidls: vec![self.webidls.clone()], builtins: self.builtins, ..Input::default() }
    }
}
