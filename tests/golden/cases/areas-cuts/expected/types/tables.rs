//! Types: Tables and their rows

/// `interface Table`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Table {
    parent: crate::Object,
}
interface!(Table:; "Table");

/// `interface Row`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Row {
    parent: crate::Object,
}
interface!(Row:; "Row");
