//! Types: Summarizing, writing, rewriting and proofreading text

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_interface! {
    /// `interface Proofreader`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    pub struct Proofreader: [crate::Object];
    class = "Proofreader";
}

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_dictionary! {
    /// `dictionary ProofreaderCreateCoreOptions`
    pub struct ProofreaderCreateCoreOptions: [crate::Object];
    name = "ProofreaderCreateCoreOptions";
    extended;
}

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_dictionary! {
    /// `dictionary ProofreaderCreateOptions : ProofreaderCreateCoreOptions`
    pub struct ProofreaderCreateOptions: [crate::ProofreaderCreateCoreOptions, crate::Object];
    name = "ProofreaderCreateOptions";
}

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_dictionary! {
    /// `dictionary ProofreaderProofreadOptions`
    pub struct ProofreaderProofreadOptions: [crate::Object];
    name = "ProofreaderProofreadOptions";
}

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_dictionary! {
    /// `dictionary ProofreadResult`
    pub struct ProofreadResult: [crate::Object];
    name = "ProofreadResult";
}

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_dictionary! {
    /// `dictionary ProofreadCorrection`
    pub struct ProofreadCorrection: [crate::Object];
    name = "ProofreadCorrection";
}

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_enumeration! {
    /// `enum CorrectionType`
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
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Summarizer) · [Specification](https://webmachinelearning.github.io/writing-assistance-apis/#summarizer)
    pub struct Summarizer: [crate::Object];
    class = "Summarizer";
}

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_dictionary! {
    /// `dictionary SummarizerCreateCoreOptions`
    pub struct SummarizerCreateCoreOptions: [crate::Object];
    name = "SummarizerCreateCoreOptions";
    extended;
}

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_dictionary! {
    /// `dictionary SummarizerCreateOptions : SummarizerCreateCoreOptions`
    pub struct SummarizerCreateOptions: [crate::SummarizerCreateCoreOptions, crate::Object];
    name = "SummarizerCreateOptions";
}

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_dictionary! {
    /// `dictionary SummarizerSummarizeOptions`
    pub struct SummarizerSummarizeOptions: [crate::Object];
    name = "SummarizerSummarizeOptions";
}

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_enumeration! {
    /// `enum SummarizerType`
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
    pub enum SummarizerFormat {
        PlainText = "plain-text",
        Markdown = "markdown",
    }
}

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_enumeration! {
    /// `enum SummarizerLength`
    pub enum SummarizerLength {
        Short = "short",
        Medium = "medium",
        Long = "long",
    }
}

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_enumeration! {
    /// `enum PerformancePreference`
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
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    pub struct Writer: [crate::Object];
    class = "Writer";
}

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_dictionary! {
    /// `dictionary WriterCreateCoreOptions`
    pub struct WriterCreateCoreOptions: [crate::Object];
    name = "WriterCreateCoreOptions";
    extended;
}

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_dictionary! {
    /// `dictionary WriterCreateOptions : WriterCreateCoreOptions`
    pub struct WriterCreateOptions: [crate::WriterCreateCoreOptions, crate::Object];
    name = "WriterCreateOptions";
}

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_dictionary! {
    /// `dictionary WriterWriteOptions`
    pub struct WriterWriteOptions: [crate::Object];
    name = "WriterWriteOptions";
}

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_enumeration! {
    /// `enum WriterTone`
    pub enum WriterTone {
        Formal = "formal",
        Neutral = "neutral",
        Casual = "casual",
    }
}

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_enumeration! {
    /// `enum WriterFormat`
    pub enum WriterFormat {
        PlainText = "plain-text",
        Markdown = "markdown",
    }
}

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_enumeration! {
    /// `enum WriterLength`
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
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    pub struct Rewriter: [crate::Object];
    class = "Rewriter";
}

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_dictionary! {
    /// `dictionary RewriterCreateCoreOptions`
    pub struct RewriterCreateCoreOptions: [crate::Object];
    name = "RewriterCreateCoreOptions";
    extended;
}

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_dictionary! {
    /// `dictionary RewriterCreateOptions : RewriterCreateCoreOptions`
    pub struct RewriterCreateOptions: [crate::RewriterCreateCoreOptions, crate::Object];
    name = "RewriterCreateOptions";
}

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_dictionary! {
    /// `dictionary RewriterRewriteOptions`
    pub struct RewriterRewriteOptions: [crate::Object];
    name = "RewriterRewriteOptions";
}

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_enumeration! {
    /// `enum RewriterTone`
    pub enum RewriterTone {
        AsIs = "as-is",
        MoreFormal = "more-formal",
        MoreCasual = "more-casual",
    }
}

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_enumeration! {
    /// `enum RewriterFormat`
    pub enum RewriterFormat {
        AsIs = "as-is",
        PlainText = "plain-text",
        Markdown = "markdown",
    }
}

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
web_enumeration! {
    /// `enum RewriterLength`
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
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/CreateMonitor) · [Specification](https://webmachinelearning.github.io/writing-assistance-apis/#createmonitor)
    pub struct CreateMonitor: [crate::EventTarget, crate::Object];
    class = "CreateMonitor";
}

web_enumeration! {
    /// `enum Availability`
    pub enum Availability {
        Unavailable = "unavailable",
        Downloadable = "downloadable",
        Downloading = "downloading",
        Available = "available",
    }
}

/// `callback CreateMonitorCallback = undefined (CreateMonitor monitor)`
#[cfg(all(feature = "experimental", any(
    feature = "language-model", feature = "translation", feature = "writing-assistance",
)))]
pub type CreateMonitorCallback = crate::Function<fn(crate::CreateMonitor)>;
