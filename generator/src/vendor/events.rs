//! The events with their targets, classes and bubbling paths, from @webref/events.

use crate::vendor::idl::Idl;
use crate::vendor::packages::Packages;
use anyhow::{Context, Result};
use serde::Deserialize;
use std::collections::BTreeMap;

/// One event at one target.
#[derive(PartialEq, Eq, Debug)]
pub struct Event {
    pub target: String,
    pub event: String,
    pub interface: String,
    /// The interfaces to which it bubbles, the nearest first.
    pub bubbles: Vec<String>,
    pub handler: Option<String>,
    pub spec: Option<String>,
}

#[derive(Deserialize)]
struct Entry {
    r#type: String,
    interface: String,
    targets: Vec<Target>,
    href: Option<String>,
    src: Option<Source>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Target {
    target: String,
    #[serde(default)]
    bubbling_path: Vec<String>,
}

#[derive(Deserialize)]
struct Source {
    href: Option<String>,
}

/// The events, and those whose target or class is newer than the IDL: they wait for it.
pub fn read(packages: &Packages, idl: &Idl) -> Result<(Vec<Event>, Vec<String>)> {
    let text = packages.text("@webref/events", "events.json")?;
    let events = parse(&text, idl).context("in @webref/events' events.json")?;
    let waiting = events.iter().filter_map(|event| {
        let newer = [&event.target, &event.interface].into_iter().find(|name| !idl.containers.contains_key(*name))?;
        Some(format!("the event {} of {} waits for {newer}", event.event, event.target))
    });
    let waiting = waiting.collect();
    Ok((events, waiting))
}

fn parse(text: &str, idl: &Idl) -> Result<Vec<Event>> {
    let entries: Vec<Entry> = serde_json::from_str(text)?;
    let mut rows: BTreeMap<(String, String), Event> = BTreeMap::new();
    for entry in entries {
        let spec = entry.href.or(entry.src.and_then(|source| source.href));
        for Target { target, bubbling_path: bubbles } in entry.targets {
            let (event, interface, spec) = (entry.r#type.clone(), entry.interface.clone(), spec.clone());
            let handler = handler(idl, &target, &event, &bubbles);
            let row = Event { target, event, interface, bubbles, handler, spec };
            match rows.get_mut(&(row.target.clone(), row.event.clone())) {
                Some(known) => known.merge(row, idl),
                None => drop(rows.insert((row.target.clone(), row.event.clone()), row)),
            }
        }
    }
    Ok(rows.into_values().collect())
}

impl Event {
    /// Merges a second entry for the same event and target. Where their classes differ (`blur` at Window: Event and
    /// FocusEvent), the class is the nearest one that both inherit from. The event bubbles if one of them says so.
    fn merge(&mut self, other: Event, idl: &Idl) {
        if !is_a(idl, &other.interface, &self.interface) {
            let shared = idl.ancestors(&self.interface).find(|ancestor| is_a(idl, &other.interface, ancestor));
            self.interface = shared.unwrap_or("Event").to_owned();
        }
        if self.bubbles.len() < other.bubbles.len() {
            self.bubbles = other.bubbles;
        }
        self.handler = self.handler.take().or(other.handler);
    }
}

fn is_a(idl: &Idl, interface: &str, ancestor: &str) -> bool {
    interface == ancestor || idl.inherits(interface, ancestor)
}

/// The event handler attribute: that of the target, of one of its descendants (`click` fires at Element, and HTMLElement has
/// `onclick`), or of an interface to which the event bubbles.
fn handler(idl: &Idl, target: &str, event: &str, bubbles: &[String]) -> Option<String> {
    let attribute = format!("on{}", event.to_ascii_lowercase());
    let has = |interface: &str| idl.has_attribute(interface, &attribute);
    let heard =
        has(target) || idl.descendants(target).into_iter().any(has) || bubbles.iter().any(|interface| has(interface));
    heard.then_some(attribute)
}

#[cfg(test)]
mod tests {
    use super::*;

    const IDL: &str = "
        interface Event {}; interface UIEvent : Event {}; interface FocusEvent : UIEvent {};
        interface Element {}; interface HTMLElement : Element { attribute any onblur; }; interface Window {};";

    fn parsed(text: &str) -> Vec<Event> {
        let idl = Idl::scan(&[("test.idl".to_owned(), IDL.to_owned())]).unwrap();
        parse(text, &idl).unwrap()
    }

    #[test]
    fn two_entries_for_one_pair_are_one_row_of_the_common_class() {
        let rows = parsed(
            r#"[{"type": "blur", "interface": "FocusEvent", "targets": [{"target": "Window"}]},
                {"type": "blur", "interface": "Event", "targets": [{"target": "Window", "bubblingPath": ["A"]}]}]"#,
        );
        assert_eq!(rows.len(), 1);
        assert_eq!((rows[0].interface.as_str(), &rows[0].bubbles[..]), ("Event", &["A".to_owned()][..]));
    }

    #[test]
    fn a_handler_may_stand_below_the_target() {
        let rows = parsed(
            r#"[{"type": "blur", "interface": "Event", "targets": [{"target": "Element"}]},
                {"type": "DOMActivate", "interface": "Event", "targets": [{"target": "Element"}]}]"#,
        );
        let handlers = rows.iter().map(|row| (row.event.as_str(), row.handler.as_deref()));
        assert_eq!(handlers.collect::<Vec<_>>(), [("DOMActivate", None), ("blur", Some("onblur"))]);
    }
}
