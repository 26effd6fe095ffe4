//! Notes that a database in the browser keeps, with IndexedDB.
//!
//! What it shows: requests that are awaited, an upgrade, a cursorless walk over a store, records as typed objects.

use std::rc::Rc;

use wasm_bindgen::prelude::*;
use web_bindings::{
    Document, Element, Exception, HtmlButtonElement, HtmlFormElement, HtmlTextAreaElement, IdbDatabase, IdbObjectStore,
    IdbObjectStoreParameters, IdbRequest, IdbTransactionMode, Promise, Record, console, events, html, indexed_db,
    spawn_local, window,
};

const STORE: &str = "notes";

struct App {
    document: Document,
    database: IdbDatabase,
    section: Element,
}

/// What `index.html` calls.
#[wasm_bindgen]
pub fn page() -> Promise<()> {
    Promise::from_future(show())
}

async fn show() -> Result<(), Exception> {
    let document = window().expect_throw("a page").document();
    let section = document.query_selector("section")?.expect_throw("a place for notes");
    let form = document.query_selector_as::<HtmlFormElement>("form")?.expect_throw("a form in the page");
    let field = document.query_selector_as::<HtmlTextAreaElement>("textarea")?.expect_throw("a field for a note");
    let app = Rc::new(App { document, database: open().await?, section });
    app.show().await?;
    let listener = form.listen(events::Submit, move |event| {
        event.prevent_default();
        let (app, field) = (app.clone(), field.clone());
        run(async move {
            app.keep(&field.value()).await?;
            field.set_value("");
            app.show().await
        });
    });
    listener.forget();
    Ok(())
}

async fn open() -> Result<IdbDatabase, Exception> {
    let opening = indexed_db().open_with_version("notes", 1)?;
    let upgraded = opening.clone();
    let _upgrade = opening.listen(events::UpgradeNeeded, move |_| {
        let database: IdbDatabase = upgraded.result()?.unchecked_into();
        let keys = IdbObjectStoreParameters::new();
        keys.set_auto_increment(true).set_key_path("id");
        database.create_object_store_with_options(STORE, &keys)?;
        Ok(())
    });
    Ok(done(&opening).await?.unchecked_into())
}

/// Runs a task whose failure goes to the console.
fn run(task: impl Future<Output = Result<(), Exception>> + 'static) {
    spawn_local(async move {
        if let Err(error) = task.await {
            console::error([error]);
        }
    });
}

/// The result of a request, awaited.
fn done(request: &impl AsRef<IdbRequest>) -> Promise<JsValue> {
    let request: &IdbRequest = request.as_ref();
    Promise::new(|resolve, reject| {
        let (succeeded, failed) = (request.clone(), request.clone());
        let success = request.listen(events::Success, move |_| resolve.with(succeeded.result().unwrap_or_default()));
        let error = request.listen(events::Error, move |_| {
            let reason = failed.error().ok().flatten();
            reject.with(reason.map_or_else(|| Exception::new("no reason"), |reason| JsValue::from(reason).into()))
        });
        success.forget();
        error.forget();
    })
}

impl App {
    fn store(&self, mode: IdbTransactionMode) -> Result<IdbObjectStore, Exception> {
        self.database.transaction_with_mode(STORE, mode)?.object_store(STORE)
    }

    async fn keep(&self, text: &str) -> Result<(), Exception> {
        let note = Record::<JsValue>::new();
        note.set("text", text);
        done(&self.store(IdbTransactionMode::Readwrite)?.add(&note)?).await?;
        Ok(())
    }

    async fn show(self: &Rc<Self>) -> Result<(), Exception> {
        let notes = done(&self.store(IdbTransactionMode::Readonly)?.get_all()?).await?;
        let notes: web_bindings::Array<Record<JsValue>> = notes.unchecked_into();
        self.section.set_text_content("");
        for note in &notes {
            let article = self.article(&note)?;
            self.section.append_child(&article)?;
        }
        Ok(())
    }

    fn article(self: &Rc<Self>, note: &Record<JsValue>) -> Result<Element, Exception> {
        let article = self.document.create::<html::Article>()?;
        let text = self.document.create::<html::P>()?;
        text.set_text_content(note.get("text").and_then(|text| text.as_string()).unwrap_or_default());
        let forget = self.document.create::<HtmlButtonElement>()?;
        forget.set_text_content("Forget");
        let (app, key) = (self.clone(), note.get("id").unwrap_or_default());
        let listener = forget.listen(events::Click, move |_| {
            let (app, key) = (app.clone(), key.clone());
            run(async move {
                done(&app.store(IdbTransactionMode::Readwrite)?.delete(&key)?).await?;
                app.show().await
            });
        });
        listener.forget();
        article.append_child(&text)?;
        article.append_child(&forget)?;
        Ok(article.into())
    }
}
