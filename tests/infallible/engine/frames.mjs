// The windows of frames: one that is there, and one whose frame has been removed.

let current;

/** The window of a frame; a new one if it has been closed or led elsewhere. */
export function frame() {
  if (current === undefined || current.closed || current.location.href !== 'about:blank') {
    current = document.body.appendChild(document.createElement('iframe')).contentWindow;
  }
  return current;
}

let gone;

/** The window of a frame that has been removed. */
export function removedFrame() {
  if (gone === undefined) {
    const element = document.body.appendChild(document.createElement('iframe'));
    gone = element.contentWindow;
    element.remove();
  }
  return gone;
}
