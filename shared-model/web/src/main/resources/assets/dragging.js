// Rows that can be dragged to another place, by their grip: <li data-key="i-2" data-place="/api/v1/…/place">
// in a list under [data-drag]. The buttons in the row do the same; the server puts it there or refuses.
import { call, newId } from './acts.js';
import { toast } from './toast.js';

const rowOf = element => element.closest?.('[data-drag] [data-place]');
let dragged;

document.addEventListener('dragstart', event => {
  dragged = event.target.closest?.('[draggable]') && rowOf(event.target);
  if (!dragged) return;
  event.dataTransfer.effectAllowed = 'move';
  event.dataTransfer.setData('text/plain', dragged.dataset.key);
  event.dataTransfer.setDragImage(dragged, 0, 0);
});

document.addEventListener('dragover', event => {
  const row = dragged && rowOf(event.target);
  if (!row || row.parentElement !== dragged.parentElement) return;
  event.preventDefault();
  mark(row, isBehind(row, event) ? 'behind' : 'before');
});

document.addEventListener('drop', event => {
  const row = dragged && rowOf(event.target);
  if (!row || row.parentElement !== dragged.parentElement) return;
  event.preventDefault();
  place(row, isBehind(row, event));
});

document.addEventListener('dragend', () => {
  mark();
  dragged = undefined;
});

function isBehind(row, event) {
  const { top, height } = row.getBoundingClientRect();
  return event.clientY > top + height / 2;
}

function mark(row, where) {
  document.querySelectorAll('[data-drop]').forEach(it => delete it.dataset.drop);
  if (row && row !== dragged) row.dataset.drop = where;
}

async function place(row, behind) {
  const rows = [...dragged.parentElement.querySelectorAll(':scope > [data-place]')];
  const was = rows.indexOf(dragged);
  rows.splice(was, 1);
  const becomes = row === dragged ? was : rows.indexOf(row) + (behind ? 1 : 0);
  if (becomes === was) return;
  const after = rows[becomes - 1]?.dataset.key;
  const answer = await call('POST', dragged.dataset.place, JSON.stringify({ after }), newId());
  if (answer.ok) return;
  const problem = await answer.json().catch(() => ({}));
  toast(`${problem.title ?? ''} ${problem.detail ?? ''}`, { kind: 'bad' });
}
