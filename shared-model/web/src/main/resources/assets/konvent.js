// What every page starts with. Each module finds its elements by data attributes.
import './dialog.js';
import './acts.js';
import './countdown.js';
import './shortcuts.js';
import { follow } from './live.js';

function keep(name, value) {
  document.cookie = `${name}=${value}; path=/; max-age=31536000; SameSite=Strict`;
}

document.addEventListener('click', event => {
  const language = event.target.closest('[data-language]');
  if (language) {
    keep('konvent-language', language.dataset.language);
    location.reload();
  }
  if (event.target.closest('[data-theme-switch]')) {
    const root = document.documentElement;
    const dark = root.dataset.theme === 'dark'
      || (root.dataset.theme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
    root.dataset.theme = dark ? 'light' : 'dark';
    keep('konvent-theme', root.dataset.theme);
  }
  if (event.target.closest('[data-print]')) {
    print();
  }
});

// An open menu closes when one looks elsewhere.
document.addEventListener('click', event => {
  for (const menu of document.querySelectorAll('details.person[open]')) {
    if (!menu.contains(event.target)) menu.open = false;
  }
});

// <select data-filter> shows the rows of one site only.
function filter() {
  for (const choice of document.querySelectorAll('[data-filter]')) {
    for (const row of document.querySelectorAll('[data-site]')) {
      row.hidden = choice.value !== '' && row.dataset.site !== choice.value;
    }
  }
}
document.addEventListener('change', event => { if (event.target.matches('[data-filter]')) filter(); });
document.addEventListener('konvent:replaced', filter);

if (document.querySelector('[data-import]')) import('./imports.js');
if (document.querySelector('[data-choice]')) import('./choices.js');
if (document.querySelector('[data-drag]')) import('./dragging.js');
if (document.querySelector('[data-tab]')) import('./tabs.js');
if (document.querySelector('[data-sound-switch]')) import('./sound.js');
follow();
