// One EventSource per page. Every event replaces the element of its name; what somebody is typing
// stays. The connection is tried again for ever, and words say how it is.
import { compare, fill, now, measure, timeOfDay } from './countdown.js';

const SILENCE = 25_000; // the server beats every 10 s
const BANNER = 5_000;
const LONGEST = 15_000;

const root = document.documentElement;
let source;
let after = root.dataset.after;
let heard = 0; // performance.now() of the last sign of life
let cutSince; // the same, of the moment when it was missed
let cutAt; // convention time of that moment
let next; // when to try again
let tries = 0;
let ended = false;

/** Starts to follow, where the page has something to follow. */
export function follow() {
  if (!root.dataset.stream) return;
  heard = performance.now();
  open();
  setInterval(look, 500);
  addEventListener('online', () => { next = performance.now(); });
}

function open() {
  next = undefined;
  source?.close();
  source = new EventSource(root.dataset.stream + encodeURIComponent(after));
  source.onopen = connected;
  source.onerror = missed;
  source.addEventListener('beat', event => {
    alive();
    compare(JSON.parse(event.data).at);
  });
  for (const element of document.querySelectorAll('[data-live]')) {
    source.addEventListener(element.id, event => {
      alive();
      after = event.lastEventId;
      replace(element.id, event.data);
    });
  }
}

function connected() {
  tries = 0;
  cutSince = undefined;
  cutAt = undefined;
  ended = false;
  alive();
  measure();
}

function alive() {
  heard = performance.now();
}

function missed() {
  source.close();
  if (cutSince === undefined) {
    cutSince = performance.now();
    cutAt = now();
  }
  const wait = Math.min(LONGEST, 1000 * 2 ** Math.min(tries++, 5));
  next = performance.now() + wait * (0.75 + Math.random() / 2);
  if (tries > 1) askWhetherSignedIn();
}

// A stream that is refused looks like one that is cut; the person should know the difference.
async function askWhetherSignedIn() {
  if (!document.querySelector('.person')) return;
  try {
    const answer = await fetch('/api/v1/me', { headers: { Accept: 'application/json' } });
    ended = answer.status === 401;
  } catch {
    ended = false;
  }
}

function look() {
  const moment = performance.now();
  if (next !== undefined) {
    if (moment >= next) open();
  } else if (moment - heard > SILENCE && cutSince === undefined) {
    missed();
  }
  show(moment);
}

function show(moment) {
  const texts = document.getElementById('texts').dataset;
  const chip = document.getElementById('link');
  const away = cutSince !== undefined;
  const long = away && moment - cutSince > BANNER;
  chip.dataset.state = away ? (long ? 'cut' : 'trying') : 'connected';
  const seconds = next === undefined ? 0 : Math.max(0, Math.ceil((next - moment) / 1000));
  write(chip.querySelector('.words'), away ? fill(texts.trying, { n: seconds }) : texts.connected);
  const banner = document.getElementById('cut');
  if (banner.hidden === (long || ended)) banner.hidden = !(long || ended);
  if (ended) {
    if (!banner.querySelector('a')) {
      const link = document.createElement('a');
      link.href = '/sign-in?next=' + encodeURIComponent(location.pathname);
      link.textContent = texts.signIn;
      banner.replaceChildren(texts.ended + ' ', link);
    }
  } else if (long) {
    write(banner, fill(texts.cut, { time: clockTime(cutAt) }));
  }
  const age = document.getElementById('age');
  const old = Math.floor((moment - heard) / 1000);
  age.hidden = false;
  age.classList.toggle('old', old >= 15);
  write(age, old < 5 ? texts.fresh : fill(texts.age, { n: old - old % 5 }));
}

function write(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

function clockTime(millis) {
  return timeOfDay(millis, { timeStyle: 'short' });
}

const newest = new Map();

// What came while a form was busy was kept from it; now that it is sent or given up, it may be seen.
function catchUp(event) {
  const id = event.target.closest('[data-live]')?.id;
  if (newest.has(id)) setTimeout(() => replace(id, newest.get(id)));
}
document.addEventListener('konvent:done', catchUp);
document.addEventListener('reset', catchUp);

/** Makes an element's content look like this, leaving alone what is being typed. */
export function replace(id, html) {
  newest.set(id, html);
  const element = document.getElementById(id);
  if (!element) return;
  const wanted = document.createElement('template');
  wanted.innerHTML = html;
  const focus = element.contains(document.activeElement) ? pathTo(document.activeElement) : [];
  morph(element, wanted.content);
  giveBack(focus);
  document.dispatchEvent(new CustomEvent('konvent:replaced', { detail: { id } }));
}

// Whoever works by keyboard stays where they are: what was moved has the focus again, and where it is
// gone, what held it. The next Tab leads to what took its place; nothing is pressed by mistake.
function pathTo(element) {
  return element ? [element, ...pathTo(element.parentElement)] : [];
}

function giveBack([focused, ...around]) {
  if (!focused || (document.activeElement === focused && focused.checkVisibility())) return;
  const left = [focused, ...around].find(it => it.isConnected && it.checkVisibility());
  if (left !== focused && left.tabIndex < 0) left.tabIndex = -1;
  left.focus({ preventScroll: true });
}

// What is no more goes first: what stays need not be moved then, which would take the focus from it and
// lose a key that is held down.
function morph(old, wanted) {
  const notes = [...old.childNodes].filter(isNote);
  const left = [...old.childNodes].filter(node => !isNote(node));
  const pairs = [...wanted.childNodes].map(child => {
    const match = find(left, child);
    if (match) left.splice(left.indexOf(match), 1);
    return [child, match];
  });
  const kept = new Set([...notes, ...left.filter(isBusy)]);
  left.filter(node => !kept.has(node)).forEach(node => node.remove());
  const passKept = node => (kept.has(node) ? passKept(node.nextSibling) : node);
  let place = passKept(old.firstChild);
  for (const [child, match] of pairs) {
    if (!match) {
      old.insertBefore(child, place);
      continue;
    }
    if (match !== place) old.insertBefore(match, place);
    update(match, child);
    place = passKept(match.nextSibling);
  }
}

function find(left, child) {
  const key = keyOf(child);
  return left.find(node => node.nodeType === child.nodeType && node.nodeName === child.nodeName
    && keyOf(node) === key);
}

function keyOf(node) {
  return node.id || node.dataset?.key || node.dataset?.act || '';
}

/** Somebody has typed something here that was not sent. */
function isBusy(node) {
  if (node.nodeType !== Node.ELEMENT_NODE) return false;
  return node.matches('form[data-dirty], dialog[open]')
    || node.querySelector('form[data-dirty], dialog[open]') !== null;
}

/** Why an act was refused stands beside it until it is sent again. */
function isNote(node) {
  return node.dataset?.note !== undefined;
}

function update(old, wanted) {
  if (old.nodeType !== Node.ELEMENT_NODE) {
    if (old.nodeValue !== wanted.nodeValue) old.nodeValue = wanted.nodeValue;
    return;
  }
  if (old.matches('form[data-dirty]') || old.dataset.keep !== undefined) return;
  if (!isBeingTyped(old)) attributes(old, wanted);
  morph(old, wanted);
}

function isBeingTyped(field) {
  return field === document.activeElement
    && (field.matches('select') || (field.matches('input, textarea') && field.value !== field.defaultValue));
}

// How these are when an element comes is the server's; afterwards they belong to the browser and to
// other modules.
const OWN = new Set(['open', 'hidden', 'tabindex', 'aria-selected', 'data-command', 'data-dirty', 'aria-busy', 'aria-invalid', 'aria-describedby', 'aria-keyshortcuts']);

function attributes(old, wanted) {
  for (const { name } of [...old.attributes]) {
    if (!wanted.hasAttribute(name) && !OWN.has(name)) old.removeAttribute(name);
  }
  for (const { name, value } of [...wanted.attributes]) {
    if (old.getAttribute(name) !== value && !OWN.has(name)) old.setAttribute(name, value);
  }
}
