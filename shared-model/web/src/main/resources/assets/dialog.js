// Dialogs: <button data-dialog="id"> opens the native one, [data-close] closes it, the button marked
// data-safe has the focus. The browser traps the focus and gives it back.
document.addEventListener('click', event => {
  const opener = event.target.closest('[data-dialog]');
  if (opener) {
    const dialog = document.getElementById(opener.dataset.dialog);
    dialog.showModal();
    (dialog.querySelector('[autofocus]') ?? dialog.querySelector('[data-safe]'))?.focus();
    return;
  }
  const closer = event.target.closest('[data-close]');
  closer?.closest('dialog')?.close();
});

// Closing takes back what was typed: what is left on purpose would hold the fragment still.
document.addEventListener('close', event => {
  event.target.querySelectorAll?.('form').forEach(form => form.reset());
}, true);
