/// The numbers of files that were written, removed and left alone.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct Written {
    pub written: usize,
    pub removed: usize,
    pub unchanged: usize,
}
