// A form that asks for other things with each choice: <select data-choice> and <label data-kind="…">.
// What is not asked is not sent.
function ask(form) {
  const chosen = form?.querySelector('[data-choice]');
  for (const label of chosen ? form.querySelectorAll('[data-kind]') : []) {
    label.hidden = label.dataset.kind !== chosen.value;
    label.querySelector('input').disabled = label.hidden;
  }
}

document.addEventListener('change', event => ask(event.target.form));
document.addEventListener('reset', event => setTimeout(() => ask(event.target)));
document.querySelectorAll('[data-choice]').forEach(choice => ask(choice.form));
