//! Types: Media streams from canvas, video and audio elements

web_interface! {
    /// A video track that shows what is drawn on a canvas.
    ///
    /// `interface CanvasCaptureMediaStreamTrack : MediaStreamTrack`
    ///
    /// Inherits the methods of [`MediaStreamTrack`](crate::MediaStreamTrack) and
    /// [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `capture-from-element`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasCaptureMediaStreamTrack) · [Specification](https://w3c.github.io/mediacapture-fromelement/#the-canvascapturemediastreamtrack)
    pub struct CanvasCaptureMediaStreamTrack: [crate::MediaStreamTrack, crate::EventTarget, crate::Object];
    class = "CanvasCaptureMediaStreamTrack";
}
