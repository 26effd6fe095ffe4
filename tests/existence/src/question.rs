//! What an engine is asked: is this member there, as this kind, in one of these globals?

use crate::binding::{Binding, Kind};
use crate::engine::Engine;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// The class of what windows and workers share: its members are on every global, and name none.
const SHARED_GLOBALS: &str = "globalThis";

/// The globals that the audit can look into, in the order in which they are asked.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Global {
    Window,
    DedicatedWorker,
    SharedWorker,
    ServiceWorker,
    AudioWorklet,
}

impl Global {
    const ALL: [Global; 5] =
        [Global::Window, Global::DedicatedWorker, Global::SharedWorker, Global::ServiceWorker, Global::AudioWorklet];

    /// WebIDL's names for the sets of globals that this one belongs to.
    fn idl_names(self) -> &'static [&'static str] {
        match self {
            Global::Window => &["*", "Window"],
            Global::DedicatedWorker => &["*", "Worker", "DedicatedWorker"],
            Global::SharedWorker => &["*", "Worker", "SharedWorker"],
            Global::ServiceWorker => &["*", "Worker", "ServiceWorker"],
            Global::AudioWorklet => &["*", "Worklet", "AudioWorklet"],
        }
    }
}

#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize)]
pub struct Question {
    pub class: String,
    pub name: String,
    pub kind: Kind,
    /// Asked one after the other, until one has the member.
    pub globals: Vec<Global>,
    /// Exposed as `*`: every JavaScript engine should have it, Node too.
    pub everywhere: bool,
    /// Bound so that what it throws would unwind: it may not throw.
    pub infallible: bool,
}

/// The questions of all bindings that have one, and how many have none.
#[derive(Debug, Default)]
pub struct Questions {
    pub asked: Vec<Question>,
    pub experimental: usize,
    pub not_observable: usize,
}

impl Questions {
    pub fn of(bindings: &[Binding]) -> Self {
        let mut merged: BTreeMap<(&str, &str, Kind), (BTreeSet<&str>, bool)> = BTreeMap::new();
        let mut questions = Questions::default();
        for binding in bindings {
            if binding.experimental {
                questions.experimental += 1;
            } else if !is_observable(binding) {
                questions.not_observable += 1;
            } else {
                // Overloads and their optional arguments are several bindings of one member.
                let key = (binding.js_class.as_str(), binding.js_name.as_str(), binding.kind);
                let (exposed, infallible) = merged.entry(key).or_default();
                *infallible |= !binding.fallible && !binding.panics && !binding.runtime;
                if binding.exposed.is_empty() {
                    exposed.extend(["Window", "Worker"]);
                }
                exposed.extend(binding.exposed.iter().map(String::as_str));
            }
        }
        questions.asked = merged
            .into_iter()
            .map(|((class, name, kind), (exposed, infallible))| Question {
                class: class.to_owned(),
                name: name.to_owned(),
                kind,
                globals: globals_that_expose(&exposed),
                everywhere: exposed.contains("*"),
                infallible,
            })
            .collect();
        questions
    }

    /// Node is not asked for what only a browser's globals have.
    pub fn for_engine(&self, engine: Engine) -> Vec<&Question> {
        self.asked.iter().filter(|question| engine == Engine::Node || !question.globals.is_empty()).collect()
    }
}

/// Dictionaries and enums are exposed nowhere: there is no JavaScript object for their types.
fn is_observable(binding: &Binding) -> bool {
    binding.kind.is_observable() && (!binding.exposed.is_empty() || binding.js_class == SHARED_GLOBALS)
}

fn globals_that_expose(exposed: &BTreeSet<&str>) -> Vec<Global> {
    Global::ALL.into_iter().filter(|global| global.idl_names().iter().any(|name| exposed.contains(name))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn binding(class: &str, name: &str, kind: Kind, exposed: &[&str]) -> Binding {
        Binding {
            path: String::new(),
            area: String::new(),
            js_class: class.into(),
            js_name: name.into(),
            kind,
            experimental: false,
            fallible: false,
            panics: false,
            runtime: false,
            exposed: exposed.iter().map(|&global| global.into()).collect(),
        }
    }

    #[test]
    fn bindings_of_one_member_are_one_question() {
        let questions = Questions::of(&[
            binding("Element", "scroll", Kind::Method, &["Window"]),
            binding("Element", "scroll", Kind::Method, &["Window"]),
        ]);
        assert_eq!(questions.asked.len(), 1);
        assert_eq!(questions.asked[0].globals, [Global::Window]);
    }

    #[test]
    fn the_window_is_asked_first_and_workers_after_it() {
        let questions = Questions::of(&[binding("Cache", "put", Kind::Method, &["Window", "Worker"])]);
        let globals = &questions.asked[0].globals;
        assert_eq!(globals[0], Global::Window);
        assert_eq!(globals.len(), 4);
    }

    #[test]
    fn dictionaries_enums_and_experimental_bindings_are_counted_not_asked() {
        let mut new = binding("Element", "new", Kind::Method, &["Window"]);
        new.experimental = true;
        let questions = Questions::of(&[
            binding("EventInit", "", Kind::Type, &[]),
            binding("EventInit", "bubbles", Kind::DictSetter, &[]),
            new,
        ]);
        assert!(questions.asked.is_empty());
        assert_eq!((questions.not_observable, questions.experimental), (2, 1));
    }

    #[test]
    fn what_all_globals_share_is_asked_of_windows_and_workers() {
        let questions = Questions::of(&[binding("globalThis", "fetch", Kind::Function, &[])]);
        assert_eq!(questions.asked[0].globals.first(), Some(&Global::Window));
    }

    #[test]
    fn chromium_is_not_asked_about_globals_that_the_audit_cannot_enter() {
        let questions = Questions::of(&[binding("PaintSize", "width", Kind::Getter, &["PaintWorklet"])]);
        assert!(questions.for_engine(Engine::Chromium).is_empty());
    }
}
