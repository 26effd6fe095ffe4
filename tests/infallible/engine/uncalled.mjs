// The members that are not called, and the fields of dictionaries that are not set, each with the reason.

const ENDS_THE_PAGE = 'ends or leaves the page';
const WAITS_FOR_A_PERSON = 'waits for a person';
const NEVER_RETURNS = 'Chromium takes for ever with a large angle';
const OF_THE_MACHINE = 'acts on the machine';

const BY_REASON = {
  [ENDS_THE_PAGE]: [
    'Window.close',
    'Window.stop',
    'Window.location=',
    'Document.location=',
    'DedicatedWorkerGlobalScope.close',
    'SharedWorkerGlobalScope.close',
    'HTMLFormElement.submit',
    'HTMLFormElement.requestSubmit',
    'Navigation.back',
    'Navigation.forward',
    'Navigation.navigate',
    'Navigation.reload',
    'Navigation.traverseTo',
    'HTMLElement.click',
  ],
  [NEVER_RETURNS]: ['PointerEventInit.altitudeAngle', 'PointerEventInit.azimuthAngle'],
  [WAITS_FOR_A_PERSON]: ['Window.alert', 'Window.confirm', 'Window.prompt', 'Window.print'],
  [OF_THE_MACHINE]: ['Window.moveTo', 'Window.moveBy', 'Window.resizeTo', 'Window.resizeBy', 'Window.focus', 'Window.blur'],
};

/** The reason by the member or field. */
export const UNCALLED = new Map(Object.entries(BY_REASON).flatMap(([reason, keys]) => keys.map(key => [key, reason])));
