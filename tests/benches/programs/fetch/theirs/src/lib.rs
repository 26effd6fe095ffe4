//! Sends a request, reads the JSON of the answer and shows a part of it, with web-sys.

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Request, RequestInit, Response, window};

#[wasm_bindgen]
pub async fn show(user: String) -> Result<(), JsValue> {
    let window = window().unwrap_throw();
    let init = RequestInit::new();
    init.set_method("GET");
    let request = Request::new_with_str_and_init(&format!("/users/{user}.json"), &init)?;
    request.headers().set("Accept", "application/json")?;

    let response: Response = JsFuture::from(window.fetch_with_request(&request)).await?.dyn_into()?;
    if !response.ok() {
        return Err(JsError::new(&format!("the server answered {}", response.status())).into());
    }
    let json = JsFuture::from(response.json()?).await?;
    let name = js_sys::Reflect::get(&json, &"name".into())?.as_string().unwrap_or_default();
    let age = js_sys::Reflect::get(&json, &"age".into())?.as_f64().unwrap_or_default();
    let body = window.document().unwrap_throw().body().unwrap_throw();
    body.set_text_content(Some(&format!("{name} is {age}")));
    Ok(())
}
