//! Edits as editors of specifications make them, all at once, in today's WebIDL.

use std::collections::BTreeSet;

use crate::workspace::Workspace;

/// The file, what it says, and what it says instead.
const EDITS: [(&str, &str, &str); 7] = [
    // An argument, and a sixth optional one.
    ("dom", "cloneNode(optional boolean subtree", "cloneNode(optional boolean deep"),
    (
        "dom",
        "optional boolean cancelable = false); // legacy",
        "optional boolean cancelable = false, optional any a, optional any b, optional any c);",
    ),
    // What may be null, what a union has, and the type of an argument.
    ("dom", "readonly attribute DOMString nodeName;", "readonly attribute DOMString? nodeName;"),
    ("dom", "readonly attribute Node? parentNode;", "readonly attribute Node parentNode;"),
    ("fetch", "typedef (Request or USVString) RequestInfo;", "typedef (Request or USVString or Response) RequestInfo;"),
    ("dom", "substringData(unsigned long offset, unsigned long count)", "substringData(double offset, double count)"),
    // A member that goes to another file.
    ("dom", "  boolean contains(Node? other);\n", ""),
];

#[test]
#[ignore = "generates the whole crate twice"]
fn edits_take_nothing_away() {
    let workspace = Workspace::new("edits");
    workspace.generate();
    workspace.keep_record();
    for (file, before, after) in EDITS {
        workspace.edit(file, before, after);
    }
    workspace.edit(
        "fetch",
        "dictionary RequestInit {",
        "partial interface Node { boolean contains(Node? other); };\n\ndictionary RequestInit {",
    );
    workspace.rename("HTMLOrSVGOrMathMLElement", "HTMLOrForeignElement");
    workspace.generate();
    assert_eq!(workspace.breaks(), BTreeSet::new());
    workspace.check();
}
