// The calls in plain JavaScript, by the names that they have in Rust. Each makes what it needs and returns its loop.

import buffers from './buffers.mjs';
import builtins from './builtins.mjs';
import documents from './documents.mjs';
import drawing from './drawing.mjs';
import elements from './elements.mjs';
import events from './events.mjs';
import functions from './functions.mjs';
import platform from './platform.mjs';
import texts from './texts.mjs';

const anywhere = { ...builtins, ...buffers, ...functions, ...platform };

export default { ...anywhere, ...events, ...documents, ...elements, ...texts, ...drawing };
