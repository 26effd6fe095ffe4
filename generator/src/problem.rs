//! Why a command could not do its work.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{Group, Level, Message, Renderer};

/// What is wrong, more about it, and what to do.
#[derive(Debug, Default)]
pub struct Problem {
    pub message: String,
    pub notes: Vec<String>,
    pub help: Option<String>,
}

impl Problem {
    pub fn new(message: impl Into<String>) -> Self {
        Problem { message: message.into(), ..Problem::default() }
    }

    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.notes.push(note.into());
        self
    }

    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// In the form of rustc's messages.
    pub fn render(&self, colour: bool) -> String {
        let renderer = if colour { Renderer::styled() } else { Renderer::plain() }.decor_style(DecorStyle::Ascii);
        let no_more = std::iter::empty::<Message<'_>>();
        let mut group: Group<'_> = Level::ERROR.primary_title(self.message.as_str()).elements(no_more);
        for note in &self.notes {
            group = group.element(Level::NOTE.message(note.as_str()));
        }
        if let Some(help) = &self.help {
            group = group.element(Level::HELP.message(help.as_str()));
        }
        format!("{}\n", renderer.render(&[group]))
    }
}

#[cfg(test)]
mod tests {
    use super::Problem;

    #[test]
    fn a_problem_says_what_is_wrong_and_what_to_do() {
        let problem = Problem::new("there is no cake").note("it was eaten").help("bake one");
        assert_eq!(problem.render(false), "error: there is no cake\n |\n = note: it was eaten\n = help: bake one\n");
    }
}
