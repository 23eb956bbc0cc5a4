// Acts are forms: <form data-act="/api/v1/votes/3/opening">. The fields become the JSON of the
// command, which the server checks; a page decides nothing. A refusal is shown where it belongs and
// what was typed stays. The same content is sent again under the same id, so it is done once.
import { toast } from './toast.js';

const texts = document.getElementById('texts').dataset;
const WHOLE = /^-?\d+$/;

document.addEventListener('submit', event => {
  const form = event.target.closest('form[data-act]');
  if (!form) return;
  event.preventDefault();
  send(form, event.submitter);
});

document.addEventListener('input', event => {
  const form = event.target.closest('form[data-act]');
  if (!form) return;
  form.dataset.dirty = '';
  const asked = event.target.closest('[data-rule]');
  if (!asked && event.target.matches('[name^=tally], [data-cell]')) unask(form);
});

document.addEventListener('reset', event => {
  delete event.target.dataset.dirty;
  delete event.target.konventSent; // given up: what is sent next is meant anew
  clear(event.target);
  unask(event.target);
});

/** The fields as the command wants them: dots nest, empty means absent. */
export function collect(form, submitter) {
  const body = {};
  const fields = [...form.elements].filter(field => field.name && !field.disabled && field.dataset.same === undefined);
  if (submitter?.name && !fields.includes(submitter)) fields.push(submitter);
  for (const field of fields) {
    if (field.type === 'submit' && field !== submitter) continue;
    if (field.type === 'radio' && !field.checked) continue;
    const value = read(field);
    if (value !== undefined) put(body, field.name.split('.'), value, ['item', 'entry'].includes(field.dataset.type));
  }
  return body;
}

function read(field) {
  const type = field.dataset.type;
  if (type === 'rows') return [...field.form.querySelectorAll('[data-row]')].map(row).filter(Boolean);
  if (type === 'bool') return field.type === 'checkbox' ? field.checked : field.value === 'true';
  if (type === 'text') return field.value; // also where it is empty
  if (type === 'phones' && field.dataset.untold !== undefined && !field.value.trim()) return undefined; // they stay
  if (type === 'phones') return field.value.split(',').map(phone => phone.trim()).filter(Boolean);
  if (type === 'entry') return field.checked ? Number(field.value) : undefined;
  if (type === 'item') return field.type !== 'checkbox' || field.checked ? field.value : undefined;
  if (field.type === 'checkbox' && !field.checked) return undefined;
  const text = field.value.trim();
  if (type === 'options') {
    return options(text, JSON.parse(field.dataset.keys));
  }
  if (type === 'lines') return text.split('\n').map(line => line.trim()).filter(Boolean);
  if (type === 'kinds') return text.split('\n').filter(line => line.trim()).map(motionKind);
  if (type === 'words') return text.split(/[\s,;]+/).filter(Boolean);
  if (type === 'ints') return text.split(/[\s,;]+/).filter(Boolean).map(Number);
  if (text === '') return undefined;
  if (type === 'json') return JSON.parse(text);
  if (type === 'int') return whole(text);
  if (type === 'clock') return seconds(text);
  if (type === 'minutes') return /^\d+$/.test(text) ? Number(text) * 60 : text;
  return text;
}

/** What the cells of a row say, each under its name; nothing where nobody has touched it. */
function row(element) {
  const cells = [...element.querySelectorAll('[data-cell]')];
  if (cells.every(cell => cell.value.trim() === '' || cell.value === cell.defaultValue)) return undefined;
  const said = element.dataset.id ? { option: element.dataset.id } : {};
  for (const { value, dataset } of cells) {
    const text = value.trim();
    if (text === '') continue;
    said[dataset.cell] = dataset.cell === 'ranking' ? { places: text.split(/[\s,;>]+/).filter(Boolean) } : whole(text);
  }
  return said;
}

/** Another empty row under the others. */
export function grow(rows) {
  const row = rows.lastElementChild.cloneNode(true);
  for (const cell of row.querySelectorAll('[data-cell]')) {
    cell.value = '';
    cell.setAttribute('aria-label', cell.getAttribute('aria-label').replace(/\d+/, rows.children.length + 1));
  }
  rows.append(row);
}

document.addEventListener('input', event => {
  const rows = event.target.closest('[data-growing]');
  if (rows?.lastElementChild.contains(event.target)) grow(rows);
});

/** A name per line; who had a key before keeps it. */
function options(text, keys) {
  const names = text.split('\n').map(line => line.trim()).filter(Boolean);
  const taken = new Set(Object.values(keys));
  let last = 0;
  const fresh = () => {
    do last += 1; while (taken.has(`o${last}`));
    return `o${last}`;
  };
  return names.map(name => ({ id: Object.hasOwn(keys, name) ? keys[name] : fresh(), name }));
}

/** A kind of motion: short id; German; English; a fourth cell where it needs a text. */
function motionKind(line) {
  const [code, de, en, text] = line.split(';').map(cell => cell.trim());
  return { code, names: { de, en }, needsText: Boolean(text) };
}

/** Minutes:seconds in seconds; a number alone could be either, and the field's pattern refuses it. */
function seconds(text) {
  const [minutes, rest] = text.split(':').map(Number);
  return minutes * 60 + rest;
}

/** What is no whole number is sent as it stands: the server says so. */
function whole(text) {
  return WHOLE.test(text.trim()) ? Number(text) : text;
}

function put(body, [first, ...rest], value, isItem) {
  if (rest.length > 0) put((body[first] ??= {}), rest, value, isItem);
  else if (isItem) (body[first] ??= []).push(value);
  else body[first] = value;
}

async function send(form, submitter) {
  if (form.getAttribute('aria-busy') === 'true') return;
  clear(form);
  if (!complete(form)) return;
  form.setAttribute('aria-busy', 'true');
  const meant = { ...form.dataset }; // news may come before the answer and change what the form does
  const body = JSON.stringify(collect(form, submitter));
  try {
    const answer = await call(meant.method ?? 'POST', submitter?.dataset.act ?? meant.act, body, idFor(form, body));
    if (answer.ok) {
      const typedOn = form.dataset.dirty !== undefined && JSON.stringify(collect(form, submitter)) !== body;
      await succeeded(form, answer, meant, typedOn);
    } else {
      const problem = await answer.json().catch(() => ({ title: answer.statusText }));
      refused(form, { ...problem, unsettled: answer.status >= 500 });
    }
  } catch (failure) {
    if (!(failure instanceof TypeError)) throw failure;
    refused(form, { title: texts.unsent, unsettled: true }); // fetch says so when the network fails
  } finally {
    form.removeAttribute('aria-busy');
  }
}

function complete(form) {
  const lacking = [...form.elements].filter(field =>
    (field.willValidate && !field.checkValidity()) || isNoWholeNumber(field));
  const guards = [...form.querySelectorAll('[data-same]')].filter(field => field.value.trim() !== field.dataset.same);
  lacking.push(...guards);
  lacking.forEach(field => atField(field, lacks(field)));
  if (lacking.length > 0) show(lacking[0]);
  return lacking.length === 0;
}

/** Also where it is folded away. */
function show(field) {
  const folded = field.closest('details');
  if (folded) folded.open = true;
  field.focus();
}

/** Said before it is sent: the server could only say that it cannot read it. */
function isNoWholeNumber(field) {
  const text = field.value?.trim();
  return field.dataset.type === 'int' && !field.disabled && text !== '' && !WHOLE.test(text);
}

function lacks(field) {
  if (isNoWholeNumber(field)) return texts.whole;
  if (field.validity.valueMissing) return texts.missing;
  if (field.dataset.same) return texts.differs;
  return (field.validity.patternMismatch && field.title) || field.validationMessage;
}

/** Calls the server as the reader reads. */
export function call(method, path, body, command) {
  return fetch(path, {
    method,
    body: method === 'DELETE' ? undefined : body,
    headers: {
      Accept: 'application/json',
      'Accept-Language': document.documentElement.lang,
      'Content-Type': 'application/json',
      'Konvent-Command': command,
    },
  });
}

/** Where it is not known what became of it, the same content goes out under the same id. */
function idFor(form, body) {
  const key = form.dataset.act + body;
  if (form.konventSent?.key !== key) form.konventSent = { key, id: newId() };
  return form.konventSent.id;
}

// crypto.randomUUID is missing where a page comes without TLS.
export function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('');
}

/** What somebody typed while the answer was under way is not sent yet, and stays. */
async function succeeded(form, answer, { next, done, undo, undoBody, stay, refresh, show, heading }, typedOn) {
  delete form.konventSent;
  delete form.dataset.dirty;
  const text = await answer.text();
  const reply = text ? JSON.parse(text) : {};
  form.dispatchEvent(new CustomEvent('konvent:done', { bubbles: true, detail: reply }));
  if (show) showIn(show, heading, reply);
  if (next !== undefined) location.assign(target(next, reply));
  else if (refresh !== undefined) location.reload();
  if (done !== undefined) {
    toast(done || texts.done, undo ? { undo: () => undoing(undo, undoBody) } : {});
  }
  if (typedOn) {
    form.dispatchEvent(new Event('input', { bubbles: true }));
  } else if (stay === undefined) {
    form.reset();
    form.closest('dialog')?.close();
  }
}

async function undoing(path, body) {
  const answer = await call('POST', path, body || '{}', newId());
  if (!answer.ok) {
    const problem = await answer.json().catch(() => ({}));
    toast(`${problem.title ?? ''} ${problem.detail ?? ''}`, { kind: 'bad' });
  }
}

/** An address may hold a field of the reply: /votes/[vote]. */
function target(pattern, reply) {
  const open = Object.assign({}, reply, ...(reply.entries ?? []).map(entry => entry.open));
  return pattern.replace(/\[(\w+)]/g, (all, name) => encodeURIComponent(open[name] ?? ''));
}

/** Fields of the reply that somebody has to read, such as a code. */
function showIn(id, heading, reply) {
  const place = document.getElementById(id);
  const open = Object.assign({ heading }, reply, ...(reply.entries ?? []).map(entry => entry.open));
  place.hidden = false;
  for (const slot of place.querySelectorAll('[data-field]')) {
    slot.textContent = open[slot.dataset.field] ?? '';
  }
  place.focus();
}

function refused(form, problem) {
  if (!problem.unsettled) delete form.konventSent;
  const field = problem.field && [...form.elements].find(it => it.name === problem.field || it.name.endsWith('.' + problem.field));
  const fields = [...form.elements].some(it => it.matches('input:not([type=hidden]), textarea, select'));
  if (!fields) {
    toast([problem.title, problem.detail].filter(Boolean).join(': '), { kind: 'bad' });
    return;
  }
  const summary = document.createElement('div');
  summary.className = 'problem';
  summary.dataset.note = '';
  summary.setAttribute('role', 'alert');
  summary.tabIndex = -1;
  const detail = field ? inItsWords(problem, field) : problem.detail ?? '';
  const title = document.createElement('strong');
  title.textContent = problem.title;
  summary.append(title, ' ', detail);
  form.prepend(summary);
  (problem.rules ?? []).forEach(rule => ask(form, rule));
  if (field) atField(field, detail || problem.title);
  show(field ?? summary);
  form.dispatchEvent(new CustomEvent('konvent:refused', { bubbles: true, detail: problem }));
}

/** The server knows a field by its name, people by its label. */
function inItsWords({ detail = '', field: name }, field) {
  const label = field.labels?.[0]?.firstChild.textContent.trim();
  return label ? detail.replace(`„${name}“`, `„${label}“`).replace(`“${name}”`, `“${label}”`) : detail;
}

/** A rule that the figures violate is answered in their form: why the paper is right, or that somebody looked. */
function ask(form, rule) {
  const question = document.getElementById('answers')?.content.querySelector(`[data-rule="${rule}"]`);
  if (!question || form.querySelector(`[data-rule="${rule}"]`)) return;
  const asked = question.cloneNode(true);
  asked.dataset.note = '';
  form.lastElementChild.before(asked);
}

function unask(form) {
  const asked = form.querySelectorAll('[data-rule]');
  if (asked.length > 0) clear(form);
  asked.forEach(question => question.remove());
}

function atField(field, text) {
  const note = document.createElement('span');
  note.className = 'field-problem';
  note.dataset.note = '';
  note.id = `problem-${newId()}`;
  note.textContent = text;
  field.setAttribute('aria-invalid', 'true');
  field.setAttribute('aria-describedby', note.id);
  (field.closest('label') ?? field).after(note);
}

function clear(form) {
  form.querySelectorAll('.problem, .field-problem').forEach(note => note.remove());
  for (const field of form.querySelectorAll('[aria-invalid]')) {
    field.removeAttribute('aria-invalid');
    field.removeAttribute('aria-describedby');
  }
}

// Leaving with something typed is asked about by the browser itself.
addEventListener('beforeunload', event => {
  if (document.querySelector('form[data-dirty][data-guard]')) event.preventDefault();
});

// The browser's own bubbles are not in the page's language.
document.querySelectorAll('form[data-act]').forEach(form => { form.noValidate = true; });
document.addEventListener('konvent:replaced', () => {
  document.querySelectorAll('form[data-act]').forEach(form => { form.noValidate = true; });
});
