//! Primes that workers count, while the page stays awake.
//!
//! What it shows: one program in a page and in its workers, messages between them, a promise for each answer.

use std::cell::Cell;
use std::rc::Rc;

use wasm_bindgen::prelude::*;
use web_bindings::{
    Array, Element, Exception, HtmlButtonElement, HtmlInputElement, HtmlProgressElement, Promise, Worker,
    WorkerOptions, WorkerType, console, dedicated_worker_global_scope, events, spawn_local, window,
};

/// The numbers that a worker is asked about at a time.
const PART: u32 = 100_000;

/// What `index.html` calls.
#[wasm_bindgen]
pub fn page() -> Result<(), Exception> {
    let window = window().expect_throw("a page");
    let document = window.document();
    let limit = document.query_selector_as::<HtmlInputElement>("#limit")?.expect_throw("a field for the limit");
    let button = document.query_selector_as::<HtmlButtonElement>("#count")?.expect_throw("a button");
    let progress = document.query_selector_as::<HtmlProgressElement>("progress")?.expect_throw("a bar");
    let result = document.query_selector("#result")?.expect_throw("a line for the result");
    let cores = window.navigator().hardware_concurrency() as u32;
    let counted = button.clone();
    let clicked = button.listen(events::Click, move |_| {
        let (limit, progress, result) = (limit.value_as_number() as u32, progress.clone(), result.clone());
        let button = counted.clone();
        spawn_local(async move {
            button.set_disabled(true);
            if let Err(error) = count(limit, cores, &progress, &result).await {
                console::error([error]);
            }
            button.set_disabled(false);
        });
    });
    clicked.forget();
    Ok(())
}

async fn count(limit: u32, cores: u32, progress: &HtmlProgressElement, result: &Element) -> Result<(), Exception> {
    let parts: Vec<(u32, u32)> = (0..limit).step_by(PART as usize).map(|from| (from, limit.min(from + PART))).collect();
    let total = parts.len() as f64;
    let (next, done, found) = (Rc::new(Cell::new(0)), Rc::new(Cell::new(0.0)), Rc::new(Cell::new(0)));
    let parts = Rc::new(parts);
    let workers: Vec<Promise<()>> = (0..cores.min(parts.len() as u32))
        .map(|_| {
            let (parts, next, done, found) = (parts.clone(), next.clone(), done.clone(), found.clone());
            let progress = progress.clone();
            Promise::from_future(async move {
                let worker = worker().await?;
                while let Some((from, to)) = parts.get(next.replace(next.get() + 1)) {
                    let primes = ask(&worker, *from, *to).await?;
                    found.set(found.get() + primes);
                    done.set(done.get() + 1.0);
                    progress.set_value(done.get() / total)?;
                }
                worker.terminate();
                Ok(())
            })
        })
        .collect();
    let used = workers.len();
    for worker in workers {
        worker.await?;
    }
    result.set_text_content(format!("{} primes, counted by {used} workers", found.get()));
    Ok(())
}

/// A worker that runs this program, once it is ready.
async fn worker() -> Result<Worker, Exception> {
    let worker = Worker::new_with_options("worker.js", WorkerOptions::new().set_type(WorkerType::Module))?;
    answer(&worker).await?;
    Ok(worker)
}

async fn ask(worker: &Worker, from: u32, to: u32) -> Result<u32, Exception> {
    let answered = answer(worker);
    worker.post_message(&Array::<u32>::of([from, to]))?;
    answered.await
}

/// The next number that a worker sends.
fn answer(worker: &Worker) -> Promise<u32> {
    let worker = worker.clone();
    Promise::new(move |resolve, reject| {
        let message =
            worker.listen(events::Message, move |event| resolve.with(event.data().as_f64().unwrap_or_default() as u32));
        let error = worker.listen(events::Error, move |_| reject.with(Exception::new("a worker failed")));
        message.forget();
        error.forget();
    })
}

/// What `worker.js` calls.
#[wasm_bindgen]
pub fn work() -> Result<(), Exception> {
    let scope = dedicated_worker_global_scope().expect_throw("a worker");
    let answering = scope.clone();
    let listener = scope.listen(events::Message, move |event| {
        let part: Array<u32> = event.data().unchecked_into();
        let (Some(from), Some(to)) = (part.get(0), part.get(1)) else { return Ok(()) };
        answering.post_message(&JsValue::from(primes(from, to)))
    });
    listener.forget();
    scope.post_message(&JsValue::from(0))
}

/// The number of primes from one number up to another.
fn primes(from: u32, to: u32) -> u32 {
    let is_prime = |n: &u32| *n > 1 && (2..).take_while(|d| d * d <= *n).all(|d| !n.is_multiple_of(d));
    (from..to).filter(is_prime).count() as u32
}
