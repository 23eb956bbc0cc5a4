// What the pages of a site need besides: drafts that outlive a reload, the
// terminal's steps, anchors of notes. Nothing here decides anything; the server checks it all.
import { grow } from './acts.js';
import { fill } from './countdown.js';

// --- drafts: what was typed and not sent comes back after a reload; secrets never do. Each form has
// its own, under its id.
const DRAFT = 'konvent-draft-';
const kept = field => !['hidden', 'password', 'submit', 'button'].includes(field.type) && field.name !== 'by';

function remember(form) {
  const values = [...form.elements].filter(kept).map(field =>
    ['radio', 'checkbox'].includes(field.type) ? field.checked : field.value);
  sessionStorage.setItem(DRAFT + form.id, JSON.stringify(values));
}

function recall(form) {
  if (form.dataset.recalled !== undefined) return;
  form.dataset.recalled = '';
  const stored = sessionStorage.getItem(DRAFT + form.id);
  if (!stored) return;
  const values = JSON.parse(stored);
  const rows = form.querySelector('[data-growing]');
  while (rows && [...form.elements].filter(kept).length < values.length) grow(rows);
  const fields = [...form.elements].filter(kept);
  if (fields.length !== values.length) return;
  fields.forEach((field, i) => {
    if (typeof values[i] === 'boolean') field.checked = values[i];
    else field.value = values[i];
  });
  form.dataset.dirty = '';
}

function recallAll() {
  document.querySelectorAll('form[data-draft]').forEach(recall);
}

document.addEventListener('input', event => {
  const form = event.target.closest('form[data-draft]');
  if (form) remember(form);
});
document.addEventListener('konvent:done', event => {
  if (event.target.matches('form[data-draft]')) sessionStorage.removeItem(DRAFT + event.target.id);
});
document.addEventListener('konvent:replaced', recallAll);
recallAll();

// --- notes: about the event that was chosen; Ctrl and Enter keep them.
document.addEventListener('click', event => {
  const anchor = event.target.closest('[data-anchor]');
  if (!anchor) return;
  document.getElementById('note-anchor').value = anchor.dataset.anchor;
  document.getElementById('note-about').textContent = anchor.previousElementSibling.textContent;
  document.getElementById('note-text').focus();
});
document.addEventListener('keydown', event => {
  if (event.key === 'Enter' && event.ctrlKey && event.target.matches('[data-send-with-enter]')) {
    event.target.form.requestSubmit();
  }
});

// --- terminal: one field per step; what is left lying there disappears.
const kiosk = document.querySelector('[data-kiosk]');
if (kiosk) runKiosk(kiosk);

function runKiosk(root) {
  const stepping = document.getElementById('steps');
  const forward = stepping.querySelector('[data-next]');
  const notice = document.getElementById('idle');
  const choice = document.getElementById('choice');
  const forwardText = forward.textContent;
  let form; // the one being filled in
  let touched = performance.now();
  let thanks = false;

  const parts = () => [...root.children].filter(it => it.matches('section, form'));
  const steps = () => [...form.querySelectorAll(':scope > fieldset')].filter(it => !it.dataset.skip);
  const current = () => steps().find(it => !it.hidden);

  // What can be chosen has changed since the page came; nobody is typing, so it may come anew.
  const forms = () => root.querySelector('[data-forms]')?.dataset.forms;
  const known = root.dataset.known;
  document.addEventListener('konvent:replaced', () => {
    if (!choice.hidden && forms() !== known) location.reload();
  });

  // Whoever has sent something gets its answer before somebody else begins.
  const waits = () => form?.getAttribute('aria-busy') === 'true';

  function home() {
    if (waits()) return;
    if (forms() !== known) {
      location.reload();
      return;
    }
    root.querySelectorAll('form').forEach(it => it.reset());
    form = undefined;
    thanks = false;
    show(choice);
    const at = document.activeElement;
    if (at === document.body || !at.checkVisibility()) choice.querySelector('button').focus({ preventScroll: true });
  }

  function show(part) {
    parts().forEach(it => { it.hidden = it !== part; });
    stepping.hidden = !part.matches('form');
    notice.hidden = true;
    touched = performance.now();
  }

  function begin(id) {
    const part = document.getElementById(id);
    if (!part.matches('form')) {
      show(part);
      part.querySelector('button').focus();
      return;
    }
    form = part;
    show(form);
    step(steps()[0]);
  }

  function step(to) {
    form.querySelectorAll(':scope > fieldset').forEach(it => { it.hidden = it !== to; });
    forward.textContent = to === steps().at(-1) ? forward.dataset.last : forwardText;
    to.querySelector('input:not([hidden]):not(:disabled), textarea')?.focus();
  }

  function lacking(fieldset) {
    const repeat = fieldset.querySelector('[data-repeat]');
    if (repeat) {
      const same = repeat.value === fieldset.querySelector('[name=password]').value;
      repeat.setCustomValidity(same ? '' : notice.dataset.passwords);
    }
    return [...fieldset.querySelectorAll('input, textarea')].find(it => !it.checkValidity());
  }

  function next() {
    const at = current();
    const missing = lacking(at);
    if (missing) {
      missing.reportValidity();
      return;
    }
    if (at.querySelector('[data-asks]')) ask();
    const rest = steps();
    const following = rest[rest.indexOf(at) + 1];
    if (following) step(following);
    else form.requestSubmit();
  }

  /** A procedural motion asks only what its kind asks. */
  function ask() {
    const kind = form.querySelector('[data-asks]:checked').value;
    const place = form.querySelector('[data-asked]');
    let any = false;
    for (const label of place.querySelectorAll('[data-kind]')) {
      const wanted = label.dataset.kind === kind;
      label.hidden = !wanted;
      label.querySelector('input').disabled = !wanted;
      any ||= wanted;
    }
    if (any) delete place.dataset.skip;
    else place.dataset.skip = '';
  }

  root.addEventListener('click', event => {
    const button = event.target.closest('button');
    if (!button) return;
    if (button.dataset.steps) begin(button.dataset.steps);
    else if (button.dataset.home !== undefined) home();
    else if (button.dataset.next !== undefined) next();
    else if (button.dataset.back !== undefined && !waits()) {
      const before = steps()[steps().indexOf(current()) - 1];
      if (before) step(before);
      else home();
    }
  });
  root.addEventListener('keydown', event => {
    if (event.key === 'Enter' && form && !event.target.matches('textarea, button')) {
      event.preventDefault();
      next();
    }
  });
  ['pointerdown', 'keydown', 'input'].forEach(kind =>
    root.addEventListener(kind, () => { touched = performance.now(); }));
  // A refusal about a field leads back to its step.
  root.addEventListener('konvent:refused', event => {
    const named = event.detail.field && form?.elements[event.detail.field];
    const place = named?.closest?.('fieldset');
    if (place) step(place);
  });
  root.addEventListener('konvent:done', event => {
    const shown = document.getElementById(event.target.dataset.show);
    thanks = true;
    form = undefined;
    show(shown);
  });

  setInterval(() => {
    if (!choice.hidden) return;
    if (waits()) touched = performance.now();
    const limit = Number(thanks ? root.dataset.thanks : root.dataset.idle);
    const left = Math.ceil(limit - (performance.now() - touched) / 1000);
    if (left <= 0) {
      home();
      return;
    }
    notice.hidden = !thanks && left > 20;
    const text = fill(thanks ? notice.dataset.thanksText : notice.dataset.text, { n: left });
    if (!notice.hidden && notice.textContent !== text) notice.textContent = text;
  }, 250);
}
