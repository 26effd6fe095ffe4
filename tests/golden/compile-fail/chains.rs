//! A chain of setters keeps the type that it began with, whichever ancestor has a setter.

use web_bindings::{MediaStreamConstraints, MediaTrackConstraints, MouseEventInit, PointerEventInit, RequestInit};

pub fn one_ancestor(constraints: &MediaStreamConstraints) -> &MediaStreamConstraints {
    constraints.set_video(MediaTrackConstraints::new().set_width(1280).set_facing_mode("user"))
}

pub fn three_ancestors(init: &MouseEventInit) -> &MouseEventInit {
    init.set_bubbles(true).set_client_x(1).set_detail(2).set_ctrl_key(true).set_button(2)
}

pub fn four_ancestors(init: &PointerEventInit) -> &PointerEventInit {
    init.set_cancelable(true).set_view(None).set_alt_key(true).set_client_x(1).set_pointer_id(5)
}

pub fn none(init: &RequestInit) -> &RequestInit {
    init.set_method("POST").set_keepalive(true)
}

fn main() {}
