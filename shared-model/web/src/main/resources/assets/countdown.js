// Time on pages: the server's clock by a measured offset to the monotonic one, so that a browser's
// wall clock decides nothing. Countdowns are computed from the deadline, never counted down.
let samples = [];
const SOON = 30;
const DRIFT = 100; // milliseconds that two clocks may drift apart between comparisons
const ODD = 500; // milliseconds that news take at most, usually
let base = Number(document.documentElement.dataset.now) - performance.now();
let doubt = 0;

/** Convention time in milliseconds. */
export function now() {
  return performance.now() + base;
}

/** Time of day at the convention, wherever the browser believes to be. */
export function timeOfDay(millis, style) {
  const { lang, dataset } = document.documentElement;
  return new Date(millis).toLocaleTimeString(lang, { timeZone: dataset.zone, hourCycle: 'h23', ...style });
}

/** Puts values into a text such as "noch [n] Sekunden". */
export function fill(text, values) {
  return text.replace(/\[(\w+)]/g, (all, name) => values[name] ?? all);
}

/** The server said that it is this late; where that cannot be, the clocks are compared at once. */
export function compare(at) {
  if (at && Math.abs(at - now()) > ODD) measure();
}

/** Compares the clocks once: the best of the last eight round trips holds. */
export async function measure() {
  const left = performance.now();
  try {
    const answer = await fetch('/api/v1/time', { cache: 'no-store', headers: { Accept: 'application/json' } });
    if (!answer.ok) return;
    const { receivedAt, sentAt } = await answer.json();
    const back = performance.now();
    const fresh = {
      offset: (receivedAt - left + (sentAt - back)) / 2,
      trip: back - left - (sentAt - receivedAt),
    };
    // One of the clocks may have been set, or have stood still while the device slept.
    const agree = it => Math.abs(it.offset - fresh.offset) <= (it.trip + fresh.trip) / 2 + DRIFT;
    samples = [...samples.filter(agree), fresh].slice(-8);
    const best = samples.reduce((a, b) => (b.trip < a.trip ? b : a));
    base = best.offset;
    doubt = Math.max(0, best.trip / 2);
  } catch {
    // without a link the last offset still holds
  }
}

function minutes(seconds) {
  const shown = Math.abs(seconds);
  const hours = Math.floor(shown / 3600);
  const rest = String(Math.floor(shown / 60) % 60);
  const tail = String(shown % 60).padStart(2, '0');
  return (seconds < 0 ? '−' : '') + (hours ? `${hours}:${rest.padStart(2, '0')}` : rest) + ':' + tail;
}

function tick() {
  const clock = document.getElementById('clock');
  if (clock) {
    write(clock, timeOfDay(now(), { timeStyle: 'medium' }));
  }
  document.querySelectorAll('[data-deadline]').forEach(countDown);
  document.querySelectorAll('[data-running-since]').forEach(countUp);
}

/** Never shows more time than there is: rounded down, less what the measuring may be wrong. */
function countDown(element) {
  const left = Number(element.dataset.deadline) - now() - doubt;
  const seconds = Math.max(0, Math.floor(left / 1000));
  const state = left <= 0 ? 'over' : seconds <= SOON ? 'soon' : 'running';
  write(element, minutes(seconds));
  if (element.dataset.countdown !== state) element.dataset.countdown = state;
  const texts = document.getElementById('texts').dataset;
  const word = element.parentElement.querySelector('[data-countdown-word]');
  if (word) write(word, state === 'over' ? texts.over : state === 'soon' ? texts.soon : '');
  if (element.dataset.announce !== undefined) announce(element, seconds, state, texts);
}

const said = new Map();

// A screen reader hears the start, 60, 30, 10 seconds and the end; each once per deadline.
function announce(element, seconds, state, texts) {
  const deadline = element.dataset.deadline;
  const stage = state === 'over' ? 0 : [10, 30, 60].find(limit => seconds <= limit) ?? 'start';
  if (said.get(element.dataset.announce) === `${deadline}/${stage}`) return;
  const first = !String(said.get(element.dataset.announce)).startsWith(`${deadline}/`);
  said.set(element.dataset.announce, `${deadline}/${stage}`);
  document.dispatchEvent(new CustomEvent('konvent:countdown', { detail: { stage, first } }));
  if (stage === 0) {
    if (!first) say('say-now', texts.ends);
  } else {
    say('say-politely', fill(first ? texts.starts : texts.left, { n: seconds }));
  }
}

function say(id, text) {
  write(document.getElementById(id), text);
}

/** Time that somebody speaks; the limit is marked, not enforced. */
function countUp(element) {
  const since = element.dataset.runningSince;
  const spoken = Number(element.dataset.spoken ?? 0) + (since ? now() - Number(since) : 0);
  write(element, minutes(Math.max(0, Math.floor(spoken / 1000))));
  const limit = Number(element.dataset.limit);
  if (limit) {
    const left = limit * 1000 - spoken;
    element.dataset.countdown = left <= 0 ? 'over' : left <= SOON * 1000 ? 'soon' : 'running';
  }
}

function write(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

tick();
setInterval(tick, 200);
document.addEventListener('konvent:replaced', tick);
if (Number(document.documentElement.dataset.now)) {
  measure();
  const early = setInterval(() => (samples.length < 8 ? measure() : clearInterval(early)), 4_000);
  setInterval(measure, 60_000);
}
