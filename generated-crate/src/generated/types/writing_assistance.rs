//! Types: Summarizing, writing, rewriting and proofreading text

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_interface! {
    /// A built-in language model that corrects texts.
    ///
    /// `interface Proofreader`
    ///
    /// Features `writing-assistance` and `experimental`. Exposed in Window. In secure contexts only.
    pub struct Proofreader: [crate::Object];
    class = "Proofreader";
}

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_dictionary! {
    /// The properties of a proofreader that matter for its availability.
    ///
    /// `dictionary ProofreaderCreateCoreOptions`
    ///
    /// Features `writing-assistance` and `experimental`.
    pub struct ProofreaderCreateCoreOptions: [crate::Object];
    name = "ProofreaderCreateCoreOptions";
    extended;
}

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_dictionary! {
    /// Options for a new proofreader.
    ///
    /// `dictionary ProofreaderCreateOptions : ProofreaderCreateCoreOptions`
    ///
    /// Inherits the methods of [`ProofreaderCreateCoreOptions`](crate::ProofreaderCreateCoreOptions).
    ///
    /// Features `writing-assistance` and `experimental`.
    pub struct ProofreaderCreateOptions: [crate::ProofreaderCreateCoreOptions, crate::Object];
    name = "ProofreaderCreateOptions";
}

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_dictionary! {
    /// Options for one text to correct.
    ///
    /// `dictionary ProofreaderProofreadOptions`
    ///
    /// Features `writing-assistance` and `experimental`.
    pub struct ProofreaderProofreadOptions: [crate::Object];
    name = "ProofreaderProofreadOptions";
}

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_dictionary! {
    /// A corrected text with a list of the corrections.
    ///
    /// `dictionary ProofreadResult`
    ///
    /// Features `writing-assistance` and `experimental`.
    pub struct ProofreadResult: [crate::Object];
    name = "ProofreadResult";
}

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_dictionary! {
    /// One correction and its place in the text.
    ///
    /// `dictionary ProofreadCorrection`
    ///
    /// Features `writing-assistance` and `experimental`.
    pub struct ProofreadCorrection: [crate::Object];
    name = "ProofreadCorrection";
}

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_enumeration! {
    /// The kinds of mistakes that are corrected.
    ///
    /// `enum CorrectionType`
    ///
    /// Features `writing-assistance` and `experimental`.
    pub enum CorrectionType {
        Spelling = "spelling",
        Punctuation = "punctuation",
        Capitalization = "capitalization",
        Grammar = "grammar",
    }
}

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_interface! {
    /// A built-in language model that makes summaries of texts.
    ///
    /// `interface Summarizer`
    ///
    /// Features `writing-assistance` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Summarizer) · [Specification](https://webmachinelearning.github.io/writing-assistance-apis/#summarizer)
    pub struct Summarizer: [crate::Object];
    class = "Summarizer";
}

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_dictionary! {
    /// The properties of a summarizer that matter for its availability.
    ///
    /// `dictionary SummarizerCreateCoreOptions`
    ///
    /// Features `writing-assistance` and `experimental`.
    pub struct SummarizerCreateCoreOptions: [crate::Object];
    name = "SummarizerCreateCoreOptions";
    extended;
}

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_dictionary! {
    /// Options for a new summarizer.
    ///
    /// `dictionary SummarizerCreateOptions : SummarizerCreateCoreOptions`
    ///
    /// Inherits the methods of [`SummarizerCreateCoreOptions`](crate::SummarizerCreateCoreOptions).
    ///
    /// Features `writing-assistance` and `experimental`.
    pub struct SummarizerCreateOptions: [crate::SummarizerCreateCoreOptions, crate::Object];
    name = "SummarizerCreateOptions";
}

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_dictionary! {
    /// Options for one text to summarize.
    ///
    /// `dictionary SummarizerSummarizeOptions`
    ///
    /// Features `writing-assistance` and `experimental`.
    pub struct SummarizerSummarizeOptions: [crate::Object];
    name = "SummarizerSummarizeOptions";
}

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_enumeration! {
    /// The kinds of summary, such as key points or a headline.
    ///
    /// `enum SummarizerType`
    ///
    /// Features `writing-assistance` and `experimental`.
    pub enum SummarizerType {
        Tldr = "tldr",
        Teaser = "teaser",
        KeyPoints = "key-points",
        Headline = "headline",
    }
}

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_enumeration! {
    /// The formats of a summary: plain text or Markdown.
    ///
    /// `enum SummarizerFormat`
    ///
    /// Features `writing-assistance` and `experimental`.
    pub enum SummarizerFormat {
        PlainText = "plain-text",
        Markdown = "markdown",
    }
}

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_enumeration! {
    /// How long a summary should be.
    ///
    /// `enum SummarizerLength`
    ///
    /// Features `writing-assistance` and `experimental`.
    pub enum SummarizerLength {
        Short = "short",
        Medium = "medium",
        Long = "long",
    }
}

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_enumeration! {
    /// Whether a model should rather be fast or capable.
    ///
    /// `enum PerformancePreference`
    ///
    /// Features `writing-assistance` and `experimental`.
    pub enum PerformancePreference {
        Auto = "auto",
        Speed = "speed",
        Capability = "capability",
    }
}

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_interface! {
    /// A built-in language model that writes new texts.
    ///
    /// `interface Writer`
    ///
    /// Features `writing-assistance` and `experimental`. Exposed in Window. In secure contexts only.
    pub struct Writer: [crate::Object];
    class = "Writer";
}

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_dictionary! {
    /// The properties of a writer that matter for its availability.
    ///
    /// `dictionary WriterCreateCoreOptions`
    ///
    /// Features `writing-assistance` and `experimental`.
    pub struct WriterCreateCoreOptions: [crate::Object];
    name = "WriterCreateCoreOptions";
    extended;
}

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_dictionary! {
    /// Options for a new writer.
    ///
    /// `dictionary WriterCreateOptions : WriterCreateCoreOptions`
    ///
    /// Inherits the methods of [`WriterCreateCoreOptions`](crate::WriterCreateCoreOptions).
    ///
    /// Features `writing-assistance` and `experimental`.
    pub struct WriterCreateOptions: [crate::WriterCreateCoreOptions, crate::Object];
    name = "WriterCreateOptions";
}

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_dictionary! {
    /// Options for one text to write.
    ///
    /// `dictionary WriterWriteOptions`
    ///
    /// Features `writing-assistance` and `experimental`.
    pub struct WriterWriteOptions: [crate::Object];
    name = "WriterWriteOptions";
}

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_enumeration! {
    /// The tone of a text: formal, neutral or casual.
    ///
    /// `enum WriterTone`
    ///
    /// Features `writing-assistance` and `experimental`.
    pub enum WriterTone {
        Formal = "formal",
        Neutral = "neutral",
        Casual = "casual",
    }
}

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_enumeration! {
    /// The formats of a written text: plain text or Markdown.
    ///
    /// `enum WriterFormat`
    ///
    /// Features `writing-assistance` and `experimental`.
    pub enum WriterFormat {
        PlainText = "plain-text",
        Markdown = "markdown",
    }
}

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_enumeration! {
    /// How long a written text should be.
    ///
    /// `enum WriterLength`
    ///
    /// Features `writing-assistance` and `experimental`.
    pub enum WriterLength {
        Short = "short",
        Medium = "medium",
        Long = "long",
    }
}

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_interface! {
    /// A built-in language model that changes the wording of texts.
    ///
    /// `interface Rewriter`
    ///
    /// Features `writing-assistance` and `experimental`. Exposed in Window. In secure contexts only.
    pub struct Rewriter: [crate::Object];
    class = "Rewriter";
}

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_dictionary! {
    /// The properties of a rewriter that matter for its availability.
    ///
    /// `dictionary RewriterCreateCoreOptions`
    ///
    /// Features `writing-assistance` and `experimental`.
    pub struct RewriterCreateCoreOptions: [crate::Object];
    name = "RewriterCreateCoreOptions";
    extended;
}

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_dictionary! {
    /// Options for a new rewriter.
    ///
    /// `dictionary RewriterCreateOptions : RewriterCreateCoreOptions`
    ///
    /// Inherits the methods of [`RewriterCreateCoreOptions`](crate::RewriterCreateCoreOptions).
    ///
    /// Features `writing-assistance` and `experimental`.
    pub struct RewriterCreateOptions: [crate::RewriterCreateCoreOptions, crate::Object];
    name = "RewriterCreateOptions";
}

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_dictionary! {
    /// Options for one text to rewrite.
    ///
    /// `dictionary RewriterRewriteOptions`
    ///
    /// Features `writing-assistance` and `experimental`.
    pub struct RewriterRewriteOptions: [crate::Object];
    name = "RewriterRewriteOptions";
}

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_enumeration! {
    /// How the tone of a text is changed.
    ///
    /// `enum RewriterTone`
    ///
    /// Features `writing-assistance` and `experimental`.
    pub enum RewriterTone {
        AsIs = "as-is",
        MoreFormal = "more-formal",
        MoreCasual = "more-casual",
    }
}

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_enumeration! {
    /// The formats of a rewritten text.
    ///
    /// `enum RewriterFormat`
    ///
    /// Features `writing-assistance` and `experimental`.
    pub enum RewriterFormat {
        AsIs = "as-is",
        PlainText = "plain-text",
        Markdown = "markdown",
    }
}

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_enumeration! {
    /// How the length of a text is changed.
    ///
    /// `enum RewriterLength`
    ///
    /// Features `writing-assistance` and `experimental`.
    pub enum RewriterLength {
        AsIs = "as-is",
        Shorter = "shorter",
        Longer = "longer",
    }
}

#[cfg(all(feature = "experimental", any(
    feature = "language-model", feature = "translation", feature = "writing-assistance",
)))]
web_interface! {
    /// Reports the progress while a model is downloaded, by `downloadprogress` events.
    ///
    /// `interface CreateMonitor : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Features `writing-assistance` and `experimental`. Exposed in Window. In secure contexts only. [MDN](https://developer.mozilla.org/docs/Web/API/CreateMonitor) · [Specification](https://webmachinelearning.github.io/writing-assistance-apis/#createmonitor)
    pub struct CreateMonitor: [crate::EventTarget, crate::Object];
    class = "CreateMonitor";
}

web_enumeration! {
    /// Whether a model can be used: not at all, after a download, or at once.
    ///
    /// `enum Availability`
    ///
    /// Features `writing-assistance` and `experimental`.
    pub enum Availability {
        Unavailable = "unavailable",
        Downloadable = "downloadable",
        Downloading = "downloading",
        Available = "available",
    }
}

/// `callback CreateMonitorCallback = undefined (CreateMonitor monitor)`
///
/// Features `writing-assistance` and `experimental`.
#[cfg(all(feature = "experimental", any(
    feature = "language-model", feature = "translation", feature = "writing-assistance",
)))]
pub type CreateMonitorCallback = crate::Function<fn(crate::CreateMonitor)>;
