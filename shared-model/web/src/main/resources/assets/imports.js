// Taking over lists: lines of a table are pasted or read from a file, shown as they were understood,
// and sent one act per line, or all in one. Nothing is sent before somebody has looked.
//   <form data-import="/api/v1/agenda-items" data-columns="fields.title fields.kind …">
//   data-list="texts": all lines in one act. data-types="fields.plannedMinutes:int phones:words"
//   data-codes='{"wahl":"ELECTION"}': how the cells of type code may be written besides
import { call, newId } from './acts.js';
import { fill } from './countdown.js';
import { toast } from './toast.js';

const texts = document.getElementById('texts').dataset;

document.addEventListener('input', event => {
  const form = event.target.closest('form[data-import]');
  if (form && event.target.matches('textarea')) preview(form);
});

document.addEventListener('change', async event => {
  const form = event.target.closest('form[data-import]');
  if (!form || event.target.type !== 'file' || !event.target.files[0]) return;
  form.querySelector('textarea').value = await event.target.files[0].text();
  preview(form);
});

document.addEventListener('submit', event => {
  const form = event.target.closest('form[data-import]');
  if (!form) return;
  event.preventDefault();
  take(form);
});

// What was pasted before this was loaded.
document.querySelectorAll('form[data-import]').forEach(form => {
  if (form.querySelector('textarea').value) preview(form);
});

/** Cells of lines, separated by semicolon or tabulator; quotes may hold either. */
function parse(text) {
  const separator = text.split('\n')[0].includes('\t') ? '\t' : ';';
  const rows = [];
  let row = [];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (quoted && c === '"' && text[i + 1] === '"') { cell += '"'; i++; }
    else if (c === '"') quoted = !quoted;
    else if (!quoted && c === separator) { row.push(cell.trim()); cell = ''; }
    else if (!quoted && c === '\n') { row.push(cell.trim()); rows.push(row); row = []; cell = ''; }
    else if (c !== '\r') cell += c;
  }
  row.push(cell.trim());
  rows.push(row);
  return rows.filter(cells => cells.some(Boolean));
}

function columns(form) {
  return form.dataset.columns.split(' ');
}

function preview(form) {
  const rows = parse(form.querySelector('textarea').value);
  const table = form.querySelector('[data-preview]');
  const body = table.querySelector('tbody');
  body.replaceChildren(...rows.slice(0, 200).map(cells => {
    const line = document.createElement('tr');
    columns(form).forEach((column, i) => {
      const cell = document.createElement('td');
      cell.textContent = cells[i] ?? '';
      line.append(cell);
    });
    return line;
  }));
  table.hidden = rows.length === 0;
  form.querySelector('[data-count]').textContent = fill(texts.rows, { n: rows.length });
  form.querySelector('button[type=submit]').disabled = rows.length === 0;
}

function command(form, cells) {
  const types = Object.fromEntries((form.dataset.types ?? '').split(' ').filter(Boolean).map(it => it.split(':')));
  const fixed = JSON.parse(form.dataset.fixed ?? '{}');
  const made = structuredClone(fixed);
  columns(form).forEach((column, i) => {
    const text = cells[i] ?? '';
    if (text === '') return;
    const steps = column.split('.');
    const last = steps.pop();
    const place = steps.reduce((body, step) => (body[step] ??= {}), made);
    place[last] = convert(types[column], text, form);
  });
  return made;
}

function convert(type, text, form) {
  if (type === 'int') return /^\d+$/.test(text) ? Number(text) : text;
  if (type === 'words') return text.split(/\s*,\s*/).filter(Boolean);
  if (type === 'code') return JSON.parse(form.dataset.codes)[text.toLowerCase()] ?? text.toUpperCase();
  return text;
}

async function take(form) {
  if (form.getAttribute('aria-busy') === 'true') return;
  form.querySelectorAll('.problem').forEach(note => note.remove());
  const commands = parse(form.querySelector('textarea').value).map(cells => command(form, cells));
  const acts = form.dataset.list ? [{ [form.dataset.list]: commands }] : commands;
  form.setAttribute('aria-busy', 'true');
  let done = 0;
  try {
    for (const body of acts) {
      const problem = await send(form.dataset.import, JSON.stringify(body));
      if (problem) {
        refuse(form, done + 1, problem);
        break;
      }
      done++;
    }
  } finally {
    form.removeAttribute('aria-busy');
  }
  if (done > 0) toast(fill(texts.taken, { n: form.dataset.list ? commands.length : done }));
  if (done === acts.length) {
    form.reset();
    preview(form);
  } else if (done > 0) {
    const area = form.querySelector('textarea');
    area.value = area.value.split('\n').filter(line => line.trim()).slice(done).join('\n');
    preview(form);
  }
}

const unsettled = new Map();
document.addEventListener('reset', event => {
  if (event.target.matches('form[data-import]')) unsettled.clear();
});

/** Why it was refused, if it was. Where nobody knows, it goes out under the same id the next time. */
async function send(path, body) {
  const id = unsettled.get(path + body) ?? newId();
  unsettled.set(path + body, id);
  try {
    const answer = await call('POST', path, body, id);
    if (answer.status < 500) unsettled.delete(path + body);
    return answer.ok ? undefined : await answer.json().catch(() => ({ title: answer.statusText }));
  } catch (failure) {
    if (!(failure instanceof TypeError)) throw failure;
    return { title: texts.unsent };
  }
}

function refuse(form, line, problem) {
  const note = document.createElement('p');
  note.className = 'problem';
  note.setAttribute('role', 'alert');
  note.textContent = fill(texts.row, { n: line, text: `${problem.title ?? ''}. ${problem.detail ?? ''}` });
  form.prepend(note);
}
