//! A note that is kept in IndexedDB and read again, with web-sys.

use js_sys::{Object, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Event, IdbDatabase, IdbRequest, IdbTransactionMode, console, window};

#[wasm_bindgen]
pub async fn keep(text: String) -> Result<(), JsValue> {
    let factory = window().unwrap_throw().indexed_db()?.unwrap_throw();
    let opening = factory.open_with_u32("notes", 1)?;
    let upgraded = opening.clone();
    let upgrade = Closure::once(move |_: Event| {
        let database: IdbDatabase = upgraded.result().unwrap_throw().unchecked_into();
        database.create_object_store("notes").unwrap_throw();
    });
    opening.set_onupgradeneeded(Some(upgrade.as_ref().unchecked_ref()));
    let database: IdbDatabase = done(&opening).await?.dyn_into()?;

    let transaction = database.transaction_with_str_and_mode("notes", IdbTransactionMode::Readwrite)?;
    let store = transaction.object_store("notes")?;
    let note = Object::new();
    Reflect::set(&note, &"text".into(), &text.into())?;
    done(&store.put_with_key(&note, &"first".into())?).await?;
    let found = done(&store.get(&"first".into())?).await?;
    let text = Reflect::get(&found, &"text".into())?.as_string().unwrap_or_default();
    console::log_1(&format!("kept: {text}").into());
    Ok(())
}

/// The result of a request, awaited.
async fn done(request: &IdbRequest) -> Result<JsValue, JsValue> {
    let promise = Promise::new(&mut |resolve, reject| {
        let succeeded = request.clone();
        let on_success = Closure::once_into_js(move |_: Event| {
            let result = succeeded.result().unwrap_throw();
            resolve.call1(&JsValue::UNDEFINED, &result).unwrap_throw();
        });
        let on_error = Closure::once_into_js(move |_: Event| {
            reject.call1(&JsValue::UNDEFINED, &"the request failed".into()).unwrap_throw();
        });
        request.set_onsuccess(Some(on_success.unchecked_ref()));
        request.set_onerror(Some(on_error.unchecked_ref()));
    });
    JsFuture::from(promise).await
}
