//! Types: Summarizing, writing, rewriting and proofreading text

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_interface! {
    /// `interface Proofreader`
    ///
    /// Features `writing-assistance` and `experimental`. Exposed in Window. In secure contexts only.
    pub struct Proofreader: [crate::Object];
    class = "Proofreader";
}

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_dictionary! {
    /// `dictionary ProofreaderCreateCoreOptions`
    ///
    /// Features `writing-assistance` and `experimental`.
    pub struct ProofreaderCreateCoreOptions: [crate::Object];
    name = "ProofreaderCreateCoreOptions";
    extended;
}

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_dictionary! {
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
    /// `dictionary ProofreaderProofreadOptions`
    ///
    /// Features `writing-assistance` and `experimental`.
    pub struct ProofreaderProofreadOptions: [crate::Object];
    name = "ProofreaderProofreadOptions";
}

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_dictionary! {
    /// `dictionary ProofreadResult`
    ///
    /// Features `writing-assistance` and `experimental`.
    pub struct ProofreadResult: [crate::Object];
    name = "ProofreadResult";
}

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_dictionary! {
    /// `dictionary ProofreadCorrection`
    ///
    /// Features `writing-assistance` and `experimental`.
    pub struct ProofreadCorrection: [crate::Object];
    name = "ProofreadCorrection";
}

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_enumeration! {
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
    /// `interface Summarizer`
    ///
    /// Features `writing-assistance` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Summarizer) · [Specification](https://webmachinelearning.github.io/writing-assistance-apis/#summarizer)
    pub struct Summarizer: [crate::Object];
    class = "Summarizer";
}

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_dictionary! {
    /// `dictionary SummarizerCreateCoreOptions`
    ///
    /// Features `writing-assistance` and `experimental`.
    pub struct SummarizerCreateCoreOptions: [crate::Object];
    name = "SummarizerCreateCoreOptions";
    extended;
}

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_dictionary! {
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
    /// `dictionary SummarizerSummarizeOptions`
    ///
    /// Features `writing-assistance` and `experimental`.
    pub struct SummarizerSummarizeOptions: [crate::Object];
    name = "SummarizerSummarizeOptions";
}

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_enumeration! {
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
    /// `interface Writer`
    ///
    /// Features `writing-assistance` and `experimental`. Exposed in Window. In secure contexts only.
    pub struct Writer: [crate::Object];
    class = "Writer";
}

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_dictionary! {
    /// `dictionary WriterCreateCoreOptions`
    ///
    /// Features `writing-assistance` and `experimental`.
    pub struct WriterCreateCoreOptions: [crate::Object];
    name = "WriterCreateCoreOptions";
    extended;
}

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_dictionary! {
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
    /// `dictionary WriterWriteOptions`
    ///
    /// Features `writing-assistance` and `experimental`.
    pub struct WriterWriteOptions: [crate::Object];
    name = "WriterWriteOptions";
}

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_enumeration! {
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
    /// `interface Rewriter`
    ///
    /// Features `writing-assistance` and `experimental`. Exposed in Window. In secure contexts only.
    pub struct Rewriter: [crate::Object];
    class = "Rewriter";
}

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_dictionary! {
    /// `dictionary RewriterCreateCoreOptions`
    ///
    /// Features `writing-assistance` and `experimental`.
    pub struct RewriterCreateCoreOptions: [crate::Object];
    name = "RewriterCreateCoreOptions";
    extended;
}

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_dictionary! {
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
    /// `dictionary RewriterRewriteOptions`
    ///
    /// Features `writing-assistance` and `experimental`.
    pub struct RewriterRewriteOptions: [crate::Object];
    name = "RewriterRewriteOptions";
}

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_enumeration! {
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
    /// `interface CreateMonitor : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Features `writing-assistance` and `experimental`. Exposed in Window. In secure contexts only. [MDN](https://developer.mozilla.org/docs/Web/API/CreateMonitor) · [Specification](https://webmachinelearning.github.io/writing-assistance-apis/#createmonitor)
    pub struct CreateMonitor: [crate::EventTarget, crate::Object];
    class = "CreateMonitor";
}

web_enumeration! {
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
