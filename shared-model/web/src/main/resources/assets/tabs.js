// Tabs: <button role="tab" data-tab="motions"> shows all that has data-panel="motions". The address
// names the one that is open, so that it can be linked to and is the same after a reload.
const tabs = () => [...document.querySelectorAll('[data-tab]')];

function open(name) {
  for (const tab of tabs()) {
    const chosen = tab.dataset.tab === name;
    tab.setAttribute('aria-selected', String(chosen));
    tab.tabIndex = chosen ? 0 : -1;
  }
  for (const panel of document.querySelectorAll('[data-panel]')) {
    panel.hidden = panel.dataset.panel !== name;
  }
}

function openNamed() {
  const name = location.hash.slice(1);
  if (tabs().some(tab => tab.dataset.tab === name)) open(name);
}

document.addEventListener('click', event => {
  const tab = event.target.closest('[data-tab]');
  if (!tab) return;
  open(tab.dataset.tab);
  history.replaceState(null, '', `#${tab.dataset.tab}`);
});

document.addEventListener('keydown', event => {
  const all = tabs();
  const at = all.indexOf(event.target);
  if (at < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
  const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: -1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  const tab = all.at(to % all.length);
  tab.focus();
  tab.click();
});

addEventListener('hashchange', openNamed);
openNamed();
