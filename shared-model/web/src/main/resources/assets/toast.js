// Short news at the edge, with an undo where there is one. Bad news stays until it is closed.
const SHOWN = 8_000;
const UNDO = 12_000;

/**
 * @param {string} text what happened
 * @param {{undo?: () => void, kind?: string}} options
 */
export function toast(text, { undo, kind } = {}) {
  const texts = document.getElementById('texts').dataset;
  const note = document.createElement('div');
  note.className = `toast ${kind ?? ''}`;
  if (kind === 'bad') note.setAttribute('role', 'alert');
  const words = document.createElement('p');
  words.textContent = text;
  note.append(words);
  if (undo) note.append(button(texts.undo, () => { note.remove(); undo(); }));
  note.append(button(texts.close, () => note.remove()));
  document.getElementById('toasts').append(note);
  if (kind !== 'bad') setTimeout(() => note.remove(), undo ? UNDO : SHOWN);
}

function button(text, act) {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'quiet';
  made.textContent = text;
  made.addEventListener('click', act);
  return made;
}
