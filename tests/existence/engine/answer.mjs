// What every global answers: questions about bindings, or which members it has.

import { members } from './members.mjs';
import { observe } from './observe.mjs';

/** To ask for all members instead of about some. */
export const MEMBERS = 'members';

export const answer = request => (request === MEMBERS ? members() : request.map(observe));
