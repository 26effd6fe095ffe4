//! Types: Summarizing, writing, rewriting and proofreading text
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
/// `interface Proofreader`
///
/// Exposed in Window.
///
/// In secure contexts only.
#[repr(transparent)]
pub struct Proofreader {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
interface!(Proofreader:; "Proofreader");

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
/// `dictionary ProofreaderCreateCoreOptions`
#[repr(transparent)]
pub struct ProofreaderCreateCoreOptions {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
dictionary!(ProofreaderCreateCoreOptions:; "ProofreaderCreateCoreOptions");

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
/// `dictionary ProofreaderCreateOptions : ProofreaderCreateCoreOptions`
#[repr(transparent)]
pub struct ProofreaderCreateOptions {
    parent: crate::ProofreaderCreateCoreOptions,
}
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
dictionary!(ProofreaderCreateOptions: crate::ProofreaderCreateCoreOptions; "ProofreaderCreateOptions");

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
/// `dictionary ProofreaderProofreadOptions`
#[repr(transparent)]
pub struct ProofreaderProofreadOptions {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
dictionary!(ProofreaderProofreadOptions:; "ProofreaderProofreadOptions");

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
/// `dictionary ProofreadResult`
#[repr(transparent)]
pub struct ProofreadResult {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
dictionary!(ProofreadResult:; "ProofreadResult");

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
/// `dictionary ProofreadCorrection`
#[repr(transparent)]
pub struct ProofreadCorrection {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
dictionary!(ProofreadCorrection:; "ProofreadCorrection");

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
/// `enum CorrectionType`
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

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
/// `interface Summarizer`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Summarizer) · [Specification](https://webmachinelearning.github.io/writing-assistance-apis/#summarizer)
#[repr(transparent)]
pub struct Summarizer {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
interface!(Summarizer:; "Summarizer");

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
/// `dictionary SummarizerCreateCoreOptions`
#[repr(transparent)]
pub struct SummarizerCreateCoreOptions {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
dictionary!(SummarizerCreateCoreOptions:; "SummarizerCreateCoreOptions");

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
/// `dictionary SummarizerCreateOptions : SummarizerCreateCoreOptions`
#[repr(transparent)]
pub struct SummarizerCreateOptions {
    parent: crate::SummarizerCreateCoreOptions,
}
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
dictionary!(SummarizerCreateOptions: crate::SummarizerCreateCoreOptions; "SummarizerCreateOptions");

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
/// `dictionary SummarizerSummarizeOptions`
#[repr(transparent)]
pub struct SummarizerSummarizeOptions {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
dictionary!(SummarizerSummarizeOptions:; "SummarizerSummarizeOptions");

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
/// `enum SummarizerType`
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

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
/// `enum SummarizerFormat`
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

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
/// `enum SummarizerLength`
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

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
/// `enum PerformancePreference`
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

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
/// `interface Writer`
///
/// Exposed in Window.
///
/// In secure contexts only.
#[repr(transparent)]
pub struct Writer {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
interface!(Writer:; "Writer");

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
/// `dictionary WriterCreateCoreOptions`
#[repr(transparent)]
pub struct WriterCreateCoreOptions {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
dictionary!(WriterCreateCoreOptions:; "WriterCreateCoreOptions");

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
/// `dictionary WriterCreateOptions : WriterCreateCoreOptions`
#[repr(transparent)]
pub struct WriterCreateOptions {
    parent: crate::WriterCreateCoreOptions,
}
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
dictionary!(WriterCreateOptions: crate::WriterCreateCoreOptions; "WriterCreateOptions");

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
/// `dictionary WriterWriteOptions`
#[repr(transparent)]
pub struct WriterWriteOptions {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
dictionary!(WriterWriteOptions:; "WriterWriteOptions");

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
/// `enum WriterTone`
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

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
/// `enum WriterFormat`
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

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
/// `enum WriterLength`
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

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
/// `interface Rewriter`
///
/// Exposed in Window.
///
/// In secure contexts only.
#[repr(transparent)]
pub struct Rewriter {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
interface!(Rewriter:; "Rewriter");

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
/// `dictionary RewriterCreateCoreOptions`
#[repr(transparent)]
pub struct RewriterCreateCoreOptions {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
dictionary!(RewriterCreateCoreOptions:; "RewriterCreateCoreOptions");

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
/// `dictionary RewriterCreateOptions : RewriterCreateCoreOptions`
#[repr(transparent)]
pub struct RewriterCreateOptions {
    parent: crate::RewriterCreateCoreOptions,
}
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
dictionary!(RewriterCreateOptions: crate::RewriterCreateCoreOptions; "RewriterCreateOptions");

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
/// `dictionary RewriterRewriteOptions`
#[repr(transparent)]
pub struct RewriterRewriteOptions {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
dictionary!(RewriterRewriteOptions:; "RewriterRewriteOptions");

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
/// `enum RewriterTone`
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

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
/// `enum RewriterFormat`
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

#[cfg(all(feature = "experimental", feature = "writing-assistance"))]
/// `enum RewriterLength`
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

#[cfg(all(
    feature = "experimental", any(feature = "language-model", feature = "translation", feature = "writing-assistance"),
))]
/// `interface CreateMonitor : EventTarget`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// [MDN](https://developer.mozilla.org/docs/Web/API/CreateMonitor) · [Specification](https://webmachinelearning.github.io/writing-assistance-apis/#createmonitor)
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

#[cfg(all(
    feature = "experimental", any(feature = "language-model", feature = "translation", feature = "writing-assistance"),
))]
/// `callback CreateMonitorCallback = undefined (CreateMonitor monitor)`
pub type CreateMonitorCallback = crate::Function<fn(crate::CreateMonitor)>;
