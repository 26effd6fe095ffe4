//! Media streams put together by a program: MediaSource and SourceBuffer

use crate::runtime::prelude::*;
use crate::{
    AppendMode, EndOfStreamError, Event, MediaSource, MediaSourceHandle, ReadyState, SourceBuffer, SourceBufferList,
    TimeRanges,
};
#[cfg(feature = "experimental")]
use crate::{
    AudioTrack, AudioTrackList, BufferedChangeEvent, BufferedChangeEventInit, ManagedMediaSource, ManagedSourceBuffer,
    TextTrack, TextTrackList, VideoTrack, VideoTrackList,
};

#[cfg(feature = "experimental")]
impl AudioTrack {
    /// The source buffer that made the track, null if there is none.
    ///
    /// `readonly attribute SourceBuffer? sourceBuffer`
    ///
    /// Features `media-source` and `experimental`. Exposed in Window only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AudioTrack/sourceBuffer) · [Specification](https://w3c.github.io/media-source/#dom-audiotrack-sourcebuffer)
    #[doc(alias = "sourceBuffer")]
    #[inline]
    pub fn source_buffer(&self) -> Option<SourceBuffer> {
        Js::get_sourceBuffer__as_option_value(js(self)).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
impl VideoTrack {
    /// The source buffer that made the track, null if there is none.
    ///
    /// `readonly attribute SourceBuffer? sourceBuffer`
    ///
    /// Features `media-source` and `experimental`. Exposed in Window only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoTrack/sourceBuffer) · [Specification](https://w3c.github.io/media-source/#dom-videotrack-sourcebuffer)
    #[doc(alias = "sourceBuffer")]
    #[inline]
    pub fn source_buffer(&self) -> Option<SourceBuffer> {
        Js::get_sourceBuffer__as_option_value(js(self)).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
impl TextTrack {
    /// The source buffer that made the track, null if there is none.
    ///
    /// `readonly attribute SourceBuffer? sourceBuffer`
    ///
    /// Features `media-source` and `experimental`. Exposed in Window only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TextTrack/sourceBuffer) · [Specification](https://w3c.github.io/media-source/#dom-texttrack-sourcebuffer)
    #[doc(alias = "sourceBuffer")]
    #[inline]
    pub fn source_buffer(&self) -> Option<SourceBuffer> {
        Js::get_sourceBuffer__as_option_value(js(self)).map(Js::read)
    }
}

impl MediaSource {
    /// Makes a new `MediaSource`.
    ///
    /// `constructor()`
    ///
    /// Feature `media-source`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MediaSource/MediaSource) · [Specification](https://w3c.github.io/media-source/#dom-mediasource-constructor)
    #[inline]
    pub fn new() -> MediaSource {
        Js::new_MediaSource__as_value().cast()
    }

    /// A handle to play this source from a worker, which is set as `srcObject` in the page.
    ///
    /// `readonly attribute MediaSourceHandle handle`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Feature `media-source`. Exposed in DedicatedWorker only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MediaSource/handle) · [Specification](https://w3c.github.io/media-source/#dom-mediasource-handle)
    #[inline]
    pub fn handle(&self) -> Option<MediaSourceHandle> {
        Js::get_handle__as_option_value(js(self)).map(Js::read)
    }

    /// All source buffers.
    ///
    /// `readonly attribute SourceBufferList sourceBuffers`
    ///
    /// Feature `media-source`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MediaSource/sourceBuffers) · [Specification](https://w3c.github.io/media-source/#dom-mediasource-sourcebuffers)
    #[doc(alias = "sourceBuffers")]
    #[inline]
    pub fn source_buffers(&self) -> SourceBufferList {
        FromJs::from_js(Js::get_sourceBuffers__as_value(js(self)))
    }

    /// The source buffers whose tracks are selected or enabled.
    ///
    /// `readonly attribute SourceBufferList activeSourceBuffers`
    ///
    /// Feature `media-source`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MediaSource/activeSourceBuffers) · [Specification](https://w3c.github.io/media-source/#dom-mediasource-activesourcebuffers)
    #[doc(alias = "activeSourceBuffers")]
    #[inline]
    pub fn active_source_buffers(&self) -> SourceBufferList {
        FromJs::from_js(Js::get_activeSourceBuffers__as_value(js(self)))
    }

    /// Whether the source is closed, open or has ended.
    ///
    /// `readonly attribute ReadyState readyState`
    ///
    /// Feature `media-source`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MediaSource/readyState) · [Specification](https://w3c.github.io/media-source/#dom-mediasource-readystate)
    #[doc(alias = "readyState")]
    #[inline]
    pub fn ready_state(&self) -> ReadyState {
        FromJs::from_js(Js::get_readyState__as_value(js(self)))
    }

    /// The length in seconds, or NaN while the source is closed.
    ///
    /// `attribute unrestricted double duration`
    ///
    /// Feature `media-source`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MediaSource/duration) · [Specification](https://w3c.github.io/media-source/#dom-mediasource-duration)
    #[inline]
    pub fn duration(&self) -> f64 {
        Js::get_duration__as_number(js(self))
    }

    /// Sets the length in seconds, or NaN while the source is closed.
    ///
    /// Feature `media-source`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a negative value or NaN, and an `InvalidStateError` where the source is not open or
    /// one of its buffers is updating.
    #[doc(alias = "duration")]
    #[inline]
    pub fn set_duration(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_duration__number(js(self), value)
    }

    /// The handler of the event `sourceopen`.
    ///
    /// `attribute EventHandler onsourceopen`
    ///
    /// Feature `media-source`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MediaSource/sourceopen_event) · [Specification](https://w3c.github.io/media-source/#dfn-sourceopen)
    pub fn onsourceopen(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onsourceopen")
    }

    /// Sets the handler of the event `sourceopen`.
    ///
    /// Feature `media-source`.
    #[doc(alias = "onsourceopen")]
    pub fn set_onsourceopen(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onsourceopen", nullable(value))
    }

    /// The handler of the event `sourceended`.
    ///
    /// `attribute EventHandler onsourceended`
    ///
    /// Feature `media-source`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MediaSource/sourceended_event) · [Specification](https://w3c.github.io/media-source/#dfn-sourceended)
    pub fn onsourceended(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onsourceended")
    }

    /// Sets the handler of the event `sourceended`.
    ///
    /// Feature `media-source`.
    #[doc(alias = "onsourceended")]
    pub fn set_onsourceended(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onsourceended", nullable(value))
    }

    /// The handler of the event `sourceclose`.
    ///
    /// `attribute EventHandler onsourceclose`
    ///
    /// Feature `media-source`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MediaSource/sourceclose_event) · [Specification](https://w3c.github.io/media-source/#dfn-sourceclose)
    pub fn onsourceclose(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onsourceclose")
    }

    /// Sets the handler of the event `sourceclose`.
    ///
    /// Feature `media-source`.
    #[doc(alias = "onsourceclose")]
    pub fn set_onsourceclose(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onsourceclose", nullable(value))
    }

    /// Whether media sources can be made in dedicated workers.
    ///
    /// `static readonly attribute boolean canConstructInDedicatedWorker`
    ///
    /// Feature `media-source`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MediaSource/canConstructInDedicatedWorker_static) · [Specification](https://w3c.github.io/media-source/#dom-mediasource-canconstructindedicatedworker)
    #[doc(alias = "canConstructInDedicatedWorker")]
    #[inline]
    pub fn can_construct_in_dedicated_worker() -> bool {
        Js::static_get_MediaSource_canConstructInDedicatedWorker__as_bool().get()
    }

    /// Adds a buffer for media of the MIME type.
    ///
    /// `SourceBuffer addSourceBuffer(DOMString type)`
    ///
    /// Feature `media-source`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MediaSource/addSourceBuffer) · [Specification](https://w3c.github.io/media-source/#dom-mediasource-addsourcebuffer)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `type` is empty, a `NotSupportedError` where it is not supported, and an
    /// `InvalidStateError` where the source is not open.
    #[doc(alias = "addSourceBuffer")]
    #[inline]
    pub fn add_source_buffer(&self, type_: &str) -> Result<SourceBuffer, Exception> {
        Js::try_call_addSourceBuffer__str__as_value(js(self), type_).map(Js::read)
    }

    /// Removes a buffer and its media.
    ///
    /// `undefined removeSourceBuffer(SourceBuffer sourceBuffer)`
    ///
    /// Feature `media-source`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MediaSource/removeSourceBuffer) · [Specification](https://w3c.github.io/media-source/#dom-mediasource-removesourcebuffer)
    ///
    /// # Errors
    ///
    /// Throws a `NotFoundError` where `sourceBuffer` is none of its source buffers.
    #[doc(alias = "removeSourceBuffer")]
    #[inline]
    pub fn remove_source_buffer(&self, source_buffer: &SourceBuffer) -> Result<(), Exception> {
        Js::try_call_removeSourceBuffer__value(js(self), source_buffer.as_ref())
    }

    /// Says that all data has been added, or that it ended with an error.
    ///
    /// `undefined endOfStream(optional EndOfStreamError error)`
    ///
    /// Feature `media-source`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MediaSource/endOfStream) · [Specification](https://w3c.github.io/media-source/#dom-mediasource-endofstream)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the source is not open or one of its buffers is updating.
    #[doc(alias = "endOfStream")]
    #[inline]
    pub fn end_of_stream(&self) -> Result<(), Exception> {
        Js::try_call_endOfStream(js(self))
    }

    /// As `end_of_stream`, with `error`.
    ///
    /// `undefined endOfStream(optional EndOfStreamError error)`
    ///
    /// Feature `media-source`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the source is not open or one of its buffers is updating.
    #[doc(alias = "endOfStream")]
    #[inline]
    pub fn end_of_stream_with_error(&self, error: EndOfStreamError) -> Result<(), Exception> {
        Js::try_call_endOfStream__str(js(self), error.as_str())
    }

    /// Sets the time range in seconds that the user can jump to in a live stream.
    ///
    /// `undefined setLiveSeekableRange(double start, double end)`
    ///
    /// Feature `media-source`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MediaSource/setLiveSeekableRange) · [Specification](https://w3c.github.io/media-source/#dom-mediasource-setliveseekablerange)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the source is not open, and a `TypeError` where `start` is negative or
    /// greater than `end`.
    #[doc(alias = "setLiveSeekableRange")]
    #[inline]
    pub fn set_live_seekable_range(&self, start: f64, end: f64) -> Result<(), Exception> {
        Js::try_call_setLiveSeekableRange__number2(js(self), start, end)
    }

    /// Removes the range set by `setLiveSeekableRange`.
    ///
    /// `undefined clearLiveSeekableRange()`
    ///
    /// Feature `media-source`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MediaSource/clearLiveSeekableRange) · [Specification](https://w3c.github.io/media-source/#dom-mediasource-clearliveseekablerange)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the source is not open.
    #[doc(alias = "clearLiveSeekableRange")]
    #[inline]
    pub fn clear_live_seekable_range(&self) -> Result<(), Exception> {
        Js::try_call_clearLiveSeekableRange(js(self))
    }

    /// Returns whether buffers for the MIME type can be made.
    ///
    /// `static boolean isTypeSupported(DOMString type)`
    ///
    /// Feature `media-source`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MediaSource/isTypeSupported_static) · [Specification](https://w3c.github.io/media-source/#dom-mediasource-istypesupported)
    #[doc(alias = "isTypeSupported")]
    #[inline]
    pub fn is_type_supported(type_: &str) -> bool {
        Js::static_call_MediaSource_isTypeSupported__str__as_bool(type_).get()
    }
}

impl SourceBuffer {
    /// Whether times come from the media itself (`"segments"`) or from the order (`"sequence"`).
    ///
    /// `attribute AppendMode mode`
    ///
    /// Feature `media-source`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SourceBuffer/mode) · [Specification](https://w3c.github.io/media-source/#dom-sourcebuffer-mode)
    #[inline]
    pub fn mode(&self) -> AppendMode {
        FromJs::from_js(Js::get_mode__as_value(js(self)))
    }

    /// Sets whether times come from the media itself (`"segments"`) or from the order (`"sequence"`).
    ///
    /// Feature `media-source`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the buffer is removed or updating, and a `TypeError` for `segments`
    /// where its timestamps are generated.
    #[doc(alias = "mode")]
    #[inline]
    pub fn set_mode(&self, value: AppendMode) -> Result<(), Exception> {
        Js::try_set_mode__str(js(self), value.as_str())
    }

    /// Whether data is being added or removed at the moment.
    ///
    /// `readonly attribute boolean updating`
    ///
    /// Feature `media-source`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SourceBuffer/updating) · [Specification](https://w3c.github.io/media-source/#dom-sourcebuffer-updating)
    #[inline]
    pub fn updating(&self) -> bool {
        Js::get_updating__as_bool(js(self)).get()
    }

    /// The time ranges that are in the buffer.
    ///
    /// `readonly attribute TimeRanges buffered`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Feature `media-source`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SourceBuffer/buffered) · [Specification](https://w3c.github.io/media-source/#dom-sourcebuffer-buffered)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the buffer has been removed from its media source.
    #[inline]
    pub fn buffered(&self) -> Result<Option<TimeRanges>, Exception> {
        Js::try_get_buffered__as_option_value(js(self)).map(Js::read_nullable)
    }

    /// The seconds added to the times of the media.
    ///
    /// `attribute double timestampOffset`
    ///
    /// Feature `media-source`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SourceBuffer/timestampOffset) · [Specification](https://w3c.github.io/media-source/#dom-sourcebuffer-timestampoffset)
    #[doc(alias = "timestampOffset")]
    #[inline]
    pub fn timestamp_offset(&self) -> f64 {
        Js::get_timestampOffset__as_number(js(self))
    }

    /// Sets the seconds added to the times of the media.
    ///
    /// Feature `media-source`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the buffer is removed, updating, or in the midst of a media segment.
    #[doc(alias = "timestampOffset")]
    #[inline]
    pub fn set_timestamp_offset(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_timestampOffset__number(js(self), value)
    }

    /// The audio tracks that this buffer has made.
    ///
    /// `readonly attribute AudioTrackList audioTracks`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Features `media-source` and `experimental`. Exposed in Window only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SourceBuffer/audioTracks) · [Specification](https://w3c.github.io/media-source/#dom-sourcebuffer-audiotracks)
    #[doc(alias = "audioTracks")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn audio_tracks(&self) -> Option<AudioTrackList> {
        Js::get_audioTracks__as_option_value(js(self)).map(Js::read)
    }

    /// The video tracks that this buffer has made.
    ///
    /// `readonly attribute VideoTrackList videoTracks`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Features `media-source` and `experimental`. Exposed in Window only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SourceBuffer/videoTracks) · [Specification](https://w3c.github.io/media-source/#dom-sourcebuffer-videotracks)
    #[doc(alias = "videoTracks")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn video_tracks(&self) -> Option<VideoTrackList> {
        Js::get_videoTracks__as_option_value(js(self)).map(Js::read)
    }

    /// The text tracks that this buffer has made.
    ///
    /// `readonly attribute TextTrackList textTracks`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Features `media-source` and `experimental`. Exposed in Window only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SourceBuffer/textTracks) · [Specification](https://w3c.github.io/media-source/#dom-sourcebuffer-texttracks)
    #[doc(alias = "textTracks")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn text_tracks(&self) -> Option<TextTrackList> {
        Js::get_textTracks__as_option_value(js(self)).map(Js::read)
    }

    /// The time in seconds before which added frames are dropped.
    ///
    /// `attribute double appendWindowStart`
    ///
    /// Feature `media-source`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SourceBuffer/appendWindowStart) · [Specification](https://w3c.github.io/media-source/#dom-sourcebuffer-appendwindowstart)
    #[doc(alias = "appendWindowStart")]
    #[inline]
    pub fn append_window_start(&self) -> f64 {
        Js::get_appendWindowStart__as_number(js(self))
    }

    /// Sets the time in seconds before which added frames are dropped.
    ///
    /// Feature `media-source`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the buffer is removed or updating, and a `TypeError` where the value is
    /// negative or not less than `appendWindowEnd`.
    #[doc(alias = "appendWindowStart")]
    #[inline]
    pub fn set_append_window_start(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_appendWindowStart__number(js(self), value)
    }

    /// The time in seconds after which added frames are dropped.
    ///
    /// `attribute unrestricted double appendWindowEnd`
    ///
    /// Feature `media-source`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SourceBuffer/appendWindowEnd) · [Specification](https://w3c.github.io/media-source/#dom-sourcebuffer-appendwindowend)
    #[doc(alias = "appendWindowEnd")]
    #[inline]
    pub fn append_window_end(&self) -> f64 {
        Js::get_appendWindowEnd__as_number(js(self))
    }

    /// Sets the time in seconds after which added frames are dropped.
    ///
    /// Feature `media-source`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the buffer is removed or updating, and a `TypeError` where the value is
    /// NaN or not greater than `appendWindowStart`.
    #[doc(alias = "appendWindowEnd")]
    #[inline]
    pub fn set_append_window_end(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_appendWindowEnd__number(js(self), value)
    }

    /// The handler of the event `updatestart`.
    ///
    /// `attribute EventHandler onupdatestart`
    ///
    /// Feature `media-source`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SourceBuffer/updatestart_event) · [Specification](https://w3c.github.io/media-source/#dfn-updatestart)
    pub fn onupdatestart(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onupdatestart")
    }

    /// Sets the handler of the event `updatestart`.
    ///
    /// Feature `media-source`.
    #[doc(alias = "onupdatestart")]
    pub fn set_onupdatestart(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onupdatestart", nullable(value))
    }

    /// The handler of the event `update`.
    ///
    /// `attribute EventHandler onupdate`
    ///
    /// Feature `media-source`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SourceBuffer/update_event) · [Specification](https://w3c.github.io/media-source/#dfn-update)
    pub fn onupdate(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onupdate")
    }

    /// Sets the handler of the event `update`.
    ///
    /// Feature `media-source`.
    #[doc(alias = "onupdate")]
    pub fn set_onupdate(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onupdate", nullable(value))
    }

    /// The handler of the event `updateend`.
    ///
    /// `attribute EventHandler onupdateend`
    ///
    /// Feature `media-source`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SourceBuffer/updateend_event) · [Specification](https://w3c.github.io/media-source/#dfn-updateend)
    pub fn onupdateend(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onupdateend")
    }

    /// Sets the handler of the event `updateend`.
    ///
    /// Feature `media-source`.
    #[doc(alias = "onupdateend")]
    pub fn set_onupdateend(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onupdateend", nullable(value))
    }

    /// The handler of the event `error`.
    ///
    /// `attribute EventHandler onerror`
    ///
    /// Feature `media-source`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SourceBuffer/error_event) · [Specification](https://w3c.github.io/media-source/#dfn-error)
    pub fn onerror(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onerror")
    }

    /// Sets the handler of the event `error`.
    ///
    /// Feature `media-source`.
    #[doc(alias = "onerror")]
    pub fn set_onerror(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onerror", nullable(value))
    }

    /// The handler of the event `abort`.
    ///
    /// `attribute EventHandler onabort`
    ///
    /// Feature `media-source`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SourceBuffer/abort_event) · [Specification](https://w3c.github.io/media-source/#dfn-abort)
    pub fn onabort(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onabort")
    }

    /// Sets the handler of the event `abort`.
    ///
    /// Feature `media-source`.
    #[doc(alias = "onabort")]
    pub fn set_onabort(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onabort", nullable(value))
    }

    /// Adds a piece of media; `updateend` fires when it is done.
    ///
    /// `undefined appendBuffer(BufferSource data)`
    ///
    /// Feature `media-source`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SourceBuffer/appendBuffer) · [Specification](https://w3c.github.io/media-source/#dom-sourcebuffer-appendbuffer)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the buffer is removed or updating, and a `QuotaExceededError` where it
    /// is full.
    #[doc(alias = "appendBuffer")]
    #[inline]
    pub fn append_buffer<'a>(&self, data: impl Into<ReadBuffer<'a, AnyBuffer>>) -> Result<(), Exception> {
        data.into().with(|data| Js::try_call_appendBuffer__value(js(self), data))
    }

    /// Breaks off adding and makes the buffer ready for a new segment.
    ///
    /// `undefined abort()`
    ///
    /// Feature `media-source`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SourceBuffer/abort) · [Specification](https://w3c.github.io/media-source/#dom-sourcebuffer-abort)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the buffer is removed, its source is not open, or a removal is under
    /// way.
    #[inline]
    pub fn abort(&self) -> Result<(), Exception> {
        Js::try_call_abort(js(self))
    }

    /// Changes the MIME type of the data that follows.
    ///
    /// `undefined changeType(DOMString type)`
    ///
    /// Feature `media-source`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SourceBuffer/changeType) · [Specification](https://w3c.github.io/media-source/#dom-sourcebuffer-changetype)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `type` is empty, a `NotSupportedError` where it is not supported, and an
    /// `InvalidStateError` where the buffer is removed or updating.
    #[doc(alias = "changeType")]
    #[inline]
    pub fn change_type(&self, type_: &str) -> Result<(), Exception> {
        Js::try_call_changeType__str(js(self), type_)
    }

    /// Removes the media between two times in seconds.
    ///
    /// `undefined remove(double start, unrestricted double end)`
    ///
    /// Feature `media-source`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SourceBuffer/remove) · [Specification](https://w3c.github.io/media-source/#dom-sourcebuffer-remove)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `start` is negative or past the duration, or `end` is not greater than it, and an
    /// `InvalidStateError` where the buffer is removed or updating.
    #[inline]
    pub fn remove(&self, start: f64, end: f64) -> Result<(), Exception> {
        Js::try_call_remove__number2(js(self), start, end)
    }
}

impl SourceBufferList {
    /// The number of buffers.
    ///
    /// `readonly attribute unsigned long length`
    ///
    /// Feature `media-source`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SourceBufferList/length) · [Specification](https://w3c.github.io/media-source/#dom-sourcebufferlist-length)
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }

    /// The handler of the event `addsourcebuffer`.
    ///
    /// `attribute EventHandler onaddsourcebuffer`
    ///
    /// Feature `media-source`. Not in Baseline. [Specification](https://w3c.github.io/media-source/#dfn-addsourcebuffer)
    pub fn onaddsourcebuffer(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onaddsourcebuffer")
    }

    /// Sets the handler of the event `addsourcebuffer`.
    ///
    /// Feature `media-source`.
    #[doc(alias = "onaddsourcebuffer")]
    pub fn set_onaddsourcebuffer(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onaddsourcebuffer", nullable(value))
    }

    /// The handler of the event `removesourcebuffer`.
    ///
    /// `attribute EventHandler onremovesourcebuffer`
    ///
    /// Feature `media-source`. Not in Baseline. [Specification](https://w3c.github.io/media-source/#dfn-removesourcebuffer)
    pub fn onremovesourcebuffer(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onremovesourcebuffer")
    }

    /// Sets the handler of the event `removesourcebuffer`.
    ///
    /// Feature `media-source`.
    #[doc(alias = "onremovesourcebuffer")]
    pub fn set_onremovesourcebuffer(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onremovesourcebuffer", nullable(value))
    }

    /// `getter SourceBuffer (unsigned long index)`
    ///
    /// Feature `media-source`.
    #[inline]
    pub fn get(&self, index: u32) -> Option<SourceBuffer> {
        Js::index_get__number__as_option_value(js(self), index as f64).map(Js::read)
    }
}

impl IntoIterator for &SourceBufferList {
    type Item = SourceBuffer;
    type IntoIter = IndexedIter<SourceBuffer>;

    fn into_iter(self) -> Self::IntoIter {
        IndexedIter::of(self)
    }
}

sequence!([] SourceBufferList; SourceBuffer);

#[cfg(feature = "experimental")]
impl ManagedMediaSource {
    /// Makes a new `ManagedMediaSource`.
    ///
    /// `constructor()`
    ///
    /// Features `media-source` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ManagedMediaSource/ManagedMediaSource) · [Specification](https://w3c.github.io/media-source/#dom-managedmediasource-constructor)
    #[inline]
    pub fn new() -> ManagedMediaSource {
        Js::new_ManagedMediaSource__as_value().cast()
    }

    /// Whether the page should fetch and append more data at present.
    ///
    /// `readonly attribute boolean streaming`
    ///
    /// Features `media-source` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ManagedMediaSource/streaming) · [Specification](https://w3c.github.io/media-source/#dom-managedmediasource-streaming)
    #[inline]
    pub fn streaming(&self) -> bool {
        Js::get_streaming__as_bool(js(self)).get()
    }

    /// The handler of the event `startstreaming`.
    ///
    /// `attribute EventHandler onstartstreaming`
    ///
    /// Features `media-source` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ManagedMediaSource/startstreaming_event) · [Specification](https://w3c.github.io/media-source/#dfn-startstreaming)
    pub fn onstartstreaming(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onstartstreaming")
    }

    /// Sets the handler of the event `startstreaming`.
    ///
    /// Features `media-source` and `experimental`.
    #[doc(alias = "onstartstreaming")]
    pub fn set_onstartstreaming(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onstartstreaming", nullable(value))
    }

    /// The handler of the event `endstreaming`.
    ///
    /// `attribute EventHandler onendstreaming`
    ///
    /// Features `media-source` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ManagedMediaSource/endstreaming_event) · [Specification](https://w3c.github.io/media-source/#dfn-endstreaming)
    pub fn onendstreaming(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onendstreaming")
    }

    /// Sets the handler of the event `endstreaming`.
    ///
    /// Features `media-source` and `experimental`.
    #[doc(alias = "onendstreaming")]
    pub fn set_onendstreaming(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onendstreaming", nullable(value))
    }
}

#[cfg(feature = "experimental")]
impl BufferedChangeEvent {
    /// Makes a new `BufferedChangeEvent`.
    ///
    /// `constructor(DOMString type, optional BufferedChangeEventInit eventInitDict = {})`
    ///
    /// Features `media-source` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BufferedChangeEvent/BufferedChangeEvent) · [Specification](https://w3c.github.io/media-source/#dom-bufferedchangeevent-constructor)
    #[inline]
    pub fn new(type_: &str) -> BufferedChangeEvent {
        Js::new_BufferedChangeEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `event_init_dict`.
    ///
    /// `constructor(DOMString type, optional BufferedChangeEventInit eventInitDict = {})`
    ///
    /// Features `media-source` and `experimental`.
    #[inline]
    pub fn new_with_event_init_dict(
        type_: &str,
        event_init_dict: impl IntoJs<BufferedChangeEventInit>,
    ) -> BufferedChangeEvent {
        Js::new_BufferedChangeEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// The time ranges that were added.
    ///
    /// `readonly attribute TimeRanges addedRanges`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Features `media-source` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BufferedChangeEvent/addedRanges) · [Specification](https://w3c.github.io/media-source/#dom-bufferedchangeevent-addedranges)
    #[doc(alias = "addedRanges")]
    #[inline]
    pub fn added_ranges(&self) -> Option<TimeRanges> {
        Js::get_addedRanges__as_option_value(js(self)).map(Js::read)
    }

    /// The time ranges that were removed.
    ///
    /// `readonly attribute TimeRanges removedRanges`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Features `media-source` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BufferedChangeEvent/removedRanges) · [Specification](https://w3c.github.io/media-source/#dom-bufferedchangeevent-removedranges)
    #[doc(alias = "removedRanges")]
    #[inline]
    pub fn removed_ranges(&self) -> Option<TimeRanges> {
        Js::get_removedRanges__as_option_value(js(self)).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
impl BufferedChangeEventInit {
    /// The initial values for a new `BufferedChangeEvent`.
    ///
    /// `dictionary BufferedChangeEventInit : EventInit`
    ///
    /// Features `media-source` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The time ranges that were added.
    ///
    /// `TimeRanges addedRanges`
    ///
    /// Features `media-source` and `experimental`.
    #[doc(alias = "addedRanges")]
    pub fn get_added_ranges(&self) -> Option<TimeRanges> {
        property::get(self, "addedRanges")
    }

    /// Sets the time ranges that were added.
    ///
    /// Features `media-source` and `experimental`.
    #[doc(alias = "addedRanges")]
    pub fn set_added_ranges(&self, value: &TimeRanges) -> &Self {
        property::set(self, "addedRanges", value.as_ref());
        self
    }

    /// The time ranges that were removed.
    ///
    /// `TimeRanges removedRanges`
    ///
    /// Features `media-source` and `experimental`.
    #[doc(alias = "removedRanges")]
    pub fn get_removed_ranges(&self) -> Option<TimeRanges> {
        property::get(self, "removedRanges")
    }

    /// Sets the time ranges that were removed.
    ///
    /// Features `media-source` and `experimental`.
    #[doc(alias = "removedRanges")]
    pub fn set_removed_ranges(&self, value: &TimeRanges) -> &Self {
        property::set(self, "removedRanges", value.as_ref());
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Features `media-source` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Features `media-source` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Features `media-source` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for BufferedChangeEventInit {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl ManagedSourceBuffer {
    /// The handler of the event `bufferedchange`.
    ///
    /// `attribute EventHandler onbufferedchange`
    ///
    /// Features `media-source` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ManagedSourceBuffer/bufferedchange_event) · [Specification](https://w3c.github.io/media-source/#dfn-bufferedchange)
    pub fn onbufferedchange(&self) -> Option<Function<fn(BufferedChangeEvent)>> {
        property::get(self, "onbufferedchange")
    }

    /// Sets the handler of the event `bufferedchange`.
    ///
    /// Features `media-source` and `experimental`.
    #[doc(alias = "onbufferedchange")]
    pub fn set_onbufferedchange(&self, value: Option<&Function<fn(BufferedChangeEvent)>>) {
        property::set(self, "onbufferedchange", nullable(value))
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "activeSourceBuffers")]
    pub(crate) fn get_activeSourceBuffers__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "appendWindowEnd")]
    pub(crate) fn get_appendWindowEnd__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "appendWindowStart")]
    pub(crate) fn get_appendWindowStart__as_number(this: &Js) -> f64;
    #[wasm_bindgen(catch, method, getter, js_name = "buffered")]
    pub(crate) fn try_get_buffered__as_option_value(this: &Js) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(method, getter, js_name = "handle")]
    pub(crate) fn get_handle__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "sourceBuffers")]
    pub(crate) fn get_sourceBuffers__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "timestampOffset")]
    pub(crate) fn get_timestampOffset__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "updating")]
    pub(crate) fn get_updating__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(catch, method, setter, js_name = "appendWindowEnd")]
    pub(crate) fn try_set_appendWindowEnd__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "appendWindowStart")]
    pub(crate) fn try_set_appendWindowStart__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "duration")]
    pub(crate) fn try_set_duration__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "mode")]
    pub(crate) fn try_set_mode__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "timestampOffset")]
    pub(crate) fn try_set_timestampOffset__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "addSourceBuffer")]
    pub(crate) fn try_call_addSourceBuffer__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "appendBuffer")]
    pub(crate) fn try_call_appendBuffer__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "changeType")]
    pub(crate) fn try_call_changeType__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "clearLiveSeekableRange")]
    pub(crate) fn try_call_clearLiveSeekableRange(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "endOfStream")]
    pub(crate) fn try_call_endOfStream(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "endOfStream")]
    pub(crate) fn try_call_endOfStream__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "remove")]
    pub(crate) fn try_call_remove__number2(this: &Js, a0: f64, a1: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "removeSourceBuffer")]
    pub(crate) fn try_call_removeSourceBuffer__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setLiveSeekableRange")]
    pub(crate) fn try_call_setLiveSeekableRange__number2(this: &Js, a0: f64, a1: f64) -> Result<(), Exception>;
    #[wasm_bindgen(constructor, js_class = "MediaSource")]
    pub(crate) fn new_MediaSource__as_value() -> Js;
    #[wasm_bindgen(static_method_of = Js, js_class = "MediaSource", getter, js_name = "canConstructInDedicatedWorker")]
    pub(crate) fn static_get_MediaSource_canConstructInDedicatedWorker__as_bool() -> Truth;
    #[wasm_bindgen(static_method_of = Js, js_class = "MediaSource", js_name = "isTypeSupported")]
    pub(crate) fn static_call_MediaSource_isTypeSupported__str__as_bool(a0: &str) -> Truth;
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "addedRanges")]
    pub(crate) fn get_addedRanges__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "audioTracks")]
    pub(crate) fn get_audioTracks__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "removedRanges")]
    pub(crate) fn get_removedRanges__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "sourceBuffer")]
    pub(crate) fn get_sourceBuffer__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "streaming")]
    pub(crate) fn get_streaming__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "textTracks")]
    pub(crate) fn get_textTracks__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "videoTracks")]
    pub(crate) fn get_videoTracks__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(constructor, js_class = "BufferedChangeEvent")]
    pub(crate) fn new_BufferedChangeEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(constructor, js_class = "BufferedChangeEvent")]
    pub(crate) fn new_BufferedChangeEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
    #[wasm_bindgen(constructor, js_class = "ManagedMediaSource")]
    pub(crate) fn new_ManagedMediaSource__as_value() -> Js;
}
