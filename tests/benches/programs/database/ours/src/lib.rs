//! A note that is kept in IndexedDB and read again, with web-bindings.

use wasm_bindgen::prelude::*;
use web_bindings::{
    Exception, IdbDatabase, IdbRequest, IdbTransactionMode, Promise, Record, console, events, indexed_db,
};

#[wasm_bindgen]
pub fn keep(text: String) -> Promise<()> {
    Promise::from_future(async move {
        let opening = indexed_db().open_with_version("notes", 1)?;
        let upgraded = opening.clone();
        let _upgrade = opening.listen(events::UpgradeNeeded, move |_| {
            let database: IdbDatabase = upgraded.result()?.unchecked_into();
            database.create_object_store("notes").map(drop)
        });
        let database: IdbDatabase = done(&opening).await?.unchecked_into();

        let transaction = database.transaction_with_mode("notes", IdbTransactionMode::Readwrite)?;
        let store = transaction.object_store("notes")?;
        let note = Record::<JsValue>::new();
        note.set("text", text);
        done(&store.put_with_key(&note, &"first".into())?).await?;
        let found = done(&store.get(&"first".into())?).await?;
        let text = Record::<JsValue>::from(found).get("text").and_then(|text| text.as_string()).unwrap_or_default();
        console::log([format!("kept: {text}")]);
        Ok(())
    })
}

/// The result of a request, awaited.
fn done(request: &impl AsRef<IdbRequest>) -> Promise<JsValue> {
    let request: &IdbRequest = request.as_ref();
    Promise::new(|resolve, reject| {
        let succeeded = request.clone();
        let success = request.listen(events::Success, move |_| resolve.with(succeeded.result().unwrap_or_default()));
        let error = request.listen(events::Error, move |_| reject.with(Exception::new("the request failed")));
        success.forget();
        error.forget();
    })
}
