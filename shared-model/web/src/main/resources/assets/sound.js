// A chime at start, 30 s and end of casting; off until somebody switches it on.
const STORE = 'konvent-sound';
let context;

const isOn = () => localStorage.getItem(STORE) === 'on';

function chime(...tones) {
  if (!isOn()) return;
  context ??= new AudioContext();
  tones.forEach((hertz, i) => {
    const tone = context.createOscillator();
    const volume = context.createGain();
    const start = context.currentTime + i * 0.22;
    tone.frequency.value = hertz;
    volume.gain.setValueAtTime(0.0001, start);
    volume.gain.exponentialRampToValueAtTime(0.3, start + 0.02);
    volume.gain.exponentialRampToValueAtTime(0.0001, start + 0.2);
    tone.connect(volume).connect(context.destination);
    tone.start(start);
    tone.stop(start + 0.21);
  });
}

document.addEventListener('konvent:countdown', ({ detail: { stage, first } }) => {
  if (first && stage !== 0) chime(523, 659, 784);
  else if (stage === 30) chime(659);
  else if (stage === 0 && !first) chime(784, 523);
});

document.addEventListener('click', event => {
  if (!event.target.closest('[data-sound-switch]')) return;
  localStorage.setItem(STORE, isOn() ? 'off' : 'on');
  mark();
  chime(523, 784);
});

function mark() {
  const texts = document.getElementById('texts').dataset;
  for (const toggle of document.querySelectorAll('[data-sound-switch]')) {
    toggle.setAttribute('aria-pressed', String(isOn()));
    toggle.textContent = isOn() ? texts.soundOn : texts.soundOff;
  }
}

mark();
