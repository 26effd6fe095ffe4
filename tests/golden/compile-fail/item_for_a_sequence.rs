// error: one item, where a sequence of them is taken
use web_bindings::MutationObserverInit;

pub fn wrong(init: &MutationObserverInit) {
    init.set_attribute_filter("class");
}
// expected: write a slice, an array, a `Vec` or an `Array` of what stands for a `std::string::String`

fn main() {}
