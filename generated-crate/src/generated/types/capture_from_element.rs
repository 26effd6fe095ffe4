//! Types: Media streams from canvas, video and audio elements

/// `interface CanvasCaptureMediaStreamTrack : MediaStreamTrack`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasCaptureMediaStreamTrack) · [Specification](https://w3c.github.io/mediacapture-fromelement/#the-canvascapturemediastreamtrack)
#[repr(transparent)]
pub struct CanvasCaptureMediaStreamTrack {
    parent: crate::MediaStreamTrack,
}
interface!(CanvasCaptureMediaStreamTrack: crate::MediaStreamTrack, crate::EventTarget; "CanvasCaptureMediaStreamTrack");
