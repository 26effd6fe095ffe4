// error: a class that lacks a member of the dictionary
use web_bindings::{DomPoint, DomQuad};

pub fn wrong(point: &DomPoint) {
    DomQuad::from_rect_with_other(point);
}
// expected: `&DomPoint` does not stand for `DomRectInit`

fn main() {}
