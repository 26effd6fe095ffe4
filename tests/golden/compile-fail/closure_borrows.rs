// error: JavaScript keeps the closure for longer than the variable is there
use web_bindings::set_timeout;

pub fn wrong() {
    let text = String::new();
    let _ = set_timeout(|| println!("{text}"));
}
// expected: closure may outlive the current function

fn main() {}
