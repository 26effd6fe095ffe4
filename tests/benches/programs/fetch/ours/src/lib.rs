//! Sends a request, reads the JSON of the answer and shows a part of it, with web-bindings.

use wasm_bindgen::prelude::*;
use web_bindings::{Exception, Promise, Reflect, Request, RequestInit, fetch, window};

#[wasm_bindgen]
pub fn show(user: String) -> Promise<()> {
    Promise::from_future(async move {
        let request = Request::new_with_init(&format!("/users/{user}.json"), RequestInit::new().set_method("GET"))?;
        request.headers().set("Accept", "application/json")?;

        let response = fetch(&request).await?;
        if !response.ok() {
            return Err(Exception::new(&format!("the server answered {}", response.status())));
        }
        let json = response.json().await?;
        let name = Reflect::get(&json, &"name".into())?.as_string().unwrap_or_default();
        let age = Reflect::get(&json, &"age".into())?.as_f64().unwrap_or_default();
        let body = window().expect_throw("a page").document().body().expect_throw("a body");
        body.set_text_content(&format!("{name} is {age}"));
        Ok(())
    })
}
