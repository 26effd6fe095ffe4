// An element of each tag: alone, in the document, and in the document of a frame that has been removed.

import { removedFrame } from './frames.mjs';

const TAGS = {
  'http://www.w3.org/1999/xhtml': `a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big
    blink blockquote body br button canvas caption center cite code col colgroup data datalist dd del details dfn dialog
    dir div dl dt em embed
    fencedframe fieldset figcaption figure font footer form frame frameset h1 head header hgroup hr html i iframe img input ins
    kbd label legend li link main map mark marquee menu meta meter nav noscript object ol optgroup option output p param picture
    pre progress q script search section select selectedcontent slot small source span style summary table tbody td template
    textarea time title tr track ul video x-unknown`,
  'http://www.w3.org/2000/svg': `a animate animateMotion animateTransform circle clipPath defs desc ellipse feBlend feColorMatrix
    feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood
    feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset fePointLight
    feSpecularLighting feSpotLight feTile feTurbulence filter foreignObject g image line linearGradient marker mask metadata
    mpath path pattern polygon polyline radialGradient rect script set stop style svg switch symbol text textPath title tspan use
    view`,
  'http://www.w3.org/1998/Math/MathML': 'math mi',
};

// An input has one interface for all its types, and other members for each.
const INPUTS =
  `text checkbox color date datetime-local email file hidden image month number range radio submit time url week`.split(' ');

export function elements() {
  const found = {};
  if (typeof document === 'undefined') return found;
  for (const [namespace, tags] of Object.entries(TAGS)) {
    for (const tag of tags.split(/\s+/)) {
      const create = (owner = document) => owner.createElementNS(namespace, tag);
      const name = create().constructor.name;
      found[name] ??= () => ({
        alone: create,
        connected: () => connected(create()),
        'removed frame': () => create(removedFrame().document),
      });
    }
  }
  const input = type => Object.assign(document.createElement('input'), { type });
  const alone = found.HTMLInputElement;
  found.HTMLInputElement = () => ({ ...alone(), ...Object.fromEntries(INPUTS.map(type => [type, () => input(type)])) });
  return found;
}

let place;

function connected(element) {
  if (place === undefined || !place.isConnected) place = document.body.appendChild(document.createElement('div'));
  place.replaceChildren(element);
  return element;
}
