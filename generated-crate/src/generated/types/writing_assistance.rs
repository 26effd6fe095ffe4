//! Types: Summarizing, writing, rewriting and proofreading text

/// `interface Proofreader`
///
/// Exposed in Window.
///
/// In secure contexts only.
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
#[repr(transparent)]
pub struct Proofreader {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
interface!(Proofreader:; "Proofreader");

/// `dictionary ProofreaderCreateCoreOptions`
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
#[repr(transparent)]
pub struct ProofreaderCreateCoreOptions {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
dictionary!(ProofreaderCreateCoreOptions:; "ProofreaderCreateCoreOptions");
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
extended!([] ProofreaderCreateCoreOptions);

/// `dictionary ProofreaderCreateOptions : ProofreaderCreateCoreOptions`
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
#[repr(transparent)]
pub struct ProofreaderCreateOptions {
    parent: crate::ProofreaderCreateCoreOptions,
}
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
dictionary!(ProofreaderCreateOptions: crate::ProofreaderCreateCoreOptions; "ProofreaderCreateOptions");

/// `dictionary ProofreaderProofreadOptions`
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
#[repr(transparent)]
pub struct ProofreaderProofreadOptions {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
dictionary!(ProofreaderProofreadOptions:; "ProofreaderProofreadOptions");

/// `dictionary ProofreadResult`
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
#[repr(transparent)]
pub struct ProofreadResult {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
dictionary!(ProofreadResult:; "ProofreadResult");

/// `dictionary ProofreadCorrection`
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
#[repr(transparent)]
pub struct ProofreadCorrection {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
dictionary!(ProofreadCorrection:; "ProofreadCorrection");

/// `enum CorrectionType`
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
#[non_exhaustive]
pub enum CorrectionType {
    /// `"spelling"`
    Spelling,
    /// `"punctuation"`
    Punctuation,
    /// `"capitalization"`
    Capitalization,
    /// `"grammar"`
    Grammar,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
enumeration!(CorrectionType {
    Spelling = "spelling",
    Punctuation = "punctuation",
    Capitalization = "capitalization",
    Grammar = "grammar",
});

/// `interface Summarizer`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Summarizer) · [Specification](https://webmachinelearning.github.io/writing-assistance-apis/#summarizer)
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
#[repr(transparent)]
pub struct Summarizer {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
interface!(Summarizer:; "Summarizer");

/// `dictionary SummarizerCreateCoreOptions`
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
#[repr(transparent)]
pub struct SummarizerCreateCoreOptions {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
dictionary!(SummarizerCreateCoreOptions:; "SummarizerCreateCoreOptions");
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
extended!([] SummarizerCreateCoreOptions);

/// `dictionary SummarizerCreateOptions : SummarizerCreateCoreOptions`
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
#[repr(transparent)]
pub struct SummarizerCreateOptions {
    parent: crate::SummarizerCreateCoreOptions,
}
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
dictionary!(SummarizerCreateOptions: crate::SummarizerCreateCoreOptions; "SummarizerCreateOptions");

/// `dictionary SummarizerSummarizeOptions`
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
#[repr(transparent)]
pub struct SummarizerSummarizeOptions {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
dictionary!(SummarizerSummarizeOptions:; "SummarizerSummarizeOptions");

/// `enum SummarizerType`
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
#[non_exhaustive]
pub enum SummarizerType {
    /// `"tldr"`
    Tldr,
    /// `"teaser"`
    Teaser,
    /// `"key-points"`
    KeyPoints,
    /// `"headline"`
    Headline,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
enumeration!(SummarizerType {
    Tldr = "tldr",
    Teaser = "teaser",
    KeyPoints = "key-points",
    Headline = "headline",
});

/// `enum SummarizerFormat`
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
#[non_exhaustive]
pub enum SummarizerFormat {
    /// `"plain-text"`
    PlainText,
    /// `"markdown"`
    Markdown,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
enumeration!(SummarizerFormat {
    PlainText = "plain-text",
    Markdown = "markdown",
});

/// `enum SummarizerLength`
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
#[non_exhaustive]
pub enum SummarizerLength {
    /// `"short"`
    Short,
    /// `"medium"`
    Medium,
    /// `"long"`
    Long,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
enumeration!(SummarizerLength {
    Short = "short",
    Medium = "medium",
    Long = "long",
});

/// `enum PerformancePreference`
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
#[non_exhaustive]
pub enum PerformancePreference {
    /// `"auto"`
    Auto,
    /// `"speed"`
    Speed,
    /// `"capability"`
    Capability,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
enumeration!(PerformancePreference {
    Auto = "auto",
    Speed = "speed",
    Capability = "capability",
});

/// `interface Writer`
///
/// Exposed in Window.
///
/// In secure contexts only.
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
#[repr(transparent)]
pub struct Writer {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
interface!(Writer:; "Writer");

/// `dictionary WriterCreateCoreOptions`
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
#[repr(transparent)]
pub struct WriterCreateCoreOptions {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
dictionary!(WriterCreateCoreOptions:; "WriterCreateCoreOptions");
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
extended!([] WriterCreateCoreOptions);

/// `dictionary WriterCreateOptions : WriterCreateCoreOptions`
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
#[repr(transparent)]
pub struct WriterCreateOptions {
    parent: crate::WriterCreateCoreOptions,
}
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
dictionary!(WriterCreateOptions: crate::WriterCreateCoreOptions; "WriterCreateOptions");

/// `dictionary WriterWriteOptions`
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
#[repr(transparent)]
pub struct WriterWriteOptions {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
dictionary!(WriterWriteOptions:; "WriterWriteOptions");

/// `enum WriterTone`
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
#[non_exhaustive]
pub enum WriterTone {
    /// `"formal"`
    Formal,
    /// `"neutral"`
    Neutral,
    /// `"casual"`
    Casual,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
enumeration!(WriterTone {
    Formal = "formal",
    Neutral = "neutral",
    Casual = "casual",
});

/// `enum WriterFormat`
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
#[non_exhaustive]
pub enum WriterFormat {
    /// `"plain-text"`
    PlainText,
    /// `"markdown"`
    Markdown,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
enumeration!(WriterFormat {
    PlainText = "plain-text",
    Markdown = "markdown",
});

/// `enum WriterLength`
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
#[non_exhaustive]
pub enum WriterLength {
    /// `"short"`
    Short,
    /// `"medium"`
    Medium,
    /// `"long"`
    Long,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
enumeration!(WriterLength {
    Short = "short",
    Medium = "medium",
    Long = "long",
});

/// `interface Rewriter`
///
/// Exposed in Window.
///
/// In secure contexts only.
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
#[repr(transparent)]
pub struct Rewriter {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
interface!(Rewriter:; "Rewriter");

/// `dictionary RewriterCreateCoreOptions`
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
#[repr(transparent)]
pub struct RewriterCreateCoreOptions {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
dictionary!(RewriterCreateCoreOptions:; "RewriterCreateCoreOptions");
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
extended!([] RewriterCreateCoreOptions);

/// `dictionary RewriterCreateOptions : RewriterCreateCoreOptions`
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
#[repr(transparent)]
pub struct RewriterCreateOptions {
    parent: crate::RewriterCreateCoreOptions,
}
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
dictionary!(RewriterCreateOptions: crate::RewriterCreateCoreOptions; "RewriterCreateOptions");

/// `dictionary RewriterRewriteOptions`
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
#[repr(transparent)]
pub struct RewriterRewriteOptions {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
dictionary!(RewriterRewriteOptions:; "RewriterRewriteOptions");

/// `enum RewriterTone`
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
#[non_exhaustive]
pub enum RewriterTone {
    /// `"as-is"`
    AsIs,
    /// `"more-formal"`
    MoreFormal,
    /// `"more-casual"`
    MoreCasual,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
enumeration!(RewriterTone {
    AsIs = "as-is",
    MoreFormal = "more-formal",
    MoreCasual = "more-casual",
});

/// `enum RewriterFormat`
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
#[non_exhaustive]
pub enum RewriterFormat {
    /// `"as-is"`
    AsIs,
    /// `"plain-text"`
    PlainText,
    /// `"markdown"`
    Markdown,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
enumeration!(RewriterFormat {
    AsIs = "as-is",
    PlainText = "plain-text",
    Markdown = "markdown",
});

/// `enum RewriterLength`
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
#[non_exhaustive]
pub enum RewriterLength {
    /// `"as-is"`
    AsIs,
    /// `"shorter"`
    Shorter,
    /// `"longer"`
    Longer,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
enumeration!(RewriterLength {
    AsIs = "as-is",
    Shorter = "shorter",
    Longer = "longer",
});

/// `interface CreateMonitor : EventTarget`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// [MDN](https://developer.mozilla.org/docs/Web/API/CreateMonitor) · [Specification](https://webmachinelearning.github.io/writing-assistance-apis/#createmonitor)
#[cfg(all(
    feature = "experimental", any(feature = "language-model", feature = "translation", feature = "writing-assistance"),
))]
#[repr(transparent)]
pub struct CreateMonitor {
    parent: crate::EventTarget,
}
#[cfg(all(
    feature = "experimental", any(feature = "language-model", feature = "translation", feature = "writing-assistance"),
))]
interface!(CreateMonitor: crate::EventTarget; "CreateMonitor");

/// `enum Availability`
#[non_exhaustive]
pub enum Availability {
    /// `"unavailable"`
    Unavailable,
    /// `"downloadable"`
    Downloadable,
    /// `"downloading"`
    Downloading,
    /// `"available"`
    Available,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(Availability {
    Unavailable = "unavailable",
    Downloadable = "downloadable",
    Downloading = "downloading",
    Available = "available",
});

/// `callback CreateMonitorCallback = undefined (CreateMonitor monitor)`
#[cfg(all(
    feature = "experimental", any(feature = "language-model", feature = "translation", feature = "writing-assistance"),
))]
pub type CreateMonitorCallback = crate::Function<fn(crate::CreateMonitor)>;
