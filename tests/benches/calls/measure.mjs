// Times the calls: for each, many short rounds in which web-sys, web-bindings and plain JavaScript take turns. A slow
// moment of the machine is then one for all three, and the median of the rounds' ratios says more than the times do.
// The turns are in a random order: another program that gets the processor at regular times meets all three alike.

import plain from './plain/index.mjs';

/**
 * The milliseconds of one measurement. A page's clock has steps of 5 microseconds. A measurement is shorter than the
 * time that a program has the processor for, so that only few are interrupted.
 */
const MEASUREMENT = 1;
/** The milliseconds that each way runs before it is measured: an engine compiles an often used function again. */
const WARMING = 30;
/** The runs that must have been long enough to tell the time of a call, at least. */
const LONG_RUNS = 8;
const MOST_TIMES = 10_000_000;

const WAYS = ['theirs', 'ours', 'plain'];

/**
 * @param calls the `Calls` of the Rust crate
 * @param wanted whether the call of a name is measured
 * @returns for each call its name, and for each round the nanoseconds of one call in each way
 */
export async function measure(calls, rounds, wanted = () => true) {
  const measured = [];
  for (const [index, name] of calls.names().entries()) {
    if (!wanted(name)) continue;
    if (!plain[name]) throw new Error(`tests/benches/calls/plain has no call \`${name}\``);
    const loops = {
      theirs: times => calls.theirs(index, times),
      ours: times => calls.ours(index, times),
      plain: plain[name](),
    };
    // Each way is repeated as often as it takes to fill a measurement.
    const times = Object.fromEntries(WAYS.map(way => [way, enough(loops[way])]));
    const call = { name, theirs: [], ours: [], plain: [] };
    for (let round = 0; round < rounds; round++) {
      for (const way of shuffled(WAYS)) {
        call[way].push((timed(loops[way], times[way]) * 1e6) / times[way]);
      }
    }
    measured.push(call);
    globalThis.gc?.();
    // Frames are drawn and messages are answered between two calls.
    await new Promise(resolve => setTimeout(resolve));
  }
  return measured;
}

function shuffled(list) {
  const drawn = list.map(item => [Math.random(), item]);
  return drawn.sort(([one], [other]) => one - other).map(([, item]) => item);
}

function timed(loop, times) {
  const start = performance.now();
  loop(times);
  return performance.now() - start;
}

/**
 * The times that fill a measurement, found while the loop is warmed. The fastest run tells: one that was interrupted
 * looks like a slow call, and a measurement of too few calls would be shorter than a step of the clock.
 */
function enough(loop) {
  const until = performance.now() + WARMING;
  let times = 1;
  let fastest = Infinity;
  for (let long = 0; long < LONG_RUNS || performance.now() < until; ) {
    const time = timed(loop, times);
    if (time < MEASUREMENT / 4) {
      if (times === MOST_TIMES) return times;
      times = Math.min(times * 2, MOST_TIMES);
    } else {
      long++;
      fastest = Math.min(fastest, time / times);
      times = Math.max(1, Math.round(MEASUREMENT / fastest));
    }
  }
  return times;
}
