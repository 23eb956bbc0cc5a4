// Keys: <button data-shortcut="n">. Dead in text fields and dialogs, and can be switched off.
import { toast } from './toast.js';

const STORE = 'konvent-keys';
const isOn = () => localStorage.getItem(STORE) !== 'off';

document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || !isOn()) return;
  if (event.target.closest('input, textarea, select, [contenteditable]')) return;
  if (document.querySelector('dialog[open]')) return;
  const key = CSS.escape(event.key.toLowerCase());
  const button = [...document.querySelectorAll(`[data-shortcut="${key}"]`)].find(it => it.offsetParent !== null);
  if (button && !button.disabled) {
    event.preventDefault();
    button.click();
  }
});

document.addEventListener('click', event => {
  if (!event.target.closest('[data-keys-switch]')) return;
  localStorage.setItem(STORE, isOn() ? 'off' : 'on');
  const texts = document.getElementById('texts').dataset;
  toast(isOn() ? texts.keysOn : texts.keysOff);
  mark();
});

function mark() {
  document.documentElement.classList.toggle('keys', isOn());
  for (const button of document.querySelectorAll('[data-shortcut]')) {
    if (isOn()) button.setAttribute('aria-keyshortcuts', button.dataset.shortcut);
    else button.removeAttribute('aria-keyshortcuts');
  }
  for (const toggle of document.querySelectorAll('[data-keys-switch]')) {
    toggle.setAttribute('aria-pressed', String(isOn()));
  }
}

mark();
document.addEventListener('konvent:replaced', mark);
