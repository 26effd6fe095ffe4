//! What is said of names of the committed crate.

use std::path::Path;
use std::sync::LazyLock;

use super::{answer, text};
use crate::catalogue::Catalogue;

/// Read once for all tests.
static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated-crate");
    Catalogue::read(&folder).unwrap_or_else(|problem| panic!("{}", problem.render(false)))
});

/// The lines, without the blanks at their ends and without colours.
#[track_caller]
fn explained(name: &str) -> Vec<String> {
    let answer = answer(&CATALOGUE, name);
    assert!(!answer.is_empty(), "{name}: nothing, but {:?}", answer.nearest);
    let text = anstream::adapter::strip_str(&text(&answer, None)).to_string();
    text.lines().map(|line| line.trim().to_owned()).collect()
}

#[track_caller]
fn says(name: &str, expected: &[&str]) {
    let lines = explained(name);
    for line in expected {
        assert!(lines.iter().any(|said| said == line), "{name}: no `{line}` in\n{}", lines.join("\n"));
    }
}

fn nearest(name: &str) -> Vec<String> {
    answer(&CATALOGUE, name).nearest
}

#[test]
fn a_member_is_explained_by_its_javascript_name() {
    let lines = explained("Element.scrollTo");
    assert_eq!(lines[0], "Element.scrollTo");
    says(
        "Element.scrollTo",
        &[
            "Element: fn scroll_to_with_options(&self, options: &ScrollToOptions) -> Promise<()>",
            "needs      features = [\"scrolling\"]",
            "exposed    Window",
            "engines    Blink, Gecko, WebKit",
            "MDN        https://developer.mozilla.org/docs/Web/API/Element/scrollTo",
        ],
    );
    let declared = lines.iter().find(|line| line.starts_with("Promise<undefined> scrollTo(optional"));
    assert!(declared.is_some_and(|line| line.contains("cssom-view.idl:")), "{lines:?}");
    assert!(lines.iter().any(|line| line.starts_with("Baseline   widely available since")), "{lines:?}");
}

#[test]
fn all_that_has_a_bare_name_is_explained() {
    for name in ["scrollTo", "scroll_to_with_options", "SCROLLTO"] {
        let lines = explained(name);
        assert!(["Element.scrollTo", "Window.scrollTo"].iter().all(|title| lines.iter().any(|line| line == title)));
    }
    let lines = explained("click");
    assert!(lines.iter().any(|line| line == "HTMLElement.click"), "{lines:?}");
    let fires = "at Node: listen(events::Click, |event: PointerEvent| …)";
    assert!(lines.iter().any(|line| line == fires), "{lines:?}");
    // The global function comes before the methods.
    assert!(explained("fetch")[0].starts_with("fetch"), "{:?}", explained("fetch"));
}

#[test]
fn types_tags_and_names_of_the_runtime_are_explained() {
    says("HtmlCanvasElement", &["HTMLCanvasElement", "needs      features = [\"canvas\"]", "extends    HtmlElement"]);
    says("HTMLCanvasElement", &["HTMLCanvasElement"]);
    says("h1", &["<h1>", "html::H1"]);
    says("spawn_local", &["spawn_local", "needs      features = [\"promise\"]"]);
    says("ElementTag", &["needs      no feature: it is always there"]);
    assert!(explained("console").iter().any(|line| line.starts_with("console.log")));
}

#[test]
fn an_inherited_member_is_its_ancestors() {
    assert_eq!(explained("HtmlCanvasElement.click")[0], "HTMLElement.click");
}

#[test]
fn what_throws_is_told_with_its_witnesses() {
    says("Document.getElementById", &["exposed    Window"]);
    let throws = |name: &str| explained(name).into_iter().filter(|line| line.starts_with("throws")).collect::<Vec<_>>();
    assert!(throws("Document.createElement")[0].contains("what its specification says (so say Gecko's IDL"));
    assert_eq!(throws("HtmlCanvasElement.width").len(), 2, "the getter and the setter differ");
    assert!(throws("fetch")[0].contains("its promise rejects"));
    assert!(throws("Array.push")[0].contains("where it throws, it panics"));
}

#[test]
fn names_of_web_sys_lead_to_ours() {
    says(
        "create_element_with_str",
        &[
            "Document::create_element_with_str of web-sys",
            "was        fn create_element_with_str(local_name: &str, options: &str) -> Result<Element, JsValue>",
            "is         Document::create_element_with_options",
            "needs      features = [\"dom\"]",
        ],
    );
    says("HtmlElement::set_inner_text", &["HTMLElement.innerText"]);
    says("log_2", &["console::log_2 of web-sys", "is         console::log"]);
    says("Array::of2", &["Array::of2 of js-sys", "is         Array::of"]);
    assert!(explained("set_onclick").iter().any(|line| line.starts_with("HTMLElement.onclick")));
    assert!(explained("getElementByID").iter().any(|line| line == "Document.getElementById"));
}

#[test]
fn what_has_no_binding_has_a_reason() {
    says(
        "HTMLElement.constructor",
        &[
            "HTMLElement.constructor has no binding",
            "because    throws unless the constructor of a custom element calls it",
        ],
    );
}

#[test]
fn a_part_of_a_name_lists_what_has_it() {
    let lines = explained("scrollInto");
    assert!(lines.iter().any(|line| line.starts_with("Element.scrollIntoView")), "{lines:?}");
    assert!(lines.last().is_some_and(|line| line.contains("web-bindgen explain")), "{lines:?}");
}

#[test]
fn a_misspelt_name_has_the_nearest() {
    for (name, expected) in [
        ("querySelectr", "Element.querySelector"),
        ("Element.querySelectr", "Element.querySelector"),
        ("HtmlCanvsElement", "HtmlCanvasElement"),
    ] {
        assert!(nearest(name).iter().any(|near| near == expected), "{name}: {:?}", nearest(name));
    }
    assert_eq!(nearest("xqzwvj"), Vec::<String>::new());
}
