//! What an engine lacks, in the terms of the allow-list: a class, or members of one.

use crate::answers::{Answers, Problem};
use crate::binding::Kind;
use crate::engine::Engine;
use crate::question::Question;
use std::collections::{BTreeMap, BTreeSet};

/// The member that stands for all of a class: the class itself is not there.
pub const WHOLE_CLASS: &str = "*";

#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Absences {
    /// By class and member, with what was found instead.
    pub found: BTreeMap<(String, String), String>,
    /// Every class and member that was asked about, to tell an entry that is stale from one that names nothing.
    pub asked: BTreeSet<(String, String)>,
}

impl Absences {
    pub fn of(engine: Engine, questions: &[&Question], answers: &Answers) -> Self {
        let mut absences = Absences::default();
        let whole = classes_wholly_absent(questions, answers);
        for (index, question) in questions.iter().enumerate() {
            let class = question.class.clone();
            let problem = answers.problems.get(&index);
            if engine == Engine::Node && problem.is_some_and(|problem| is_not_nodes(question, problem)) {
                continue;
            }
            absences.asked.insert((class.clone(), WHOLE_CLASS.into()));
            absences.asked.insert((class.clone(), member_key(question)));
            let Some(problem) = problem else { continue };
            if whole.contains(class.as_str()) {
                let key = (class, WHOLE_CLASS.into());
                absences.found.insert(key, "no such class".into());
            } else {
                let detail = match problem {
                    Problem::NoClass => "no such class where it is exposed".to_owned(),
                    Problem::Absent => format!("no such {}", kind_name(question.kind)),
                    Problem::Throws(error) => format!("bound as infallible, but it throws {error}"),
                    Problem::OtherKind(found) => format!("bound as {}, but it is {found}", kind_name(question.kind)),
                };
                absences.found.insert((class, member_key(question)), detail);
            }
        }
        absences
    }
}

/// Node has a part of the web: what it has as a class must be whole, but for a class that it lacks nobody expects it,
/// unless the class belongs to every JavaScript engine.
fn is_not_nodes(question: &Question, problem: &Problem) -> bool {
    let lacks_it_all = match problem {
        Problem::NoClass => true,
        Problem::Absent => question.class == "globalThis",
        Problem::OtherKind(_) | Problem::Throws(_) => false,
    };
    lacks_it_all && !question.everywhere
}

fn classes_wholly_absent<'a>(questions: &[&'a Question], answers: &Answers) -> BTreeSet<&'a str> {
    let mut absent: BTreeMap<&str, bool> = BTreeMap::new();
    for (index, question) in questions.iter().enumerate() {
        let no_class = answers.problems.get(&index) == Some(&Problem::NoClass);
        absent.entry(&question.class).and_modify(|all| *all &= no_class).or_insert(no_class);
    }
    absent.into_iter().filter_map(|(class, all)| all.then_some(class)).collect()
}

/// `name` for what reads or calls, `name=` for what writes, `new` for a constructor, `type` for the class itself.
fn member_key(question: &Question) -> String {
    match question.kind {
        Kind::Type => "type".into(),
        Kind::Constructor => "new".into(),
        kind if kind.is_setter() => format!("{}=", question.name),
        _ => question.name.clone(),
    }
}

fn kind_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Type => "class",
        Kind::Constructor => "constructor",
        Kind::Method => "method",
        Kind::Getter => "getter",
        Kind::Setter => "setter",
        Kind::StaticMethod => "static method",
        Kind::StaticGetter => "static getter",
        Kind::StaticSetter => "static setter",
        Kind::Const => "constant",
        Kind::NsFunction => "function of the namespace",
        Kind::Function => "global function",
        Kind::IndexingGetter | Kind::IndexingSetter | Kind::IndexingDeleter => "indexed property",
        kind if kind.is_of_rust_alone() => "name of Rust alone",
        _ => "value",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::question::Global;

    fn question(class: &str, name: &str, kind: Kind, everywhere: bool) -> Question {
        Question {
            class: class.into(),
            name: name.into(),
            kind,
            globals: vec![Global::Window],
            everywhere,
            infallible: false,
        }
    }

    fn answers(problems: impl IntoIterator<Item = (usize, Problem)>) -> Answers {
        let problems: BTreeMap<_, _> = problems.into_iter().collect();
        Answers { version: "1".into(), asked: problems.len(), problems, builtins: Vec::new(), members: BTreeMap::new() }
    }

    fn keys(absences: &Absences) -> Vec<String> {
        absences.found.keys().map(|(class, member)| format!("{class}.{member}")).collect()
    }

    #[test]
    fn a_class_that_is_not_there_is_one_absence() {
        let (a, b) = (question("A", "x", Kind::Getter, false), question("A", "y", Kind::Method, false));
        let answers = answers([(0, Problem::NoClass), (1, Problem::NoClass)]);
        assert_eq!(keys(&Absences::of(Engine::Chromium, &[&a, &b], &answers)), ["A.*"]);
    }

    #[test]
    fn a_setter_and_its_getter_are_told_apart() {
        let (a, b) = (question("A", "x", Kind::Getter, false), question("A", "x", Kind::Setter, false));
        let answers = answers([(1, Problem::Absent)]);
        assert_eq!(keys(&Absences::of(Engine::Chromium, &[&a, &b], &answers)), ["A.x="]);
    }

    #[test]
    fn node_must_have_what_every_engine_has_and_whole_classes() {
        let document = question("Document", "body", Kind::Getter, false);
        let temporal = question("Temporal.Now", "instant", Kind::NsFunction, true);
        let event = question("Event", "srcElement", Kind::Getter, false);
        let answers = answers([(0, Problem::NoClass), (1, Problem::NoClass), (2, Problem::Absent)]);
        let absences = Absences::of(Engine::Node, &[&document, &temporal, &event], &answers);
        assert_eq!(keys(&absences), ["Event.srcElement", "Temporal.Now.*"]);
    }
}
