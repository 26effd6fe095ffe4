//! A database in a page: opened and upgraded, written, read, walked through, and its constraints.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_bindings::{
    DomException, Exception, IdbCursorWithValue, IdbDatabase, IdbIndexParameters, IdbObjectStore,
    IdbObjectStoreParameters, IdbRequest, IdbTransactionMode, JsCast, JsValue, Object, Promise, Record, events,
    indexed_db,
};

wasm_bindgen_test_configure!(run_in_browser);

/// The result of a request, awaited.
fn done(request: &impl AsRef<IdbRequest>) -> Promise<JsValue> {
    let request: &IdbRequest = request.as_ref();
    Promise::new(|resolve, reject| {
        let (succeeded, failed) = (request.clone(), request.clone());
        let failing = reject.clone();
        request
            .listen(events::Success, move |_| match succeeded.result() {
                Ok(result) => resolve.with(result),
                Err(exception) => failing.with(exception),
            })
            .forget();
        request
            .listen(events::Error, move |event| {
                // The transaction goes on.
                event.prevent_default();
                let error = failed.error().ok().flatten();
                reject.with(error.map_or_else(|| Exception::new("no error"), |error| JsValue::from(error).into()));
            })
            .forget();
    })
}

async fn open(name: &str) -> Result<IdbDatabase, Exception> {
    done(&indexed_db().delete_database(name)?).await?;
    let request = indexed_db().open_with_version(name, 2)?;
    let opened = request.clone();
    let upgrade = request.listen(events::UpgradeNeeded, move |event| {
        assert_eq!((event.old_version(), event.new_version()), (0, Some(2)));
        let database: IdbDatabase = opened.result()?.unchecked_into();
        let books =
            database.create_object_store_with_options("books", IdbObjectStoreParameters::new().set_key_path("isbn"))?;
        books.create_index_with_options("by_title", "title", IdbIndexParameters::new().set_unique(true))?;
        Ok(())
    });
    let database = done(&request).await?.unchecked_into();
    drop(upgrade);
    Ok(database)
}

fn store(database: &IdbDatabase, mode: IdbTransactionMode) -> Result<IdbObjectStore, Exception> {
    database.transaction_with_mode("books", mode)?.object_store("books")
}

fn book(isbn: u32, title: &str) -> Object {
    let book = Record::<JsValue>::new();
    book.set("isbn", isbn);
    book.set("title", title);
    book.into()
}

/// A transaction ends when nothing is asked of it in a turn of the event loop. `from_future` wakes within the turn, in a
/// program with threads too, where other executors do not.
#[wasm_bindgen_test]
async fn a_database() -> Result<(), Exception> {
    Promise::<()>::from_future(books()).await
}

async fn books() -> Result<(), Exception> {
    let database = open("books").await?;
    assert_eq!((database.name(), database.version()), ("books".to_owned(), 2));

    let books = store(&database, IdbTransactionMode::Readwrite)?;
    for (isbn, title) in [(3, "Rust"), (1, "Web"), (2, "Wasm")] {
        assert_eq!(done(&books.put(&book(isbn, title))?).await?, isbn);
    }
    let found = done(&books.get(&2.into())?).await?;
    assert_eq!(Record::<String>::from(found).get("title").as_deref(), Some("Wasm"));
    assert!(done(&books.get(&9.into())?).await?.is_undefined());

    // Keys are in order; the cursor is the same object in each step.
    let request = books.open_cursor()?;
    let mut titles = Vec::new();
    while let Ok(cursor) = done(&request).await?.dyn_into::<IdbCursorWithValue>() {
        titles.push((cursor.key().as_f64().unwrap_or_default(), Record::<String>::from(cursor.value()).get("title")));
        cursor.continue_()?;
    }
    let titles: Vec<_> = titles.iter().map(|(key, title)| (*key, title.as_deref())).collect();
    assert_eq!(titles, [(1.0, Some("Web")), (2.0, Some("Wasm")), (3.0, Some("Rust"))]);

    let error = done(&books.put(&book(4, "Rust"))?).await.expect_err("the title is there already");
    assert_eq!(error.name(), "ConstraintError");
    assert!(error.value().dyn_ref::<DomException>().is_some());
    assert_eq!(
        store(&database, IdbTransactionMode::Readonly)?.put(&book(5, "")).expect_err("read only").name(),
        "ReadOnlyError"
    );
    assert_eq!(done(&books.index("by_title")?.count()?).await?, 3);
    database.close();
    Ok(())
}
