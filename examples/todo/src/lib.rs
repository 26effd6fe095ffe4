//! A list of tasks, which the browser keeps.
//!
//! What it shows: elements made and found by their types, events that bubble up to one listener, `localStorage`.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::prelude::*;
use web_bindings::{
    Document, Element, Exception, HtmlButtonElement, HtmlFormElement, HtmlInputElement, HtmlUListElement, Storage,
    events, html, window,
};

/// The name under which `localStorage` has the tasks.
const KEY: &str = "tasks";

struct Task {
    text: String,
    done: bool,
}

struct App {
    document: Document,
    storage: Storage,
    list: HtmlUListElement,
    tasks: RefCell<Vec<Task>>,
}

#[wasm_bindgen(start)]
fn start() -> Result<(), Exception> {
    let window = window().expect_throw("a page");
    let document = window.document();
    let storage = window.local_storage()?;
    let list = document.query_selector_as::<HtmlUListElement>("ul")?.expect_throw("a list in the page");
    let tasks = RefCell::new(read(&storage.get_item(KEY)?.unwrap_or_default()));
    let app = Rc::new(App { document, storage, list, tasks });
    app.show()?;

    let form = app.document.query_selector_as::<HtmlFormElement>("form")?.expect_throw("a form in the page");
    let field = app.document.query_selector_as::<HtmlInputElement>("form input")?.expect_throw("a field in the form");
    let adding = app.clone();
    let submitted = form.listen(events::Submit, move |event| {
        event.prevent_default();
        adding.tasks.borrow_mut().push(Task { text: field.value().trim().to_owned(), done: false });
        field.set_value("")?;
        adding.changed()
    });

    // One listener for all tasks, those to come too: a click on a button bubbles up to the list.
    let changing = app.clone();
    let clicked = app.list.listen(events::Click, move |event| {
        let Some(target) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else { return Ok(()) };
        let Some(row) = target.closest("li")? else { return Ok(()) };
        let index: usize = row.get_attribute("data-index").and_then(|index| index.parse().ok()).unwrap_or_default();
        match target.class_name().as_str() {
            "remove" => drop(changing.tasks.borrow_mut().remove(index)),
            "toggle" => {
                let mut tasks = changing.tasks.borrow_mut();
                tasks[index].done = !tasks[index].done;
            }
            _ => return Ok(()),
        }
        changing.changed()
    });
    // The page needs them as long as it lives.
    submitted.forget();
    clicked.forget();
    Ok(())
}

impl App {
    fn changed(&self) -> Result<(), Exception> {
        self.storage.set_item(KEY, &written(&self.tasks.borrow()))?;
        self.show()
    }

    fn show(&self) -> Result<(), Exception> {
        self.list.set_text_content("");
        let tasks = self.tasks.borrow();
        for (index, task) in tasks.iter().enumerate() {
            let row = self.row(index, task)?;
            self.list.append_child(&row)?;
        }
        let open = tasks.iter().filter(|task| !task.done).count();
        let count = self.document.get_element_by_id("count").expect_throw("a line for the count");
        count.set_text_content(&match open {
            0 if tasks.is_empty() => "Nothing to do.".to_owned(),
            0 => "All done.".to_owned(),
            1 => "1 task is open.".to_owned(),
            many => format!("{many} tasks are open."),
        });
        Ok(())
    }

    fn row(&self, index: usize, task: &Task) -> Result<Element, Exception> {
        let row = self.document.create::<html::Li>()?;
        row.set_attribute("data-index", index.to_string())?;
        if task.done {
            row.set_class_name("done");
        }
        let toggle = self.document.create::<HtmlInputElement>()?;
        toggle.set_type("checkbox");
        toggle.set_class_name("toggle");
        toggle.set_checked(task.done);
        let text = self.document.create::<html::Span>()?;
        text.set_text_content(&task.text);
        let remove = self.document.create::<HtmlButtonElement>()?;
        remove.set_class_name("remove");
        remove.set_text_content("Remove");
        row.append_child(&toggle)?;
        row.append_child(&text)?;
        row.append_child(&remove)?;
        Ok(row.into())
    }
}

/// A line for each task: `x` and the text of one that is done, a space and the text of one that is open.
fn written(tasks: &[Task]) -> String {
    let line = |task: &Task| format!("{}{}", if task.done { 'x' } else { ' ' }, task.text);
    tasks.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn read(text: &str) -> Vec<Task> {
    let task = |line: &str| {
        let mut letters = line.chars();
        Some(Task { done: letters.next()? == 'x', text: letters.collect() })
    };
    text.lines().filter_map(task).collect()
}
