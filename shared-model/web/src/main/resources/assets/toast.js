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
  let from; // where somebody was who came here by keyboard
  note.addEventListener('focusin', event => {
    if (!note.contains(event.relatedTarget)) from = event.relatedTarget;
  });
  const leave = () => {
    const inside = note.contains(document.activeElement);
    note.remove();
    if (inside) (from?.isConnected ? from : document.getElementById('main')).focus({ preventScroll: true });
  };
  const words = document.createElement('p');
  words.textContent = text;
  note.append(words);
  if (undo) note.append(button(texts.undo, () => { leave(); undo(); }));
  note.append(button(texts.close, leave));
  document.getElementById('toasts').append(note);
  if (kind !== 'bad') goAfter(undo ? UNDO : SHOWN);

  // Not while somebody has it under their fingers.
  function goAfter(millis) {
    setTimeout(() => (note.contains(document.activeElement) ? goAfter(millis) : note.remove()), millis);
  }
}

function button(text, act) {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'quiet';
  made.textContent = text;
  made.addEventListener('click', act);
  return made;
}
