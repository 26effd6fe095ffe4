// Windows, documents, what is in them, and what observes them.

import { frame, removedFrame } from './frames.mjs';
import { after, one } from './making.mjs';
import { prepared } from './prepared.mjs';

const svg = () => document.createElementNS('http://www.w3.org/2000/svg', 'svg');
const text = () => new Text('text');

export const documents = {
  Window: () => ({ frame: () => frame(), 'removed frame': () => removedFrame() }),
  Document: () => ({
    frame: () => frame().document,
    'removed frame': () => removedFrame().document,
    made: () => new Document(),
    XML: () => new DOMParser().parseFromString('<a/>', 'text/xml'),
  }),
  WorkerGlobalScope: () => ({ '': () => (typeof document === 'undefined' ? self : undefined) }),
  Attr: () => ({
    alone: () => document.createAttribute('a'),
    owned: () => after(document.createElement('a'), a => a.setAttribute('b', 'c')).attributes[0],
  }),
  Text: () => ({ alone: text, connected: () => document.body.appendChild(text()) }),
  Comment: one(() => new Comment('comment')),
  CDATASection: one(() => new DOMParser().parseFromString('<a/>', 'text/xml').createCDATASection('a')),
  ProcessingInstruction: () => ({
    '': () => document.createProcessingInstruction('a', 'b'),
    'style sheet': () => new DOMParser().parseFromString('<?xml-stylesheet href="a"?><a/>', 'text/xml').firstChild,
  }),
  DocumentFragment: one(() => new DocumentFragment()),
  DocumentType: one(() => document.implementation.createDocumentType('a', '', '')),
  ShadowRoot: () => ({
    open: () => document.createElement('div').attachShadow({ mode: 'open' }),
    closed: () => document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' }),
  }),
  Range: () => ({
    '': () => new Range(),
    detached: () => after(new Range(), range => range.selectNode(document.createElement('a').appendChild(text()))),
  }),
  StaticRange: one(() => new StaticRange({ startContainer: document, startOffset: 0, endContainer: document, endOffset: 0 })),
  Selection: () => ({
    '': () => getSelection(),
    'removed frame': () => after(frame(), window => (window.held = window.getSelection())).held,
  }),
  NodeIterator: one(() => document.createNodeIterator(document.createElement('a'))),
  TreeWalker: one(() => document.createTreeWalker(document.createElement('a'))),
  NodeList: one(() => document.querySelectorAll('*')),
  HTMLCollection: one(() => document.getElementsByTagName('*')),
  NamedNodeMap: one(() => document.createElement('a').attributes),
  MutationObserver: one(() => new MutationObserver(() => {})),
  MutationRecord: one(() => {
    const element = document.createElement('a');
    const observer = new MutationObserver(() => {});
    observer.observe(element, { attributes: true });
    element.id = 'a';
    return observer.takeRecords()[0];
  }),
  XPathResult: () => ({
    '': () => document.evaluate('//*', document, null, 0, null),
    number: () => document.evaluate('1', document, null, 1, null),
    snapshot: () => document.evaluate('//*', document, null, 7, null),
  }),
  XPathExpression: one(() => document.createExpression('1')),
  DOMRectList: one(() => document.body.getClientRects()),
  CaretPosition: one(() => document.caretPositionFromPoint(1, 1)),
  MediaQueryList: one(() => matchMedia('(width)')),
  CSSStyleDeclaration: () => ({
    own: () => document.createElement('a').style,
    computed: () => getComputedStyle(document.body),
    'of a gone element': () => getComputedStyle(document.createElement('a')),
    'removed frame': () => after(frame(), window => (window.held = window.getComputedStyle(window.document.body))).held,
  }),
  SVGMatrix: one(() => svg().createSVGMatrix()),
  SVGNumber: one(() => svg().createSVGNumber()),
  SVGTransform: one(() => svg().createSVGTransform()),
  SVGPoint: one(() => svg().createSVGPoint()),
  SVGRect: one(() => svg().createSVGRect()),
  SVGAngle: one(() => svg().createSVGAngle()),
  SVGLength: one(() => svg().createSVGLength()),
  CustomElementRegistry: one(() => customElements),
  ElementInternals: one(() => {
    customElements.get('x-internals') ??
      customElements.define(
        'x-internals',
        class extends HTMLElement {
          static formAssociated = true;
        },
      );
    return document.createElement('x-internals').attachInternals();
  }),
  CustomStateSet: one(() => {
    customElements.get('x-states') ?? customElements.define('x-states', class extends HTMLElement {});
    return document.createElement('x-states').attachInternals().states;
  }),
  Highlight: one(() => new Highlight()),
  HighlightRegistry: one(() => CSS.highlights),
  IntersectionObserver: one(() => new IntersectionObserver(() => {})),
  ResizeObserver: one(() => new ResizeObserver(() => {})),
  Animation: () => ({
    '': () => new Animation(),
    running: () => document.body.animate([{ opacity: 0 }, { opacity: 1 }], 1000),
    cancelled: () => after(document.body.animate([], 1000), animation => animation.cancel()),
    finished: () => after(document.body.animate([], 1), animation => animation.finish()),
  }),
  KeyframeEffect: () => ({
    '': () => new KeyframeEffect(null, null),
    targeted: () => new KeyframeEffect(document.body, [{ opacity: 0 }], 10),
  }),
  DocumentTimeline: () => ({ '': () => document.timeline, made: () => new DocumentTimeline() }),
  Sanitizer: one(() => new Sanitizer()),
  XSLTProcessor: one(() => new XSLTProcessor()),
  IntersectionObserverEntry: one(() => prepared.intersection),
  ResizeObserverEntry: one(() => prepared.resize),
  ResizeObserverSize: one(() => prepared.resize.contentBoxSize[0]),
  ViewTransition: one(() => document.startViewTransition(() => {})),
};
